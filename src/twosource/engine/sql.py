"""The work of an engine in SQL that DuckDB and Spark both speak; the adapters only run it."""

from __future__ import annotations


def pairs(width: int, common: int, first: int, least: int) -> str:
    """Pairs of the table `postings` (key, item, w0, w1 ...) as item_left, item_right, s0, s1 ..."""
    sums = ", ".join(f"CAST(sum(l.w{i} * r.w{i}) AS BIGINT) AS s{i}" for i in range(width))
    return f"""
        WITH rare AS (SELECT key FROM postings GROUP BY key HAVING count(*) BETWEEN 2 AND {common}),
             kept AS (SELECT postings.* FROM postings JOIN rare ON postings.key = rare.key)
        SELECT l.item AS item_left, r.item AS item_right, {sums}
        FROM kept l JOIN kept r ON l.key = r.key AND l.item < r.item AND r.item >= {first}
        GROUP BY l.item, r.item
        HAVING sum(l.w0 * r.w0) >= {least}
        ORDER BY item_left, item_right
    """
