"""What grouping by day needs of the archive: the articles of a window of days, with their traits and stories."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from twosource.store import stories
from twosource.store.articles import received
from twosource.store.rows import Stored

ENTRY = """
SELECT a.id, a.day, e.words, e.keys, e.counts, e.kinds, e.shingles, e.vector, a.story, a.lineage, a.chapter,
  e.settled, e.met
FROM entries e JOIN articles a ON a.n = e.article WHERE a.day BETWEEN ? AND ? ORDER BY a.day, a.id
"""
NEW = """
SELECT a.*, t.title, t.chars FROM articles a JOIN texts t ON t.article = a.n
WHERE NOT EXISTS (SELECT 1 FROM entries e WHERE e.article = a.n)
AND (? IS NULL OR a.id IN (SELECT value FROM json_each(?))) ORDER BY a.n LIMIT ?
"""
INSERT = """
INSERT OR IGNORE INTO entries (article, words, keys, counts, kinds, shingles, vector)
SELECT n, ?, ?, ?, ?, ?, ? FROM articles WHERE id = ?
"""
OPEN = "SELECT DISTINCT a.day FROM entries e JOIN articles a ON a.n = e.article WHERE e.met IS NULL ORDER BY 1"
LAST = "SELECT max(a.day) FROM entries e JOIN articles a ON a.n = e.article WHERE e.met IS NOT NULL"
STORY = "SELECT id, story FROM articles WHERE id IN (SELECT value FROM json_each(?))"
PLACE = "UPDATE articles SET story = ?, lineage = ?, chapter = ? WHERE id = ?"
MET = "UPDATE entries SET settled = ?, met = ? WHERE article = (SELECT n FROM articles WHERE id = ?)"


@dataclass(frozen=True)
class Entry:
    """What grouping knows of an article: columns of numbers as bytes, little endian.

    `keys` and `shingles` are whole numbers of 64 bits, `counts` of 32, `kinds` of 8; `vector` is floats of 32 bits.
    `met` is what it has met so far (floats of 64 bits), None where it was not grouped yet; `settled` the same without
    the latest day, whose stories are still open.
    """

    id: str
    day: str
    words: int
    keys: bytes
    counts: bytes
    kinds: bytes
    shingles: bytes
    vector: bytes
    story: str | None = None
    lineage: str | None = None
    chapter: str | None = None
    settled: bytes | None = None
    met: bytes | None = None


@dataclass(frozen=True)
class Place:
    """Where an article belongs, and what it has met."""

    id: str
    story: str
    lineage: str
    chapter: str
    settled: bytes | None
    met: bytes


def unentered(connection: sqlite3.Connection, ids: Sequence[str] | None, limit: int) -> tuple[tuple[Stored, str], ...]:
    """Articles (of these ids) that grouping knows nothing of yet, with their days."""
    among = None if ids is None else json.dumps(list(ids))
    found = connection.execute(NEW, (among, among, limit))
    return tuple((Stored(row["id"], received(row)), row["day"]) for row in found)


def enter(connection: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    """Stores what grouping knows of articles; of those that were removed meanwhile nothing."""
    rows = ((e.words, e.keys, e.counts, e.kinds, e.shingles, e.vector, e.id) for e in entries)
    connection.executemany(INSERT, rows)


class Window:
    """Grouping's view of the archive, inside one transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def open_days(self) -> tuple[str, ...]:
        """The days with articles that were not grouped yet, in order."""
        return tuple(day for (day,) in self.connection.execute(OPEN))

    def last_day(self) -> str:
        """The latest day that was grouped; empty where none was."""
        return str(self.connection.execute(LAST).fetchone()[0] or "")

    def entries(self, first: str, last: str) -> tuple[Entry, ...]:
        """The articles of these days and those between, by day and id."""
        return tuple(Entry(**row) for row in self.connection.execute(ENTRY, (first, last)))

    def taken(self, ids: Iterable[str]) -> frozenset[str]:
        """Those ids by which stories of the archive are called."""
        asked = "SELECT id FROM stories WHERE id IN (SELECT value FROM json_each(?))"
        return frozenset(id for (id,) in self.connection.execute(asked, (json.dumps(list(ids)),)))

    def place(self, told: Sequence[Place]) -> None:
        """Puts articles into stories, and brings the rows of stories that changed in step."""
        before = dict(self.connection.execute(STORY, (json.dumps([each.id for each in told]),)).fetchall())
        changed = [each for each in told if before.get(each.id) != each.story]
        self.connection.executemany(PLACE, ((e.story, e.lineage, e.chapter, e.id) for e in told))
        self.connection.executemany(MET, ((e.settled, e.met, e.id) for e in told))
        touched = [story for each in changed for story in (before.get(each.id), each.story) if story]
        stories.describe(self.connection, touched)
