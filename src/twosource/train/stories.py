"""Fits the model that tells whether two articles tell one story, on piles whose stories are known.

Every pile is used whole and thinned: in a whole pile of a research corpus every article has ten others of its story,
and a model that has seen no loner makes them join strangers. Thinned piles keep one to all articles of a story.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from twosource.engine.local import Local
from twosource.link.affinity import (
    COLUMNS,
    SCALED,
    Background,
    Floats,
    Links,
    background,
    links,
    nearest,
    scaled,
    weighed,
)
from twosource.link.gathering import gathered
from twosource.link.shelf import vectors
from twosource.link.story_model import StoryModel, Strangers, alone
from twosource.train.story_piles import Known, handfuls, thinned

THRESHOLDS = tuple(round(0.02 * step, 2) for step in range(10, 41))
# Thinned piles for each whole one.
THINNED = 3
RIDGE = 0.01
# Thresholds as good as the best but for this are one plateau; its middle is taken.
PLATEAU = 0.002


@dataclass(frozen=True, eq=False)
class Lesson:
    """A pile made ready: its pairs, a row of COLUMNS for each, and the story of each article."""

    links: Links
    columns: Floats
    stories: tuple[str, ...]


def lessons(pile: Known, rarity: Background, strangers: Strangers, seed: int) -> list[Lesson]:
    """The whole pile, then thinned ones, then a lesson of handfuls."""
    whole = [pile, *(thinned(pile, seed + step) for step in range(THINNED))]
    made = [_lesson(one, rarity, strangers) for one in whole]
    return [*made, _together([_lesson(one, rarity, strangers) for one in handfuls(pile, seed)])]


def _lesson(pile: Known, rarity: Background, strangers: Strangers) -> Lesson:
    made = _links(pile, rarity)
    near = nearest(made, alone(strangers, len(pile.entries)))
    return Lesson(made, scaled(made, near), tuple(pile.stories))


def _links(pile: Known, rarity: Background) -> Links:
    every = [entry.traits for entry in pile.entries]
    return links(every, vectors(pile.entries), Local(1), weighed(every, rarity))


def _together(every: Sequence[Lesson]) -> Lesson:
    """Piles that know nothing of each other as one lesson; their stories are not the same either."""
    starts = np.cumsum([0, *(len(one.stories) for one in every)])
    shifted = [
        [side + start for side in (one.links.left, one.links.right)] for one, start in zip(every, starts, strict=False)
    ]
    left, right = (np.concatenate(sides) for sides in zip(*shifted, strict=True))
    figures = np.concatenate([one.links.figures for one in every])
    stories = tuple(f"{number}/{story}" for number, one in enumerate(every) for story in one.stories)
    return Lesson(Links(left, right, figures), np.concatenate([one.columns for one in every]), stories)


def stranger(piles: Sequence[Known], rarity: Background) -> Strangers:
    """How alike articles are with their nearest of other stories, in piles as large as these."""
    near = []
    for pile in piles:
        made = _links(pile, rarity)
        stories = np.array(pile.stories)
        apart = stories[made.left] != stories[made.right]
        others = Links(made.left[apart], made.right[apart], made.figures[apart])
        near.append(nearest(others, alone((0.0,) * len(SCALED), len(pile.stories))))
    return tuple(np.concatenate(near).mean(axis=(0, 2)).tolist())


def fit(lessons: Sequence[Lesson], rarity: Background, strangers: Strangers) -> StoryModel:
    """Logistic regression by Newton's method; the threshold is left to `threshold`."""
    columns = np.concatenate([one.columns for one in lessons])
    same = np.concatenate([_same(one) for one in lessons])
    mean, spread = columns.mean(0), columns.std(0) + 1e-9
    rows = np.column_stack((np.ones(len(columns)), (columns - mean) / spread))
    weights = np.zeros(len(COLUMNS) + 1)
    penalty = RIDGE * len(rows) * np.diag([0.0] + [1.0] * len(COLUMNS))
    for _ in range(50):
        likely = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        slope = rows.T @ (likely - same) + penalty @ weights
        curve = (rows * (likely * (1 - likely))[:, None]).T @ rows + penalty
        step = np.linalg.solve(curve, slope)
        weights -= step
        if np.abs(step).max() < 1e-7:
            break
    return StoryModel(rarity, tuple(mean.tolist()), tuple(spread.tolist()), tuple(weights.tolist()), 0.5, strangers)


def _same(one: Lesson) -> Floats:
    stories = np.unique(one.stories, return_inverse=True)[1]
    return np.asarray(stories[one.links.left] == stories[one.links.right], np.float64)


def told_apart(one: Lesson, model: StoryModel, threshold: float) -> list[int]:
    """The group of each article of a lesson."""
    likely = model.of(one.columns, np.zeros(len(one.links)))
    edges = list(zip(one.links.left.tolist(), one.links.right.tolist(), likely.tolist(), strict=True))
    top = gathered(range(len(one.stories)), edges, threshold, {})
    return [top[number] for number in range(len(one.stories))]


def tuned(piles: Sequence[Known]) -> StoryModel:
    """A model of all piles; the threshold is that which does best where each pile in turn is left out."""
    rarity = background([entry.traits for pile in piles for entry in pile.entries])
    strangers = stranger(piles, rarity)
    folds = [lessons(pile, rarity, strangers, 10 * number) for number, pile in enumerate(piles)]
    curves = []
    for left_out, fold in enumerate(folds):
        taught = [one for number, other in enumerate(folds) if number != left_out for one in other]
        curves.append(_curve(fold, fit(taught, rarity, strangers)))
    mean = np.mean(curves, axis=0)
    plateau = np.flatnonzero(mean >= mean.max() - PLATEAU)
    made = fit([one for fold in folds for one in fold], rarity, strangers)
    return replace(made, threshold=THRESHOLDS[int(np.median(plateau))])


def _curve(fold: Sequence[Lesson], model: StoryModel) -> list[float]:
    """BCubed F1 at each threshold: the whole pile (first in the fold) and the mean of the thinned count alike."""
    rows = [[bcubed(one.stories, told_apart(one, model, at))[2] for at in THRESHOLDS] for one in fold]
    return [float(at) for at in (np.array(rows[0]) + np.mean(rows[1:] or rows[:1], axis=0)) / 2]


def bcubed(gold: Sequence[object], found: Sequence[object]) -> tuple[float, float, float]:
    """Precision, recall and F1 of a grouping, each article counting once (Bagga & Baldwin 1998)."""
    stories, groups = (np.unique(np.array(side).astype(str), return_inverse=True)[1] for side in (gold, found))
    both = np.zeros((stories.max() + 1, groups.max() + 1))
    np.add.at(both, (stories, groups), 1)
    precision = float((both**2 / both.sum(0, keepdims=True)).sum() / len(stories))
    recall = float((both**2 / both.sum(1, keepdims=True)).sum() / len(stories))
    return precision, recall, 2 * precision * recall / (precision + recall)


def save(model: StoryModel, path: Path, made_from: Iterable[str]) -> None:
    """Writes what `story_model.shipped` reads, with what it was fitted on."""
    weights = {name: getattr(model, name) for name in ("mean", "spread", "weights", "threshold", "strangers")}
    known = {"keys": model.known.keys.tolist(), "shares": np.round(model.known.shares, 4).tolist()}
    written = {"made_from": list(made_from), "columns": COLUMNS, **weights, **known}
    path.write_text(json.dumps(written) + "\n", encoding="utf-8")
