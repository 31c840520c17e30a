"""Fetching: robots, conditional requests, limits, redirects, and never an address of the own network."""

from __future__ import annotations

import gzip
import socket
import time
from pathlib import Path

import pytest

from tests.server import Reply, answer, drip, raw, serving
from twosource.model import Problem
from twosource.read import network, read
from twosource.read.fetch import Fetcher, Limits, web_address
from twosource.read.fetched import Fetched
from twosource.read.network import own, public
from twosource.read.seen import Seen

STORY = "The bridge at Tarn was closed on Tuesday after a storm damaged two of its pillars, the harbour office said. "
PAGE = f"<!doctype html><html><head><title>Bridge closes</title></head><body><article><p>{STORY * 4}</p></article></body></html>"


def fetcher(**limits: object) -> Fetcher:
    told = {"pause": 0.0, "seconds": 5.0, "own_network": True, **limits}
    return Fetcher(Limits(**told), wait=lambda _: None)  # type: ignore[arg-type]


def problem(found: object, *words: str) -> Problem:
    assert isinstance(found, Problem), found
    assert all(word in found.found for word in words), found
    assert found.remedy
    return found


def test_a_page_is_fetched_and_read() -> None:
    with serving({"/a": answer(PAGE)}) as server:
        (article,) = read([f"{server.address}/a"], fetch=fetcher()).articles
    assert article.text.chars.startswith("Bridge closes")
    assert article.url == f"{server.address}/a"
    assert article.retrieved
    assert article.retrieved.endswith("+00:00")
    assert article.page_sha256


def test_nothing_is_fetched_unless_asked_for() -> None:
    with serving({"/a": answer(PAGE)}) as server:
        reading = read([f"{server.address}/a"])
        assert "--fetch" in reading.problems[0].remedy
        assert not server.requests


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.8.9.1", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255", "192.0.2.1", "198.18.0.1", "::1", "::",
        "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1", "fec0::1", "ff02::1", "2001:db8::1", "::ffff:127.0.0.1",
        "::ffff:10.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::a00:1", "2002:7f00:1::1",
        "2002:c0a8:101::1", "2001:0:7f00:1::1", "::127.0.0.1", "::ffff:0:0", "nonsense",
    ],
)  # fmt: skip
def test_addresses_of_the_own_network_are_known(address: str) -> None:
    assert own(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "8.8.8.8", "2606:4700::1111", "64:ff9b::808:808"])
def test_public_addresses_are_let_through(address: str) -> None:
    assert own(address) is None


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1/", "http://localhost/", "http://127.1/", "http://2130706433/", "http://0x7f000001/",
        "http://017700000001/", "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/",
        "http://0.0.0.0/", "http://169.254.169.254/latest/meta-data/",
    ],
)  # fmt: skip
def test_the_own_network_is_not_reached(address: str) -> None:
    found = problem(fetcher(own_network=False)(address))
    assert "own-network" in found.remedy


@pytest.mark.parametrize("port", [22, 25, 110, 143, 993])
def test_ports_of_other_services_are_refused(port: int) -> None:
    with pytest.raises(OSError, match="no port of the web"):
        public("example.com", port)


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd", "ftp://x.example/", "gopher://x.example/", "http://", "http:///path", "https://a@b.example/",
        "http://a:b@x.example/", "http://x.example:99999/", "http://[::1/", "http://x.example\\@y.example/",
        "http://" + "a" * 5000, "javascript:alert(1)", "http://" + "x" * 70 + ".example/", "http://..example/",
    ],
)  # fmt: skip
def test_what_is_no_web_address_is_a_problem(address: str) -> None:
    problem(fetcher()(address), "not fetched")


def test_an_address_is_written_as_http_takes_it() -> None:
    assert web_address("http://Bücher.example/a b?q=ü#top").geturl() == "http://xn--bcher-kva.example/ab?q=%C3%BC"


def test_a_name_with_one_private_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, 80)) for ip in ("93.184.216.34", "10.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    problem(fetcher(own_network=False)("http://two.example/"), "10.0.0.1")


def test_a_name_that_changes_its_address_is_not_looked_up_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    """DNS rebinding: public when checked, loopback when connected to."""
    asked: list[object] = []

    class Below:
        def connect_tcp(self, host: str, *_: object) -> None:
            asked.append(host)
            raise OSError("as far as this test goes")

    def answers(host: str, *_: object, **__: object) -> list[object]:
        asked.append(host)
        ip = "93.184.216.34" if len(asked) == 1 else "127.0.0.1"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, 80))]

    monkeypatch.setattr(socket, "getaddrinfo", answers)
    monkeypatch.setattr(network.httpcore, "SyncBackend", Below)
    problem(fetcher(own_network=False)("http://moving.example/"))
    assert asked == ["moving.example", "93.184.216.34"]


def test_redirects_are_followed_and_named_by_where_they_end() -> None:
    replies = {
        "/a": answer("", "302 Found", location="/b"),
        "/b": answer("", "301 Moved", location="c"),
        "/c": answer(PAGE),
    }
    with serving(replies) as server:
        found = fetcher()(f"{server.address}/a")
    assert isinstance(found, Fetched)
    assert found.address.endswith("/c")


