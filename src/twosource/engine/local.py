"""The engine in this process: numpy, and where it pays further processes for `map`."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import TypeVar

import numpy as np

from twosource.engine import Numbers, Pairs, Postings
from twosource.engine.forest import roots

A = TypeVar("A")
B = TypeVar("B")

# Products added up at a time; what memory they take does not follow the pile.
ROWS = 2_000_000
# Fewer rows than this are not worth starting a process for.
MANY = 400


class Local:
    """`workers` is the number of processes for `map`, by default one a core; 1 stays in this one."""

    def __init__(self, workers: int | None = None) -> None:
        self.workers = workers or os.cpu_count() or 1

    def map(self, function: Callable[[A], B], rows: Sequence[A]) -> list[B]:
        if self.workers == 1 or len(rows) < MANY:
            return [function(row) for row in rows]
        with ProcessPoolExecutor(self.workers, mp_context=get_context("spawn")) as pool:
            return list(pool.map(function, rows, chunksize=100))

    def pairs(self, postings: Postings, *, common: int, first: int = 0, least: int = 0) -> Pairs:
        width = postings.weights.shape[1]
        made = Pairs(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros((0, width), np.int64))
        for part in _products(_ordered(postings, common), first):
            made = _added([made, part])
        return made.chosen(made.sums[:, 0] >= least)

    def components(self, count: int, left: Numbers, right: Numbers) -> Numbers:
        return roots(count, left, right)


def _ordered(postings: Postings, common: int) -> Postings:
    """By key, then item, without the keys that too many items have."""
    order = np.lexsort((postings.item, postings.key))
    key = postings.key[order]
    edges = np.flatnonzero(np.concatenate(([True], key[1:] != key[:-1]))) if len(key) else np.zeros(0, np.int64)
    sizes = np.diff(np.concatenate((edges, [len(key)])))
    kept = np.repeat((sizes > 1) & (sizes <= common), sizes)
    chosen = order[kept]
    return Postings(postings.key[chosen], postings.item[chosen], postings.weights[chosen])


def _products(postings: Postings, first: int) -> Iterator[Pairs]:
    """Every two items of a key, a bounded number at a time, added up: the n-th neighbour of each, for n = 1, 2 ..."""
    key, item, weights = postings.key, postings.item, postings.weights
    held: list[Pairs] = []
    at, step, rows = np.arange(len(key)), 1, 0
    while len(at):
        at = at[at + step < len(key)]
        at = at[key[at] == key[at + step]]
        new = at[item[at + step] >= first]
        for part in np.array_split(new, 1 + len(new) // ROWS):
            held.append(Pairs(item[part], item[part + step], weights[part] * weights[part + step]))
            rows += len(part)
            if rows > ROWS:
                yield _added(held)
                held, rows = [], 0
        step += 1
    if held:
        yield _added(held)


def _added(parts: Sequence[Pairs]) -> Pairs:
    """One row for each pair."""
    left = np.concatenate([part.left for part in parts])
    right = np.concatenate([part.right for part in parts])
    sums = np.concatenate([part.sums for part in parts])
    order = np.lexsort((right, left))
    left, right, sums = left[order], right[order], sums[order]
    if not len(left):
        return Pairs(left, right, sums)
    new = np.concatenate(([True], (left[1:] != left[:-1]) | (right[1:] != right[:-1])))
    start = np.flatnonzero(new)
    return Pairs(left[start], right[start], np.add.reduceat(sums, start))
