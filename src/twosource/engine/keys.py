"""Which keys tie anybody: done once in numpy for every engine, so that a join is given no row in vain."""

from __future__ import annotations

import numpy as np

from twosource.engine import Postings


def tying(postings: Postings, common: int, first: int) -> Postings:
    """By key, then item: the rows of keys that 2 to `common` items have, one of them at least item `first`."""
    order = np.lexsort((postings.item, postings.key))
    key = postings.key[order]
    edges = np.flatnonzero(np.concatenate(([True], key[1:] != key[:-1]))) if len(key) else np.zeros(0, np.int64)
    ends = np.append(edges[1:], len(key)) if len(key) else edges
    sizes = ends - edges
    kept = (sizes > 1) & (sizes <= common) & (postings.item[order[ends - 1]] >= first)
    chosen = order[np.repeat(kept, sizes)]
    return Postings(postings.key[chosen], postings.item[chosen], postings.weights[chosen])
