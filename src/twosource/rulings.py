"""What people's judgements mean for the statements of a story: which are one, which are not, who made them.

A ruling speaks of places. It holds for the statements that a place mostly covers, or that mostly cover it; for `same`
and `speaker is`, for the one that fits each place best.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product

from twosource.model import Judgement, Place, Report, Ruling, Statement
from twosource.text import Span

MOSTLY = 0.5
Pair = frozenset[Statement]


@dataclass(frozen=True)
class Rulings:
    """`same` and `apart` are pairs of statements, `calm` pairs of places between which there is no conflict."""

    same: dict[Pair, Judgement]
    apart: frozenset[Pair]
    calm: tuple[tuple[Span, Span], ...]

    @classmethod
    def of(cls, judgements: Sequence[Judgement], reports: Sequence[Report]) -> Rulings:
        """For the reports as divided. Of two judgements on one pair the later holds."""
        made = _Statements(reports)
        latest: dict[Pair, Judgement] = {}
        for judgement in sorted(judgements, key=lambda j: j.at):
            latest.update(dict.fromkeys(made.pairs(judgement), judgement))
        return cls(
            {pair: judgement for pair, judgement in latest.items() if judgement.ruling is Ruling.SAME},
            frozenset(pair for pair, judgement in latest.items() if judgement.ruling is Ruling.NOT_SAME),
            tuple(calm_places(judgements)),
        )

    def keeps_apart(self, left: Iterable[Statement], right: Iterable[Statement]) -> bool:
        """Whether somebody said that one of the left and one of the right are not the same."""
        return bool(self.apart) and any(frozenset(pair) in self.apart for pair in product(left, right))


@dataclass(frozen=True)
class _Statements:
    reports: Sequence[Report]

    def pairs(self, judgement: Judgement) -> Iterator[Pair]:
        if judgement.ruling is Ruling.SAME:
            best = [fitting(self._at(place), place) for place in judgement.places]
            yield from (frozenset((a, b)) for a, b in pairwise(best) if a and b and a != b)
        elif judgement.ruling is Ruling.NOT_SAME:
            first, second = ([s for s in self._at(place) if _mostly(s, place)] for place in judgement.places[:2])
            yield from (frozenset(pair) for pair in product(first, second) if pair[0] != pair[1])

    def _at(self, place: Place) -> Sequence[Statement]:
        return [s for report in self.reports if report.text.id == place.text for s in report.statements]


def calm_places(judgements: Sequence[Judgement]) -> Iterator[tuple[Span, Span]]:
    """The pairs of places that somebody said do not conflict."""
    for judgement in judgements:
        if judgement.ruling is Ruling.NOT_A_CONFLICT:
            spans = [Span(place.text, place.start, place.end) for place in judgement.places]
            yield from pairwise(spans)


def fitting(statements: Iterable[Statement], place: Place) -> Statement | None:
    """The statement that shares most of its characters with the place; None where none does."""
    found = max(statements, key=lambda s: (_shared(s, place) / _joint(s, place), -len(s.chain)), default=None)
    return found if found and _shared(found, place) else None


def _mostly(statement: Statement, place: Place) -> bool:
    shorter = min(sum(map(len, statement.content)), place.end - place.start)
    return _shared(statement, place) >= MOSTLY * max(1, shorter)


def _shared(statement: Statement, place: Place) -> int:
    return sum(span.overlap(Span(place.text, place.start, place.end)) for span in statement.content)


def _joint(statement: Statement, place: Place) -> int:
    return max(1, sum(map(len, statement.content)) + place.end - place.start - _shared(statement, place))
