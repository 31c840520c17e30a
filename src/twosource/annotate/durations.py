"""Counts, units and lengths of time: "thirty days" is P30D, and the month two months before a day."""

from __future__ import annotations

import re
from datetime import date, timedelta

from twosource.lang.times import Times


def count(word: str | None, times: Times) -> str:
    """A number as digits; "X" for a vague one, as in TIMEX3; "twenty-five" is 25, "a five" 5."""
    if not word:
        return "1"
    plain = word.lower().replace(",", "")
    if plain.isdecimal():
        return plain
    parts = re.split(r"[ -]", plain)
    if any(part not in times.numbers for part in parts):
        return "X"
    first, last = times.numbers[parts[0]], times.numbers[parts[-1]]
    if len(parts) == 1 or last == 100:
        return str(first * last if len(parts) > 1 else first)
    return str(first + last if first >= 20 else last)


def length(number: str, unit: str, times: Times) -> str:
    """An ISO 8601 length: ("30", "days") -> "P30D", ("X", "hours") -> "PTXH"; decades and centuries count in years."""
    code = unit_code(unit, times)
    letters = code.lstrip("0123456789")
    if digits := code.removesuffix(letters):
        number = str(int(number) * int(digits)) if number.isdecimal() else "X"
    if letters == "WE":
        return f"P{number}WE"
    return f"PT{number}{letters[1:]}" if letters.startswith("T") else f"P{number}{letters}"


def with_half(number: str, unit: str, times: Times) -> str:
    """A number of units and half a one: ("5", "hours") -> "PT5H30M", ("0", "century") -> "P50Y"."""
    code = unit_code(unit, times)
    whole = "" if number == "0" else length(number, unit, times)
    half = {"TS": "", "TM": "30S", "TH": "30M", "D": "T12H", "N": "", "Y": "6M", "10Y": "5Y", "100Y": "50Y"}.get(code)
    if half is None or (code in ("10Y", "100Y") and whole):
        per = 7 if code == "W" else 1
        return f"P{number}.5{code}" if per == 1 or whole else "P0.5W"
    if not whole:
        return f"PT{half}" if code.startswith("T") else f"P{half}"
    return whole + half


def unit_code(unit: str, times: Times) -> str:
    form = unit.lower()
    singular = form[:-3] + "y" if form.endswith("ies") else form.removesuffix("s")
    return times.units.get(form) or times.units[singular]


def moved(day: date, unit: str, count: int) -> str:
    """The day, week, month, year or decade that lies `count` units from `day`, in the unit's precision."""
    if unit == "D":
        return (day + timedelta(days=count)).isoformat()
    if unit in ("W", "WE"):
        year, week, _ = (day + timedelta(weeks=count)).isocalendar()
        return f"{year}-W{week:02d}" + ("-WE" if unit == "WE" else "")
    months = {"M": 1, "3M": 3, "Y": 12, "10Y": 120, "100Y": 1200}[unit] * count + day.year * 12 + day.month - 1
    year, month = divmod(months, 12)
    if unit == "M":
        return f"{year:04d}-{month + 1:02d}"
    if unit == "3M":
        return f"{year:04d}-Q{month // 3 + 1}"
    return f"{year:04d}"[: {"Y": 4, "10Y": 3, "100Y": 2}[unit]]
