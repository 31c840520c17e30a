"""Headline, standfirst, byline, dateline, caption, body."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from twosource.clean import clean
from twosource.model import Article, Document, Role
from twosource.read import read
from twosource.text import Text

LEAD = "The bridge at Tarn was closed on Tuesday after a storm damaged two of its pillars, the harbour office said."
HEAD, FIRST, BY, LINE, BODY, CAPTION = (
    Role.HEADLINE, Role.STANDFIRST, Role.BYLINE, Role.DATELINE, Role.BODY, Role.CAPTION,
)  # fmt: skip


def roles(*lines: str, title: str | None = None) -> list[Role]:
    return [block.role for block in cleaned(*lines, title=title).blocks]


def cleaned(*lines: str, title: str | None = None) -> Document:
    return clean(Article(Text("\n".join(lines)), "a.txt", title=title))


@pytest.mark.parametrize(
    "headline",
    [
        "Bridge closes after storm",
        "Ines Holm Says the Bridge ‘Will Not Open Before We Know.’",
        "Bridge closes; ferry runs every hour;",
        "Will the bridge open again?",
        "Storm closes bridge.",
    ],
)
def test_a_first_line_that_is_no_report_is_a_headline(headline: str) -> None:
    assert roles(headline, LEAD) == [HEAD, BODY]


def test_a_first_line_that_reports_is_body() -> None:
    assert roles(LEAD, LEAD + " Twice.") == [BODY, BODY]


def test_the_page_title_and_a_line_that_stands_twice_are_headlines_once() -> None:
    assert roles(LEAD, LEAD + " Twice.", title=LEAD) == [HEAD, BODY]
    assert roles("Bridge closes after storm", "Bridge closes after storm", LEAD) == [HEAD, Role.FURNITURE, BODY]
    assert roles("Bridge closes after the storm", LEAD, title="Bridge closes after the storm | The Post") == [
        HEAD,
        BODY,
    ]


def test_standfirst_and_byline_stand_between_headline_and_report() -> None:
    top = (
        "Bridge closes after storm",
        "Ferry to run every hour until the pillars are mended",
        "By Jane Roe, Harbour Editor",
    )
    assert roles(*top, LEAD) == [HEAD, FIRST, BY, BODY]
    assert roles(top[0], "Two of its pillars have moved.", LEAD) == [HEAD, FIRST, BODY]
    assert roles(top[0], "It was closed on Tuesday.", LEAD) == [HEAD, BODY, BODY]
    assert roles(top[0], "It is safe, the office said.", LEAD) == [HEAD, BODY, BODY]


@pytest.mark.parametrize(
    "byline",
    [
        "By Jane Roe",
        "By Jane Roe, Political Editor",
        "BY JANE ROE AND JOHN DOE",
        "By Jane van der Roe and John Doe in Tarn",
        "Jane Roe and agencies in Tarn",
        "By Our Harbour Correspondent",
        "By Jane Roe | The Harbour Post",
    ],
)
def test_bylines(byline: str) -> None:
    assert roles("Bridge closes after storm", byline, LEAD) == [HEAD, BY, BODY]


@pytest.mark.parametrize("line", ["By Monday Evening", "By the numbers", "By order of the Mayor the bridge is shut"])
def test_no_bylines(line: str) -> None:
    assert BY not in roles("Bridge closes after storm", line, LEAD)


@pytest.mark.parametrize(
    "dateline",
    [
        "(May 14):",
        "TARN —",
        "PORT TARN, Ostria —",
        "TARN, May 14 (Harbour Press) -",
        "Tarn (Harbour Press) —",
        "Tarn, 14 May —",
        "ST. TARN, N.O. --",
        "TARN, May 14. /Harbpress/.",
        "(HPA)",
    ],
)
def test_a_dateline_is_apart_from_the_report(dateline: str) -> None:
    document = cleaned("Bridge closes after storm", f"{dateline} {LEAD}")
    assert [block.role for block in document.blocks] == [HEAD, LINE, BODY]
    assert document.text[document.blocks[1].span] == dateline
    assert document.text[document.blocks[2].span] == LEAD


@pytest.mark.parametrize(
    "line",
    [
        "NATO — which has no bridges — sent an engineer to look at the pillars of this one.",
        "NATO–Ostria talks on the bridge at Tarn ended without a word on the pillars.",
        "AFL-CIO to back the engineers who closed the bridge at Tarn.",
        "BREAKING — The bridge at Tarn has been closed after a storm, the office said.",
        "The bridge — The Old Lady to the town — was closed on Tuesday after a storm.",
        "(Laughter) And then we closed the bridge, because the pillars had moved.",
    ],
)
def test_no_datelines(line: str) -> None:
    assert LINE not in roles("Bridge closes after storm", line)


def test_captions() -> None:
    for caption in (
        "A man walks past the bridge at Tarn. [Jane Roe/Harbour Pictures]",
        "Photo: A man walks past the bridge.",
    ):
        assert roles("Bridge closes after storm", LEAD, caption, LEAD + " Twice.") == [HEAD, BODY, CAPTION, BODY]


def test_a_date_glued_before_the_headline_is_apart() -> None:
    document = cleaned(" date 2031-05-14 Bridge closes after storm", LEAD)
    assert [(block.role, block.kind) for block in document.blocks] == [
        (Role.FURNITURE, "date line"),
        (HEAD, None),
        (BODY, None),
    ]
    assert document.text[document.blocks[1].span] == "Bridge closes after storm"


def kursk() -> Path:
    data = os.environ.get("TWOSOURCE_DATA")
    folder = (Path(data) if data else Path(__file__).parents[2] / "shared" / "data").parent / "stories" / "kursk"
    if not folder.is_dir() and data:
        pytest.fail(f"TWOSOURCE_DATA is set, but {folder} is not there")
    if not folder.is_dir():
        pytest.skip("the five real reports are not here: set TWOSOURCE_DATA to the folder of data beside them")
    return folder


def test_the_five_real_reports() -> None:
    told = {}
    for article in read([kursk()]).articles:
        blocks = clean(article).blocks
        told[article.name[:3]] = [(n, block.kind) for n, block in enumerate(blocks) if block.role is Role.FURNITURE]
        last = len(blocks) - 1
        told[article.name[:3]] = [(n - last if n == last else n, kind) for n, kind in told[article.name[:3]]]
    assert told == {
        "000": [],
        "001": [(0, "upload credit")],
        "002": [(0, "date line"), (0, "more follows")],
        "003": [*((n, "appeal") for n in range(5)), (0, "comment prompt")],
        "004": [(6, "related link")],
    }
