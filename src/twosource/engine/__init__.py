"""Three places to run the same work: in this process, in DuckDB, on Spark. What is computed stands elsewhere.

An engine can do three things: `map` a function over rows, find the `pairs` of items that share keys and add up what
they share, and find the `components` of a graph. Weights are whole numbers, so that sums do not hang on their order
and every engine gives the same result to the last digit.

To add an engine: write a module with a class that has these three methods, name it in ENGINES, and add it to the list
in tests/test_engine.py, which runs every test on every engine.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

__all__ = ["ENGINES", "Engine", "MissingEngine", "Pairs", "Postings", "engine"]

Numbers = NDArray[np.int64]
A = TypeVar("A")
B = TypeVar("B")


@dataclass(frozen=True, eq=False)
class Postings:
    """Row `r` says: item `item[r]` has key `key[r]` with the weights `weights[r]`. An item has a key once at most."""

    key: Numbers
    item: Numbers
    weights: Numbers

    def __len__(self) -> int:
        return len(self.key)


@dataclass(frozen=True, eq=False)
class Pairs:
    """Row `r`: items `left[r] < right[r]` and for each weight the sum of its products over their common keys.

    Ordered by left, then right.
    """

    left: Numbers
    right: Numbers
    sums: Numbers

    def __len__(self) -> int:
        return len(self.left)

    def chosen(self, kept: NDArray[np.bool_]) -> Pairs:
        return Pairs(self.left[kept], self.right[kept], self.sums[kept])


class Engine(Protocol):
    """What every engine can do."""

    def map(self, function: Callable[[A], B], rows: Sequence[A]) -> list[B]:
        """The function's value for each row, in order. Function and rows must be picklable."""

    def pairs(self, postings: Postings, *, common: int, first: int = 0, least: int = 0) -> Pairs:
        """Pairs of items with a common key, the later at least `first`, the first sum at least `least`.

        Keys of more than `common` items are left out.
        """

    def components(self, count: int, left: Numbers, right: Numbers) -> Numbers:
        """For each of `count` items the smallest item that the edges connect it with."""


class MissingEngine(RuntimeError):
    """The library of an engine is not installed; the message says what to do."""


ENGINES: Mapping[str, tuple[str, str]] = {
    "local": ("twosource.engine.local", "Local"),
    "duckdb": ("twosource.engine.duckdb", "DuckDB"),
    "spark": ("twosource.engine.spark", "Spark"),
}


def engine(name: str, master: str | None = None) -> Engine:
    """The engine of this name; `master` is the address of a Spark cluster. Raises MissingEngine, KeyError."""
    module, made = ENGINES[name]
    where = {"master": master} if master and name == "spark" else {}
    built: Engine = getattr(importlib.import_module(module), made)(**where)
    return built
