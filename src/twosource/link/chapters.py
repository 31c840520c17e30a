"""A long story in chapters, so that its days stay findable: a week at most, and a new one after silence.

A chapter is told by days alone, so that it never changes when later days are added.
"""

from __future__ import annotations

from collections.abc import Sequence

# Days of a chapter.
LONGEST = 7
# A story that was silent for more days than this opens a new chapter.
SILENT = 2


def chapters(days: Sequence[int | None], stories: Sequence[str], old: Sequence[int]) -> tuple[int, ...]:
    """The chapter of each article in its story, from 0; the first articles have theirs (`old`) and keep it.

    An article without a day stands in the chapter that its story has reached.
    """
    reached: dict[str, _Chapter] = {}
    for day, story, chapter in zip(days, stories, old, strict=False):
        reached.setdefault(story, _Chapter(chapter)).meet(day, chapter)
    found = dict(enumerate(old))
    later = range(len(old), len(days))
    for i in sorted(later, key=lambda i: (days[i] or 0, i)):
        found[i] = reached.setdefault(stories[i], _Chapter(0)).next(days[i])
    return tuple(found[i] for i in range(len(days)))


class _Chapter:
    """The chapter that a story has reached, with its first and its last day where they are known."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.first: int | None = None
        self.last: int | None = None

    def meet(self, day: int | None, number: int) -> None:
        if number > self.number:
            self.number, self.first, self.last = number, None, None
        if day is not None and number == self.number:
            self.first = day if self.first is None else min(day, self.first)
            self.last = day if self.last is None else max(day, self.last)

    def next(self, day: int | None) -> int:
        self.meet(day, self.number + (day is not None and self._over(day)))
        return self.number

    def _over(self, day: int) -> bool:
        if self.first is None or self.last is None:
            return False
        return day - self.first >= LONGEST or day - self.last > SILENT + 1
