"""Connected components by spreading the least label with pointer jumping, on columns of numbers."""

from __future__ import annotations

import numpy as np

from twosource.engine import Numbers


def roots(count: int, left: Numbers, right: Numbers) -> Numbers:
    """For each of `count` items the smallest item that the edges connect it with."""
    root = np.arange(count)
    while True:
        low = np.minimum(root[left], root[right])
        before = root.copy()
        np.minimum.at(root, before[left], low)
        np.minimum.at(root, before[right], low)
        root = root[root]
        if np.array_equal(before, root):
            return root


def stars(left: Numbers, right: Numbers) -> tuple[Numbers, Numbers]:
    """Fewer edges with the same components: every item tied to the smallest that it is connected with."""
    items, ends = np.unique(np.concatenate((left, right)), return_inverse=True)
    top = roots(len(items), ends[: len(left)], ends[len(left) :])
    tied = top != np.arange(len(items))
    return items[tied], items[top[tied]]
