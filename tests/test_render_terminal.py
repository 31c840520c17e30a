"""The summary: a hundred columns, plain where it must be, conflicts before claims."""

from __future__ import annotations

import pytest

from invented import courier, story
from twosource.model import Findings, Links, Story
from twosource.render import render, render_diff
from twosource.render.terminal import clean


def test_fits_a_hundred_columns_without_escapes() -> None:
    summary = render(story(), "terminal")
    assert max(map(len, summary.splitlines())) <= 100
    assert "\x1b" not in summary
    assert not any(line != line.rstrip() for line in summary.splitlines())


def test_conflicts_come_before_claims_and_claims_before_changes() -> None:
    summary = render(story(), "terminal")
    titles = [
        "! herald-1.txt",
        "WHERE REPORTS PART",
        "⚡ Did Quill",
        "≈ How many",
        "WHO SAID WHAT",
        "CHANGED",
        "ONLY ONE HAS",
    ]
    assert sorted(titles, key=summary.index) == titles


def test_the_words_of_a_verdict() -> None:
    summary = render(story(), "terminal")
    assert "one origin: Hedda" in summary
    assert "[hedge dropped] The gates were [-reportedly-] opened on Friday" in summary
    assert "Tomas Berg → Interpress → B\xa0Northern Wire" in summary


def test_control_characters_are_not_printed() -> None:
    assert clean("a\x1b[31m\u202eb") == "a [31m b"
    assert "\u202e" not in render(story(), "terminal")


def test_no_color_holds_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in render(story(), "terminal")


def test_one_article_is_summed_up() -> None:
    summary = render(Story((courier(),), Links(), Findings(), ("only one article",)), "terminal")
    assert "! only one article" in summary


def test_diff_on_the_terminal() -> None:
    assert "{+The mayor has not been reached 🌊 for comment.+}" in render_diff(story(), "terminal")
    assert "share too little" in render_diff(Story((courier(),), Links(), Findings()), "terminal")
