"""Fits the model that tells whether two statements say the same, on stories whose pairs are known.

Logistic regression with a ridge. Every story counts by the root of its positive pairs, so that one with many reports
does not drown the others. The threshold is the most precise of those nearly as good as the best, by the mean F1 of
stories left out of the fit.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from twosource.link.likeness import COLUMNS
from twosource.link.same_model import LEAST, SameModel, Voice

Floats = NDArray[np.float64]
RIDGES = (10.0, 30.0, 100.0)
THRESHOLDS = tuple(round(0.01 * step, 2) for step in range(20, 61))
# Of thresholds as good as the best but for this the highest is taken: precision first.
PLATEAU = 0.005
VOICES = (0.0, 0.1, 0.2, 0.3)


@dataclass(frozen=True, eq=False)
class Lesson:
    """A story's candidate pairs: a row of COLUMNS each, the gold pairs that each one meets, and what all of it holds.

    `sure` are the gold pairs that must be found, `given` the pairs that are aligned whatever the model says, `asked`
    those that it is asked about. It learns from all.
    """

    name: str
    rows: Floats
    met: Sequence[frozenset[int]]
    sure: frozenset[int]
    given: NDArray[np.bool_]
    asked: NDArray[np.bool_]

    @property
    def same(self) -> Floats:
        return np.array([float(bool(one)) for one in self.met])


def fit(lessons: Sequence[Lesson], ridge: float) -> SameModel:
    """By Newton's method; `ridge` is the penalty on the square of a weight of a standardised column."""
    rows, same = np.concatenate([one.rows for one in lessons]), np.concatenate([one.same for one in lessons])
    counts = np.concatenate([np.full(len(one.rows), max(1.0, one.same.sum()) ** -0.5) for one in lessons])
    counts /= counts.mean()
    mean, spread = rows.mean(0), rows.std(0) + 1e-9
    standard = np.column_stack((np.ones(len(rows)), (rows - mean) / spread))
    weights = np.zeros(len(COLUMNS) + 1)
    penalty = ridge * np.diag([0.0] + [1.0] * len(COLUMNS))
    for _ in range(50):
        likely = 1 / (1 + np.exp(-np.clip(standard @ weights, -30, 30)))
        slope = standard.T @ (counts * (likely - same)) + penalty @ weights
        curve = (standard * (counts * likely * (1 - likely))[:, None]).T @ standard + penalty
        step = np.linalg.solve(curve, slope)
        weights -= step
        if np.abs(step).max() < 1e-7:
            break
    return SameModel(tuple(mean.tolist()), tuple(spread.tolist()), tuple(weights.tolist()), 0.5, prior(lessons))


def prior(lessons: Sequence[Lesson]) -> float:
    """The share of the pairs asked about that say the same, each story counting alike."""
    return float(np.mean([one.same[one.asked].mean() for one in lessons if one.asked.any()]))


def likely(lesson: Lesson, model: SameModel) -> Floats:
    """The model's probability for each pair of a story that it is asked about, else 0."""
    made = np.zeros(len(lesson.rows))
    made[lesson.asked] = model.settled([model.probability(row) for row in lesson.rows[lesson.asked].tolist()])
    return made


def figures(lesson: Lesson, likely: Floats, threshold: float) -> tuple[float, float, float]:
    """Precision, recall and F1 of a story's statement pairs at a threshold."""
    chosen: list[int] = np.flatnonzero(lesson.given | (likely >= threshold)).tolist()
    found = lesson.sure & frozenset[int]().union(*(lesson.met[i] for i in chosen))
    precision = sum(bool(lesson.met[i]) for i in chosen) / max(1, len(chosen))
    recall = len(found) / max(1, len(lesson.sure))
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def tuned(
    lessons: Sequence[Lesson], others: Sequence[Lesson] = ()
) -> tuple[SameModel, dict[str, tuple[float, float, float]]]:
    """A model of all lessons, and the figures of each story when it is left out.

    Ridge and threshold are those that do best on the stories left out. `others` are fitted on and not measured.
    """
    best: tuple[float, float, float] = (-1.0, 0.0, 0.5)
    for ridge in RIDGES:
        told = left_out(lessons, others, ridge)
        mean = np.mean([[figures(one, told[one.name], at)[2] for at in THRESHOLDS] for one in lessons], axis=0)
        plateau = np.flatnonzero(mean >= mean.max() - PLATEAU)
        best = max(best, (float(mean.max()), ridge, THRESHOLDS[int(plateau[-1])]))
    _, ridge, threshold = best
    told = left_out(lessons, others, ridge)
    made = fit([*lessons, *others], ridge)
    shown = {one.name: figures(one, told[one.name], threshold) for one in lessons}
    return SameModel(made.mean, made.spread, made.weights, threshold, made.prior), shown


def left_out(lessons: Sequence[Lesson], others: Sequence[Lesson], ridge: float) -> dict[str, Floats]:
    """For each story the probabilities by a model that has not seen it."""
    return {
        one.name: likely(one, fit([*(other for other in lessons if other is not one), *others], ridge))
        for one in lessons
    }


def voiced(lessons: Sequence[Lesson], likely: Sequence[Floats], said: Sequence[Floats], at: SameModel) -> Voice:
    """The weight of the inference model that does best on stories left out of the fit.

    `likely` are their probabilities before `settled`, `said` what the inference model says of each pair, nan where it
    is not asked. The centre is the median of what it says.
    """
    told = np.concatenate([one[~np.isnan(one)] for one in said])
    centre = float(np.median(np.log(np.clip(told, LEAST, 1 - LEAST) / (1 - np.clip(told, LEAST, 1 - LEAST)))))
    return max(
        (Voice(weight, round(centre, 3)) for weight in VOICES), key=lambda v: _mean(lessons, likely, said, at, v)
    )


def _mean(
    lessons: Sequence[Lesson], likely: Sequence[Floats], said: Sequence[Floats], at: SameModel, voice: Voice
) -> float:
    return float(np.mean([figures(*_swayed(*each, at, voice))[2] for each in zip(lessons, likely, said, strict=True)]))


def _swayed(lesson: Lesson, likely: Floats, said: Floats, at: SameModel, voice: Voice) -> tuple[Lesson, Floats, float]:
    heard = [p if np.isnan(s) else voice.swayed(p, s) for p, s in zip(likely.tolist(), said.tolist(), strict=True)]
    made = np.zeros(len(likely))
    made[lesson.asked] = at.settled(np.array(heard)[lesson.asked].tolist())
    return lesson, made, at.threshold


def save(model: SameModel, voice: Voice, path: Path, made_from: Iterable[str]) -> None:
    """Writes what `same_model.shipped` reads, with what it was fitted on."""
    rounded = {name: [round(x, 5) for x in getattr(model, name)] for name in ("mean", "spread", "weights")}
    numbers = {"threshold": model.threshold, "prior": round(model.prior, 5)}
    spoken = {"voice": {"weight": voice.weight, "centre": voice.centre}}
    written = {"columns": COLUMNS, **rounded, **numbers, **spoken, "made_from": list(made_from)}
    path.write_text(json.dumps(written, indent=1) + "\n", encoding="utf-8")
