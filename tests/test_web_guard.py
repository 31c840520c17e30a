"""Who reaches the site, and what a browser may do with its answers."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from twosource.store.archive import Archive
from twosource.web.guard import POLICY, host_name
from twosource.web.sessions import COOKIE, TRIES, Sessions
from twosource.web.settings import Settings, refusal
from web_site import archived, client, token

PASSWORD, TOKEN = "heron on the weir", "t-0123456789abcdef"


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with archived(tmp_path) as made:
        yield made


@pytest.fixture
def guarded(archive: Archive) -> TestClient:
    return client(archive, Settings(archive.database.path, password=PASSWORD, token=TOKEN, names=("Desk.example",)))


def login(site: TestClient, password: str) -> int:
    sent = {"token": token(site, "/login"), "password": password}
    return site.post("/login", data=sent).status_code


def test_every_answer_has_the_headers(archive: Archive, guarded: TestClient) -> None:
    site = client(archive)
    answers = [site.get(address) for address in ("/", "/nothing", "/static/site.css", "/api/stories", "/api/nothing")]
    answers += [site.post("/add"), site.get("/", headers={"host": "evil.example"}), guarded.get("/api/stories")]
    assert {answer.status_code for answer in answers} == {200, 404, 405, 421, 401}
    for answer in answers:
        assert answer.headers["content-security-policy"] == POLICY
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["x-frame-options"] == "DENY"
        assert answer.headers["referrer-policy"] == "same-origin"
        assert "cache-control" in answer.headers


def test_the_policy_has_no_exception() -> None:
    assert "unsafe" not in POLICY
    assert "*" not in POLICY
    assert POLICY.startswith("default-src 'none'")
    for wanted in ("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "script-src 'self'"):
        assert wanted in POLICY


@pytest.mark.parametrize(
    "host", ["127.0.0.1:8000", "localhost", "LOCALHOST:80", "[::1]:8000", "192.0.2.7", "desk.example"]
)
def test_addresses_and_names_of_ours_are_answered(guarded: TestClient, host: str) -> None:
    assert guarded.get("/login", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "", "a b", "[::1", "localhost.evil.example:8000"]
)
def test_other_names_are_not(guarded: TestClient, host: str) -> None:
    assert guarded.get("/login", headers={"host": host}).status_code == 421


def test_a_host_is_read_without_its_port() -> None:
    assert [host_name(host) for host in ("[::1]:80", "Desk.Example:1", "x@y")] == ["::1", "desk.example", "y"]


@pytest.mark.parametrize(("host", "password", "stops"), [
    ("127.0.0.1", None, False), ("localhost", None, False), ("::1", None, False),
    ("0.0.0.0", None, True), ("192.0.2.7", None, True), ("desk.example", None, True), ("0.0.0.0", "x", False),
])  # fmt: skip
def test_others_are_let_in_with_a_password_only(host: str, password: str | None, stops: bool) -> None:
    assert bool(refusal(Settings(Path("x.db"), host, password=password))) is stops


def test_nothing_is_shown_before_the_door(guarded: TestClient) -> None:
    for address in ("/", "/stories/x", "/search?q=x", "/judgements.csv", "/nothing"):
        answer = guarded.get(address)
        assert (answer.status_code, answer.headers["location"]) == (303, "/login")
    for address in ("/api/stories", "/feeds/conflicts.atom"):
        assert guarded.get(address).status_code == 401
    assert guarded.get("/static/style.css").status_code == 200


def test_the_password_opens_and_logging_out_closes(guarded: TestClient) -> None:
    assert login(guarded, "wrong") == 403
    assert guarded.get("/").status_code == 303
    assert login(guarded, PASSWORD) == 303
    assert "Log out" in guarded.get("/").text
    guarded.post("/logout")
    assert guarded.get("/").status_code == 303


def test_a_login_begins_a_new_session(guarded: TestClient) -> None:
    before = token(guarded, "/login")
    guarded.post("/login", data={"token": before, "password": PASSWORD})
    assert token(guarded) != before


def test_the_cookie_is_kept_from_scripts_and_other_sites(guarded: TestClient) -> None:
    told = guarded.get("/login").headers["set-cookie"].lower()
    assert all(word in told for word in ("httponly", "samesite=strict", "path=/"))
    secure = client_over_tls(guarded).get("/login").headers["set-cookie"].lower()
    assert "secure" in secure


def client_over_tls(site: TestClient) -> TestClient:
    return TestClient(site.app, base_url="https://127.0.0.1:8000", follow_redirects=False)


def test_guessing_is_stopped(guarded: TestClient) -> None:
    for _ in range(TRIES):
        assert login(guarded, "wrong") in (403, 429)
    assert login(guarded, PASSWORD) == 429
    assert guarded.get("/api/stories", headers={"authorization": f"Bearer {TOKEN}"}).status_code == 200


@pytest.mark.parametrize(("told", "code"), [
    (f"Bearer {TOKEN}", 200), (f"bearer {PASSWORD}", 200), ("Bearer x", 401), ("Bearer", 401), ("Basic !!!", 401),
    (f"Basic {base64.b64encode(f'me:{PASSWORD}'.encode()).decode()}", 200),
    (f"Basic {base64.b64encode(b'me:no').decode()}", 401),
])  # fmt: skip
def test_programs_bring_a_token_or_the_password(guarded: TestClient, told: str, code: int) -> None:
    assert guarded.get("/api/stories", headers={"authorization": told}).status_code == code
    assert guarded.get("/feeds/conflicts.atom", headers={"authorization": told}).status_code == code


@pytest.mark.parametrize(
    "forged", ["", "a", "a.in.99999999999.00", "a.in.\u0661.00", "a.b.c.d.e", "\x00" * 50, "é.in.9.x"]
)
def test_a_forged_session_is_none(forged: str) -> None:
    sessions = Sessions(Settings(Path("x.db"), password=PASSWORD))
    from starlette.datastructures import Headers

    raw = [(b"cookie", f"{COOKIE}={forged}".encode("utf-8", "replace"))]
    assert sessions.read(Headers(raw=raw)) is None


def test_a_session_of_another_key_is_none(archive: Archive, guarded: TestClient) -> None:
    login(guarded, PASSWORD)
    again = client(archive, Settings(archive.database.path, password=PASSWORD))
    again.cookies.update(guarded.cookies)
    assert again.get("/").status_code == 303


@pytest.mark.parametrize("headers", [
    {"origin": "http://evil.example"}, {"origin": "null"}, {"origin": "https://127.0.0.1:8000"},
    {"origin": "http://127.0.0.1:9000"}, {"sec-fetch-site": "cross-site"}, {"sec-fetch-site": "same-site"},
])  # fmt: skip
def test_what_comes_from_elsewhere_changes_nothing(archive: Archive, headers: dict[str, str]) -> None:
    site = client(archive)
    sent = {"token": token(site), "chars": "The gates are shut."}
    assert site.post("/add/text", data=sent, headers=headers).status_code == 403
    assert site.post("/api/judgements", json={}, headers=headers).status_code == 403


def test_our_own_forms_may_be_sent(archive: Archive) -> None:
    site = client(archive)
    ours = {"origin": "http://127.0.0.1:8000", "sec-fetch-site": "same-origin"}
    assert site.post("/add/text", data={"token": token(site), "chars": ""}, headers=ours).status_code == 422
