"""A pile of articles into stories: in one go, day by day, or day by day from Parquet to Parquet.

A run over Parquet writes a file a day and, after each, the shelf that the next day is compared with; killed and
started again it goes on after the last finished day, with the same result.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np

from twosource.engine import Engine
from twosource.link.affinity import FIGURES, Links
from twosource.link.stories import Entry, Shelf, entries, grouped, number
from twosource.link.story_model import StoryModel
from twosource.link.traits import Traits
from twosource.model import Article
from twosource.store.days import Articles, Columns, State, write

Progress = Callable[[str, int], None]


def group(articles: Sequence[Article], engine: Engine) -> list[tuple[str, str]]:
    """Name and story of each article, in order; a story is called by its first article's name.

    Day by day where every article is dated to the day, else in one go. Raises MissingEmbeddings.
    """
    read = entries([(article.name, (article.published or "")[:10], article.text.chars) for article in articles], engine)
    return list(zip((article.name for article in articles), in_days(read, engine), strict=True))


def in_days(read: Sequence[Entry], engine: Engine, model: StoryModel | None = None) -> list[str]:
    """The story of each article."""
    dated = all(number(entry.day) is not None for entry in read)
    days = groupby(sorted(read, key=lambda entry: entry.day), key=lambda entry: entry.day)
    shelf = Shelf()
    told: dict[str, str] = {}
    for arrived in [list(day) for _, day in days] if dated else [list(read)] if read else []:
        shelf = grouped(shelf, arrived, engine, model)
        told.update(_stories(shelf))
    return [told[entry.name] for entry in read]


def _stories(shelf: Shelf) -> Iterator[tuple[str, str]]:
    return ((entry.name, story) for entry, story in zip(shelf.entries, shelf.stories, strict=True))


def group_parquet(source: Path, target: Path, engine: Engine, progress: Progress | None = None) -> int:
    """Groups the articles of a Parquet file or folder into a file a day under `target`; gives how many were done now.

    A file has `doc_id`, `story`, `lineage` and `chapter`: the week of the story, from 0. Undated articles are grouped
    among themselves. Raises WrongInput, MissingParquet, MissingEmbeddings.
    """
    pile, state = Articles(source), State(target)
    last, shelf = _resumed(state)
    done = 0
    for day in pile.days():
        if last is not None and day <= last:
            continue
        arrived = entries(pile.of(day), engine)
        told = grouped(shelf, arrived, engine)
        shelf = told if day else Shelf()
        write(target / f"day={day or 'undated'}.parquet", _output(told, day))
        state.save(day, _tables(shelf))
        done += len(arrived)
        if progress:
            progress(day, len(arrived))
    return done


def _output(shelf: Shelf, day: str) -> Columns:
    new = [i for i, entry in enumerate(shelf.entries) if entry.day == day]
    return {
        "doc_id": [shelf.entries[i].name for i in new],
        "story": [shelf.stories[i] for i in new],
        "lineage": [shelf.lineages[i] for i in new],
    }


def _tables(shelf: Shelf) -> Mapping[str, Columns]:
    every = shelf.entries
    traits = {name: [getattr(entry.traits, name) for entry in every] for name in Traits.__dataclass_fields__}
    return {
        "entries": {
            "name": [entry.name for entry in every],
            "day": [entry.day for entry in every],
            "vector": [entry.vector for entry in every],
            "story": shelf.stories,
            "lineage": shelf.lineages,
            **traits,
        },
        "links": {
            "left": shelf.links.left,
            "right": shelf.links.right,
            **dict(zip(FIGURES, shelf.links.figures.T, strict=True)),
        },
    }


def _resumed(state: State) -> tuple[str | None, Shelf]:
    """The last finished day and the shelf that it left."""
    saved = state.load()
    if saved is None:
        return None, Shelf()
    day, tables = saved
    return day, _shelf(tables["entries"], tables["links"])


def _shelf(rows: Mapping[str, list[Any]], links: Mapping[str, list[Any]]) -> Shelf:
    fields = list(Traits.__dataclass_fields__)
    columns = (rows[column] for column in ("name", "day", "vector", *fields))
    every = [
        Entry(name, day, Traits(tuple(keys), tuple(counts), tuple(kinds), words, tuple(kept)), vector)
        for name, day, vector, keys, counts, kinds, words, kept in zip(*columns, strict=True)
    ]
    left, right = (np.array(links[side], np.int64) for side in ("left", "right"))
    figures = np.column_stack([np.array(links[name], np.float64) for name in FIGURES])
    return Shelf(tuple(every), tuple(rows["story"]), tuple(rows["lineage"]), Links(left, right, figures))
