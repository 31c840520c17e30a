"""What could not be read or done, kept for whoever looks after the archive."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from twosource.model import Problem

KEPT = 10_000
LONGEST = 2_000


def insert(connection: sqlite3.Connection, problems: Iterable[Problem], now: str) -> None:
    """Keeps the latest 10,000."""
    rows = ((now, *(told[:LONGEST] for told in (each.name, each.found, each.remedy))) for each in problems)
    connection.executemany("INSERT INTO problems (at, name, found, remedy) VALUES (?, ?, ?, ?)", rows)
    connection.execute("DELETE FROM problems WHERE n <= (SELECT max(n) FROM problems) - ?", (KEPT,))


def select(connection: sqlite3.Connection, limit: int, offset: int) -> tuple[tuple[str, Problem], ...]:
    found = connection.execute("SELECT * FROM problems ORDER BY n DESC LIMIT ? OFFSET ?", (limit, offset))
    return tuple((row["at"], Problem(row["name"], row["found"], row["remedy"])) for row in found)
