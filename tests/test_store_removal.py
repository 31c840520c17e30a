"""What is removed is gone: from every table, every index, and the bytes of the file."""

from __future__ import annotations

from pathlib import Path

import pytest

import invented
from shelved import article, elsewhere, filled
from twosource.model import Judgement, Place, Ruling
from twosource.store.archive import Archive
from twosource.store.rows import Kind

# Words that stand in the courier's article and in no other.
ALONE = ("newsletter", "Ilse", "Varga", "Sixty")


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive.open(tmp_path / "desk.db")


def judged(text: str, other: str, by: str) -> Judgement:
    return Judgement(Ruling.SAME, (Place(text, 0, 5), Place(other, 0, 5)), by, "2031-05-10T09:00:00Z", "newsletter")


def test_remove_says_what_went(archive: Archive) -> None:
    story = filled(archive)
    wire, courier = invented.wire().text.id, invented.courier().text.id
    archive.judge(judged(courier, wire, "Ada"))
    kept = archive.judge(judged(wire, wire, "Ben"))
    gone = archive.remove(story)
    assert gone
    assert (gone.article.name, gone.statements, gone.judgements, gone.findings) == ("courier.txt", 3, 1, 1)
    assert gone.stories == (story,)
    assert list(archive.judgements()) == [kept]
    assert archive.remove(story) is None
    assert archive.check() == ()


def test_nothing_of_it_is_found_any_more(archive: Archive) -> None:
    story = filled(archive)
    archive.save_page(story, "story", "<p>Sign up for our newsletter</p>", "first")
    archive.remove(story)
    assert (archive.row(story), archive.article(story), archive.report(story)) == (None, None, None)
    assert archive.statements(story) == archive.people_of(story) == ()
    assert archive.findings(story) is None
    assert archive.story_file(story) is None
    assert [archive.search(word, kind) for word in ALONE for kind in Kind] == [()] * len(ALONE) * len(Kind)
    row = archive.story(story)
    assert row
    assert (row.articles, row.reconstructed) == (3, None)


def test_its_bytes_are_gone_too(archive: Archive) -> None:
    story = filled(archive)
    words = [word.encode() for word in (*ALONE, *map(str.lower, ALONE))]
    assert any(word in _bytes(archive) for word in words)
    archive.remove(story)
    assert [word for word in words if word in _bytes(archive)] == []


def _bytes(archive: Archive) -> bytes:
    """The file with its write-ahead log."""
    path = archive.database.path
    return b"".join(place.read_bytes() for place in sorted(path.parent.glob(f"{path.name}*")))


def test_findings_that_rest_on_an_article_go_wherever_it_is_now(archive: Archive) -> None:
    """An article that moved to another story is still quoted in what was found in the first."""
    story = filled(archive)
    with archive.database.writing() as connection:
        connection.execute("UPDATE articles SET story = NULL WHERE id = ?", (story,))
    gone = archive.remove(story)
    assert gone
    assert gone.findings == 1
    assert archive.findings(story) is None


def test_another_outlet_keeps_its_copy_and_what_was_judged(archive: Archive) -> None:
    first, second = archive.add([article(1), elsewhere(1, "The Other")]).new
    text = article(1).text.id
    archive.judge(judged(text, text, "Ada"))
    archive.remove(first)
    assert len(archive.judgements()) == 1
    assert archive.article(second) == elsewhere(1, "The Other")
    archive.remove(second)
    assert archive.judgements() == {}


def test_the_last_article_takes_its_story_along(archive: Archive) -> None:
    story = filled(archive)
    for row in archive.articles():
        archive.remove(row.id)
    assert archive.stories() == archive.people() == ()
    assert archive.story(story) is None
    assert archive.check() == ()


def test_vacuum_makes_the_file_smaller_and_mends_indexes(archive: Archive) -> None:
    filled(archive)
    archive.add(article(number) for number in range(300))
    before = archive.vacuum()
    archive.remove_all(row.id for row in archive.articles(limit=250))
    with archive.database.writing() as connection:
        connection.execute("DELETE FROM article_index_data WHERE id > 10")
    assert archive.check() != ()
    assert archive.vacuum() < before
    assert archive.check() == ()
