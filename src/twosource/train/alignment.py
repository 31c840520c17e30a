"""Fits the model that tells whether two statements say the same, on stories whose pairs are known.

Two logistic regressions with a ridge: the first tells which pairs are open, the second weighs those with what the
inference model hears in them. Every story counts by the root of its positive pairs, so that one with many reports does
not drown the others. Ridge and thresholds are those that do best on stories left out of the fit; of thresholds nearly
as good as the best the most precise is taken. Then the odds are shifted so that a score of SURE means what `judge`
takes it for: that nearly all such pairs are right.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from twosource.link.inferred import HEARD
from twosource.link.likeness import COLUMNS
from twosource.link.same_model import Regression, SameModel

Floats = NDArray[np.float64]
Chosen = NDArray[np.bool_]
Figures = tuple[float, float, float]
RIDGES = (30.0, 100.0, 300.0)
THRESHOLDS = tuple(round(0.01 * step, 2) for step in range(20, 61))
QUOTED = tuple(round(0.01 * step, 2) for step in range(30, 91, 5))
# Of thresholds as good as the best but for this the highest is taken: precision first.
PLATEAU = 0.01
# Of pairs of stories left out that score at least SURE so many say the same.
SURE, SURELY = 0.7, 0.92
CUTS = tuple(round(0.01 * step, 2) for step in range(50, 96))


@dataclass(frozen=True, eq=False)
class Lesson:
    """A story's candidate pairs: a row of COLUMNS each, the gold pairs that each one meets, and what all of it holds.

    `sure` are the gold pairs that must be found, `given` the pairs that are aligned whatever the model says, `asked`
    those that it is asked about. `heard` is a row of HEARD for each pair, nan where it is not open.
    """

    name: str
    rows: Floats
    met: Sequence[frozenset[int]]
    sure: frozenset[int]
    given: Chosen
    asked: Chosen
    heard: Floats

    @property
    def same(self) -> Floats:
        return np.array([float(bool(one)) for one in self.met])

    @property
    def quotes(self) -> Chosen:
        """The pairs of which both are quotations."""
        return np.asarray(self.rows[:, COLUMNS.index("both quote")] > 0)

    @property
    def open(self) -> Chosen:
        """The pairs that the inference model was asked about."""
        return np.asarray(self.asked & ~np.isnan(self.heard).any(1))

    @property
    def whole(self) -> Floats:
        """COLUMNS and HEARD of every pair."""
        return np.column_stack((self.rows, self.heard))


def fit(lessons: Sequence[Lesson], ridge: float) -> SameModel:
    """Both regressions; the thresholds are left at a half."""
    first = fit_first(lessons, ridge)
    second = _fitted([(one.whole, one.same, one.open) for one in lessons], ridge)
    return SameModel(first, second, 0.5, 0.5)


def fit_first(lessons: Sequence[Lesson], ridge: float) -> Regression:
    """What tells which pairs are open."""
    return _fitted([(one.rows, one.same, one.asked) for one in lessons], ridge)


def _fitted(told: Sequence[tuple[Floats, Floats, Chosen]], ridge: float) -> Regression:
    """By Newton's method; `ridge` is the penalty on the square of a weight of a standardised column."""
    rows = np.concatenate([columns[chosen] for columns, _, chosen in told])
    same = np.concatenate([known[chosen] for _, known, chosen in told])
    counts = np.concatenate([np.full(c.sum(), max(1.0, known[c].sum()) ** -0.5) for _, known, c in told])
    counts /= counts.mean()
    mean, spread = rows.mean(0), rows.std(0) + 1e-9
    standard = np.column_stack((np.ones(len(rows)), (rows - mean) / spread))
    weights = np.zeros(standard.shape[1])
    penalty = ridge * np.diag([0.0] + [1.0] * rows.shape[1])
    for _ in range(50):
        likely = 1 / (1 + np.exp(-np.clip(standard @ weights, -30, 30)))
        slope = standard.T @ (counts * (likely - same)) + penalty @ weights
        curve = (standard * (counts * likely * (1 - likely))[:, None]).T @ standard + penalty
        step = np.linalg.solve(curve, slope)
        weights -= step
        if np.abs(step).max() < 1e-7:
            break
    return Regression(tuple(mean.tolist()), tuple(spread.tolist()), tuple(weights.tolist()))


