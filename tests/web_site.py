"""A site over a small archive for the tests: the hand-made story of `invented`, stored as the desk would."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

from starlette.testclient import TestClient

from invented import story as invented
from twosource import desk
from twosource.model import Story, Terms
from twosource.render import render
from twosource.render.page import Page
from twosource.store.archive import Archive
from twosource.store.identity import article_id
from twosource.store.window import Place
from twosource.web.app import site
from twosource.web.settings import Settings

HOME = "http://127.0.0.1:8000"
ARRIVED = "2031-05-10T08:00:00Z"


def shelve(archive: Archive, made: Story, compared: bool = True) -> str:
    """Stores a story with its articles and reports, and what was found where they were compared; gives its id."""
    ids = [article_id(report.article) for report in made.reports]
    archive.add(report.article for report in made.reports)
    archive.save_reports(zip(ids, made.reports, strict=True), desk.reader())
    with archive.grouping() as window:
        window.place([Place(id, ids[0], id, 0, None, b"") for id in ids])
    if compared:
        archive.save_findings(ids[0], made, render(made, "json"), desk.foundation(archive, ids[0]), Page(made).headline)
    return ids[0]


def archived(folder: Path, *stories: Story) -> Archive:
    archive = Archive.open(folder / "desk.db", clock=lambda: ARRIVED)
    for made in stories or (invented(),):
        shelve(archive, made)
    return archive


def client(archive: Archive, settings: Settings | None = None, terms: Sequence[Terms] = ()) -> TestClient:
    app = site(archive, settings or Settings(archive.database.path), terms)
    return TestClient(app, base_url=HOME, follow_redirects=False, raise_server_exceptions=False)


def settle(site: TestClient) -> None:
    """Waits until everything in the background is done."""
    site.app.app.state.work.wait()  # type: ignore[attr-defined]


def looked(site: TestClient, address: str) -> str:
    """A screen or feed once all stories were looked through for it, which begins when it is asked for."""
    site.get(address)
    settle(site)
    return site.get(address).text


class Seen(HTMLParser):
    """Every tag of a page with its attributes, and its words."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.words = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.words += data

    def all(self, tag: str) -> list[dict[str, str]]:
        return [found for name, found in self.tags if name == tag]

    @property
    def links(self) -> list[str]:
        return [found["href"] for found in self.all("a")]

    def field(self, name: str) -> str:
        """The value of a hidden field."""
        return next(found["value"] for found in self.all("input") if found.get("name") == name)

    def fields(self, name: str) -> list[str]:
        return [found["value"] for found in self.all("input") if found.get("name") == name]


def token(site: TestClient, form: str = "/add") -> str:
    """The token of a form; the client keeps the session's cookie."""
    return Seen(site.get(form).text).field("token")


def screens(site: TestClient, story: str) -> Iterable[str]:
    """Addresses of every kind of screen that the archive has."""
    members = site.get(f"/api/stories/{story}").json()["members"]
    claims = site.get(f"/api/stories/{story}/claims").json()["claims"]
    conflicts = site.get(f"/api/stories/{story}/conflicts").json()["conflicts"]
    people = site.get("/api/people").json()["people"]
    parts = ("", "/timeline", "/positions", "/versions", "/judgements")
    yield from (
        "/",
        "/people",
        "/disputed",
        "/violations",
        "/search?q=the",
        "/judgements",
        "/add",
        "/login",
        "/nothing",
    )
    yield from (f"/stories/{story}{part}" for part in parts)
    yield from (one["address"] for one in (*claims, *conflicts))
    yield from (f"/articles/{one['id']}?at=3-20" for one in members)
    yield f"/articles/{members[0]['id']}/versions/{members[-1]['id']}"
    yield from (f"/people/{one['id']}" for one in people)
    yield from (link for link in Seen(site.get(claims[0]["address"]).text).links if link.startswith("/judge?"))


def renamed(made: Story, **fields: str | None) -> Story:
    """The story with these fields in every article. Places stay what they are."""
    reports = tuple(
        replace(report, document=replace(report.document, article=replace(report.article, **fields)))
        for report in made.reports
    )
    return replace(made, reports=reports)
