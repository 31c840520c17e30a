"""How likely two statements say the same: a logistic regression over COLUMNS of `likeness`, swayed by inference.

The weights that ship are fitted by train/alignment.py; models/alignments.json says on what.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

LEAST = 1e-3


@dataclass(frozen=True)
class SameModel:
    """`weights` has the constant first; from `threshold` on two statements are taken to say the same.

    `prior` is the share of pairs that do, among those that it was fitted on.
    """

    mean: tuple[float, ...]
    spread: tuple[float, ...]
    weights: tuple[float, ...]
    threshold: float
    prior: float

    def probability(self, row: Sequence[float]) -> float:
        """For a row of COLUMNS."""
        columns = zip(self.weights[1:], row, self.mean, self.spread, strict=True)
        log_odds = self.weights[0] + sum(weight * (x - mean) / spread for weight, x, mean, spread in columns)
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, log_odds))))

    def settled(self, likely: Sequence[float]) -> list[float]:
        """The probabilities of a story's pairs, fewer of which say the same than the model is used to.

        Thirty reports about a topic offer a hundred thousand pairs that look alike, and hardly one says the same. One
        step of the adjustment to a new prior by Saerens et al. 2002; further ones wander off, and it only lowers.
        """
        share = sum(likely) / max(1, len(likely))
        factor = min(1.0, (share / (1 - share)) / (self.prior / (1 - self.prior))) if share < 1 else 1.0
        return [one * factor / (one * factor + 1 - one) for one in likely]


@dataclass(frozen=True)
class Voice:
    """How much the inference model sways the odds: by `weight` for each unit of its log odds above `centre`."""

    weight: float
    centre: float

    def swayed(self, likely: float, entailed: float) -> float:
        """The probability, where the model says with what probability one of the two follows from the other."""
        moved = _log_odds(likely) + self.weight * (_log_odds(entailed) - self.centre)
        return 1 / (1 + math.exp(-moved))


@cache
def shipped() -> tuple[SameModel, Voice]:
    """The model that comes with the package, and the voice that inference has beside it."""
    held = resources.files("twosource") / "models" / "alignments.json"
    written = json.loads(held.read_text(encoding="utf-8"))
    columns = {name: tuple(written[name]) for name in ("mean", "spread", "weights")}
    model = SameModel(**columns, threshold=written["threshold"], prior=written["prior"])
    return model, Voice(**written["voice"])


def _log_odds(chance: float) -> float:
    held = max(LEAST, min(1 - LEAST, chance))
    return math.log(held / (1 - held))
