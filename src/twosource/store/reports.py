"""Reports: what was found in an article, with its statements and people as rows that search can use."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator

from twosource.model import Entity, EntityKind, MentionKind, Report, Role, Statement
from twosource.store.articles import speaker_words
from twosource.store.codec import BadRecord, pack, unpack
from twosource.store.rows import StatementRow
from twosource.text import Text

STATEMENT = """
INSERT INTO statements (article, start, "end", mode, polarity, speaker, content) VALUES (?, ?, ?, ?, ?, ?, ?)
"""
SELECT = """
SELECT a.id AS article, a.text, s.start, s."end", s.mode, s.polarity, s.speaker, s.content,
       s.status, a.outlet, a.day
FROM statements s JOIN articles a ON a.n = s.article
"""
KINDS = (EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.GROUP, EntityKind.STATE)
LONGEST_NAME = 200
LONGEST_HEADLINE = 300


def save(connection: sqlite3.Connection, id: str, report: Report, stamp: str, now: str) -> bool:
    """Stores a report in place of the one before; False where the article is no longer there."""
    found = connection.execute("SELECT n, text FROM articles WHERE id = ?", (id,)).fetchone()
    if not found or found["text"] != report.text.id:
        return False
    number = found["n"]
    _clear(connection, number)
    connection.execute("INSERT INTO reports VALUES (?, ?, ?, ?)", (number, stamp, now, pack(report)))
    connection.execute("UPDATE texts SET headline = ? WHERE article = ?", (_headline(report), number))
    connection.executemany(STATEMENT, ((number, *row) for row in _statements(report)))
    for entity in report.entities:
        if entity.kind in KINDS and any(mention.kind is MentionKind.NAMED for mention in entity.mentions):
            _appears(connection, number, entity, report)
    return True


def _headline(report: Report) -> str | None:
    lines = [report.text[block.span] for block in report.document.blocks if block.role is Role.HEADLINE]
    return " ".join(" ".join(lines).split())[:LONGEST_HEADLINE] or None


def _clear(connection: sqlite3.Connection, number: int) -> None:
    for table in ("reports", "statements", "appearances"):
        connection.execute(f"DELETE FROM {table} WHERE article = ?", (number,))


def _statements(report: Report) -> Iterator[tuple[object, ...]]:
    """What somebody says; the outlet's own voice is the article's text and is searched there."""
    for statement in report.statements:
        if statement.chain:
            content = " … ".join(report.text[span] for span in statement.content)
            first, extent = statement.chain[0], statement.extent
            yield extent.start, extent.end, statement.mode, first.polarity, speaker(report, statement), content


def speaker(report: Report, statement: Statement) -> str | None:
    """Who says it: the name that the article has for them, else the words that it uses."""
    first = statement.chain[0]
    named = first.entity.name if first.entity else report.text[first.source] if first.source else None
    return named[:LONGEST_NAME] if named else None


def _appears(connection: sqlite3.Connection, number: int, entity: Entity, report: Report) -> None:
    name = entity.name[:LONGEST_NAME]
    made = "INSERT INTO people (key, name, kind) VALUES (?, ?, ?) ON CONFLICT (key) DO NOTHING"
    key = person_key(name)
    connection.execute(made, (key, name, entity.kind))
    said = sum(bool(each.chain) and each.chain[0].entity == entity for each in report.statements)
    connection.execute(
        "INSERT INTO appearances (person, article, role, mentions, statements) "
        "SELECT n, ?, ?, ?, ? FROM people WHERE key = ? ON CONFLICT DO UPDATE SET "
        "mentions = mentions + excluded.mentions, statements = statements + excluded.statements",
        (number, entity.role, len(entity.mentions), said, key),
    )


def person_key(name: str) -> str:
    """One name in any case and spacing is one person of the archive; who bears two names is joined inside a story."""
    return " ".join(name.casefold().split())


def load(connection: sqlite3.Connection, id: str, stamp: str | None) -> Report | None:
    """The report, by the reader with this stamp or by any; None where there is none that this program can read."""
    asked = (
        "SELECT r.body, t.chars FROM articles a JOIN reports r ON r.article = a.n JOIN texts t ON t.article = a.n "
        "WHERE a.id = ? AND r.stamp = coalesce(?, r.stamp)"
    )
    found = connection.execute(asked, (id, stamp)).fetchone()
    if not found:
        return None
    text = Text(found["chars"])
    try:
        return unpack(Report, found["body"], {text.id: text})
    except BadRecord:
        return None


def stamps(connection: sqlite3.Connection) -> Counter[str | None]:
    """How many articles each reader has read; None counts those that nobody has."""
    asked = "SELECT r.stamp, count(*) FROM articles a LEFT JOIN reports r ON r.article = a.n GROUP BY r.stamp"
    return Counter(dict(connection.execute(asked).fetchall()))


def statements(connection: sqlite3.Connection, id: str) -> tuple[StatementRow, ...]:
    """What is said in an article, in its order."""
    found = connection.execute(f'{SELECT} WHERE a.id = ? ORDER BY s.start, s."end"', (id,))
    return tuple(StatementRow(**row) for row in found)


def said_by(connection: sqlite3.Connection, person: str, limit: int, offset: int) -> tuple[StatementRow, ...]:
    """What a person is quoted as saying in any article, the newest first."""
    row = connection.execute("SELECT name FROM people WHERE key = ?", (person,)).fetchone()
    if not row or not (match := speaker_words(row["name"])):
        return ()
    # Full text finds those whose name has these words; only those called just so are this person.
    among = "s.n IN (SELECT rowid FROM statement_index WHERE statement_index MATCH ?) AND s.speaker = ? COLLATE NOCASE"
    order = "ORDER BY a.day DESC, s.n DESC LIMIT ? OFFSET ?"
    found = connection.execute(f"{SELECT} WHERE {among} {order}", (match, row["name"], limit, offset))
    return tuple(StatementRow(**each) for each in found)
