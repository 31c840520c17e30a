"""onnxruntime and tokenizers, imported here only: a network's session, and its word pieces."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import resources
from typing import Any

import numpy as np
from numpy.typing import NDArray

Ids = NDArray[np.int64]
BATCH = 16


class MissingNetwork(RuntimeError):
    """The packages of a network are not installed."""


@cache
def session(model: str) -> Any:
    """The onnxruntime session of a model file; as many threads as OMP_NUM_THREADS says. Raises MissingNetwork."""
    try:
        import onnxruntime
    except ImportError as missing:
        raise MissingNetwork("onnxruntime is not installed: pip install twosource") from missing
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = int(os.environ.get("OMP_NUM_THREADS", "1"))
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


@cache
def tokenizer(tokens: int) -> Any:
    """The word pieces of MiniLM (those of BERT, uncased), cut after `tokens`. Raises MissingNetwork."""
    try:
        from tokenizers import Tokenizer
    except ImportError as missing:
        raise MissingNetwork("tokenizers is not installed: pip install twosource") from missing
    held = resources.files("twosource") / "models" / "minilm" / "tokenizer.json"
    made = Tokenizer.from_str(held.read_text(encoding="utf-8"))
    made.enable_truncation(tokens)
    made.no_padding()
    return made


def batches(encoded: Sequence[Any]) -> Iterator[list[int]]:
    """The numbers of texts of like length, so that little is padding."""
    order = sorted(range(len(encoded)), key=lambda i: len(encoded[i].ids))
    return (order[start : start + BATCH] for start in range(0, len(order), BATCH))


def read(network: Any, encoded: Sequence[Any]) -> tuple[Any, Ids]:
    """The network's first output for texts as word pieces, and where there are words, [texts, words]."""
    longest = max(len(one.ids) for one in encoded)
    words, parts, mask = (np.zeros((len(encoded), longest), np.int64) for _ in range(3))
    for row, one in enumerate(encoded):
        length = len(one.ids)
        words[row, :length], parts[row, :length], mask[row, :length] = one.ids, one.type_ids, 1
    wanted = {each.name for each in network.get_inputs()}
    given = {"input_ids": words, "attention_mask": mask, "token_type_ids": parts}
    return network.run(None, {name: value for name, value in given.items() if name in wanted})[0], mask
