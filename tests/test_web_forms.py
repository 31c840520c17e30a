"""Forms: a token of this session, a size that is told and small enough, and JSON for programs alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from twosource.store.archive import Archive
from twosource.web.settings import FORM, Settings
from web_site import archived, client, token

GIVEN = {"articles": [{"doc_id": "a", "text": "The gates of the Orla dam are shut."}]}


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with archived(tmp_path) as made:
        yield made


@pytest.fixture
def site(archive: Archive) -> TestClient:
    return client(archive, Settings(archive.database.path, upload=2_500_000))


FORMS = ["/add/text", "/add/files", "/add/address", "/judge", "/stories/x/compare", "/login"]


@pytest.mark.parametrize("address", FORMS)
@pytest.mark.parametrize("sent", [{}, {"token": ""}, {"token": "0" * 64}, {"token": "é"}])
def test_a_form_without_its_token_is_refused(site: TestClient, address: str, sent: dict[str, str]) -> None:
    site.get("/add")
    assert site.post(address, data={**sent, "chars": "x"}).status_code == 403


def test_a_token_of_another_session_is_refused(site: TestClient) -> None:
    taken = token(site)
    site.cookies.clear()
    token(site)
    assert site.post("/add/text", data={"token": taken, "chars": "x"}).status_code == 403


def test_a_token_without_its_cookie_is_refused(site: TestClient) -> None:
    taken = token(site)
    site.cookies.clear()
    assert site.post("/add/text", data={"token": taken, "chars": "x"}).status_code == 403


def test_a_form_page_is_not_stored(site: TestClient) -> None:
    assert site.get("/add").headers["cache-control"] == "no-store"


def test_a_large_form_is_refused(site: TestClient) -> None:
    sent = {"token": token(site), "because": "x" * (FORM + 1)}
    assert site.post("/judge", data=sent).status_code == 413
    assert site.post("/add/text", data={"token": sent["token"], "chars": "x" * 2_100_000}).status_code == 413
    big = {"files": ("a.txt", b"x" * 2_600_000)}
    assert site.post("/add/files", data={"token": sent["token"]}, files=big).status_code == 413


def test_a_form_that_does_not_say_its_length_is_refused(site: TestClient) -> None:
    kind = {"content-type": "application/x-www-form-urlencoded"}
    assert site.post("/judge", content=iter([b"token=", b"x"]), headers=kind).status_code == 411


def test_a_length_that_is_a_lie_is_found_out(site: TestClient) -> None:
    kind = {"content-type": "application/json"}
    large = (b" " * 500_000 for _ in range(6))
    assert site.post("/api/articles", content=large, headers=kind).status_code == 413


def test_a_body_that_is_no_form_is_refused(site: TestClient) -> None:
    broken = {"content-type": "multipart/form-data; boundary=x"}
    assert site.post("/add/files", content=b"--y\r\nno form", headers=broken).status_code in (400, 403)
    assert site.post("/add/files", content=b"{}", headers={"content-type": "text/plain"}).status_code == 403


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""]
)
def test_programs_send_json(site: TestClient, kind: str) -> None:
    """A form of another site can have these types without being asked first, and JSON it cannot."""
    for address in ("/api/articles", "/api/judgements"):
        assert site.post(address, content=b"{}", headers={"content-type": kind}).status_code == 415


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[" * 100_000, b"\xff", b"null", b"[]", b'{"articles": 3}', b'{"articles": []}']
)
def test_what_is_no_json_of_ours_is_refused(site: TestClient, body: bytes) -> None:
    kind = {"content-type": "application/json"}
    for address in ("/api/articles", "/api/judgements"):
        answer = site.post(address, content=body, headers=kind)
        assert answer.status_code == 400
        assert set(answer.json()) == {"error"}


def test_a_cookie_is_not_enough_for_a_program(archive: Archive) -> None:
    site = client(archive, Settings(archive.database.path, password="heron", token="t0k3n"))
    site.post("/login", data={"token": token(site, "/login"), "password": "heron"})
    assert site.get("/api/stories").status_code == 200
    assert site.post("/api/articles", json=GIVEN).status_code == 403
    assert site.post("/api/articles", json=GIVEN, headers={"authorization": "Bearer t0k3n"}).status_code == 202


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_other_methods_do_nothing(site: TestClient, method: str) -> None:
    assert site.request(method, "/api/articles").status_code in (404, 405)
    assert site.request(method, "/").status_code == 405
