"""In how many articles of a pile the words of a passage stand: what one story of a few reports cannot know.

A line under every page of an outlet is furniture and a phrase that all outlets print is stock, and neither shows in the
two texts that share it. Runs of words are counted by article (document frequency, Sparck Jones 1972); those of one
article only are not kept, so that a pile of ten thousand articles takes some tens of megabytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from twosource.link.fingerprints import Hashes, Places, pile, shingles
from twosource.model import Article

# Words of a run: shorter than a seed, so that the shortest passage has runs in its middle.
RUN = 6


@dataclass(frozen=True)
class Spread:
    """`articles` that hold a passage, of how many known `outlets`; the `days` from first to last, None if undated."""

    articles: int = 1
    outlets: int = 1
    days: int | None = None


NOWHERE = Spread()


@dataclass(frozen=True, eq=False)
class Elsewhere:
    """Runs of words that stand in several articles: row `r` says that article `article[r]` holds `run[r]`; sorted."""

    run: Hashes
    article: Places
    outlets: tuple[str, ...]
    days: tuple[int | None, ...]

    def spread(self, passage: str) -> Spread:
        """Where a passage stands, judged by its run of middling frequency: names and numbers in it change."""
        runs = _runs([passage])[0]
        first, last = (np.searchsorted(self.run, runs, side) for side in ("left", "right"))
        counts = last - first
        if not len(runs) or not counts.any():
            return NOWHERE
        middle = np.argsort(counts, kind="stable")[len(counts) // 2]
        return self._of(self.article[first[middle] : last[middle]].tolist())

    def _of(self, articles: Sequence[int]) -> Spread:
        outlets = {self.outlets[i] for i in articles} - {""}
        days = [day for day in (self.days[i] for i in articles) if day is not None]
        return Spread(max(1, len(articles)), max(1, len(outlets)), max(days) - min(days) if days else None)


NOTHING = Elsewhere(np.zeros(0, np.uint64), np.zeros(0, np.int64), (), ())


def elsewhere(articles: Sequence[Article], beside: Sequence[Article] = ()) -> Elsewhere:
    """The repeated runs of a pile of articles; texts given twice count twice, but those of `beside` that are there."""
    known = {article.text.id for article in articles}
    articles = [*articles, *(article for article in beside if article.text.id not in known)]
    runs, places = _runs([article.text.chars for article in articles])
    order = np.lexsort((places, runs))
    runs, places = runs[order], places[order]
    fresh = np.concatenate(([True], (runs[1:] != runs[:-1]) | (places[1:] != places[:-1])))[: len(runs)]
    runs, places = runs[fresh], places[fresh]
    again = runs[1:] == runs[:-1]
    kept = np.concatenate((again, [False])) | np.concatenate(([False], again)) if len(runs) else fresh
    outlets = tuple((article.outlet or "").casefold() for article in articles)
    return Elsewhere(runs[kept], places[kept], outlets, tuple(_day(article.published) for article in articles))


def _runs(texts: Sequence[str]) -> tuple[Hashes, Places]:
    """Every run of words and the number of its text."""
    made = pile(texts)
    parts = list(shingles(made, RUN))
    runs = np.concatenate([np.zeros(0, np.uint64), *(hashes for hashes, _ in parts)])
    places = np.concatenate([np.zeros(0, np.int64), *(places for _, places in parts)])
    return runs, made.text_of(places)


def _day(published: str | None) -> int | None:
    try:
        return date.fromisoformat((published or "")[:10]).toordinal()
    except ValueError:
        return None
