"""Blocks cover every character that is no white space, in order and once, whatever the text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twosource.clean import Context, clean
from twosource.model import Article, Document, Role
from twosource.text import Text

PIECES = (
    "date 2031-05-14 ", "(May 14): ", "TARN — ", "TARN, May 14 (Post) - ", "By Jane Roe", "Leave a Reply",
    "SEE ALSO: x", "Your support helps our reporters tell the story", "The bridge closed.", "“Not open,” she said.",
    "Photo: Jane Roe/Post",
    "\n", "\r\n", "\u2028", "\x85", "\x0b", "\x1c", "\u200b", "\ufeff", " ", "\t", "\ud83d", "😀",
    "e\u0301", "ﷺ", "İ", "ß", '"', "''",
)  # fmt: skip

NAUGHTY = (
    "", " ", "\n\n", "\x00", "\ufeff", "\u202eabc", "ﬁrst ŀine", "İstanbul (İha) — Köprü kapandı bugün.", "🏳️‍🌈\n" * 3,
    "<script>alert(1)</script>", "' OR 1=1 --", "../../etc/passwd", "%s%n{0}{{x}}", "date 2031-05-14",
    "(May 14): ", "TARN — ", "By ", '"', "“", "[", "(", "|", "...", "́" * 50, "Z͑ͫaͮl̷g̈o", "\ud800", "a" * 5000,
)  # fmt: skip

SLOW = (
    "(" + "a/" * 50_000, "A" * 100_000, "A " * 50_000, '"' * 50_000, '"a b ' * 30_000, "By " + "Ab " * 50_000,
    "(a/a " * 300, "a|" * 600, "AB, " * 400, "1:11 " * 300, "see more from " * 90, "@ " * 600, "By A and " * 120,
)  # fmt: skip


def covered(document: Document) -> None:
    chars = document.text.chars
    end = 0
    for block in document.blocks:
        assert block.span.start >= end
        assert block.because
        assert (block.kind is not None) == (block.role is Role.FURNITURE)
        assert not chars[end : block.span.start].strip()
        assert document.text[block.span].strip() == document.text[block.span] != ""
        end = block.span.end
    assert not chars[end:].strip()


def cleaned(chars: str, title: str | None = None) -> Document:
    return clean(Article(Text(chars), "a.txt", title=title))


@given(
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=30))).map("".join),
    st.sampled_from([None, "The bridge closed."]),
)
def test_any_text_is_covered(chars: str, title: str | None) -> None:
    covered(cleaned(chars, title))


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_any_text_is_covered_with_a_context(chars: str) -> None:
    covered(clean(Article(Text(chars), "a"), Context(frozenset({"the bridge closed.", "by jane roe"}))))


@pytest.mark.parametrize("chars", NAUGHTY)
def test_naughty_strings(chars: str) -> None:
    covered(cleaned(chars))


@pytest.mark.parametrize("chars", SLOW, ids=lambda chars: chars[:12])
def test_no_line_takes_long(chars: str) -> None:
    began = time.process_time()
    covered(cleaned(chars))
    assert time.process_time() - began < 2


def test_cleaning_twice_gives_the_same() -> None:
    chars = "".join(PIECES)
    assert cleaned(chars) == cleaned(chars)
