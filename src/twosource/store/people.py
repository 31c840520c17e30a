"""People and bodies of the archive by name."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from twosource.store.rows import PersonRow

SELECT = """
SELECT p.n, p.key AS id, p.name, p.kind, count(*) AS articles, sum(x.statements) AS statements
FROM people p JOIN appearances x ON x.person = p.n
"""
ORDER = "GROUP BY p.n ORDER BY statements DESC, articles DESC, p.name LIMIT ? OFFSET ?"
ROLES = 5


def select(connection: sqlite3.Connection, limit: int, offset: int) -> tuple[PersonRow, ...]:
    """Those whose words are reported most come first."""
    return _rows(connection, connection.execute(f"{SELECT} {ORDER}", (limit, offset)).fetchall())


def row(connection: sqlite3.Connection, id: str) -> PersonRow | None:
    found = connection.execute(f"{SELECT} WHERE p.key = ? {ORDER}", (id, 1, 0)).fetchall()
    return next(iter(_rows(connection, found)), None)


def of_article(connection: sqlite3.Connection, id: str) -> tuple[PersonRow, ...]:
    """Who appears in an article, with what the archive has of them."""
    within = "WHERE p.n IN (SELECT person FROM appearances JOIN articles ON n = article WHERE id = ?)"
    return _rows(connection, connection.execute(f"{SELECT} {within} {ORDER}", (id, -1, 0)).fetchall())


def _rows(connection: sqlite3.Connection, found: Iterable[sqlite3.Row]) -> tuple[PersonRow, ...]:
    return tuple(
        PersonRow(each["id"], each["name"], each["kind"], _roles(connection, each["n"]), each["articles"],
                  each["statements"])
        for each in found
    )  # fmt: skip


def _roles(connection: sqlite3.Connection, person: int) -> tuple[str, ...]:
    asked = (
        "SELECT role FROM appearances WHERE person = ? AND role IS NOT NULL "
        "GROUP BY role ORDER BY count(*) DESC, role LIMIT ?"
    )
    return tuple(role for (role,) in connection.execute(asked, (person, ROLES)))


def forget(connection: sqlite3.Connection) -> None:
    """Takes out those whom no article names any more."""
    connection.execute("DELETE FROM people WHERE n NOT IN (SELECT person FROM appearances)")
