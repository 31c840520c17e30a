"""What a story is told in: sentences and clauses that tell something of their own, and every headline."""

from __future__ import annotations

import pytest

from twosource.annotate import annotate, divide
from twosource.clean import clean
from twosource.lang import EN
from twosource.model import Article
from twosource.text import Text


def told(chars: str) -> list[str]:
    report = divide(annotate(clean(Article(Text(chars), "a", language="en")), EN))
    return [report.text[span] for statement in report.statements for span in statement.content]


@pytest.mark.parametrize(
    ("chars", "expected"),
    [
        (
            "The lock was shut on Monday and the barges waited at the quay.",
            ["The lock was shut on Monday", "and the barges waited at the quay"],
        ),
        (
            "Ada Brook called for a ban on night sailings after two barges sank in the lock on Monday.",
            ["a ban on night sailings", "after two barges sank in the lock on Monday"],
        ),
        (
            "While the mayor spoke to the crowd at the quay, divers searched the wreck.",
            ["While the mayor spoke to the crowd at the quay,", "divers searched the wreck"],
        ),
        # what holds only if something else does is not told apart from it
        (
            "The council will shut the lock for the night if the water rises over the sill.",
            ["The council will shut the lock for the night if the water rises over the sill"],
        ),
    ],
)
def test_a_clause_beside_another_is_told_apart(chars: str, expected: list[str]) -> None:
    assert told(f"{chars}\n") == expected


@pytest.mark.parametrize(
    ("chars", "expected"),
    [
        ("The lock, Ada Brook said, was shut on Monday.", [["The lock", "was shut on Monday"]]),
        ("Anyone with a barge was asked to call the desk.", [["Anyone with a barge", "to call the desk"]]),
        (
            "“The lock is shut for the night,” Ada Brook said, “and it will stay shut all week.”",
            [["The lock is shut for the night,"], ["and it will stay shut all week."]],
        ),
        (
            "The council, the owner of the lock, issued a statement on Monday saying it was shut.",
            [["The council, the owner of the lock, issued a statement on Monday"], ["it was shut"]],
        ),
    ],
)
def test_no_unit_is_a_piece_of_a_clause(chars: str, expected: list[list[str]]) -> None:
    report = divide(annotate(clean(Article(Text(chars), "a", language="en")), EN))
    units = [[report.text[span] for span in statement.content] for statement in report.statements]
    assert units == expected


def test_a_headline_tells_without_a_verb_and_is_told_once() -> None:
    lead = "The crews of both barges were brought ashore on Monday by the river police, who closed the lock."
    headline = "Two Dead In Lock Disaster"
    assert told(f"{headline}\n{headline}\n{lead}\n")[0] == headline
    assert told(f"{headline}\n{headline}\n{lead}\n").count(headline) == 1
    assert told(f"Two minutes\n{lead}\n")[0] != "Two minutes"
