"""Articles are hostile: nothing that they hold runs, leads astray or changes the order of a page."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from starlette.testclient import TestClient

from invented import story as invented
from twosource.model import Article, Entity, Story
from twosource.store.archive import Archive
from twosource.text import Text
from web_site import Seen, archived, client, renamed, screens

EVIL = (
    '"><script>alert(1)</script><img src=x onerror=alert(1)><style>*{display:none}</style>'
    "<a href='javascript:alert(1)'>x</a>{{ 7*7 }}{% raw %}' onfocus=alert(1) \u202egnp.exe\u2066"
)
TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")


def hostile() -> Story:
    made = renamed(
        invented(), title=f"T{EVIL}", outlet=f"O{EVIL}", name=f"N{EVIL}", author=f"A{EVIL}", url="javascript:alert(1)"
    )
    findings = made.findings
    conflicts = tuple(replace(c, about=f"about {EVIL}", because=f"since {EVIL}") for c in findings.conflicts)
    people = tuple(replace(c, name=f"{c.name} {EVIL}") for c in made.links.coreferences)
    return replace(
        made, findings=replace(findings, conflicts=conflicts), links=replace(made.links, coreferences=people)
    )


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    with archived(tmp_path_factory.mktemp("hostile"), hostile()) as made:
        yield made


@pytest.fixture(scope="module")
def site(archive: Archive) -> TestClient:
    return client(archive)


@pytest.fixture(scope="module")
def pages(archive: Archive, site: TestClient) -> dict[str, str]:
    (story,) = archive.stories()
    return {address: site.get(address).text for address in screens(site, story.id)}


def test_no_markup_of_an_article_reaches_a_page(pages: dict[str, str]) -> None:
    assert len(pages) > 25
    assert any("&lt;script&gt;alert(1)" in page for page in pages.values())
    for address, page in pages.items():
        for tag, found in Seen(page).tags:
            assert tag not in ("style", "img", "iframe", "object", "embed", "base"), address
            assert not [name for name in found if name.startswith("on") or name == "style"], address
            assert tag != "script" or found["src"].startswith("/static/"), address
        assert "49" not in re.findall(r"\}\}|7\*7|49\{", page)


def test_links_lead_to_this_site_or_openly_away(pages: dict[str, str]) -> None:
    for address, page in pages.items():
        for found in Seen(page).all("a"):
            where = urlsplit(found["href"])
            assert where.scheme in ("", "http", "https"), (address, found)
            assert not found["href"].startswith("//"), (address, found)
            if where.netloc:
                assert {"noreferrer", "noopener", "nofollow"} <= set(found["rel"].split()), (address, found)


def test_nothing_is_loaded_from_elsewhere(pages: dict[str, str]) -> None:
    for page in pages.values():
        loaded = [found.get("src") or found["href"] for tag, found in Seen(page).tags if tag in ("script", "link")]
        assert [one for one in loaded if not one.startswith(("/static/", "/feeds/"))] == []


def test_every_action_of_a_form_is_ours(pages: dict[str, str]) -> None:
    for page in pages.values():
        assert all(found["action"].startswith("/") for found in Seen(page).all("form"))


def test_characters_that_turn_the_writing_are_shown(pages: dict[str, str], archive: Archive, site: TestClient) -> None:
    (story,) = archive.stories()
    others = ["/feeds/conflicts.atom", f"/feeds/stories/{story.id}.atom", "/api/articles", "/api/search?q=dam", "/judgements.csv",
              f"/api/stories/{story.id}", f"/api/stories/{story.id}/claims", f"/api/stories/{story.id}/conflicts"]  # fmt: skip
    for address, page in (*pages.items(), *((one, site.get(one).text) for one in others)):
        assert not TURNING.search(page), address
    assert any("[U+202E]gnp.exe[U+2066]" in page for page in pages.values())


def test_json_gives_the_very_characters(archive: Archive, site: TestClient) -> None:
    rows = site.get("/api/articles").json()["articles"]
    assert {row["outlet"] for row in rows} == {f"O{EVIL}"}
    told = [site.get(f"/api/articles/{row['id']}").json() for row in rows]
    assert all(one["chars"] == archive.article(one["id"]).text.chars for one in told)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "name", ["a/b", "..", "../../etc/passwd", "100 % Orla", "a?b=c#d", "\u202eA", "'\"<>", "x" * 300]
)
def test_any_name_can_be_asked_for(tmp_path: Path, name: str) -> None:
    made = invented()
    first = made.reports[0]
    person = first.entities[0]
    named = replace(first, entities=(Entity(name, person.kind, person.mentions), *first.entities[1:]))
    with archived(tmp_path, replace(made, reports=(named, *made.reports[1:]))) as archive:
        site = client(archive)
        links = [link for link in Seen(site.get("/people").text).links if link.startswith("/people/")]
        assert len(links) == len(archive.people())
        assert {site.get(link).status_code for link in links} == {200}
        assert json.loads(site.get("/api/people").text)


@pytest.mark.parametrize("path", [
    "/stories/..%2f..%2fetc", "/static/..%2fapp.py", "/static/htmx.LICENSE.txt", "/articles/%00", "/people/%ff",
    "/stories/x'%20OR%201=1--", "/search?q=%22", "/search?q=)&kind=x", "/search?q=a&after=x", "/?day=9999-99-99",
    "/search?q=" + "(" * 300, "/judge", "/judge?ruling=same", "/judge?ruling=same&place=x&place=y",
    "/judge?ruling=speaker+is&place=0123456789abcdef:5-3", "/judge?ruling=same&place=0123456789abcdef:0-999999999",
    "/articles/x?at=9999999999-1", "/api/stories?limit=-1", "/api/stories?limit=%D9%A1", "/work/..", "/disputed?status=<>",
])  # fmt: skip
def test_odd_addresses_get_an_answer(site: TestClient, path: str) -> None:
    answer = site.get(path)
    assert answer.status_code in (200, 307, 400, 404), answer.text
    assert "Traceback" not in answer.text


def test_a_text_of_control_characters_is_shown(tmp_path: Path) -> None:
    chars = "".join(map(chr, range(1, 32))) + "\x7f\x85\u2028\ufeff\ufffe A dam. \U0001f30a\u0301" * 3
    with Archive.open(tmp_path / "odd.db") as archive:
        (id,) = archive.add([Article(Text(chars), "odd.txt", title=chars)]).new
        site = client(archive)
        assert site.get(f"/articles/{id}").status_code == 200
        assert site.get(f"/api/articles/{id}").json()["chars"] == chars
        assert site.get("/feeds/changes.atom").status_code == 200
