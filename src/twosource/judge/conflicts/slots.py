"""Clauses on one thing that differ in one slot: number, place, polarity, modality."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.judge.conflicts.acts import acts_apart
from twosource.judge.conflicts.frames import (
    Frame,
    aligned_pairs,
    anchored,
    in_aligned,
    make_frames,
    of_themselves,
    same_thing,
)
from twosource.judge.conflicts.negated import covered, opposed
from twosource.judge.conflicts.numbers.clashing import alike_in_words, parted, qualified_apart, unit_class
from twosource.judge.conflicts.places import other_place, parted_places
from twosource.judge.origins import Origins, speaker_name
from twosource.lang import Language
from twosource.model import (
    Conflict,
    Links,
    Modality,
    Report,
    Severity,
    Side,
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
    literal = aligned_pairs([a for a in links.alignments if alike_in_words(a)])
    for left, right in same_thing(frames, aligned, language, lineage):
        yield from _numbers(left, right, origins, language, in_aligned(left, right, literal))
        yield from _places(left, right, origins, language)
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


def _numbers(left: Frame, right: Frame, origins: Origins, language: Language, literal: bool) -> Iterator[Conflict]:
    supposed = Modality.HYPOTHETICAL in (left.proposition.modality, right.proposition.modality)
    if supposed or other_place(left, right, origins, language) or of_themselves(left, right, origins, language):
        return
    for a, b in parted(left, right, language, literal=literal):
        if literal or _one_count(left, right, unit_class(a, language), language):
            severity = Severity.HARD if a.exact and b.exact and literal else Severity.SOFT
            values = left.report.text[a.span], right.report.text[b.span]
            yield _conflict(left, right, "number", values, (a.span, b.span), severity)


def _one_count(left: Frame, right: Frame, unit: str, language: Language) -> bool:
    """Whether two clauses may count the same: one known thing takes part in both, both are as firm, and no phrase says
    that they count apart ("on offense", "on returns"). The dead, the hurt and the held of a day are many counts,
    and so is what two people did.
    """
    firm = left.proposition.modality == right.proposition.modality
    tolls = left.predicate in language.classes.growing
    alone = not tolls and not acts_apart(left, right, language)
    return firm and alone and anchored(left, right, language, unit) and not qualified_apart(left, right)


def _places(left: Frame, right: Frame, origins: Origins, language: Language) -> Iterator[Conflict]:
    if Modality.HYPOTHETICAL in (left.proposition.modality, right.proposition.modality):
        return
    if anchored(left, right, language):
        for one, other in parted_places(left, right, origins, language):
            values = ", ".join(sorted(one)), ", ".join(sorted(other))
            yield _conflict(left, right, "place", values, _clauses(left, right), Severity.SOFT)


def _polarity(left: Frame, right: Frame, origins: Origins, language: Language) -> Iterator[Conflict]:
    """A clause against its negation. Of two speakers it is a dispute, of one voice a contradiction.

    What two parties say of the future ("will pay", "will never pay") are their positions, and no dispute of fact.
    """
    if not _known(left, right, language) or not opposed(left, right, language):
        return
    voices = [speaker_name(f.proposition.within, origins) if f.proposition.within else None for f in (left, right)]
    modalities = {left.proposition.modality, right.proposition.modality}
    if not modalities <= (FIRM if voices[0] == voices[1] else {Modality.ACTUAL}) or len(modalities) > 1:
        return
    bounded = bool(left.proposition.times) != bool(right.proposition.times) or not covered(left, right)
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
