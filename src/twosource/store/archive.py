"""The archive: one SQLite file with articles, reports, stories, findings and judgements.

Open it with `Archive.open(path)`, best in a `with`. Any thread may use one Archive: every call takes a connection of
its own from a pool. Any number of processes may open the file: readers never wait, writers wait for each other. A
method that writes has written when it returns, whatever kills the process afterwards, and nothing where it raises.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from twosource.model import Article, Judgement, Problem, Report, Story
from twosource.store import articles, health, judgements, lists, notes, removal, reports, stories, window
from twosource.store.connection import Database
from twosource.store.identity import judgement_id
from twosource.store.reading import Readable
from twosource.store.rows import Added, Point, Removed, Stored


def now() -> str:
    """The time in UTC, ISO 8601 to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


class Archive(Readable):
    """What is kept between runs. `clock` gives the time of adding, ISO 8601 in UTC."""

    def __init__(self, database: Database, clock: Callable[[], str] = now) -> None:
        super().__init__(database)
        self.clock = clock

    @classmethod
    def open(cls, path: Path | str, *, create: bool = True, clock: Callable[[], str] = now) -> Archive:
        """Opens the file, makes it where `create`, and brings an older one up to date. Raises WrongArchive."""
        return cls(Database(Path(path), create=create), clock)

    def __enter__(self) -> Archive:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self.database.close()

    def add(self, several: Iterable[Article]) -> Added:
        """Adds articles in one transaction; one that is there already changes nothing."""
        with self.database.writing() as connection:
            return articles.insert(connection, several, self.clock())

    def save_report(self, id: str, report: Report, stamp: str) -> bool:
        """Stores what a reader with this stamp found; False where the article is no longer there."""
        with self.database.writing() as connection:
            return reports.save(connection, id, report, stamp, self.clock())

    def save_reports(self, several: Iterable[tuple[str, Report]], stamp: str) -> int:
        """The same for many in one transaction; gives how many were stored."""
        with self.database.writing() as connection:
            return sum(reports.save(connection, id, report, stamp, self.clock()) for id, report in several)

    def save_findings(self, story_id: str, story: Story, file: str, rests_on: str, title: str | None = None) -> bool:
        """Stores a reconstructed story with its story file; False where the archive has no such story."""
        with self.database.writing() as connection:
            return stories.save_findings(connection, story_id, story, file, rests_on, title, self.clock())

    def save_page(self, story_id: str, name: str, body: str, rests_on: str) -> bool:
        """Keeps something rendered until the findings change; False where they already have."""
        with self.database.writing() as connection:
            return stories.save_page(connection, story_id, name, body, rests_on)

    def save_list(self, name: str, story_id: str, points: Sequence[Point], rests_on: str) -> bool:
        """Keeps the points of a story under the name of their list until the findings change; False where they have."""
        with self.database.writing() as connection:
            return lists.save(connection, name, story_id, points, rests_on)

    def judge(self, judgement: Judgement) -> str:
        """Keeps what somebody said of a finding; gives its id. The same judgement given twice stands once."""
        self.judge_all([judgement])
        return judgement_id(judgement)

    def judge_all(self, several: Iterable[Judgement]) -> tuple[str, ...]:
        """The same for many in one transaction; gives the ids of those that were not there yet."""
        with self.database.writing() as connection:
            return judgements.insert_all(connection, several)

    def unjudge(self, id: str) -> bool:
        """Takes a judgement back; False where there is none of this id."""
        with self.database.writing() as connection:
            return judgements.delete(connection, id)

    def note(self, problems: Iterable[Problem]) -> None:
        """Keeps what could not be read or done, so that the desk can see it."""
        with self.database.writing() as connection:
            notes.insert(connection, problems, self.clock())

    def remove(self, id: str) -> Removed | None:
        """Takes an article out for good with all that rests on it, and says what went; None where there is none."""
        return self.remove_all([id])[id]

    def remove_all(self, ids: Iterable[str]) -> dict[str, Removed | None]:
        """The same for many: the indexes are written anew once, which takes seconds in a large archive."""
        with self.database.writing() as connection:
            removed = {id: removal.remove(connection, id) for id in ids}
        with self.database.alone() as connection:
            removal.scrub(connection)
        return removed

    def vacuum(self) -> int:
        """Writes the file anew, indexes and all, without what was deleted; gives its size in bytes."""
        with self.database.writing() as connection:
            health.rebuild(connection)
        with self.database.alone() as connection:
            connection.execute("VACUUM")
            removal.checkpoint(connection)
        return self.database.path.stat().st_size

    def copy(self, target: Path) -> None:
        """A whole archive in another file, while this one is in use. Raises sqlite3.OperationalError where one is."""
        with self.database.alone() as connection:
            connection.execute("VACUUM INTO ?", (str(target),))

    def unentered(self, ids: Sequence[str] | None = None, *, limit: int = -1) -> tuple[tuple[Stored, str], ...]:
        """Articles (of these ids) that grouping knows nothing of yet, with their days."""
        with self.database.reading() as connection:
            return window.unentered(connection, ids, limit)

    def enter(self, entries: Iterable[window.Entry]) -> None:
        """Stores what grouping knows of articles."""
        with self.database.writing() as connection:
            window.enter(connection, entries)

    @contextmanager
    def grouping(self) -> Iterator[window.Window]:
        """The window of days that grouping reads and writes, to one process at a time, all or nothing."""
        with self.database.writing() as connection:
            yield window.Window(connection)
