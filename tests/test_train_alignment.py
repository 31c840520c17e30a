"""Fitting what tells whether two statements say the same."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from twosource.link.inferred import HEARD
from twosource.link.likeness import COLUMNS
from twosource.link.same_model import shipped
from twosource.train.alignment import Lesson, figures, fit, likely, save, tuned


def lesson(name: str, seed: int, count: int = 200) -> Lesson:
    """A story in which the first column tells, every third pair is the same, and each gold pair is met once."""
    draw = np.random.default_rng(seed)
    same = np.arange(count) % 3 == 0
    rows = draw.normal(size=(count, len(COLUMNS)))
    rows[:, 0] += 6 * same
    met = [frozenset({number}) if one else frozenset[int]() for number, one in enumerate(same)]
    none, every = np.zeros(count, np.bool_), np.ones(count, np.bool_)
    return Lesson(name, rows, met, frozenset(np.flatnonzero(same).tolist()), none, every, heard(same))


def heard(same: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Nothing is heard in the first twenty pairs, and nothing that tells in the others."""
    made = np.zeros((len(same), len(HEARD)))
    made[:20] = np.nan
    return made


def test_what_tells_is_learnt_and_measured_on_what_was_left_out() -> None:
    model, shown = tuned([lesson("one", 1), lesson("two", 2), lesson("three", 3)])
    assert list(shown) == ["one", "two", "three"]
    assert all(f1 > 0.9 for _, _, f1 in shown.values())
    assert max(range(len(COLUMNS)), key=lambda column: abs(model.first.weights[column + 1])) == 0
    assert len(model.second.weights) == len(COLUMNS) + len(HEARD) + 1


def test_what_is_given_counts_and_what_is_not_asked_does_not() -> None:
    made = lesson("one", 1)
    model, _ = tuned([made, lesson("two", 2)])
    nobody = np.zeros(len(made.rows), np.bool_)
    given = Lesson("given", made.rows, made.met, made.sure, made.same > 0, nobody, made.heard)
    assert figures(given, likely(given, model), 0.5, 0.5) == pytest.approx((1.0, 1.0, 1.0))
    nothing = Lesson("nothing", made.rows, made.met, made.sure, nobody, nobody, made.heard)
    assert figures(nothing, likely(nothing, model), 0.5, 0.5) == (0.0, 0.0, 0.0)


def test_two_quotations_have_a_threshold_of_their_own() -> None:
    made = lesson("one", 1)
    quoted = replace(made, rows=np.where(np.array(COLUMNS) == "both quote", 1.0, made.rows))
    told = np.where(made.same > 0, 0.6, 0.1)
    assert figures(quoted, told, 0.5, 0.5) == pytest.approx((1.0, 1.0, 1.0))
    assert figures(quoted, told, 0.5, 0.7) == (0.0, 0.0, 0.0)


def test_what_is_heard_tells_where_words_do_not() -> None:
    made = [lesson("one", 1), lesson("two", 2)]
    deaf = [replace(one, rows=np.zeros_like(one.rows)) for one in made]
    keen = [replace(one, heard=one.heard + one.same[:, None]) for one in deaf]
    told = likely(keen[0], fit(keen[1:], 30.0))
    assert told[20:][keen[0].same[20:] > 0].min() > 0.5 > told[20:][keen[0].same[20:] == 0].max()
    assert likely(deaf[0], fit(deaf[1:], 30.0)).max() < 0.5


def test_a_saved_model_says_what_it_was_fitted_on(tmp_path: Path) -> None:
    place = tmp_path / "alignments.json"
    save(fit([lesson("one", 1)], 30.0), place, ["a story"], {"one": (0.5, 0.25, 1 / 3)})
    written = json.loads(place.read_text(encoding="utf-8"))
    assert written["made_from"] == ["a story"]
    assert written["left_out"] == {"one": {"precision": 50.0, "recall": 25.0, "f1": 33.3}}


def test_the_shipped_model_fits_the_columns_and_gives_probabilities() -> None:
    model = shipped()
    for made, columns in ((model.first, len(COLUMNS)), (model.second, len(COLUMNS) + len(HEARD))):
        assert len(made.mean) == len(made.spread) == len(made.weights) - 1 == columns
        low, high = (
            made.probability([mean + side * spread for mean, spread in zip(made.mean, made.spread, strict=True)])
            for side in (-9, 9)
        )
        assert 0 <= low < made.probability(made.mean) < high <= 1
