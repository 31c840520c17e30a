"""On what a clause hangs, and what looks like a condition and is none."""

from __future__ import annotations

import pytest

from twosource.model import Article, Modality, Report
from twosource.reconstruct import read_reports
from twosource.text import Text

CONDITIONS = {
    "The dockers will strike if the talks fail.": ("strike", "if the talks fail"),
    "If the court agrees, I will resign.": ("resign", "If the court agrees"),
    "Tarn was ready to agree to it provided that two terms were met.": ("agree", "provided that two terms were met"),
    "Members would not take another barge past the town unless two were on watch.": (
        "take",
        "unless two were on watch",
    ),
    "Tarn would lift the ban in exchange for the release of twelve men.": (
        "lift",
        "in exchange for the release of twelve men",
    ),
    "Should talks fail, the army will move north.": ("move", "Should talks fail"),
    "The premier will stay in office as long as the party backs him.": ("stay", "as long as the party backs him"),
}
NONE = (
    "Even if it rains, the match will go on.",
    "The company asked if the plant would close.",
    "It looks as if the river is rising.",
    "The bank provided loans to farmers.",
    "He spoke on condition of anonymity.",
    "Hundreds, if not thousands, came to the port.",
)


@pytest.fixture(scope="module")
def report() -> Report:
    chars = "\n".join((*CONDITIONS, *NONE, "Had the brakes been serviced, the train would have stopped.")) + "\n"
    return read_reports([Article(Text(chars), "conditions", "The Gazette", published="2031-05-14")])[0]


@pytest.mark.parametrize(("sentence", "verb", "condition"), [(s, v, c) for s, (v, c) in CONDITIONS.items()])
def test_a_clause_says_on_what_it_hangs(report: Report, sentence: str, verb: str, condition: str) -> None:
    start = report.text.chars.index(sentence)
    found = [p for p in report.propositions if p.lemma == verb and start <= p.predicate.start < start + len(sentence)]
    assert [report.text[p.condition] for p in found if p.condition] == [condition]


@pytest.mark.parametrize("sentence", NONE)
def test_what_is_no_condition(report: Report, sentence: str) -> None:
    start = report.text.chars.index(sentence)
    inside = (p for p in report.propositions if start <= p.predicate.start < start + len(sentence))
    assert not [p for p in inside if p.condition]


def test_what_stands_in_a_condition_or_did_not_come_about_is_supposed(report: Report) -> None:
    lemmas = {p.lemma for p in report.propositions if p.modality is Modality.HYPOTHETICAL}
    assert {"fail", "agree", "meet", "stop"} <= lemmas
