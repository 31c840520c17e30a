"""The archive keeps what it was given, once, whatever else happens."""

from __future__ import annotations

import re
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

import invented
from shelved import article, elsewhere, filled
from twosource.model import Article, Judgement, Place, Problem, Ruling
from twosource.store.archive import Archive
from twosource.store.connection import WrongArchive
from twosource.store.rows import Filters
from twosource.text import Text

SOURCE = Path(__file__).resolve().parents[1] / "src" / "twosource"


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive.open(tmp_path / "desk.db", clock=lambda: "2031-05-10T08:00:00Z")


def test_an_article_comes_out_as_it_went_in(archive: Archive) -> None:
    told = Article(
        Text("“No.”\r\n\x00 \u202eİß🌊"), "a.html", "Wire", "https://wire.example/a?utm_source=x#top", "No", "2031-05-09T23:30:00+02:00",
        "2031-05-10T07:00:00Z", "en", "Ilse Varga", "0" * 64,
    )  # fmt: skip
    (id,) = archive.add([told]).new
    assert archive.article(id) == told
    row = archive.row(id)
    assert row
    assert (row.day, row.published, row.published_utc) == ("2031-05-09", told.published, "2031-05-09T21:30:00Z")


def test_adding_twice_changes_nothing(archive: Archive) -> None:
    first = archive.add(map(article, range(5)))
    again = archive.add([*map(article, range(5)), article(2)])
    assert (again.new, set(again.known)) == ((), set(first.new))
    assert len(archive.articles()) == 5


def test_two_outlets_with_one_text_both_stay(archive: Archive) -> None:
    added = archive.add([article(1), elsewhere(1, "The Other"), replace(elsewhere(1, "the other"), name="again")])
    assert len(added.new) == 2
    assert {row.id for row in archive.with_text(article(1).text.id)} == set(added.new)


def test_a_page_that_changed_is_a_version(archive: Archive) -> None:
    url = "https://Wire.example/a"
    early = article(1, url=url + "#comments", retrieved="2031-05-09T08:00:00Z")
    late = article(2, url=url + "?utm_medium=mail", retrieved="2031-05-09T20:00:00Z")
    other = article(3, url=url + "?page=2")
    ids = archive.add([late, early, other]).new
    assert [row.name for row in archive.versions(ids[0])] == ["1.txt", "2.txt"]
    assert [row.id for row in archive.versions(ids[2])] == [ids[2]]


@pytest.mark.parametrize(
    ("published", "retrieved", "day", "utc"),
    [
        ("2031-05-09T01:00:00+05:30", None, "2031-05-09", "2031-05-08T19:30:00Z"),
        ("2031-05-09T01:00:00", None, "2031-05-09", None),
        ("2031-05-09", None, "2031-05-09", None),
        (None, "2031-05-08T10:00:00Z", "2031-05-08", None),
        ("soon", None, "2031-05-10", None),
        ("0001-01-01T00:00:00+14:00", None, "0001-01-01", None),
    ],
)
def test_a_day_is_the_outlets_and_a_moment_needs_a_zone(
    archive: Archive, published: str | None, retrieved: str | None, day: str, utc: str | None
) -> None:
    (id,) = archive.add([article(1, published=published, retrieved=retrieved)]).new
    row = archive.row(id)
    assert row
    assert (row.published, row.day, row.published_utc) == (published, day, utc)


def test_what_cannot_be_kept_is_said_and_the_rest_is_added(archive: Archive) -> None:
    added = archive.add([Article(Text("half \ud83d"), "half.txt"), Article(Text(" \n"), "blank.txt"), article(1)])
    assert len(added.new) == 1
    assert [(problem.name, problem.found[:16]) for problem in added.problems] == [
        ("half.txt", "half a character"), ("blank.txt", "the text is empt")
    ]  # fmt: skip


def test_what_is_added_in_vain_leaves_nothing(archive: Archive) -> None:
    def failing() -> list[Article]:
        yield article(1)
        raise RuntimeError("killed")

    with pytest.raises(RuntimeError):
        archive.add(failing())
    assert archive.articles() == ()
    assert archive.check() == ()


def test_lists_are_filtered_and_paged(archive: Archive) -> None:
    archive.add(map(article, range(12)))
    rows = archive.articles(Filters(outlet="northern wire", after="2031-05-03", before="2031-05-09"))
    assert [row.name for row in rows] == ["7.txt", "4.txt"]
    pages = [row.id for offset in (0, 5, 10) for row in archive.articles(limit=5, offset=offset)]
    assert pages == [row.id for row in archive.articles()]
    assert archive.days(limit=2) == (("2031-05-12", 1), ("2031-05-11", 1))


def test_a_report_comes_back_with_its_statements_and_people(archive: Archive) -> None:
    story = filled(archive)
    report = invented.courier()
    assert archive.report(story) == report
    assert archive.report(story, "another reader") is None
    assert [row.speaker for row in archive.statements(story)] == ["she", "Hedda Quill", "Hedda Quill"]
    person = archive.people()[0]
    assert (person.name, person.roles) == ("Hedda Quill", ("energy minister",))
    assert archive.person("hedda quill") == person
    assert {row.speaker for row in archive.said_by(person.id)} == {"Hedda Quill"}
    assert archive.stamps() == {"reader one": 4}
    assert len(archive.unread("reader two")) == 4


