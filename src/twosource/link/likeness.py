"""What speaks for and against two statements saying the same: COLUMNS, a number each, for the model to weigh."""

from __future__ import annotations

import math
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import TypeVar

from twosource.link.compared import Weights, same_speaker
from twosource.link.meaning import Meanings
from twosource.link.retold import Retold

T = TypeVar("T")

# Words shared: the larger share of either side's weight, how many that are no names, their weight, that of the rarest,
# the longest run, and the score of `wording`. Meaning: word by word, harmonic mean and better side; how far behind the
# nearest of the pair's texts; the cosine, and how far it stands out among what is near to either side; of the sentences
# that hold the two, how much of one is found in the other, and how far they stand out. Then whom they speak of, who
# speaks, whose voice, what is done, where in the articles they stand; whether both name times, people or places, or
# figures, and none of them is the same; whether two people speak, and a time is the same.
COLUMNS = (
    "share", "plain words", "weight shared", "rarest shared", "run", "wording",
    "covered", "covered by one", "behind", "behind at least", "nearest of both",
    "cosine", "stands out", "stands out at least", "sentences covered", "sentences stand out",
    "about", "same speaker", "both quote", "one in own voice", "both in own voice",
    "same deed", "negated differently", "place apart", "headlines", "other times", "other whom", "other figures",
    "other speaker", "same times",
)  # fmt: skip


def likeness(
    every: Sequence[Retold], pair: tuple[int, int], wording: float, meanings: Sequence[Meanings], weights: Weights
) -> list[float]:
    """A row of COLUMNS for two statements by their numbers; `wording` is the score of what `wording` found, or 0.

    `meanings` are those of the statements and of the sentences that hold them.
    """
    left, right = every[pair[0]], every[pair[1]]
    told, sentences = meanings
    read = [*_meaning(pair, told), *_around(pair, sentences)]
    return [*_words(left, right, weights), wording, *read, *_frame(left, right)]


def _words(left: Retold, right: Retold, weights: Weights) -> list[float]:
    one, other = left.said, right.said
    shared = one.stems & other.stems
    weight = weights.sum(shared)
    least = min(weights.sum(one.stems), weights.sum(other.stems))
    run = _run(one.whole.forms, other.whole.forms) if len(shared) > 1 else 0
    rarest = max(map(weights.__getitem__, shared), default=0.0)
    plain = math.log1p(len(one.plain & other.plain))
    return [weight / max(least, 1e-9), plain, math.log1p(weight), rarest, math.log1p(run)]


def _run(left: Sequence[str], right: Sequence[str]) -> int:
    return SequenceMatcher(None, left, right, autojunk=False).find_longest_match().size


def _meaning(pair: tuple[int, int], meanings: Meanings) -> list[float]:
    far, near = meanings.behind(*pair)
    covered = [_both(*meanings.covered(*pair)), max(meanings.covered(*pair))]
    ahead, further = meanings.ahead(*pair)
    return [*covered, far, near, float(far > -1e-6), meanings.cosine(*pair), ahead + further, min(ahead, further)]


def _around(pair: tuple[int, int], sentences: Meanings) -> list[float]:
    return [_both(*sentences.covered(*pair)), sum(sentences.ahead(*pair))]


def _both(one: float, other: float) -> float:
    """The harmonic mean of two shares."""
    return 2 * one * other / max(one + other, 1e-9)


def _frame(left: Retold, right: Retold) -> list[float]:
    own = [not one.said.statement.chain for one in (left, right)]
    same = same_speaker(left.said, right.said)
    return [
        len(left.about & right.about) / max(1, len(left.about | right.about)),
        float(same is True),
        float(left.said.quotes and right.said.quotes),
        float(any(own) and not all(own)),
        float(all(own)),
        float(bool(left.deeds & right.deeds)),
        float(left.negated != right.negated),
        abs(left.place - right.place),
        float(left.headline) + float(right.headline),
        _apart(left.times, right.times),
        _apart(left.about, right.about),
        _apart(left.figures, right.figures),
        float(same is False),
        float(bool(left.times & right.times)),
    ]


def _apart(left: frozenset[T], right: frozenset[T]) -> float:
    """Whether both name some and none in common."""
    return float(bool(left and right) and not left & right)
