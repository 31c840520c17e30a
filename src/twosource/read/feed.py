"""RSS and Atom: an article for each entry. The only module that imports feedparser.

An entry that carries its whole text is an article as it is. One with a summary only is an article of title and summary;
where fetching is asked for, the page that it links to is read instead.
"""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterator
from dataclasses import replace
from email.utils import parsedate_to_datetime
from itertools import islice
from typing import Any

from twosource.model import Article, Problem
from twosource.read.dates import iso
from twosource.read.fetched import Fetch, Fetched, MissingReader, is_address
from twosource.read.files import File, printable
from twosource.read.fragment import text_of
from twosource.read.html import page
from twosource.text import Text

LARGEST = 8_000_000
"""Bytes of the largest feed that is read: reading takes two seconds for each million."""
FOLLOWED = 200
"""How many pages of one feed are fetched in one go."""
DECLARED = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']""")
DECLARATION = re.compile(r"\s*<\?xml[^>]*>")
MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
         (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))  # fmt: skip
# Encodings in which bytes that look like text spell markup: a bomb could hide its declarations in them.
HIDING = frozenset({"utf-7", "idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined"})
WHITE = re.compile(r"\s+")


def feed(file: File, data: bytes, fetch: Fetch | None = None) -> Iterator[Article | Problem]:
    """The articles of a feed. Raises MissingReader where feedparser is not installed."""
    if len(data) > LARGEST:
        limit = f"a feed of more than {LARGEST // 1_000_000} MB"
        yield Problem(file.shown, limit, "give a shorter one; readers of feeds keep the last entries only")
        return
    chars = _characters(data, file.fetched.charset if file.fetched else "")
    if chars is None:
        yield Problem(file.shown, "a feed in an unknown or broken encoding", "save it as UTF-8")
    elif "<!ENTITY" in chars:
        # A few of these, each made of ten of the one before, fill the memory (the billion laughs).
        yield Problem(file.shown, "a feed that declares entities of its own", "take the declarations out")
    else:
        yield from _entries(file, _parsed(chars), fetch)


def _characters(data: bytes, charset: str) -> str | None:
    declared = DECLARED.match(data.lstrip()[:400])
    marked = next((name for mark, name in MARKS if data.startswith(mark)), "")
    for name in (marked, charset, declared[1].decode("ascii", "replace") if declared else "", "utf-8", "cp1252"):
        try:
            if name and codecs.lookup(name).name not in HIDING:
                return data.decode(name).removeprefix("\ufeff")
        except (LookupError, ValueError):
            continue
    return None


def _parsed(chars: str) -> Any:
    try:
        import feedparser
    except ImportError as missing:
        raise MissingReader(f"feeds need {missing.name}: pip install 'twosource[feeds]'") from missing
    # What goes in are bytes: a bare string would be opened where it is a path, and fetched where it is an address.
    content = "<?xml version='1.0' encoding='utf-8'?>" + DECLARATION.sub("", chars, count=1)
    try:
        return feedparser.parse(
            io.BytesIO(content.encode("utf-8", "replace")), sanitize_html=False, resolve_relative_uris=False
        )
    except Exception:  # a feed can break a parser in any way: it is then one without entries
        return feedparser.FeedParserDict(entries=[], feed={})


def _entries(file: File, parsed: Any, fetch: Fetch | None) -> Iterator[Article | Problem]:
    if not parsed.entries:
        yield Problem(file.shown, "a feed without entries", "check that it is RSS or Atom")
    found = [(entry, _entry(entry, file, _said(parsed.feed.get("title")))) for entry in parsed.entries]
    followed = 0
    for number, (entry, article) in enumerate(found, 1):
        if isinstance(article, Problem):
            yield Problem(f"{file.shown}, entry {number}", article.found, article.remedy)
        elif fetch and not entry.get("content") and article.url and followed < FOLLOWED:
            followed += 1
            yield from _page(article, fetch)
        else:
            yield article


def _entry(entry: Any, file: File, outlet: str | None) -> Article | Problem:
    title, link = _said(entry.get("title")), str(entry.get("link") or "")
    whole = max(
        (text_of(str(each.get("value") or "")) for each in islice(entry.get("content") or (), 9)), key=len, default=""
    )
    body = whole or text_of(str(entry.get("summary") or ""))
    chars = body if not title or body.startswith(title) else f"{title}\n{body}".rstrip("\n")
    if not chars.strip():
        return Problem(file.shown, "an entry without title and text", "the other entries are read")
    return Article(
        Text(chars),
        printable(str(entry.get("id") or link or title)),
        outlet=outlet,
        url=link if is_address(link) else None,
        title=title,
        published=_time(entry),
        retrieved=file.fetched.retrieved if file.fetched else None,
        author=_said(entry.get("author")),
    )


def _page(article: Article, fetch: Fetch) -> Iterator[Article | Problem]:
    """The page behind an entry; the entry itself where it cannot be had, nothing where it is unchanged."""
    found = fetch(article.url or "")
    if isinstance(found, Fetched):
        file = File(None, fetched=found)
        made = page(file, found.data)
        if isinstance(made, Article):
            yield _joined(made, article)
            return
        found = made
    if found is not None:
        yield found
        yield article


def _joined(page: Article, entry: Article) -> Article:
    """The page, and what only the feed says of it. The page's own name for the outlet and time come first."""
    return replace(
        page,
        outlet=page.outlet or entry.outlet,
        title=page.title or entry.title,
        published=page.published or entry.published,
        author=page.author or entry.author,
    )


def _time(entry: Any) -> str | None:
    """When the entry was published, with its zone: in ISO 8601 (Atom) or as in a letter's head (RSS)."""
    told = str(entry.get("published") or entry.get("updated") or entry.get("created") or "")[:100].strip()
    time = iso(told, "")
    if isinstance(time, str):
        return time
    try:
        return parsedate_to_datetime(told).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _said(value: Any) -> str | None:
    """A title or a name, which may be marked up, on one line."""
    chars = text_of(value) if isinstance(value, str) and ("<" in value or "&" in value) else str(value or "")
    return WHITE.sub(" ", chars).strip() or None
