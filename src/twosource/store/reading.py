"""What can be asked of an archive. Nothing here changes it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from twosource.model import Article, Judgement, Problem, Report
from twosource.store import articles, health, judgements, lists, notes, people, reports, stories
from twosource.store.connection import Database
from twosource.store.query import parse
from twosource.store.rows import (
    NO_FILTERS,
    ArticleRow,
    Filters,
    Hit,
    Kind,
    PersonRow,
    Point,
    StatementRow,
    Stored,
    StoredFindings,
    StoryRow,
)
from twosource.store.search import search

MANY = 50


class Readable:
    """The questions, each answered from one state of the archive, whatever others write meanwhile."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def articles(self, filters: Filters = NO_FILTERS, *, limit: int = MANY, offset: int = 0) -> tuple[ArticleRow, ...]:
        """Articles without their characters, the newest first."""
        with self.database.reading() as connection:
            return articles.select(connection, filters, limit, offset)

    def row(self, id: str) -> ArticleRow | None:
        with self.database.reading() as connection:
            return articles.row(connection, id)

    def article(self, id: str) -> Article | None:
        """The article as received."""
        with self.database.reading() as connection:
            return articles.article(connection, id)

    def with_text(self, text: str) -> tuple[ArticleRow, ...]:
        """The articles with the very characters of the text of this id: several where one is a copy."""
        with self.database.reading() as connection:
            return articles.with_text(connection, text)

    def called(self, name: str) -> tuple[Article, ...]:
        """The articles that a name, or the id or the hash of a text, may mean; several where names are not unique."""
        with self.database.reading() as connection:
            return articles.called(connection, name)

    def versions(self, id: str) -> tuple[ArticleRow, ...]:
        """All states of the page that this article is one of, in the order of their retrieval; at least itself."""
        with self.database.reading() as connection:
            return articles.versions(connection, id)

    def report(self, id: str, stamp: str | None = None) -> Report | None:
        """What was found in an article, by the reader with this stamp or by any.

        None where it was not read yet, or by a program that wrote otherwise.
        """
        with self.database.reading() as connection:
            return reports.load(connection, id, stamp)

    def unread(self, stamp: str, *, limit: int = MANY) -> tuple[Stored, ...]:
        """Articles without a report of the reader with this stamp, the newest first."""
        with self.database.reading() as connection:
            return articles.without_report(connection, stamp, limit)

    def stamps(self) -> Mapping[str | None, int]:
        """How many articles each reader has read; None counts those that nobody has."""
        with self.database.reading() as connection:
            return reports.stamps(connection)

    def statements(self, id: str) -> tuple[StatementRow, ...]:
        """What is said in an article, in its order."""
        with self.database.reading() as connection:
            return reports.statements(connection, id)

    def stories(self, day: str | None = None, *, limit: int = MANY, offset: int = 0) -> tuple[StoryRow, ...]:
        """Stories with an article of the day (ISO 8601), or all; the latest first, of one day the largest."""
        with self.database.reading() as connection:
            return stories.select(connection, day, limit, offset)

    def days(self, *, limit: int = MANY, offset: int = 0) -> tuple[tuple[str, int], ...]:
        """Days with the number of their articles, the latest first."""
        with self.database.reading() as connection:
            return stories.days(connection, limit, offset)

    def story(self, id: str) -> StoryRow | None:
        with self.database.reading() as connection:
            return stories.row(connection, id)

    def members(self, story_id: str) -> tuple[Article, ...]:
        """The articles of a story in the order of publication; their rows are `articles(Filters(story=id))`."""
        return tuple(stored.article for stored in self.stored(story_id))

    def stored(self, story_id: str) -> tuple[Stored, ...]:
        """The same with their ids."""
        with self.database.reading() as connection:
            return articles.members(connection, story_id)

    def findings(self, story_id: str) -> StoredFindings | None:
        """The reconstructed story as it was stored; None where none is, or only one that this program cannot read."""
        with self.database.reading() as connection:
            return stories.findings(connection, story_id)

    def reconstructed(self) -> tuple[str, ...]:
        """The ids of all stories with stored findings."""
        with self.database.reading() as connection:
            return stories.reconstructed(connection)

    def story_file(self, story_id: str) -> str | None:
        """The stored story file (`story/1`) alone, without the records."""
        with self.database.reading() as connection:
            return stories.file(connection, story_id)

    def rests_on(self, story_id: str) -> str | None:
        """What the stored findings rest on: equal to `desk.foundation(archive, id)` while they are up to date."""
        with self.database.reading() as connection:
            return stories.rests_on(connection, story_id)

    def page(self, story_id: str, name: str, rests_on: str) -> str | None:
        """What was rendered from these findings and kept under this name."""
        with self.database.reading() as connection:
            return stories.page(connection, story_id, name, rests_on)

    def unlisted(self, name: str, *, limit: int = MANY) -> tuple[str, ...]:
        """Reconstructed stories of which no list of this name was made yet, the latest first."""
        with self.database.reading() as connection:
            return lists.missing(connection, name, limit)

    def lacking(self, name: str) -> int:
        """How many stories these are."""
        with self.database.reading() as connection:
            return lists.lacking(connection, name)

    def listed(
        self, name: str, statuses: Sequence[str] = (), filters: Filters = NO_FILTERS, *, limit: int = MANY,
        offset: int = 0,
    ) -> tuple[StoryRow, ...]:  # fmt: skip
        """Stories whose list has a point of one of the statuses, by outlet and days; the latest first."""
        with self.database.reading() as connection:
            return lists.fitting(connection, name, statuses, filters, limit, offset)

    def points(self, name: str, story_id: str, statuses: Sequence[str] = ()) -> tuple[Point, ...]:
        """The list of one story; empty where nothing is in it or none was made."""
        with self.database.reading() as connection:
            return lists.of_story(connection, name, story_id, statuses)

    def points_by_day(self, name: str, *, limit: int = MANY, offset: int = 0) -> tuple[Point, ...]:
        """The points of all stories, the earliest first; those without a day come last."""
        with self.database.reading() as connection:
            return lists.by_day(connection, name, limit, offset)

    def search(
        self, query: str, kind: Kind = Kind.ARTICLES, filters: Filters = NO_FILTERS, *, limit: int = 20, offset: int = 0
    ) -> tuple[Hit, ...]:
        """Hits for a query as docs/archive.md has it, the best first. Raises QueryError."""
        asked = parse(query, filters)
        with self.database.reading() as connection:
            return search(connection, asked, kind, limit, offset)

    def people(self, *, limit: int = MANY, offset: int = 0) -> tuple[PersonRow, ...]:
        """Those whose words are reported most come first."""
        with self.database.reading() as connection:
            return people.select(connection, limit, offset)

    def person(self, id: str) -> PersonRow | None:
        with self.database.reading() as connection:
            return people.row(connection, id)

    def people_of(self, article_id: str) -> tuple[PersonRow, ...]:
        """Who appears in an article, with what the archive has of them."""
        with self.database.reading() as connection:
            return people.of_article(connection, article_id)

    def said_by(self, person_id: str, *, limit: int = MANY, offset: int = 0) -> tuple[StatementRow, ...]:
        """What a person is quoted as saying in any article, the newest first."""
        with self.database.reading() as connection:
            return reports.said_by(connection, person_id, limit, offset)

    def judgements(self, *, story: str | None = None, text: str | None = None) -> Mapping[str, Judgement]:
        """Judgements by id, the oldest first: all, or those about a story's texts, or about the text of this id."""
        with self.database.reading() as connection:
            return judgements.select(connection, story, text)

    def problems(self, *, limit: int = MANY, offset: int = 0) -> tuple[tuple[str, Problem], ...]:
        """What could not be read or done, with the time, the latest first."""
        with self.database.reading() as connection:
            return notes.select(connection, limit, offset)

    def check(self) -> tuple[Problem, ...]:
        """What is wrong with the archive; empty where it is whole. Reads everything once."""
        with self.database.writing() as connection:
            indexes = tuple(health.check_indexes(connection))
        with self.database.reading() as connection:
            return (*health.check(connection), *indexes)
