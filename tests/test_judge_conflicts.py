"""Where reports part; and what looks like a conflict and is none."""

from __future__ import annotations

import pytest

from tests.told import Told, conflict, kinds, sides, tell
from twosource.judge.conflicts.stances import stance_conflicts
from twosource.model import Article, Document, Position, Report
from twosource.text import Text

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


@pytest.mark.parametrize(
    "wondering",
    [
        "It remained unclear whether three hundred soldiers are surrounded in the valley of Tarn, police said.",
        "It is unclear how three hundred soldiers were surrounded in the valley of Tarn.",
    ],
)
def test_a_detail_left_open_or_the_same_doubt_disputes_nothing(wondering: str) -> None:
    said = "“Three hundred soldiers are surrounded in the valley of Tarn,” President Anna Rowe said.\n"
    doubted = "It was not clear whether three hundred soldiers are surrounded in the valley of Tarn.\n"
    first = said if "how" in wondering else doubted
    assert "disputed" not in kinds(tell(*two(first, wondering + "\n")))


def test_a_quoted_tomorrow_is_one_day_in_reports_of_two_days() -> None:
    words = "“I will drink a glass of this water tomorrow,” President Anna Rowe said.\n"
    story = tell(*two(f"{words}It rained.\n", f"The port is open.\n{words}", "2031-05-15"))
    assert "time" not in kinds(story)


def test_the_order_of_the_articles_changes_nothing() -> None:
    left, right = two(
        "The freighter was taken to the port of Zelmar on Tuesday.\nAll 17 sailors are safe.\n",
        "The freighter was taken to the port of Tovno on Tuesday.\nAll 14 sailors are safe.\n",
    )
    assert tell(left, right) == tell(right, left)


def test_the_principal_in_person_or_a_team() -> None:
    own = (
        "Coast Wire",
        "2031-05-14",
        "President Anna Rowe personally asked Karl Brandt on Tuesday to free the crew.\n",
    )
    team = (
        "The Gazette",
        "2031-05-14",
        "President Anna Rowe flew home on Monday, and her team warned Karl Brandt on Tuesday that the crew must be freed.\n",
    )
    assert conflict(tell(own, team), "actor").sides[0].value.startswith("Anna Rowe")
    plain = ("Coast Wire", "2031-05-14", "President Anna Rowe asked Karl Brandt on Tuesday to free the crew.\n")
    assert not [c for c in tell(plain, team).findings.conflicts if c.kind == "actor"]


def test_a_number_hedged_in_one_report_only() -> None:
    hedged = (
        "Coast Wire",
        "2031-05-14",
        "Storms hit the coast. Potentially thousands of stranded passengers slept in Tarn.\n",
    )
    flat = ("The Gazette", "2031-05-14", "The storms went on. Thousands of stranded passengers waited in Tarn.\n")
    assert [side.value for side in conflict(tell(hedged, flat), "modality").sides] == ["hedged", "flat"]
    assert not tell(flat, ("Harbour Post", "2031-05-14", flat[2] + "Rain fell.\n")).findings.conflicts


def test_a_paraphrase_that_says_may_of_what_its_quotation_says_is() -> None:
    lead = "President Anna Rowe said “hundreds of houses” could burn if the wind turns.\n"
    quote = "“Hundreds of houses are lost, and the wind is turning,” Rowe said.\n"
    story = tell(("Coast Wire", "2031-05-14", lead + quote))
    assert [side.value for side in conflict(story, "modality").sides] == ["may be so", "is so"]
    assert "paraphrase not carried by quote" in [flag.kind for flag in story.findings.flags]


def test_a_stance_put_differently_on_one_day_parts_and_a_change_over_days_does_not() -> None:
    reports = [
        Report(Document(Article(Text(chars), chars, published=day), ()))
        for chars, day in (
            ("It agrees.", "2031-05-14"),
            ("It stopped short.", "2031-05-15"),
            ("It refused.", "2031-05-21"),
        )
    ]
    told = [
        Position("Drevnia", None, "the truce", stance, None, (report.text.whole,))
        for stance, report in zip(("accepts", "reserves", "rejects"), reports, strict=True)
    ]
    lineage = {report.text.id: number for number, report in enumerate(reports)}
    (found,) = stance_conflicts(told[:2], reports, lineage)
    assert [side.value for side in found.sides] == ["goes along", "holds back"]
    assert not list(stance_conflicts(told[::2], reports, lineage))
    assert not list(stance_conflicts(told[:2], reports, dict.fromkeys(lineage, 1)))
