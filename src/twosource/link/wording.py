"""How two statements relate in wording, or that they do not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from rapidfuzz.distance import Indel

from twosource.link.compared import Piece, Said, Weights, same_speaker
from twosource.model import Alignment, Wording

VARIANT = 0.75
TRANSLATION = 0.45
PARAPHRASE = 0.5
# Verbatim words of two speakers: enough of them are one utterance that somebody gave to the wrong person.
LONG = 8


@dataclass(frozen=True)
class Likeness:
    wording: Wording
    score: float
    because: str


def compare_said(left: Said, right: Said, weights: Weights) -> Alignment | None:
    """The best alignment of two statements of different texts, if any holds."""
    same = same_speaker(left, right)
    found = max(_likenesses(left, right, same, weights), key=lambda one: one.score, default=None)
    if found is None:
        return None
    because = f"{found.because}; {_speakers(left, right, same)}"
    return Alignment(left.statement, right.statement, found.wording, round(found.score, 3), because)


def _speakers(left: Said, right: Said, same: bool | None) -> str:
    if same and left.speaker:
        return f"speaker {left.speaker.name} in both"
    if same is False and left.speaker and right.speaker:
        return f"given to {left.speaker.name} in one and to {right.speaker.name} in the other"
    return "speaker not known in both"


def _likenesses(left: Said, right: Said, same: bool | None, weights: Weights) -> Iterator[Likeness]:
    for one in left.pieces:
        for two in right.pieces:
            found = _quoted(one, two, same)
            if found:
                yield found
    if left.quotes and right.quotes and same:
        yield from _overlapping(left.whole, right.whole, Wording.TRANSLATION, TRANSLATION, weights)
    elif same is not False:
        yield from _overlapping(left.whole, right.whole, Wording.PARAPHRASE, PARAPHRASE, weights)


def _quoted(one: Piece, two: Piece, same: bool | None) -> Likeness | None:
    """Two quotations by their very words; one that two speakers are given must be long."""
    least = min(len(one.forms), len(two.forms))
    if same is False and least < LONG:
        return None
    if one.forms == two.forms and (least > 1 or same):
        return Likeness(Wording.VERBATIM, 1.0, f"the same {least} words")
    similar = Indel.normalized_similarity(one.forms, two.forms)
    if similar >= VARIANT and least >= 4:
        return Likeness(Wording.VARIANT, similar, f"{similar:.0%} of the words in the same order")
    return _fragment(one, two, same)


def _fragment(one: Piece, two: Piece, same: bool | None) -> Likeness | None:
    """The shorter one's words as a run inside the longer one."""
    run = SequenceMatcher(None, one.forms, two.forms, autojunk=False).find_longest_match()
    shared = Piece(one.words[run.a : run.a + run.size])
    least = min(len(one.forms), len(two.forms))
    contained = run.size == least and len(shared.stems) >= 2
    partly = run.size >= LONG and len(shared.stems) >= 3
    if not (contained or partly):
        return None
    because = f"{run.size} words in a row" + (", all of the shorter quotation" if contained else "")
    return Likeness(Wording.FRAGMENT, 0.9 if contained and same is not False else 0.8, because)


def _overlapping(one: Piece, two: Piece, wording: Wording, least: float, weights: Weights) -> Iterator[Likeness]:
    shared = one.stems & two.stems
    total = weights.sum(one.stems) + weights.sum(two.stems)
    score = 2 * weights.sum(shared) / total if total else 0.0
    if score >= least and len(shared) >= 3:
        words = f"{len(shared)} of {min(len(one.stems), len(two.stems))} content words of the shorter one shared"
        yield Likeness(wording, score * 0.9, words)
