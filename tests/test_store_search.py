"""Search: its language, its filters, its snippets, and that nothing anybody types breaks it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shelved import article, filled
from twosource.model import Article
from twosource.store.archive import Archive
from twosource.store.query import FIELDS, QueryError, parse
from twosource.store.rows import Filters, Hit, Kind
from twosource.text import Text


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    made = Archive.open(tmp_path_factory.mktemp("search") / "desk.db")
    filled(made)
    made.add(article(number) for number in range(6))
    return made


def names(archive: Archive, query: str, kind: Kind = Kind.ARTICLES, **filters: str) -> list[str]:
    """The names of the articles that are found, in order of name."""
    found = archive.search(query, kind, Filters(**filters))
    return sorted(row.name for hit in found if (row := archive.row(hit.id)))


def snippet(hit: Hit) -> str:
    return "".join(f"[{piece.chars}]" if piece.hit else piece.chars for piece in hit.snippet)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("households", ["courier.txt", "wire.txt"]),
        ("household", ["courier.txt", "wire.txt"]),
        ("households school", ["courier.txt"]),
        ("households AND school", ["courier.txt"]),
        ("school OR mayor", ["courier.txt", "herald-2.txt"]),
        ("households NOT school", ["wire.txt"]),
        ("households -school", ["wire.txt"]),
        ('"no public record"', ["herald-1.txt", "herald-2.txt"]),
        ("“no public record”", ["herald-1.txt", "herald-2.txt"]),
        ('"public no record"', []),
        ("newslet*", ["courier.txt"]),
        ("(school OR mayor) reached", ["herald-2.txt"]),
        ("households outlet:\"northern wire\"", ["wire.txt"]),
        ("households speaker:berg", ["wire.txt"]),
        ("gates before:2031-05-09 speaker:quill", ["wire.txt"]),
        ("gates after:2031-05-10 mayor", ["herald-2.txt"]),
        ("keeper on:2031-05-03", ["2.txt"]),
        ("keeper after:2031-05 before:2031-05-02", ["0.txt", "1.txt"]),
        ("on:2031-05-04", ["3.txt"]),
        ("<script>", ["courier.txt"]),
        ("or", []),
    ],
)  # fmt: skip
def test_the_language_of_search(archive: Archive, query: str, expected: list[str]) -> None:
    assert names(archive, query) == expected


def test_what_somebody_said_about_something(archive: Archive) -> None:
    (hit,) = archive.search("speaker:berg call", Kind.STATEMENTS)
    assert hit.speaker == "Tomas Berg"
    assert snippet(hit) == "There was no [call] on Thursday"
    text = archive.article(hit.id)
    assert text
    assert text.text.chars[hit.start : hit.end] == "There was no call on Thursday"


def test_people_stories_and_claims_are_found(archive: Archive) -> None:
    assert {hit.title for hit in archive.search("qui*", Kind.PEOPLE)} == {"Quill", "Hedda Quill"}
    assert [hit.id for hit in archive.search("hedda", Kind.PEOPLE)] == ["hedda quill"]
    (story,) = archive.search("breach", Kind.STORIES)
    assert story.title == "The breach at Orla"
    assert archive.search("breach speaker:berg after:2031-05-09", Kind.STORIES) == (story,)
    assert archive.search("breach outlet:nobody", Kind.STORIES) == ()
    claims = archive.search("gates", Kind.CLAIMS)
    assert {hit.story for hit in claims} == {story.id}
    assert archive.search("status:disputed", Kind.CLAIMS)
    assert archive.search("status:disputed", Kind.STORIES) == archive.search("", Kind.STORIES)
    assert not archive.search("status:hard outlet:nobody", Kind.CLAIMS)


def test_the_verdict_on_a_claim_is_known_of_its_statements(archive: Archive) -> None:
    for kind in (Kind.STATEMENTS, Kind.CLAIMS):
        for hit in archive.search("", kind, Filters(status="disputed")):
            assert hit.status == "disputed"
    assert names(archive, "status:disputed") != []


def test_without_words_the_newest_come_first_and_pages_follow(archive: Archive) -> None:
    every = archive.search("", limit=50)
    assert [hit.day for hit in every] == sorted((hit.day or "" for hit in every), reverse=True)
    paged = [hit for offset in range(0, 10, 3) for hit in archive.search("", limit=3, offset=offset)]
    assert tuple(paged) == every
    ranked = archive.search("gate", limit=50)
    assert tuple(hit for offset in range(0, 10, 4) for hit in archive.search("gate", limit=4, offset=offset)) == ranked


def test_a_headline_weighs_more(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "weights.db") as other:
        body = Article(Text("Harbour news\n" + "The weather was fine. " * 5 + "Lanterns were lit."), "body")
        titled = Article(
            Text("Fête\nMany came. The weather was fine and all went well on the quay."), "titled", title="Lanterns"
        )
        other.add([titled, body])
        assert names(other, "lantern") == ["body", "titled"]
        assert other.search("lantern")[0].title == "Lanterns"
        assert len(other.search("fete")) == 1


@pytest.mark.parametrize(
    ("query", "complaint"),
    [
        ('"no call', "quotation mark"),
        ("(gates", "opens a bracket"),
        ("gates)", "closes a bracket"),
        ("NOT gates", "only words to leave out"),
        ("-gates", "only words to leave out"),
        ("gates OR", "OR needs"),
        ("OR gates", "OR needs"),
        ("gates NOT", "NOT needs"),
        ("(speaker:quill gates)", "whole query"),
        ("gates NOT outlet:wire", "whole query"),
        ("gates -outlet:wire", "whole query"),
        ("before:yesterday", "no date"),
        ("after:2031-13", "no date"),
        ("status:true", "not known"),
        ("speaker:", "needs a value"),
        ("ga*", "3 letters"),
        ("(" * 30 + "a" + ")" * 30, "deep"),
        ("a " * 100, "parts"),
        ("a" * 2000, "characters"),
    ],
)
def test_what_cannot_be_understood_is_said(archive: Archive, query: str, complaint: str) -> None:
    with pytest.raises(QueryError, match=complaint):
        archive.search(query)


words = st.sampled_from(
    ["gates", "AND", "OR", "NOT", "NEAR", "(", ")", '"', "*", "-", "^", "+", ":", "{", "}", "'", "\x00", "content:", "title :",
     "ga*", '"no call"', "rank", "--", ";", "DROP TABLE articles", "🌊", "\u202e", *(f"{field}:x" for field in FIELDS)]
)  # fmt: skip


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(words, max_size=8).flatmap(lambda parts: st.sampled_from([" ", ""]).map(lambda gap: gap.join(parts))))
def test_nothing_that_is_typed_breaks_search(archive: Archive, query: str) -> None:
    try:
        parse(query)
    except QueryError:
        return
    for kind in Kind:
        archive.search(query, kind)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60))
def test_any_characters_are_a_query_or_a_clear_error(archive: Archive, query: str) -> None:
    with suppress(QueryError):
        archive.search(query)
