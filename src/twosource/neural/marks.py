"""Marks on the words of two sentences: what the other side has, what negates, and how their numbers stand.

A network of word pieces sees little of whether 13,500 is more than 14,000. So every number of the hypothesis is given
the premise's number that most likely counts the same, and a mark: equal, inside or outside the bound that it stands
under ("more than 40"), or another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from twosource.lang.en.marking import EN_MARKING
from twosource.neural.amounts import Amount, Amounts, Bound, Kind
from twosource.neural.intervals import intervals, likeness, stand
from twosource.neural.sides import Side, side_of

LIKE = -0.5


class Mark(IntEnum):
    """What is known of a word; those from EQUAL on are of numbers."""

    PLAIN = 0
    SHARED = 1
    NEW = 2
    NAME = 3
    NEGATION = 4
    EQUAL = 5
    INSIDE = 6
    OUTSIDE = 7
    OPEN = 8
    OTHER = 9
    ABSENT = 10


# The mark of the whole pair is that of its worst number.
WORST = (Mark.OUTSIDE, Mark.OTHER, Mark.OPEN, Mark.ABSENT, Mark.INSIDE, Mark.EQUAL)


@dataclass(frozen=True)
class Answer:
    """A number of the hypothesis, the premise's that answers it if any, and how well it fits."""

    asked: Amount
    told: Amount | None
    mark: Mark
    likeness: float


@dataclass(frozen=True)
class Marked:
    """Two sentences with a mark for each word."""

    premise: Side
    hypothesis: Side
    told: tuple[Mark, ...]
    asked: tuple[Mark, ...]
    answers: tuple[Answer, ...]

    @property
    def whole(self) -> Mark:
        found = {answer.mark for answer in self.answers}
        return next((mark for mark in WORST if mark in found), Mark.PLAIN)


def marked(premise: str, hypothesis: str) -> Marked:
    """The marks of a pair."""
    (told, told_amounts), (asked, asked_amounts) = _read(premise), _read(hypothesis)
    answers = tuple(_answer(amount, told_amounts) for amount in asked_amounts if not _article(amount, asked))
    marks = [_word_marks(told, asked), _word_marks(asked, told)]
    for amount in told_amounts:
        _set(marks[0], range(amount.first, amount.last + 1), Mark.ABSENT)
    for answer in answers:
        amount = answer.asked
        _set(marks[1], (*range(amount.first, amount.last + 1), *amount.bounds), answer.mark or Mark.NEW)
        if answer.told:
            _set(marks[0], range(answer.told.first, answer.told.last + 1), answer.mark)
    return Marked(told, asked, tuple(marks[0]), tuple(marks[1]), answers)


def _article(amount: Amount, side: Side) -> bool:
    """ "One" is no number of the hypothesis unless it is bounded."""
    alone = amount.first == amount.last and amount.bound is Bound.NONE
    return alone and side.words[amount.first] == EN_MARKING.article


def _answer(asked: Amount, told: Sequence[Amount]) -> Answer:
    """The number of the premise that most likely counts the same."""
    best, found, mark = None, LIKE, Mark.ABSENT
    for amount in told:
        lie = intervals(amount, asked)
        like = likeness(amount, asked, lie) if lie else None
        if lie and like is not None and like > found:
            best, found, mark = amount, like, Mark(Mark.EQUAL + stand(amount, asked, lie))
    if best is None and asked.bound is Bound.NONE and asked.kind in (Kind.DATE, Kind.LABEL):
        # A year or "Chapter 3" that the premise does not tell is no number that it leaves open.
        mark = Mark.PLAIN
    return Answer(asked, best, mark, found)


def _word_marks(side: Side, other: Side) -> list[Mark]:
    stems = frozenset(other.stems)
    return [_word_mark(side, k, stems) for k in range(len(side.words))]


def _word_mark(side: Side, k: int, others: frozenset[str]) -> Mark:
    word = side.words[k]
    if word in EN_MARKING.negations:
        return Mark.NEGATION
    if word in EN_MARKING.function_words:
        return Mark.PLAIN
    if side.stems[k] in others:
        return Mark.SHARED
    return Mark.NAME if side.places[k][0] and side.capital(k) else Mark.NEW


def _set(marks: list[Mark], places: Sequence[int], mark: Mark) -> None:
    for k in places:
        marks[k] = mark


@lru_cache(maxsize=2000)
def _read(chars: str) -> tuple[Side, tuple[Amount, ...]]:
    side = side_of(chars)
    return side, tuple(Amounts(side, EN_MARKING))
