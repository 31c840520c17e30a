"""desk: the archive put to work. Articles in, read and grouped; stories told, and again when something changed.

Each step is stored when it is done, and says what is left: whatever is killed is gone on with by the next `add` of the
same articles, or by `refresh`. Nothing here keeps anything between calls: all of it is in the archive.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar

from twosource.desk import days
from twosource.desk.reading import Progress, read_stored
from twosource.desk.stamp import reader, teller
from twosource.desk.telling import UnknownStory, foundation, reconstruct_story
from twosource.engine.local import Local
from twosource.model import Article, Problem
from twosource.store.archive import Archive
from twosource.store.identity import article_id
from twosource.store.rows import Added, Stored

__all__ = [
    "Progress",
    "Refreshed",
    "UnknownStory",
    "add",
    "add_read",
    "foundation",
    "reader",
    "reconstruct_story",
    "refresh",
    "teller",
]

# Articles that are added, then read: what a kill leaves unread.
BATCH = 40
T = TypeVar("T")


@dataclass(frozen=True)
class Refreshed:
    """Articles read anew, articles grouped, stories reconstructed, and what could not be done."""

    read: int
    grouped: int
    stories: int
    problems: tuple[Problem, ...]


def add(archive: Archive, articles: Iterable[Article], progress: Progress | None = None) -> Added:
    """Adds articles, reads what is new of them and puts it into stories. Raises MissingModel, MissingNetwork.

    Articles that are there and were not read or grouped, because an earlier call was killed, are done now.
    """
    new: list[str] = []
    known: list[str] = []
    problems: list[Problem] = []
    for batch in _batches(articles, BATCH):
        added, undone = add_read(archive, batch, progress)
        days.enter(archive, archive.unentered(undone), Local(1))
        new += added.new
        known += added.known
        problems += added.problems
    _grouped(archive, progress)
    return Added(tuple(new), tuple(known), tuple(problems))


def add_read(
    archive: Archive, articles: Sequence[Article], progress: Progress | None = None
) -> tuple[Added, list[str]]:
    """Adds articles and reads those that nobody has read; also gives the ids of those that are in no story yet.

    A stale report is left to `refresh`. Raises MissingModel.
    """
    added = archive.add(articles)
    archive.note(added.problems)
    rows = ((archive.row(article_id(article)), article) for article in articles)
    undone = {row.id: (row, article) for row, article in rows if row and (row.stamp is None or row.story is None)}
    unread = [Stored(id, article) for id, (row, article) in undone.items() if row.stamp is None]
    wrong = read_stored(archive, unread, progress)
    return Added(added.new, added.known, (*added.problems, *wrong)), list(undone)


def refresh(archive: Archive, progress: Progress | None = None) -> Refreshed:
    """Does again what an older program did, and for the first time what was left undone; judgements stay.

    Reads articles whose report is missing or stale, groups those in no story, and reconstructs the stories whose stored
    findings rest on something else by now. It can be stopped at any moment and started again. Raises as `add` does.
    """
    problems: list[Problem] = []
    read = grouped = told = 0
    while stale := archive.unread(reader(), limit=BATCH):
        problems += read_stored(archive, stale, progress)
        read += len(stale)
    while lacking := archive.unentered(limit=BATCH):
        days.enter(archive, lacking, Local(1))
    grouped = _grouped(archive, progress)
    for story in archive.reconstructed():
        if archive.rests_on(story) != foundation(archive, story):
            reconstruct_story(archive, story)
            told += 1
            if progress:
                progress("reconstructed", 1)
    return Refreshed(read, grouped, told, tuple(problems))


def _grouped(archive: Archive, progress: Progress | None) -> int:
    grouped = days.group(archive)
    if progress and grouped:
        progress("grouped", grouped)
    return grouped


def _batches(every: Iterable[T], size: int) -> Iterator[list[T]]:
    left = iter(every)
    while batch := list(islice(left, size)):
        yield batch
