"""Lists that are kept across stories: what is disputed in any of them, acts that would break a commitment.

Each is made of one reconstructed story after the other, and goes with its findings. So a page of a list costs the same
however many stories there are, and what was not looked through yet is known.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from twosource.store import stories
from twosource.store.rows import Filters, Point, StoryRow

MISSING = """
FROM findings f JOIN stories s ON s.id = f.story
WHERE NOT EXISTS (SELECT 1 FROM lists l WHERE l.name = ? AND l.story = f.story)
"""
# Statuses are given as `|hard|soft|`, empty for any of them.
HELD = "p.name = :name AND (:statuses = '' OR instr(:statuses, '|' || p.status || '|'))"
FITTING = f"""
EXISTS (SELECT 1 FROM points p WHERE p.story = s.id AND {HELD})
AND (:after IS NULL OR s.last_day >= :after) AND (:before IS NULL OR s.first_day <= :before)
AND (:outlet IS NULL OR EXISTS (SELECT 1 FROM articles a WHERE a.story = s.id AND a.outlet = :outlet COLLATE NOCASE))
"""


def save(connection: sqlite3.Connection, name: str, story: str, points: Sequence[Point], rests_on: str) -> bool:
    """Keeps the list of a story until its findings change; False where they already have."""
    if stories.rests_on(connection, story) != rests_on:
        return False
    connection.execute("DELETE FROM lists WHERE name = ? AND story = ?", (name, story))
    connection.execute("INSERT INTO lists (name, story) VALUES (?, ?)", (name, story))
    rows = ((name, story, number, one.status, one.at, one.told) for number, one in enumerate(points))
    connection.executemany("INSERT INTO points VALUES (?, ?, ?, ?, ?, ?)", rows)
    return True


def missing(connection: sqlite3.Connection, name: str, limit: int) -> tuple[str, ...]:
    """Reconstructed stories of which no list of this name was made yet, the latest first."""
    asked = f"SELECT f.story {MISSING} ORDER BY s.last_day DESC, s.n DESC LIMIT ?"
    return tuple(id for (id,) in connection.execute(asked, (name, limit)))


def lacking(connection: sqlite3.Connection, name: str) -> int:
    """How many these are."""
    return int(connection.execute(f"SELECT count(*) {MISSING}", (name,)).fetchone()[0])


def fitting(
    connection: sqlite3.Connection, name: str, statuses: Sequence[str], filters: Filters, limit: int, offset: int
) -> tuple[StoryRow, ...]:
    """Stories whose list has a point of one of these statuses (none given: any), the latest first."""
    told = {"name": name, "statuses": _joined(statuses), "limit": limit, "offset": offset}
    days = {"outlet": filters.outlet, "after": filters.after, "before": filters.before}
    order = "ORDER BY s.last_day DESC, s.articles DESC, s.n DESC"
    # What is shown of a story is counted for those of the page alone, and not for all that come before them.
    page = f"SELECT s.n FROM stories s WHERE {FITTING} {order} LIMIT :limit OFFSET :offset"
    found = connection.execute(f"{stories.SELECT} WHERE s.n IN ({page}) {order}", {**told, **days})
    return tuple(stories.told(each) for each in found)


def of_story(connection: sqlite3.Connection, name: str, story: str, statuses: Sequence[str]) -> tuple[Point, ...]:
    """The points of one story in their order."""
    asked = f"SELECT story, status, at, told FROM points p WHERE story = :story AND {HELD} ORDER BY number"
    told = {"name": name, "story": story, "statuses": _joined(statuses)}
    return tuple(Point(**each) for each in connection.execute(asked, told))


def by_day(connection: sqlite3.Connection, name: str, limit: int, offset: int) -> tuple[Point, ...]:
    """The points of all stories by what they are about, the earliest first; those without a day come last."""
    asked = "SELECT story, status, at, told FROM points WHERE name = ? ORDER BY at IS NULL, at, story, number"
    return tuple(Point(**each) for each in connection.execute(f"{asked} LIMIT ? OFFSET ?", (name, limit, offset)))


def _joined(statuses: Sequence[str]) -> str:
    return f"|{'|'.join(statuses)}|" if statuses else ""
