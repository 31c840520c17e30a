"""What the site shows of an archive: views of stories, worked out once for each state of a story and kept a while."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from twosource.model import Findings, Links, Report, Story
from twosource.store.archive import Archive
from twosource.store.rows import ArticleRow, Filters
from twosource.text import Span
from twosource.web.story_page import StoryPage

# Views of stories, pages of whole stories (megabytes), and other screens that are kept in memory.
VIEWS, PAGES, SCREENS = 12, 40, 400
MEMBERS = 2000
T = TypeVar("T")


class Kept:
    """The most recently used things under their keys; two who ask at once for the same wait for one another."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._held: OrderedDict[object, Any] = OrderedDict()
        self._making: dict[object, threading.Lock] = {}
        self._lock = threading.Lock()

    def get(self, key: object, make: Callable[[], T]) -> T:
        with self._lock:
            if key in self._held:
                self._held.move_to_end(key)
                return self._held[key]  # type: ignore[no-any-return]
            making = self._making.setdefault(key, threading.Lock())
        with making:
            return self._made(key, make)

    def _made(self, key: object, make: Callable[[], T]) -> T:
        with self._lock:
            if key in self._held:
                return self._held[key]  # type: ignore[no-any-return]
        try:
            made = make()
            with self._lock:
                self._held[key] = made
                while len(self._held) > self._most:
                    self._held.popitem(last=False)
            return made
        finally:
            with self._lock:
                self._making.pop(key, None)


class Holdings:
    """`archive` answers what is cheap to ask; here is what is not."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self._views, self._pages, self._screens = Kept(VIEWS), Kept(PAGES), Kept(SCREENS)
        # Saving waits for whoever writes to the archive, and a reader must not.
        self._saving = ThreadPoolExecutor(1, thread_name_prefix="saving")

    def close(self) -> None:
        self._saving.shutdown(wait=True)

    def settle(self) -> None:
        """Waits until the archive holds all screens that were written for it."""
        self._saving.submit(lambda: None).result()

    def view(self, story: str) -> StoryPage | None:
        """The view of a story as it was last reconstructed; None where it was not."""
        rests_on = self.archive.rests_on(story)
        return self._views.get((story, rests_on), lambda: self._view(story)) if rests_on else None

    def _view(self, story: str) -> StoryPage | None:
        found = self.archive.findings(story)
        return StoryPage(found.story, story_id=story) if found else None

    def screen(self, story: str, name: object, write: Callable[[], str]) -> bytes:
        """A written screen of a story, kept until the story is reconstructed."""
        key = (story, self.archive.rests_on(story), name)
        return self._screens.get(key, lambda: write().encode())

    def stored_screen(self, story: str, rests_on: str, name: str, write: Callable[[], str]) -> bytes:
        """A written screen that is kept in the archive too, because it costs much and is wanted first."""
        key = (story, rests_on, name)
        return self._pages.get(key, lambda: self._stored(story, rests_on, name, write).encode())

    def _stored(self, story: str, rests_on: str, name: str, write: Callable[[], str]) -> str:
        kept = self.archive.page(story, name, rests_on)
        if kept is not None:
            return kept
        made = write()
        self._saving.submit(self.archive.save_page, story, name, made, rests_on)
        return made

    def members(self, story: str) -> tuple[ArticleRow, ...]:
        """The articles of a story."""
        return self.archive.articles(Filters(story=story), limit=MEMBERS)

    def article(self, id: str) -> ArticleRow | None:
        """An article by its id, or by the id of its text as the spans of a story name it."""
        return self.archive.row(id) or next(iter(self.archive.with_text(id)), None)

    def article_view(self, row: ArticleRow, sought: tuple[int, int] | None) -> StoryPage | None:
        """An article inside its story where that is reconstructed, else alone; None where it was not read yet."""
        view = self.view(row.story) if row.story else None
        if view is not None and row.text in view.ids.reports:
            length = len(view.ids.reports[row.text].text)
            return view.of_article(row.text, _place(row.text, sought, length))
        report = self.archive.report(row.id)
        return self._alone(report, sought) if report else None

    def _alone(self, report: Report, sought: tuple[int, int] | None) -> StoryPage:
        span = _place(report.text.id, sought, len(report.text))
        return StoryPage(Story((report,), Links(), Findings()), only=report.text.id, sought=span, home="/")


def _place(text: str, sought: tuple[int, int] | None, length: int) -> Span | None:
    return Span(text, *sought) if sought and sought[0] < sought[1] <= length else None
