"""Lists across stories: kept with the findings that they were made of, and asked for a page at a time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import invented
from shelved import article, filled
from twosource.model import Findings, Links, Story
from twosource.store.archive import Archive
from twosource.store.rows import Filters, Point
from twosource.store.window import Place


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "desk.db") as made:
        yield made


def told(archive: Archive, days: int) -> list[str]:
    """A reconstructed story a day, the latest last."""
    ids = archive.add(article(number, published=f"2031-05-{number:02}") for number in range(1, days + 1)).new
    with archive.grouping() as window:
        window.place([Place(id, id, id, id, None, b"") for id in ids])
    for id in ids:
        archive.save_findings(id, Story((), Links(), Findings()), "{}", "first")
    return list(ids)


def point(story: str, status: str = "hard", at: str | None = None) -> Point:
    return Point(story, status, at, f'"{story}"')


def test_stories_are_paged_by_what_their_lists_hold(archive: Archive) -> None:
    one, two, three, four = told(archive, 4)
    assert archive.unlisted("open") == (four, three, two, one)
    assert archive.unlisted("open", limit=1) == (four,)
    archive.save_list("open", one, [point(one), point(one, "soft")], "first")
    archive.save_list("open", two, [], "first")
    archive.save_list("open", three, [point(three, "disputed")], "first")
    assert (archive.unlisted("open"), archive.lacking("open"), archive.lacking("other")) == ((four,), 1, 4)
    assert [row.id for row in archive.listed("open")] == [three, one]
    assert [row.id for row in archive.listed("open", limit=1, offset=1)] == [one]
    assert [row.id for row in archive.listed("open", ["soft", "disputed"])] == [three, one]
    assert [row.id for row in archive.listed("open", ["contradicted"])] == []
    assert [row.id for row in archive.listed("open", filters=Filters(before="2031-05-01"))] == [one]
    assert [row.id for row in archive.listed("open", filters=Filters(after="2031-05-02"))] == [three]
    outlet = archive.listed("open")[0].outlets[0]
    assert [row.id for row in archive.listed("open", filters=Filters(outlet=outlet.upper()))] == [three]
    assert archive.points("open", one, ["soft"]) == (point(one, "soft"),)
    assert archive.points("open", two) == ()


def test_points_come_by_day_and_those_without_last(archive: Archive) -> None:
    one, two = told(archive, 2)
    archive.save_list("acts", one, [point(one), point(one, at="2031-05-09")], "first")
    archive.save_list("acts", two, [point(two, at="2031-05-03")], "first")
    assert [each.at for each in archive.points_by_day("acts")] == ["2031-05-03", "2031-05-09", None]
    assert [each.at for each in archive.points_by_day("acts", limit=1, offset=1)] == ["2031-05-09"]


def test_a_list_goes_with_the_findings_that_it_was_made_of(archive: Archive) -> None:
    story = filled(archive)
    assert archive.save_list("open", story, [point(story)], "first")
    assert archive.save_list("open", story, [point(story, "soft")], "first")
    assert [each.status for each in archive.points("open", story)] == ["soft"]
    archive.save_findings(story, invented.story(), "{}", "second")
    assert (archive.points("open", story), archive.unlisted("open")) == ((), (story,))
    assert not archive.save_list("open", story, [point(story)], "first")
    assert archive.save_list("open", story, [point(story)], "second")
    archive.remove(archive.articles()[0].id)
    assert archive.points("open", story) == archive.points_by_day("open") == ()
    assert archive.check() == ()
