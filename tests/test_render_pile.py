"""The page of a pile: every story with its outlets, dates, chapters and lineages; texts are data."""

from __future__ import annotations

from dataclasses import replace

from twosource.model import Article, Block, Document, Member, Role
from twosource.render import render_pile
from twosource.render.pile import PilePage
from twosource.text import Text


def member(name: str, story: str, lineage: str, chapter: str, day: str | None, outlet: str | None = None) -> Member:
    text = Text(f"Share this page\n{name} tells of the bridge\nThe bridge of Holm is shut.")
    roles = (Role.FURNITURE, Role.HEADLINE, Role.BODY)
    blocks = tuple(Block(span, role, "a line") for span, role in zip(text.lines(), roles, strict=True))
    return Member(Document(Article(text, name, outlet, published=day), blocks), story, lineage, chapter)


MEMBERS = [
    member("e", "e", "e", "e", None),
    member("d", "a", "d", "d", "2031-05-09T08:00:00+00:00", "The Quay"),
    member("a", "a", "a", "a", "2031-05-05", "The Quay"),
    member("b", "a", "a", "a", "2031-05-05", "Post <b>"),
    member("c", "a", "c", "a", "2031-05-06", None),
]


def test_a_story_has_its_chapters_lineages_outlets_and_dates() -> None:
    page = PilePage(tuple(MEMBERS))
    (story,) = page.shared
    assert (story.counts, story.dates) == ("4 articles · 3 lineages", "5 May 2031 to 9 May 2031")
    assert story.outlets == "The Quay (2), Post <b>"
    assert [
        [(line.member.article.name, line.lineage, line.again) for line in chapter.lines] for chapter in story.chapters
    ] == [
        [("a", 1, False), ("b", 1, True), ("c", 2, False)],
        [("d", 3, False)],
    ]
    assert [one.members[0].article.name for one in page.single] == ["e"]
    assert (page.headline, page.counts) == ("2 stories in 5 articles", "2 outlets")


def test_the_page_escapes_texts_and_names_every_article() -> None:
    written = render_pile(MEMBERS)
    assert "Post &lt;b&gt;" in written
    assert "Post <b>" not in written
    assert all(f"{name} tells of the bridge" in written for name in "abcde")
    assert "Share this page" not in written
    assert "Chapter 2, 9 May 2031" in written
    assert "date not known" in written


def test_what_is_unsure_is_said() -> None:
    assert "unsure: may tell another event" not in render_pile(MEMBERS)
    doubted = replace(MEMBERS[4], unsure=True)
    assert render_pile([*MEMBERS[:4], doubted]).count("unsure: may tell another event") == 1


def test_the_order_changes_nothing_and_an_empty_pile_is_a_page() -> None:
    assert render_pile(MEMBERS[::-1]) == render_pile(MEMBERS)
    assert "0 stories in 0 articles" in render_pile([])


def test_only_addresses_of_the_web_become_links() -> None:
    text = Text("A line.")
    made = [
        Member(Document(Article(text, url, url=url), (Block(text.whole, Role.BODY, ""),)), url, url, url)
        for url in ("https://quay.example/1", "javascript:alert(1)")
    ]
    written = render_pile(made)
    assert 'href="https://quay.example/1"' in written
    assert 'href="javascript' not in written
