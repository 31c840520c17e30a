"""Clauses on one thing that differ in one slot: number, place, polarity, modality."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.judge.frames import Frame, aligned_pairs, make_frames, same_thing
from twosource.judge.origins import Origins, speaker_name
from twosource.lang import Language
from twosource.model import Argument, Conflict, EntityKind, Links, Modality, Quantity, Report, Severity, Side
from twosource.text import Span

RULE = "judge.slots/1"
PLACES = {"in", "at", "near", "off", "outside", "to", "from", "into"}
PLACE_KINDS = {EntityKind.PLACE, EntityKind.STATE}
FIRM = {Modality.ACTUAL, Modality.EXPECTED}


def slot_conflicts(
    reports: Sequence[Report], links: Links, origins: Origins, lineage: dict[str, int], language: Language
) -> Iterator[Conflict]:
    """Conflicts of two sides each, one for each pair of clauses that differ in a slot."""
    frames = make_frames(reports, origins, language)
    for left, right in same_thing(frames, aligned_pairs(links.alignments), language, lineage):
        yield from _numbers(left, right, language)
        yield from _places(left, right, origins)
        if left.proposition.negated != right.proposition.negated:
            yield from _polarity(left, right, origins)
        elif {left.proposition.modality, right.proposition.modality} == {Modality.EXPECTED, Modality.POSSIBLE}:
            values = left.proposition.modality.value, right.proposition.modality.value
            yield _conflict(left, right, "modality", values, _clauses(left, right), Severity.SOFT)


def _numbers(left: Frame, right: Frame, language: Language) -> Iterator[Conflict]:
    for a in left.proposition.quantities:
        for b in right.proposition.quantities:
            if _same_unit(a, b, language) and apart(a, b) and not is_update(left, right, a, b, language):
                severity = Severity.HARD if a.exact and b.exact else Severity.SOFT
                values = left.report.text[a.span], right.report.text[b.span]
                yield _conflict(left, right, "number", values, (a.span, b.span), severity)


def _same_unit(a: Quantity, b: Quantity, language: Language) -> bool:
    return bool(a.unit) and unit_class(a, language) == unit_class(b, language)


def unit_class(quantity: Quantity, language: Language) -> str:
    return language.classes.nouns.get(quantity.unit, quantity.unit)


def apart(a: Quantity, b: Quantity) -> bool:
    """Whether no number fits both: a rounding, a bound or a vague "thousands" that allows the other is no conflict."""
    return a.low > b.high or b.low > a.high


def is_update(left: Frame, right: Frame, a: Quantity, b: Quantity, language: Language) -> bool:
    """A toll that a later report has higher: time explains it."""
    if left.predicate not in language.classes.growing:
        return False
    told = sorted([(left.report.article.published or "", a.low), (right.report.article.published or "", b.low)])
    return told[0][0] != told[1][0] and told[0][1] < told[1][1]


def _places(left: Frame, right: Frame, origins: Origins) -> Iterator[Conflict]:
    for a in left.proposition.arguments:
        for b in right.proposition.arguments:
            if a.role == b.role and a.role in PLACES and _elsewhere(a, b, origins):
                values = left.report.text[a.span], right.report.text[b.span]
                yield _conflict(left, right, "place", values, _clauses(left, right), Severity.SOFT)


def _elsewhere(a: Argument, b: Argument, origins: Origins) -> bool:
    entities = a.entity, b.entity
    if any(entity is None or entity.kind not in PLACE_KINDS for entity in entities):
        return False
    names = {origins.of_entity(entity).name for entity in entities if entity}
    return len(names) == 2


def _polarity(left: Frame, right: Frame, origins: Origins) -> Iterator[Conflict]:
    """A clause against its negation. Of two speakers it is a dispute, of one voice a contradiction."""
    if not {left.proposition.modality, right.proposition.modality} <= FIRM:
        return
    voices = [speaker_name(f.proposition.within, origins) if f.proposition.within else None for f in (left, right)]
    bounded = bool(left.proposition.times) != bool(right.proposition.times)
    kind, severity = (
        ("contradiction", Severity.HARD) if voices[0] == voices[1] and not bounded else ("disputed", Severity.SOFT)
    )
    words = ["no" if f.proposition.negated else "yes" for f in (left, right)]
    values = [f"{word} ({voice})" if voice else word for word, voice in zip(words, voices, strict=True)]
    yield _conflict(left, right, kind, (values[0], values[1]), _clauses(left, right), severity)


def _clauses(left: Frame, right: Frame) -> tuple[Span, Span]:
    return left.proposition.clause, right.proposition.clause


def _conflict(
    left: Frame, right: Frame, kind: str, values: tuple[str, str], spans: tuple[Span, Span], severity: Severity
) -> Conflict:
    about = left.report.text[left.proposition.clause]
    shared = ", ".join(sorted(left.names & right.names)) or "the same statement"
    because = f"both have “{left.proposition.lemma}” with {shared}; the {kind} differs"
    slot = "polarity" if kind in ("disputed", "contradiction") else kind
    return Conflict(
        about, kind, (slot,), severity, (Side(values[0], (spans[0],)), Side(values[1], (spans[1],))), because, RULE
    )
