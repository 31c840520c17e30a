"""Aligned statements that differ in a slot: link has found that they say the same, but for this.

Here no shared verb is asked for: "bought it for 2.4 billion" and "went for 2.9 billion" are one statement.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from twosource.judge.slots import apart, unit_class
from twosource.lang import Language
from twosource.model import (
    Alignment,
    Conflict,
    Links,
    Modality,
    Mode,
    Proposition,
    Quantity,
    Report,
    Severity,
    Side,
    Statement,
    Wording,
)

RULE = "judge.aligned/1"
SAME = 0.8
QUOTED = {Mode.DIRECT, Mode.MIXED}


def aligned_conflicts(
    reports: Sequence[Report], links: Links, lineage: Mapping[str, int], language: Language
) -> Iterator[Conflict]:
    """Number and modality conflicts between aligned statements of different lineages."""
    frames = {report.text.id: report.propositions for report in reports}
    texts = {report.text.id: report.text for report in reports}
    days = {report.text.id: (report.article.published or "")[:10] for report in reports}
    for alignment in links.alignments:
        left, right = alignment.left, alignment.right
        if lineage[left.text] == lineage[right.text] or alignment.score < SAME:
            continue
        held = _held(left, frames[left.text]), _held(right, frames[right.text])
        for a, b in _numbers(held[0], held[1], language):
            if _grew(a, b, days[left.text], days[right.text]):
                continue
            values = texts[left.text][a.span], texts[right.text][b.span]
            severity = Severity.HARD if a.exact and b.exact else Severity.SOFT
            sides = Side(values[0], (a.span,)), Side(values[1], (b.span,))
            because = f"the statements agree ({alignment.because}), the numbers do not"
            yield Conflict(
                f"How many: {values[0]} or {values[1]}?", "number", ("number",), severity, sides, because, RULE
            )
        yield from _firmness(alignment, held)


def _held(statement: Statement, propositions: Sequence[Proposition]) -> list[Proposition]:
    return [p for p in propositions if any(span.covers(p.predicate) for span in statement.content)]


def _numbers(
    left: Sequence[Proposition], right: Sequence[Proposition], language: Language
) -> Iterator[tuple[Quantity, Quantity]]:
    """Pairs of numbers of one unit that cannot both be so, where each side has one number of that unit."""
    mine, theirs = _by_unit(left, language), _by_unit(right, language)
    for unit in sorted(set(mine) & set(theirs)):
        if len(mine[unit]) == len(theirs[unit]) == 1 and apart(mine[unit][0], theirs[unit][0]):
            yield mine[unit][0], theirs[unit][0]


def _grew(a: Quantity, b: Quantity, day: str, other: str) -> bool:
    """Whether the report of a later day has the higher number: a toll rises as news comes in."""
    return day != other and (a.low < b.low) == (day < other)


def _by_unit(propositions: Sequence[Proposition], language: Language) -> dict[str, list[Quantity]]:
    firm = (p for p in propositions if p.modality is not Modality.HYPOTHETICAL)
    found: dict[str, list[Quantity]] = {}
    for quantity in dict.fromkeys(q for p in firm for q in p.quantities if q.unit):
        found.setdefault(unit_class(quantity, language), []).append(quantity)
    return found


def _firmness(alignment: Alignment, held: tuple[Sequence[Proposition], Sequence[Proposition]]) -> Iterator[Conflict]:
    """One has it hedged or as possible, the other flat, in nearly the same words and neither as a quotation."""
    pair = alignment.left, alignment.right
    if alignment.wording is Wording.PARAPHRASE or any(s.mode in QUOTED for s in pair):
        return
    faint = [bool(s.hedges) or any(p.modality is Modality.POSSIBLE for p in h) for s, h in zip(pair, held, strict=True)]
    if faint[0] == faint[1] or any(hedge.doubt for s in pair for hedge in s.hedges):
        return
    values = ["hedged" if f else "flat" for f in faint]
    sides = tuple(Side(value, s.content) for value, s in zip(values, pair, strict=True))
    because = "nearly the same words, with a hedge in one report and without it in the other"
    yield Conflict("How firm is it?", "modality", ("hedge",), Severity.SOFT, sides, because, RULE)
