"""Fits the trees that weigh a network's logits and the columns of `neural.structure` together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import GradientBoostingClassifier

from twosource.neural.joined import DEPTH, LABELS, Floats, Trees

ROUNDS = 120
RATE = 0.1
LEAST = 30
PART = 0.7
SEED = 1
# On sentences of another kind than those learnt from (SICK) the trees are too sure; much less sure, alignments fall.
SOFTER = 1.05


def fit(rows: Floats, labels: NDArray[np.int64]) -> Trees:
    """Boosted trees on rows [pairs, columns] with the numbers of their labels."""
    made = GradientBoostingClassifier(
        n_estimators=ROUNDS, learning_rate=RATE, max_depth=DEPTH, min_samples_leaf=LEAST, subsample=PART,
        max_features=0.5, random_state=SEED,
    ).fit(rows, labels)  # fmt: skip
    told = [_heap(one.tree_) for each in made.estimators_ for one in each]
    shares = np.bincount(labels, minlength=LABELS) / len(labels)
    return Trees(
        np.array([columns for columns, _, _ in told], np.int16),
        np.array([thresholds for _, thresholds, _ in told], np.float32),
        np.array([leaves for _, _, leaves in told], np.float32) * np.float32(RATE),
        np.log(shares).astype(np.float32),
    )


def _heap(tree: Any) -> tuple[list[int], list[float], list[float]]:
    """A tree's questions and leaves, each branch as deep as the deepest: filled with what all answer with no."""
    levels = list(_levels(tree))
    asked = [node for level in levels[:-1] for node in level]
    grown = [tree.children_left[node] >= 0 for node in asked]
    columns = [int(tree.feature[node]) if more else 0 for node, more in zip(asked, grown, strict=True)]
    thresholds = [float(tree.threshold[node]) if more else np.inf for node, more in zip(asked, grown, strict=True)]
    return columns, thresholds, [float(tree.value[node].ravel()[0]) for node in levels[-1]]


def _levels(tree: Any) -> Iterator[list[int]]:
    level = [0]
    for _ in range(DEPTH):
        yield level
        level = [
            child if tree.children_left[node] >= 0 else node
            for node in level
            for child in (tree.children_left[node], tree.children_right[node])
        ]
    yield level
