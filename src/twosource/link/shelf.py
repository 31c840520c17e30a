"""What grouping sees of articles, and the shelf of those that new ones are compared with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache, partial

import numpy as np

from twosource.engine import Engine
from twosource.lang import LANGUAGES
from twosource.link.affinity import NEAREST, SCALED, Floats
from twosource.link.traits import Traits, traits
from twosource.link.words import Folding
from twosource.neural.pieces import WIDTH, Vectors, sketch

# Days that a story may be silent and go on; further back nothing is compared.
WINDOW = 7
# Characters of headline and lead, of which the meaning is taken; fewer and many more told stories apart no better.
LEAD = 1000
# Articles read together: what goes to another process is cheaper by the handful.
BATCH = 10


@dataclass(frozen=True, eq=False)
class Entry:
    """An article as grouping sees it; `day` is ISO 8601 or empty where it is not known.

    `vector` is its meaning as the bytes of WIDTH floats of 32 bits: as numbers it would be most of what a window takes.
    """

    name: str
    day: str
    traits: Traits
    vector: bytes


@dataclass(frozen=True, eq=False)
class Shelf:
    """Articles that new ones are compared with: story, lineage and chapter of each by its first article's name.

    `nearest` is what affinity.nearest keeps of each article. `unsure` are those that came last and may tell another
    event of the kind that their story tells.
    """

    entries: tuple[Entry, ...] = ()
    stories: tuple[str, ...] = ()
    lineages: tuple[str, ...] = ()
    chapters: tuple[str, ...] = ()
    nearest: Floats = field(default_factory=lambda: np.zeros((0, len(SCALED), NEAREST)))
    unsure: frozenset[str] = frozenset()

    def chosen(self, kept: Sequence[int]) -> Shelf:
        every, columns = self.entries, (self.stories, self.lineages, self.chapters)
        stories, lineages, chapters = (tuple(column[i] for i in kept) for column in columns)
        return Shelf(tuple(every[i] for i in kept), stories, lineages, chapters, self.nearest[list(kept)])

    def within(self, day: str) -> Shelf:
        """What can still be compared with an article of this day."""
        kept = [i for i, entry in enumerate(self.entries) if _near(entry.day, day)]
        return self if len(kept) == len(self.entries) else self.chosen(kept)


def entries(articles: Sequence[tuple[str, str, str]], engine: Engine, language: str = "en") -> list[Entry]:
    """What grouping sees of articles given as name, day and text. Raises MissingNetwork."""
    batches = [articles[start : start + BATCH] for start in range(0, len(articles), BATCH)]
    return [entry for made in engine.map(partial(_entries, language=language), batches) for entry in made]


def _entries(articles: Sequence[tuple[str, str, str]], language: str) -> list[Entry]:
    return list(_read(articles, language))


def _read(articles: Sequence[tuple[str, str, str]], language: str) -> Iterator[Entry]:
    rows = sketch([text[:LEAD] for _, _, text in articles])
    for (name, day, text), row in zip(articles, rows, strict=True):
        yield Entry(name, day, traits(text, _folding(language)), row.tobytes())


@cache
def _folding(language: str) -> Folding:
    return Folding(LANGUAGES[language])


def vectors(every: Sequence[Entry]) -> Vectors:
    """The meaning of each article, a row for each; zeros where an older program kept another form of it."""
    unknown = bytes(WIDTH * np.dtype(np.float32).itemsize)
    kept = (entry.vector if len(entry.vector) == len(unknown) else unknown for entry in every)
    return np.frombuffer(b"".join(kept), np.float32).reshape(len(every), WIDTH)


def _near(day: str, later: str) -> bool:
    before, after = number(day), number(later)
    return before is None or after is None or after - before <= WINDOW


def number(day: str) -> int | None:
    """A day as a number; None where it is not known to the day."""
    try:
        return date.fromisoformat(day[:10]).toordinal()
    except ValueError:
        return None
