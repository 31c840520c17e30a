"""Where hits of each kind come from: their table, their columns, and what filters ask of them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from twosource.store.articles import conditions, speaker_words
from twosource.store.rows import Filters, Kind

Asked = tuple[str, tuple[str, ...]]
# The headline, else the page's title, else the first line.
HEAD = "coalesce(t.headline, t.title, substr(ltrim(t.chars), 1, 200)) AS title"


@dataclass(frozen=True)
class Index:
    """A full-text table; `rows` gives hits by number, `joined` what filters look at, `newest` an order without words.

    `weights` are BM25's for each column, `column` the one that snippets come from (-1: any).
    """

    table: str
    rows: str
    key: str
    joined: str
    newest: str
    weights: str
    column: int


INDEXES = {
    Kind.ARTICLES: Index(
        "article_index",
        f"SELECT a.n, a.id, {HEAD}, a.day, a.outlet, a.story, a.text FROM articles a JOIN texts t ON t.article = a.n",
        "a.n", "articles a", "a.day DESC, a.n DESC", "4, 1", -1,
    ),
    Kind.STATEMENTS: Index(
        "statement_index",
        f"SELECT s.n, a.id, {HEAD}, a.day, a.outlet, a.story, a.text, s.start, s.\"end\", s.speaker, s.status, "
        "s.content AS words FROM statements s JOIN articles a ON a.n = s.article JOIN texts t ON t.article = a.n",
        "s.n", "statements s CROSS JOIN articles a ON a.n = s.article", "a.day DESC, s.n DESC", "2, 1", 0,
    ),
    Kind.PEOPLE: Index(
        "person_index", "SELECT p.n, p.key AS id, p.name AS title FROM people p",
        "p.n", "people p", "(SELECT sum(statements) FROM appearances WHERE person = p.n) DESC, p.n", "1", 0,
    ),
    Kind.STORIES: Index(
        "story_index", "SELECT s.n, s.id, s.title, s.last_day AS day, s.id AS story FROM stories s",
        "s.n", "stories s", "s.last_day DESC, s.articles DESC, s.n DESC", "2, 1", -1,
    ),
    Kind.CLAIMS: Index(
        "claim_index",
        'SELECT c.n, a.id, s.title, a.day, a.outlet, c.story, a.text, c.start, c."end", c.status, c.gist AS words '
        "FROM claims c JOIN articles a ON a.n = c.article JOIN stories s ON s.id = c.story",
        "c.n", "claims c CROSS JOIN articles a ON a.n = c.article", "a.day DESC, c.n DESC", "1", 0,
    ),
}  # fmt: skip
SPEAKS = "s.n IN (SELECT rowid FROM statement_index WHERE statement_index MATCH ?)"
WITHIN = 's.article = c.article AND s.start <= c.start AND s."end" >= c."end"'
SPOKEN = f"EXISTS (SELECT 1 FROM statements s WHERE {WITHIN} AND {SPEAKS})"


STATUS = "{n} IN (SELECT article FROM statements WHERE status = ?)"
MEMBERS = {
    Kind.ARTICLES: {"status": STATUS, "speaker": f"{{n}} IN (SELECT article FROM statements s WHERE {SPEAKS})"},
    Kind.STATEMENTS: {"status": "{n} IN (SELECT n FROM statements WHERE status = ?)"},
    Kind.CLAIMS: {"status": "{n} IN (SELECT n FROM claims WHERE status = ?)"},
}


def among(kind: Kind, filters: Filters) -> tuple[Asked, Filters]:
    """Filters that name few rows, as a condition on their number `{n}`, which needs no other table; and what is left.

    To look up a row for each of a hundred thousand places of *the* takes four times as long.
    """
    held = MEMBERS.get(kind, {})
    found = [_one(condition, _value(filters, field)) for field, condition in held.items()]
    return _all(*found), replace(filters, **dict.fromkeys(held))


def _value(filters: Filters, field: str) -> str | None:
    return filters.status if field == "status" else filters.speaker and speaker_words(filters.speaker)


def asked(kind: Kind, filters: Filters) -> Asked:
    """What filters ask of a row of the kind's `joined`, as an SQL expression with its values."""
    own, rest = _OWN[kind](filters)
    if kind in (Kind.PEOPLE, Kind.STORIES):
        inside, told = conditions(rest)
        through = _THROUGH[kind].format(inside)
        return _all(own, (through, told) if told else ("1", ()))
    return _all(own, conditions(rest))


def words(kind: Kind, expression: str, filters: Filters) -> str:
    """The full-text expression with what filters add to it: a speaker's name is searched where it is indexed."""
    if kind is Kind.STATEMENTS and filters.speaker:
        return " AND ".join(
            each for each in (f"({expression})" if expression else "", speaker_words(filters.speaker)) if each
        )
    return expression


# The order of the join and the index are given: left to itself SQLite goes through an outlet's articles for each row.
_THROUGH = {
    Kind.PEOPLE: "EXISTS (SELECT 1 FROM appearances x CROSS JOIN articles a ON a.n = x.article "
    "WHERE x.person = p.n AND {})",
    Kind.STORIES: "EXISTS (SELECT 1 FROM articles a INDEXED BY articles_by_story WHERE a.story = s.id AND {})",
}


def _of_articles(filters: Filters) -> tuple[Asked, Filters]:
    return ("1", ()), filters


def _of_statements(filters: Filters) -> tuple[Asked, Filters]:
    return ("1", ()), replace(filters, speaker=None)


def _of_people(filters: Filters) -> tuple[Asked, Filters]:
    named = "p.n IN (SELECT rowid FROM person_index WHERE person_index MATCH ?)"
    name = speaker_words(filters.speaker).partition(" : ")[2] if filters.speaker else None
    return _one(named, name), replace(filters, speaker=None)


def _of_stories(filters: Filters) -> tuple[Asked, Filters]:
    held = _one("s.id IN (SELECT story FROM claims WHERE status = ?)", filters.status)
    return held, replace(filters, status=None)


def _of_claims(filters: Filters) -> tuple[Asked, Filters]:
    return _one(SPOKEN, _value(filters, "speaker")), replace(filters, speaker=None)


_OWN = {
    Kind.ARTICLES: _of_articles, Kind.STATEMENTS: _of_statements, Kind.PEOPLE: _of_people, Kind.STORIES: _of_stories,
    Kind.CLAIMS: _of_claims,
}  # fmt: skip


def _one(condition: str, value: str | None) -> Asked:
    return (condition, (value,)) if value else ("1", ())


def _all(*several: Asked) -> Asked:
    kept = [condition for condition, _ in several if condition != "1"]
    return " AND ".join(kept) or "1", tuple(value for _, told in several for value in told)
