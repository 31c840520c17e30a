"""A pile of articles into stories: in one go, day by day, or day by day from Parquet to Parquet.

A run over Parquet writes a file a day and, after each, the shelf that the next day is compared with; killed and
started again it goes on after the last finished day, with the same result.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from twosource.engine import Engine
from twosource.link.affinity import NEAREST, SCALED
from twosource.link.shelf import Entry, Shelf, entries, number
from twosource.link.stories import grouped
from twosource.link.story_model import StoryModel
from twosource.link.traits import Traits
from twosource.model import Article, Document, Member, Role
from twosource.pages import cleaned
from twosource.store.days import Articles, Columns, State, write
from twosource.text import Text

Progress = Callable[[str, int], None]


class Place(NamedTuple):
    """Where an article belongs, by the names of first articles; `unsure` where it may tell another, like event."""

    story: str
    lineage: str
    chapter: str
    unsure: bool


def group(articles: Sequence[Article], engine: Engine, model: StoryModel | None = None) -> tuple[Member, ...]:
    """Each article, in order, with its story, its lineage and its chapter; furniture tells nothing.

    Day by day where every article is dated to the day, else in one go. Raises MissingNetwork.
    """
    documents = cleaned(articles)
    # Two articles may have one name.
    names = {f"{article.name}\n{place}": article.name for place, article in enumerate(articles)}
    days = ((article.published or "")[:10] for article in articles)
    given = list(zip(names, days, map(_news, documents), strict=True))
    told = in_days(entries(given, engine), engine, model)
    return tuple(
        Member(document, names[story], names[lineage], names[chapter], unsure)
        for document, (story, lineage, chapter, unsure) in zip(documents, told, strict=True)
    )


def _news(document: Document) -> str:
    news = (block.span for block in document.blocks if block.role is not Role.FURNITURE)
    return "\n".join(document.text[span] for span in news)


def in_days(read: Sequence[Entry], engine: Engine, model: StoryModel | None = None) -> list[Place]:
    """Where each article belongs; their names must differ."""
    dated = all(number(entry.day) is not None for entry in read)
    days = groupby(sorted(read, key=lambda entry: entry.day), key=lambda entry: entry.day)
    shelf = Shelf()
    told: dict[str, Place] = {}
    for arrived in [list(day) for _, day in days] if dated else [list(read)] if read else []:
        shelf = grouped(shelf, arrived, engine, model)
        for name, place in _places(shelf):
            told.setdefault(name, place)
    return [told[entry.name] for entry in read]


def _places(shelf: Shelf) -> Iterator[tuple[str, Place]]:
    columns = zip(shelf.entries, shelf.stories, shelf.lineages, shelf.chapters, strict=True)
    for entry, story, lineage, chapter in columns:
        yield entry.name, Place(story, lineage, chapter, entry.name in shelf.unsure)


def group_parquet(
    source: Path, target: Path, engine: Engine, model: StoryModel | None = None, progress: Progress | None = None
) -> int:
    """Groups the articles of a Parquet file or folder into a file a day under `target`; gives how many were done now.

    A file has `doc_id`, `story`, `lineage` and `chapter`. Undated articles are grouped among themselves. Where outlets
    are known, what stands on page after page of one on a day is furniture.
    Raises WrongInput, MissingParquet, MissingNetwork.
    """
    pile, state = Articles(source), State(target)
    last, shelf = _resumed(state)
    done = 0
    for day, arrived in _ahead(pile, [day for day in pile.days() if last is None or day > last], engine):
        told = grouped(shelf, arrived, engine, model)
        shelf = told if day else Shelf()
        write(target / f"day={day or 'undated'}.parquet", _output(told, day))
        state.save(day, _table(shelf))
        done += len(arrived)
        if progress:
            progress(day, len(arrived))
    return done


def _ahead(pile: Articles, days: Sequence[str], engine: Engine) -> Iterator[tuple[str, list[Entry]]]:
    """Each day with its articles, the next one being read while one is grouped: grouping keeps one core busy only."""
    with ThreadPoolExecutor(1) as reader:
        waiting: deque[tuple[str, Future[list[Entry]]]] = deque()
        for day in days:
            waiting.append((day, reader.submit(_entries, pile, day, engine)))
            if len(waiting) > 1:
                first, reading = waiting.popleft()
                yield first, reading.result()
        for last, reading in waiting:
            yield last, reading.result()


def _entries(pile: Articles, day: str, engine: Engine) -> list[Entry]:
    """What grouping sees of a day. Of outlets that are known the day's pages teach what is furniture."""
    rows = pile.of(day)
    pages = [Article(Text(text), name, outlet=outlet, published=day or None) for name, text, outlet in rows if outlet]
    news = map(_news, cleaned(pages))
    return entries([(name, day, (next(news) or text) if outlet else text) for name, text, outlet in rows], engine)


def _output(shelf: Shelf, day: str) -> Columns:
    new = shelf.chosen([i for i, entry in enumerate(shelf.entries) if entry.day == day])
    return {
        "doc_id": [entry.name for entry in new.entries],
        "story": new.stories,
        "lineage": new.lineages,
        "chapter": new.chapters,
    }


def _table(shelf: Shelf) -> Columns:
    every = shelf.entries
    traits = {name: [getattr(entry.traits, name) for entry in every] for name in Traits.__dataclass_fields__}
    return {
        "name": [entry.name for entry in every],
        "day": [entry.day for entry in every],
        "vector": [entry.vector for entry in every],
        "story": shelf.stories,
        "lineage": shelf.lineages,
        "chapter": shelf.chapters,
        "nearest": [row.tobytes() for row in shelf.nearest],
        **traits,
    }


def _resumed(state: State) -> tuple[str | None, Shelf]:
    """The last finished day and the shelf that it left."""
    saved = state.load()
    return (saved[0], _shelf(saved[1])) if saved else (None, Shelf())


def _shelf(rows: Mapping[str, list[Any]]) -> Shelf:
    kinds = zip(rows["keys"], rows["counts"], rows["kinds"], rows["words"], rows["shingles"], strict=True)
    every = [
        Entry(name, day, _traits(*columns), vector)
        for name, day, vector, columns in zip(rows["name"], rows["day"], rows["vector"], kinds, strict=True)
    ]
    near = np.frombuffer(b"".join(rows["nearest"])).reshape(len(every), len(SCALED), NEAREST)
    return Shelf(tuple(every), tuple(rows["story"]), tuple(rows["lineage"]), tuple(rows["chapter"]), near)


def _traits(keys: list[int], counts: list[int], kinds: list[int], words: int, shingles: list[int]) -> Traits:
    terms = np.array(keys, np.int64), np.array(counts, np.int32), np.array(kinds, np.int8)
    return Traits(*terms, words, np.array(shingles, np.int64))
