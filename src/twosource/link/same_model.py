"""How likely two statements say the same: a logistic regression over COLUMNS of `likeness`.

The weights that ship are fitted by train/alignment.py; models/alignments.json says on what.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources


@dataclass(frozen=True)
class SameModel:
    """`weights` has the constant first; from `threshold` on two statements are taken to say the same."""

    mean: tuple[float, ...]
    spread: tuple[float, ...]
    weights: tuple[float, ...]
    threshold: float

    def probability(self, row: Sequence[float]) -> float:
        """For a row of COLUMNS."""
        columns = zip(self.weights[1:], row, self.mean, self.spread, strict=True)
        log_odds = self.weights[0] + sum(weight * (x - mean) / spread for weight, x, mean, spread in columns)
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, log_odds))))


@cache
def shipped() -> SameModel:
    """The model that comes with the package."""
    held = resources.files("twosource") / "models" / "alignments.json"
    written = json.loads(held.read_text(encoding="utf-8"))
    columns = {name: tuple(written[name]) for name in ("mean", "spread", "weights")}
    return SameModel(**columns, threshold=written["threshold"])
