"""Shared passages of a pile of texts: seeds chained along diagonals, grown over small edits, with exact offsets.

A seed is a shingle that two texts share. Seeds on one diagonal (the same distance between the two places) that touch
are one run; runs that follow each other closely in both texts are one passage, so that a passage survives a changed,
added or dropped word (as passim joins its n-grams, Smith et al. 2013). Each passage grows at its ends while the words
agree. All passages of a pile are worked on at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from twosource.link.fingerprints import Pile, Places, pile, shingles
from twosource.link.index import COMMON, seeds

Flags = NDArray[np.bool_]

# The words that may stand between two runs of one passage, on either side.
BETWEEN = 12
# Words over which a passage grows at its ends, when FOOTING words behind them agree.
GAP = 3
FOOTING = 3
GAPS = sorted(product(range(GAP + 1), repeat=2), key=lambda gap: (sum(gap), gap))[1:]


@dataclass(frozen=True, eq=False)
class Passages:
    """Passages as columns: words [left, left_end) and [right, right_end) of a pile, `same` of them in agreement.

    `left_text` is before `right_text` in the pile; passages are ordered by both texts and their places.
    """

    left_text: Places
    right_text: Places
    left: Places
    left_end: Places
    right: Places
    right_end: Places
    same: Places

    def __len__(self) -> int:
        return len(self.left)

    def chosen(self, kept: Flags | Places) -> Passages:
        return Passages(*(column[kept] for column in vars(self).values()))


@dataclass(frozen=True)
class Settings:
    """How fine the net is: words of a shingle, one shingle in `sample`, places above which one is common."""

    length: int = 8
    sample: int = 1
    common: int = COMMON


FINE = Settings()


def shared(texts: Sequence[str], settings: Settings = FINE) -> tuple[Pile, Passages]:
    """The words of the texts and every passage that two of them share."""
    made = pile(texts)
    return made, passages(made, settings)


def passages(pile: Pile, settings: Settings = FINE, *, first: int = 0) -> Passages:
    """Every passage that two texts of a pile share, the later of them at least text `first`."""
    found = seeds(pile, shingles(pile, settings.length, settings.sample), common=settings.common, first=first)
    runs = _runs(pile, found.left, found.right, settings)
    return _chained(_grown(pile, runs))


def _runs(pile: Pile, left: Places, right: Places, settings: Settings) -> Passages:
    """Seeds that touch on one diagonal, as one passage each."""
    away = right - left
    order = np.lexsort((left, away))
    left, away = left[order], away[order]
    text, other = pile.text_of(left), pile.text_of(left + away)
    # Sampled seeds leave holes; words that differ inside are counted in `same`.
    reach = settings.length + (settings.sample - 1) * 4
    apart = _differs(text) | _differs(other) | _differs(away) | (np.diff(left, prepend=-reach - 1) > reach)
    start = np.flatnonzero(apart)
    last = np.append(start[1:], len(left)) - 1 if len(left) else start
    ends = left[last] + settings.length
    length = ends - left[start]
    return Passages(
        text[start], other[start], left[start], ends, left[start] + away[start], ends + away[start], length
    )  # fmt: skip


def _differs(column: Places) -> Flags:
    made = np.ones(len(column), np.bool_)
    made[1:] = column[1:] != column[:-1]
    return made


def _grown(pile: Pile, runs: Passages) -> Passages:
    left, right, after = _extent(pile, runs, runs.left_end, runs.right_end, 1)
    left_first, right_first, before = _extent(pile, runs, runs.left - 1, runs.right - 1, -1)
    return Passages(
        runs.left_text, runs.right_text, left_first + 1, left, right_first + 1, right, runs.same + after + before
    )


def _extent(pile: Pile, runs: Passages, left: Places, right: Places, step: int) -> tuple[Places, Places, Places]:
    """The first places beyond the agreement that goes on from `left` and `right` by `step`, and its words."""
    left, right, same = left.copy(), right.copy(), np.zeros(len(left), np.int64)
    going = np.arange(len(left))
    while len(going):
        agreed = going
        while len(agreed):
            agreed = agreed[_agree(pile, runs, agreed, left[agreed], right[agreed])]
            left[agreed] += step
            right[agreed] += step
            same[agreed] += 1
        going = _crossed(pile, runs, going, left, right, step)
    return left, right, same


def _crossed(pile: Pile, runs: Passages, going: Places, left: Places, right: Places, step: int) -> Places:
    """Moves those behind which enough words agree over the smallest gap; gives them."""
    crossed: list[Places] = []
    for x, y in GAPS:
        firm = going
        for k in range(FOOTING):
            firm = firm[_agree(pile, runs, firm, left[firm] + step * (x + k), right[firm] + step * (y + k))]
        left[firm] += step * x
        right[firm] += step * y
        crossed.append(firm)
        going = np.setdiff1d(going, firm, assume_unique=True)
    return np.sort(np.concatenate(crossed))


def _agree(pile: Pile, runs: Passages, which: Places, left: Places, right: Places) -> Flags:
    """Whether both places lie in the texts of their run and hold the same word."""
    one, two = runs.left_text[which], runs.right_text[which]
    inside = (pile.bounds[one] <= left) & (left < pile.bounds[one + 1])
    inside &= (pile.bounds[two] <= right) & (right < pile.bounds[two + 1])
    last = len(pile.words) - 1
    inside &= pile.words[np.clip(left, 0, last)] == pile.words[np.clip(right, 0, last)]
    return inside


def _chained(runs: Passages) -> Passages:
    """Runs that follow each other closely in both texts as one passage; one inside another counts once."""
    runs = runs.chosen(np.lexsort((runs.right, runs.left, runs.right_text, runs.left_text)))
    text = _differs(runs.left_text) | _differs(runs.right_text)
    apart = text | ~(_near(runs.left, runs.left_end) & _near(runs.right, runs.right_end))
    start = np.flatnonzero(apart)
    if not len(start):
        return runs
    ends = np.maximum.reduceat(runs.left_end, start), np.maximum.reduceat(runs.right_end, start)
    words = ends[0] - runs.left[start], ends[1] - np.minimum.reduceat(runs.right, start)
    same = np.minimum(np.add.reduceat(runs.same, start), np.minimum(*words))
    return Passages(
        runs.left_text[start], runs.right_text[start], runs.left[start], ends[0], ends[1] - words[1], ends[1], same
    )


def _near(start: Places, end: Places) -> Flags:
    """Whether each begins close behind the end of the one before, or inside it."""
    gap = np.zeros(len(start), np.int64)
    gap[1:] = start[1:] - end[:-1]
    inside = np.ones(len(start), np.bool_)
    inside[1:] = start[1:] >= start[:-1]
    return (gap <= BETWEEN) & inside
