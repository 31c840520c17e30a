"""A folder that articles are dropped into: which files are new or changed, once they are whole."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from twosource.read.files import File, files

EVERY = 2.0
"""Seconds between two looks."""


@dataclass(frozen=True)
class Mark:
    """By what a file is known to be the same: its size, and when it was changed, in nanoseconds."""

    size: int
    changed: int


@dataclass
class Watch:
    """A watched folder. A file that is still being written is left until it stays the same from one look to the next.

    What was there before is given too, so that nothing is missed that came while nobody watched.
    """

    folder: Path
    given: dict[Path, Mark] = field(default_factory=dict)
    waiting: dict[Path, Mark] = field(default_factory=dict)

    def all(self) -> tuple[Path, ...]:
        """Every file that is there now, whole or not."""
        return tuple(path for path, _ in _marks(self.folder))

    def look(self) -> tuple[Path, ...]:
        """The files that are new or changed since they were last given, and whole; sorted by name."""
        now = dict(_marks(self.folder))
        ready = tuple(path for path, mark in now.items() if self.waiting.get(path) == mark)
        self.given = {path: mark for path, mark in self.given.items() if path in now}
        self.given.update((path, now[path]) for path in ready)
        self.waiting = {path: mark for path, mark in now.items() if self.given.get(path) != mark}
        return ready


def watch(
    folder: Path, *, every: float = EVERY, wait: Callable[[float], None] = time.sleep
) -> Iterator[tuple[Path, ...]]:
    """Files of the folder that are new or changed, as they come, for ever. Raises NotADirectoryError."""
    if not folder.is_dir():
        raise NotADirectoryError(f"{folder}: no folder to watch")
    watched = Watch(folder)
    while True:
        if ready := watched.look():
            yield ready
        wait(every)


def _marks(folder: Path) -> Iterator[tuple[Path, Mark]]:
    for file in files([folder]):
        if isinstance(file, File) and file.path:
            try:
                told = file.path.stat()
            except OSError:  # taken away between two lines
                continue
            yield file.path, Mark(told.st_size, told.st_mtime_ns)