def test_endless_redirects_end() -> None:
    with serving({"/a": answer("", "302 Found", location="/a")}) as server:
        problem(fetcher()(f"{server.address}/a"), "more than 5 redirects")
        assert len([one for one in server.requests if one.startswith("GET /a")]) == 6


def test_every_hop_of_a_redirect_is_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    checked: list[str] = []

    def told(host: str, port: int) -> list[str]:
        checked.append(host)
        return public(host, port) if host != "127.0.0.1" else ["127.0.0.1"]

    monkeypatch.setattr(network, "public", told)
    for location in ("http://169.254.169.254/latest/", "//[::1]/", "http://localhost:8000/"):
        with serving({"/a": answer("", "302 Found", location=location)}) as server:
            problem(fetcher(own_network=False)(f"{server.address}/a"), "leads to")
    assert {"169.254.169.254", "::1", "localhost"} <= set(checked)


@pytest.mark.parametrize(
    "location", ["file:///etc/passwd", "javascript:alert(1)", "ftp://x.example/", "http://[", "http://a@b/"]
)
def test_a_redirect_leads_to_the_web_or_nowhere(location: str) -> None:
    with serving({"/a": answer("", "302 Found", location=location)}) as server:
        problem(fetcher()(f"{server.address}/a"), "not fetched")


def test_robots_are_obeyed_at_every_hop() -> None:
    robots = answer("User-agent: *\nDisallow: /no\nAllow: /\n", content_type="text/plain")
    replies = {
        "/robots.txt": robots,
        "/no/a": answer(PAGE),
        "/b": answer("", "302 Found", location="/no/a"),
        "/c": answer(PAGE),
    }
    with serving(replies) as server:
        fetch = fetcher()
        problem(fetch(f"{server.address}/no/a"), "robots.txt forbids")
        problem(fetch(f"{server.address}/b"), "robots.txt forbids")
        assert isinstance(fetch(f"{server.address}/c"), Fetched)
        assert sum(one.startswith("GET /robots.txt") for one in server.requests) == 1
        assert not any(one.startswith("GET /no/a") for one in server.requests)


def test_robots_that_fail_close_the_site_and_missing_ones_open_it() -> None:
    with serving({"/robots.txt": answer("", "503 Busy"), "/a": answer(PAGE)}) as server:
        problem(fetcher()(f"{server.address}/a"), "robots.txt cannot be had")
    with serving({"/robots.txt": answer("", "403 Forbidden"), "/a": answer(PAGE)}) as server:
        assert isinstance(fetcher()(f"{server.address}/a"), Fetched)


def test_the_pause_that_a_site_wants_is_kept() -> None:
    waited: list[float] = []
    with serving({"/robots.txt": answer("User-agent: *\nCrawl-delay: 900\n"), "/a": answer(PAGE)}) as server:
        fetch = Fetcher(Limits(own_network=True), wait=waited.append)
        for _ in range(2):
            fetch(f"{server.address}/a")
    assert len(waited) == 1
    assert 29 < waited[0] <= 30


def test_an_unchanged_page_is_not_sent_again(tmp_path: Path) -> None:
    def page(connection: socket.socket, request: str) -> None:
        same = 'if-none-match: "v1"' in request.lower()
        reply = (
            answer("", "304 Not Modified")
            if same
            else answer(PAGE, etag='"v1"', last_modified="Wed, 14 May 2031 07:00:00 GMT")
        )
        reply(connection, request)

    with serving({"/a": page}) as server:
        address = f"{server.address}/a"
        first = Fetcher(Limits(pause=0, own_network=True), Seen(tmp_path / "seen.json"))
        assert isinstance(first(address), Fetched)
        unsaved = Fetcher(Limits(pause=0, own_network=True), Seen(tmp_path / "seen.json"))
        assert isinstance(unsaved(address), Fetched)  # nothing is taken as seen before it is safe
        first.seen.save()
        again = Fetcher(Limits(pause=0, own_network=True), Seen(tmp_path / "seen.json"))
        assert again(address) is None
        assert "if-modified-since: Wed, 14 May 2031" in server.requests[-1]
        assert read([address], fetch=again) == read([])


def test_a_page_that_changed_is_a_later_state_of_the_same_address() -> None:
    states = iter([PAGE, PAGE.replace("two of its pillars", "three of its pillars")])

    def page(connection: socket.socket, request: str) -> None:
        answer(next(states))(connection, request)

    with serving({"/a": page}) as server:
        one, two = (read([f"{server.address}/a"], fetch=fetcher()).articles[0] for _ in range(2))
    assert one.url == two.url
    assert one.text.id != two.text.id
    assert (one.retrieved or "") <= (two.retrieved or "")


