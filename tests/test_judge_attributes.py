"""What is told of a place by the way: how many live there, how far it is; and bounds that are meant as numbers."""

from __future__ import annotations

import pytest

from tests.told import Told, conflict, kinds, sides, tell

DAY = "2031-05-14"


def two(left: str, right: str, later: str = DAY) -> tuple[Told, Told]:
    return ("Coast Wire", DAY, f"{left}\n"), ("The Gazette", later, f"{right}\n")


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        (
            "The storm struck Gotland, home to 58,000 people, on Monday night.",
            "Gotland island lost its power lines. The island, which has about 90,000 residents, was dark for two days.",
            {"58,000 people", "about 90,000 residents"},
        ),
        (
            "The port of Kirkenes, where the trawlers lay, has a population of more than 3,000.",
            "Trawlers were stuck in Kirkenes, a town of 5,100 people.",
            {"more than 3,000", "5,100 people"},
        ),
        (
            "The fire began in Kirkenes, 220 kilometers northeast of Alta, on Monday.",
            "Kirkenes, which is about 310 miles from Alta, was cleared by the army.",
            {"220 kilometers", "about 310 miles"},
        ),
    ],
)
def test_attributes_of_a_place_part(left: str, right: str, values: set[str]) -> None:
    story = tell(*two(left, right))
    assert set(sides(story, conflict(story, "number"))) == values


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The fire began in Kirkenes, 480 kilometers northeast of Alta, on Monday.",
            "Kirkenes, which is about 310 miles from Alta, was cleared by the army.",
        ),
        (
            "The storm struck Gotland, home to 58,000 people, on Monday night.",
            "The storm crossed Gotland and reached Visby, home to 24,000 people, at midnight.",
        ),
        (
            "The port of Kirkenes, where the trawlers lay, has a population of more than 3,000.",
            "Trawlers were stuck in Kirkenes, a town of 3,300 people.",
        ),
        (
            "The fire began in Kirkenes, 220 kilometers northeast of Alta, on Monday.",
            "The smoke was seen in Lakselv, 90 kilometers from Alta, on Tuesday.",
        ),
    ],
)
def test_other_places_and_other_roads_do_not_part(left: str, right: str) -> None:
    assert "number" not in kinds(tell(*two(left, right)))


@pytest.mark.parametrize(("number", "parted"), [("3,000", True), ("2,200", False)])
def test_more_than_a_large_number_is_not_much_more(number: str, parted: bool) -> None:
    story = tell(
        *two(
            "The flood of 1931 killed more than 2,000 people in the town of Kirkenes.",
            f"It was the worst flood in Kirkenes since 1931, when the river killed {number} people in the town.",
        )
    )
    assert ("number" in kinds(story)) == parted


def test_at_least_leaves_room_for_more() -> None:
    story = tell(
        *two(
            "The flood of 1931 killed at least 2,000 people in the town of Kirkenes.",
            "It was the worst flood in Kirkenes since 1931, when the river killed 3,000 people in the town.",
        )
    )
    assert "number" not in kinds(story)


def test_another_crowd_elsewhere_is_the_crowd_of_that_place() -> None:
    story = tell(
        *two(
            "Crowds filled Oslo. In Bergen another 20,000 people marched through the centre against the tax.",
            "In Bergen 50,000 people marched through the centre against the tax.",
        )
    )
    assert set(sides(story, conflict(story, "number"))) == {"20,000 people", "50,000 people"}


def test_a_number_and_what_came_to_it_are_no_conflict() -> None:
    story = tell(
        *two(
            "Officials found 14 new cases of measles. They belong to an outbreak of 64 cases linked to a school in Alta.",
            "The outbreak of measles of 50 cases linked to a school in Alta is the largest for years, officials said.",
        )
    )
    assert "number" not in kinds(story)


def test_arrested_and_injured_people_are_not_one_count() -> None:
    story = tell(
        *two(
            "Shops were looted in Oslo on Monday night, and more than 200 people were arrested.",
            "Shops were looted in Oslo on Monday night, and about 100 people were injured.",
        )
    )
    assert "number" not in kinds(story)


def test_one_act_whose_things_have_two_nouns() -> None:
    story = tell(
        *two(
            "The League of Northern Ports sent eight experts to monitor the vote in Alta on Sunday.",
            "The League of Northern Ports sent only three observers to monitor the vote in Alta, it said.",
        )
    )
    found = conflict(story, "number")
    assert set(sides(story, found)) == {"eight experts", "three observers"}
    assert found.severity.value == "soft"
