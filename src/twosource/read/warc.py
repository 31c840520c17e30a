"""WARC, as web archives and Common Crawl's news set write it: an article for each page. The only module that imports
warcio.

Pages come from `response` and `resource` records, text from `conversion` records. Everything else a crawl keeps (its
requests, robots files, pictures, pages without an article) is passed over and counted.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from twosource.model import Article, Problem
from twosource.read.dates import iso
from twosource.read.fetched import Fetched, MissingReader, is_address
from twosource.read.files import File, printable
from twosource.read.html import page
from twosource.read.text import plain
from twosource.read.unpacked import Rationed

KINDS = ("response", "resource", "conversion")
LONGEST_HEAD = 1_000_000
"""Bytes of a record's own head and the head of the page in it."""
BEFORE = "what stands before it is read"
PAGES = ("text/html", "application/xhtml+xml")


class TooLong(ValueError):
    """A record's head that does not end."""


def crawl(file: File, stream: io.BufferedReader, limit: int) -> Iterator[Article | Problem]:
    """The articles of a WARC stream that is unpacked; `limit` is the greatest size of a page in bytes.

    Raises MissingReader where warcio is not installed.
    """
    try:
        from warcio.archiveiterator import ArchiveIterator
    except ImportError as missing:
        raise MissingReader(f"web archives need {missing.name}: pip install 'twosource[feeds]'") from missing
    held = Rationed(stream, LONGEST_HEAD, TooLong)
    bare, found = 0, 0
    try:
        for made in _made(ArchiveIterator(held), held, file, limit):
            bare += isinstance(made, _Bare)
            found += isinstance(made, Article)
            if isinstance(made, Article | Problem):
                yield made
    except TooLong:
        yield Problem(file.shown, "a record whose head does not end", BEFORE)
    except (OSError, EOFError, zlib.error):
        raise
    except Exception as error:  # broken in one of the many ways of such archives
        yield Problem(file.shown, f"a broken WARC record ({printable(str(error))[:80]})", BEFORE)
    if bare or not found:
        told = f"{bare} of {bare + found} pages hold no article text" if bare else "a web archive without pages"
        yield Problem(file.shown, told, "the others are read")


def _made(records: Iterable[Any], held: Rationed, file: File, limit: int) -> Iterator[Article | Problem | _Bare]:
    """What each record gives. Raises EOFError where the archive ends within one."""
    for record in records:
        held.renew(2 * limit)
        body = _body(record, limit) if _is_page(record) else None
        _pass(record, held)
        if body is not None:
            yield _article(record, body, file, limit)
    if held.broken:
        raise held.broken


class _Bare:
    """A page in which there is no article: a section's front, a search form."""


def _is_page(record: Any) -> bool:
    address, kind = record.rec_headers.get_header("WARC-Target-URI") or "", _kind(record)
    if record.rec_type not in KINDS or not is_address(address) or _status(record) != 200:
        return False
    return kind in PAGES or (kind == "text/plain" and record.rec_type == "conversion")


def _body(record: Any, limit: int) -> bytes:
    """The record's content, unpacked, as far as one byte over the limit."""
    stream, held = record.content_stream(), bytearray()
    while len(held) <= limit and (piece := stream.read(limit + 1 - len(held))):
        held += piece
    return bytes(held)


def _article(record: Any, data: bytes, file: File, limit: int) -> Article | Problem | _Bare:
    address, kind = record.rec_headers.get_header("WARC-Target-URI"), _kind(record)
    if len(data) > limit:
        found = f"more than {limit // 1_000_000} MB, the limit for one article"
        return Problem(printable(address), found, "leave it out")
    moment = iso(record.rec_headers.get_header("WARC-Date") or "", "")
    fetched = Fetched(address, data, moment if isinstance(moment, str) else "", kind)
    source = File(file.path, file.within, fetched)
    made = page(source, data) if kind in PAGES else plain(source, data)
    if isinstance(made, Problem):
        return _Bare()
    return made if kind in PAGES else replace(made, url=address, retrieved=fetched.retrieved or None)


def _pass(record: Any, held: Rationed) -> None:
    """To the end of the record, a piece at a time, however long it is. Raises EOFError where it ends too early."""
    held.renew()
    while record.raw_stream.read(1 << 16):
        held.renew()
    held.renew()
    if getattr(record.raw_stream, "limit", 0) > 0:
        raise EOFError


def _kind(record: Any) -> str:
    head = record.http_headers or record.rec_headers
    return str(head.get_header("Content-Type") or "").split(";")[0].strip().lower()


def _status(record: Any) -> int:
    told = record.http_headers.get_statuscode() if record.http_headers else "200"
    return int(told) if told and told.isascii() and told.isdecimal() and len(told) == 3 else 0
