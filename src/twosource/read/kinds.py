"""What a file is, by its first bytes and its name, and the reader for it."""

from __future__ import annotations

import gzip
import io
import re
import sys
import zlib
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import BinaryIO, cast

from twosource.model import Article, Problem
from twosource.read.files import CONVERTIBLE, File, unreadable
from twosource.read.html import page
from twosource.read.jsonl import pile
from twosource.read.text import plain

LIMIT = 20_000_000
"""The greatest size of one article in bytes; the longest newspaper serial is under 1,000,000."""
HEAD = 2000
GZIP = b"\x1f\x8b"
DOCUMENTS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", rb"{\rtf")
HTML = re.compile(rb"\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.I | re.S)
JSONL = re.compile(rb'\s*\{[ \t]*"[^"\n]{1,40}"[ \t]*:')
JSON = re.compile(rb'\s*[\[{]\s*["{\[]')


def articles_of(file: File, stdin: BinaryIO | None) -> Iterator[Article | Problem]:
    """The article or articles of one file; nothing that is wrong with it raises."""
    try:
        with _opened(file, stdin) as stream:
            yield from _articles(file, io.BufferedReader(cast(io.RawIOBase, stream)))
    except (OSError, EOFError, zlib.error) as error:
        yield unreadable(file.shown, error)


def _opened(file: File, stdin: BinaryIO | None) -> AbstractContextManager[BinaryIO]:
    return file.path.open("rb") if file.path else nullcontext(stdin or sys.stdin.buffer)


def _articles(file: File, stream: io.BufferedReader) -> Iterator[Article | Problem]:
    head = stream.peek(HEAD)[:HEAD].removeprefix(b"\xef\xbb\xbf")
    if head.startswith(GZIP):
        yield from _packed(file, stream)
    elif refused := _refused(file, head):
        yield refused
    elif file.name.lower().endswith(".jsonl") or JSONL.match(head):
        yield from pile(file, stream, LIMIT)
    else:
        yield _single(file, stream.read(LIMIT + 1), head)


def _packed(file: File, stream: io.BufferedReader) -> Iterator[Article | Problem]:
    with gzip.open(stream) as unpacked:
        reader = io.BufferedReader(cast(io.RawIOBase, unpacked))
        if JSONL.match(reader.peek(HEAD)):
            yield from pile(file, reader, LIMIT)
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
    if JSON.match(head) and not JSONL.match(head):
        remedy = 'write one object a line, each with "doc_id" and "text", and name it .jsonl'
        return Problem(file.shown, "JSON, but not JSON Lines", remedy)
    return None
