"""Articles in and out, and which are versions of one page."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace

from twosource.model import Article, Problem
from twosource.store.identity import address, article_id, day, utc
from twosource.store.rows import Added, ArticleRow, Filters, Stored
from twosource.text import Text

COLUMNS = (
    "a.id, a.text, a.name, coalesce(t.headline, t.title) AS title, a.outlet, a.url, a.author, a.language, a.published, "
    "a.published_utc, a.day, a.retrieved, a.added, a.characters, a.story, a.lineage, a.chapter, r.stamp"
)
ROWS = f"SELECT {COLUMNS} FROM articles a JOIN texts t ON t.article = a.n LEFT JOIN reports r ON r.article = a.n"
WHOLE = "SELECT a.*, t.title, t.chars FROM articles a JOIN texts t ON t.article = a.n"
# By day first, which is indexed, and by the moment inside it.
NEWEST = "ORDER BY a.day DESC, coalesce(a.published_utc, a.published) DESC, a.n DESC"
INSERT = """
INSERT INTO articles (id, text, name, outlet, url, address, author, language, published, published_utc, day, retrieved,
                      page_sha256, added, characters)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
"""
LONGEST_NAME = 2_000
"""Characters of a name, title, outlet, author or address that are kept: more is no name, and a page could send it."""


def insert(connection: sqlite3.Connection, articles: Iterable[Article], now: str) -> Added:
    """Adds what is not there yet."""
    new, known, problems = [], [], []
    for article in map(_short, articles):
        if fault := _fault(article):
            problems.append(fault)
        elif (id := _insert(connection, article, now)) is None:
            known.append(article_id(article))
        else:
            new.append(id)
    return Added(tuple(new), tuple(dict.fromkeys(known)), tuple(problems))


def _insert(connection: sqlite3.Connection, article: Article, now: str) -> str | None:
    """The id of an article that was not there."""
    id, text = article_id(article), article.text
    when = day(article.published, article.retrieved, now)
    told = (
        id, text.id, article.name, article.outlet, article.url, address(article.url), article.author,
        article.language, article.published, utc(article.published), when, article.retrieved, article.page_sha256,
        now, len(text),
    )  # fmt: skip
    done = connection.execute(INSERT, told)
    if not done.rowcount:
        return None
    connection.execute(
        "INSERT INTO texts (article, title, chars) VALUES (?, ?, ?)", (done.lastrowid, article.title, text.chars)
    )
    return id


def _short(article: Article) -> Article:
    names = {field: getattr(article, field) for field in ("name", "outlet", "url", "title", "author")}
    long = {field: told[:LONGEST_NAME] for field, told in names.items() if told and len(told) > LONGEST_NAME}
    return replace(article, **long) if long else article


def _fault(article: Article) -> Problem | None:
    """What no database can hold as text: half a character, which JSON and broken pages can write."""
    told = (article.text.chars, article.name, article.outlet, article.url, article.title, article.author,
            article.language, article.published, article.retrieved, article.page_sha256)  # fmt: skip
    try:
        "".join(each or "" for each in told).encode()
    except UnicodeEncodeError as error:
        name = article.name.encode("utf-8", "replace").decode()
        return Problem(name, f"half a character (U+{ord(error.object[error.start]):04X})", "mend the file's encoding")
    if not article.text.chars.strip():
        return Problem(article.name, "the text is empty", "give an article with a text")
    return None


def select(connection: sqlite3.Connection, filters: Filters, limit: int, offset: int) -> tuple[ArticleRow, ...]:
    """The newest first."""
    where, told = conditions(filters)
    found = connection.execute(f"{ROWS} WHERE {where} {NEWEST} LIMIT ? OFFSET ?", (*told, limit, offset))
    return tuple(ArticleRow(**row) for row in found)


def conditions(filters: Filters, articles: str = "a") -> tuple[str, tuple[str, ...]]:
    """What the filters ask of a row of `articles` as an SQL expression with its values."""
    asked = [
        (f"{articles}.outlet = ? COLLATE NOCASE", filters.outlet),
        (f"{articles}.day >= ?", filters.after),
        (f"{articles}.day <= ?", filters.before),
        (f"{articles}.story = ?", filters.story),
        (f"{articles}.n IN (SELECT article FROM statements WHERE status = ?)", filters.status),
        (f"{articles}.n IN (SELECT article FROM statements WHERE n IN (SELECT rowid FROM statement_index "
         "WHERE statement_index MATCH ?))", filters.speaker and speaker_words(filters.speaker)),
    ]  # fmt: skip
    chosen = [(condition, value) for condition, value in asked if value is not None]
    return " AND ".join(condition for condition, _ in chosen) or "1", tuple(value for _, value in chosen)


def speaker_words(name: str) -> str:
    """A full-text expression for speakers whose name has these words."""
    words = " ".join('"' + word.replace('"', '""') + '"' for word in name.split())
    return f"speaker : ({words})"


def row(connection: sqlite3.Connection, id: str) -> ArticleRow | None:
    found = connection.execute(f"{ROWS} WHERE a.id = ?", (id,)).fetchone()
    return ArticleRow(**found) if found else None


def article(connection: sqlite3.Connection, id: str) -> Article | None:
    found = connection.execute(f"{WHOLE} WHERE a.id = ?", (id,)).fetchone()
    return received(found) if found else None


def members(connection: sqlite3.Connection, story: str) -> tuple[Stored, ...]:
    """The articles of a story in the order of publication."""
    order = "ORDER BY coalesce(a.published_utc, a.published, a.day), a.name, a.n"
    found = connection.execute(f"{WHOLE} WHERE a.story = ? {order}", (story,))
    return tuple(Stored(each["id"], received(each)) for each in found)


def received(found: sqlite3.Row) -> Article:
    """The article of a row of WHOLE, as it was received."""
    fields = ("outlet", "url", "title", "published", "retrieved", "language", "author", "page_sha256")
    return Article(Text(found["chars"]), found["name"], **{field: found[field] for field in fields})


def versions(connection: sqlite3.Connection, id: str) -> tuple[ArticleRow, ...]:
    """The states of the page that an article is one of, in the order in which they were received."""
    same = "a.address = (SELECT address FROM articles WHERE id = ?) OR a.id = ?"
    found = connection.execute(f"{ROWS} WHERE {same} ORDER BY coalesce(a.retrieved, a.added), a.n", (id, id))
    return tuple(ArticleRow(**each) for each in found)


def with_text(connection: sqlite3.Connection, text: str) -> tuple[ArticleRow, ...]:
    """The articles with the very characters of the text of this id, in the order of adding."""
    return tuple(ArticleRow(**each) for each in connection.execute(f"{ROWS} WHERE a.text = ? ORDER BY a.n", (text,)))


def called(connection: sqlite3.Connection, name: str) -> tuple[Article, ...]:
    """The articles with the text of this id or hash; where there are none, those that came with this name."""
    found = connection.execute(f"{WHOLE} WHERE a.text = ? ORDER BY a.n", (name[:16],)).fetchall()
    same = [one for one in map(received, found) if name in (one.text.id, one.text.sha256)]
    named = () if same else connection.execute(f"{WHOLE} WHERE a.name = ? ORDER BY a.n LIMIT 50", (name,))
    return tuple(same or map(received, named))


def without_report(connection: sqlite3.Connection, stamp: str, limit: int) -> tuple[Stored, ...]:
    """Articles that were never read, or by another reader than the one of this stamp, the newest first."""
    stale = "NOT EXISTS (SELECT 1 FROM reports r WHERE r.article = a.n AND r.stamp = ?)"
    found = connection.execute(f"{WHOLE} WHERE {stale} ORDER BY a.n DESC LIMIT ?", (stamp, limit))
    return tuple(Stored(each["id"], received(each)) for each in found)


def numbers(connection: sqlite3.Connection, ids: Sequence[str]) -> dict[str, int]:
    """The number of each article by its id; ids that are not there are left out."""
    found: dict[str, int] = {}
    for start in range(0, len(ids), 500):
        some = ids[start : start + 500]
        asked = ",".join("?" * len(some))
        found.update(
            tuple(each) for each in connection.execute(f"SELECT id, n FROM articles WHERE id IN ({asked})", some)
        )
    return found
