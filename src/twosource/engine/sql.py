"""The work of an engine in SQL that DuckDB and Spark both speak; the adapters only run it."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from twosource.engine import Numbers, Pairs, Postings


def columns(postings: Postings) -> dict[str, Numbers]:
    """The table `postings`: key, item, w0, w1 ..."""
    weights = {f"w{i}": postings.weights[:, i] for i in range(postings.weights.shape[1])}
    return {"key": postings.key, "item": postings.item, **weights}


def pairs(width: int, first: int, least: int) -> str:
    """Pairs of the table `postings` as item_left, item_right, s0, s1 ..., in any order: a sort would run it twice."""
    sums = ", ".join(f"CAST(sum(l.w{i} * r.w{i}) AS BIGINT) AS s{i}" for i in range(width))
    return f"""
        SELECT l.item AS item_left, r.item AS item_right, {sums}
        FROM postings l JOIN postings r ON l.key = r.key AND l.item < r.item AND r.item >= {first}
        GROUP BY l.item, r.item
        HAVING sum(l.w0 * r.w0) >= {least}
    """


def ordered(found: Mapping[str, Numbers], width: int) -> Pairs:
    """What the query gave, by left, then right."""
    left, right = found["item_left"], found["item_right"]
    order = np.lexsort((right, left))
    return Pairs(left[order], right[order], np.stack([found[f"s{i}"][order] for i in range(width)], axis=1))
