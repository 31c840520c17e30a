"""What words and numbers alone say of a premise and a hypothesis: columns beside a network's logits."""

from __future__ import annotations

from collections.abc import Sequence
from math import log

from twosource.lang.en.marking import EN_MARKING
from twosource.neural.amounts import Bound, Kind
from twosource.neural.marks import WORST, Answer, Mark, Marked

COLUMNS = (
    "covered", "new words", "new names", "longest run", "worst number", "equal", "inside", "outside", "open", "other",
    "absent", "bounded", "distance", "fit", "negated differently", "negated near", "opposites", "above", "below",
    "exclusive", "superlative", "hedged",
)  # fmt: skip
FITS, FARTHEST = 3.0, 3.0
NEAR = 4


def row(pair: Marked) -> tuple[float, ...]:
    """A value for each of COLUMNS; the hypothesis is short and the premise may be long, so it is seldom counted."""
    telling = [mark for mark in pair.asked if mark in (Mark.SHARED, Mark.NEW, Mark.NAME)]
    covered = telling.count(Mark.SHARED) / max(1, len(telling))
    run = _longest(pair.premise.stems, pair.hypothesis.stems) / max(1, len(pair.asked))
    return covered, telling.count(Mark.NEW), telling.count(Mark.NAME), run, *_numbers(pair.answers), *_words(pair)


def _numbers(answers: Sequence[Answer]) -> tuple[float, ...]:
    marks = [answer.mark for answer in answers]
    worst = min((WORST.index(mark) + 1 for mark in marks if mark in WORST), default=0)
    counts = (marks.count(mark) for mark in (Mark.EQUAL, Mark.INSIDE, Mark.OUTSIDE, Mark.OPEN, Mark.OTHER, Mark.ABSENT))
    bounded = sum(answer.asked.bound is not Bound.NONE for answer in answers)
    fit = min((answer.likeness for answer in answers), default=FITS)
    return worst, *counts, bounded, _distance(answers), fit


def _distance(answers: Sequence[Answer]) -> float:
    """How much greater the premise's number is than the hypothesis' one, where they stand worst."""
    told = [answer for answer in answers if answer.told and answer.asked.kind is not Kind.DATE]
    if not told:
        return 0.0
    worst = min(told, key=lambda answer: WORST.index(answer.mark))
    values = worst.told.value if worst.told else 0.0, worst.asked.value
    return max(-FARTHEST, min(FARTHEST, log(values[0] / values[1]))) if min(values) > 0 else 0.0


def _words(pair: Marked) -> tuple[float, ...]:
    told, asked, marking = frozenset(pair.premise.words), frozenset(pair.hypothesis.words), EN_MARKING
    negated = sum(mark is Mark.NEGATION for mark in pair.told) - sum(mark is Mark.NEGATION for mark in pair.asked)
    apart = sum((a in told and b in asked) or (b in told and a in asked) for a, b in marking.opposites)
    bounds = (sum(word in words for word in pair.hypothesis.words) for words in (marking.above, marking.below))
    limits = bool(asked & marking.exclusive), bool(asked & marking.superlatives)
    hedged = bool(told & marking.hedges) - bool(asked & marking.hedges)
    return negated % 2, _negated_near(pair), apart, *bounds, *limits, hedged


def _negated_near(pair: Marked) -> int:
    """How many negations of the premise stand before a word that the hypothesis has."""
    near = (pair.told[k + 1 : k + 1 + NEAR] for k, mark in enumerate(pair.told) if mark is Mark.NEGATION)
    return sum(Mark.SHARED in marks for marks in near)


def _longest(told: Sequence[str], asked: Sequence[str]) -> int:
    """The most words on end that both have."""
    places: dict[str, list[int]] = {}
    for k, stem in enumerate(asked):
        places.setdefault(stem, []).append(k)
    best, ending = 0, dict[int, int]()
    for stem in told:
        ending = {k: ending.get(k - 1, 0) + 1 for k in places.get(stem, ())}
        best = max(best, *ending.values(), 0) if ending else best
    return best
