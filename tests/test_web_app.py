"""The application: errors in plain words, files that a browser may keep, feeds that a reader understands."""

from __future__ import annotations

import socket
from dataclasses import replace
from pathlib import Path

import feedparser
import pytest
from starlette.testclient import TestClient
from typer.testing import CliRunner

from invented import story as invented
from twosource.cli import app
from twosource.model import Article, Judgement, Ruling
from twosource.store.archive import Archive
from twosource.text import Text
from twosource.web import server
from twosource.web.addresses import STATIC, Site, static
from twosource.web.settings import Settings
from web_site import Seen, client, looked


def test_what_is_not_there_is_a_screen_that_leads_on(site: TestClient) -> None:
    answer = site.get("/nothing")
    assert answer.status_code == 404
    assert "/" in Seen(answer.text).links


def test_an_error_of_the_program_tells_nothing_of_it(site: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Archive, "days", lambda *_, **__: 1 / 0)
    monkeypatch.setattr(Archive, "articles", lambda *_, **__: 1 / 0)
    for address in ("/", "/api/articles"):
        answer = site.get(address)
        assert answer.status_code == 500
        assert "ZeroDivision" not in answer.text
        assert answer.headers["content-security-policy"]


@pytest.mark.parametrize("name", STATIC)
def test_files_are_named_by_their_hash_and_kept(site: TestClient, name: str) -> None:
    answer = site.get(Site().file(name))
    assert answer.content == static(name)
    assert "immutable" in answer.headers["cache-control"]
    assert answer.headers["content-type"].partition(";")[0] in ("text/css", "text/javascript", "image/svg+xml")


def test_our_scripts_and_styles_reach_nothing_else() -> None:
    for name in ("site.css", "style.css", "site.js", "script.js", "icon.svg"):
        text = static(name).decode().replace("http://www.w3.org/2000/svg", "")
        assert "http" not in text
        assert "url(" not in text
        assert "innerHTML" not in text
        assert "eval" not in text


def test_long_screens_go_out_packed_and_secrets_never(archive: Archive, site: TestClient) -> None:
    (row,) = archive.stories()
    for encoding, packed in (("gzip", True), ("identity", False)):
        answer = site.get(f"/stories/{row.id}", headers={"accept-encoding": encoding})
        assert (answer.headers.get("content-encoding") == "gzip") is packed
        assert "<h1>" in answer.text
        again = {"accept-encoding": encoding, "if-none-match": answer.headers["etag"]}
        assert site.get(f"/stories/{row.id}", headers=again).status_code == 304
    archive.judge(Judgement(Ruling.SAME, (), "x" * 30_000, "2031-05-10T08:00:00Z"))
    assert "content-encoding" not in site.get("/judgements", headers={"accept-encoding": "gzip"}).headers


def test_htmx_may_run_nothing_that_a_page_says(site: TestClient) -> None:
    settings = next(
        found["content"] for found in Seen(site.get("/").text).all("meta") if found.get("name") == "htmx-config"
    )
    assert '"allowEval":false' in settings
    assert '"allowScriptTags":false' in settings
    assert '"includeIndicatorStyles":false' in settings


def test_feeds_are_atom_and_their_entries_stay(archive: Archive, site: TestClient) -> None:
    (row,) = archive.stories()
    before = feedparser.parse(looked(site, f"/feeds/stories/{row.id}.atom"))
    assert not before.bozo
    assert before.version == "atom10"
    assert len(before.entries) == 2
    fewer = replace(invented(), findings=replace(invented().findings, conflicts=invented().findings.conflicts[:1]))
    archive.save_findings(row.id, fewer, "{}", "later")
    (after,) = feedparser.parse(looked(site, f"/feeds/stories/{row.id}.atom")).entries
    assert after.id in {entry.id for entry in before.entries}
    assert after.updated == "2031-05-10T08:00:00Z"
    assert site.get(after.link.removeprefix("http://127.0.0.1:8000")).status_code == 200
    assert len(feedparser.parse(site.get("/feeds/conflicts.atom").text).entries) == 1


def test_an_article_that_changed_is_told(tmp_path: Path) -> None:
    texts = ["The gates were reportedly opened.", "The gates were opened.", "The gates were opened and shut."]
    url = "https://herald.example/orla"
    with Archive.open(tmp_path / "versions.db") as archive:
        for number, chars in enumerate(texts):
            retrieved = f"2031-05-09T0{number}:00:00Z"
            archive.add([Article(Text(chars), f"{number}.txt", "Herald", url, retrieved=retrieved)])
        site, row = client(archive), archive.articles()[0]
        for address in ("/feeds/changes.atom", f"/feeds/articles/{row.id}.atom"):
            feed = feedparser.parse(site.get(address).text)
            assert not feed.bozo
            assert len({entry.id for entry in feed.entries}) == 2
        assert len([link for link in Seen(site.get(f"/articles/{row.id}").text).links if "/versions/" in link]) == 2


def test_serving_others_without_a_password_is_refused(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["serve", "--archive", str(tmp_path / "x.db"), "--host", "0.0.0.0"])
    assert done.exit_code == 2
    assert "--password" in done.stderr
    assert not (tmp_path / "x.db").exists()


def test_the_command_passes_on_what_it_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Settings] = []
    monkeypatch.setattr(server, "serve", lambda settings, _: told.append(settings))
    monkeypatch.setenv("TWOSOURCE_TOKEN", "from the environment")
    line = [
        "serve",
        "--archive",
        str(tmp_path / "x.db"),
        "--host",
        "0.0.0.0",
        "--port",
        "8099",
        "--name",
        "desk.example",
    ]
    assert CliRunner().invoke(app, line).exit_code == 0
    (settings,) = told
    assert (settings.host, settings.port, settings.names) == ("0.0.0.0", 8099, ("desk.example",))
    assert (settings.token, settings.password) == ("from the environment", None)


def test_a_commitment_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    line = ["serve", "--archive", str(tmp_path / "x.db"), "--commitment", str(tmp_path / "none.json")]
    done = CliRunner().invoke(app, line)
    assert done.exit_code == 1
    assert "none.json" in done.stderr


def test_a_port_that_is_taken_is_said(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        line = ["serve", "--archive", str(tmp_path / "x.db"), "--port", str(taken.getsockname()[1]), "-q"]
        done = CliRunner().invoke(app, line)
    assert done.exit_code == 1
    assert "--port" in done.stderr
