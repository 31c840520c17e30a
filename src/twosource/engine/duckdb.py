"""The engine in DuckDB: tables go in and out as Arrow, joins may be larger than memory (they spill to disk)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import numpy as np

from twosource.engine import MissingEngine, Numbers, Pairs, Postings, sql
from twosource.engine.forest import roots
from twosource.engine.keys import tying
from twosource.engine.local import Local

A = TypeVar("A")
B = TypeVar("B")


class DuckDB:
    """`memory` is DuckDB's own limit, such as "4GB"; beyond it joins go to disk. Raises MissingEngine."""

    def __init__(self, memory: str | None = None) -> None:
        try:
            import duckdb
            import pyarrow
        except ImportError as missing:
            raise MissingEngine(
                f"the engine duckdb needs {missing.name}: pip install 'twosource[duckdb]', or use --engine local"
            ) from missing
        self.local = Local()
        self.arrow: Any = pyarrow
        self.database: Any = duckdb.connect()
        if memory:
            self.database.execute("SET memory_limit = ?", [memory])

    def map(self, function: Callable[[A], B], rows: Sequence[A]) -> list[B]:
        return self.local.map(function, rows)

    def pairs(self, postings: Postings, *, common: int, first: int = 0, least: int = 0) -> Pairs:
        width = postings.weights.shape[1]
        self._take("postings", sql.columns(tying(postings, common, first)))
        return sql.ordered(self._give(sql.pairs(width, first, least)), width)

    def components(self, count: int, left: Numbers, right: Numbers) -> Numbers:
        return roots(count, left, right)

    def _take(self, name: str, columns: dict[str, Numbers]) -> None:
        table = self.arrow.table({column: np.ascontiguousarray(numbers) for column, numbers in columns.items()})
        self.database.register("given", table)
        self.database.execute(f"CREATE OR REPLACE TABLE {name} AS SELECT * FROM given")
        self.database.unregister("given")

    def _give(self, query: str) -> dict[str, Numbers]:
        found = self.database.execute(query).fetchnumpy()
        return {column: np.asarray(numbers, np.int64) for column, numbers in found.items()}
