"""The layers of spaCy's networks that look at one word by itself: asked once for each word, and kept.

A tenth of the words of a pile are new to it. What comes out is what thinc's layers give, up to the last digits of
floating point, and the same whatever was read before.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from twosource.annotate.encoder import Layer, Network, Reals

# Any odd number without a pattern: its powers make one number of a row of numbers.
ODD = 0x9E3779B97F4A7C15
# Words that are kept: 15 MB. Beyond that all is forgotten.
KEPT = 40_000
# Fewer rows than this are multiplied in another order of sums, and the last digits would tell how many there were.
FEWEST = 8


class Embedding:
    """Vectors by word: `keys` gives the row in `rows` of a word's features, as one number."""

    def __init__(self, looked_up: Network, maxout: Network, norm: Network) -> None:
        """`looked_up` gives the vectors of a word's features side by side, the others make one vector of them."""
        self.looked_up, self.layer = looked_up, Layer.of(maxout, norm)
        self._forget()

    def _forget(self) -> None:
        self.keys: dict[int, int] = {}
        self.rows: Reals = np.zeros((0, len(self.layer.scale)), dtype=np.float32)

    def __call__(self, words: NDArray[Any]) -> Reals:
        """The vectors of words, each given by its features."""
        powers = np.array([pow(ODD, column, 1 << 64) for column in range(words.shape[1])], dtype=np.uint64)
        keys, first, which = np.unique(words @ powers, return_index=True, return_inverse=True)
        if len(self.keys) > KEPT:
            self._forget()
        new = [(key, place) for key, place in zip(keys.tolist(), first.tolist(), strict=True) if key not in self.keys]
        if new:
            made = self._made(words[[place for _, place in new]])
            self.keys.update((key, row) for row, (key, _) in enumerate(new, len(self.rows)))
            self.rows = np.concatenate([self.rows, made])
        return self.rows[np.array([self.keys[key] for key in keys.tolist()], dtype=np.int64)[which]]

    def _made(self, words: NDArray[Any]) -> Reals:
        enough = np.concatenate([words, np.repeat(words[:1], max(0, FEWEST - len(words)), axis=0)])
        return self.layer(self.looked_up.predict(enough))[: len(words)]
