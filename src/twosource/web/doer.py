"""The long work that the site asks for: what it is called, and what task it is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from twosource.store.archive import Archive
from twosource.web import tasks
from twosource.web.points import Lists
from twosource.web.tasks import Task
from twosource.web.work import Busy, Job, Work

LOOKING = "Look through stories"


class Doer:
    def __init__(self, archive: Archive, work: Work[Task], lists: Lists) -> None:
        self.archive, self.work, self.lists = archive, work, lists

    def fetch(self, address: str) -> Job:
        """Begins to fetch a page or a feed, and to add what it holds."""
        return self.work.start("Fetch an address", partial(tasks.fetch, address))

    def reconstruct(self, story: str) -> Job:
        """Begins to reconstruct a story."""
        row = self.archive.story(story)
        title = f"Compare the reports of “{row.title if row else story}”"
        return self.work.start(title, partial(tasks.reconstruct, story))

    def add_files(self, files: Sequence[tuple[str, bytes]], outlet: str, published: str, url: str = "") -> Job:
        """Begins to add what files hold."""
        title = f"Add {files[0][0]}" if len(files) == 1 else f"Add {len(files)} files"
        return self.work.start(title, partial(tasks.add_files, files, outlet, published, url))

    def look_through(self) -> None:
        """Begins to make lists that are lacking, a while at a time; nothing where none is, or it is under way."""
        under_way = any(job.title == LOOKING for job in self.work.current)
        if under_way or not any(self.archive.unlisted(name, limit=1) for name in self.lists):
            return
        try:
            self.work.start(LOOKING, tasks.look_through, self.look_through)
        except Busy:
            return  # what waits comes first; the next who asks for a list begins it
