"""The engine on Apache Spark: PySpark alone, in local mode or on a cluster by its master address.

Needs Java 17 and PySpark 4. For components every part of the edges is reduced to a forest where it lies, and forests
are merged two by two: neither GraphFrames nor any other Maven package is needed.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import numpy as np

from twosource.engine import MissingEngine, Numbers, Pairs, Postings, sql
from twosource.engine.forest import roots, stars
from twosource.engine.keys import tying

A = TypeVar("A")
B = TypeVar("B")

# Edges that are worth a task of their own.
EDGES = 50_000
MEMORY = "3g"
HELP = "pip install 'twosource[spark]' and Java 17, or use --engine duckdb or local"


class Spark:
    """`master` is a cluster's address ("spark://host:7077"), by default this machine. Raises MissingEngine."""

    def __init__(self, master: str = "local[*]") -> None:
        try:
            import pyarrow
            from pyspark.sql import SparkSession
        except ImportError as missing:
            raise MissingEngine(f"the engine spark needs {missing.name}: {HELP}") from missing
        if not (os.environ.get("JAVA_HOME") or shutil.which("java")):
            raise MissingEngine(f"the engine spark needs Java, and none is found (JAVA_HOME, PATH): {HELP}")
        self.arrow: Any = pyarrow
        if master.startswith("local"):
            # Workers start whatever python3 is first on the path, which need not have what this one has.
            os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
        builder = SparkSession.builder.master(master).appName("twosource").config("spark.ui.enabled", "false")
        # The usual gigabyte spills every join of a window of eight thousand articles.
        builder = builder.config("spark.driver.memory", MEMORY)
        builder = builder.config("spark.sql.shuffle.partitions", "4").config("spark.sql.ansi.enabled", "true")
        self.session: Any = builder.config("spark.ui.showConsoleProgress", "false").getOrCreate()
        self.session.sparkContext.setLogLevel("ERROR")

    def map(self, function: Callable[[A], B], rows: Sequence[A]) -> list[B]:
        if not rows:
            return []
        context = self.session.sparkContext
        slices = min(len(rows), 4 * context.defaultParallelism)
        return list(context.parallelize(rows, slices).map(function).collect())

    def pairs(self, postings: Postings, *, common: int, first: int = 0, least: int = 0) -> Pairs:
        width = postings.weights.shape[1]
        self._take("postings", sql.columns(tying(postings, common, first)))
        return sql.ordered(self._give(sql.pairs(width, first, least)), width)

    def components(self, count: int, left: Numbers, right: Numbers) -> Numbers:
        context = self.session.sparkContext
        slices = max(1, min(len(left) // EDGES, 4 * context.defaultParallelism))
        parts = list(zip(np.array_split(left, slices), np.array_split(right, slices), strict=True))
        return roots(count, *context.parallelize(parts, slices).map(_stars).treeReduce(_merged))

    def _take(self, name: str, columns: dict[str, Numbers]) -> None:
        table = self.arrow.table({column: np.ascontiguousarray(numbers) for column, numbers in columns.items()})
        self.session.createDataFrame(table).createOrReplaceTempView(name)

    def _give(self, query: str) -> dict[str, Numbers]:
        table = self.session.sql(query).toArrow()
        return {column: np.asarray(table[column], np.int64) for column in table.column_names}


def _stars(edges: tuple[Numbers, Numbers]) -> tuple[Numbers, Numbers]:
    return stars(*edges)


def _merged(one: tuple[Numbers, Numbers], two: tuple[Numbers, Numbers]) -> tuple[Numbers, Numbers]:
    return stars(np.concatenate((one[0], two[0])), np.concatenate((one[1], two[1])))
