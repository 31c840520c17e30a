"""The desk: articles in, read and grouped by day; stories told again only where something changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from test_link_stories import COUNCIL, FERRY, LONER, OTHER_FERRY
from twosource import desk
from twosource.desk import days, reading, telling
from twosource.desk.beside import beside
from twosource.engine.local import Local
from twosource.grouping import group
from twosource.model import Article, Judgement, Place, Report, Ruling
from twosource.read import read
from twosource.reconstruct import read_reports, reconstruct
from twosource.render import render
from twosource.store.archive import Archive
from twosource.store.rows import Filters
from twosource.text import Text

STRAIT = Path(__file__).parent / "stories" / "strait"
TEXTS = [FERRY[0], FERRY[1], COUNCIL[0], OTHER_FERRY[0], FERRY[2], COUNCIL[1], LONER, OTHER_FERRY[1]]
DAYS = ["2031-05-05"] * 3 + ["2031-05-06"] * 3 + ["2031-05-08"] * 2
ARTICLES = [
    Article(Text(text), f"a{number}", f"Outlet {number}", published=day, language="en")
    for number, (text, day) in enumerate(zip(TEXTS, DAYS, strict=True))
]


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive.open(tmp_path / "desk.db")


@pytest.fixture
def unread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Articles get empty reports: what is tested is not what is found in them."""
    monkeypatch.setattr(reading, "read_reports", lambda articles: [reading._unread(article) for article in articles])


def stories(archive: Archive) -> set[frozenset[str]]:
    """The names of the articles of each story."""
    told: dict[str | None, set[str]] = defaultdict(set)
    for row in archive.articles():
        told[row.story].add(row.name)
    return set(map(frozenset, told.values()))


def expected(articles: Sequence[Article]) -> set[frozenset[str]]:
    told: dict[str, set[str]] = defaultdict(set)
    for member in group(articles, Local(1)):
        told[member.story].add(member.article.name)
    return set(map(frozenset, told.values()))


def test_a_story_from_the_archive_is_the_story_of_its_articles(archive: Archive) -> None:
    articles = read([STRAIT]).articles
    added = desk.add(archive, articles)
    assert len(added.new) == len(articles)
    (row,) = archive.stories()
    made = desk.reconstruct_story(archive, row.id)
    again = reconstruct(articles)
    assert made == again
    assert archive.story_file(row.id) == render(again, "json")
    found = archive.findings(row.id)
    assert found
    assert found.story == again
    assert found.rests_on == desk.foundation(archive, row.id)
    told = archive.story(row.id)
    assert told
    assert told.conflicts == len(again.findings.conflicts)
    assert archive.check() == ()


@pytest.mark.usefixtures("unread")
def test_articles_are_grouped_as_group_does(archive: Archive) -> None:
    desk.add(archive, ARTICLES)
    assert stories(archive) == expected(ARTICLES)
    assert archive.check() == ()


@pytest.mark.usefixtures("unread")
@pytest.mark.parametrize("parts", [[0, 2, 4, 5, 8], [0, 1, 2, 3, 4, 5, 6, 7, 8]])
def test_it_does_not_matter_in_how_many_parts_a_day_comes(archive: Archive, parts: list[int]) -> None:
    for start, end in pairwise(parts):
        desk.add(archive, ARTICLES[start:end])
    assert stories(archive) == expected(ARTICLES)


@pytest.mark.usefixtures("unread")
def test_a_story_keeps_its_name_when_its_day_is_grouped_again(archive: Archive) -> None:
    desk.add(archive, ARTICLES[1:3])
    before = {row.name: row.story for row in archive.articles()}
    desk.add(archive, ARTICLES[:1])
    after = {row.name: row.story for row in archive.articles()}
    assert {name: after[name] for name in before} == before
    assert after["a0"] == before["a1"]


@pytest.mark.usefixtures("unread")
def test_what_is_late_joins_and_nothing_before_is_redone(archive: Archive) -> None:
    desk.add(archive, [ARTICLES[0], *ARTICLES[2:]])
    before = {row.name: row.story for row in archive.articles()}
    desk.add(archive, ARTICLES[1:2])
    after = {row.name: row.story for row in archive.articles()}
    assert {name: after[name] for name in before} == before
    assert after["a1"] == after["a0"]
    assert archive.check() == ()


