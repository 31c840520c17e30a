"""The long work that the site asks for: add articles, read them, group them, reconstruct their stories."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from twosource import desk
from twosource.model import Article, Problem
from twosource.read import read
from twosource.web.holdings import Holdings
from twosource.web.settings import Settings
from twosource.web.stories import story_screen
from twosource.web.watch import points
from twosource.web.work import Job, Tell, Work

# What a file name may hold here; the rest of what a browser sends is never used as a path.
UNSAFE = re.compile(r"[^\w.\- ]+")


class Doer:
    def __init__(self, held: Holdings, work: Work, settings: Settings) -> None:
        self.held, self.archive, self.work, self.settings = held, held.archive, work, settings

    def _compare(self, story: str) -> None:
        """Reconstructs a story, and writes its page so that its first reader does not wait."""
        desk.reconstruct_story(self.archive, story)
        story_screen(self.held, story, self.settings.guarded)
        self.held.derived(story, "points", points)

    def fetch(self, address: str) -> Job:
        """Begins to fetch a page or a feed, and to add what it holds. Never reaches the own network unless allowed."""

        def task(tell: Tell) -> None:
            from twosource.read.fetch import Fetcher, Limits

            tell(line="fetching")
            limits = Limits(largest=self.settings.upload, own_network=self.settings.own_network)
            reading = read([address], fetch=Fetcher(limits))
            self._add(tell, reading.articles, reading.problems)

        return self.work.start("Fetch an address", task)

    def reconstruct(self, story: str) -> Job:
        """Begins to reconstruct a story."""

        def task(tell: Tell) -> None:
            tell(line="its reports are being compared", story=story)
            self._compare(story)
            tell(line="compared")

        row = self.archive.story(story)
        return self.work.start(f"Compare the reports of “{row.title if row else story}”", task)

    def add_files(self, files: Sequence[tuple[str, bytes]], outlet: str, published: str, url: str = "") -> Job:
        """Begins to add what files hold."""

        def task(tell: Tell) -> None:
            tell(line="reading the files")
            articles, problems = _read(files, outlet, published)
            if url:
                articles = [replace(article, url=url) for article in articles]
            self._add(tell, articles, problems)

        title = f"Add {files[0][0]}" if len(files) == 1 else f"Add {len(files)} files"
        return self.work.start(title, task)

    def _add(self, tell: Tell, articles: Sequence[Article], problems: Sequence[Problem]) -> None:
        total = len(articles)
        tell(line=f"adding {total} article{'' if total == 1 else 's'}", problems=tuple(problems))
        added = desk.add(self.archive, articles)
        rows = [row for id in (*added.new, *added.known) if (row := self.archive.row(id))]
        told = f"{len(added.new)} added, {len(added.known)} were there already"
        refused = (*problems, *added.problems)
        stories = list(dict.fromkeys(row.story for row in rows if row.story))
        tell(line=f"{told}; comparing", articles=tuple(row.id for row in rows), problems=refused, total=len(stories))
        for number, story in enumerate(stories, 1):
            if len(self.archive.members(story)) > 1:
                self._compare(story)
            tell(finished=number)
        tell(line=told + (f", {len(refused)} not taken" if refused else ""))


def _read(files: Sequence[tuple[str, bytes]], outlet: str, published: str) -> tuple[list[Article], list[Problem]]:
    """The articles of uploaded files, read from a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="twosource-") as folder:
        for number, (name, body) in enumerate(files):
            place = Path(folder) / safe_name(name, number)
            place.write_bytes(body)
        reading = read([folder], outlet=outlet or None, published=published or None)
    problems = [replace(one, name=one.name.removeprefix(f"{folder}/")) for one in reading.problems]
    return list(reading.articles), problems


def safe_name(name: str, number: int) -> str:
    """The last part of a name, with nothing in it that a path could mean."""
    last = UNSAFE.sub("_", re.split(r"[/\\]", name)[-1]).lstrip(". ")[-120:]
    return last or f"upload-{number}.txt"
