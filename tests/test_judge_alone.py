"""The only number that each report has of a thing, and numbers that are of another thing or of another time."""

from __future__ import annotations

import pytest

from tests.told import Told, conflict, kinds, sides, tell

DAY = "2031-05-14"


def two(left: str, right: str, later: str = DAY) -> tuple[Told, Told]:
    return ("Coast Wire", DAY, f"{left}\n"), ("The Gazette", later, f"{right}\n")


def test_one_number_of_a_thing_in_each_report() -> None:
    story = tell(
        *two(
            "The quake tore roads apart. Five villages on the island of Gotland were badly hit, the governor said.",
            "Rescuers dug all night in one of the 12 worst-hit villages of the island, the governor said.",
        )
    )
    found = conflict(story, "number")
    assert set(sides(story, found)) == {"Five villages", "12 worst-hit villages"}
    assert found.severity.value == "soft"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The governor said that five villages on the island of Gotland were badly hit. He named five more villages.",
            "Rescuers dug all night on the island. The governor saw 12 villages. He slept in three villages.",
        ),
        (
            "Residue was found in two of five samples of the batch, the laboratory in Alta said.",
            "The laboratory in Alta found residue of the batch in two samples of five, it said.",
        ),
        (
            "Bjorn Dahl wrote 28 letters to the bank in Alta in the spring, his sister told the court.",
            "Greta Moen wrote 17 letters to the bank in Alta in the spring, her lawyer told the court.",
        ),
        (
            "The governor of Gotland counted five bridges that were broken by the flood.",
            "The governor of Gotland counted nine bridges that were broken by the flood of 2019.",
        ),
    ],
    ids=["counted twice", "a part", "two people", "another year"],
)
def test_numbers_of_other_things(left: str, right: str) -> None:
    assert "number" not in kinds(tell(*two(left, right)))


def test_what_a_number_was_before() -> None:
    story = tell(
        *two(
            "The office in Alta has 2,254 cases of measles, with 104 people in hospital, up from 1,639 cases last week.",
            "With 104 people in hospital, the office in Alta has 1,900 cases of measles, up from 1,500 cases.",
        )
    )
    values = {value for c in story.findings.conflicts if c.kind == "number" for value in sides(story, c)}
    assert not values & {"1,639 cases", "1,500 cases"}
