"""TIMEX3 values of quarters, halves, seasons, weekends and holidays."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from twosource.annotate.dates import shift_of
from twosource.annotate.durations import moved
from twosource.annotate.told import UNKNOWN_DAY, Anchor, Groups, Timex, quarter_of
from twosource.lang.times import Times

SATURDAY = 5


def year_before(period: str) -> str:
    """The same period of the year before: "1989-Q3" -> "1988-Q3"."""
    return f"{int(period[:4]) - 1:04d}{period[4:]}"


def quarter(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    """*The third quarter*, with its year or without; *the year-earlier quarter* is `period`'s."""
    number = times.ordinals[(groups["ordinal"] or "").lower()]
    if year := _year_beside(groups, anchor, times):
        return "DATE", f"{year}-Q{number}", "as written"
    if anchor.day is None:
        return "DATE", f"XXXX-Q{number}", UNKNOWN_DAY
    now = (anchor.day.month - 1) // 3 + 1
    told = f"{anchor.day.year - (number > now and not anchor.forward)}-Q{number}"
    return "DATE", year_before(told) if groups.get("ago") else told, anchor.because


def _year_beside(groups: Groups, anchor: Anchor, times: Times) -> str | None:
    if (relative := groups.get("of_year") or groups.get("its_year")) and anchor.day:
        return str(anchor.day.year + times.shifts[relative.lower()])
    return groups.get("year") or groups.get("first_year")


def period(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    """*The quarter*, *the latest period*, *the year-ago quarter*, *the 1988 period*: by the quarter told of before."""
    told = _ending(groups, anchor, times) or anchor.told.quarter or (quarter_of(anchor.day, -1) if anchor.day else "")
    if not told or (groups.get("vague") and not anchor.told.quarter):
        return None
    if year := _year_beside(groups, anchor, times):
        return "DATE", year + told[4:], f"the quarter {told} in another year"
    return "DATE", year_before(told) if groups.get("ago") else told, f"the text speaks of {told}"


def _ending(groups: Groups, anchor: Anchor, times: Times) -> str:
    """*The quarter ended Sept. 30*: the third."""
    month = times.months.get((groups.get("month") or "").lower())
    if not month or not anchor.day:
        return ""
    return f"{anchor.day.year - (month > anchor.day.month)}-Q{(month - 1) // 3 + 1}"


def half_year(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    year = _year_beside(groups, anchor, times) or (str(anchor.day.year) if anchor.day else "XXXX")
    return "DATE", f"{year}-H{times.ordinals[(groups['ordinal'] or '').lower()]}", anchor.because


def season(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    letters = times.seasons[(groups["season"] or "").lower()]
    if groups.get("year") or anchor.day is None:
        return "DATE", f"{groups.get('year') or 'XXXX'}-{letters}", "as written" if groups.get("year") else UNKNOWN_DAY
    return "DATE", f"{anchor.day.year + (shift_of(groups, times) or 0)}-{letters}", anchor.because


def weekend(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    """The weekend that is or was last; the coming one where the clause looks ahead."""
    if anchor.day is None:
        return "DATE", "XXXX-WXX-WE", UNKNOWN_DAY
    back = anchor.day.weekday() < SATURDAY and not anchor.forward
    return "DATE", moved(anchor.day, "WE", -1 if back else 0), anchor.because


def holiday(groups: Groups, anchor: Anchor, times: Times) -> Timex | None:
    """The day of a holiday: of the year beside it, else the last one, or the next where the clause looks ahead."""
    rule = times.holidays[(groups["holiday"] or "").lower().replace("’", "'")]
    if groups.get("year"):
        return "DATE", _holiday(rule, int(groups["year"] or 0)).isoformat(), "a holiday"
    if anchor.day is None:
        return "DATE", f"XXXX-{rule}" if rule[0].isdecimal() and ":" not in rule else "XXXX-XX-XX", UNKNOWN_DAY
    days = [_holiday(rule, anchor.day.year + n) for n in (-1, 0, 1)]
    shift = shift_of(groups, times) or 0
    ahead = min(day for day in days if day >= anchor.day)
    behind = max(day for day in days if day <= anchor.day)
    nearer = anchor.forward or (not anchor.where and ahead - anchor.day < anchor.day - behind)
    return "DATE", (ahead if shift > 0 or (nearer and shift == 0) else behind).isoformat(), anchor.because


def _holiday(rule: str, year: int) -> date:
    """ "12-25", the fourth Thursday of November ("11:3:4", Monday is 0, -1 the last) or days from Easter."""
    if rule.startswith("easter"):
        return _easter(year) + timedelta(days=int(rule.removeprefix("easter")))
    if ":" not in rule:
        return date(year, *map(int, rule.split("-")))
    month, weekday, number = map(int, rule.split(":"))
    first = date(year, month, 1)
    days = [first + timedelta(days=n) for n in range(monthrange(year, month)[1])]
    return [day for day in days if day.weekday() == weekday][number - (number > 0)]


def _easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous computus, Meeus, Astronomical Algorithms)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    h = (19 * a + b - d - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    far = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * far) // 451
    month, day = divmod(h + far - 7 * m + 114, 31)
    return date(year, month, day + 1)
