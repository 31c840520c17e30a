"""Who is cited, which report a coordinated clause belongs to, by which channel."""

from __future__ import annotations

import pytest

from twosource.annotate import annotate
from twosource.clean import clean
from twosource.lang import EN
from twosource.model import Article, Polarity, Statement
from twosource.text import Text


def told(chars: str) -> list[tuple[list[str | None], str, Statement]]:
    text = Text(chars)
    found = annotate(clean(Article(text, "case", language="en")), EN).statements
    return [
        ([text[link.source] if link.source else None for link in s.chain], " | ".join(text[p] for p in s.content), s)
        for s in found
        if s.chain
    ]


@pytest.mark.parametrize(
    ("chars", "chain", "content"),
    [
        ("The lock is shut, the Tarn Echo said, citing a guard.", ["a guard", "the Tarn Echo"], "The lock is shut"),
        (
            "“The lock is shut,” the Tarn Echo quoted the engineer as saying.",
            ["the engineer", "the Tarn Echo"],
            "The lock is shut,",
        ),
        (
            "Mr Hale said his doctor had told him the lump was harmless and that he would return to work.",
            ["his doctor", "Mr Hale"],
            "the lump was harmless",
        ),
    ],
)
def test_chain_names_who_said_it_first(chars: str, chain: list[str], content: str) -> None:
    assert (chain, content) in [(sources, words) for sources, words, _ in told(chars)]


def test_reason_cited_is_nobodys_claim() -> None:
    assert ["the rain"] not in [
        sources[:1] for sources, _, _ in told("The match is off, the club said, citing the rain.")
    ]


@pytest.mark.parametrize(
    ("chars", "channel"),
    [
        ("The bank said in a press release that it had lost no data.", "statement"),
        ("She told the Lindal Post that she would not run again.", "interview"),
        ("According to the Lindal Post, the mayor said that the bridge was safe.", None),
    ],
)
def test_channel_by_the_last_noun(chars: str, channel: str | None) -> None:
    assert told(chars)[-1][2].chain[0].channel == channel


def test_refusal_is_one_statement() -> None:
    found = told("The ministry refused to say how many had died.")
    assert [(words, s.chain[0].polarity) for _, words, s in found] == [("how many had died", Polarity.UNSAID)]
