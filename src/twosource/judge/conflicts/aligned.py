"""Aligned statements that differ in a slot: link has found that they say the same, but for this.

Here no shared verb is asked for: "bought it for 2.4 billion" and "went for 2.9 billion" are one statement. Verbs of two
known classes are another thing ("killed" and "hurt"), as are two places and two times.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from twosource.judge.conflicts.acts import acts_apart
from twosource.judge.conflicts.denials import denial_conflicts
from twosource.judge.conflicts.differing import Differing
from twosource.judge.conflicts.firmness import firmness_conflicts
from twosource.judge.conflicts.frames import Frame, days_agree, of_themselves
from twosource.judge.conflicts.hedged import hedged_conflicts
from twosource.judge.conflicts.inferred import inferred_conflicts
from twosource.judge.conflicts.moments import moment_conflicts
from twosource.judge.conflicts.numbers.clashing import alike_in_words, grew, named_otherwise, parted
from twosource.judge.conflicts.places import other_place, placed_apart, told_elsewhere
from twosource.judge.conflicts.spoken import Framed, across, framed
from twosource.judge.origins import Origins
from twosource.lang import Language
from twosource.model import (
    Alignment,
    Conflict,
    Links,
    Modality,
    Mode,
    Quantity,
    Report,
    Severity,
    Side,
    Wording,
)

RULE = "judge.aligned/1"
SAME = 0.8
LIKELY = 0.5
# Four dead and one missing are told in like words too: without one verb only this much is one count.
ONE = 0.95
# Statements so much alike count one thing, whatever noun they have for it.
OTHERWISE = 0.65
QUOTED = {Mode.DIRECT, Mode.MIXED}


def aligned_conflicts(
    reports: Sequence[Report],
    frames: Sequence[Frame],
    links: Links,
    origins: Origins,
    lineage: Mapping[str, int],
    language: Language,
) -> Iterator[Conflict]:
    """Conflicts between aligned statements of different lineages, whatever slot they differ in."""
    clauses, by_text = framed(frames), {report.text.id: report for report in reports}
    alignments = list(across(links, lineage))
    for alignment in alignments:
        if alignment.score >= LIKELY:
            yield from _numbers(alignment, clauses, origins, language)
        if alignment.score >= SAME:
            yield from _firmness(alignment, clauses)
    yield from moment_conflicts(alignments, clauses, by_text, language)
    yield from firmness_conflicts(alignments, clauses, language)
    yield from hedged_conflicts(alignments, clauses, by_text, language)
    yield from denial_conflicts(alignments, clauses, by_text, origins)
    yield from inferred_conflicts(alignments, Differing(clauses, by_text, origins, language))


def _numbers(alignment: Alignment, framed: Framed, origins: Origins, language: Language) -> Iterator[Conflict]:
    for left in framed.get(alignment.left, ()):
        for right in framed.get(alignment.right, ()):
            act = _one_act(left, right, origins, language)
            if (act or alignment.score >= ONE) and _one_thing(left, right, origins, language):
                found = list(parted(left, right, language, literal=alike_in_words(alignment)))
                if act and not found and alignment.score >= OTHERWISE:
                    found = list(named_otherwise(left, right, language))
                yield from (_conflict(a, b, left, right, alignment) for a, b in found if not grew(left, right, a, b))


def _one_act(left: Frame, right: Frame, origins: Origins, language: Language) -> bool:
    """Whether two clauses of statements that are less alike tell of one act in one place; a toll is many acts."""
    vague = language.classes.light | language.classes.growing
    same = left.predicate == right.predicate and left.predicate not in vague
    return same and not told_elsewhere(left, right, origins)


def _one_thing(left: Frame, right: Frame, origins: Origins, language: Language) -> bool:
    firm = Modality.HYPOTHETICAL not in (left.proposition.modality, right.proposition.modality)
    if (
        not firm
        or acts_apart(left, right, language)
        or not days_agree(left, right)
        or of_themselves(left, right, origins, language)
    ):
        return False
    return not other_place(left, right, origins, language) and not placed_apart(left, right, language)


def _conflict(a: Quantity, b: Quantity, left: Frame, right: Frame, alignment: Alignment) -> Conflict:
    values = left.report.text[a.span], right.report.text[b.span]
    return Conflict(
        about=f"How many: {values[0]} or {values[1]}?",
        kind="number",
        differs_in=("number",),
        severity=Severity.HARD
        if a.exact and b.exact and a.unit == b.unit and alignment.score >= SAME
        else Severity.SOFT,
        sides=(Side(values[0], (a.span,)), Side(values[1], (b.span,))),
        because=f"the statements agree ({alignment.because}), the numbers do not",
        made_by=RULE,
    )


def _firmness(alignment: Alignment, framed: Framed) -> Iterator[Conflict]:
    """One has it hedged or as possible, the other flat, in nearly the same words and neither as a quotation."""
    pair = alignment.left, alignment.right
    if alignment.wording is Wording.PARAPHRASE or any(s.mode in QUOTED for s in pair):
        return
    faint = [
        bool(s.hedges) or any(f.proposition.modality is Modality.POSSIBLE for f in framed.get(s, ())) for s in pair
    ]
    if faint[0] == faint[1] or any(hedge.doubt for s in pair for hedge in s.hedges):
        return
    values = ["hedged" if f else "flat" for f in faint]
    sides = tuple(Side(value, s.content) for value, s in zip(values, pair, strict=True))
    because = "nearly the same words, with a hedge in one report and without it in the other"
    yield Conflict("How firm is it?", "modality", ("hedge",), Severity.SOFT, sides, because, RULE)
