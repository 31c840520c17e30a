"""How two statements relate in wording, or that they do not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from rapidfuzz.distance import Indel

from twosource.link.compared import Piece, Said, Weights, same_speaker
from twosource.model import Alignment, Wording

VARIANT = 0.75
TRANSLATION = 0.35
# (least overlap, least shared content words that are no names) for the same in other words. On five stories with
# hand-made gold all pairs that pass either step say the same; on one of thirty reports about a topic rather than an
# event, three in four of those read by hand.
PARAPHRASE = ((0.5, 2), (0.38, 3))
# Words of two speakers: enough of them are one utterance that somebody gave to the wrong person.
LONG = 6
# Two translations of one sentence may begin alike.
RUN = 5


@dataclass(frozen=True)
class Likeness:
    wording: Wording
    score: float
    because: str


def compare_said(left: Said, right: Said, weights: Weights) -> Alignment | None:
    """The best alignment of two statements of different texts, if any holds."""
    same = same_speaker(left, right)
    found = next(_likenesses(left, right, same, weights), None)
    if found is None:
        return None
    because = f"{found.because}; {speakers(left, right)}"
    return Alignment(left.statement, right.statement, found.wording, round(found.score, 3), because)


def speakers(left: Said, right: Said) -> str:
    """Who says the two statements, in words."""
    same = same_speaker(left, right)
    if same and left.speaker:
        return f"speaker {left.speaker.name} in both"
    if same is False and left.speaker and right.speaker:
        return f"given to {left.speaker.name} in one and to {right.speaker.name} in the other"
    told = [not said.statement.chain for said in (left, right)]
    if any(told):
        return "in the outlet's own voice in " + ("both" if all(told) else "one")
    return "the speaker is not known in both"


def _likenesses(left: Said, right: Said, same: bool | None, weights: Weights) -> Iterator[Likeness]:
    """From the strictest to the loosest; the first that holds is the answer."""
    if left.quotes and right.quotes:
        yield from _alike(left.quoted, right.quoted, same)
        yield from _fragments(left, right, same)
        if same:
            yield from _translated(left, right, weights)
    if same is not False:
        if left.whole.forms == right.whole.forms and len(left.whole.forms) >= RUN:
            yield Likeness(Wording.VERBATIM, 1.0, f"the same {len(left.whole.forms)} words")
        yield from _paraphrased(left, right, weights)


def _alike(one: Piece, two: Piece, same: bool | None) -> Iterator[Likeness]:
    """The same words, or nearly. What two speakers are given must be long."""
    least = min(len(one.forms), len(two.forms))
    if same is False and least < LONG:
        return
    if one.forms == two.forms and (least > 1 or same):
        yield Likeness(Wording.VERBATIM, 1.0, f"the same {least} words")
    similar = Indel.normalized_similarity(one.forms, two.forms)
    if similar >= VARIANT and least >= 4:
        yield Likeness(Wording.VARIANT, similar, f"{similar:.0%} of the words in the same order")


def _fragments(left: Said, right: Said, same: bool | None) -> Iterator[Likeness]:
    """A sentence of one stands in the other, whole or nearly."""
    for one in left.pieces:
        for two in right.pieces:
            yield from _contained(one, two, same)
    for one in left.pieces:
        for two in right.pieces:
            # A sentence that both share nearly word for word makes the longer quotations no variants of each other.
            for found in _alike(one, two, same) if min(len(one.forms), len(two.forms)) >= RUN else ():
                yield Likeness(Wording.FRAGMENT, found.score * 0.9, f"in one sentence of each {found.because}")


def _contained(one: Piece, two: Piece, same: bool | None) -> Iterator[Likeness]:
    run = SequenceMatcher(None, one.forms, two.forms, autojunk=False).find_longest_match()
    shared = Piece(one.words[run.a : run.a + run.size])
    contained = run.size == min(len(one.forms), len(two.forms)) and len(shared.stems) >= 2
    partly = run.size >= LONG + 2 and len(shared.stems) >= 3
    if (contained or partly) and not (same is False and (run.size < LONG or len(shared.stems) < 3)):
        because = f"{run.size} words in a row" + (", all of the shorter quotation" if contained else "")
        yield Likeness(Wording.FRAGMENT, 0.9 if contained else 0.8, because)


def _translated(left: Said, right: Said, weights: Weights) -> Iterator[Likeness]:
    """One utterance rendered twice: the same speaker, both in quotation marks, other words for the same."""
    for one in left.pieces:
        for two in right.pieces:
            run = SequenceMatcher(None, one.forms, two.forms, autojunk=False).find_longest_match()
            if run.size >= RUN and any(word.stem for word in one.words[run.a : run.a + run.size]):
                yield Likeness(Wording.TRANSLATION, 0.6, f"{run.size} words in a row")
    sides = [(left.stems, right.stems), *((one.stems, two.stems) for one in left.pieces for two in right.pieces)]
    for one_side, other_side in sides:
        score, shared, because = _overlap(one_side, other_side, weights)
        if score >= TRANSLATION and shared >= 3:
            yield Likeness(Wording.TRANSLATION, score * 0.9, because)


def _paraphrased(left: Said, right: Said, weights: Weights) -> Iterator[Likeness]:
    plain = len(left.plain & right.plain)
    # Most pairs end here: counting is cheaper than weighing.
    if plain < min(words for _, words in PARAPHRASE) or len(left.stems & right.stems) < 4:
        return
    score, _, because = _overlap(left.stems, right.stems, weights)
    if any(score >= least and plain >= words for least, words in PARAPHRASE):
        yield Likeness(Wording.PARAPHRASE, score * 0.9, because)


def _overlap(left: frozenset[str], right: frozenset[str], weights: Weights) -> tuple[float, int, str]:
    """The weighted share of stems in common (Dice), how many they are, and that in words."""
    shared = left & right
    total = weights.sum(left) + weights.sum(right)
    fewer = min(len(left), len(right))
    because = f"{len(shared)} of {fewer} content words of the shorter one shared"
    return (2 * weights.sum(shared) / total if total else 0.0), len(shared), because
