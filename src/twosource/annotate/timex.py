"""TIMEX3 values: one rule for each kind of expression, from the groups of its match to (type, value, because)."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from twosource.annotate.durations import count, length, moved, unit_code
from twosource.lang.times import Times

Groups = Mapping[str, str | None]
Timex = tuple[str, str, str]
FARTHEST = 900
LEAP_YEAR = 2000
FIRST_YEAR, LAST_YEAR = 1500, 2999
UNKNOWN_DAY = "published on an unknown day"


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a value hangs on: the day of publication, whether the clause looks ahead, the last date in the text."""

    day: date | None
    forward: bool
    last: str

    @property
    def because(self) -> str:
        return f"published {self.day}" if self.day else UNKNOWN_DAY


def dated(value: str) -> bool:
    """Whether a value is a day of the calendar."""
    return day_of(value) is not None


def day_of(value: str | None) -> date | None:
    """The day of an ISO 8601 date or time; None for anything less precise, and for years that no report speaks of."""
    form = (value or "")[:10]
    try:
        day = date.fromisoformat(form if form.count("-") == 2 and "W" not in form else "")
    except ValueError:
        return None
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else None


def _shift(groups: Groups, times: Times) -> int | None:
    return times.shifts.get((groups.get("shift") or "").lower())


# --- rules ----------------------------------------------------------------------------------------


