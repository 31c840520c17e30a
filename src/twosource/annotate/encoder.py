"""The layers of spaCy's networks that look at a word and its neighbours, without what only training needs.

Each layer is a residual around a window of three words, the largest of some sums (maxout), and a layer norm. The sums
of one piece stand side by side here, so that the largest are found row by row, and rows go through a layer in parts
that fit the processor's cache. What comes out is what thinc's layers give, up to the last digits of floating point.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import as_strided
from numpy.typing import NDArray

# A layer of thinc's, which types what its layers hold as arrays of any kind.
Network = Any
Reals = NDArray[np.float32]
# Rows in one part: their windows, sums and the weights fit two megabytes.
PART = 512
# Rows come in such a number: a few more by themselves would be multiplied in another order of sums.
EVEN = 16
# What thinc adds to a variance.
TINY = np.float32(1e-8)


@dataclass(frozen=True)
class Layer:
    """`weights` are [inputs, pieces * outputs] with the outputs of a piece side by side, `bias` [pieces * outputs]."""

    weights: Reals
    bias: Reals
    pieces: int
    scale: Reals
    shift: Reals

    @classmethod
    def of(cls, maxout: Network, norm: Network) -> Layer:
        weights, bias = maxout.get_param("W"), maxout.get_param("b")
        outputs, pieces, inputs = weights.shape
        ordered = np.ascontiguousarray(weights.transpose(2, 1, 0).reshape(inputs, pieces * outputs))
        return cls(ordered, bias.T.reshape(-1).copy(), pieces, norm.get_param("G"), norm.get_param("b"))

    def __call__(self, rows: Reals) -> Reals:
        """The outputs of contiguous rows of inputs."""
        sums: Reals = rows @ self.weights
        sums += self.bias
        width = len(self.scale)
        best: Reals = np.maximum(sums[:, :width], sums[:, width : 2 * width])
        for piece in range(2, self.pieces):
            np.maximum(best, sums[:, piece * width : (piece + 1) * width], out=best)
        best -= best @ np.full((width, 1), 1 / width, dtype=np.float32)
        spread = np.einsum("ij,ij->i", best, best) / np.float32(width) + TINY
        best *= (1 / np.sqrt(spread))[:, None]
        best *= self.scale
        best += self.shift
        return best


@dataclass(frozen=True)
class Encoder:
    """Layers one after the other; `pad` rows of nothing stand before, between and behind the texts of a batch."""

    layers: tuple[Layer, ...]
    pad: int

    @classmethod
    def of(cls, network: Network) -> Encoder:
        """The encoder of a `with_array` of residual layers."""
        found = [{layer.name: layer for layer in residual.walk()} for residual in network.layers[0].layers]
        return cls(tuple(Layer.of(parts["maxout"], parts["layernorm"]) for parts in found), network.attrs["pad"])

    def __call__(self, texts: Sequence[Reals]) -> list[Reals]:
        """The vectors of each text's words among their neighbours, from those of each word by itself."""
        lengths = np.array([len(text) for text in texts])
        starts = 1 + self.pad + np.cumsum([0, *(lengths[:-1] + self.pad)])
        size = -(-int(starts[-1] + lengths[-1] + self.pad) // EVEN) * EVEN
        # One more row of nothing at each end, for the windows of the first and the last row.
        rows = np.zeros((size + 2, texts[0].shape[1]), dtype=np.float32)
        for start, text in zip(starts, texts, strict=True):
            rows[start : start + len(text)] = text
        for layer in self.layers:
            rows = _seen(layer, rows)
        return [rows[start : start + length] for start, length in zip(starts, lengths, strict=True)]


def _seen(layer: Layer, rows: Reals) -> Reals:
    """Each row with what the layer makes of it and its two neighbours added."""
    made = rows.copy()
    size, width = len(rows) - 2, rows.shape[1]
    windows = as_strided(rows, (size, 3 * width), rows.strides, writeable=False)
    for start in range(0, size, PART):
        part = windows[start : start + PART]
        made[1 + start : 1 + start + len(part)] += layer(np.ascontiguousarray(part))
    return made