def test_a_file_of_seen_pages_that_is_broken_counts_for_nothing(tmp_path: Path) -> None:
    for broken in (b"", b"\xff\xfe", b"[1]", b'{"a": 3, "b": {"etag": 5}}', b"[" * 100_000):
        (tmp_path / "seen.json").write_bytes(broken)
        assert Seen(tmp_path / "seen.json").asking("b") == {}


def test_validators_that_are_no_validators_are_not_kept() -> None:
    seen = Seen()
    seen.note("a", {"etag": "x" * 100_000})
    assert seen.asking("a") == {}


@pytest.mark.parametrize(
    ("reply", "found"),
    [
        (drip(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + b"X-A: b\r\n" * 9000, 0.02), "within 1 seconds"),
        (drip(b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n" + b"x" * 9000, 0.005), "within 1 seconds"),
        (lambda _connection, _request: time.sleep(3), "within 1 seconds"),
        (raw(b"HTTP/1.1 200 OK\r\n" + b"X-A: b\r\n" * 99_999 + b"\r\n"), "HTTP properly"),
        (raw(b"HTTP/1.1 200 OK\r\nX-A: " + b"b" * 999_999 + b"\r\n\r\n"), "HTTP properly"),
        (raw(b"SSH-2.0-OpenSSH_9.2\r\n"), "HTTP properly"),
        (raw(b""), "HTTP properly"),
        (raw(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort"), "HTTP properly"),
        (raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"), "HTTP properly"),
        (raw(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 9\r\n\r\nshort"), "HTTP properly"),
        (answer(b"x" * 3_000_000), "more than 1 MB"),
        (answer(gzip.compress(bytes(50_000_000)), content_encoding="gzip"), "more than 1 MB"),
        (answer(b"not gzip", content_encoding="gzip"), "HTTP properly"),
        (answer(b"x", content_encoding="br"), "packed as"),
        (answer(b"x", content_encoding="gzip, gzip"), "packed as"),
        (answer("", "404 Not Found"), "404"),
        (answer("", "500 Server Error"), "500"),
        (answer("", "302 Found"), "302"),
    ],
)  # fmt: skip
def test_a_server_that_does_not_behave_is_told_in_time(reply: Reply, found: str) -> None:
    started = time.monotonic()
    with serving({"/a": reply}) as server:
        problem(fetcher(seconds=1.0, largest=1_000_000)(f"{server.address}/a"), found)
    assert time.monotonic() - started < 4


def test_a_site_that_fails_again_and_again_is_left_alone() -> None:
    with serving({"/a": raw(b"")}) as server:
        fetch = fetcher()
        for _ in range(6):
            fetch(f"{server.address}/a")
        assert sum(one.startswith("GET /a") for one in server.requests) == 3


def test_the_bytes_decide_and_not_the_content_type() -> None:
    replies = {
        "/text": answer(STORY, content_type="application/pdf"),
        "/image": answer(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", content_type="text/plain"),
        "/pdf": answer(b"%PDF-1.7", content_type="text/html"),
        "/zip": answer(b"PK\x03\x04", content_type="text/html"),
        "/feed": answer(
            "<rss version='2.0'><channel><title>Post</title><item><title>Bridge closes</title></item></channel></rss>"
        ),
    }
    with serving(replies) as server:
        reading = read([f"{server.address}{path}" for path in replies], fetch=fetcher())
    assert {article.text.chars for article in reading.articles} == {STORY, "Bridge closes"}
    assert [each.found[:5] for each in reading.problems if each.name.endswith(("image", "pdf", "zip"))] == [
        "binar",
        "a PDF",
        "a wor",
    ]


def test_a_page_in_the_encoding_that_the_server_names() -> None:
    page = PAGE.replace("Tarn", "Tárň").encode("iso-8859-2")
    with serving({"/a": answer(page, content_type="text/html; charset=ISO-8859-2")}) as server:
        (article,) = read([f"{server.address}/a"], fetch=fetcher()).articles
    assert "Tárň" in article.text.chars


def test_a_page_that_claims_another_address_keeps_its_own() -> None:
    """It would else pass for a later version of somebody else's article."""
    page = PAGE.replace("<head>", '<head><link rel="canonical" href="https://other.example/story">')
    with serving({"/a": answer(page)}) as server:
        (article,) = read([f"{server.address}/a"], fetch=fetcher()).articles
    assert article.url == f"{server.address}/a"


def test_the_pages_that_a_feed_sums_up_are_fetched() -> None:
    feed = """<rss version="2.0"><channel><title>Harbour Post</title>
      <item><title>Bridge closes</title><link>{0}/a</link><description>In short.</description></item>
      <item><title>Gone</title><link>{0}/gone</link><description>The page is gone, the summary stays.</description></item>
      </channel></rss>"""
    with serving({"/a": answer(PAGE)}) as server:
        server.replies["/feed"] = answer(feed.format(server.address))
        reading = read([f"{server.address}/feed"], fetch=fetcher())
    assert len(reading.articles) == 2
    whole = next(article for article in reading.articles if "harbour office said" in article.text.chars)
    assert whole.outlet == "Harbour Post"
    assert [each.found for each in reading.problems] == ["not fetched: the server answers 404"]
