"""What the inference model says of aligned statements that differ in a slot, as one voice of several.

Alone it finds contradictions wherever two sentences tell of different things: on 412 real articles six, none of them
one. So it is asked only of statements that link has found to say the same, whose clauses share a participant and
differ in a slot that can be named; and heard only where it says, from either side, that both cannot be so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from twosource.judge.conflicts.differing import Difference, Differing
from twosource.judge.conflicts.frames import Frame, days_agree, of_themselves
from twosource.judge.conflicts.spoken import exact, plainly_said
from twosource.judge.origins import speaker_name
from twosource.model import Alignment, Conflict, Modality, Severity, Side
from twosource.neural.infer import CONTRADICTION, SAME, infer
from twosource.neural.session import MissingNetwork
from twosource.text import words

RULE = "judge.inferred/1"
SURE = 0.5
ALIKE = 0.5
MOST = 200
# So alike are statements that need not be asked of.
ALIKE_ENOUGH = 0.8


@dataclass(frozen=True)
class Candidate:
    """An alignment and the slot in which its statements differ."""

    alignment: Alignment
    difference: Difference


def inferred_conflicts(alignments: Sequence[Alignment], differing: Differing) -> Iterator[Conflict]:
    """Conflicts of one slot between aligned statements, the likeliest alignments first; none without the network."""
    ordered = sorted(alignments, key=lambda a: (-a.score, a.left.extent, a.right.extent))
    found = [made for alignment in ordered if (made := _candidate(alignment, differing))]
    plain = [candidate for candidate in found if _leaves_no_doubt(candidate.alignment, candidate.difference, differing)]
    yield from (_conflict(candidate, differing) for candidate in plain)
    asked = [candidate for candidate in found if candidate not in plain][:MOST]
    try:
        for candidate in _contradicting(asked, differing):
            yield _conflict(candidate, differing)
    except MissingNetwork:
        return


def _candidate(alignment: Alignment, differing: Differing) -> Candidate | None:
    pair = alignment.left, alignment.right
    if not all(map(plainly_said, pair)):
        return None
    clauses = [(a, b) for a in differing.framed.get(pair[0], ()) for b in differing.framed.get(pair[1], ())]
    if any(of_themselves(a, b, differing.origins, differing.language) for a, b in clauses):
        return None
    alike = any(a.names & b.names and days_agree(a, b) and not _supposed(a, b) for a, b in clauses)
    difference = next(chain(_excluding(alignment, differing), differing.between(pair)), None) if alike else None
    return Candidate(alignment, difference) if difference else None


def _excluding(alignment: Alignment, differing: Differing) -> Iterator[Difference]:
    """Words like "contained" and "out of control", which exclude each other in statements that are alike."""
    opposed = differing.opposites((alignment.left, alignment.right))
    return (difference for difference in opposed if _leaves_no_doubt(alignment, difference, differing))


def _leaves_no_doubt(alignment: Alignment, difference: Difference, differing: Differing) -> bool:
    """Whether statements that are alike differ in such words, and neither is negated: then no model need be asked."""
    language = differing.language
    denying = language.clauses.negations | language.clauses.no_words
    forms = {
        form
        for statement in (alignment.left, alignment.right)
        for span in statement.content
        for form, _ in words(differing.by_text[statement.text].text, span)
    }
    excluding = set(difference.values) <= language.parting.exclusive
    return alignment.score >= ALIKE_ENOUGH and excluding and not forms & denying


def _supposed(left: Frame, right: Frame) -> bool:
    unequal = bool(left.proposition.condition) != bool(right.proposition.condition)
    return unequal or Modality.HYPOTHETICAL in (left.proposition.modality, right.proposition.modality)


def _contradicting(asked: Sequence[Candidate], differing: Differing) -> Iterator[Candidate]:
    pairs = [(exact(c.alignment.left, differing.by_text), exact(c.alignment.right, differing.by_text)) for c in asked]
    there = infer(pairs) if pairs else ()
    open_ones = [n for n, row in enumerate(there) if row[CONTRADICTION] >= SURE]
    back = infer([pairs[n][::-1] for n in open_ones]) if open_ones else ()
    for n, row in zip(open_ones, back, strict=True):
        if row[CONTRADICTION] >= SURE and max(row[SAME], there[n][SAME]) >= ALIKE:
            yield asked[n]


def _conflict(candidate: Candidate, differing: Differing) -> Conflict:
    """Of one speaker, or of two outlets on their own word, the two cannot both be so; else either may be wrong."""
    alignment, found = candidate.alignment, candidate.difference
    voices = [speaker_name(statement, differing.origins) for statement in (alignment.left, alignment.right)]
    one_voice = voices[0] == voices[1] and (
        voices[0] is not None or not (alignment.left.chain or alignment.right.chain)
    )
    kind = found.kind if one_voice or found.kind != "contradiction" else "disputed"
    return Conflict(
        about=f"{found.values[0]} or {found.values[1]}: {exact(alignment.left, differing.by_text).strip(' ,.;')}",
        kind=kind,
        differs_in=(found.slot,),
        severity=Severity.HARD if one_voice else Severity.SOFT,
        sides=tuple(Side(value, spans) for value, spans in zip(found.values, found.spans, strict=True)),
        because=f"both tell of the same ({alignment.because}), and what the one says leaves no room for the other",
        made_by=RULE,
    )
