"""What follows from what: a cross-encoder of our own on MiniLM-L6, weighed together with what words and numbers say.

Its card is models/inference/README.md. It is one voice among others and gives no verdict alone: it is good at single
sentences that tell of one thing, and knows neither who speaks nor when.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import resources
from typing import Any

import numpy as np
from numpy.typing import NDArray

from twosource.neural.joined import LABELS, Trees, load
from twosource.neural.marks import marked
from twosource.neural.session import batches, read, session, tokenizer
from twosource.neural.structure import COLUMNS, row

Floats = NDArray[np.float32]
TOKENS = 128
ENTAILMENT, NEUTRAL, CONTRADICTION, SAME = range(4)
JOINED = "joined.npz"
AT_ONCE = 256


def infer(pairs: Sequence[tuple[str, str]]) -> Floats:
    """For each premise and hypothesis the calibrated probabilities, [pairs, 4].

    Entailment, neutral, contradiction add up to one; the fourth is that both tell of the same events.
    Raises MissingNetwork.
    """
    told = heard(pairs)
    made = np.zeros((len(pairs), LABELS + 1), np.float32)
    for start in range(0, len(pairs), AT_ONCE):
        part = told[start : start + AT_ONCE]
        made[start : start + AT_ONCE, :LABELS] = _trees().probabilities(np.delete(part, SAME, 1))
        made[start : start + AT_ONCE, SAME] = 1 / (1 + np.exp(-part[:, SAME]))
    return made


def heard(pairs: Sequence[tuple[str, str]]) -> Floats:
    """What the network says, four logits, then the columns of `structure`: [pairs, 4 + columns].

    Raises MissingNetwork.
    """
    encoded = tokenizer(TOKENS).encode_batch(list(pairs))
    told = np.zeros((len(pairs), LABELS + 1 + len(COLUMNS)), np.float32)
    for chosen in batches(encoded):
        told[chosen, : LABELS + 1] = read(_network(), [encoded[i] for i in chosen])[0]
    for number, pair in enumerate(pairs):
        told[number, LABELS + 1 :] = row(marked(*pair))
    return told


@cache
def _trees() -> Trees:
    with (_folder() / JOINED).open("rb") as opened:
        return load(opened)


def _network() -> Any:
    with resources.as_file(_folder() / "model.onnx") as model:
        return session(str(model))


def _folder() -> Any:
    return resources.files("twosource") / "models" / "inference"
