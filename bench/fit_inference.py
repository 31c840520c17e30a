"""`python -m bench.fit_inference`: fits the trees that weigh the inference model's logits and the columns of words.

Writes models/inference/joined.npz. Fitted on the half of nli_dev whose crc32 is even, without SICK, which nothing that
ships is trained on. Prints the accuracies and the calibration error of five folds of that half; no fold shares a
premise or a hypothesis with another.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bench.data import ROOT, default
from bench.nli import accuracies, calibration_error, odd
from twosource.neural.infer import JOINED, SAME, heard
from twosource.train.inference_join import SOFTER, fit
from twosource.train.inference_pairs import Pair, read_pairs

FOLDS = 5
NOT_PERMITTED = "sick"


def folds(pairs: Sequence[Pair]) -> NDArray[np.int64]:
    """A fold for each pair: pairs with a sentence in common are in one."""
    first: dict[str, int] = {}
    group = list(range(len(pairs)))

    def root(number: int) -> int:
        while group[number] != number:
            number = group[number]
        return number

    for number, pair in enumerate(pairs):
        for chars in (pair.premise, pair.hypothesis):
            group[root(number)] = root(first.setdefault(chars, number))
    return np.array([root(number) % FOLDS for number in range(len(pairs))])


def main() -> None:
    """Fits and writes the trees."""
    every = [pair for pair in read_pairs(default("nli")) if pair.set != NOT_PERMITTED]
    # Logits of 8-bit integers lean a little on the batch, so the batches are always those of both halves.
    heard_of = np.delete(heard([(pair.premise, pair.hypothesis) for pair in every]), SAME, 1)
    chosen = [number for number, pair in enumerate(every) if not odd(pair)]
    pairs, rows = [every[number] for number in chosen], heard_of[chosen]
    labels = np.array([pair.label for pair in pairs])
    told, fold = np.zeros((len(pairs), 3), np.float32), folds(pairs)
    for left in range(FOLDS):
        trees = fit(rows[fold != left], labels[fold != left]).softened(SOFTER)
        told[fold == left] = trees.probabilities(rows[fold == left])
    print({name: round(value, 1) for name, value in accuracies(pairs, told).items()})
    print(f"expected calibration error {calibration_error(told, labels):.3f}")
    fit(rows, labels).softened(SOFTER).save(ROOT / "src" / "twosource" / "models" / "inference" / JOINED)


if __name__ == "__main__":
    main()
