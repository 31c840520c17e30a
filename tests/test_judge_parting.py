"""Slots in which reports part without a sentence in common; and what only looks so."""

from __future__ import annotations

import pytest

from tests.told import Told, conflict, kinds, sides, tell

DAY = "2031-05-14"


def two(left: str, right: str, later: str = DAY) -> tuple[Told, Told]:
    return ("Coast Wire", DAY, left), ("The Gazette", later, right)


def test_people_aboard_and_ages_are_measured_across_reports() -> None:
    story = tell(*two(
        "The ferry Amber Maid sank off Tarn on Monday. There were 61 people on board. Skipper Greta Holm, 51, was saved.\n",
        "Divers searched the wreck near the lighthouse. The Amber Maid had 74 people on board. The skipper, Greta Holm, 58, is in hospital.\n",
    ))  # fmt: skip
    found = [c for c in story.findings.conflicts if c.kind == "number"]
    told = {tuple(text.split()[0] for texts in sides(story, c).values() for text in texts) for c in found}
    assert told == {("61", "74"), ("51", "58")}


def test_a_state_told_with_and_without_not() -> None:
    story = tell(*two(
        "Captain Yorick Dallan was under arrest on Monday night.\n",
        "The crew was questioned for hours. Captain Yorick Dallan is not under arrest, a spokesman said.\n",
    ))  # fmt: skip
    assert "status" in kinds(story)


def test_a_bound_cut_from_a_short_quotation() -> None:
    story = tell(*two(
        "“If the court rules so, I will resign,” prosecutor Ilse Marn said in Tarn.\n",
        "“I will resign,” prosecutor Ilse Marn said after a long day.\n",
    ))  # fmt: skip
    assert set(sides(story, conflict(story, "scope"))) == {"cut short", "with its condition"}


def test_a_word_put_into_a_quotation() -> None:
    quoted = "“We will pay every {}bill that the accident in Tarn has caused to the town,” chief executive Ilse Marn said on Monday.\n"
    lead = "The barge and the ferry met in fog. Nobody saw the light. The water is safe to drink, an office said.\n"
    story = tell(*two(quoted.format(""), lead + quoted.format("reasonable ")))
    assert conflict(story, "wording").severity == "soft"


@pytest.mark.parametrize(
    ("left", "right", "later"),
    [
        ("Anna Rowe, 44, won the seat in Tarn.", "Anna Rowe, 45, lost the seat in Tarn.", "2032-05-20"),
        ("Police in Tarn held two men on Monday.", "Police in Tarn held 200 men on Monday.", DAY),
        ("“I will resign,” Ilse Marn said in Tarn.", "“I will resign,” Ilse Marn said. “Not today.”", DAY),
        ("The office in Tarn is open.", "The bridge in Morrow is closed.", DAY),
        ("Four people have died and three are missing after the ferry sank.", "One person is still missing.", DAY),
    ],
    ids=["a year older", "another size", "nothing is cut", "two things", "a bare number beside a count"],
)
def test_what_does_not_part(left: str, right: str, later: str) -> None:
    assert kinds(tell(*two(f"{left}\n", f"{right}\n", later))) == []