def test_a_report_again_replaces_the_one_before(archive: Archive) -> None:
    story = filled(archive)
    assert archive.save_report(story, replace(invented.courier(), statements=()), "reader two")
    assert archive.statements(story) == ()
    assert not archive.save_report("gone", invented.courier(), "reader two")
    assert archive.check() == ()


def test_findings_and_what_was_rendered_from_them(archive: Archive) -> None:
    id = filled(archive)
    found = archive.findings(id)
    assert found
    assert (found.story, found.file, found.rests_on) == (invented.story(), '{"schema": "story/1"}', "first")
    row = archive.story(id)
    assert row
    assert (row.title, row.articles, row.conflicts) == ("The breach at Orla", 4, len(found.story.findings.conflicts))
    assert archive.save_page(id, "story", "<p>one</p>", "first")
    assert archive.page(id, "story", "first") == "<p>one</p>"
    assert archive.page(id, "story", "second") is None
    archive.save_findings(id, invented.story(), "{}", "second")
    assert not archive.save_page(id, "story", "<p>old</p>", "first")
    assert archive.page(id, "story", "second") is None
    assert not archive.save_findings("gone", invented.story(), "{}", "first")


def test_judgements_are_kept_whatever_is_read_again(archive: Archive) -> None:
    story = filled(archive)
    text = invented.courier().text.id
    judgement = Judgement(
        Ruling.NOT_A_CONFLICT,
        (Place(text, 0, 8), Place(text, 9, 12)),
        "Ada",
        "2031-05-10T09:00:00+02:00",
        "another call",
    )
    id = archive.judge(judgement)
    assert archive.judge(judgement) == id
    archive.save_report(story, invented.courier(), "reader two")
    assert archive.judgements() == archive.judgements(story=story) == archive.judgements(text=text) == {id: judgement}
    assert archive.judgements(story="another") == archive.judgements(text="another") == {}
    assert archive.unjudge(id)
    assert not archive.unjudge(id)
    assert archive.check() == ()


def test_problems_are_kept_with_their_time(archive: Archive) -> None:
    archive.note([Problem("a.txt", "empty", "fill it"), Problem("b.txt", "binary", "convert it")])
    assert archive.problems(limit=1) == (("2031-05-10T08:00:00Z", Problem("b.txt", "binary", "convert it")),)


def test_threads_share_an_archive(archive: Archive) -> None:
    with ThreadPoolExecutor(8) as pool:
        added = list(pool.map(lambda n: archive.add([article(n % 20)]), range(60)))
        seen = list(pool.map(lambda n: archive.row(added[n].new[0]) if added[n].new else None, range(60)))
    assert sum(len(one.new) for one in added) == len(archive.articles()) == 20
    assert sum(row is not None for row in seen) == 20


def test_a_reader_sees_one_state_while_others_write(archive: Archive) -> None:
    archive.add([article(1)])
    with archive.database.reading() as connection:
        count = "SELECT count(*) FROM articles"
        assert connection.execute(count).fetchone()[0] == 1
        archive.add([article(2)])
        assert connection.execute(count).fetchone()[0] == 1
    assert len(archive.articles()) == 2


def test_a_copy_is_an_archive(archive: Archive, tmp_path: Path) -> None:
    id = filled(archive)
    archive.copy(tmp_path / "copy.db")
    with Archive.open(tmp_path / "copy.db", create=False) as copied:
        assert copied.findings(id) == archive.findings(id)
        assert copied.check() == ()


def test_files_that_are_no_archive_are_named(tmp_path: Path) -> None:
    with pytest.raises(WrongArchive, match="needs a file"):
        Archive.open(":memory:")
    with pytest.raises(WrongArchive, match="no archive is there"):
        Archive.open(tmp_path / "none.db", create=False)
    (tmp_path / "text.db").write_text("no database\n" * 100)
    with pytest.raises(WrongArchive, match="not a database"):
        Archive.open(tmp_path / "text.db")
    other = sqlite3.connect(tmp_path / "other.db")
    other.execute("CREATE TABLE mine (a)")
    other.close()
    with pytest.raises(WrongArchive, match="another program"):
        Archive.open(tmp_path / "other.db")


def test_check_finds_what_is_wrong(archive: Archive) -> None:
    id = filled(archive)
    with archive.database.writing() as connection:
        connection.execute("UPDATE texts SET chars = 'other words' WHERE article = 1")
        connection.execute("UPDATE stories SET articles = 7")
    found = {problem.found for problem in archive.check()}
    assert "the article is not the one that was added" in found
    assert "1 stories that count their articles wrong" in found
    assert any("out of step" in each for each in found)
    assert archive.row(id)


def test_sqlite_is_used_in_the_store_only() -> None:
    named = re.compile(r"^\s*(?:import|from) sqlite3", re.M)
    users = {path.relative_to(SOURCE).parts[0] for path in SOURCE.rglob("*.py") if named.search(path.read_text())}
    assert users == {"store"}
