"""Fitting what tells whether two statements say the same."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from twosource.link.likeness import COLUMNS
from twosource.link.same_model import SameModel, Voice, shipped
from twosource.train.alignment import Lesson, figures, likely, save, tuned, voiced


def lesson(name: str, seed: int, count: int = 200) -> Lesson:
    """A story in which the first column tells, every third pair is the same, and each gold pair is met once."""
    draw = np.random.default_rng(seed)
    same = np.arange(count) % 3 == 0
    rows = draw.normal(size=(count, len(COLUMNS)))
    rows[:, 0] += 6 * same
    met = [frozenset({number}) if one else frozenset[int]() for number, one in enumerate(same)]
    none, every = np.zeros(count, np.bool_), np.ones(count, np.bool_)
    return Lesson(name, rows, met, frozenset(np.flatnonzero(same).tolist()), none, every)


def test_what_tells_is_learnt_and_measured_on_what_was_left_out() -> None:
    model, shown = tuned([lesson("one", 1), lesson("two", 2), lesson("three", 3)])
    assert list(shown) == ["one", "two", "three"]
    assert all(f1 > 0.9 for _, _, f1 in shown.values())
    assert max(range(len(COLUMNS)), key=lambda column: abs(model.weights[column + 1])) == 0


def test_what_is_given_counts_and_what_is_not_asked_does_not() -> None:
    made = lesson("one", 1)
    model, _ = tuned([made, lesson("two", 2)])
    given = Lesson("given", made.rows, made.met, made.sure, made.same > 0, np.zeros(len(made.rows), np.bool_))
    assert figures(given, likely(given, model), 0.5) == pytest.approx((1.0, 1.0, 1.0))
    nothing = Lesson("nothing", made.rows, made.met, made.sure, given.asked, given.asked)
    assert figures(nothing, likely(nothing, model), 0.5) == (0.0, 0.0, 0.0)


def test_where_few_pairs_look_alike_more_is_asked_of_each() -> None:
    model = SameModel((0.0,), (1.0,), (0.0, 1.0), 0.4, 0.1)
    assert model.settled([0.5, 0.5]) == [0.5, 0.5]
    (alike, *_) = model.settled([0.5] + [0.001] * 99)
    assert 0 < alike < 0.1
    assert model.settled([]) == []


def test_a_voice_sways_and_weighs_only_what_helps() -> None:
    voice = Voice(0.5, 0.0)
    assert voice.swayed(0.3, 0.9) > 0.3 > voice.swayed(0.3, 0.1)
    made = [lesson("one", 1), lesson("two", 2)]
    likely = [np.full(len(one.rows), 0.3) for one in made]
    model = SameModel((0.0,), (1.0,), (0.0, 1.0), 0.32, 0.3)
    knows = [np.where(one.same > 0, 0.9, 0.1) for one in made]
    assert voiced(made, likely, knows, model).weight > 0
    wrong = [np.where(one.same > 0, 0.1, 0.9) for one in made]
    assert voiced(made, likely, wrong, model).weight == 0


def test_a_saved_model_says_what_it_was_fitted_on(tmp_path: Path) -> None:
    place = tmp_path / "alignments.json"
    save(SameModel((0.0,), (1.0,), (0.0, 1.0), 0.4, 0.1), Voice(0.2, -1.0), place, ["a story"])
    assert json.loads(place.read_text(encoding="utf-8"))["made_from"] == ["a story"]


def test_the_shipped_model_fits_the_columns_and_gives_probabilities() -> None:
    model, voice = shipped()
    assert len(model.mean) == len(model.spread) == len(model.weights) - 1 == len(COLUMNS)
    low, high = (
        model.probability([mean + side * spread for mean, spread in zip(model.mean, model.spread, strict=True)])
        for side in (-9, 9)
    )
    assert 0 <= low < model.probability(model.mean) < high <= 1
    assert voice.swayed(0.5, 0.99) > 0.5 > voice.swayed(0.5, 0.001)
