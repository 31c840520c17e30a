"""What holds for any input of the whole program: every span slices to its characters, and order changes nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from twosource.model import Article
from twosource.read import read
from twosource.reconstruct import read_reports, reconstruct
from twosource.render import render, report_line
from twosource.text import Text

STORY = Path(__file__).parent / "stories" / "strait"
# Sentences of every kind that moves spans: split, nested, unclosed and doubled quotations, chains, marks of British
# papers, furniture, and characters that are longer in one form than in another.
PIECES = (
    "Harbour closed after storm, mayor says",
    "“We will not sign this,” Mayor Hedda Quill said, “until the boats are home.”",
    "“The pump failed.\n\n“The spare failed too,” said Tomas Berg, a spokesman for the operator.",
    "According to Interpress, Quill said Berg told her that “at least 40” boats were lost.",
    "She did not say whether they had spoken by phone on Friday, 9 May 2031.",
    "‘It’s the engineers’ fault,’ Berg’s office said in a post.",
    "He called it “a disgrace and walked out.",
    "«Ni une, ni deux», a-t-elle dit. 🚢 İstanbul ß ﬁ",
    "Reportedly, thousands of troops are “surrounded”; there is no public evidence of that.",
    "Read more: The best walks of the valley\nSign up for our newsletter",
    "date 2031-05-10",
    "VALLEY TOWN, May 10 (Interpress) -",
    '"""',
    "\u2028\x85\xa0\u200b",
    "<script>alert('x')</script> &amp; more",
    "",
)
chars = st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).flatmap(
    lambda pieces: st.sampled_from(["\n", "\n\n", " ", "\r\n"]).map(lambda between: between.join(pieces))
)
# Each draw parses several texts.
few = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def _spans(value: object) -> Iterator[dict[str, Any]]:
    """Everything in a decoded story file that has a place in a text."""
    if isinstance(value, dict):
        if "exact" in value:
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from _spans(one)


@few
@given(st.lists(chars, min_size=1, max_size=3, unique=True))
def test_every_span_slices_to_its_exact_characters(several: list[str]) -> None:
    articles = [Article(Text(one), f"{number}.txt", language="en") for number, one in enumerate(several)]
    made = json.loads(render(reconstruct(articles), "json"))
    by_id = {text["id"]: several[int(text["name"].removesuffix(".txt"))] for text in made["texts"]}
    spans = list(_spans(made))
    assert spans or not "".join(several).strip()
    for span in spans:
        assert by_id[span["text"]][span["start"] : span["end"]] == span["exact"]


@few
@given(chars)
def test_every_span_of_an_article_slices_too(one: str) -> None:
    (report,) = read_reports([Article(Text(one), "one.txt", language="en")])
    for span in _spans(json.loads(report_line(report))):
        assert one[span["start"] : span["end"]] == span["exact"]


@few
@given(chars)
def test_cleaning_deletes_nothing(one: str) -> None:
    (report,) = read_reports([Article(Text(one), "one.txt", language="en")])
    kept = list(one)
    for block in report.document.blocks:
        kept[block.span.start : block.span.end] = [""] * len(block.span)
    assert "".join(kept).strip() == ""


@pytest.mark.parametrize("turned", [slice(None, None, -1), slice(3, None)], ids=["reversed", "the rest first"])
def test_the_order_of_the_inputs_changes_nothing(turned: slice) -> None:
    files = sorted(path for path in STORY.iterdir() if path.suffix in (".txt", ".html"))
    moved = [*files[turned], *(path for path in files if path not in files[turned])]
    assert _file(files) == _file(moved)


def _file(files: list[Path]) -> str:
    return render(reconstruct(read(files).articles), "json")


def test_the_same_inputs_give_the_same_bytes_again() -> None:
    articles = read([STORY]).articles
    assert render(reconstruct(articles), "json") == render(reconstruct(tuple(reversed(articles))), "json")
