"""How a number of one sentence stands to a number of another, by the intervals that they leave open."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from math import inf, log

from twosource.neural.amounts import Amount, Bound, Date, Kind

MONTH, YEAR = 31, 372
ABOUT, ABOUT_DAYS = 0.05, 180
DECADE = 10 * YEAR
# What may be compared though it is not of one kind: what a count counts is not always told.
RELATED = ({Kind.COUNT, Kind.MONEY}, {Kind.COUNT, Kind.SHARE}, {Kind.COUNT, Kind.PERCENT}, {Kind.COUNT, Kind.DATE})


class Stand(IntEnum):
    """How the premise's number stands to the hypothesis' one."""

    EQUAL = 0
    INSIDE = 1
    OUTSIDE = 2
    OPEN = 3
    OTHER = 4
    ABSENT = 5


@dataclass(frozen=True)
class Interval:
    """Where a value may lie; an end may be left out ("more than")."""

    low: float
    high: float
    low_out: bool = False
    high_out: bool = False

    @property
    def end(self) -> float:
        return self.low if self.low > -inf else self.high

    def within(self, other: Interval) -> bool:
        low = self.low > other.low or (self.low == other.low and (self.low_out or not other.low_out))
        high = self.high < other.high or (self.high == other.high and (self.high_out or not other.high_out))
        return low and high

    def before(self, other: Interval) -> bool:
        return self.high < other.low or (self.high == other.low and (self.high_out or other.low_out))


Both = tuple[Interval, Interval]


def intervals(premise: Amount, hypothesis: Amount) -> Both | None:
    """Where the two may lie on one scale: dates in days, of a year where one tells none; None where there is none."""
    days = _calendars(premise.date, hypothesis.date)
    if days is None:
        return None
    return _bounded(premise, *days[0]), _bounded(hypothesis, *days[1])


def stand(premise: Amount, hypothesis: Amount, lie: Both) -> Stand:
    """A bound of the hypothesis may be kept or broken; without one both are equal, different, or it is open."""
    told, asked = lie
    if told.within(asked):
        same = (told.low, told.high) == (asked.low, asked.high) and premise.bound is hypothesis.bound
        return Stand.EQUAL if same or hypothesis.bound is Bound.NONE else Stand.INSIDE
    if premise.bound is hypothesis.bound is not Bound.NONE and (told.low, told.high) == (asked.low, asked.high):
        return Stand.EQUAL
    if told.before(asked) or asked.before(told):
        return Stand.OTHER if hypothesis.bound is Bound.NONE else Stand.OUTSIDE
    return Stand.OPEN


def likeness(premise: Amount, hypothesis: Amount, lie: Both) -> float | None:
    """How likely the two count the same thing: by kind, unit, the words around, and how near they are."""
    alike = premise.kind is hypothesis.kind
    if not alike and {premise.kind, hypothesis.kind} not in RELATED:
        return None
    if hypothesis.kind is Kind.LABEL and premise.unit != hypothesis.unit:
        return None
    told, asked = lie
    shared_end = told.low == asked.low or told.high == asked.high
    unit = bool(premise.unit) and premise.unit == hypothesis.unit
    around = len(premise.near & hypothesis.near)
    return (1.0 if alike else -0.8) + shared_end + 1.5 * unit + 0.5 * around - _distance(premise, hypothesis, lie)


def _distance(premise: Amount, hypothesis: Amount, lie: Both) -> float:
    told, asked = lie[0].end, lie[1].end
    if premise.kind is hypothesis.kind is Kind.DATE:
        return min(2.0, abs(told - asked) / DECADE)
    return min(2.5, abs(log(told / asked))) if told > 0 and asked > 0 else 1.0


def _calendars(told: Date | None, asked: Date | None) -> tuple[tuple[float, ...], tuple[float, ...]] | None:
    """The first and the last day of both, empty for numbers; a bare year may also answer a number."""
    if told is None or asked is None:
        plain = all(date is None or date[1] is None for date in (told, asked))
        return (_year(told), _year(asked)) if plain else None
    if told[0] and asked[0]:
        return _days(told, told[0]), _days(asked, asked[0])
    return (_days(told, 0), _days(asked, 0)) if told[1] is not None and asked[1] is not None else None


def _year(date: Date | None) -> tuple[float, ...]:
    return (float(date[0] or 0),) * 2 if date else ()


def _days(date: Date, year: int) -> tuple[float, ...]:
    _, month, day = date
    if month is None:
        return YEAR * year, YEAR * year + YEAR - 1
    first = YEAR * year + MONTH * month
    return (first, first + MONTH - 1) if day is None else (first + day - 1, first + day - 1)


def _bounded(amount: Amount, low: float | None = None, high: float | None = None) -> Interval:
    low = amount.value if low is None else low
    high = amount.value if high is None else high
    if amount.bound is Bound.ABOVE:
        return Interval(low, inf) if amount.inclusive else Interval(high, inf, low_out=True)
    if amount.bound is Bound.BELOW:
        return Interval(-inf, high) if amount.inclusive else Interval(-inf, low, high_out=True)
    if amount.bound is Bound.ABOUT and amount.date:
        return Interval(low - ABOUT_DAYS, high + ABOUT_DAYS)
    if amount.bound is Bound.ABOUT:
        return Interval(low * (1 - ABOUT), high * (1 + ABOUT))
    return Interval(low, high)
