"""`bench search`: how long 200 mixed queries take in an archive of 100,000 made articles (bench/shelf.py says how).

Queries are drawn from the archive's own articles, so that they find something: one word, two words, a phrase of two
words, the beginning of a word, either of two words, one without the other, words with an outlet, a span of days or a
verdict, what a speaker said about a word, people, stories, and filters alone. Words are drawn as often as they stand in
texts, so common ones (*the*, *said*) are among them, which are the slow ones; those of one or two letters are left out.
Each query asks for 20 hits with snippets, once, after 20 others that are not counted. `median_ms` and `p99_ms` are wall
time in one process on one core; `cpu_` the same in CPU time, which other work on the machine does not stretch.
"""

from __future__ import annotations

import os
import random
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from bench.data import default
from bench.result import Result
from bench.shelf import OUTLETS, fill
from twosource.store.archive import Archive
from twosource.store.rows import Kind

COUNT, QUERIES, WARM = 100_000, 200, 20
SIZE = "TWOSOURCE_BENCH_ARTICLES"
Query = tuple[Kind, str]


def run(data: Path | None, train: Path | None, peers: bool) -> Result:
    """Figures on an archive made of a JSONL file's sentences; $TWOSOURCE_BENCH_ARTICLES makes a smaller one."""
    source, count = data or default("search"), int(os.environ.get(SIZE) or COUNT)
    with tempfile.TemporaryDirectory() as folder, Archive.open(Path(folder) / "made.db") as archive:
        begun = time.process_time()
        fill(archive, count, source)
        spent = time.process_time() - begun
        figures = {"articles": count, "statements": _statements(archive), "made_cpu_s": spent}
        figures["file_mb"] = archive.database.path.stat().st_size / 1e6
        return Result("search", str(source), {**figures, **measured(archive, queries(archive, QUERIES + WARM))})


def _statements(archive: Archive) -> int:
    with archive.database.reading() as connection:
        return int(connection.execute("SELECT count(*) FROM statements").fetchone()[0])


def queries(archive: Archive, count: int) -> list[Query]:
    """Mixed queries from words of the archive, the same for the same archive."""
    chosen = random.Random(11)
    size = sum(articles for _, articles in archive.days(limit=-1))
    asked: list[Query] = []
    while len(asked) < count:
        (row,) = archive.articles(limit=1, offset=chosen.randrange(size))
        article = archive.article(row.id)
        words = [word for word in (article.text.chars if article else "").split() if word.isalpha() and len(word) > 2]
        if len(words) > 20:
            said = archive.statements(row.id)
            speaker = said[0].speaker if said else None
            asked += _asked(chosen, words, row.day, speaker or words[0])
    return asked[:count]


def _asked(chosen: random.Random, words: Sequence[str], day: str, speaker: str) -> list[Query]:
    """A query of each kind about one article."""
    place = chosen.randrange(len(words) - 1)
    one, two = chosen.sample(words, 2)
    outlet = chosen.choice(OUTLETS)
    return [
        (Kind.ARTICLES, one),
        (Kind.ARTICLES, f"{one} {two}"),
        (Kind.ARTICLES, f'"{words[place]} {words[place + 1]}"'),
        (Kind.ARTICLES, f"{one[:4]}*"),
        (Kind.ARTICLES, f"{one} OR {two}"),
        (Kind.ARTICLES, f'{one} -"{two}"'),
        (Kind.ARTICLES, f'{one} outlet:"{outlet}"'),
        (Kind.ARTICLES, f"{one} after:{day[:7]} before:{day}"),
        (Kind.ARTICLES, f"{one} status:disputed"),
        (Kind.ARTICLES, f'outlet:"{outlet}" on:{day}'),
        (Kind.STATEMENTS, f'speaker:"{speaker}"'),
        (Kind.STATEMENTS, one),
        (Kind.STATEMENTS, f'{one} speaker:"{speaker.rsplit(maxsplit=1)[-1]}"'),
        (Kind.STATEMENTS, f"{one} {two} before:{day}"),
        (Kind.STATEMENTS, f"{one} status:contradicted"),
        (Kind.PEOPLE, speaker),
        (Kind.STORIES, one),
        (Kind.STORIES, f'{one} outlet:"{outlet}"'),
    ]


def measured(archive: Archive, asked: Sequence[Query]) -> dict[str, float]:
    walls, cpus, found = [], [], 0
    for number, (kind, query) in enumerate(asked):
        wall, cpu = time.perf_counter(), time.thread_time()
        hits = archive.search(query, kind, limit=20)
        if number >= WARM:
            walls.append(1000 * (time.perf_counter() - wall))
            cpus.append(1000 * (time.thread_time() - cpu))
            found += bool(hits)
    figures = {f"{name}median_ms": statistics.median(times) for name, times in (("", walls), ("cpu_", cpus))}
    figures |= {
        f"{name}p99_ms": sorted(times)[len(times) * 99 // 100 - 1] for name, times in (("", walls), ("cpu_", cpus))
    }
    return {"queries": len(walls), "with_hits": found, **figures}
