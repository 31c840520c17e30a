"""What the archive gives back beside the records of the model: rows of its tables, hits, and what a call changed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from twosource.model import Article, Problem, Story


@dataclass(frozen=True)
class ArticleRow:
    """An article without its characters. `published` is as received, `published_utc` where hour and zone are known.

    `day` is that of publication, else of retrieval, else of adding. `title` is the headline where the article was read,
    else what came with it. `text` is the id of its text, `stamp` names the reader whose report is stored (None: not
    read yet), `story` is the id of its story (None: not grouped yet), `chapter` what of it is told
    together.
    """

    id: str
    text: str
    name: str
    title: str | None
    outlet: str | None
    url: str | None
    author: str | None
    language: str | None
    published: str | None
    published_utc: str | None
    day: str
    retrieved: str | None
    added: str
    characters: int
    story: str | None
    lineage: str | None
    chapter: str | None
    stamp: str | None


@dataclass(frozen=True)
class StoryRow:
    """A story as a list names it; `reconstructed` says when, None where it was not. Counts are of stored findings."""

    id: str
    title: str
    first_day: str
    last_day: str
    articles: int
    outlets: tuple[str, ...]
    claims: int
    conflicts: int
    reconstructed: str | None


@dataclass(frozen=True)
class Point:
    """A line of a list that is kept across stories; `told` is JSON of whoever made it, `at` the day it is about."""

    story: str
    status: str
    at: str | None
    told: str


@dataclass(frozen=True)
class PersonRow:
    """A person or body by one name; `roles` are what articles say of them, the most frequent first."""

    id: str
    name: str
    kind: str
    roles: tuple[str, ...]
    articles: int
    statements: int


@dataclass(frozen=True)
class StatementRow:
    """What somebody says in an article: characters `start` to `end` of its text."""

    article: str
    text: str
    start: int
    end: int
    mode: str
    polarity: str
    speaker: str | None
    content: str
    status: str | None
    outlet: str | None
    day: str


@dataclass(frozen=True)
class StoredFindings:
    """A reconstructed story as it was stored: the story file, the story itself, and what both rest on."""

    story_id: str
    rests_on: str
    made: str
    file: str
    story: Story


class Kind(StrEnum):
    """What is searched."""

    ARTICLES = "articles"
    STATEMENTS = "statements"
    PEOPLE = "people"
    STORIES = "stories"
    CLAIMS = "claims"


@dataclass(frozen=True)
class Filters:
    """What hits must be besides matching the words. Days are ISO 8601: `after` and `before` include their day.

    `outlet` is the whole name in any case, `speaker` any words of a speaker's name, `status` a verdict (corroborated,
    single-sourced, disputed, contradicted, not addressed) or a conflict's severity (hard, soft).
    """

    outlet: str | None = None
    after: str | None = None
    before: str | None = None
    speaker: str | None = None
    status: str | None = None
    story: str | None = None


NO_FILTERS = Filters()


@dataclass(frozen=True)
class Piece:
    """Part of a snippet; `hit` where it matches the query."""

    chars: str
    hit: bool


@dataclass(frozen=True)
class Hit:
    """One result. `id` is that of the article, person or story; of a statement or claim it is its article's.

    `start` and `end` place a statement or claim in its article's text, whose id is `text`.
    """

    kind: Kind
    id: str
    title: str
    snippet: tuple[Piece, ...]
    day: str | None = None
    outlet: str | None = None
    speaker: str | None = None
    status: str | None = None
    story: str | None = None
    text: str | None = None
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True)
class Added:
    """Ids of articles that are new, that were there already, and what could not be taken."""

    new: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class Removed:
    """What went with an article: counts of rows by what they were, stories that shrank or went, judgements undone."""

    article: ArticleRow
    statements: int
    judgements: int
    stories: tuple[str, ...]
    findings: int


@dataclass(frozen=True)
class Stored:
    """An article as received, under its id."""

    id: str
    article: Article
