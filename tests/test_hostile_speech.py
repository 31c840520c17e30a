"""Reported speech without end: work and output grow with the text, not with its square."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections import Counter
from types import FrameType

import pytest

from twosource.annotate import annotate
from twosource.annotate.acceptance import MOST_CUES
from twosource.clean import clean
from twosource.lang import EN
from twosource.model import Article, Report
from twosource.render.json import report_line
from twosource.text import Text

UNITS = {
    "nested speech": "he said that she said that ",
    "nested names": "Jane Roe told Mark Poe that ",
    "speech around speech": "“He said,” she said that ",
    "conditions": "if she said ",
    "quotations alone": "“It is late.” She left. ",
    "headlines": "Roe says it is late\n",
    "cues behind a comma": "It is late, auditors say. ",
    "turns": "ROE: It is late.\n",
    "those who are cited": "It is late, he said, citing her. ",
}


def _read(unit: str, length: int) -> Report:
    return annotate(clean(Article(Text((unit * length)[:length]), "x", language="en")), EN)


def _calls(unit: str, length: int) -> int:
    """How many functions are called to read and to write so many characters: the same on every machine."""
    counted = 0

    def count(frame: FrameType, event: str, arg: object) -> None:  # noqa: ARG001
        nonlocal counted
        counted += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        report_line(_read(unit, length))
    finally:
        sys.setprofile(None)
    return counted


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS.keys())
def test_four_times_the_text_is_about_four_times_the_work(unit: str) -> None:
    _read(unit, 4_000)
    small, large = _calls(unit, 2_000), _calls(unit, 8_000)
    assert large < 5.5 * small, f"{small} calls, then {large} for four times as much"


def test_a_sentence_without_end_has_so_many_cues_and_no_more() -> None:
    report = _read(UNITS["nested speech"], 8_000)
    starts = [sentence.start for sentence in report.sentences]
    cues = Counter(bisect_right(starts, s.chain[0].cue.start) for s in report.statements if s.chain and s.chain[0].cue)
    assert max(cues.values()) == MOST_CUES
    assert max(len(statement.chain) for statement in report.statements) <= MOST_CUES
    assert len(report_line(report)) < 200 * 8_000


def test_a_sentence_of_five_cues_keeps_them_all() -> None:
    text = "Roe said Poe told her that Moe thinks Loe denied that Joe had promised to pay. "
    report = _read(text, len(text))
    assert max(len(statement.chain) for statement in report.statements) >= 3
