"""Which articles tell one story, day by day or in one go, and which are copies or versions of one text.

A day's articles are compared with each other and with those of the window before it: shared terms give the pairs, a
model says how likely each is one story, and chapters gather by average linkage; later ones may go on with a story.
Those of days before may grow; they are never redone. Copies and versions (half of the shorter text's sampled
shingles) are one lineage and mostly one story.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from twosource.engine import Engine, Numbers, Postings
from twosource.link.affinity import Floats, Links, links, nearest, weighed
from twosource.link.chapters import continued
from twosource.link.gathering import gathered
from twosource.link.running import followed
from twosource.link.shelf import Entry, Shelf, number, vectors
from twosource.link.story_model import FEW, StoryModel, shipped
from twosource.link.traits import Traits

# A shingle of more articles than this is furniture.
COMMON = 400
ONE_TEXT = 0.5
LEAST_SHINGLES = 3
# In a small pile little is there to compare with. Less likely told together than this, in the mean, is said to be
# unsure: two thirds of the handfuls of ECB+ in which two like events were taken for one, and a fifth of the right ones.
SURE = 0.9


def grouped(shelf: Shelf, new: Sequence[Entry], engine: Engine, model: StoryModel | None = None) -> Shelf:
    """The shelf with new articles on it, those that are out of the window taken off.

    The order of the new articles changes nothing; without a shelf the whole pile is grouped in one go.
    """
    if not new:
        return shelf
    arrived = sorted(new, key=lambda entry: (entry.day, entry.name))
    kept = shelf.within(max(entry.day for entry in arrived))
    every, first = (*kept.entries, *arrived), len(kept.entries)
    days = [number(entry.day) for entry in every]
    judge = model or shipped()
    terms = weighed([entry.traits for entry in every], judge.known)
    fresh = links([entry.traits for entry in every], vectors(every), engine, terms, first=first)
    near = nearest(fresh, np.concatenate((kept.nearest, judge.alone(len(arrived)))))
    copies = _copies([entry.traits for entry in every], engine, first)
    likely = _surely(fresh, copies, judge.probability(fresh, near, days))
    lineages = _named(every, kept.lineages, engine.components(len(every), *_with_old(kept.lineages, copies)))
    tops = _chapters(kept.chapters, len(every), fresh, likely, engine, judge.asked(len(every)))
    chapters = _named(every, kept.chapters, tops)
    stories = continued(kept.stories, chapters, fresh, likely)
    unsure = frozenset(every[i].name for i in _unsure(chapters, first, fresh, likely))
    return Shelf(every, followed(stories, first, days, fresh, terms[0]), lineages, chapters, near, unsure)


def _copies(every: Sequence[Traits], engine: Engine, first: int) -> tuple[Numbers, Numbers]:
    """The pairs of which one holds half of the other's shingles."""
    sizes = np.array([len(one.shingles) for one in every], np.int64)
    item = np.repeat(np.arange(len(every)), sizes)
    key = np.concatenate([*(one.shingles for one in every), np.zeros(0, np.int64)])
    found = engine.pairs(Postings(key, item, np.ones((len(key), 1), np.int64)), common=COMMON, first=first)
    least = np.minimum(sizes[found.left], sizes[found.right])
    kept = (found.sums[:, 0] >= ONE_TEXT * least) & (found.sums[:, 0] >= LEAST_SHINGLES)
    return found.left[kept], found.right[kept]


def _with_old(names: Sequence[str], edges: tuple[Numbers, Numbers]) -> tuple[Numbers, Numbers]:
    """The edges, and one from every old article to the first of its group."""
    first: dict[str, int] = {}
    ties = [(first.setdefault(name, number), number) for number, name in enumerate(names)]
    old = np.array(ties, np.int64).reshape(-1, 2)
    return np.concatenate((old[:, 0], edges[0])), np.concatenate((old[:, 1], edges[1]))


def _named(every: Sequence[Entry], old: Sequence[str], top: Numbers) -> tuple[str, ...]:
    """The name of each article's group: that of days before, else its first article's."""
    return (*old, *(old[one] if one < len(old) else every[one].name for one in top.tolist()[len(old) :]))


def _chapters(
    old: Sequence[str], count: int, fresh: Links, likely: Floats, engine: Engine, threshold: float
) -> Numbers:
    """For each of `count` articles the least of its chapter; the first have their chapters (`old`)."""
    parts = engine.components(count, *_with_old(old, _sure(fresh, likely, threshold)))
    top, fixed = np.arange(count), _tops(old)
    for items, edges in _parts(parts, fresh, likely):
        for item, least in gathered(items, edges, threshold, {i: fixed[i] for i in items if i in fixed}).items():
            top[item] = least
    return top


def _unsure(chapters: Sequence[str], first: int, fresh: Links, likely: Floats) -> Iterator[int]:
    """The new articles of a small pile that are not surely told together with the others of their chapter."""
    size = Counter(chapters)
    inside = [chapters[left] == chapters[right] for left, right in zip(fresh.left, fresh.right, strict=True)]
    kept = np.array(inside, np.bool_)
    ends = np.concatenate((fresh.left[kept], fresh.right[kept]))
    sums = np.bincount(ends, np.tile(likely[kept], 2), len(chapters))
    for item in range(first, len(chapters)) if len(chapters) < FEW else ():
        others = size[chapters[item]] - 1
        if others and sums[item] < SURE * others:
            yield item


def _surely(made: Links, copies: tuple[Numbers, Numbers], likely: Floats) -> Floats:
    """A copy tells the same story, whatever else its page tells."""
    sure = set(zip(*(side.tolist() for side in copies), strict=True))
    pairs = zip(made.left.tolist(), made.right.tolist(), strict=True)
    return np.where([pair in sure for pair in pairs], np.maximum(likely, 0.99), likely) if sure else likely


def _sure(made: Links, likely: Floats, threshold: float) -> tuple[Numbers, Numbers]:
    kept = likely >= threshold
    return made.left[kept], made.right[kept]


def _tops(names: Sequence[str]) -> dict[int, int]:
    first: dict[str, int] = {}
    return {number: first.setdefault(name, number) for number, name in enumerate(names)}


def _parts(parts: Numbers, made: Links, likely: Floats) -> list[tuple[list[int], list[tuple[int, int, float]]]]:
    """The articles and pairs of each part of the graph that could hold a story of two."""
    items: dict[int, list[int]] = defaultdict(list)
    edges: dict[int, list[tuple[int, int, float]]] = defaultdict(list)
    for item, part in enumerate(parts.tolist()):
        items[part].append(item)
    inside = parts[made.left] == parts[made.right]
    columns = (made.left[inside].tolist(), made.right[inside].tolist(), likely[inside].tolist())
    for left, right, weight in zip(*columns, strict=True):
        edges[int(parts[left])].append((left, right, weight))
    return [(items[part], edges[part]) for part in sorted(edges)]
