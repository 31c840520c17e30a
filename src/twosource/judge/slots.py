"""Clauses of different reports on one thing that differ in one slot: number, place, time, actor, polarity, modality.

Two clauses are about one thing when they share the predicate and at least two participants, or belong to aligned
statements and share one. What differs must be filled on both sides: silence is no difference.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from twosource.judge.origins import Origins, speaker_name
from twosource.lang import Language
from twosource.model import (
    Argument,
    Conflict,
    EntityKind,
    Links,
    Modality,
    Proposition,
    Report,
    Severity,
    Side,
    Statement,
)

RULE = "judge.slots/1"
PLACES = {"in", "at", "near", "off", "outside", "inside"}
LADDER = list(Modality)


@dataclass(frozen=True)
class Frame:
    """A clause with the names under which its participants can be compared."""

    proposition: Proposition
    report: Report
    keys: frozenset[tuple[str, str]]

    @property
    def named(self) -> frozenset[str]:
        return frozenset(key for _, key in self.keys)


def slot_conflicts(
    reports: Sequence[Report], links: Links, origins: Origins, lineage: dict[str, int], language: Language
) -> Iterator[Conflict]:
    """Conflicts of two sides each, one for each pair of clauses that differ in a slot."""
    frames = [Frame(p, report, _keys(p, origins)) for report in reports for p in report.propositions]
    aligned = {frozenset((a.left, a.right)) for a in links.alignments}
    for left, right in _candidates(frames, lineage):
        if _same_thing(left, right, aligned):
            yield from _differences(left, right, origins, language)


def _keys(proposition: Proposition, origins: Origins) -> frozenset[tuple[str, str]]:
    return frozenset((a.role, key) for a in proposition.arguments if (key := _key(a, origins)))


def _key(argument: Argument, origins: Origins) -> str | None:
    if argument.entity:
        return origins.of_entity(argument.entity).name
    return argument.head if len(argument.head) > 2 and argument.head.isalpha() else None


def _candidates(frames: list[Frame], lineage: dict[str, int]) -> Iterator[tuple[Frame, Frame]]:
    """Pairs of clauses of different lineages that share a participant, each pair once."""
    holders: dict[str, list[int]] = defaultdict(list)
    for number, frame in enumerate(frames):
        for name in frame.named:
            holders[name].append(number)
    pairs = {pair for numbers in holders.values() for pair in combinations(numbers, 2)}
    for i, j in sorted(pairs):
        if lineage[frames[i].report.text.id] != lineage[frames[j].report.text.id]:
            yield frames[i], frames[j]


def _same_thing(left: Frame, right: Frame, aligned: set[frozenset[Statement]]) -> bool:
    shared = left.named & right.named
    if left.proposition.lemma == right.proposition.lemma and len(shared) >= 2:
        return True
    voices = left.proposition.within, right.proposition.within
    return bool(shared) and None not in voices and frozenset(voices) in aligned and _same_predicate(left, right)


def _same_predicate(left: Frame, right: Frame) -> bool:
    return left.proposition.lemma == right.proposition.lemma


def _differences(left: Frame, right: Frame, origins: Origins, language: Language) -> Iterator[Conflict]:
    yield from _numbers(left, right)
    if left.proposition.negated != right.proposition.negated:
        yield from _polarity(left, right, origins)
    elif _times_differ(left, right):
        yield _made(left, right, "time", ("time",), _time_value(left), _time_value(right), Severity.SOFT)
    elif _rungs(left, right) >= 1:
        yield _made(left, right, "modality", ("modality",), *_modalities(left, right), Severity.SOFT)


def _numbers(left: Frame, right: Frame) -> Iterator[Conflict]:
    for a in left.proposition.quantities:
        for b in right.proposition.quantities:
            if a.unit == b.unit and (a.low > b.high or b.low > a.high):
                hard = Severity.HARD if a.exact and b.exact else Severity.SOFT
                texts = left.report.text, right.report.text
                yield _made(left, right, "number", ("number",), texts[0][a.span], texts[1][b.span], hard)


def _polarity(left: Frame, right: Frame, origins: Origins) -> Iterator[Conflict]:
    if left.proposition.modality is not right.proposition.modality or _times_differ(left, right):
        return
    voices = [speaker_name(f.proposition.within, origins) if f.proposition.within else None for f in (left, right)]
    own = voices[0] == voices[1]
    bounded = bool(left.proposition.times) != bool(right.proposition.times)
    kind, severity = ("contradiction", Severity.HARD) if own and not bounded else ("disputed", Severity.SOFT)
    values = ["no" if f.proposition.negated else "yes" for f in (left, right)]
    yield _made(
        left,
        right,
        kind,
        ("polarity",),
        *(f"{v} ({w})" if w else v for v, w in zip(values, voices, strict=True)),
        severity,
    )


def _rungs(left: Frame, right: Frame) -> int:
    rungs = [LADDER.index(f.proposition.modality) for f in (left, right)]
    return (
        0
        if Modality.HYPOTHETICAL in (left.proposition.modality, right.proposition.modality)
        else abs(rungs[0] - rungs[1])
    )


def _modalities(left: Frame, right: Frame) -> tuple[str, str]:
    return left.proposition.modality.value, right.proposition.modality.value


def _times_differ(left: Frame, right: Frame) -> bool:
    """Whether both clauses name days or hours and none of one fits one of the other."""
    a, b = _days(left), _days(right)
    return bool(a and b) and not any(x.startswith(y) or y.startswith(x) for x in a for y in b)


def _days(frame: Frame) -> list[str]:
    return [
        t.value
        for t in frame.proposition.times
        if t.type in ("DATE", "TIME") and t.value[:4].isdigit() and len(t.value) >= 10
    ]


def _time_value(frame: Frame) -> str:
    return ", ".join(_days(frame))


def _made(
    left: Frame, right: Frame, kind: str, differs_in: tuple[str, ...], one: str, other: str, severity: Severity
) -> Conflict:
    about = left.report.text[left.proposition.clause]
    because = f"both clauses have “{left.proposition.lemma}” with {', '.join(sorted(left.named & right.named))}; {kind} differs"
    sides = (Side(one, (left.proposition.clause,)), Side(other, (right.proposition.clause,)))
    return Conflict(about, kind, differs_in, severity, sides, because, RULE)


def is_place(argument: Argument) -> bool:
    return (
        argument.role in PLACES
        and argument.entity is not None
        and argument.entity.kind in (EntityKind.PLACE, EntityKind.STATE)
    )
