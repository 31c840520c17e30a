"""`python -m bench.fit_pieces`: makes models/minilm/pieces.npz, a vector for each word piece of MiniLM.

Each piece goes through the network alone; of the results the WIDTH principal axes are kept, as whole numbers of 8 bits.
No text is learnt from: how rare a piece is, is read off its rank in the vocabulary, which is ordered by frequency.
"""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np

from bench.data import ROOT
from twosource.neural.embed import Vectors, _network, _pooled
from twosource.neural.pieces import TABLE, WIDTH
from twosource.neural.session import read, tokenizer

# Pieces before this one are marks for the network and places left free.
FIRST = 1000
BATCH = 64


def alone() -> Vectors:
    """What the network makes of each piece alone; shape (pieces, 384)."""
    known = tokenizer(FIRST)
    before, after = known.token_to_id("[CLS]"), known.token_to_id("[SEP]")
    made = []
    for start in range(0, known.get_vocab_size(), BATCH):
        pieces = range(start, min(start + BATCH, known.get_vocab_size()))
        given = [SimpleNamespace(ids=[before, piece, after], type_ids=[0, 0, 0]) for piece in pieces]
        made.append(_pooled(*read(_network(), given)))
    return np.concatenate(made)


if __name__ == "__main__":
    every = alone()
    centred = every - every.mean(0)
    axes = np.linalg.svd(centred, full_matrices=False)[2][:WIDTH]
    weights = np.log(1 + np.arange(len(every)))
    weights[:FIRST] = 0
    table = (centred @ axes.T) * weights[:, None]
    scales = np.abs(table).max(1) / 127 + 1e-9
    place = ROOT / "src" / "twosource" / "models" / "minilm" / TABLE
    np.savez(place, rows=np.rint(table / scales[:, None]).astype(np.int8), scales=scales.astype(np.float32))
    print(f"written: {place}, {place.stat().st_size} bytes")
