"""TIMEX3 values: one rule for each kind of expression, from the groups of its match to (type, value, because)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from twosource.annotate import dates, periods
from twosource.annotate.dates import day_number, shift_of, spoken_year
from twosource.annotate.durations import count, length, moved, unit_code, with_half
from twosource.annotate.told import UNKNOWN_DAY, Anchor, Groups, Timex, day_of
from twosource.lang.times import Times

FARTHEST = 900


def _relative(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    unit = unit_code(groups["unit"] or "", times)
    if anchor.day is None:
        blank = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "3M": "XXXX-QX"}
        return "DATE", blank.get(unit, "XXXX"), UNKNOWN_DAY
    return "DATE", moved(anchor.day, unit, shift_of(groups, times) or 0), anchor.because


def _text_day(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    """Counted from the day, month or year that the text gave last; where it gave none, from the publication."""
    told = _told(unit_code(groups["unit"] or "", times), anchor)
    day = _first_day(told) or anchor.day
    because = f"counted from {told}" if told else anchor.because
    kind, value, _ = _relative(groups, Anchor(day), times) or ("DATE", "", "")
    return kind, value, because


def _told(unit: str, anchor: Anchor) -> str:
    """The date of the text that is as precise as the unit; "" where there is none."""
    return {"Y": anchor.told.year, "10Y": anchor.told.year, "M": anchor.told.month}.get(unit, anchor.told.day)


def _first_day(told: str) -> date | None:
    return day_of(f"{told}-01-01"[:10]) if told else None


def _ago(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    number, unit = count(groups["n"], times), unit_code(groups["unit"] or "", times)
    word = (groups["shift"] or "").lower()
    shift = times.shifts.get(word, -1)
    if number == "1" and unit == "Y" and shift < 0 and anchor.of_quarter and anchor.told.quarter:
        return "DATE", periods.year_before(anchor.told.quarter), f"the quarter {anchor.told.quarter} a year before"
    vague = "PAST_REF" if shift < 0 else "FUTURE_REF"
    if not number.isdecimal() or unit.startswith("T") or unit == "2W":
        return "DATE", vague, "a length that is not exact"
    start = (_first_day(_told(unit, anchor)) if word != "ago" else None) or anchor.day
    if start is None:
        return "DATE", vague, UNKNOWN_DAY
    if unit in ("10Y", "100Y"):
        number, unit = number + unit[1:-1], "Y"
    if int(number) > FARTHEST:
        return "DATE", vague, "too long to count back"
    return "DATE", moved(start, unit, shift * int(number)), f"counted from {start}"


def _length(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    plural = groups.get("n") is None and (groups["unit"] or "").lower().endswith("s")
    number = "X" if plural else count(groups.get("n"), times)
    return "DURATION", length(number, groups["unit"] or "", times), "a length"


def _half(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    """*Two and a half hours*, *5 1/2 hours*, *half an hour*."""
    number = count(groups.get("n"), times) if groups.get("n") else "0"
    return ("DURATION", with_half(number, groups["unit"] or "", times), "a length") if number.isdecimal() else None


def _set(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    if adverb := (groups.get("adverb") or "").lower():
        return "SET", times.adverbs[adverb], "repeated"
    part = times.parts.get((groups.get("part") or "").lower(), "")
    if weekday := (groups.get("weekday") or "").lower():
        return "SET", f"XXXX-WXX-{times.weekdays[weekday] + 1}" + (f"T{part}" if part else ""), "repeated"
    if part:
        return "SET", f"XXXX-XX-XXT{part}", "repeated"
    if month := (groups.get("month") or "").lower():
        return "SET", f"XXXX-{times.months[month]:02d}", "repeated"
    if season := (groups.get("season") or "").lower():
        return "SET", f"XXXX-{times.seasons[season]}", "repeated"
    return "SET", length(count(groups.get("n"), times), groups["unit"] or "", times), "repeated"


def _decade(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    if word := (groups.get("word") or "").lower():
        return "DATE", times.decades[word], "as written"
    year = groups["year"] or ""
    return "DATE", year[:3] if len(year) == 4 else "19" + year[0], "as written"


def _century(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    return "DATE", f"{day_number(groups, times) - 1:02d}", "as written"


def _year(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    return "DATE", groups.get("year") or spoken_year(groups["spoken"] or "", times), "as written"


def _reference(value: str) -> Callable[[Groups, Anchor, Times], Timex | None]:
    return lambda groups, anchor, times: ("DATE", value, "no date given")


def _era(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    return "DATE", times.eras[(groups["era"] or "").lower()], "a named period"


RULES: Mapping[str, Callable[[Groups, Anchor, Times], Timex | None]] = {
    "iso": dates.iso_date, "date": dates.month_and_day, "month": dates.named_month, "bare_month": dates.named_month,
    "weekday": dates.named_weekday, "day": dates.relative_day, "part": dates.part_of_day,
    "told_part": dates.part_of_told_day, "clock": dates.hour_of_day,
    "quarter": periods.quarter, "period": periods.period, "half_year": periods.half_year, "season": periods.season,
    "weekend": periods.weekend, "holiday": periods.holiday,
    "unit": _relative, "text_day": _text_day, "ago": _ago, "age": _length, "length": _length, "span": _length,
    "half": _half, "set": _set, "adverb": _set, "decade": _decade, "century": _century, "year": _year, "era": _era,
    "present": _reference("PRESENT_REF"), "past": _reference("PAST_REF"), "future": _reference("FUTURE_REF"),
}  # fmt: skip
