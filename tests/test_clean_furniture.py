"""Furniture by kind; and what looks like it and is news."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from twosource.clean import NO_CONTEXT, Context, clean, learn
from twosource.clean.furniture import furniture
from twosource.clean.lines import lines
from twosource.lang import EN
from twosource.lang.furniture import LineForm
from twosource.model import Article, Block, Role
from twosource.text import Text

LEAD = "The bridge at Tarn was closed on Tuesday after a storm damaged two of its pillars, the harbour office said."
MORE = "Engineers are to look at the pillars on Wednesday, and the ferry runs every hour until they have done so."


def found(line: str) -> Block:
    """The block of a line that stands below a headline and two paragraphs, before two more."""
    chars = "\n".join(
        ["Bridge closes after storm", LEAD, MORE, MORE + " Twice.", line, LEAD + " Again.", MORE + " Again."]
    )
    document = clean(Article(Text(chars), "a.txt"))
    return next(block for block in document.blocks if block.span.start == chars.index(f"\n{line}") + 1)


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("related link", "SEE ALSO: Minister says the bridge is “as safe as ever”"),
        ("related link", "Read more: Ferry fares to rise in June"),
        ("related link", "RELATED"),
        ("related link", "Also read | Ferry fares to rise in June"),
        ("related link", "Ferry fares to rise in June | More"),
        ("related link", "Click here for the full report."),
        ("comment prompt", "Leave a Reply"),
        ("comment prompt", "14 Comments"),
        ("comment prompt", "Join the conversation: leave a comment below"),
        ("share prompt", "Share on Facebook"),
        ("share prompt", "Facebook Twitter WhatsApp Email"),
        ("share prompt", "Follow Jane Roe on Twitter @janeroe"),
        ("newsletter prompt", "Sign up for our morning newsletter"),
        ("newsletter prompt", "Get the harbour news delivered to your inbox every Friday."),
        ("upload credit", "Uploaded by Rik Osterman"),
        ("upload credit", "Posted by Jane Roe on May 14, 2031 9:30 am"),
        ("more follows", "More follows..."),
        ("more follows", "More to come."),
        ("more follows", "This is a breaking news story and will be updated."),
        ("advertisement", "ADVERTISEMENT"),
        ("advertisement", "Scroll to continue reading"),
        ("copyright", "© 2031 The Harbour Post. All rights reserved."),
        ("copyright", "This material may not be published, broadcast, rewritten or redistributed."),
        ("contact line", "Do you have a tip? Write to desk@harbourpost.example"),
        ("contact line", "jane.roe@harbourpost.example"),
        ("app prompt", "Download our free app for the latest on the storm"),
        ("paywall", "Subscribe now to continue reading"),
        ("paywall", "Already a subscriber? Sign in"),
        ("tags", "Topics: Tarn, storm, bridges"),
        ("credit", "(Reporting by Jane Roe in Tarn; editing by John Doe)"),
        ("credit", "John Doe contributed to this report."),
        ("navigation", "Skip to main content"),
        ("navigation", "Home > World > Europe"),
        ("cookie text", "We use cookies to make this site work better for you."),
        ("disclaimer", "The opinions expressed here are those of the author."),
        ("date line", "Last updated: 14 May 2031, 09:30"),
        ("image credit", "Jane Roe/Harbour Pictures"),
        ("image credit", "janeroe/E+ via Getty Images"),
        ("image credit", "Photo by Jane Roe"),
        ("separator", "* * *"),
    ],
)
def test_furniture_is_named(kind: str, line: str) -> None:
    block = found(line)
    assert (block.role, block.kind) == (Role.FURNITURE, kind)


@pytest.mark.parametrize(
    "line",
    [
        "More followed him out of the hall.",
        "Share prices fell by a tenth on the news.",
        "Comments by the minister angered the town.",
        "“Leave a comment below,” the notice told visitors to the town's page.",
        "“Sign up for our newsletter,” she said, and laughed.",
        "The show airs on Sunday.",
        "Readers of the report will note that it names nobody.",
        "Please help us, the people of Tarn wrote to the minister in a letter.",
        "Heavy rain contributed to the damage.",
        "She is a former editor at the town's paper and has led the council since 2029.",
        "Home prices in Tarn rose.",
        "Advertising on the bridge is banned.",
        "Filed by a group of fishermen, the suit names the harbour office.",
        "Written by three engineers, the report runs to 90 pages.",
        "Currents moved the wreck.",
        "Are you in favour of the bridge?",
        "9:30 a.m.",
        "She works for AP.",
        "AFL-CIO and NATO–Tarn talks ended.",
        "Editor's note: An earlier version of this report gave the wrong name for the engineer.",
        "Correction: The bridge is 90 metres long, not 900.",
        "Two people were hurt.",
        "“…”",
    ],
)
def test_news_is_no_furniture(line: str) -> None:
    assert found(line).role is not Role.FURNITURE


APPEAL = [
    "Help keep this paper in print",
    "From the harbour to the hills, the Post is on the ground when the story breaks, and we know what it costs.",
    "Your donation pays for a reporter in every valley.",
    "Unlike other papers, we have no paywall: our readers give what they can afford.",
    "Thank you for standing with us.",
]


@pytest.mark.parametrize("place", ["top", "middle", "end"])
def test_an_appeal_is_one_block_of_lines(place: str) -> None:
    news = ["Bridge closes after storm", LEAD, MORE]
    at = {"top": 0, "middle": 2, "end": 3}[place]
    document = clean(Article(Text("\n".join([*news[:at], *APPEAL, *news[at:]])), "a.txt"))
    kinds = [block.kind for block in document.blocks]
    assert kinds == [None] * at + ["appeal"] * 5 + [None] * (3 - at)


def test_a_politician_who_asks_for_money_is_news() -> None:
    lines = [
        LEAD,
        "We need your support and we need it now.",
        "Donate today, the flyer of the party of Ines Holm read.",
    ]
    document = clean(Article(Text("\n".join(lines)), "a.txt"))
    assert all(block.role is not Role.FURNITURE for block in document.blocks)


def test_what_an_outlet_prints_on_every_page_is_learnt() -> None:
    pages = [Article(Text(f"{LEAD} {n}\nThe Post rings true since 1871"), f"{n}.txt") for n in range(12)]
    context = learn(pages)
    assert context == Context(frozenset({"the post rings true since 1871"}))
    blocks = clean(pages[0], context).blocks
    assert [block.kind for block in blocks] == [None, "repeated line"]
    assert learn(pages[:9]) == Context()


def test_a_new_kind_is_one_record() -> None:
    """The worked example of docs/cleaning.md."""
    weather = LineForm("weather box", "tells the weather", (r"(?:today's )?weather ?: .{3,80}",), where="edge")
    words = replace(EN.furniture, forms=(*EN.furniture.forms, weather))
    text = Text(f"Weather: rain, 9 degrees\n{LEAD}\nWeather is what closed it, she said.")
    kinds = [block.kind if block else None for block in furniture(list(lines(text)), words, NO_CONTEXT)]
    assert kinds == ["weather box", None, None]


def test_every_kind_is_in_the_docs() -> None:
    page = (Path(__file__).parents[1] / "docs" / "cleaning.md").read_text(encoding="utf-8")
    listed = page.split("## Kinds of furniture\n\n", 1)[1].split("\n", 1)[0]
    kinds = {form.kind for form in EN.furniture.forms} | {
        "appeal",
        "headline again",
        "image credit",
        "repeated line",
        "separator",
    }
    assert {
        name.split(" (")[0].strip(" .") for name in listed.replace("reported, wrote, edited", "").split(", ")
    } == kinds


def test_every_kind_says_why() -> None:
    assert all(form.because and form.patterns for form in EN.furniture.forms)
