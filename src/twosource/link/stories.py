"""Which articles tell one story, day by day or in one go, and which are copies or versions of one text.

A day's articles are compared with each other and with those of the window before it: shared terms give the pairs, a
model says how likely each is one story, and groups gather by average linkage. Stories of days before may grow; they
are never redone. Copies and versions (half of the shorter text's sampled shingles) are one lineage and one story.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, partial

import numpy as np

from twosource.engine import Engine, Numbers, Postings
from twosource.lang import LANGUAGES
from twosource.link.affinity import FIGURES, Floats, Links, links
from twosource.link.embed import WIDTH, Vectors, embed
from twosource.link.gathering import gathered
from twosource.link.story_model import StoryModel, shipped
from twosource.link.traits import Traits, traits
from twosource.link.words import Folding

# Days that a story may be silent and go on; further back nothing is compared.
WINDOW = 7
# Word pieces of an article that are embedded: headline and lead. 64 and 128 cost more and told stories apart no better.
PIECES = 40
# A shingle of more articles than this is furniture.
COMMON = 400
ONE_TEXT = 0.5
LEAST_SHINGLES = 3


@dataclass(frozen=True, eq=False)
class Entry:
    """An article as grouping sees it; `day` is ISO 8601 or empty where it is not known.

    `vector` is its embedding as the bytes of 384 floats of 32 bits: as numbers it would be most of what a window takes.
    """

    name: str
    day: str
    traits: Traits
    vector: bytes


NO_LINKS = Links(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros((0, len(FIGURES))))


@dataclass(frozen=True, eq=False)
class Shelf:
    """Articles that new ones are compared with: the story and the lineage of each by its first article's name."""

    entries: tuple[Entry, ...] = ()
    stories: tuple[str, ...] = ()
    lineages: tuple[str, ...] = ()
    links: Links = NO_LINKS


def entries(articles: Sequence[tuple[str, str, str]], engine: Engine, language: str = "en") -> list[Entry]:
    """What grouping sees of articles given as name, day and text. Raises MissingEmbeddings."""
    return engine.map(partial(_entry, language=language), articles)


def _entry(article: tuple[str, str, str], language: str) -> Entry:
    name, day, text = article
    return Entry(name, day, traits(text, _folding(language)), embed([text[:4000]], tokens=PIECES)[0].tobytes())


def vectors(every: Sequence[Entry]) -> Vectors:
    """The embeddings, a row for each article."""
    return np.frombuffer(b"".join(entry.vector for entry in every), np.float32).reshape(len(every), WIDTH)


@cache
def _folding(language: str) -> Folding:
    return Folding(LANGUAGES[language])


def grouped(shelf: Shelf, new: Sequence[Entry], engine: Engine, model: StoryModel | None = None) -> Shelf:
    """The shelf with new articles on it, those that are out of the window taken off.

    The order of the new articles changes nothing; without a shelf the whole pile is grouped in one go.
    """
    if not new:
        return shelf
    arrived = sorted(new, key=lambda entry: (entry.day, entry.name))
    kept = within(shelf, max((entry.day for entry in arrived), default=""))
    every = (*kept.entries, *arrived)
    first = len(kept.entries)
    judge = model or shipped()
    fresh = links([entry.traits for entry in every], vectors(every), engine, judge.known, first=first)
    copies = _copies([entry.traits for entry in every], engine, first)
    made = _joined(kept.links, fresh)
    lineages = _named(every, kept.lineages, engine.components(len(every), *_with_old(kept.lineages, copies)))
    stories = _named(every, kept.stories, _stories(every, kept, made, copies, engine, judge))
    return Shelf(every, stories, lineages, made)


def within(shelf: Shelf, day: str) -> Shelf:
    """What of a shelf can still be compared with an article of this day."""
    kept = np.array([_near(entry.day, day) for entry in shelf.entries], np.bool_)
    if kept.all():
        return shelf
    number = np.cumsum(kept) - 1
    pairs = kept[shelf.links.left] & kept[shelf.links.right]
    remaining = Links(
        number[shelf.links.left[pairs]], number[shelf.links.right[pairs]], shelf.links.figures[pairs]
    )  # fmt: skip
    chosen = np.flatnonzero(kept)
    return Shelf(
        tuple(shelf.entries[i] for i in chosen),
        tuple(shelf.stories[i] for i in chosen),
        tuple(shelf.lineages[i] for i in chosen),
        remaining,
    )


def _near(day: str, later: str) -> bool:
    before, after = number(day), number(later)
    return before is None or after is None or after - before <= WINDOW


def number(day: str) -> int | None:
    """A day as a number; None where it is not known to the day."""
    try:
        return date.fromisoformat(day[:10]).toordinal()
    except ValueError:
        return None


def _joined(old: Links, new: Links) -> Links:
    left, right = np.concatenate((old.left, new.left)), np.concatenate((old.right, new.right))
    order = np.lexsort((right, left))
    return Links(left[order], right[order], np.concatenate((old.figures, new.figures))[order])


def _copies(every: Sequence[Traits], engine: Engine, first: int) -> tuple[Numbers, Numbers]:
    """The pairs of which one holds half of the other's shingles."""
    sizes = np.array([len(one.shingles) for one in every], np.int64)
    item = np.repeat(np.arange(len(every)), sizes)
    key = np.array([shingle for one in every for shingle in one.shingles], np.int64)
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


def _stories(
    every: Sequence[Entry],
    kept: Shelf,
    made: Links,
    copies: tuple[Numbers, Numbers],
    engine: Engine,
    model: StoryModel,
) -> Numbers:
    """For each article the least of its story."""
    likely = model.probability(made, [number(entry.day) for entry in every])
    likely = _surely(made, copies, likely)
    parts = engine.components(len(every), *_with_old(kept.stories, _sure(made, likely, model.threshold)))
    top = np.arange(len(every))
    old = _tops(kept.stories)
    for items, edges in _parts(parts, made, likely):
        for item, least in gathered(items, edges, model.threshold, {i: old[i] for i in items if i in old}).items():
            top[item] = least
    return top


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
