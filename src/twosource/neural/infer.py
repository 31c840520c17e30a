"""What follows from what: a cross-encoder of our own on MiniLM-L6 (models/inference/README.md is its card).

It is one voice among others and gives no verdict alone: it is good at single sentences that tell of one thing, and
knows neither who speaks nor when.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from importlib import resources
from typing import Any

import numpy as np
from numpy.typing import NDArray

from twosource.neural.session import batches, read, session, tokenizer

Floats = NDArray[np.float32]
TOKENS = 128
ENTAILMENT, NEUTRAL, CONTRADICTION, SAME = range(4)


def infer(pairs: Sequence[tuple[str, str]]) -> Floats:
    """For each premise and hypothesis the calibrated probabilities, [pairs, 4].

    Entailment, neutral, contradiction add up to one; the fourth is that both tell of the same events.
    Raises MissingNetwork.
    """
    encoded = tokenizer(TOKENS).encode_batch(list(pairs))
    logits = np.zeros((len(pairs), 4), np.float32)
    for chosen in batches(encoded):
        logits[chosen] = read(_network(), [encoded[i] for i in chosen])[0]
    return _probabilities(logits)


def _probabilities(logits: Floats) -> Floats:
    scale, shift = _calibration()
    moved = logits * scale + shift
    labels = np.exp(moved[:, :3] - moved[:, :3].max(1, keepdims=True))
    same = 1 / (1 + np.exp(-moved[:, 3:]))
    return np.concatenate([labels / labels.sum(1, keepdims=True), same], 1).astype(np.float32)


@cache
def _calibration() -> tuple[Floats, Floats]:
    held = resources.files("twosource") / "models" / "inference" / "calibration.json"
    written = json.loads(held.read_text(encoding="utf-8"))
    return np.array(written["scale"], np.float32), np.array(written["shift"], np.float32)


def _network() -> Any:
    with resources.as_file(resources.files("twosource") / "models" / "inference" / "model.onnx") as model:
        return session(str(model))
