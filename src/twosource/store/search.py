"""Search: full text with filters, over articles, statements, people, stories and claims.

What matches is ranked by BM25 among the CAP newest matches: a word that half of the archive has (*said*) is not worth
weighing a hundred thousand times, and who looks for it wants what is new. Snippets are made for the hits shown only.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence

from twosource.store.indexes import INDEXES, Index, among, asked, words
from twosource.store.query import Query
from twosource.store.rows import Hit, Kind, Piece

CAP = 1_000
OPEN, CLOSE = "\x02", "\x03"
MARKED = re.compile(f"({OPEN}[^{CLOSE}]*{CLOSE})")
WORDS = 24
SHOWN = 300
MATCHING = """
SELECT n FROM (
  SELECT x.rowid AS n, bm25({table}, {weights}) AS score FROM {table} x {joined}
  WHERE {table} MATCH ? AND {where} ORDER BY x.rowid DESC LIMIT {cap}
) ORDER BY score, n DESC LIMIT ? OFFSET ?
"""


def search(connection: sqlite3.Connection, query: Query, kind: Kind, limit: int, offset: int) -> tuple[Hit, ...]:
    """The hits, the best first; without words the newest first."""
    index = INDEXES[kind]
    match = words(kind, query.words, query.filters)
    (members, named), rest = among(kind, query.filters)
    where, told = asked(kind, rest)
    if match:
        # Full text leads the join, so that its rows come newest first and nothing is sorted.
        joined = f"CROSS JOIN {index.joined}" if told else ""
        where = f"{members.format(n='+x.rowid')} AND {where}" + (f" AND {index.key} = x.rowid" if told else "")
        command = MATCHING.format(table=index.table, weights=index.weights, joined=joined, where=where, cap=CAP)
    else:
        where = f"{members.format(n=index.key)} AND {where}"
        command = f"SELECT {index.key} FROM {index.joined} WHERE {where} ORDER BY {index.newest} LIMIT ? OFFSET ?"
    values = (*((match,) if match else ()), *named, *told, limit, offset)
    found = [number for (number,) in connection.execute(command, values)]
    return tuple(_hits(connection, kind, found, match))


def _hits(connection: sqlite3.Connection, kind: Kind, numbers: Sequence[int], match: str) -> list[Hit]:
    index = INDEXES[kind]
    chosen = ",".join(map(str, numbers))
    rows = {row["n"]: dict(row) for row in connection.execute(f"{index.rows} WHERE {index.key} IN ({chosen})")}
    snippets = _snippets(connection, index, numbers, match) if match else {}
    return [_hit(kind, rows[number], snippets.get(number)) for number in numbers]


def _snippets(connection: sqlite3.Connection, index: Index, numbers: Sequence[int], match: str) -> dict[int, str]:
    """One pass over the matches between the hits: to ask for each hit would begin the query anew each time.

    The plus keeps SQLite from doing just that; a snippet is cut for the hits only.
    """
    if not numbers:
        return {}
    cut = f"snippet({index.table}, {index.column}, '{OPEN}', '{CLOSE}', ' … ', {WORDS})"
    among = f"rowid BETWEEN ? AND ? AND +rowid IN ({','.join(map(str, numbers))})"
    command = f"SELECT rowid, {cut} FROM {index.table} WHERE {index.table} MATCH ? AND {among}"
    return dict(connection.execute(command, (match, min(numbers), max(numbers))).fetchall())


def _hit(kind: Kind, row: dict[str, object], snippet: str | None) -> Hit:
    row.pop("n")
    told = str(row.pop("words", None) or row["title"])[:SHOWN] if snippet is None else snippet
    row.pop("words", None)
    row["title"] = next(iter(str(row["title"]).splitlines()), "")
    return Hit(kind, snippet=pieces(told), **row)  # type: ignore[arg-type]


def pieces(snippet: str) -> tuple[Piece, ...]:
    """A snippet with its marks as pieces, so that nobody has to tell our marks from an article's characters."""
    parts = (part for part in MARKED.split(snippet) if part)
    return tuple(Piece(part.strip(OPEN + CLOSE), part.startswith(OPEN)) for part in parts)
