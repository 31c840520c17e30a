"""JSON Lines: an article a line, read line by line, so that a pile may be larger than memory.

A line, or a whole file of JSON, may be a news item in IPTC ninjs too.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from twosource.model import Article, Problem
from twosource.read.dates import iso
from twosource.read.files import File
from twosource.read.ninjs import is_news, item
from twosource.text import Text

ONE_A_LINE = 'write one object a line, each with "doc_id" and "text", and name it .jsonl'
FIELDS = ("outlet", "url", "title", "language", "author")


def pile(file: File, stream: BinaryIO, limit: int) -> Iterator[Article | Problem]:
    """The articles of a pile; a line that is none is a Problem with its number, and the rest is read.

    `limit` is the greatest size of a line in bytes.
    """
    number = 0
    while line := stream.readline(limit + 1):
        number += 1
        where = f"{file.shown}, line {number}"
        if len(line) > limit and not line.endswith(b"\n"):
            _skip(stream)
            yield Problem(where, f"more than {limit // 1_000_000} MB, the limit for one article", "split the line")
        elif line.strip(b"\xef\xbb\xbf \t\r\n"):
            yield from _article(line, file, where)
    if not number:
        yield Problem(file.shown, "the file is empty", "put the articles into it or leave it out")


def _skip(stream: BinaryIO) -> None:
    while (rest := stream.readline(1 << 20)) and not rest.endswith(b"\n"):
        pass


def document(file: File, data: bytes, limit: int) -> Iterator[Article | Problem]:
    """The articles of a JSON file: one news item, a list of them, or JSON Lines under another name."""
    if len(data) > limit:
        yield Problem(file.shown, f"more than {limit // 1_000_000} MB, the limit for one article", "split the file")
        return
    try:
        found = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        yield from _lines(file, data, limit)
        return
    for number, record in enumerate(found if isinstance(found, list) else [found], 1):
        where = f"{file.shown}, item {number}" if isinstance(found, list) else file.shown
        if is_news(record):
            yield from item(record, where)
        else:
            yield Problem(where, "JSON, but not JSON Lines and no news item (ninjs)", ONE_A_LINE)


def _lines(file: File, data: bytes, limit: int) -> Iterator[Article | Problem]:
    """The lines of a file that is no JSON as a whole, where its first one is JSON."""
    first = data.lstrip().split(b"\n", 1)[0]
    if isinstance(_object(first, ""), Problem):
        yield Problem(file.shown, "JSON, but not JSON Lines: malformed as a whole", ONE_A_LINE)
    else:
        yield from pile(file, io.BytesIO(data), limit)


def _article(line: bytes, file: File, where: str) -> Iterator[Article | Problem]:
    record = _object(line, where)
    if isinstance(record, Problem):
        yield record
        return
    if is_news(record):
        yield from item(record, where)
        return
    name, chars = record.get("doc_id"), record.get("text")
    told = {field: record[field] for field in FIELDS if isinstance(record.get(field), str) and record[field].strip()}
    published = record.get("published")
    time = None if published in (None, "") else iso(str(published), where)
    if isinstance(time, Problem):
        yield time
    if isinstance(name, bool) or not isinstance(name, str | int) or name == "":
        name = f"{file.name}:{where.rsplit(' ', 1)[-1]}"
        yield Problem(where, 'no "doc_id"', f'give every line a "doc_id" of its own; it is called {name}')
    if fault := _fault(chars):
        yield Problem(where, fault, 'put the article\'s text into "text" or leave the line out')
    else:
        yield Article(Text(str(chars)), str(name), published=time if isinstance(time, str) else None, **told)


def _object(line: bytes, where: str) -> dict[str, Any] | Problem:
    remedy = 'write one object a line: {"doc_id": "...", "text": "..."}'
    try:
        record = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        return Problem(where, f"no UTF-8 at byte {error.start} of the line", "save the file as UTF-8")
    except (ValueError, RecursionError) as error:
        return Problem(where, f"malformed JSON ({error})", remedy)
    return record if isinstance(record, dict) else Problem(where, "JSON, but no object", remedy)


def _fault(chars: object) -> str | None:
    if not isinstance(chars, str):
        return 'no "text"' if chars is None else '"text" is no string'
    if not chars.strip():
        return '"text" is only white space' if chars else '"text" is empty'
    # JSON can write half a character ("\ud83d"), which no file and no parser downstream takes.
    return '"text" holds half a character' if any("\ud800" <= char <= "\udfff" for char in chars) else None
