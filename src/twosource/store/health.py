"""Whether an archive is whole: what SQLite can say, and what only we know."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from twosource.model import Problem
from twosource.store.articles import WHOLE, received
from twosource.store.identity import article_id
from twosource.store.removal import INDEXES

RESTORE = "take the archive back from a copy, or add its articles to a new one"
AGAIN = "run `twosource archive refresh`"
COUNTS = (
    ("articles without a text", "articles WHERE n NOT IN (SELECT article FROM texts)", RESTORE),
    ("articles of a story that is not there",
     "articles WHERE story IS NOT NULL AND story NOT IN (SELECT id FROM stories)", AGAIN),
    ("stories that count their articles wrong",
     "stories s WHERE s.articles <> (SELECT count(*) FROM articles a WHERE a.story = s.id)", AGAIN),
    ("people whom no article names", "people WHERE n NOT IN (SELECT person FROM appearances)", AGAIN),
    ("statements of articles without a report",
     "statements WHERE article NOT IN (SELECT article FROM reports)", AGAIN),
    ("judgements without a place", "judgements WHERE n NOT IN (SELECT judgement FROM places)", RESTORE),
)  # fmt: skip


def check(connection: sqlite3.Connection) -> Iterator[Problem]:
    """What is wrong: nothing where the archive is whole. Reads everything once."""
    yield from _pages(connection)
    yield from _references(connection)
    yield from _counts(connection)
    yield from _articles(connection)


def _pages(connection: sqlite3.Connection) -> Iterator[Problem]:
    for (found,) in connection.execute("PRAGMA integrity_check"):
        if found != "ok":
            yield Problem("the file", str(found), RESTORE)


def _references(connection: sqlite3.Connection) -> Iterator[Problem]:
    for row in connection.execute("PRAGMA foreign_key_check"):
        yield Problem(str(row[0]), f"row {row[1]} points at a row of {row[2]} that is not there", RESTORE)


def _counts(connection: sqlite3.Connection) -> Iterator[Problem]:
    for found, rows, remedy in COUNTS:
        count = connection.execute(f"SELECT count(*) FROM {rows}").fetchone()[0]
        if count:
            yield Problem("the archive", f"{count} {found}", remedy)


def _articles(connection: sqlite3.Connection) -> Iterator[Problem]:
    for row in connection.execute(WHOLE):
        article = received(row)
        if article.text.id != row["text"] or article_id(article) != row["id"]:
            yield Problem(row["id"], "the article is not the one that was added", RESTORE)


def check_indexes(connection: sqlite3.Connection) -> Iterator[Problem]:
    """Full-text indexes that are not in step with their tables. Needs a connection that may write."""
    for index in INDEXES:
        try:
            connection.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
        except sqlite3.DatabaseError as error:
            yield Problem(index, f"out of step with its table ({error})", "run `twosource archive vacuum`")


def rebuild(connection: sqlite3.Connection) -> None:
    """Writes every full-text index anew from its table."""
    for index in INDEXES:
        connection.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
