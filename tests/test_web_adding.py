"""Adding: a pasted text, files, an address; read in the background, with progress, and what was not taken named."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from twosource.model import Article
from twosource.store.archive import Archive
from twosource.store.rows import Added
from twosource.web import tasks
from twosource.web.settings import Settings
from twosource.web.tasks import Task, Tell, Workshop, safe_name
from twosource.web.work import WAITING, Busy, Work
from web_site import Seen, client, settle, token

TEXT = "Gates of the Orla dam shut\n\nThe gates were shut on Friday, the operator said.\n"


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Archive]:
    """Articles are stored and not read: what is found in them is tested elsewhere."""

    def add(archive: Archive, articles: Iterable[Article]) -> Added:
        return archive.add(articles)

    monkeypatch.setattr(tasks.desk, "add", add)
    with Archive.open(tmp_path / "desk.db") as made:
        yield made


@pytest.fixture
def site(archive: Archive) -> TestClient:
    return client(archive, Settings(archive.database.path, fetch=True))


def finished(site: TestClient, answer: object) -> Seen:
    """The screen of a piece of work once it is done."""
    settle(site)
    assert answer.status_code == 303, answer.text  # type: ignore[attr-defined]
    return Seen(site.get(answer.headers["location"]).text)  # type: ignore[attr-defined]


def test_a_pasted_text_becomes_an_article(site: TestClient, archive: Archive) -> None:
    url = "https://herald.example/orla"
    sent = {
        "token": token(site),
        "chars": TEXT.replace("\n", "\r\n"),
        "outlet": "Herald",
        "published": "2031-05-09",
        "url": url,
    }
    page = finished(site, site.post("/add/text", data=sent))
    (row,) = archive.articles()
    assert (row.outlet, row.published, row.url) == ("Herald", "2031-05-09", url)
    article = archive.article(row.id)
    assert article
    assert article.text.chars.strip() == TEXT.strip()
    assert f"/articles/{row.id}" in page.links
    assert "1 added" in page.words


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "//x", "ftp://x"])
def test_an_address_that_is_none_of_the_web_is_refused(site: TestClient, archive: Archive, url: str) -> None:
    sent = {"token": token(site), "chars": TEXT, "url": url, "address": url}
    for form in ("/add/text", "/add/address"):
        assert site.post(form, data=sent).status_code == 422
    assert archive.articles() == ()


def test_files_of_one_name_are_both_taken(site: TestClient, archive: Archive) -> None:
    files = [("files", (f"{folder}/report.txt", f"{TEXT}\n{folder}\n".encode())) for folder in ("one", "two")]
    finished(site, site.post("/add/files", data={"token": token(site)}, files=files))
    assert len(archive.articles()) == 2


def test_files_of_several_kinds_are_read_and_the_others_named(site: TestClient, archive: Archive) -> None:
    page = b"<html><head><title>Gates open</title></head><body><article><h1>Gates open</h1><p>" + b"They opened. " * 40
    files = [
        ("files", ("../../a.txt", TEXT.encode())),
        ("files", ("b.html", page + b"</p><script>alert(1)</script></article></body></html>")),
        ("files", ("c.pdf", b"%PDF-1.7\n1 0 obj\n")),
        ("files", ("articles.csv", b"name,outlet\na.txt,Valley Courier\n")),
    ]
    done = finished(site, site.post("/add/files", data={"token": token(site)}, files=files))
    rows = {row.name: row for row in archive.articles()}
    assert set(rows) == {"a.txt", "b.html"}
    assert rows["a.txt"].outlet == "Valley Courier"
    assert "c.pdf" in done.words
    assert "/tmp" not in done.words
    assert "2 added, 0 were there already, 1 not taken" in done.words


def test_the_same_again_changes_nothing(site: TestClient, archive: Archive) -> None:
    for told in ("1 added", "0 added, 1 were there already"):
        sent = {"token": token(site), "chars": TEXT}
        assert told in finished(site, site.post("/add/text", data=sent)).words
    assert len(archive.articles()) == 1


def test_a_program_adds_articles(site: TestClient, archive: Archive) -> None:
    given = {"articles": [{"doc_id": "x/1", "text": TEXT, "outlet": "Herald", "published": "2031-05-09"}]}
    done = site.post("/api/articles", json=given)
    assert done.status_code == 202
    settle(site)
    job = site.get(f"/api/work/{done.json()['id']}").json()
    (row,) = archive.articles()
    assert (job["done"], job["failed"], job["articles"]) == (True, False, [row.id])
    assert (row.name, row.outlet) == ("x/1", "Herald")


def test_addresses_are_fetched_only_where_that_was_asked_for(archive: Archive) -> None:
    site = client(archive)
    assert "/add/address" not in site.get("/add").text
    assert site.post("/add/address", data={"token": token(site), "address": "https://x.example"}).status_code == 404


def test_the_own_network_is_not_fetched(site: TestClient) -> None:
    sent = {"token": token(site), "address": "http://127.0.0.1:8000/judgements.csv"}
    page = finished(site, site.post("/add/address", data=sent))
    assert "not fetched" in page.words
    assert "0 added" in page.words


@pytest.mark.parametrize(("name", "safe"), [
    ("a.txt", "a.txt"), ("../../etc/passwd", "passwd"), ("C:\\x\\b.html", "b.html"), ("", "upload-3.txt"),
    ("...", "upload-3.txt"), ("a\0b\u202e.txt", "a_b_.txt"), (".hidden", "hidden"),
])  # fmt: skip
def test_a_name_is_no_path(name: str, safe: str) -> None:
    assert safe_name(name, 3) == safe
    assert len(safe_name("x" * 500 + ".txt", 0)) <= 120


def test_work_is_done_one_after_the_other_and_tells_how_far_it_is(site: TestClient) -> None:
    work: Work[Task] = site.app.app.state.work  # type: ignore[attr-defined]
    begun, go = threading.Event(), threading.Event()

    def task(_: Workshop, tell: Tell) -> None:
        tell(line="half done", finished=1, total=2)
        begun.set()
        go.wait(10)

    job, waiting = work.start("Read a pile", task), work.start("Read another", lambda *_: None)
    begun.wait(10)
    page = Seen(site.get(f"/work/{job.id}").text)
    assert "half done" in page.words
    assert page.all("progress")[0]["value"] == "1"
    assert [found for _, found in page.tags if found.get("hx-trigger") == "every 1s"]
    assert "waits for its turn" in site.get(f"/work/{waiting.id}").text
    assert "Read a pile" in site.get("/").text
    go.set()
    work.wait()
    assert "hx-trigger" not in Seen(site.get(f"/work/{job.id}").text).all("div")[0]
    assert work.current == []


def run(task: Callable[[Tell], object], tell: Tell) -> None:
    task(tell)


def test_work_that_fails_says_so_and_the_next_is_done() -> None:
    work, after = Work(run), list[str]()
    bad = work.start("Bad", lambda _: 1 / 0, lambda: after.append("bad"))
    good = work.start("Good", lambda tell: tell(line="well"), lambda: after.append("good"))
    work.wait()
    told = [work.job(job.id) for job in (bad, good)]
    assert [(one.failed, one.done) for one in told if one] == [(True, True), (False, True)]
    assert after == ["good"]
    work.close()


def test_too_much_work_is_refused() -> None:
    work, go = Work(run), threading.Event()
    for _ in range(WAITING):
        work.start("Wait", lambda _: go.wait(10))
    with pytest.raises(Busy):
        work.start("One more", lambda _: None)
    go.set()
    work.close()
