"""One question answered in two ways, how far an act went, edited quotations, and who else takes a side."""

from __future__ import annotations

import pytest

from tests.told import Told, sides, tell
from twosource.model import Conflict, Story

DAY = "2031-05-14"
RULES = ("judge.matters/1", "judge.extents/1")


def two(left: str, right: str, days: tuple[str, str] = (DAY, DAY)) -> tuple[Told, Told]:
    return ("Coast Wire", days[0], f"{left}\n"), ("The Gazette", days[1], f"{right}\n")


def said(story: Story, *rules: str) -> list[Conflict]:
    return [c for c in story.findings.conflicts if c.made_by in (rules or RULES)]


@pytest.mark.parametrize(
    ("left", "right", "kind", "values"),
    [
        (
            "Electricity was not affected in the valley, the mayor said.",
            "Villagers lit candles during the blackout.",
            "disputed",
            {"power not affected", "power out"},
        ),
        (
            "The storm knocked out power in the valley.",
            "Roofs flew off. Power was not affected in the town.",
            "contradiction",
            {"power not affected", "power out"},
        ),
        (
            "The search was winding down at dusk, the coast guard said.",
            "The search is under way with two boats, the harbour office said.",
            "status",
            {"search ended", "search going on"},
        ),
        (
            "The trawler was in international waters, the owner said.",
            "The trawler had entered the territorial waters of Tarn.",
            "place",
            {"in international waters", "in territorial waters"},
        ),
        (
            "Tarn accepted the plan without conditions.",
            "Tarn accepted the plan in principle.",
            "degree",
            {"without conditions", "in principle"},
        ),
        (
            "Lead in the water was slightly above the legal limit.",
            "The water held three times the legal limit of lead.",
            "degree",
            {"slightly above", "three times"},
        ),
    ],
    ids=["power", "own word", "search", "waters", "in principle", "limit"],
)
def test_one_question_answered_in_two_ways(left: str, right: str, kind: str, values: set[str]) -> None:
    story = tell(*two(left, right))
    found = [c for c in said(story) if c.kind in (kind, "disputed", "contradiction")]
    assert [set(sides(story, c)) for c in found] == [values]
    assert {c.severity.value for c in found} == {"soft"}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The search was called off at dusk.", "Criticism of the search continued in parliament."),
        ("The search was called off at dusk.", "Would the search be continued, she asked. Is the search continuing?"),
        ("The search ended at dusk.", "The search was suspended at noon. The search was resumed at two."),
        ("The storm knocked out power.", "If power is not affected, schools will open."),
        ("The storm cut the road.", "Power was not affected."),
        ("Tarn accepted the plan without conditions.", "Morrow accepted the plan in principle."),
        ("Lead was slightly above the legal limit.", "Traffic was four times the usual volume."),
        ("Lead was slightly above the legal limit.", "Lead was just above the legal limit."),
    ],
    ids=[
        "of the search",
        "asked",
        "a change",
        "supposed",
        "another thing",
        "another party",
        "another limit",
        "as near",
    ],
)
def test_another_question_is_no_conflict(left: str, right: str) -> None:
    assert not said(tell(*two(left, right)))


def test_what_goes_on_a_day_later_has_changed() -> None:
    left, right = "The search was going on, the mayor said.", "The search was called off, the mayor said."
    assert not said(tell(*two(left, right, (DAY, "2031-05-15"))))


def test_an_edited_quotation_differs_in_one_phrase() -> None:
    left = "“The duty for timber taken from a forest lies only with its owner and keeper,” the company said in a statement."
    right = (
        "Ada Lind, for the company, said: “Duty for oak and pine taken from a forest lies only with the forest's owner "
        "and keeper.”"
    )
    story = tell(*two(left, right))
    assert [set(sides(story, c)) for c in said(story, "judge.misquoted/1")] == [{"timber", "oak and pine"}]


def test_what_another_clause_denies_is_not_the_finding() -> None:
    left = "An arsonist burned down the old mill on Cooper's Quay."
    right = (
        "The mill burned on Sunday night. “We have no idea what caused it,” the owner said, adding that detectives were "
        "considering arson at the mill and other possible causes."
    )
    story = tell(*two(left, right))
    assert [set(sides(story, c)) for c in said(story, "judge.suspected/1")] == [
        {"arson, told as a fact", "arson, suspected or possible"}
    ]


def test_every_report_that_takes_a_side_is_shown() -> None:
    quoted = "“We will pay every fair bill that this flood has caused to the people of Tarn,” said Ilse Marn."
    other = quoted.replace("every fair bill", "every bill")
    third = f"{other} The harbour stays shut until Monday, and fishermen mend their nets on the quay."
    story = tell(*two(quoted, other), ("The Herald", DAY, f"{third}\n"))
    (found,) = said(story, "judge.misquoted/1")
    assert sorted(len(spans) for spans in sides(story, found).values()) == [1, 2]


def test_of_the_edits_of_versions_only_a_dropped_hedge_is_a_conflict() -> None:
    body = (
        "Two ferries ran into the harbour wall at Tarn on Sunday morning. Eleven people were hurt, two of them badly. "
        "The port stays shut until Monday. Fishermen mend their nets on the quay while divers look at the wall. "
    )
    early, late = f"The wall was reportedly cracked. {body}", f"The wall was cracked. {body}"
    dropped = tell(("Coast Wire", DAY, f"{early}\n"), ("Coast Wire", "2031-05-15", f"{late}\n"))
    added = tell(("Coast Wire", DAY, f"{late}\n"), ("Coast Wire", "2031-05-15", f"{early}\n"))
    assert [c.kind for c in said(dropped, "judge.revisions/1")] == ["modality"]
    assert not said(added, "judge.revisions/1")


def test_words_that_exclude_each_other_in_like_statements() -> None:
    left = "At noon on Monday the Orm valley fire was fully contained, the forest service said."
    right = "At noon on Monday the Orm valley fire was burning out of control, the forest service said."
    story = tell(*two(left, right))
    assert [set(sides(story, c)) for c in said(story, "judge.inferred/1")] == [{"contained", "out of control"}]
    denied = right.replace("burning out", "not burning out")
    assert not said(tell(*two(left, denied)), "judge.inferred/1")


def test_a_named_thing_is_what_it_is_said_to_be() -> None:
    left = "Tarn has agreed to shelve Steady Hand, a naval exercise planned for June."
    right = "The exercise will go ahead in June, the navy of Tarn said."
    story = tell(*two(left, right))
    assert [set(sides(story, c)) for c in said(story, "judge.opposites/1")] == [{"shelve", "go ahead"}]


def test_the_doer_stands_right_before_the_verb() -> None:
    left = "The meeting was arranged by the publisher Rolf Gander, who promised the campaign a film."
    right = "Leaked letters published by The Herald show Ada Lind arranged the meeting at Marl Tower in Tarn."
    story = tell(*two(left, right))
    assert [set(sides(story, c)) for c in said(story, "judge.doers/1")] == [{"Rolf Gander", "Ada Lind"}]
