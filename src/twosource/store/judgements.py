"""What people said of findings: kept whatever is read again, until the articles it is about are removed."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable

from twosource.model import Judgement, Place, Ruling
from twosource.store.identity import judgement_id

INSERT = """
INSERT INTO judgements (id, ruling, by, at, because, value) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
"""
OF_STORY = """
WHERE j.n IN (SELECT p.judgement FROM places p JOIN articles a ON a.text = p.text WHERE a.story = ?)
"""
OF_TEXT = "WHERE j.n IN (SELECT judgement FROM places WHERE text = ?)"


def insert_all(connection: sqlite3.Connection, several: Iterable[Judgement]) -> tuple[str, ...]:
    """The ids of those that were not there; the same judgement given twice stands once."""
    return tuple(judgement_id(one) for one in several if _insert(connection, one))


def _insert(connection: sqlite3.Connection, judgement: Judgement) -> bool:
    told = (
        judgement_id(judgement), judgement.ruling, judgement.by, judgement.at, judgement.because, judgement.value
    )  # fmt: skip
    done = connection.execute(INSERT, told)
    if done.rowcount:
        rows = ((done.lastrowid, i, p.text, p.start, p.end) for i, p in enumerate(judgement.places))
        connection.executemany("INSERT INTO places VALUES (?, ?, ?, ?, ?)", rows)
    return bool(done.rowcount)


def select(connection: sqlite3.Connection, story: str | None, text: str | None) -> dict[str, Judgement]:
    """Judgements by id, the oldest first: all, or those about a story's texts, or about a text."""
    where, told = (OF_STORY, (story,)) if story else (OF_TEXT, (text,)) if text else ("", ())
    rows = connection.execute(f"SELECT j.* FROM judgements j {where} ORDER BY j.at, j.n", told).fetchall()
    places = _places(connection)
    return {
        row["id"]: Judgement(
            Ruling(row["ruling"]), tuple(places[row["n"]]), row["by"], row["at"], row["because"], row["value"]
        )
        for row in rows
    }


def _places(connection: sqlite3.Connection) -> dict[int, list[Place]]:
    found: dict[int, list[Place]] = defaultdict(list)
    for row in connection.execute("SELECT * FROM places ORDER BY judgement, number"):
        found[row["judgement"]].append(Place(row["text"], row["start"], row["end"]))
    return found


def delete(connection: sqlite3.Connection, id: str) -> bool:
    """Takes a judgement back; False where there is none of this id."""
    return bool(connection.execute("DELETE FROM judgements WHERE id = ?", (id,)).rowcount)
