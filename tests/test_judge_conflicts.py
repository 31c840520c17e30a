"""Where reports part; and what looks like a conflict and is none."""

from __future__ import annotations

import pytest

from tests.told import Told, conflict, kinds, sides, tell

DAY = "2031-05-14"


def two(left: str, right: str, later: str = DAY) -> tuple[Told, Told]:
    return ("Coast Wire", DAY, left), ("The Gazette", later, right)


def test_a_bounded_denial_disputes_a_call_and_says_its_bounds() -> None:
    story = tell(*two(
        "President Anna Rowe said on Wednesday that she had spoken to President Karl Brandt by phone and asked him not to close the port.\n",
        "President Anna Rowe did not speak to President Karl Brandt by phone during the envoy's visit, her spokesman Carl Denny said.\n",
    ))  # fmt: skip
    found = conflict(story, "disputed")
    assert "during the envoy's visit" in found.because
    assert len(sides(story, found)) == 2


def test_totals_that_differ_are_a_number_conflict() -> None:
    story = tell(*two(
        "The Amber Heron was stopped in the strait of Morrow with its crew of 17.\nAll 17 sailors are held at Zelmar.\n",
        "The Amber Heron was brought to Zelmar.\nAll 14 members of its crew are held at Zelmar.\n",
    ))  # fmt: skip
    found = conflict(story, "number")
    assert found.severity == "hard"
    assert set(sides(story, found)) == {"14", "17"}


@pytest.mark.parametrize(
    ("left", "right", "later"),
    [
        (
            "Police in Tarn detained at least a dozen sailors on Tuesday.",
            "Police in Tarn detained 17 sailors on Tuesday.",
            DAY,
        ),
        ("The fire in Tarn killed about 40 people on Tuesday.", "The fire in Tarn killed 38 people on Tuesday.", DAY),
        ("The fire in Tarn killed five people.", "The fire in Tarn killed nine people.", "2031-05-15"),
        ("Rowe met Karl Brandt in Tarn on Monday.", "Rowe did not meet Karl Brandt in Tarn on Tuesday.", DAY),
        ("Anna Rowe told Karl Brandt to leave Tarn.", "Anna Rowe told Karl Brandt not to leave Tarn alone.", DAY),
        ("Anna Rowe opposes letting inspectors into Tarn.", "Anna Rowe will let no inspectors into Tarn.", DAY),
        ("Anna Rowe did not say whether she had met Karl Brandt in Tarn.", "Anna Rowe met Karl Brandt in Tarn.", DAY),
        ("If Anna Rowe met Karl Brandt in Tarn, nobody saw it.", "Anna Rowe did not meet Karl Brandt in Tarn.", DAY),
    ],
    ids=[
        "lower bound",
        "rounding",
        "later toll",
        "another day",
        "inside the clause",
        "gerund",
        "unsaid",
        "hypothetical",
    ],
)
def test_what_looks_like_a_conflict_and_is_none(left: str, right: str, later: str) -> None:
    assert kinds(tell(*two(left + "\n", right + "\n", later))) == []


def test_a_condition_cut_from_a_quotation_is_told() -> None:
    story = tell(*two(
        "“We do not rule out force against them, but only if our boats are fired on,” minister Olaf Brandt said.\n",
        "“We do not rule out force against them,” minister Olaf Brandt said.\n",
    ))  # fmt: skip
    assert "only if our boats are fired on" in conflict(story, "scope").because


def test_one_quotation_of_two_speakers() -> None:
    story = tell(*two(
        "“The door is open and somebody must walk through it,” envoy Petra Holm said in Tarn.\n",
        "“The door is open and somebody must walk through it,” said Anders Kvell, the prime minister.\n",
    ))  # fmt: skip
    assert set(sides(story, conflict(story, "attribution"))) == {"Petra Holm", "Anders Kvell"}


def test_one_word_for_another_in_a_quotation() -> None:
    story = tell(*two(
        "“We reject his visit,” Vera Fox told the Tarn Courier.\n",
        "“We reject his message,” Vera Fox told the Tarn Courier.\n",
    ))  # fmt: skip
    assert set(sides(story, conflict(story, "wording"))) == {"visit", "message"}


def test_doubt_disputes_what_others_assert() -> None:
    story = tell(*two(
        "“Three hundred soldiers are surrounded in the valley of Tarn,” President Anna Rowe said.\n",
        "There is no public evidence that three hundred soldiers are surrounded in the valley of Tarn.\n",
    ))  # fmt: skip
    assert "doubted" in sides(story, conflict(story, "disputed"))


def test_the_order_of_the_articles_changes_nothing() -> None:
    left, right = two(
        "The freighter was taken to the port of Zelmar on Tuesday.\nAll 17 sailors are safe.\n",
        "The freighter was taken to the port of Tovno on Tuesday.\nAll 14 sailors are safe.\n",
    )
    assert tell(left, right) == tell(right, left)
