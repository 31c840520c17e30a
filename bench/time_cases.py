"""`bench times` on the project's own cases: short texts with one time expression each, its TIMEX3 value given.

`resolved` is the share, in percent, of expressions found with their value; `twelve_right` counts, of the twelve phrases
on which other programs were compared, those found with theirs.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bench.data import MissingData

Json = Mapping[str, Any]


def score(path: Path) -> dict[str, float]:
    """Figures of a file of cases: JSON lines with text, published, start, end, value, blind.

    Raises MissingData where the file holds none.
    """
    rows: list[Json] = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    if not rows:
        raise MissingData(f"{path}: no cases; `bench times` takes JSON lines with text, start, end, value")
    right = _right(rows)
    halves = {"": rows, "blind_": [row for row in rows if row["blind"]]}
    shares = {f"{half}resolved": _share(kept, rows, right) for half, kept in halves.items()}
    twelve = [told for row, told in zip(rows, right, strict=True) if row.get("twelve")]
    return {**shares, "twelve": len(twelve), "twelve_right": sum(twelve)}


def _share(kept: Sequence[Json], rows: Sequence[Json], right: Sequence[bool]) -> float:
    told = [one for row, one in zip(rows, right, strict=True) if row in kept]
    return 100 * sum(told) / max(1, len(told))


def _right(rows: Sequence[Json]) -> list[bool]:
    """Whether an expression of the gold's value, or of another that is as right, overlaps the one of each row."""
    from bench.times import Article, alike, annotated

    articles = [Article(str(n), row["text"], row["published"], ()) for n, row in enumerate(rows)]
    return [
        any(
            one.start < row["end"]
            and row["start"] < one.end
            and any(alike(one.value, value) for value in (row["value"], *(row.get("also_right") or ())))
            for one in made
        )
        for row, made in zip(rows, annotated(articles), strict=True)
    ]
