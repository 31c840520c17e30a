"""The meaning of a text as the sum of its word pieces' vectors: no network runs, and it costs a tenth of a millisecond.

Each piece has one vector, what MiniLM makes of it alone (after Model2Vec, Tulkens & van Dongen 2024), cut to its
principal axes; the rarer a piece the more it weighs (by its rank in the vocabulary, Zipf 1949). For telling stories
apart it does better than the network did on forty pieces (docs/cost.md). bench/fit_pieces.py makes the table.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import resources

import numpy as np
from numpy.typing import NDArray

from twosource.neural.session import tokenizer

Vectors = NDArray[np.float32]

WIDTH = 64
TABLE = "pieces.npz"
# A text is cut after so many pieces; who calls cuts the characters before.
MOST = 2000


def sketch(texts: Sequence[str]) -> Vectors:
    """One row of length 1 for each text, of zeros where it has no word; shape (len(texts), WIDTH).

    Raises MissingNetwork.
    """
    rows, scales = _table()
    made = np.zeros((len(texts), WIDTH), np.float32)
    for number, encoded in enumerate(tokenizer(MOST).encode_batch(list(texts), add_special_tokens=False)):
        if encoded.ids:
            made[number] = scales[encoded.ids] @ rows[encoded.ids].astype(np.float32)
    return np.asarray(made / np.maximum(np.linalg.norm(made, axis=1, keepdims=True), 1e-9), np.float32)


@cache
def _table() -> tuple[NDArray[np.int8], Vectors]:
    """A row for each piece of the vocabulary, and what one step of its whole numbers is worth."""
    held = resources.files("twosource") / "models" / "minilm" / TABLE
    with held.open("rb") as opened:
        table = np.load(opened)
        return table["rows"], table["scales"]
