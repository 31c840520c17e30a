"""TIMEX3 values of days, months, weekdays and hours, from the groups of a match to (type, value, because)."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

from twosource.annotate.direction import Direction
from twosource.annotate.durations import moved
from twosource.annotate.told import UNKNOWN_DAY, Anchor, Groups, Timex, dated
from twosource.lang.times import Times

LEAP_YEAR = 2000
SOON = 3
"""Months ahead in which a month without a year is meant where nothing says which way to look."""


def shift_of(groups: Groups, times: Times) -> int | None:
    return times.shifts.get((groups.get("shift") or "").lower())


def iso_date(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    value = f"{groups['year']}-{groups['number']}-{groups['day']}"
    return ("DATE", value, "as written") if dated(value) else None


def month_and_day(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    month, day = times.months[(groups["month"] or "").lower()], day_number(groups, times)
    if not 1 <= day <= monthrange(LEAP_YEAR, month)[1]:
        return None
    year = _written_year(groups, anchor, times)
    if year:
        return "DATE", f"{year}-{month:02d}-{day:02d}", "as written"
    anchor = _looking(anchor, shift_of(groups, times)) if groups.get("day") and "shift" in groups else anchor
    return "DATE", f"{_year_of_day(month, day, anchor)}-{month:02d}-{day:02d}", anchor.because


def day_number(groups: Groups, times: Times) -> int:
    told = (groups.get("day") or "").lower()
    return int(told) if told.isdecimal() else times.day_numbers[told.replace(" ", "-")]


def _written_year(groups: Groups, anchor: Anchor, times: Times) -> str:
    """The year beside a month: in digits, in words ("nineteen ninety-six") or as *last year*; "" where none is."""
    if spoken := groups.get("spoken"):
        return spoken_year(spoken, times)
    if (relative := groups.get("of_year")) and anchor.day:
        return str(anchor.day.year + times.shifts[relative.lower()])
    return groups.get("year") or ""


def spoken_year(words: str, times: Times) -> str:
    """ "nineteen ninety-six" is 1996, "two thousand and one" 2001."""
    parts = [part for part in words.lower().replace("-", " ").split() if part not in ("and", "oh", "the", "year")]
    numbers = [times.numbers.get(part, 0) for part in parts]
    if parts[1:2] == ["thousand"]:
        return str(2000 + sum(numbers[2:]))
    return str(numbers[0] * 100 + sum(numbers[1:]))


def _year_of_day(month: int, day: int, anchor: Anchor) -> str:
    """The year of a day without one: the last before publication, the next where the clause looks ahead.

    A day of the weeks to come is the coming one also in the past tense ("announced a meeting on June 3"), and where
    nothing says which way to look it is the nearest.
    """
    if anchor.day is None:
        return "XXXX"
    near = [date(anchor.day.year + n, month, min(day, monthrange(anchor.day.year + n, month)[1])) for n in (-1, 0, 1)]
    behind = max(one for one in near if one <= anchor.day)
    ahead = min(one for one in near if one >= anchor.day)
    to_come = (ahead.year - anchor.day.year) * 12 + ahead.month - anchor.day.month <= 1
    nearer = anchor.where is Direction.OPEN and ahead - anchor.day < anchor.day - behind
    return str((ahead if anchor.forward or to_come or nearer else behind).year)


def _year_of_month(month: int, anchor: Anchor) -> str:
    if anchor.day is None:
        return "XXXX"
    ahead = (month - anchor.day.month) % 12
    forward = anchor.forward or (anchor.where is Direction.OPEN and ahead <= SOON)
    return str(anchor.day.year + (month < anchor.day.month) - (not forward and ahead != 0))


def _looking(anchor: Anchor, shift: int | None) -> Anchor:
    """The anchor as *last* or *next* turn it."""
    return replace(anchor, where={1: Direction.AHEAD, -1: Direction.BACK}.get(shift or 0, anchor.where))


def named_month(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    month = times.months[(groups["month"] or "").lower()]
    if year := _written_year(groups, anchor, times):
        return "DATE", f"{year}-{month:02d}", "as written"
    shift = shift_of(groups, times)
    told = _year_of_month(month, _looking(anchor, shift))
    if anchor.day and shift == 0:
        told = str(anchor.day.year)
    if anchor.day and shift in (-1, 1) and month == anchor.day.month:
        told = str(anchor.day.year + shift)
    return "DATE", f"{told}-{month:02d}", anchor.because


def named_weekday(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    number = times.weekdays[(groups["weekday"] or "").lower()]
    part = times.parts.get((groups.get("part") or "").lower(), "")
    kind, tail = ("TIME", f"T{part}") if part else ("DATE", "")
    if anchor.day is None:
        return kind, f"XXXX-WXX-{number + 1}{tail}", UNKNOWN_DAY
    shift = shift_of(groups, times)
    ahead = (number - anchor.day.weekday()) % 7
    days = ahead if shift == 1 or (anchor.forward and shift != -1) else ahead - 7 if ahead else 0
    if days == 0 and shift in (-1, 1):
        days = 7 * shift
    return kind, (anchor.day + timedelta(days=days)).isoformat() + tail, anchor.because


def relative_day(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    word = (groups["shift"] or "").lower()
    part = times.parts.get((groups.get("part") or "").lower(), "") or ("NI" if word == "tonight" else "")
    day = moved(anchor.day, "D", times.shifts[word]) if anchor.day else "XXXX-XX-XX"
    return ("TIME", f"{day}T{part}", anchor.because) if part else ("DATE", day, anchor.because)


def part_of_day(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    day = moved(anchor.day, "D", times.shifts[(groups["shift"] or "").lower()]) if anchor.day else "XXXX-XX-XX"
    return "TIME", f"{day}T{times.parts[(groups['part'] or '').lower()]}", anchor.because


def part_of_told_day(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    """*In the morning*: of the day that the text gave last; *overnight* led to the day of publication."""
    night = "part" not in groups or not groups["part"]
    day = anchor.told.day if not night else ""
    if not day and anchor.day:
        day = (anchor.day - timedelta(days=night and not anchor.forward)).isoformat()
    letters = "NI" if night else times.parts[(groups["part"] or "").lower()]
    return "TIME", f"{day or 'XXXX-XX-XX'}T{letters}", anchor.because


def hour_of_day(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    day = _day_beside(groups, anchor, times)
    if word := (groups.get("word") or "").lower():
        return "TIME", f"{day}T{times.clock[word]}", anchor.because
    hour, minute, half = int(groups["hour"] or 0), groups.get("minute"), _half_of_day(groups, times)
    if (half and not 1 <= hour <= 12) or hour > 23:
        return None
    hour = hour % 12 + (12 if half == "p" else 0) if half else hour
    return "TIME", f"{day}T{hour:02d}:{minute or '00'}", anchor.because


def _half_of_day(groups: Groups, times: Times) -> str:
    if part := (groups.get("part") or "").lower():
        return "a" if times.parts[part] == "MO" else "p"
    return (groups.get("half") or "").lower()


def _day_beside(groups: Groups, anchor: Anchor, times: Times) -> str:
    """The day that an hour names beside it (*noon on Friday*), else the last that the text gave."""
    for name, rule in (("weekday", named_weekday), ("month", month_and_day), ("shift", relative_day)):
        if groups.get(name):
            made = rule({**groups, "part": None}, anchor, times)
            return made[1] if made else "XXXX-XX-XX"
    return anchor.told.day or (anchor.day.isoformat() if anchor.day else "XXXX-XX-XX")
