"""Articles of the archive into stories, a day at a time: `link.stories` on a window of the archive.

Stories of days before the latest may grow and are never redone. The latest day's are open: when more of its articles
arrive, all of that day is grouped again, so that it does not matter in how many parts a day came. What is late joins
the stories of its window.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

import numpy as np

from twosource.clean import clean
from twosource.engine import Engine
from twosource.engine.local import Local
from twosource.link.affinity import Floats
from twosource.link.shelf import WINDOW, Shelf, entries
from twosource.link.shelf import Entry as Seen
from twosource.link.stories import grouped
from twosource.link.story_model import shipped
from twosource.link.traits import Traits
from twosource.model import Role
from twosource.store.archive import Archive
from twosource.store.rows import Stored
from twosource.store.window import Entry, Place, Window

COLUMNS = {"keys": "<i8", "counts": "<i4", "kinds": "<i1", "shingles": "<i8"}


def enter(archive: Archive, several: Sequence[tuple[Stored, str]], engine: Engine) -> None:
    """Stores what grouping sees of articles given with their days: furniture tells nothing. Raises MissingNetwork."""
    seen = entries([(stored.id, day, _news(archive, stored)) for stored, day in several], engine)
    archive.enter(map(_entry, seen))


def _news(archive: Archive, stored: Stored) -> str:
    """The lines that are news; all of them where none is."""
    report = archive.report(stored.id)
    document = report.document if report else clean(stored.article)
    lines = (document.text[block.span] for block in document.blocks if block.role is not Role.FURNITURE)
    return "\n".join(lines) or stored.article.text.chars


def _entry(seen: Seen) -> Entry:
    columns = {name: getattr(seen.traits, name).astype(kind).tobytes() for name, kind in COLUMNS.items()}
    return Entry(seen.name, seen.day, seen.traits.words, vector=seen.vector, **columns)


def _seen(entry: Entry) -> Seen:
    columns = {name: np.frombuffer(getattr(entry, name), kind) for name, kind in COLUMNS.items()}
    return Seen(entry.id, entry.day, Traits(words=entry.words, **columns), entry.vector)


def group(archive: Archive, engine: Engine | None = None) -> int:
    """Groups what was entered and is in no story yet; gives how many articles that was. A day is a transaction."""
    done = 0
    while True:
        with archive.grouping() as window:
            days = window.open_days()
            if not days:
                return done
            done += _group_day(window, days[0], engine or Local(1))


def _group_day(window: Window, day: str, engine: Engine) -> int:
    """The articles of a day that were not grouped, with those that were where the day is the latest."""
    last = window.last_day()
    every = window.entries(_shifted(day, -WINDOW), _shifted(day, WINDOW))
    new = [each for each in every if each.day == day and (each.met is None or day == last)]
    old = [each for each in every if each.met is not None and each not in new]
    shelf = _shelf(old, settled=day == last)
    told = grouped(shelf, [_seen(each) for each in new], engine)
    names = called(told, {each.id: each.story for each in new}, frozenset(shelf.stories), window)
    window.place(list(_places(told, names, {each.id: each for each in every}, day, last)))
    return sum(each.met is None for each in new)


def called(told: Shelf, before: Mapping[str, str | None], old: frozenset[str], window: Window) -> dict[str, str]:
    """A name for each story of `told`: its own before, where the day is grouped again, and never another story's.

    Who has opened a story's page finds it again when more of its articles have come.
    """
    members: dict[str, list[str]] = defaultdict(list)
    for entry, story in zip(told.entries, told.stories, strict=True):
        if entry.name in before:
            members[story].append(entry.name)
    names: dict[str, str] = {}
    free = set(before) - window.taken(before)
    for story in sorted(members.keys() - old, key=lambda story: (-len(members[story]), story)):
        had = Counter(before[id] for id in members[story])
        kept = [name for name, _ in had.most_common() if name and name not in {*old, *names.values()}]
        fresh = [id for id in members[story] if id in free]
        names[story] = next(iter([*kept, *fresh]), f"{story}-{len(names)}")
    return {**{name: name for name in old}, **names}


def _places(told: Shelf, names: Mapping[str, str], every: Mapping[str, Entry], day: str, last: str) -> Iterator[Place]:
    """Where each article of the window is now. What it has met is settled once its day is no longer the latest."""
    columns = zip(told.entries, told.stories, told.lineages, told.chapters, told.nearest, strict=True)
    for seen, story, lineage, chapter, near in columns:
        entry, met = every[seen.name], near.astype("<f8").tobytes()
        settled = entry.met if day > last else entry.settled if day == last else met if entry.day < last else None
        yield Place(seen.name, names[story], lineage, chapter, settled, met)


def _shifted(day: str, by: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=by)).isoformat()


def _shelf(old: Sequence[Entry], *, settled: bool) -> Shelf:
    """The articles that new ones are compared with; `settled` as they were before the latest day was grouped."""
    near = [_floats(each.settled if settled else each.met) for each in old]
    return Shelf(
        tuple(_seen(each) for each in old),
        tuple(each.story or each.id for each in old),
        tuple(each.lineage or each.id for each in old),
        tuple(each.chapter or each.story or each.id for each in old),
        np.stack(near) if near else Shelf().nearest,
    )


def _floats(met: bytes | None) -> Floats:
    alone = np.asarray(shipped().alone(1)[0])
    # A later program may look at more, or fewer, figures.
    return alone if met is None or len(met) != alone.nbytes else np.frombuffer(met, "<f8").reshape(alone.shape)
