"""What a file is, by its first bytes and its name, and the reader for it."""

from __future__ import annotations

import io
import re
import sys
import zlib
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import BinaryIO, cast

from twosource.model import Article, Problem
from twosource.read.feed import feed
from twosource.read.fetched import Fetch, MissingReader
from twosource.read.files import CONVERTIBLE, File, unreadable
from twosource.read.html import page
from twosource.read.jsonl import document, pile
from twosource.read.text import plain
from twosource.read.unpacked import unpacked
from twosource.read.warc import crawl

LIMIT = 20_000_000
"""The greatest size of one article in bytes; the longest newspaper serial is under 1,000,000."""
HEAD = 4000
GZIP = b"\x1f\x8b"
DOCUMENTS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", rb"{\rtf")
# A declaration or a comment is taken whole or not at all: 500 comments could else be cut up in 2^500 ways.
PROLOGUE = rb"(?:(?>\s+)|(?>\xef\xbb\xbf)|(?><\?.*?>)|(?><!--.*?-->))*+"
HTML = re.compile(PROLOGUE + rb"<(?:!doctype\s++html|html)\b", re.I | re.S)
FEED = re.compile(PROLOGUE + rb"(?:(?><!doctype[^>]*>)\s*+)?+<(?:\w{1,20}:)?(?:rss|feed|rdf)\b", re.I | re.S)
FEEDS = (".xml", ".rss", ".atom")
JSONL = re.compile(rb'\s*\{[ \t]*"[^"\n]{1,40}"[ \t]*:')
JSON = re.compile(rb'\s*[\[{]\s*["{\[]')


def articles_of(file: File, stdin: BinaryIO | None, fetch: Fetch | None = None) -> Iterator[Article | Problem]:
    """The article or articles of one file; nothing that is wrong with it raises.

    `fetch` gets the pages that a feed links to, where that is asked for.
    """
    try:
        with _opened(file, stdin) as stream:
            yield from _articles(file, io.BufferedReader(cast(io.RawIOBase, stream), HEAD), fetch)
    except (OSError, EOFError, zlib.error) as error:
        yield unreadable(file.shown, error)
    except MissingReader as error:
        yield Problem(file.shown, "not read", str(error))


def _opened(file: File, stdin: BinaryIO | None) -> AbstractContextManager[BinaryIO]:
    if file.fetched:
        return io.BytesIO(file.fetched.data)
    return file.path.open("rb") if file.path else nullcontext(stdin or sys.stdin.buffer)


def _articles(file: File, stream: io.BufferedReader, fetch: Fetch | None) -> Iterator[Article | Problem]:
    head = stream.peek(HEAD)[:HEAD].removeprefix(b"\xef\xbb\xbf")
    if head.startswith(GZIP):
        yield from _packed(file, unpacked(cast(BinaryIO, stream)))
    elif head.startswith(b"WARC/"):
        yield from crawl(file, stream, LIMIT)
    elif file.suffix in FEEDS or FEED.match(_bare(head)):
        yield from feed(file, stream.read(LIMIT + 1), fetch)
    elif refused := _refused(file, head):
        yield refused
    elif file.name.lower().endswith(".jsonl") or (JSONL.match(head) and file.suffix != ".json"):
        yield from pile(file, cast(BinaryIO, stream), LIMIT)
    elif JSON.match(head) or file.suffix == ".json":
        yield from document(file, stream.read(LIMIT + 1), LIMIT)
    else:
        yield _single(file, stream.read(LIMIT + 1), head)


def _bare(head: bytes) -> bytes:
    """The first bytes of a feed in UTF-16 without its zeros and its mark."""
    return head.replace(b"\x00", b"").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")


def _packed(file: File, inside: io.BufferedReader) -> Iterator[Article | Problem]:
    head = inside.peek(HEAD)[:HEAD]
    if head.startswith(b"WARC/"):
        yield from crawl(file, inside, LIMIT)
    elif JSONL.match(head.removeprefix(b"\xef\xbb\xbf")):
        yield from pile(file, cast(BinaryIO, inside), LIMIT)
    else:
        yield Problem(file.shown, "a gzip file without JSON Lines inside", "unpack it with gunzip")


def _single(file: File, data: bytes, head: bytes) -> Article | Problem:
    if len(data) > LIMIT:
        limit = f"more than {LIMIT // 1_000_000} MB, the limit for one article"
        return Problem(file.shown, limit, "give one article a file, or many as JSON Lines (.jsonl)")
    if not data.strip():
        found = "only white space" if data else "the file is empty"
        return Problem(file.shown, found, "put the article's text into it or leave it out")
    return page(file, data) if file.suffix in (".html", ".htm", ".xhtml") or HTML.match(head) else plain(file, data)


def _refused(file: File, head: bytes) -> Problem | None:
    if head.startswith(b"%PDF") or file.suffix == ".pdf":
        return Problem(file.shown, "a PDF, which is not read", "convert it with pdftotext and give the text")
    if head.startswith(DOCUMENTS) or file.suffix in CONVERTIBLE:
        return Problem(file.shown, "a word processor's file or an archive", "save it as plain text or HTML")
    if b"\x00" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return Problem(file.shown, "binary data, not text", "give the article as plain text, HTML or JSON Lines")
    return None
