"""Screens of stories, claims, articles and people: each leads to the characters that it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from invented import story as invented
from twosource.model import Article, Terms, Violation
from twosource.store.archive import Archive
from twosource.store.identity import article_id
from twosource.store.window import Place
from twosource.text import Text
from twosource.web.addresses import claim_key, conflict_key
from twosource.web.points import OUTSIDE, acts
from twosource.web.story_page import StoryPage
from web_site import Seen, archived, client, looked, renamed, screens, shelve

TERMS = Terms("Orla quiet", ("Northern side",), ("shelling",))


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    with archived(tmp_path_factory.mktemp("stories")) as made:
        yield made


@pytest.fixture(scope="module")
def site(archive: Archive) -> TestClient:
    return client(archive, terms=(TERMS,))


@pytest.fixture(scope="module")
def story(archive: Archive) -> str:
    return archive.stories()[0].id


def test_every_link_leads_somewhere(site: TestClient, story: str) -> None:
    told = {address: Seen(site.get(address).text) for address in screens(site, story)}
    links = {link for page in told.values() for link in page.links if link.startswith("/")}
    assert len(links) > 40
    lost = {link: code for link in links if (code := site.get(link).status_code) != 200}
    assert lost == {}
    for address, page in told.items():
        ids = {found["id"] for _, found in page.tags if "id" in found}
        assert [link for link in page.links if link.startswith("#") and link[1:] not in ids] == [], address


def test_every_place_that_is_linked_is_marked(site: TestClient, story: str, archive: Archive) -> None:
    claim = site.get(f"/api/stories/{story}/claims").json()["claims"][0]
    links = [link for link in Seen(site.get(claim["address"]).text).links if "#sought" in link]
    assert links
    for link in links:
        page = site.get(link).text
        assert 'id="sought"' in page
        start, _ = map(int, link.partition("at=")[2].partition("#")[0].split("-"))
        row = archive.article(link.split("/")[2].partition("?")[0])
        assert row
        marked = Seen(page[page.index('id="sought"') - 6 :]).words
        assert marked.startswith(row.text.chars[start : start + 5])


def test_the_home_page_has_the_stories_of_the_latest_day(site: TestClient, archive: Archive) -> None:
    page = site.get("/").text
    assert archive.stories()[0].title in Seen(page).words
    assert site.get("/?day=1999-01-01").status_code == 200
    assert "No story has an article of this day" in site.get("/?day=1999-01-01").text


def test_an_empty_archive_says_what_to_do(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "empty.db") as empty:
        site = client(empty)
        assert "/add" in Seen(site.get("/").text).links
        for address in ("/people", "/disputed", "/violations", "/search?q=dam", "/judgements", "/feeds/conflicts.atom"):
            assert site.get(address).status_code == 200


def test_the_story_has_everything_of_its_page(site: TestClient, story: str) -> None:
    page = Seen(site.get(f"/stories/{story}").text)
    ids = {found.get("id") for _, found in page.tags}
    assert {"reports", "parting", "said", "changed", "single", "articles", "k1", "c1"} <= ids
    assert [link for link in page.links if link.startswith("/judge?") and "not+a+conflict" in link]


def test_a_claim_shows_its_wordings_reasons_and_chains(site: TestClient, story: str) -> None:
    claim = site.get(f"/api/stories/{story}/claims").json()["claims"][0]
    page = Seen(site.get(claim["address"]).text)
    for because in claim["because"]:
        assert because in page.words
    assert "Was it said" in page.words
    assert "one origin: Hedda Quill" in page.words
    assert [link for link in page.links if link.startswith("/judge?") and "not+the+same" in link]


def test_addresses_outlive_a_story_that_grows(tmp_path: Path) -> None:
    """k2 becomes k1 when a conflict goes; the address of the conflict stays."""
    made = invented()
    keys = [conflict_key(conflict) for conflict in made.findings.conflicts]
    assert len(set(keys)) == len(keys) > 1
    fewer = replace(made, findings=replace(made.findings, conflicts=made.findings.conflicts[1:]))
    with archived(tmp_path, made) as archive:
        site, (row,) = client(archive), archive.stories()
        addresses = [f"/stories/{row.id}/conflicts/{key}" for key in keys]
        assert [site.get(address).status_code for address in addresses] == [200, 200]
        archive.save_findings(row.id, fewer, "{}", "later")
        assert [site.get(address).status_code for address in addresses] == [404, 200]
        assert "no longer part on it" in site.get(addresses[0]).text


def test_keys_of_claims_differ() -> None:
    keys = [claim_key(verdict.claim) for verdict in invented().findings.verdicts]
    assert len(set(keys)) == len(keys)


def test_a_story_that_changed_is_shown_anew(tmp_path: Path) -> None:
    made = invented()
    with archived(tmp_path, made) as archive:
        site, (row,) = client(archive), archive.stories()
        before = site.get(f"/stories/{row.id}")
        assert site.get(f"/stories/{row.id}", headers={"if-none-match": before.headers["etag"]}).status_code == 304
        archive.save_findings(row.id, replace(made, notes=("a note that is new",)), "{}", "later")
        after = site.get(f"/stories/{row.id}", headers={"if-none-match": before.headers["etag"]})
        assert "a note that is new" in after.text


def test_a_story_that_was_not_compared_offers_it(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "new.db") as archive:
        story = shelve(archive, invented(), compared=False)
        page = client(archive).get(f"/stories/{story}").text
        assert "not compared yet" in page
        assert Seen(page).all("form")[-1]["action"] == f"/stories/{story}/compare"
        assert client(archive).get(f"/stories/{story}/timeline").status_code == 404


def test_articles_that_came_in_since_are_said(tmp_path: Path) -> None:
    made = invented()
    with Archive.open(
        tmp_path / "desk.db", clock=iter(f"2031-05-10T08:00:{n:02}Z" for n in range(60)).__next__
    ) as archive:
        story = shelve(archive, made)
        site = client(archive)
        assert "came in since" not in site.get(f"/stories/{story}").text
        (id,) = archive.add([Article(Text("The gates are shut."), "late.txt")]).new
        with archive.grouping() as window:
            window.place([Place(id, story, id, 0, None, b"")])
        page = Seen(site.get(f"/stories/{story}").text)
        assert "1 article came in since" in page.words
        assert f"/stories/{story}/compare" in page.links
        assert "last compared" in site.get(f"/stories/{story}/compare").text


def test_an_article_is_found_by_the_id_of_its_text_too(site: TestClient) -> None:
    report = invented().reports[0]
    pages = [site.get(f"/articles/{id}").text for id in (article_id(report.article), report.text.id)]
    assert pages[0] == pages[1]
    assert report.text.chars.splitlines()[0] in Seen(pages[0]).words


def test_an_article_that_was_not_read_is_shown_as_received(tmp_path: Path) -> None:
    article = invented().reports[0].article
    with Archive.open(tmp_path / "unread.db") as archive:
        (id,) = archive.add([article]).new
        page = Seen(client(archive).get(f"/articles/{id}").text)
        assert article.text.chars in page.words
        assert "has not been read yet" in page.words


def test_an_article_alone_is_read_without_its_story(tmp_path: Path) -> None:
    report = invented().reports[0]
    with Archive.open(tmp_path / "alone.db") as archive:
        (id,) = archive.add([report.article]).new
        archive.save_report(id, report, "any")
        page = client(archive).get(f"/articles/{id}?at=0-8")
        assert 'id="sought"' in page.text
        assert "wrong speaker?" in page.text


def test_what_changed_between_versions(site: TestClient, archive: Archive) -> None:
    rows = [row for row in archive.articles() if row.outlet == "The Herald"] or list(archive.articles())
    page = site.get(f"/articles/{rows[0].id}/versions/{rows[-1].id}")
    assert page.status_code == 200
    assert "what changed between two versions" in page.text


def test_a_person_with_what_they_said(site: TestClient) -> None:
    page = Seen(site.get("/people/hedda%20quill").text)
    assert "I have asked them to open the gates" in page.words
    assert [link for link in page.links if "#sought" in link]
    assert site.get("/people/HEDDA%20%20Quill").status_code == 200
    assert "Hedda Quill" in site.get("/people?q=que").text or "Hedda Quill" in site.get("/people?q=qui").text


@pytest.mark.parametrize("q", ["q", "He", "he qu", '"', "AND", "-", "* a", "x " * 90, "o'b"])
def test_whatever_is_asked_for_as_a_name_is_a_name(site: TestClient, q: str) -> None:
    assert site.get("/people", params={"q": q}).status_code == 200


def test_disputed_has_conflicts_and_filters(site: TestClient, story: str) -> None:
    everything = Seen(looked(site, "/disputed"))
    assert [link for link in everything.links if f"/stories/{story}/conflicts/" in link]
    hard = Seen(site.get("/disputed?status=hard").text)
    assert set(hard.links) < set(everything.links)
    assert f"/stories/{story}" not in Seen(site.get("/disputed?outlet=Nobody").text).links
    assert f"/stories/{story}" not in Seen(site.get("/disputed?before=1999-01-01").text).links


def test_of_what_lies_outside_the_terms_only_what_is_laid_to_a_party_is_told(
    story: str, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    def act(by: str | None, status: str) -> Violation:
        return Violation(
            "Orla quiet", "casualties", "Ilve", "2031-05-08", by, (), (), (), status, "outside the area", ()
        )

    told = [act(None, OUTSIDE), act("Northern side", OUTSIDE), act(None, "observed")]
    monkeypatch.setattr("twosource.web.points.watch", lambda *_: told)
    found = archive.findings(story)
    assert found
    page = StoryPage(found.story, story_id=story)
    assert [(one["by"], one["status"]) for one in acts(TERMS, page)] == [("Northern side", OUTSIDE), (None, "observed")]


def test_a_story_of_one_article_is_not_compared(tmp_path: Path) -> None:
    with archived(tmp_path) as archive:
        article = Article(Text("Gates shut\nThe gates were shut, the keeper said."), "alone.txt", "Herald")
        (id,) = archive.add([article]).new
        with archive.grouping() as window:
            window.place([Place(id, id, id, id, None, b"")])
        page = Seen(client(archive).get(f"/stories/{id}").text)
        assert "nothing to compare it with" in page.words
        assert "Compare them now" not in page.words
        assert f"/stories/{id}" not in page.links


def test_disputed_is_paged_and_says_what_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("twosource.web.watch.STORIES", 1)
    monkeypatch.setattr("twosource.web.watch.POINTS", 1)
    with archived(tmp_path, invented(), renamed(invented(), outlet="Another Post")) as archive:
        site = client(archive)
        assert "2 stories are still to be looked through" in Seen(site.get("/disputed").text).words
        first = Seen(looked(site, "/disputed?status=hard"))
        assert "looked through" not in first.words
        (after,) = [link for link in first.links if link.startswith("/disputed?")]
        second = Seen(site.get(after).text)
        (before,) = [link for link in second.links if link.startswith("/disputed?")]
        assert (after, before) == ("/disputed?status=hard&page=1", "/disputed?status=hard")
        shown = [{link for link in page.links if "/conflicts/" in link} for page in (first, second)]
        assert len(shown[0]) == len(shown[1]) == 1
        assert not shown[0] & shown[1]
        assert "1 more in this story" in Seen(site.get("/disputed").text).words
        assert "Nothing here is disputed" in Seen(site.get("/disputed?page=9").text).words
        assert site.get("/disputed?page=99999999999").status_code == 200


def test_violations_name_the_commitment(site: TestClient) -> None:
    assert "Orla quiet" in looked(site, "/violations")


def test_search_finds_and_says_what_is_wrong(site: TestClient) -> None:
    for kind in ("articles", "statements", "claims", "people", "stories"):
        assert site.get(f"/search?q=quill&kind={kind}").status_code == 200
    page = Seen(site.get("/search?q=gates&kind=statements&speaker=quill").text)
    assert "mark" in {tag for tag, _ in page.tags}
    assert [link for link in page.links if "#sought" in link]
    assert 'role="alert"' in site.get('/search?q="open').text
    assert "no article" in Seen(site.get("/search?q=nothingofthesort").text).words
