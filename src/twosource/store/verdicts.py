"""Claims and conflicts of a story as rows that search can use, and the verdict on what each statement says."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from twosource.model import Claim, Story, Support
from twosource.text import Span, Text

INSERT = """
INSERT INTO claims (story, kind, status, article, start, "end", gist) VALUES (?, ?, ?, ?, ?, ?, ?)
"""
# A statement that holds several claims has the verdict that a reader must know first.
GRAVEST = (Support.CONTRADICTED, Support.DISPUTED, Support.CORROBORATED, Support.SINGLE_SOURCED, Support.NOT_ADDRESSED)


def index(connection: sqlite3.Connection, story: str, found: Story) -> None:
    """Writes the rows of a story's claims and conflicts, and the status of its statements."""
    texts = {report.text.id: report.text for report in found.reports}
    asked = "SELECT n, text FROM articles WHERE story = ? ORDER BY n DESC"
    numbers = {row["text"]: row["n"] for row in connection.execute(asked, (story,))}
    rows = ((story, *row) for row in _rows(found, texts, numbers))
    connection.executemany(INSERT, rows)
    _mark(connection, story, found)


def _rows(found: Story, texts: dict[str, Text], numbers: dict[str, int]) -> Iterator[tuple[object, ...]]:
    def place(span: Span) -> tuple[int, int, int]:
        return numbers[span.text], span.start, span.end

    for verdict in found.findings.verdicts:
        gist = verdict.claim.gist
        yield "claim", verdict.support, *place(gist), texts[gist.text][gist]
    for conflict in found.findings.conflicts:
        spans = [span for side in conflict.sides for span in side.spans]
        if spans:
            yield conflict.kind, conflict.severity, *place(spans[0]), _told(conflict.about, spans, texts)


def _told(about: str, spans: list[Span], texts: dict[str, Text]) -> str:
    """What a conflict is about, with the words of its sides, so that it is found by any of them."""
    return "\n".join(dict.fromkeys([about, *(texts[span.text][span] for span in spans)]))


def _mark(connection: sqlite3.Connection, story: str, found: Story) -> None:
    connection.execute(
        "UPDATE statements SET status = NULL WHERE status IS NOT NULL AND article IN "
        "(SELECT n FROM articles WHERE story = ?)", (story,),
    )  # fmt: skip
    update = (
        'UPDATE statements SET status = ? WHERE start <= ? AND "end" >= ? AND article IN '
        "(SELECT n FROM articles WHERE story = ? AND text = ?)"
    )
    for support in reversed(GRAVEST):
        claims = (verdict.claim for verdict in found.findings.verdicts if verdict.support is support)
        places = (extent for claim in claims for extent in _extents(claim))
        rows = ((support, each.start, each.end, story, each.text) for each in places)
        connection.executemany(update, rows)


def _extents(claim: Claim) -> list[Span]:
    return list(dict.fromkeys(statement.extent for statement in claim.statements))