def likely(lesson: Lesson, model: SameModel) -> Floats:
    """The model's probability for each pair of a story that is open, else 0."""
    made = np.zeros(len(lesson.rows))
    made[lesson.open] = [model.second.probability(row) for row in lesson.whole[lesson.open].tolist()]
    return made


def figures(lesson: Lesson, likely: Floats, threshold: float, quoted: float) -> Figures:
    """Precision, recall and F1 of a story's statement pairs at a threshold, and another for two quotations."""
    least = np.where(lesson.quotes, quoted, threshold)
    chosen: list[int] = np.flatnonzero(lesson.given | (likely >= least)).tolist()
    found = lesson.sure & frozenset[int]().union(*(lesson.met[i] for i in chosen))
    precision = sum(bool(lesson.met[i]) for i in chosen) / max(1, len(chosen))
    recall = len(found) / max(1, len(lesson.sure))
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def tuned(lessons: Sequence[Lesson]) -> tuple[SameModel, dict[str, Figures]]:
    """A model of all lessons, and the figures of each story when it is left out."""
    made = {ridge: left_out(lessons, ridge) for ridge in RIDGES}
    ridge = max(RIDGES, key=lambda ridge: _best(lessons, made[ridge])[0])
    told, threshold = made[ridge], _best(lessons, made[ridge])[1]
    means = [float(np.mean([figures(one, told[one.name], threshold, at)[2] for one in lessons])) for at in QUOTED]
    quoted = max(zip(means, QUOTED, strict=True))[1]
    shown = {one.name: figures(one, told[one.name], threshold, quoted) for one in lessons}
    return _shifted(replace(fit(lessons, ridge), threshold=threshold, quoted=quoted), _shift(lessons, told)), shown


def _best(lessons: Sequence[Lesson], told: Mapping[str, Floats]) -> tuple[float, float]:
    """The best mean F1 at one threshold for all pairs, and the highest threshold that is nearly as good."""
    mean = np.mean([[figures(one, told[one.name], at, at)[2] for at in THRESHOLDS] for one in lessons], axis=0)
    return float(mean.max()), THRESHOLDS[int(np.flatnonzero(mean >= mean.max() - PLATEAU)[-1])]


def _shift(lessons: Sequence[Lesson], told: Mapping[str, Floats]) -> float:
    """What to add to the log odds so that SURELY of the pairs that score SURE and are not given say the same."""
    likely = np.concatenate([told[one.name][~one.given] for one in lessons])
    same = np.concatenate([one.same[~one.given] for one in lessons])
    cut = next((at for at in CUTS if same[likely >= at].sum() >= SURELY * (likely >= at).sum()), CUTS[-1])
    return _odds(SURE) - _odds(cut)


def _shifted(model: SameModel, shift: float) -> SameModel:
    first, *others = model.second.weights
    second = replace(model.second, weights=(first + shift, *others))
    threshold, quoted = (1 / (1 + math.exp(-_odds(at) - shift)) for at in (model.threshold, model.quoted))
    return SameModel(model.first, second, round(threshold, 3), round(quoted, 3))


def _odds(chance: float) -> float:
    return math.log(chance / (1 - chance))


def left_out(lessons: Sequence[Lesson], ridge: float) -> dict[str, Floats]:
    """For each story the probabilities by a model that has not seen it."""
    return {one.name: likely(one, fit([other for other in lessons if other is not one], ridge)) for one in lessons}


def save(model: SameModel, path: Path, made_from: Iterable[str], shown: Mapping[str, Figures]) -> None:
    """Writes what `same_model.shipped` reads, with what it was fitted on and the figures of stories left out."""
    columns = {"columns": COLUMNS, "heard": HEARD}
    both = {"first": _rounded(model.first), "second": _rounded(model.second)}
    names = ("precision", "recall", "f1")
    left_out = {name: dict(zip(names, (round(100 * x, 1) for x in got), strict=True)) for name, got in shown.items()}
    card = {"made_from": list(made_from), "left_out": left_out}
    written = {**columns, **both, "threshold": model.threshold, "quoted": model.quoted, **card}
    path.write_text(json.dumps(written, indent=1) + "\n", encoding="utf-8")


def _rounded(made: Regression) -> dict[str, list[float]]:
    return {name: [round(x, 5) for x in getattr(made, name)] for name in ("mean", "spread", "weights")}
