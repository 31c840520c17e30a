"""How likely two articles tell one story: a logistic regression over COLUMNS of `affinity`, and days between them.

The weights that ship are fitted by train/stories.py on ECB+ (Cybulska & Vossen 2014, CC BY 3.0).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np

from twosource.link.affinity import COLUMNS, NEAREST, SCALED, Background, Floats, Links, scaled

# ECB+ has no dates to learn from. A day between two articles takes off as much as a fifth of what parts the sure
# pairs from the unsure, so that two events of one kind a week apart need more than their kind in common.
DAY_COSTS = 0.4
FURTHEST = 30
# In handfuls of ECB+ this parts a quarter of the events of one kind that else are taken for one, at the same BCubed F1.
CAUTION = 0.3
FEW = 40
WEIGHTS = "stories.json"
Strangers = tuple[float, ...]


class BadModel(ValueError):
    """A folder holds no story model; the message says what to give."""


@dataclass(frozen=True)
class StoryModel:
    """`threshold` is the mean probability at which two groups of articles are one story; `known` what is not rare.

    `strangers` is how alike an article is with its nearest of other stories, for each of SCALED.
    """

    known: Background
    mean: tuple[float, ...]
    spread: tuple[float, ...]
    weights: tuple[float, ...]
    threshold: float
    strangers: Strangers = (0.0,) * len(SCALED)

    def alone(self, count: int) -> Floats:
        return alone(self.strangers, count)

    def asked(self, count: int) -> float:
        """The threshold among `count` articles: where few are there to compare with, more is asked of each pair."""
        return self.threshold + CAUTION * max(0.0, 1 - count / FEW)

    def probability(self, made: Links, near: Floats, days: Sequence[int | None]) -> Floats:
        """For each pair; `near` is `affinity.nearest`, `days` the day of each article, None where it is not known."""
        return self.of(scaled(made, near), gaps(made, days))

    def of(self, columns: Floats, gap: Floats) -> Floats:
        """The same from rows of COLUMNS and days between."""
        standard = (columns - np.array(self.mean)) / np.array(self.spread)
        log_odds = self.weights[0] + standard @ np.array(self.weights[1:]) - DAY_COSTS * gap
        return np.asarray(1 / (1 + np.exp(-np.clip(log_odds, -30, 30))))


def alone(strangers: Strangers, count: int) -> Floats:
    """What `affinity.nearest` begins with for new articles: each has strangers somewhere, if not in this pile.

    In a pile of two, each would else be all that the other has, and two reports of nothing in common look close.
    """
    return np.tile(np.array(strangers)[None, :, None], (count, 1, NEAREST))


def gaps(made: Links, days: Sequence[int | None]) -> Floats:
    """Days between the two articles of each pair; 0 where one is not known."""
    numbers = np.array([np.nan if day is None else day for day in days], np.float64)
    apart = np.abs(numbers[made.left] - numbers[made.right])
    return np.asarray(np.minimum(np.nan_to_num(apart), FURTHEST))


@cache
def shipped() -> StoryModel:
    """The model that comes with the package."""
    held = resources.files("twosource") / "models" / WEIGHTS
    return _read(json.loads(held.read_text(encoding="utf-8")))


def load(folder: Path) -> StoryModel:
    """The model in a folder that `twosource train stories` wrote. Raises BadModel."""
    try:
        return _read(json.loads((folder / WEIGHTS).read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BadModel(
            f"{folder}: no story model is there ({error!r}); give a folder of `twosource train stories`"
        ) from error


def _read(written: Mapping[str, Any]) -> StoryModel:
    if tuple(written["columns"]) != COLUMNS:
        raise ValueError("it was fitted by another version; train it again")
    columns = {name: tuple(written[name]) for name in ("mean", "spread", "weights", "strangers")}
    known = Background(np.array(written["keys"], np.int64), np.array(written["shares"]))
    return StoryModel(known, **columns, threshold=written["threshold"])
