"""The engine in this process: numpy, and where it pays further processes for `map`."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cached_property
from multiprocessing import get_context
from typing import TypeVar

import numpy as np

from twosource.engine import Numbers, Pairs, Postings
from twosource.engine.forest import roots

A = TypeVar("A")
B = TypeVar("B")
Columns = tuple[Numbers, Numbers, Numbers]

# Products added up at a time; what memory they take does not follow the pile.
ROWS = 2_000_000
# Fewer rows than this are not worth starting a process for.
MANY = 40
# Rows given to a process at a time.
CHUNK = 5


class Local:
    """`workers` is the number of processes for `map`, by default one a core; 1 stays in this one."""

    def __init__(self, workers: int | None = None) -> None:
        self.workers = workers or os.cpu_count() or 1

    def map(self, function: Callable[[A], B], rows: Sequence[A]) -> list[B]:
        if self.workers == 1 or len(rows) < MANY:
            return [function(row) for row in rows]
        return list(self._pool.map(function, rows, chunksize=CHUNK))

    @cached_property
    def _pool(self) -> ProcessPoolExecutor:
        """Kept from one call to the next: a process takes a second to start and to load what it needs."""
        return ProcessPoolExecutor(self.workers, mp_context=get_context("spawn"))

    def pairs(self, postings: Postings, *, common: int, first: int = 0, least: int = 0) -> Pairs:
        blocks = [_added(*block, least) for block in _blocks(_ordered(postings, common), first)]
        made = Pairs(*(np.concatenate(columns) for columns in zip(_none(postings), *blocks, strict=True)))
        order = np.lexsort((made.right, made.left))
        return Pairs(made.left[order], made.right[order], made.sums[order])

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


def _none(postings: Postings) -> Columns:
    empty = np.zeros(0, np.int64)
    return empty, empty, np.zeros((0, postings.weights.shape[1]), np.int64)


def _blocks(postings: Postings, first: int) -> Iterator[tuple[Postings, Numbers, Numbers]]:
    """Rows that pair with earlier rows of their key, a bounded number of pairs at a time: rows, and how many each has.

    All pairs of one later item are in one block.
    """
    edges = np.concatenate(([True], postings.key[1:] != postings.key[:-1])) if len(postings) else np.zeros(0, np.bool_)
    earlier = np.arange(len(postings)) - np.maximum.accumulate(np.where(edges, np.arange(len(postings)), 0))
    rows = np.flatnonzero((postings.item >= first) & (earlier > 0))
    rows = rows[np.argsort(postings.item[rows], kind="stable")]
    pairs = np.cumsum(earlier[rows])
    start = 0
    while start < len(rows):
        done = pairs[start - 1] if start else 0
        item = postings.item[rows[max(start, np.searchsorted(pairs, done + ROWS) - 1)]]
        end = int(np.searchsorted(postings.item[rows], item, side="right"))
        yield postings, rows[start:end], earlier[rows[start:end]]
        start = end


def _added(postings: Postings, rows: Numbers, earlier: Numbers, least: int) -> Columns:
    """Each pair of a block once, with its sums."""
    right = np.repeat(rows, earlier)
    left = right - 1 - (np.arange(len(right)) - np.repeat(np.cumsum(earlier) - earlier, earlier))
    pair, place = np.unique(postings.item[right] * (postings.item.max() + 1) + postings.item[left], return_inverse=True)
    columns = range(postings.weights.shape[1])
    # Sums of whole numbers are exact in floats up to 2^53.
    products = (postings.weights[left, i] * postings.weights[right, i] for i in columns)
    sums = np.stack([np.bincount(place, product, len(pair)) for product in products], axis=1).astype(np.int64)
    kept = sums[:, 0] >= least
    after, before = np.divmod(pair[kept], postings.item.max() + 1)
    return before, after, sums[kept]
