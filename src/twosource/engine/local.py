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
from twosource.engine.keys import tying

A = TypeVar("A")
B = TypeVar("B")
Columns = tuple[Numbers, Numbers, Numbers]

# Products added up at a time; what memory they take does not follow the pile.
ROWS = 1_000_000
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
        blocks = [_added(*block, least) for block in _blocks(tying(postings, common, first), first)]
        made = Pairs(*(np.concatenate(columns) for columns in zip(_none(postings), *blocks, strict=True)))
        order = np.lexsort((made.right, made.left))
        return Pairs(made.left[order], made.right[order], made.sums[order])

    def components(self, count: int, left: Numbers, right: Numbers) -> Numbers:
        return roots(count, left, right)


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
    """Each pair of a block once, with its sums; most pairs have too small a first sum, and no other is made of them."""
    right = np.repeat(rows, earlier)
    left = right - 1 - (np.arange(len(right)) - np.repeat(np.cumsum(earlier) - earlier, earlier))
    items = postings.item.max() + 1
    pair, place = np.unique(postings.item[right] * items + postings.item[left], return_inverse=True)
    kept = _sums(postings, 0, left, right, place, len(pair)) >= least
    inside = kept[place]
    left, right, place = left[inside], right[inside], (np.cumsum(kept) - 1)[place[inside]]
    columns = range(postings.weights.shape[1])
    sums = [_sums(postings, i, left, right, place, int(kept.sum())) for i in columns]
    after, before = np.divmod(pair[kept], items)
    return before, after, np.stack(sums, axis=1)


def _sums(postings: Postings, column: int, left: Numbers, right: Numbers, place: Numbers, count: int) -> Numbers:
    """The products of one weight added up by pair; sums of whole numbers are exact in floats up to 2^53."""
    product = postings.weights[left, column] * postings.weights[right, column]
    return np.bincount(place, product, count).astype(np.int64)
