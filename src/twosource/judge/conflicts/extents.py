"""How far it went: accepted outright or in principle; slightly above a limit or four times the limit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from twosource.judge.conflicts.frames import Frame, anchored, days_agree
from twosource.judge.conflicts.negated import same_roles
from twosource.judge.conflicts.spoken import clause_at
from twosource.lang import Language
from twosource.model import Conflict, Modality, Report, Severity, Side
from twosource.text import Span, words

RULE = "judge.extents/1"
# Words by which a limit or a value is known: "the guideline value", "the legal limit".
REFERENCE = 2


@dataclass(frozen=True)
class Extent:
    """A clause and the phrase that says how far it goes; `wide` goes all the way, or far."""

    span: Span
    phrase: str
    wide: bool


def extent_conflicts(
    reports: Sequence[Report], frames: Sequence[Frame], lineage: Mapping[str, int], language: Language
) -> Iterator[Conflict]:
    """Soft conflicts of degree: one act of one known party, or one value held against one limit."""
    yield from _acts(frames, lineage, language)
    told = [made for report in reports for made in _compared(report, language)]
    for (reference, one), (other_reference, other) in combinations(told, 2):
        apart = lineage[one.span.text] != lineage[other.span.text] and one.wide != other.wide
        if apart and reference == other_reference:
            yield _conflict(one, other)


def _acts(frames: Sequence[Frame], lineage: Mapping[str, int], language: Language) -> Iterator[Conflict]:
    held = [(f, made) for f in frames for made in [_extent(f, language)] if made]
    for (left, one), (right, other) in combinations(held, 2):
        apart = lineage[one.span.text] != lineage[other.span.text] and one.wide != other.wide
        same = left.predicate == right.predicate and left.predicate not in language.classes.light
        if apart and same and same_roles(left, right) and anchored(left, right, language) and days_agree(left, right):
            yield _conflict(one, other)


def _extent(frame: Frame, language: Language) -> Extent | None:
    """The clause's word of extent, where it has one of one kind; None of what is denied or supposed."""
    proposition = frame.proposition
    if proposition.negated or proposition.modality is Modality.HYPOTHETICAL:
        return None
    said = f" {' '.join(form for form, _ in words(frame.report.text, proposition.clause))} "
    found = [[p for p in sorted(side) if f" {p} " in said] for side in language.parting.extents]
    if bool(found[0]) == bool(found[1]):
        return None
    return Extent(proposition.clause, (found[0] or found[1])[0], bool(found[0]))


def _compared(report: Report, language: Language) -> Iterator[tuple[tuple[str, ...], Extent]]:
    """What is told as a little, or as many times, above a limit, with the words for the limit."""
    for sentence in report.sentences:
        placed = words(report.text, sentence)
        forms = [form for form, _ in placed]
        for n in range(1, len(forms)):
            wide = _measure(forms[n - 1], forms[n], language)
            behind = [form for form in forms[n + 1 :] if form not in language.compare.function_words]
            if wide is not None and len(behind) >= REFERENCE:
                reference = tuple(behind[:REFERENCE])
                phrase = " ".join(forms[n - 1 : n + 1])
                yield reference, Extent(clause_at(report, placed[n][1]), phrase, wide)


def _measure(before: str, form: str, language: Language) -> bool | None:
    """Whether two words hold a value far from a limit (True) or close to it (False); None of other words."""
    parting = language.parting
    if form in parting.multiplying:
        return True if before in language.clauses.numbers or before.isdecimal() else None
    return before in parting.far if form in parting.exceeding and before in parting.far | parting.near else None


def _conflict(one: Extent, other: Extent) -> Conflict:
    return Conflict(
        about=f"How far: {one.phrase} or {other.phrase}?",
        kind="degree",
        differs_in=("degree",),
        severity=Severity.SOFT,
        sides=tuple(Side(made.phrase, (made.span,)) for made in (one, other)),
        because="one report goes all the way, the other only some of it",
        made_by=RULE,
    )
