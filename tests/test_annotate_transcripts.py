"""Conversations in print, and paragraphs that a width broke into lines."""

from __future__ import annotations

from twosource.annotate import annotate
from twosource.clean import clean
from twosource.lang import EN
from twosource.model import Article, Mode, Report
from twosource.text import Text

QUOTED = (
    '"WALDER: Let us start with the mine. Who closed it?\n\n"PELL: Look, the owner said the pumps had failed.\n\n'
    '"(CROSSTALK.)\n\n"WALDER: If I may.\n\n"PELL: Go on.'
)
WRAPPED = (
    "The ferry sank on Monday evening off the coast of Orrel, and the harbour\n"
    "master said that the cargo had shifted. “We saw her list,” said Anna\n"
    "Pell, who watched from the pier with her brother, “and then she was\n"
    "gone.” The owner said it would wait for the inquiry.\n"
)


def _read(chars: str) -> Report:
    return annotate(clean(Article(Text(chars), "x", language="en")), EN)


def _told(report: Report) -> list[tuple[str, list[str]]]:
    return [
        (report.text[s.chain[0].source] if s.chain[0].source else "", [report.text[span] for span in s.content])
        for s in report.statements
        if s.chain
    ]


def test_turns_belong_to_whom_the_label_names() -> None:
    report = _read(QUOTED)
    told = _told(report)
    assert told[0] == ("WALDER", ["Let us start with the mine. Who closed it"])
    assert ("PELL", ["Go on"]) in told
    inner = next(s for s in report.statements if s.chain and report.text[s.content[0]] == "the pumps had failed")
    assert [report.text[link.source] for link in inner.chain if link.source] == ["the owner", "PELL"]
    assert all(s.mode is Mode.DIRECT for s in report.statements if s.chain)
    assert not any("CROSSTALK" in piece for _, content in told for piece in content)


def test_a_paragraph_between_two_turns_goes_on_with_the_first() -> None:
    told = _told(_read("Q: Did you sign it?\nMs. Ode: I did.\nIt was the last day.\nQ: So you signed.\nMs. Ode: Yes."))
    assert ("Ms. Ode", ["I did", "It was the last day"]) in told


def test_a_box_of_facts_is_no_conversation() -> None:
    assert _told(_read("Age: 41\nHome: Orrel\nBoats: three small ones\n\nThe mine has been shut since May.")) == []


def test_lines_that_a_width_broke_are_one_paragraph() -> None:
    told = _told(_read(WRAPPED))
    assert ("the harbour\nmaster", ["the cargo had shifted"]) in told
    assert (
        "Anna\nPell, who watched from the pier with her brother",
        ["We saw her list,", "and then she was\ngone."],
    ) in told


def test_lines_that_end_where_they_want_stay_apart() -> None:
    told = _told(_read("Key points\n\nThe pumps are old\nThe mayor said the mine was safe.\nNobody was hurt"))
    assert told == [("The mayor", ["the mine was safe"])]
