"""What is fuzzed: bytes in, and what must hold whatever they are. Each target raises where it does not."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO, cast

from twosource.annotate.quotes import find_quotes
from twosource.clean import clean
from twosource.model import Article, Document, Problem
from twosource.read.feed import feed
from twosource.read.fetch import web_address
from twosource.read.fetched import Fetched
from twosource.read.files import File
from twosource.read.jsonl import document, pile
from twosource.read.kinds import LIMIT, articles_of
from twosource.read.network import own
from twosource.read.robots import rules
from twosource.read.table import filled, table
from twosource.read.unpacked import unpacked
from twosource.read.warc import crawl
from twosource.store.archive import Archive
from twosource.store.query import QueryError
from twosource.store.rows import Kind
from twosource.text import Text, plain, words

FETCHED = File(None, fetched=Fetched("https://post.example/a", b"", "2031-05-14T07:30:00+00:00", "text/html", "utf-8"))


def reader(data: bytes) -> None:
    """Whatever the bytes are taken for, they are articles or problems."""
    _sound(list(articles_of(File(None), io.BytesIO(data))))
    page = Fetched("https://post.example/a", data, "2031-05-14T07:30:00+00:00", "text/html", "windows-1252")
    _sound(list(articles_of(File(None, fetched=page), None)))


def feeds(data: bytes) -> None:
    _sound(list(feed(FETCHED, data)))


def archives(data: bytes) -> None:
    with suppress(OSError, EOFError, zlib.error):  # what `articles_of` tells of
        stream = unpacked(io.BytesIO(data)) if data.startswith(b"\x1f\x8b") else io.BufferedReader(io.BytesIO(data))  # type: ignore[arg-type]
        _sound(list(crawl(File(None), stream, LIMIT)))


def items(data: bytes) -> None:
    _sound(list(document(File(None), data, LIMIT)))
    _sound(list(pile(File(None), cast(BinaryIO, io.BytesIO(data)), LIMIT)))


def tables(data: bytes) -> None:
    with TemporaryDirectory() as folder:
        (Path(folder) / "articles.csv").write_bytes(data)
        rows, problems = table(Path(folder))
        _sound([*problems, *(filled(Article(Text("x"), "a.txt"), row) for row in rows.values())])


def addresses(data: bytes) -> None:
    """An address that is taken is one for HTTP, in plain characters; robots files and addresses of hosts never raise."""
    chars = data.decode("utf-8", "replace")
    own(chars)
    try:
        made = web_address(chars).geturl()
    except ValueError:
        return
    assert made.isascii()
    assert made.lower().startswith(("http://", "https://"))
    assert not any(char <= " " for char in made)
    rules(200, data).refusal(made, "twosource")


def cleaner(data: bytes) -> None:
    """Blocks stand in order, do not overlap, and leave out nothing but white space."""
    document = _document(data)
    text, end = document.text, 0
    for block in document.blocks:
        assert text.chars[end : block.span.start].strip() == ""
        assert text[block.span].strip()
        assert block.span.start >= end
        end = block.span.end
    assert text.chars[end:].strip() == ""


def quotes(data: bytes) -> None:
    """Quotations lie in their text, their words inside their marks, and no mark is met twice as an opening one."""
    document = _document(data)
    found = find_quotes(document.text, document.blocks)
    for quote in found:
        assert document.text[quote.span]
        assert quote.span.start <= quote.inner.start <= quote.inner.end <= quote.span.end
    assert [quote.span.start for quote in found] == sorted(quote.span.start for quote in found)
    view = plain(document.text)
    assert len(view.chars) == len(view.origins)
    assert all(document.text[span] for _, span in words(document.text))


@cache
def _kept() -> tuple[TemporaryDirectory[str], Archive]:
    """One archive for all inputs, and its folder, which goes with the process."""
    folder = TemporaryDirectory()
    return folder, Archive.open(Path(folder.name) / "fuzz.db")


def archive(data: bytes) -> None:
    """An article goes in once, comes out as it was, is found or not, and is gone when removed; `check` is clean."""
    (_, kept), chars = _kept(), data.decode("utf-8", "surrogateescape" if len(data) % 2 else "replace")
    name, _, rest = chars.partition("\n")
    article = Article(Text(rest or "x"), name or "n", outlet=name[:30] or None, url=name or None, title=name or None)
    added = kept.add([article])
    assert len(added.new) + len(added.problems) == 1
    for id in added.new:
        assert kept.add([article]).known == (id,)
        assert kept.article(id).text == article.text
        for kind in Kind:
            with suppress(QueryError):
                kept.search(chars[:200], kind)
        assert kept.remove(id)
        assert kept.article(id) is None
    assert kept.check() == ()


def _document(data: bytes) -> Document:
    return clean(Article(Text(data.decode("utf-8", "replace")), "a", author="Jane Roe", language="en"))


def _sound(found: list[Article | Problem]) -> None:
    """Articles can be written as UTF-8 and have words; problems say what to do."""
    for each in found:
        if isinstance(each, Problem):
            assert each.found
            assert each.remedy
        else:
            assert each.text.chars.encode("utf-8").strip()


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    "reader": reader, "feeds": feeds, "archives": archives, "items": items, "tables": tables,
    "addresses": addresses, "cleaner": cleaner, "quotes": quotes, "archive": archive,
}  # fmt: skip
