"""Marks on two sentences: which number answers which, how bounds stand, and the trees over what they say."""

from __future__ import annotations

import io

import numpy as np
import pytest

from twosource.neural.joined import DEPTH, Trees, load
from twosource.neural.marks import Mark, marked
from twosource.neural.structure import COLUMNS, row

PREMISE = "As of 9 March 2024, the mill employed 13,500 people and one guard, with 12 % on strike."


@pytest.mark.parametrize(
    ("hypothesis", "marks"),
    [
        ("The mill employed 13,500 people.", [Mark.EQUAL]),
        ("The mill employed 14,000 people.", [Mark.OTHER]),
        ("The mill employed less than 14,000 people.", [Mark.INSIDE]),
        ("The mill employed at least 13,500 people.", [Mark.INSIDE]),
        ("The mill employed more than 13,500 people.", [Mark.OUTSIDE]),
        ("The mill employed no more than 13,500 people.", [Mark.INSIDE]),
        ("The mill employed about thirteen thousand and four hundred people.", [Mark.INSIDE]),
        ("The mill employed more than one guard.", [Mark.OUTSIDE]),
        ("More than 10 percent were on strike before March 10.", [Mark.INSIDE, Mark.INSIDE]),
        ("After 2024 over 20 % were on strike.", [Mark.OUTSIDE, Mark.OUTSIDE]),
        ("The mill had one guard in Section 7 in 2024.", [Mark.PLAIN, Mark.EQUAL]),
        ("The mill paid more than $ 4 million.", [Mark.ABSENT]),
    ],
)
def test_a_number_is_compared_with_the_one_that_counts_the_same(hypothesis: str, marks: list[Mark]) -> None:
    assert [answer.mark for answer in marked(PREMISE, hypothesis).answers] == marks


@pytest.mark.parametrize(
    ("premise", "hypothesis", "mark"),
    [
        ("More than 40 barges passed.", "More than 30 barges passed.", Mark.INSIDE),
        ("More than 40 barges passed.", "More than 40 barges passed.", Mark.EQUAL),
        ("More than 40 barges passed.", "Fewer than 60 barges passed.", Mark.OPEN),
        ("Under 40 barges passed.", "Over 60 barges passed.", Mark.OUTSIDE),
        ("It opened on 3 May 2019.", "It opened before June 2019.", Mark.INSIDE),
        ("It opened in 2019.", "It opened in June 2019.", Mark.OPEN),
        ("It opened on 3 May.", "It opened on 4 May 2019.", Mark.OTHER),
        ("It had 1,988 visitors.", "It had over 1900 visitors.", Mark.INSIDE),
    ],
)
def test_bounds_and_dates_are_intervals(premise: str, hypothesis: str, mark: Mark) -> None:
    assert marked(premise, hypothesis).whole == mark


def test_a_superscript_is_no_number() -> None:
    """Ten square kilometres are ten, also where the square stands alone."""
    told = marked("The fire burned 10 km² or 10 km ² and ① shed.", "The fire burned ² 10 km².")
    assert [answer.mark for answer in told.answers] == [Mark.EQUAL]


def test_words_are_shared_new_or_negated() -> None:
    pair = marked("The keeper didn't open the gates.", "A keeper named Orla opens no gate.")
    told = dict(zip(pair.hypothesis.words, pair.asked, strict=True))
    assert told["keeper"] is told["opens"] is told["gate"] is Mark.SHARED
    assert (told["named"], told["orla"], told["no"], told["a"]) == (Mark.NEW, Mark.NAME, Mark.NEGATION, Mark.PLAIN)
    assert pair.premise.words[2:4] == ("did", "n't")
    assert Mark.NEGATION in pair.told


def test_what_hangs_on_letters_is_no_number() -> None:
    assert [a.asked.value for a in marked("", "The G7 met over COVID-19 on the A-4, 22nd of 7/10 roads.").answers] == [
        22,
        7,
    ]


def test_a_row_has_a_value_for_each_column_and_bears_empty_text() -> None:
    told = dict(zip(COLUMNS, row(marked(PREMISE, "The mill employed more than 14,000 people.")), strict=True))
    assert (told["outside"], told["bounded"], told["worst number"], told["new names"]) == (1, 1, 1, 0)
    assert told["covered"] == 1
    assert len(row(marked("", ""))) == len(COLUMNS)


def test_trees_ask_their_questions_from_the_root_down_and_round_trip() -> None:
    questions, leaves = 2**DEPTH - 1, 2**DEPTH
    column = np.zeros((3, questions), np.int16)
    threshold = np.full((3, questions), np.inf, np.float32)
    threshold[0, 0] = 0.5
    leaf = np.zeros((3, leaves), np.float32)
    leaf[0, leaves // 2 :] = 2.0
    trees = Trees(column, threshold, leaf, np.zeros(3, np.float32))
    odds = trees.log_odds(np.array([[0.0], [1.0]], np.float32))
    assert odds.tolist() == [[0, 0, 0], [2, 0, 0]]
    assert trees.softened(2).log_odds(np.array([[1.0]], np.float32)).tolist() == [[1, 0, 0]]
    held = io.BytesIO()
    trees.save(held)
    held.seek(0)
    assert load(held).probabilities(np.ones((1, 1), np.float32)).sum() == pytest.approx(1)
