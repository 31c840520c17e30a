"""Stories and what was found in them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from twosource.model import Story
from twosource.store import verdicts
from twosource.store.codec import BadRecord, deflate, inflate, pack, unpack
from twosource.store.rows import StoredFindings, StoryRow
from twosource.text import Text

SELECT = """
SELECT s.id, s.title, s.first_day, s.last_day, s.articles, f.made AS reconstructed,
  (SELECT json_group_array(DISTINCT a.outlet) FROM articles a WHERE a.story = s.id AND a.outlet <> '') AS outlets,
  (SELECT count(*) FROM claims c WHERE c.story = s.id AND c.kind = 'claim') AS claims,
  (SELECT count(*) FROM claims c WHERE c.story = s.id AND c.kind <> 'claim') AS conflicts
FROM stories s LEFT JOIN findings f ON f.story = s.id
"""
# A headline is what the report has for one, else the page's title, else the first line that is not blank.
MEMBERS = """
SELECT coalesce(t.headline, nullif(trim(t.title), ''), substr(ltrim(t.chars, char(10, 13, 32, 9)), 1, 300)) AS headline,
  a.day
FROM articles a JOIN texts t ON t.article = a.n WHERE a.story = ?
ORDER BY coalesce(t.headline, t.title) IS NULL, coalesce(a.published_utc, a.published, a.day), a.n
"""
UPSERT = """
INSERT INTO stories (id, title, headlines, first_day, last_day, articles) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET title = excluded.title, headlines = excluded.headlines,
  first_day = excluded.first_day, last_day = excluded.last_day, articles = excluded.articles
"""


def select(connection: sqlite3.Connection, day: str | None, limit: int, offset: int) -> tuple[StoryRow, ...]:
    """Stories with an article of the day, or all: the latest first, of one day the largest."""
    where, values = ("WHERE s.id IN (SELECT story FROM articles WHERE day = ?)", (day,)) if day else ("", ())
    order = "ORDER BY s.last_day DESC, s.articles DESC, s.n DESC LIMIT ? OFFSET ?"
    return tuple(told(each) for each in connection.execute(f"{SELECT} {where} {order}", (*values, limit, offset)))


def row(connection: sqlite3.Connection, id: str) -> StoryRow | None:
    found = connection.execute(f"{SELECT} WHERE s.id = ?", (id,)).fetchone()
    return told(found) if found else None


def told(found: sqlite3.Row) -> StoryRow:
    """The story of a row of SELECT."""
    return StoryRow(**{**dict(found), "outlets": tuple(sorted(json.loads(found["outlets"])))})


def days(connection: sqlite3.Connection, limit: int, offset: int) -> tuple[tuple[str, int], ...]:
    """Days with the number of their articles, the latest first."""
    asked = "SELECT day, count(*) FROM articles GROUP BY day ORDER BY day DESC LIMIT ? OFFSET ?"
    return tuple(tuple(each) for each in connection.execute(asked, (limit, offset)))


def describe(connection: sqlite3.Connection, ids: Iterable[str]) -> None:
    """Brings the rows of stories in step with their members; a story without members goes."""
    for id in dict.fromkeys(ids):
        members = connection.execute(MEMBERS, (id,)).fetchall()
        if not members:
            connection.execute("DELETE FROM stories WHERE id = ?", (id,))
            continue
        heads = list(dict.fromkeys(each["headline"].splitlines()[0].strip() for each in members))
        every = sorted(each["day"] for each in members)
        connection.execute(UPSERT, (id, heads[0], "\n".join(heads), every[0], every[-1], len(members)))


def save_findings(
    connection: sqlite3.Connection, id: str, story: Story, file: str, rests_on: str, title: str | None, now: str
) -> bool:
    """Stores a reconstructed story in place of the one before; False where no story has this id."""
    if not connection.execute("SELECT 1 FROM stories WHERE id = ?", (id,)).fetchone():
        return False
    connection.execute("DELETE FROM findings WHERE story = ?", (id,))
    connection.execute("INSERT INTO findings VALUES (?, ?, ?, ?, ?)", (id, rests_on, now, deflate(file), pack(story)))
    texts = json.dumps([report.text.id for report in story.reports])
    resting = "INSERT INTO resting SELECT ?, n FROM articles WHERE text IN (SELECT value FROM json_each(?))"
    connection.execute(resting, (id, texts))
    if title:
        connection.execute("UPDATE stories SET title = ? WHERE id = ?", (title, id))
    verdicts.index(connection, id, story)
    return True


def reconstructed(connection: sqlite3.Connection) -> tuple[str, ...]:
    """The ids of all stories with stored findings."""
    return tuple(id for (id,) in connection.execute("SELECT story FROM findings ORDER BY story"))


def rests_on(connection: sqlite3.Connection, id: str) -> str | None:
    """What the stored findings of a story rest on; None where none are stored."""
    found = connection.execute("SELECT rests_on FROM findings WHERE story = ?", (id,)).fetchone()
    return found["rests_on"] if found else None


def findings(connection: sqlite3.Connection, id: str) -> StoredFindings | None:
    """The stored findings; None where there are none that this program can read."""
    found = connection.execute("SELECT * FROM findings WHERE story = ?", (id,)).fetchone()
    if not found:
        return None
    asked = "SELECT t.chars FROM articles a JOIN texts t ON t.article = a.n WHERE a.story = ?"
    texts = (Text(chars) for (chars,) in connection.execute(asked, (id,)))
    try:
        story = unpack(Story, found["body"], {text.id: text for text in texts})
        return StoredFindings(id, found["rests_on"], found["made"], inflate(found["file"]), story)
    except BadRecord:
        return None


def file(connection: sqlite3.Connection, id: str) -> str | None:
    """The story file alone, which costs no more than unpacking it."""
    found = connection.execute("SELECT file FROM findings WHERE story = ?", (id,)).fetchone()
    return inflate(found["file"]) if found else None


def save_page(connection: sqlite3.Connection, id: str, name: str, body: str, key: str) -> bool:
    """Keeps something rendered from findings until they change; False where they already have."""
    if rests_on(connection, id) != key:
        return False
    connection.execute("INSERT OR REPLACE INTO pages VALUES (?, ?, ?)", (id, name, deflate(body)))
    return True


def page(connection: sqlite3.Connection, id: str, name: str, key: str) -> str | None:
    """What was kept under this name, where the findings are still those."""
    asked = "SELECT p.body FROM pages p JOIN findings f USING (story) WHERE story = ? AND p.name = ? AND f.rests_on = ?"
    found = connection.execute(asked, (id, name, key)).fetchone()
    return inflate(found["body"]) if found else None
