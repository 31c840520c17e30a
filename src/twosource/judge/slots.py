"""Clauses on one thing that differ in one slot: number, place, polarity, modality."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.judge.frames import Frame, aligned_pairs, in_aligned, make_frames, same_thing
from twosource.judge.origins import Origins, speaker_name
from twosource.lang import Language
from twosource.model import (
    Argument,
    Conflict,
    EntityKind,
    Links,
    MentionKind,
    Modality,
    Quantity,
    Report,
    Severity,
    Side,
    Wording,
)
from twosource.text import Span

RULE = "judge.slots/1"
ABOUT = {
    "number": "How many: {0} or {1}?",
    "place": "Where: {0} or {1}?",
    "modality": "How firm is it that “{clause}”: {0} or {1}?",
    "disputed": "Is it so that “{clause}”?",
}
NAMES = {"disputed": "answer", "contradiction": "answer", "modality": "firmness"}
FIRM = {Modality.ACTUAL, Modality.EXPECTED}


def slot_conflicts(
    reports: Sequence[Report], links: Links, origins: Origins, lineage: dict[str, int], language: Language
) -> Iterator[Conflict]:
    """Conflicts of two sides each, one for each pair of clauses that differ in a slot."""
    frames = make_frames(reports, origins, language)
    aligned = aligned_pairs(links.alignments)
    literal = aligned_pairs([a for a in links.alignments if a.wording is not Wording.PARAPHRASE])
    for left, right in same_thing(frames, aligned, language, lineage):
        yield from _numbers(left, right, origins, language, in_aligned(left, right, literal))
        yield from _places(left, right, origins, language.parting.locative)
        if left.proposition.negated != right.proposition.negated:
            yield from _polarity(left, right, origins, language)
        elif _known(left, right, language) and {left.proposition.modality, right.proposition.modality} == {
            Modality.EXPECTED,
            Modality.POSSIBLE,
        }:
            values = left.proposition.modality.value, right.proposition.modality.value
            yield _conflict(left, right, "modality", values, _clauses(left, right), Severity.SOFT)


def _known(left: Frame, right: Frame, language: Language) -> bool:
    """Whether two clauses share enough to be held against each other in polarity and in how firm they are."""
    return len(left.names & right.names) > 1 and left.predicate not in language.classes.light


def other_place(left: Frame, right: Frame, origins: Origins, language: Language) -> bool:
    """Whether both clauses name where it was and no name is shared: two events, not two counts of one."""
    roles = language.parting.locative
    named = [
        frozenset().union(*(places_in(a, frame, origins) for a in frame.proposition.arguments if a.role in roles))
        for frame in (left, right)
    ]
    return all(named) and not named[0] & named[1]


def _numbers(left: Frame, right: Frame, origins: Origins, language: Language, aligned: bool) -> Iterator[Conflict]:
    supposed = Modality.HYPOTHETICAL in (left.proposition.modality, right.proposition.modality)
    if supposed or other_place(left, right, origins, language):
        return
    for a in left.proposition.quantities:
        for b in right.proposition.quantities:
            if _same_unit(a, b, language, aligned) and apart(a, b) and not is_update(left, right, a, b, language):
                severity = Severity.HARD if a.exact and b.exact and aligned else Severity.SOFT
                values = left.report.text[a.span], right.report.text[b.span]
                yield _conflict(left, right, "number", values, (a.span, b.span), severity)


def _same_unit(a: Quantity, b: Quantity, language: Language, aligned: bool) -> bool:
    """Whether two quantities count one kind of thing; a measure ("percent") does so only in like words."""
    measure = {a.unit, b.unit} & language.clauses.units
    return bool(a.unit) and unit_class(a, language) == unit_class(b, language) and (aligned or not measure)


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


def _places(left: Frame, right: Frame, origins: Origins, roles: frozenset[str]) -> Iterator[Conflict]:
    for a in left.proposition.arguments:
        for b in right.proposition.arguments:
            if (
                a.role == b.role
                and a.role in roles
                and _elsewhere(places_in(a, left, origins), places_in(b, right, origins))
            ):
                values = [", ".join(sorted(places_in(x, frame, origins))) for x, frame in ((a, left), (b, right))]
                yield _conflict(left, right, "place", (values[0], values[1]), _clauses(left, right), Severity.SOFT)


def places_in(argument: Argument, frame: Frame, origins: Origins) -> frozenset[str]:
    """The story's names of the places that an argument names; a person's name is no place."""
    inside = (
        entity
        for entity in frame.report.entities
        if entity.kind is not EntityKind.PERSON
        and any(m.kind is MentionKind.NAMED and argument.span.covers(m.span) for m in entity.mentions)
    )
    return frozenset(origins.of_entity(entity).name for entity in inside)


def _elsewhere(one: frozenset[str], other: frozenset[str]) -> bool:
    """Two sets of place names with nothing in common; "Zelmar, a port in Drevnia" and "Drevnia" may be one place."""
    return bool(one and other) and not one & other


def _polarity(left: Frame, right: Frame, origins: Origins, language: Language) -> Iterator[Conflict]:
    """A clause against its negation. Of two speakers it is a dispute, of one voice a contradiction.

    What two parties say of the future ("will pay", "will never pay") are their positions, and no dispute of fact.
    """
    if not _known(left, right, language):
        return
    voices = [speaker_name(f.proposition.within, origins) if f.proposition.within else None for f in (left, right)]
    modalities = {left.proposition.modality, right.proposition.modality}
    if not modalities <= (FIRM if voices[0] == voices[1] else {Modality.ACTUAL}) or len(modalities) > 1:
        return
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
    shared = ", ".join(sorted(left.names & right.names)) or "the same statement"
    because = f"both reports tell of the same thing ({shared}) and give it another {NAMES.get(kind, kind)}"
    slot = "polarity" if kind in ("disputed", "contradiction") else kind
    about = ABOUT.get(kind, ABOUT["disputed"]).format(*values, clause=left.report.text[left.proposition.clause])
    return Conflict(
        about, kind, (slot,), severity, (Side(values[0], (spans[0],)), Side(values[1], (spans[1],))), because, RULE
    )
