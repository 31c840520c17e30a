"""Taking an article out for good, with all that rests on it."""

from __future__ import annotations

import sqlite3

from twosource.store import articles, people, stories
from twosource.store.rows import Removed

INDEXES = ("article_index", "statement_index", "person_index", "story_index", "claim_index")


def remove(connection: sqlite3.Connection, id: str) -> Removed | None:
    """Deletes the article, its report, statements, claims, the findings of its story and judgements about its text.

    Judgements stay where another article has the very same text. None where there is no such article.
    """
    row = articles.row(connection, id)
    if row is None:
        return None
    statements = _count(connection, "statements WHERE article = (SELECT n FROM articles WHERE id = ?)", id)
    findings = _count(connection, "resting WHERE article = (SELECT n FROM articles WHERE id = ?)", id)
    connection.execute("DELETE FROM articles WHERE id = ?", (id,))
    judgements = _unjudge(connection, row.text)
    people.forget(connection)
    if row.story:
        stories.describe(connection, [row.story])
    return Removed(row, statements, judgements, (row.story,) if row.story else (), findings)


def _count(connection: sqlite3.Connection, rows: str, value: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {rows}", (value,)).fetchone()[0])


def _unjudge(connection: sqlite3.Connection, text: str) -> int:
    gone = (
        "DELETE FROM judgements WHERE n IN (SELECT judgement FROM places WHERE text = ?) "
        "AND NOT EXISTS (SELECT 1 FROM articles WHERE text = ?)"
    )
    return connection.execute(gone, (text, text)).rowcount


def scrub(connection: sqlite3.Connection) -> None:
    """Writes the full-text indexes anew without the words of what was removed, and empties the write-ahead log.

    Pages that become free are overwritten with zeroes (`secure_delete`). Full text could delete securely by itself, but
    then SQLite before 3.42 cannot read the file. What a file system, a backup or a copy keeps is out of reach.
    """
    for index in INDEXES:
        connection.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")
    checkpoint(connection)


def checkpoint(connection: sqlite3.Connection) -> bool:
    """Moves the write-ahead log into the file and empties it; False while another process still reads it."""
    return not connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