@pytest.mark.usefixtures("unread")
def test_adding_again_costs_nothing_and_changes_nothing(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.add(archive, ARTICLES)
    before = archive.articles()
    monkeypatch.setattr(reading, "read_reports", lambda _: pytest.fail("read again"))
    monkeypatch.setattr(days, "grouped", lambda *_: pytest.fail("grouped again"))
    assert desk.add(archive, ARTICLES).new == ()
    assert archive.articles() == before


@pytest.mark.usefixtures("unread")
@pytest.mark.parametrize("step", ["save_reports", "enter", "grouping"])
def test_what_was_killed_is_gone_on_with(archive: Archive, step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Archive, step, killed)
        with pytest.raises(KeyboardInterrupt):
            desk.add(archive, ARTICLES)
    assert archive.check() == ()
    if step == "save_reports":
        desk.add(archive, ARTICLES)
    else:
        assert desk.refresh(archive).grouped == len(ARTICLES)
    assert archive.stamps() == {desk.reader(): len(ARTICLES)}
    assert stories(archive) == expected(ARTICLES)


@pytest.mark.usefixtures("unread")
def test_refresh_reads_what_an_older_program_read_and_keeps_judgements(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "reader", lambda: "an older program")
    desk.add(archive, ARTICLES)
    text = ARTICLES[0].text.id
    id = archive.judge(Judgement(Ruling.SAME, (Place(text, 0, 9), Place(text, 0, 9)), "Ada", "2031-05-09T10:00:00Z"))
    monkeypatch.undo()
    monkeypatch.setattr(reading, "read_reports", lambda articles: [reading._unread(article) for article in articles])
    steps: list[tuple[str, int]] = []
    done = desk.refresh(archive, lambda what, count: steps.append((what, count)))
    assert (done.read, done.grouped, steps) == (len(ARTICLES), 0, [("read", len(ARTICLES))])
    assert archive.stamps() == {desk.reader(): len(ARTICLES)}
    assert list(archive.judgements()) == [id]
    assert desk.refresh(archive).read == 0


def test_one_that_cannot_be_read_costs_no_other_its_report(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(articles: Sequence[Article], *, deeds: bool) -> list[Report]:
        if any(article.name == "a1" for article in articles):
            raise ValueError("no such token")
        return read_reports(articles, deeds=deeds)

    monkeypatch.setattr(reading, "read_reports", failing)
    monkeypatch.setattr(reading, "LONGEST", 2000)
    long = replace(ARTICLES[2], text=Text("The gate is open. " * 200))
    added = desk.add(archive, [ARTICLES[0], ARTICLES[1], long])
    assert [(problem.name, problem.found[:30]) for problem in added.problems] == [
        ("a1", "reading it failed (ValueError:"),
        ("a2", "3600 characters; 2000 are read"),
    ]
    reports = {row.name: archive.report(row.id) for row in archive.articles()}
    assert {name: bool(report and report.sentences) for name, report in reports.items()} == {
        "a0": True, "a1": False, "a2": False
    }  # fmt: skip
    assert [problem.name for _, problem in archive.problems()] == ["a2", "a1"]
    assert desk.refresh(archive).read == 0


def test_a_judgement_makes_the_story_anew(archive: Archive) -> None:
    desk.add(archive, read([STRAIT]).articles[:4])
    story = archive.stories()[0].id
    first = desk.reconstruct_story(archive, story)
    conflict = first.findings.conflicts[0]
    places = tuple(Place(side.spans[0].text, side.spans[0].start, side.spans[0].end) for side in conflict.sides[:2])
    judgement = Judgement(Ruling.NOT_A_CONFLICT, places, "Ada", "2031-05-09T10:00:00+02:00", "two calls")
    archive.judge(judgement)
    assert archive.rests_on(story) != desk.foundation(archive, story)
    again = desk.refresh(archive)
    assert again.stories == 1
    made = archive.findings(story)
    assert made
    assert made.story.judgements == (judgement,)
    assert conflict not in made.story.findings.conflicts


@pytest.mark.usefixtures("unread")
def test_what_changed_tells_whether_a_story_is_told_again(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.add(archive, ARTICLES)
    id = archive.articles(Filters(outlet="Outlet 0"))[0].story
    assert id
    made = desk.reconstruct_story(archive, id)
    monkeypatch.setattr(telling, "retell", lambda *_: pytest.fail("told again"))
    assert desk.reconstruct_story(archive, id) == made
    monkeypatch.undo()
    archive.remove(archive.articles(Filters(outlet="Outlet 1"))[0].id)
    assert archive.findings(id) is None
    assert len(desk.reconstruct_story(archive, id).reports) == 2
    with pytest.raises(desk.UnknownStory, match="no story"):
        desk.reconstruct_story(archive, "gone")


@pytest.mark.usefixtures("unread")
def test_two_who_add_at_once_put_every_article_into_one_story(archive: Archive) -> None:
    with ThreadPoolExecutor(2) as pool:
        added = list(pool.map(lambda part: desk.add(archive, part), [ARTICLES[::2], ARTICLES[1::2]]))
    assert sum(len(one.new) for one in added) == len(ARTICLES)
    assert all(row.story and row.lineage and row.chapter for row in archive.articles())
    assert sum(row.articles for row in archive.stories()) == len(ARTICLES)
    assert archive.check() == ()


def test_other_pages_of_the_outlets_are_at_hand(archive: Archive) -> None:
    pages = [
        Article(Text(f"Gate {n}."), f"g{n}", "The Quay" if n % 2 else "Post", published="2031-05-05") for n in range(9)
    ]
    archive.add(pages)
    found = beside(archive, [pages[1], replace(pages[3], outlet="the quay")])
    assert {page.name for page in found} == {"g5", "g7"}
    assert beside(archive, [replace(pages[1], outlet=None)]) == ()


def test_stamps_name_the_parser_and_the_rules() -> None:
    assert desk.reader().startswith("en_core_web_sm")
    assert "; rules " in desk.reader()
    assert desk.teller() != desk.reader()
