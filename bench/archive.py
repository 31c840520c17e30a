"""`bench archive`: what the archive costs beside reading, what kills do to it, and how long a story's page takes.

- `confirmed_lost`, `there_twice`, `check_problems`: 200 processes, two at a time, are killed while they add 2,000
  articles (bench/faults.py); what they confirmed, what is there twice, what `check` finds.
- `adding_share`: articles per CPU second of adding, reading, storing and indexing, in percent of reading alone;
  `with_grouping_share` the same with stories told apart by embeddings, which is work of its own. Articles are the
  beginnings (2,500 characters) of those of the pile; medians of three rounds in turn, in one process, one thread.
- `page_ms`: the site's page of a story of 50 reports from the archive; `page_first_ms` when it is written for the first
  time after the story was reconstructed; `reconstruct_s` is what that took. CPU time: other work does not stretch it.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from bench.data import default
from bench.faults import faults
from bench.piles import Item, items
from bench.result import Result
from twosource import desk
from twosource.model import Article
from twosource.reconstruct import read_reports
from twosource.store.archive import Archive
from twosource.store.window import Place
from twosource.text import Text

ARTICLES, ROUNDS, LENGTH, REPORTS = 80, 3, 2_500, 50
KILLS, ADDED = 200, 2_000


def run(data: Path | None, train: Path | None, peers: bool) -> Result:
    """Figures on the articles of a JSONL file; those of kills need none."""
    source = data or default("archive")
    pile = items(source)
    figures = {**kills(), **adding([_article(item) for item in pile[:: len(pile) // ARTICLES][:ARTICLES]])}
    return Result("archive", str(source), {**figures, **page(_largest(pile))})


def _article(item: Item) -> Article:
    return Article(Text(item.text[:LENGTH]), item.name, item.outlet, published=item.published, language="en")


def _largest(pile: Sequence[Item]) -> list[Article]:
    """Reports of the story that has most, those of the same days together."""
    counts = [item.story for item in pile]
    most = max(sorted(set(counts)), key=counts.count)
    chosen = sorted((item for item in pile if item.story == most), key=lambda item: (item.published or "", item.name))
    return [_article(item) for item in chosen[:REPORTS]]


def kills() -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        found = faults(Path(folder) / "desk.db", articles=ADDED, kills=KILLS, processes=2)
    told = {"confirmed_lost": found.lost, "there_twice": found.duplicated, "check_problems": found.problems}
    return {"kills": found.kills, "confirmed": found.confirmed, **told}


def adding(articles: Sequence[Article]) -> dict[str, float]:
    """Reading alone, with the archive, and with stories too, in turn."""
    read_reports(articles[:2])
    ways: dict[str, Callable[[Sequence[Article]], None]] = {"plain": _plain, "kept": _kept, "grouped": _grouped}
    spent: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(ROUNDS):
        for name, way in ways.items():
            begun = time.process_time()
            way(articles)
            spent[name].append(time.process_time() - begun)
    median = {name: statistics.median(times) for name, times in spent.items()}
    return {
        "plain_per_cpu_s": len(articles) / median["plain"],
        "adding_per_cpu_s": len(articles) / median["kept"],
        "adding_share": 100 * median["plain"] / median["kept"],
        "with_grouping_share": 100 * median["plain"] / median["grouped"],
    }


def _plain(articles: Sequence[Article]) -> None:
    for start in range(0, len(articles), desk.BATCH):
        read_reports(articles[start : start + desk.BATCH], deeds=True)


def _kept(articles: Sequence[Article]) -> None:
    with tempfile.TemporaryDirectory() as folder, Archive.open(Path(folder) / "desk.db") as archive:
        for start in range(0, len(articles), desk.BATCH):
            desk.add_read(archive, articles[start : start + desk.BATCH])


def _grouped(articles: Sequence[Article]) -> None:
    with tempfile.TemporaryDirectory() as folder, Archive.open(Path(folder) / "desk.db") as archive:
        desk.add(archive, articles)


def page(articles: Sequence[Article]) -> dict[str, float]:
    """One story of these articles, whatever grouping would say of them."""
    from twosource.web.holdings import Holdings
    from twosource.web.stories import story_screen

    with tempfile.TemporaryDirectory() as folder, Archive.open(Path(folder) / "desk.db") as archive:
        added, _ = desk.add_read(archive, articles)
        with archive.grouping() as window:
            window.place([Place(id, added.new[0], id, id, None, b"") for id in added.new])
        story = added.new[0]
        told = _timed(lambda: desk.reconstruct_story(archive, story))
        held = Holdings(archive)
        first = _timed(lambda: story_screen(held, story, False))
        held.close()
        again = _timed(lambda: story_screen(Holdings(archive), story, False))
    reports = {"reports": len(added.new), "reconstruct_s": told}
    return {**reports, "page_first_ms": 1000 * first, "page_ms": 1000 * again}


def _timed(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun
