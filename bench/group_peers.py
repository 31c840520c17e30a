"""Peers of `bench group`: one likeness alone, average linkage, the threshold tuned on the other folds."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from bench.piles import Item
from twosource.link.gathering import gathered
from twosource.neural.embed import embed
from twosource.train.stories import bcubed

Alike = NDArray[np.float64]
Piles = Sequence[Sequence[Item]]
Answer = tuple[list[list[str]], list[list[int]]]
WORD = re.compile(r"[^\W\d_]{3,}")
THRESHOLDS = tuple(round(0.02 * step, 2) for step in range(2, 46))


def tfidf(pile: Sequence[Item]) -> Alike:
    """Cosines of words by term frequency and inverse document frequency."""
    counts = [Counter(WORD.findall(item.text.lower())) for item in pile]
    articles = Counter(word for count in counts for word in count)
    place = {word: number for number, word in enumerate(articles)}
    rows = np.zeros((len(pile), len(place)))
    for row, count in zip(rows, counts, strict=True):
        for word, times in count.items():
            row[place[word]] = (1 + np.log(times)) * np.log((len(pile) + 1) / articles[word])
    rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    return np.asarray(rows @ rows.T)


def minilm(pile: Sequence[Item]) -> Alike:
    vectors = embed([item.text[:4000] for item in pile])
    return np.asarray(vectors @ vectors.T, np.float64)


def _peer(alike: Callable[[Sequence[Item]], Alike]) -> Callable[[Piles], Answer]:
    def answer(piles: Piles) -> Answer:
        gold = [[item.story for item in pile] for pile in piles]
        tried = [[_groups(likeness, at) for at in THRESHOLDS] for likeness in map(alike, piles)]
        curves = np.array(
            [[bcubed(stories, groups)[2] for groups in fold] for stories, fold in zip(gold, tried, strict=True)]
        )
        best = [int(np.delete(curves, number, axis=0).mean(0).argmax()) for number in range(len(piles))]
        return gold, [fold[at] for fold, at in zip(tried, best, strict=True)]

    return answer


def _groups(alike: Alike, threshold: float) -> list[int]:
    count = len(alike)
    edges = [(i, j, float(alike[i, j])) for i in range(count) for j in range(i + 1, count) if alike[i, j] > 0]
    top = gathered(range(count), edges, threshold, {})
    return [top[number] for number in range(count)]


PEERS: Mapping[str, Callable[[Piles], Answer]] = {"tfidf": _peer(tfidf), "minilm": _peer(minilm)}
