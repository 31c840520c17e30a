"""The numbers and dates of a sentence, each with its bound ("more than 40", "before May 2018")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from twosource.lang.marking import Marking
from twosource.neural.sides import Side

# A number that hangs on letters is a name: "G7", "COVID-19".
HANGING = re.compile(r"[^\W\d_]$|[^\W\d_][-–]$")
AROUND = 6
BOUND_WITHIN = 5
UNIT_WITHIN = 3
# Above a thousand the parts of a number stand apart: "one million, five boats".
MOST_JOINED = 1e5
Date = tuple[int | None, int | None, int | None]


class Kind(Enum):
    """What a number counts; two are compared only where their kinds allow it."""

    COUNT = "count"
    PERCENT = "percent"
    DATE = "date"
    MONEY = "money"
    SHARE = "share"
    LABEL = "label"


class Bound(Enum):
    """From which side a number is bounded."""

    NONE = "none"
    ABOVE = "above"
    BELOW = "below"
    ABOUT = "about"


@dataclass(frozen=True)
class Amount:
    """A number of the words `first` to `last`, or a date (year, month from 0, day, as far as told; `value` is 0).

    `unit` is the stem of the next word that tells something (of a label: of the word before), `near` are those around;
    `bounds` the numbers of the words that bound it, `inclusive` whether the bound itself is in.
    """

    first: int
    last: int
    value: float
    kind: Kind
    bound: Bound
    inclusive: bool
    bounds: tuple[int, ...]
    unit: str
    near: frozenset[str]
    date: Date | None = None


@dataclass(frozen=True)
class _Read:
    """A number or a date as it stands; `plain` where it is written in digits without a comma or a scale."""

    last: int
    value: float
    plain: bool = False
    date: Date | None = None


class Amounts:
    """Reads the numbers of a side."""

    def __init__(self, side: Side, marking: Marking) -> None:
        self.side = side
        self.marking = marking

    def __iter__(self) -> Iterator[Amount]:
        k = 0
        while k < len(self.side.words):
            read = None if self._hangs(k) else self._date(k) or self._number(k)
            if read and not self._second_of_share(k, read):
                yield self._amount(k, read)
            k = read.last + 1 if read and not self._second_of_share(k, read) else k + 1

    def _hangs(self, k: int) -> bool:
        start = self.side.places[k][0]
        return self.side.words[k][0].isdecimal() and bool(HANGING.search(self.side.chars[max(0, start - 2) : start]))

    def _second_of_share(self, k: int, read: _Read) -> bool:
        """Of 7/10 the ten is no number of its own; as a percentage or in money it is."""
        start = self.side.places[k][0]
        counted = read.date is None and self._kind(k, read) is Kind.COUNT
        return counted and start > 0 and self.side.chars[start - 1] == "/"

    def _amount(self, first: int, read: _Read) -> Amount:
        bound, inclusive, bounds = self._bound(first)
        kind = Kind.DATE if read.date else self._kind(first, read)
        if kind is Kind.COUNT and bound is Bound.NONE and self._labels(first, read):
            kind = Kind.LABEL
        unit = self.side.stems[first - 1] if kind is Kind.LABEL else self._unit(read.last)
        near = frozenset(self._telling(max(0, first - AROUND), read.last + AROUND))
        return Amount(first, read.last, read.value, kind, bound, inclusive, bounds, unit, near, read.date)

    def _kind(self, first: int, read: _Read) -> Kind:
        side, marking = self.side, self.marking
        behind, end = side.word(read.last + 1), side.places[read.last][1]
        if behind in marking.percent or f"{behind} {side.word(read.last + 2)}" in marking.percent:
            return Kind.PERCENT
        if side.word(first - 1) in marking.currencies:
            return Kind.MONEY
        return Kind.SHARE if side.chars[end : end + 2].strip().startswith("/") else Kind.COUNT

    def _labels(self, first: int, read: _Read) -> bool:
        """Whether it numbers the thing named before it: "Chapter 3"."""
        side = self.side
        named = first > 0 and side.capital(first - 1) and side.words[first - 1] not in self.marking.function_words
        joined = first > 0 and side.places[first][0] - side.places[first - 1][1] < 4
        return read.plain and named and joined

    def _unit(self, last: int) -> str:
        behind = range(last + 1, min(last + 1 + UNIT_WITHIN, len(self.side.words)))
        return next((self.side.stems[k] for k in behind if self.side.words[k].isalpha() and self._tells(k)), "")

    def _telling(self, start: int, end: int) -> Iterator[str]:
        return (self.side.stems[k] for k in range(start, min(end, len(self.side.words))) if self._tells(k))

    def _tells(self, k: int) -> bool:
        word = self.side.words[k]
        return word not in self.marking.function_words and not word[0].isdecimal()

    def _bound(self, first: int) -> tuple[Bound, bool, tuple[int, ...]]:
        marking, side = self.marking, self.side
        kinds = {Bound.ABOVE: marking.above, Bound.BELOW: marking.below, Bound.ABOUT: marking.about}
        for k in range(first - 1, max(-1, first - 1 - BOUND_WITHIN), -1):
            word = side.words[k]
            whole = marking.followed.get(word, side.word(k + 1)) == side.word(k + 1)
            bound = next((bound for bound, words in kinds.items() if whole and word in words), None)
            if bound:
                turned = bound is not Bound.ABOUT and k > 0 and side.words[k - 1] in marking.turning
                return TURNED[bound] if turned else bound, turned or word in marking.inclusive, tuple(range(k, first))
            if word not in marking.between:
                break
        return Bound.NONE, False, ()

    def _date(self, k: int) -> _Read | None:
        """A day with its month, a month with its year, or a year."""
        side, months = self.side, self.marking.months
        month = months.get(side.words[k])
        if month is not None and side.capital(k):
            day = self._day(k + 1)
            year = self._year(k + 2 if day else k + 1)
            if day or year:
                return _Read(k + bool(day) + bool(year), 0, date=(year, month, day))
        day, month = self._day(k), months.get(side.word(k + 1))
        if day and month is not None:
            year = self._year(k + 2)
            return _Read(k + 1 + bool(year), 0, date=(year, month, day))
        year = self._year(k)
        return _Read(k, 0, date=(year, None, None)) if year and side.word(k + 1) not in self.marking.percent else None

    def _year(self, k: int) -> int | None:
        word = self.side.word(k)
        return int(word) if re.fullmatch("1[0-9]{3}|20[0-9]{2}", word) else None

    def _day(self, k: int) -> int | None:
        word = self.side.word(k)
        return int(word) if re.fullmatch("[0-9]{1,2}", word) and 1 <= int(word) <= 31 else None

    def _number(self, k: int) -> _Read | None:
        """Digits or number words, with the scales behind them: "4.1 million", "one hundred and five"."""
        side, numbers = self.side, self.marking.numbers
        word = side.words[k]
        if word[0].isdecimal():
            value, plain = float(word.replace(",", "")), word.isdecimal()
        elif word in numbers:
            (k, value), plain = self._tens(k), False
        else:
            return None
        while scale := self._scale(k):
            k, value, plain = k + 1, value * scale, False
            if scale < MOST_JOINED and len(side.words[k]) > 2:
                k, more = self._rest(k, scale)
                value += more
        return _Read(k, value, plain)

    def _rest(self, k: int, scale: float) -> tuple[int, float]:
        """What number words behind a scale add, if they are less: "hundred and five", "thousand four hundred"."""
        rest = k + 1 + (self.side.word(k + 1) == self.marking.joiner)
        if self.marking.numbers.get(self.side.word(rest), scale) >= scale:
            return k, 0.0
        more = self._number(rest)
        return (more.last, more.value) if more and more.value < scale else self._tens(rest)

    def _tens(self, k: int) -> tuple[int, float]:
        """The last word and the value of a number word and of the ones behind tens."""
        numbers, side = self.marking.numbers, self.side
        value, ones = numbers[side.words[k]], numbers.get(side.word(k + 1), 10)
        return (k + 1, value + ones) if value >= 20 and ones < 10 else (k, value)

    def _scale(self, k: int) -> float:
        """What the word behind multiplies by; a sign of one or two letters only where it is joined ("3m")."""
        scale = self.marking.scales.get(self.side.word(k + 1), 0.0)
        joined = len(self.side.word(k + 1)) > 2 or (scale and self.side.places[k + 1][0] == self.side.places[k][1])
        return scale if joined else 0.0


TURNED = {Bound.ABOVE: Bound.BELOW, Bound.BELOW: Bound.ABOVE}
