"""How sure and how willing: suspicions told as facts, open questions that another answers, leave given and flight."""

from __future__ import annotations

import pytest

from tests.told import Told, sides, tell
from twosource.model import Conflict, Story

DAY = "2031-05-14"
RULES = (
    "judge.doubts/1",
    "judge.firmness/1",
    "judge.hedged/1",
    "judge.suspected/1",
    "judge.willing/1",
    "judge.unanswered/1",
)


def two(left: str, right: str) -> tuple[Told, Told]:
    return ("Coast Wire", DAY, f"{left}\n"), ("The Gazette", DAY, f"{right}\n")


def said(story: Story) -> list[Conflict]:
    return [c for c in story.findings.conflicts if c.made_by in RULES]


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        (
            "An arsonist burned down the old mill on Cooper's Quay.",
            "The mill burned on Sunday night. Detectives suspect arson at the mill.",
            {"arson, told as a fact", "arson, suspected or possible"},
        ),
        (
            "The blackout in the town of Tarn was caused by a fallen tree on the line.",
            "The blackout in the town of Tarn may be due to a fallen tree on the line.",
            {"possible", "actual"},
        ),
        (
            "Tarn Oil agreed to build a harbour wall in the north.",
            "The mayor pressed Tarn Oil to build a harbour wall.",
            {"agreed to", "was pressed to"},
        ),
        (
            "The gunman let eleven clerks leave before noon.",
            "The eleven tellers had fled through a back door of the bank.",
            {"was let go", "fled"},
        ),
        (
            "The rebels released Greta Holm on Sunday night.",
            "Villagers saw smoke over the valley. Greta Holm escaped from the camp through a tunnel.",
            {"was let go", "fled"},
        ),
        (
            "Captain Ilse Marn could not say if anybody else was in the warehouse.",
            "The search was over by noon. There was nobody else in the warehouse.",
            {"left open", "told"},
        ),
        (
            "The robbers allegedly tied the two guards of the bank to a pipe.",
            "The robbers tied the two guards of the bank to a pipe and fled.",
            {"allegedly", "flat"},
        ),
        (
            "Ada Lind was dismissed in March, according to court papers.",
            "The company says that Ada Lind resigned.",
            {"was dismissed", "resigned"},
        ),
        (
            "Tarn police declined to describe the parcel.",
            "The station was empty by noon. Officers had no description of the parcel.",
            {"would not say", "did not know"},
        ),
    ],
    ids=["arson", "cause", "pressed", "fled", "freed", "nobody else", "allegedly", "dismissed", "kept back"],
)
def test_how_sure_and_how_willing(left: str, right: str, values: set[str]) -> None:
    story = tell(*two(left, right))
    assert [set(sides(story, c)) for c in said(story)] == [values]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("An arsonist burned down the old mill.", "A man stood trial for arson at the mill."),
        ("An arsonist burned down the old mill.", "Detectives suspect arson at a farm near Morrow."),
        ("An arsonist burned down the old mill.", "Possible members of a gang are held for arson at the mill."),
        ("Under pressure, Tarn Oil agreed to build a wall.", "The mayor pressed Tarn Oil to build a wall."),
        ("The mayor would not say why the permit was denied.", "The permit was denied in March."),
        ("It was unclear whether the two fires were related.", "It is still not clear that the fires were related."),
        ("Ilse Marn allegedly met Roe in Tarn.", "Ilse Marn met Roe where the raid allegedly was planned in Tarn."),
        ("The gunman let eleven clerks leave.", "Thirty shoppers fled through a back door."),
        (
            "The robbers allegedly tied two guards to a pipe.",
            "The robbers were reported to have tied two guards to a pipe.",
        ),
        ("A reportedly poor man lived in a hut at Tarn.", "A poor man lived in a hut at Tarn."),
        ("Ada Lind was dismissed in March.", "Greta Holm resigned in March."),
    ],
    ids=[
        "a charge",
        "another place",
        "possible men",
        "pressed in both",
        "a why",
        "open in both",
        "another hedged act",
        "other people",
        "reported too",
        "another word hedged",
        "another one",
    ],
)
def test_what_is_as_sure(left: str, right: str) -> None:
    assert not said(tell(*two(left, right)))
