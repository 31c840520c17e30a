"""What grouping by day needs of the archive: the articles of a window of days with their traits, pairs and stories."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from twosource.store import stories
from twosource.store.articles import received
from twosource.store.rows import Stored

ENTRY = """
SELECT a.id, a.day, e.words, e.keys, e.counts, e.kinds, e.shingles, e.vector, a.story, a.lineage
FROM entries e JOIN articles a ON a.n = e.article WHERE a.day BETWEEN ? AND ? ORDER BY a.day, a.id
"""
PAIRS = """
SELECT l.id AS left, r.id AS right, p.figures FROM pairs p JOIN articles l ON l.n = p.left
JOIN articles r ON r.n = p.right WHERE l.day BETWEEN ? AND ? AND r.day BETWEEN ? AND ?
"""
NEW = """
SELECT a.*, t.title, t.chars FROM articles a JOIN texts t ON t.article = a.n
WHERE NOT EXISTS (SELECT 1 FROM entries e WHERE e.article = a.n) ORDER BY a.n LIMIT ?
"""

OPEN = "SELECT DISTINCT a.day FROM entries e JOIN articles a ON a.n = e.article WHERE a.story IS NULL ORDER BY 1"
STORY = "SELECT id, story FROM articles WHERE id IN (SELECT value FROM json_each(?))"
PAIR = "INSERT OR REPLACE INTO pairs SELECT l.n, r.n, ? FROM articles l, articles r WHERE l.id = ? AND r.id = ?"


@dataclass(frozen=True)
class Entry:
    """What grouping knows of an article: columns of 64-bit whole numbers as bytes, the embedding as 32-bit floats."""

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


@dataclass(frozen=True)
class Pair:
    """Two articles by id and how alike they are: 64-bit floats as bytes."""

    left: str
    right: str
    figures: bytes


def unentered(connection: sqlite3.Connection, limit: int) -> tuple[tuple[Stored, str], ...]:
    """Articles that grouping knows nothing of yet, with their days."""
    found = connection.execute(NEW, (limit,))
    return tuple((Stored(row["id"], received(row)), row["day"]) for row in found)


def enter(connection: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    """Stores what grouping knows of articles; of those that were removed meanwhile nothing."""
    insert = "INSERT OR IGNORE INTO entries SELECT n, ?, ?, ?, ?, ?, ? FROM articles WHERE id = ?"
    rows = ((e.words, e.keys, e.counts, e.kinds, e.shingles, e.vector, e.id) for e in entries)
    connection.executemany(insert, rows)


class Window:
    """Grouping's view of the archive, inside one transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def open_days(self) -> tuple[str, ...]:
        """The days with articles that are in no story yet, in order."""
        return tuple(day for (day,) in self.connection.execute(OPEN))

    def last_day(self) -> str:
        """The latest day with articles that are in a story; empty where there is none."""
        asked = "SELECT max(day) FROM articles WHERE story IS NOT NULL"
        return str(self.connection.execute(asked).fetchone()[0] or "")

    def entries(self, first: str, last: str) -> tuple[Entry, ...]:
        """The articles of these days and those between, in order."""
        return tuple(Entry(**row) for row in self.connection.execute(ENTRY, (first, last)))

    def pairs(self, first: str, last: str) -> tuple[Pair, ...]:
        """The pairs of which both are of these days."""
        return tuple(Pair(**row) for row in self.connection.execute(PAIRS, (first, last, first, last)))

    def taken(self, ids: Iterable[str]) -> frozenset[str]:
        """Those ids by which stories of the archive are called."""
        asked = "SELECT id FROM stories WHERE id IN (SELECT value FROM json_each(?))"
        return frozenset(id for (id,) in self.connection.execute(asked, (json.dumps(list(ids)),)))

    def place(self, told: Mapping[str, tuple[str, str]], alike: Sequence[Pair]) -> None:
        """Puts articles into stories: `told` has the story and the lineage of each; `alike` are their new pairs."""
        before = dict(self.connection.execute(STORY, (json.dumps(list(told)),)).fetchall())
        moved = {id: story for id, (story, _) in told.items() if before.get(id, story) != story}
        rows = ((story, lineage, id) for id, (story, lineage) in told.items())
        self.connection.executemany("UPDATE articles SET story = ?, lineage = ? WHERE id = ?", rows)
        self.connection.executemany(PAIR, ((pair.figures, pair.left, pair.right) for pair in alike))
        stories.describe(self.connection, [each for id in moved for each in (before[id], moved[id]) if each])
