"""One list told twice, with another number in one place: "seven rifles, two other guns and 13 magazines".

Two sentences that have one exact number of the same things and words in common count the same; what else they count
once each, and differently, is a conflict.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from twosource.judge.conflicts.frames import Frame, days_agree
from twosource.judge.conflicts.numbers.clashing import clash, grew, unit_class
from twosource.judge.conflicts.numbers.counted import stems_of
from twosource.judge.conflicts.places import placed_apart
from twosource.lang import Language
from twosource.model import Conflict, Modality, Quantity, Severity, Side
from twosource.text import Span

RULE = "judge.lists/1"
SHARED = 3
# A number that two sentences share by chance is small.
LEAST = 2
Item = tuple[str, bool]


@dataclass(frozen=True)
class List:
    """A sentence with what it counts: the quantity and its clause by the thing counted, and whether beside others."""

    sentence: Span
    items: Mapping[Item, tuple[Quantity, Frame]]
    stems: frozenset[str]

    def exact(self) -> set[tuple[Item, float]]:
        return {(item, q.low) for item, (q, _) in self.items.items() if q.exact and q.low > LEAST}


def list_conflicts(frames: Sequence[Frame], lineage: Mapping[str, int], language: Language) -> Iterator[Conflict]:
    """A number conflict for each thing that two such sentences of two lineages count differently."""
    holders: dict[tuple[Item, float], list[List]] = defaultdict(list)
    for told in _lists(frames, language):
        for exact in sorted(told.exact()):
            holders[exact].append(told)
    pairs = {(a.sentence, b.sentence): (a, b) for held in holders.values() for a, b in combinations(held, 2)}
    for one, other in pairs.values():
        apart = lineage[one.sentence.text] != lineage[other.sentence.text]
        if apart and len(one.stems & other.stems) >= SHARED:
            yield from _parted(one, other, language)


def _parted(one: List, other: List, language: Language) -> Iterator[Conflict]:
    for item in sorted(set(one.items) & set(other.items)):
        (a, left), (b, right) = one.items[item], other.items[item]
        told = days_agree(left, right) and not placed_apart(left, right, language) and not grew(left, right, a, b)
        if told and a.total == b.total and clash(a, b, left.report, right.report, language):
            yield _conflict(a, b, left, right)


def _lists(frames: Sequence[Frame], language: Language) -> Iterator[List]:
    found: dict[Span, dict[Span, tuple[Quantity, Frame]]] = defaultdict(dict)
    for frame in frames:
        sentence = next((s for s in frame.report.sentences if s.covers(frame.proposition.clause)), None)
        if sentence and not frame.proposition.negated and frame.proposition.modality is not Modality.HYPOTHETICAL:
            for quantity in frame.proposition.quantities:
                found[sentence].setdefault(quantity.span, (quantity, frame))
    for sentence, counted in found.items():
        if len(counted) > 1:
            report = next(iter(counted.values()))[1].report
            stems = stems_of(report, sentence, language, *counted)
            yield List(sentence, _items(list(counted.values()), language), stems)


def _items(counted: Sequence[tuple[Quantity, Frame]], language: Language) -> dict[Item, tuple[Quantity, Frame]]:
    """What is counted once in a sentence; measures and bare numbers are left out."""
    named = [((unit_class(q, language), q.rest), (q, f)) for q, f in counted if q.unit]
    often = Counter(item for item, _ in named)
    return {item: told for item, told in named if often[item] == 1 and item[0] not in language.clauses.units}


def _conflict(a: Quantity, b: Quantity, left: Frame, right: Frame) -> Conflict:
    values = left.report.text[a.span], right.report.text[b.span]
    return Conflict(
        about=f"How many: {values[0]} or {values[1]}?",
        kind="number",
        differs_in=("number",),
        severity=Severity.HARD if a.exact and b.exact else Severity.SOFT,
        sides=(Side(values[0], (a.span,)), Side(values[1], (b.span,))),
        because="both give one list, and count this differently",
        made_by=RULE,
    )
