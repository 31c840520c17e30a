"""How alike two articles are, by what they share: numbers for every pair that could tell one story.

Terms that few articles have weigh more (inverse document frequency, in [0, 1] whatever the pile's size). A pile of five
reports of one event says nothing of what is rare, so a background counts as if some hundred articles more were there.
Alike in themselves is not enough: two stories of one kind in one pile (two earthquakes, two title fights) look alike
to everyone but to their own. So each likeness is also given as a share of what the two articles have with their three
nearest, which tells the inner circle from the outer one (local scaling, Zelnik-Manor & Perona 2004).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from twosource.engine import Engine, Numbers, Pairs, Postings
from twosource.link.traits import NAME, NUMBER, OPENING, WORD, Traits
from twosource.neural.pieces import Vectors

Floats = NDArray[np.float64]

# Weights are whole numbers of thousandths, so that every engine adds up the same.
SCALE = 1000
# A term of more articles than this ties nobody.
COMMON = 150
# Pairs are looked at that are among so many closest of either article, by the words they share.
MOST = 30
# The cosine of words, in thousandths of thousandths, below which two articles are not looked at further.
LEAST = 30_000
NEAREST = 3
# Pairs whose embeddings are compared at a time.
ROWS = 2000
# The background counts as so many articles; terms of a smaller share of them are as good as new.
IMAGINED = 100
KNOWN = 0.006
FIGURES = (
    "words", "names", "numbers", "meaning", "words shared", "names shared", "opening shared", "opening names shared",
    "words told", "names told", "opening told", "opening names told", "shorter", "longer",
)  # fmt: skip
WEIGHTS = (
    "words", "words shared", "names", "names shared", "numbers", "opening shared", "opening names shared",
)  # fmt: skip
SCALED = ("words", "names", "meaning", "words shared", "names shared", "opening shared", "opening names shared")
COLUMNS = (*FIGURES, *(f"{name}, {side}" for name in SCALED for side in ("nearest of both", "nearer of both")))


@dataclass(frozen=True, eq=False)
class Background:
    """Terms of other articles, ordered by key, with the share of articles that have each."""

    keys: Numbers
    shares: Floats

    def articles(self, keys: Numbers) -> Floats:
        """How many of IMAGINED articles have each term."""
        if not len(self.keys):
            return np.zeros(len(keys))
        place = np.minimum(np.searchsorted(self.keys, keys), len(self.keys) - 1)
        return IMAGINED * np.where(self.keys[place] == keys, self.shares[place], 0.0)


def background(every: Sequence[Traits]) -> Background:
    """The terms that enough of these articles have."""
    keys, articles = np.unique(_column(every, "keys"), return_counts=True)
    kept = articles >= KNOWN * len(every)
    return Background(keys[kept], articles[kept] / max(1, len(every)))


@dataclass(frozen=True, eq=False)
class Links:
    """Pairs of articles by their number, each with a row of FIGURES. Ordered by left, then right."""

    left: Numbers
    right: Numbers
    figures: Floats

    def __len__(self) -> int:
        return len(self.left)


def links(
    every: Sequence[Traits], vectors: Vectors, engine: Engine, terms: tuple[Postings, Floats], *, first: int = 0
) -> Links:
    """The pairs that share enough words, the later of them at least article `first`, with how alike they are.

    `terms` is what `weighed` gives of the articles.
    """
    postings, told = terms
    found = _closest(engine.pairs(postings, common=COMMON, first=first, least=LEAST), len(every))
    return Links(found.left, found.right, _figures(found, told, vectors, every))


def _closest(found: Pairs, count: int) -> Pairs:
    """The pairs that are among the closest of either article."""
    score = found.sums[:, 0]
    near = np.zeros(len(found), np.bool_)
    for side, other in ((found.left, found.right), (found.right, found.left)):
        order = np.lexsort((other, -score, side))
        start = np.searchsorted(side[order], np.arange(count))
        near[order] |= np.arange(len(order)) - start[side[order]] < MOST
    return found.chosen(near)


def weighed(every: Sequence[Traits], known: Background) -> tuple[Postings, Floats]:
    """The terms of all articles with their weights, and what each article tells in all: the sums of `told`.

    Weights are WEIGHTS: those whose products add up to the cosine of words, the words shared and so on.
    """
    item = np.repeat(np.arange(len(every)), [len(one.keys) for one in every])
    key, count, kind = (_column(every, column) for column in ("keys", "counts", "kinds"))
    terms, place, articles = np.unique(key, return_inverse=True, return_counts=True)
    pile = len(every) + IMAGINED + 1
    rare = (np.log(pile / (articles + known.articles(terms))) / np.log(pile))[place]
    often = (1 + np.log(np.maximum(count, 1))) * rare
    cosines = [_unit(often * (kind & one > 0), item, len(every)) for one in (WORD, NAME, NUMBER)]
    shares = [rare * (kind & one == one) for one in (WORD, NAME, WORD | OPENING, NAME | OPENING)]
    told: Floats = np.stack([np.bincount(item, share, len(every)).astype(np.float64) for share in shares], axis=1)
    roots = [np.sqrt(np.maximum(share, 0)) for share in shares]
    columns = [cosines[0], roots[0], cosines[1], roots[1], cosines[2], roots[2], roots[3]]
    return Postings(key, item, np.rint(SCALE * np.stack(columns, axis=1)).astype(np.int64)), told


def _column(every: Sequence[Traits], name: str) -> Numbers:
    return np.concatenate([*(getattr(one, name) for one in every), np.zeros(0, np.int64)], dtype=np.int64)


def _unit(weights: Floats, item: Numbers, count: int) -> Floats:
    length = np.sqrt(np.bincount(item, weights**2, count))
    return np.asarray(weights / np.maximum(length, 1e-9)[item])


def _figures(found: Pairs, told: Floats, vectors: Vectors, every: Sequence[Traits]) -> Floats:
    sums = found.sums / SCALE**2
    words = np.log1p(np.array([one.words for one in every], np.float64))
    left, right = words[found.left], words[found.right]
    meaning = _cosines(vectors, found)
    shared = sums[:, [1, 3, 5, 6]]
    least = np.minimum(told[found.left], told[found.right])
    shares = np.minimum(shared / np.maximum(least, 0.05), 1)
    lengths = np.minimum(left, right), np.maximum(left, right)
    return np.column_stack((sums[:, [0, 2, 4]], meaning, shares, np.log1p(shared), *lengths))


def _cosines(vectors: Vectors, found: Pairs) -> Floats:
    """Some thousand pairs at a time: the rows of all would be a hundred times what they are made from."""
    starts = range(0, len(found), ROWS)
    blocks = ((found.left[start : start + ROWS], found.right[start : start + ROWS]) for start in starts)
    made = [np.einsum("ij,ij->i", vectors[left], vectors[right]) for left, right in blocks]
    return np.concatenate([*made, np.zeros(0)])


def scaled(made: Links, near: Floats) -> Floats:
    """The figures of each pair with their shares of what both articles have with their nearest: a row of COLUMNS."""
    parts = [made.figures]
    means = np.maximum(near.mean(axis=2), 1e-2)
    for number, name in enumerate(SCALED):
        figure = made.figures[:, FIGURES.index(name)]
        left, right = means[made.left, number], means[made.right, number]
        parts.append((figure / np.sqrt(left * right))[:, None])
        parts.append(np.minimum(figure / left, figure / right)[:, None])
    return np.concatenate(parts, axis=1)


def nearest(made: Links, before: Floats) -> Floats:
    """For each article and each of SCALED its NEAREST greatest figures, of these pairs and of those `before`.

    Shape (articles, SCALED, NEAREST); what an article has met is kept in it, so that old pairs need not be.
    """
    count = len(before)
    item = np.concatenate((made.left, made.right, np.repeat(np.arange(count), NEAREST)))
    near = np.zeros_like(before)
    for number, name in enumerate(SCALED):
        figure = made.figures[:, FIGURES.index(name)]
        both = np.concatenate((figure, figure, before[:, number].ravel()))
        order = np.lexsort((-both, item))
        start = np.searchsorted(item[order], np.arange(count))
        near[:, number] = both[order][start[:, None] + np.arange(NEAREST)]
    return near
