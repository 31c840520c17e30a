"""How likely two statements say the same: logistic regressions over COLUMNS of `likeness`, then over HEARD beside them.

The weights that ship are fitted by train/alignment.py; models/alignments.json says on what.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any


@dataclass(frozen=True)
class Regression:
    """`weights` has the constant first; columns are taken less their `mean`, in units of their `spread`."""

    mean: tuple[float, ...]
    spread: tuple[float, ...]
    weights: tuple[float, ...]

    def probability(self, row: Sequence[float]) -> float:
        columns = zip(self.weights[1:], row, self.mean, self.spread, strict=True)
        log_odds = self.weights[0] + sum(weight * (x - mean) / spread for weight, x, mean, spread in columns)
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, log_odds))))


@dataclass(frozen=True)
class SameModel:
    """`first` reads COLUMNS and tells which pairs are open; `second` reads COLUMNS and HEARD of those.

    From `threshold` on two statements are taken to say the same, two quotations from `quoted` on: what people are
    quoted with is mostly said once, and its words have told.
    """

    first: Regression
    second: Regression
    threshold: float
    quoted: float

    def least(self, quotes: bool) -> float:
        """How likely a pair must be."""
        return self.quoted if quotes else self.threshold


@cache
def shipped() -> SameModel:
    """The model that comes with the package."""
    held = resources.files("twosource") / "models" / "alignments.json"
    written = json.loads(held.read_text(encoding="utf-8"))
    first, second = _regression(written["first"]), _regression(written["second"])
    return SameModel(first, second, written["threshold"], written["quoted"])


def _regression(written: dict[str, Any]) -> Regression:
    return Regression(*(tuple(written[name]) for name in ("mean", "spread", "weights")))
