"""WARC, as web archives and Common Crawl's news set write it: an article for each page. The only module that imports
warcio.

Pages come from `response` and `resource` records, text from `conversion` records. Everything else a crawl keeps (its
requests, robots files, pictures, pages without an article) is passed over and counted.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, BinaryIO, cast

from twosource.model import Article, Problem
from twosource.read.fetched import Fetched, MissingReader, is_address
from twosource.read.files import File, printable
from twosource.read.html import page
from twosource.read.text import plain
from twosource.read.unpacked import Rationed

KINDS = ("response", "resource", "conversion")
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
    held = Rationed(cast(BinaryIO, stream), limit + 1_000_000, TooLong)
    found, bare = 0, 0
    try:
        for record in ArchiveIterator(held):
            made = _article(record, file, limit)
            found += isinstance(made, Article)
            bare += isinstance(made, _Bare)
            if isinstance(made, Article | Problem):
                yield made
            _pass(record, held)
    except TooLong:
        yield Problem(file.shown, "a record whose head does not end", "what stands before it is read")
    except (OSError, EOFError, zlib.error):
        raise
    except Exception as error:  # broken in one of the many ways of such archives
        yield Problem(
            file.shown, f"a broken WARC record ({printable(str(error))[:80]})", "what stands before it is read"
        )
    if bare or not found:
        told = f"{bare} of {bare + found} pages hold no article text"
        yield Problem(file.shown, told if bare else "a web archive without pages", "the others are read")


class _Bare:
    """A page in which there is no article: a section's front, a search form."""


def _article(record: Any, file: File, limit: int) -> Article | Problem | _Bare | None:
    address, kind = record.rec_headers.get_header("WARC-Target-URI") or "", _kind(record)
    if record.rec_type not in KINDS or not is_address(address) or _status(record) != 200:
        return None
    if kind not in PAGES and not (kind == "text/plain" and record.rec_type == "conversion"):
        return None
    data = record.content_stream().read(limit + 1)
    if len(data) > limit:
        return Problem(
            printable(address), f"more than {limit // 1_000_000} MB, the limit for one article", "leave it out"
        )
    fetched = Fetched(address, data, record.rec_headers.get_header("WARC-Date") or "", kind)
    source = File(file.path, file.within, fetched)
    made = page(source, data) if kind in PAGES else plain(source, data)
    if isinstance(made, Problem):
        return _Bare()
    return made if kind in PAGES else replace(made, url=address, retrieved=fetched.retrieved or None)


def _pass(record: Any, held: Rationed) -> None:
    """To the end of the record, a piece at a time, however long it is."""
    held.renew()
    while record.raw_stream.read(1 << 16):
        held.renew()


def _kind(record: Any) -> str:
    head = record.http_headers or record.rec_headers
    return str(head.get_header("Content-Type") or "").split(";")[0].strip().lower()


def _status(record: Any) -> int:
    told = record.http_headers.get_statuscode() if record.http_headers else "200"
    return int(told) if told and told.isascii() and told.isdigit() and len(told) == 3 else 0
