"""Quotations by their characters: shapes of marks, paragraphs, line breaks, apostrophes, unclosed marks."""

from __future__ import annotations

import pytest

from twosource.annotate.quotes import Quote, find_quotes
from twosource.model import Block, Role
from twosource.text import Text


def quotes(chars: str) -> list[Quote]:
    text = Text(chars)
    return list(find_quotes(text, [Block(line, Role.BODY, "a line") for line in text.lines()]))


def inner(chars: str, depth: int = 0) -> list[str]:
    text = Text(chars)
    return [text[quote.inner] for quote in quotes(chars) if quote.depth == depth]


@pytest.mark.parametrize(
    "chars",
    [
        "“The lock is shut,” said Brook.",
        '"The lock is shut," said Brook.',
        "«The lock is shut,» said Brook.",
        "„The lock is shut,“ said Brook.",
        "``The lock is shut,'' said Brook.",
        "''The lock is shut,'' said Brook.",
        "‘The lock is shut,’ said Brook.",
        "'The lock is shut,' said Brook.",
        '“The lock is shut," said Brook.',
        "”The lock is shut,” said Brook.",
    ],
)
def test_every_shape_of_marks(chars: str) -> None:
    assert inner(chars) == ["The lock is shut,"]


@pytest.mark.parametrize(
    "chars",
    [
        "The farmers' market and the fishers' quay share a square.",
        "Rock 'n' roll in the '60s.",
        "It’s the keepers’ boat.",
    ],
)
def test_apostrophes_are_no_marks(chars: str) -> None:
    assert inner(chars) == []


def test_feet_and_inches_are_no_marks() -> None:
    assert inner('The post is 6\'11" tall. "Too tall," said Brook.') == ["Too tall,"]


def test_apostrophes_inside_single_marks() -> None:
    assert inner("‘It isn’t the keepers’ fault,’ said Brook.") == ["It isn’t the keepers’ fault,"]


def test_a_quotation_inside_a_quotation_is_deeper() -> None:
    chars = "“He said ‘Go home,’ so I went,” said Brook."
    assert inner(chars) == ["He said ‘Go home,’ so I went,"]
    assert inner(chars, depth=1) == ["Go home,"]


def test_the_same_marks_nested() -> None:
    assert inner("“They wrote “gate one” on it,” said Brook.", depth=1) == ["gate one"]


def test_each_paragraph_opens_again_and_the_last_closes() -> None:
    found = quotes("“We asked for boats.\n\n“Nobody came.”\n\nBrook left.")
    assert [quote.goes_on for quote in found] == [True, False]
    assert inner("“We asked for boats.\n\n“Nobody came.”\n\nBrook left.") == ["We asked for boats.", "Nobody came."]


def test_a_line_break_inside_a_quotation() -> None:
    assert inner("Brook wrote: “The lock is shut.\nThe weir holds.\nGo home.” Then he left.\n“Late,” he said.") == [
        "The lock is shut.\nThe weir holds.\nGo home.",
        "Late,",
    ]


def test_an_unclosed_mark_costs_its_own_line() -> None:
    chars = "“The lock is shut, said Brook.\n\nThe hearing is in May.\n\n“Late,” said Poe."
    assert inner(chars) == ["The lock is shut, said Brook.", "Late,"]


@pytest.mark.parametrize("chars", ["", "“", "”", "'", "“”", '"""', "“ “ ” ’ ' ``", "'‘’‚`", "a“b‘c\nd’e”f", '6\'11""“'])
def test_nasty_strings_do_no_harm(chars: str) -> None:
    text = Text(chars)
    for quote in quotes(chars):
        assert text[quote.inner] in text[quote.span]
