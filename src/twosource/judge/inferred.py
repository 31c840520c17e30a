"""What the inference model says of aligned statements, as one voice of several.

Alone it finds contradictions wherever two sentences differ. It is asked only of statements that link has found to say
the same, and heard only where it says both that they tell of the same events and, from either side, that both cannot
be so, and where the clauses share a participant.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from twosource.judge.frames import Frame, days_agree, of_themselves
from twosource.judge.origins import Origins, speaker_name
from twosource.judge.spoken import Framed, Pair, exact, plainly_said
from twosource.lang import Language
from twosource.model import Alignment, Conflict, Modality, Report, Severity, Side
from twosource.neural.infer import CONTRADICTION, SAME, infer
from twosource.neural.session import MissingNetwork

RULE = "judge.inferred/1"
SURE = 0.5
ALIKE = 0.5
MOST = 200


def inferred_conflicts(
    alignments: Sequence[Alignment], framed: Framed, by_text: Mapping[str, Report], origins: Origins, language: Language
) -> Iterator[Conflict]:
    """Contradictions (one voice) and disputes (two) between aligned statements; none without the network."""
    asked = [a for a in alignments if _asked(a, framed, by_text, origins, language)]
    asked = sorted(asked, key=lambda a: (-a.score, a.left.extent, a.right.extent))[:MOST]
    try:
        for alignment in _contradicting(asked, by_text):
            yield _conflict(alignment, by_text, origins)
    except MissingNetwork:
        return


def _asked(
    alignment: Alignment, framed: Framed, by_text: Mapping[str, Report], origins: Origins, language: Language
) -> bool:
    """Whether the two could differ: neither is unsaid or supposed, and their clauses share a participant."""
    pair = alignment.left, alignment.right
    if not all(map(plainly_said, pair)) or _within(pair, by_text, language):
        return False
    clauses = [(a, b) for a in framed.get(pair[0], ()) for b in framed.get(pair[1], ())]
    if any(of_themselves(a, b, origins, language) for a, b in clauses):
        return False
    return any(a.names & b.names and days_agree(a, b) and not _supposed(a, b) for a, b in clauses)


def _supposed(left: Frame, right: Frame) -> bool:
    unequal = bool(left.proposition.condition) != bool(right.proposition.condition)
    return unequal or Modality.HYPOTHETICAL in (left.proposition.modality, right.proposition.modality)


def _within(pair: Pair, by_text: Mapping[str, Report], language: Language) -> bool:
    """Whether one statement has no word that the other lacks: it says less, and nothing against it."""
    forms = [set(exact(statement, by_text).casefold().split()) - language.compare.function_words for statement in pair]
    return forms[0] == forms[1]


def _contradicting(asked: Sequence[Alignment], by_text: Mapping[str, Report]) -> Iterator[Alignment]:
    texts = [(exact(a.left, by_text), exact(a.right, by_text)) for a in asked]
    there = infer(texts) if texts else ()
    open_ones = [n for n, row in enumerate(there) if row[CONTRADICTION] >= SURE]
    back = infer([texts[n][::-1] for n in open_ones]) if open_ones else ()
    for n, row in zip(open_ones, back, strict=True):
        if row[CONTRADICTION] >= SURE and max(row[SAME], there[n][SAME]) >= ALIKE:
            yield asked[n]


def _conflict(alignment: Alignment, by_text: Mapping[str, Report], origins: Origins) -> Conflict:
    pair = alignment.left, alignment.right
    voices = [speaker_name(statement, origins) for statement in pair]
    one_voice = voices[0] == voices[1]
    return Conflict(
        about=f"Is it so that “{exact(pair[0], by_text).strip(' ,.;')}”?",
        kind="contradiction" if one_voice else "disputed",
        differs_in=("answer",),
        severity=Severity.HARD if one_voice else Severity.SOFT,
        sides=tuple(Side(exact(s, by_text), s.content) for s in pair),
        because="both tell of the same, and what the one says leaves no room for the other: " + alignment.because,
        made_by=RULE,
    )
