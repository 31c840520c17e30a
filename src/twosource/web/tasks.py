"""What is done in the background: articles fetched, read and added, stories reconstructed and looked through.

Each task is a function of a workshop and of what tells its progress. With its arguments it can be sent to another
process (`functools.partial`), so nothing in it is of a request or of a thread.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from twosource import desk
from twosource.model import Article, Problem, Terms
from twosource.read import read
from twosource.web.holdings import Holdings
from twosource.web.points import keep, keep_lacking, lists
from twosource.web.settings import Settings
from twosource.web.stories import story_screen

# What a file name may hold here; the rest of what a browser sends is never used as a path.
UNSAFE = re.compile(r"[^\w.\- ]+")
# Seconds of looking through stories before others have their turn.
SLICE = 10.0
# Stories whose pages are made before anybody asks for them.
NEWEST = 50
Tell = Callable[..., None]
"""Takes fields of a `Job`: what is being done, and how far it is."""
Task = Callable[["Workshop", Tell], None]


@dataclass(frozen=True)
class Workshop:
    """What tasks work with; each process has its own."""

    held: Holdings
    settings: Settings
    terms: tuple[Terms, ...] = ()

    def compare(self, story: str) -> None:
        """Reconstructs a story, and makes its page and its lines in lists, so that no reader waits for them."""
        desk.reconstruct_story(self.held.archive, story)
        story_screen(self.held, story, self.settings.guarded)
        keep(self.held, story, lists(self.terms))
        self.held.settle()


class Hands(Protocol):
    """Who does tasks, one at a time."""

    def run(self, task: Task, tell: Tell) -> None:
        """Does a task, which tells its progress."""

    def close(self) -> None:
        """Ends, in the middle of a task too where that can be done."""


@dataclass(frozen=True)
class Here:
    """Tasks are done in the thread that asks: for tests, and for whoever has one reader."""

    workshop: Workshop

    def run(self, task: Task, tell: Tell) -> None:
        task(self.workshop, tell)

    def close(self) -> None:
        """A task in hand is let end."""


def reconstruct(story: str, workshop: Workshop, tell: Tell) -> None:
    tell(line="its reports are being compared", story=story)
    workshop.compare(story)
    tell(line="compared")


def look_through(workshop: Workshop, tell: Tell) -> None:
    """Makes the lists that are lacking, for a while; of the newest of these stories their pages too."""
    newest = {row.id for row in workshop.held.archive.stories(limit=NEWEST)}

    def told(story: str, done: int, total: int) -> None:
        with suppress(LookupError):  # what an older program stored otherwise is compared again when somebody asks
            if story in newest:
                story_screen(workshop.held, story, workshop.settings.guarded)
        tell(line="stories are looked through", finished=done, total=total)

    keep_lacking(workshop.held, lists(workshop.terms), SLICE, told)
    workshop.held.settle()


def fetch(address: str, workshop: Workshop, tell: Tell) -> None:
    """Fetches a page or a feed, and adds what it holds. Never reaches the own network unless allowed."""
    from twosource.read.fetch import Fetcher, Limits

    tell(line="fetching")
    limits = Limits(largest=workshop.settings.upload, own_network=workshop.settings.own_network)
    reading = read([address], fetch=Fetcher(limits))
    _add(workshop, tell, reading.articles, reading.problems)


def add_files(
    files: Sequence[tuple[str, bytes]], outlet: str, published: str, url: str, workshop: Workshop, tell: Tell
) -> None:
    """Adds what files hold."""
    tell(line="reading the files")
    articles, problems = _read(files, outlet, published)
    if url:
        articles = [replace(article, url=url) for article in articles]
    _add(workshop, tell, articles, problems)


def _add(workshop: Workshop, tell: Tell, articles: Sequence[Article], problems: Sequence[Problem]) -> None:
    archive, total = workshop.held.archive, len(articles)
    tell(line=f"adding {total} article{'' if total == 1 else 's'}", problems=tuple(problems))
    added = desk.add(archive, articles)
    rows = [row for id in (*added.new, *added.known) if (row := archive.row(id))]
    told = f"{len(added.new)} added, {len(added.known)} were there already"
    refused = (*problems, *added.problems)
    stories = list(dict.fromkeys(row.story for row in rows if row.story))
    tell(line=f"{told}; comparing", articles=tuple(row.id for row in rows), problems=refused, total=len(stories))
    for number, story in enumerate(stories, 1):
        if len(archive.members(story)) > 1:
            workshop.compare(story)
        tell(finished=number)
    tell(line=told + (f", {len(refused)} not taken" if refused else ""))


def _read(files: Sequence[tuple[str, bytes]], outlet: str, published: str) -> tuple[list[Article], list[Problem]]:
    """The articles of uploaded files, read from a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="twosource-") as folder:
        for number, (name, body) in enumerate(files):
            place = Path(folder) / safe_name(name, number)
            # Files of two folders may bear one name.
            place = place.with_name(f"{number}-{place.name}") if place.exists() else place
            place.write_bytes(body)
        reading = read([folder], outlet=outlet or None, published=published or None)
    problems = [replace(one, name=one.name.removeprefix(f"{folder}/")) for one in reading.problems]
    return list(reading.articles), problems


def safe_name(name: str, number: int) -> str:
    """The last part of a name, with nothing in it that a path could mean."""
    last = UNSAFE.sub("_", re.split(r"[/\\]", name)[-1]).lstrip(". ")[-120:]
    return last or f"upload-{number}.txt"
