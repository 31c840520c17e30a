"""Web archives: an article for each page, its address and the moment it was fetched; nothing else of a crawl."""

from __future__ import annotations

import gzip
import io
from pathlib import Path

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from twosource.read import Reading, read

STORY = "The bridge at Tarn was closed on Tuesday after a storm damaged two of its pillars, the harbour office said. "
PAGE = f"<!doctype html><html><head><title>Bridge {{0}}</title></head><body><article><p>Number {{0}}. {STORY * 3}</p></article></body></html>"
DATE, MOMENT = "2031-05-14T07:30:00Z", "2031-05-14T07:30:00+00:00"


def archive(*records: tuple[str, str, bytes], packed: bool = True, status: str = "200 OK", **headers: str) -> bytes:
    """Records as (type, address, body)."""
    made = io.BytesIO()
    writer = WARCWriter(made, gzip=packed)
    for kind, address, body in records:
        told = {"Content-Type": "text/html", **{name.replace("_", "-"): value for name, value in headers.items()}}
        http = StatusAndHeaders(status, list(told.items()), protocol="HTTP/1.1") if kind == "response" else None
        warc = {"WARC-Date": DATE}
        writer.write_record(
            writer.create_warc_record(
                address,
                kind,
                io.BytesIO(body),
                http_headers=http,
                warc_headers_dict=warc,
                warc_content_type="text/plain",
            )
            if http is None
            else writer.create_warc_record(address, kind, io.BytesIO(body), http_headers=http, warc_headers_dict=warc)
        )
    return made.getvalue()


def page(number: int) -> tuple[str, str, bytes]:
    return "response", f"https://post.example/{number}", PAGE.format(number).encode()


def reading(folder: Path, data: bytes, name: str = "news.warc.gz") -> Reading:
    (folder / name).write_bytes(data)
    return read([folder / name])


@pytest.mark.parametrize("packed", [True, False])
def test_the_pages_of_an_archive_are_articles(tmp_path: Path, packed: bool) -> None:
    found = reading(tmp_path, archive(page(1), page(2), packed=packed), "news.warc.gz" if packed else "news.warc")
    assert found.problems == ()
    one, two = found.articles
    assert (one.name, one.url, one.retrieved) == ("https://post.example/1", "https://post.example/1", MOMENT)
    assert two.text.chars.startswith("Bridge 2\nNumber 2. The bridge at Tarn")
    assert one.page_sha256


def test_text_records_are_articles(tmp_path: Path) -> None:
    (article,) = reading(tmp_path, archive(("conversion", "https://post.example/a", STORY.encode()))).articles
    assert (article.text.chars, article.url, article.retrieved) == (STORY, "https://post.example/a", MOMENT)


def test_packed_and_chunked_bodies_are_unpacked(tmp_path: Path) -> None:
    body = gzip.compress(PAGE.format(1).encode())
    assert (
        len(reading(tmp_path, archive(("response", "https://a.example/", body), Content_Encoding="gzip")).articles) == 1
    )
    chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)
    data = archive(
        ("response", "https://a.example/", chunked),
        Content_Encoding="gzip",
        Transfer_Encoding="chunked",
        Content_Length="9",
    )
    assert len(reading(tmp_path, data).articles) == 1


def test_what_is_no_page_is_passed_over(tmp_path: Path) -> None:
    good = archive(page(1))
    assert reading(
        tmp_path, archive(("response", "https://a.example/x", b"\x89PNG"), Content_Type="image/png") + good
    ).articles
    assert len(reading(tmp_path, archive(page(2), status="404 Not Found") + good).articles) == 1
    assert len(reading(tmp_path, archive(("response", "dns:post.example", b"x")) + good).articles) == 1
    bare = reading(tmp_path, archive(("response", "https://a.example/", b"<html><body></body></html>")) + good)
    assert len(bare.articles) == 1
    assert "1 of 2 pages hold no article text" in bare.problems[0].found


def test_an_archive_that_is_cut_or_broken_keeps_what_stands_before(tmp_path: Path) -> None:
    whole = archive(page(1), page(2))
    cut = reading(tmp_path, whole[: len(whole) * 3 // 4])
    assert len(cut.articles) == 1
    assert "ends too early" in cut.problems[0].found
    plain = archive(page(1), page(2), packed=False)
    short = reading(tmp_path, plain[:-200], "news.warc")
    assert len(short.articles) == 1
    assert "ends too early" in short.problems[0].found
    junk = reading(tmp_path, archive(page(1), packed=False) + b"no record\r\n\r\n" * 9, "news.warc")
    assert len(junk.articles) == 1
    endless = reading(tmp_path, archive(page(1), packed=False) + b"WARC/1.0\r\nA: " + b"b" * 30_000_000, "news.warc")
    assert len(endless.articles) == 1
    assert "head does not end" in endless.problems[0].found


def test_a_page_over_the_limit_is_told_and_the_rest_is_read(tmp_path: Path) -> None:
    data = archive(("response", "https://a.example/large", b"<html>" + b" " * 21_000_000), page(1))
    found = reading(tmp_path, data)
    assert len(found.articles) == 1
    assert found.problems[0].name == "https://a.example/large"


def test_a_bomb_is_left_alone(tmp_path: Path) -> None:
    found = reading(tmp_path, archive(page(1), ("response", "https://a.example/large", bytes(250_000_000)), page(2)))
    assert len(found.articles) == 1
    assert any("as of a bomb" in problem.found for problem in found.problems)