def _iso(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    value = f"{groups['year']}-{groups['number']}-{groups['day']}"
    return ("DATE", value, "as written") if dated(value) else None


def _date(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    month, day = times.months[(groups["month"] or "").lower()], int(groups["day"] or 0)
    if not 1 <= day <= monthrange(LEAP_YEAR, month)[1]:
        return None
    if groups["year"]:
        return "DATE", f"{groups['year']}-{month:02d}-{day:02d}", "as written"
    return "DATE", f"{_year_of(month, day, anchor)}-{month:02d}-{day:02d}", anchor.because


def _year_of(month: int, day: int, anchor: Anchor) -> str:
    """The year of a month or day without one: the last before publication, or the next where the clause looks ahead."""
    if anchor.day is None:
        return "XXXX"
    here = (anchor.day.month, anchor.day.day)
    there = (month, min(day or anchor.day.day, monthrange(anchor.day.year, month)[1]))
    near = abs(month - anchor.day.month) <= 1 and there > here
    if anchor.forward:
        return str(anchor.day.year + (there < here))
    return str(anchor.day.year - (there > here and not (near and day)))


def _month(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    month = times.months[(groups["month"] or "").lower()]
    if groups.get("year"):
        return "DATE", f"{groups['year']}-{month:02d}", "as written"
    shift = _shift(groups, times)
    year = _year_of(month, 0, Anchor(anchor.day, shift == 1 or (anchor.forward and shift is None), ""))
    if anchor.day and shift == 0:
        year = str(anchor.day.year)
    if anchor.day and shift in (-1, 1) and month == anchor.day.month:
        year = str(anchor.day.year + shift)
    return "DATE", f"{year}-{month:02d}", anchor.because


def _weekday(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    number = times.weekdays[(groups["weekday"] or "").lower()]
    part = times.parts.get((groups["part"] or "").lower(), "")
    kind, tail = ("TIME", f"T{part}") if part else ("DATE", "")
    if anchor.day is None:
        return kind, f"XXXX-WXX-{number + 1}{tail}", UNKNOWN_DAY
    shift = _shift(groups, times)
    ahead = (number - anchor.day.weekday()) % 7
    days = ahead if shift == 1 or (anchor.forward and shift != -1) else ahead - 7 if ahead else 0
    if days == 0 and shift in (-1, 1):
        days = 7 * shift
    return kind, (anchor.day + timedelta(days=days)).isoformat() + tail, anchor.because


def _day(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    word = (groups["shift"] or "").lower()
    part = times.parts.get((groups["part"] or "").lower(), "") or ("NI" if word == "tonight" else "")
    day = moved(anchor.day, "D", times.shifts[word]) if anchor.day else "XXXX-XX-XX"
    return ("TIME", f"{day}T{part}", anchor.because) if part else ("DATE", day, anchor.because)


def _part(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    day = moved(anchor.day, "D", times.shifts[(groups["shift"] or "").lower()]) if anchor.day else "XXXX-XX-XX"
    return "TIME", f"{day}T{times.parts[(groups['part'] or '').lower()]}", anchor.because


def _relative(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    unit = unit_code(groups["unit"] or "", times)
    if anchor.day is None:
        blank = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "3M": "XXXX-QX"}
        return "DATE", blank.get(unit, "XXXX"), UNKNOWN_DAY
    return "DATE", moved(anchor.day, unit, _shift(groups, times) or 0), anchor.because


def _text_day(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    """Counted from the date that the text gave last; where it gave none, from the publication."""
    start = day_of(anchor.last) if anchor.last else anchor.day
    because = f"counted from {anchor.last}" if anchor.last else anchor.because
    kind, value, _ = _relative(groups, Anchor(start, False, ""), times) or ("DATE", "", "")
    return kind, value, because


def _ago(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    number, unit = count(groups["n"], times), unit_code(groups["unit"] or "", times)
    shift = _shift(groups, times) or -1
    if not number.isdigit() or unit.startswith("T") or unit == "2W":
        return "DATE", "PAST_REF" if shift < 0 else "FUTURE_REF", "a length that is not exact"
    counted = (groups["shift"] or "").lower() != "ago" and anchor.last
    start = day_of(anchor.last) if counted else anchor.day
    if start is None:
        return "DATE", "PAST_REF" if shift < 0 else "FUTURE_REF", UNKNOWN_DAY
    if unit in ("10Y", "100Y"):
        number, unit = number + unit[1:-1], "Y"
    if int(number) > FARTHEST:
        return "DATE", "PAST_REF" if shift < 0 else "FUTURE_REF", "too long to count back"
    return "DATE", moved(start, unit, shift * int(number)), f"counted from {start}"


def _length(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    plural = groups.get("n") is None and (groups["unit"] or "").lower().endswith("s")
    number = "X" if plural else count(groups.get("n"), times)
    return "DURATION", length(number, groups["unit"] or "", times), "a length"


def _set(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    if adverb := (groups.get("adverb") or "").lower():
        return "SET", times.adverbs[adverb], "repeated"
    unit = (groups["unit"] or "").lower()
    if unit in times.weekdays:
        return "SET", f"XXXX-WXX-{times.weekdays[unit] + 1}", "repeated"
    return "SET", length(count(groups.get("n"), times), unit, times), "repeated"


def _decade(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    year = groups["year"] or ""
    return "DATE", year[:3] if len(year) == 4 else "19" + year[0], "as written"


def _quarter(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    number = times.ordinals[(groups["ordinal"] or "").lower()]
    if groups["year"] or anchor.day is None:
        return "DATE", f"{groups['year'] or 'XXXX'}-Q{number}", "as written" if groups["year"] else UNKNOWN_DAY
    now = (anchor.day.month - 1) // 3 + 1
    return "DATE", f"{anchor.day.year - (number > now and not anchor.forward)}-Q{number}", anchor.because


def _season(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    letters = times.seasons[(groups["season"] or "").lower()]
    if groups.get("year") or anchor.day is None:
        return "DATE", f"{groups.get('year') or 'XXXX'}-{letters}", "as written" if groups.get("year") else UNKNOWN_DAY
    return "DATE", f"{anchor.day.year + (_shift(groups, times) or 0)}-{letters}", anchor.because


def _year(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    return "DATE", groups["year"] or "", "as written"


def _clock(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    day = anchor.last[:10] or (anchor.day.isoformat() if anchor.day else "XXXX-XX-XX")
    if word := (groups.get("word") or "").lower():
        return "TIME", f"{day}T{times.clock[word]}", anchor.because
    hour, minute = int(groups["hour"] or 0), groups["minute"]
    if not 1 <= hour <= 12:
        return None
    hour = hour % 12 + (12 if (groups["half"] or "").lower() == "p" else 0)
    return "TIME", f"{day}T{hour:02d}:{minute or '00'}", anchor.because


def _reference(value: str) -> Callable[[Groups, Anchor, Times], Timex | None]:
    return lambda groups, anchor, times: ("DATE", value, "no date given")


def _era(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    return "DATE", times.eras[(groups["era"] or "").lower()], "a named period"


RULES: Mapping[str, Callable[[Groups, Anchor, Times], Timex | None]] = {
    "iso": _iso, "date": _date, "month": _month, "weekday": _weekday, "day": _day, "part": _part, "unit": _relative,
    "text_day": _text_day, "ago": _ago, "age": _length, "length": _length, "span": _length, "set": _set,
    "decade": _decade, "quarter": _quarter, "season": _season, "year": _year, "clock": _clock, "era": _era,
    "present": _reference("PRESENT_REF"), "past": _reference("PAST_REF"), "future": _reference("FUTURE_REF"),
}  # fmt: skip
