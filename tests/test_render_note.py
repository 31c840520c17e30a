"""The editor's note, read back by a Markdown reader: its lines, its footnotes, the exact characters, and nothing more."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import hostile
from invented import story
from twosource.model import Story
from twosource.render import render
from twosource.render.markdown import TURNS, escaped

markdown_it = pytest.importorskip("markdown_it")
footnote = pytest.importorskip("mdit_py_plugins.footnote")


def tokens(chars: str) -> list[Any]:
    reader = markdown_it.MarkdownIt("gfm-like", {"linkify": False}).use(footnote.footnote_plugin)
    return list(reader.parse(chars))


def inline(chars: str) -> list[Any]:
    return [token for token in tokens(chars) if token.type == "inline"]


def read(children: list[Any]) -> str:
    return "".join(token.content for token in children if token.type == "text")


def footnotes(made: Story) -> list[str]:
    """What stands in each footnote, in their order."""
    found, inside = [], False
    for token in tokens(render(made, "markdown")):
        inside = token.type == "footnote_open" or (inside and token.type != "footnote_close")
        if inside and token.type == "inline":
            found.append(read(token.children))
    return found


def test_headings_are_the_headline_and_the_three_sections() -> None:
    made = tokens(render(story(), "markdown"))
    titles = [made[n + 1].content for n, token in enumerate(made) if token.type == "heading_open"]
    assert titles[1:] == ["Carried by more than one", "Where reports part", "Only one has"]
    assert titles[0] in story().reports[1].text.chars


def test_each_line_has_footnotes_and_each_footnote_is_called() -> None:
    written = render(story(), "markdown")
    called = {ref.meta["id"] for token in inline(written) for ref in token.children if ref.type == "footnote_ref"}
    assert called == set(range(len(footnotes(story()))))
    for line in written.split("\n"):
        if line.startswith("- ") and "more on the page" not in line and "**" not in line[:4]:
            assert re.search(r"\[\^\d+\]$", line), line


def test_footnotes_quote_the_exact_characters_with_outlet_date_and_place() -> None:
    texts = {report.article.outlet or report.article.name: report for report in story().reports}
    for note in footnotes(story()):
        found = re.fullmatch(
            r"“(.*)” (.*), (\d+ May 2031), (?:(\S+\.txt), )?characters (\d+) to (\d+)", note, re.DOTALL
        )
        assert found, note
        exact, outlet, _, name, start, end = found.groups()
        assert texts[outlet].text.chars[int(start) : int(end)] == exact
        assert texts[outlet].article.name == (name or outlet)


def test_disagreement_names_sides_and_outlets() -> None:
    lines = [read(token.children) for token in inline(render(story(), "markdown"))]
    assert "60 (Valley Courier)" in lines
    assert any(line.startswith("Did Quill speak to the operator by phone? hard, disputed") for line in lines)


def test_an_article_cannot_write_markup() -> None:
    for token in tokens(render(hostile.story(), "markdown")):
        assert token.type not in ("html_block", "fence", "code_block", "table_open", "hr")
        for child in token.children or ():
            assert child.type not in ("image", "html_inline", "code_inline")
            if child.type == "link_open":
                assert child.attrs["href"].startswith("https://e.example/a%20b%22%3E%3Cscript%3E")


@given(
    st.text(
        alphabet=st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("*_[]()<>#`\n\t -+.1~|@:/w&;!^")),
        max_size=40,
    )
)
def test_what_is_escaped_reads_back_as_it_was(chars: str) -> None:
    made = inline(escaped("x" + chars + "x"))
    assert [child.type for token in made for child in token.children] == ["text"]
    assert read(made[0].children) == TURNS.sub("\N{REPLACEMENT CHARACTER}", "x" + chars + "x")
