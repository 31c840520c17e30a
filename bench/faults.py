"""Kills at random moments while several processes add articles to one archive.

Each process adds the same made articles in an order of its own, one in a transaction, each with a report of its own
in the next, and says so on a pipe when both calls have returned: that is what it confirmed. It is killed (SIGKILL) at a
random moment after it began, and another is started, until so many were killed; the last ones are left to end.
Then: is what was confirmed there with its report, is anything there twice, and what does `check` say?
"""

from __future__ import annotations

import random
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from twosource.model import Article, Attribution, Block, Document, Mode, Report, Role, Statement
from twosource.store.archive import Archive
from twosource.store.identity import article_id
from twosource.text import Text

ROOT = Path(__file__).resolve().parents[1]
# Seconds that a process lives once it is about to open the archive; an article takes some milliseconds.
LIVES = (0.0, 0.08)
READY = "ready"
WORDS = "gate dam keeper water valley minister storm boat crew signal letter answer bridge night".split()


@dataclass(frozen=True)
class Faults:
    """Articles that were confirmed, lost among them, there twice; problems that `check` found."""

    kills: int
    confirmed: int
    lost: int
    duplicated: int
    problems: int


def article(number: int) -> Article:
    """A made article of some 1,500 characters, the same for a number whenever it is made."""
    chosen = random.Random(number)
    lines = [" ".join(chosen.choices(WORDS, k=20)) + "." for _ in range(12)]
    text = Text(f"Report {number}\n" + "\n".join(lines))
    return Article(text, f"a{number}", f"Outlet {number % 7}", published=f"2031-05-{number % 28 + 1:02}")


def report(number: int) -> Report:
    """What a reader might have found in it."""
    made = article(number)
    lines = tuple(made.text.lines())
    blocks = tuple(Block(line, Role.BODY if n else Role.HEADLINE, "a line") for n, line in enumerate(lines))
    said = Statement((lines[1],), (Attribution(None, None, (lines[1],)),), Mode.INDIRECT)
    return Report(Document(made, blocks), statements=(said,))


def adding(path: Path, articles: int, seed: int) -> None:
    """One process: adds all articles with their reports, and says each that is in."""
    print(READY, flush=True)
    with Archive.open(path) as archive:
        for number in random.Random(seed).sample(range(articles), articles):
            made = report(number)
            archive.add([made.article])
            archive.save_report(article_id(made.article), made, "reader")
            print(made.article.name, flush=True)


def faults(path: Path, *, articles: int, kills: int, processes: int, seed: int = 1) -> Faults:
    """Kills so many processes that add to one archive, and says what that did to it."""
    chosen = random.Random(seed)
    confirmed: set[str] = set()
    for begun in range(0, kills, processes):
        lives = [chosen.uniform(*LIVES) for _ in range(min(processes, kills - begun))]
        confirmed |= _together(path, articles, begun, lives)
    confirmed |= _together(path, articles, kills, [None] * processes)
    return _judged(path, kills, confirmed)


def _together(path: Path, articles: int, seed: int, lives: Sequence[float | None]) -> set[str]:
    """Runs processes at the same time, each for as long as it may live (None: until it ends); what they confirmed."""
    with ThreadPoolExecutor(len(lives)) as pool:
        told = pool.map(lambda job: _one(path, articles, seed + job[0], job[1]), enumerate(lives))
        return {name for names in told for name in names}


def _one(path: Path, articles: int, seed: int, life: float | None) -> set[str]:
    command = [sys.executable, "-m", "bench.faults", str(path), str(articles), str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout
        lines: Iterator[str] = iter(process.stdout)
        if next(lines, "") and life is not None:
            killer = threading.Timer(life, process.kill)
            killer.start()
        # A line that the kill cut off confirms nothing.
        return {line.strip() for line in lines if line.endswith("\n")}


def _judged(path: Path, kills: int, confirmed: set[str]) -> Faults:
    with Archive.open(path) as archive:
        rows = archive.articles(limit=-1)
        whole = archive.check()
        there = {row.name for row in rows if archive.report(row.id) is not None}
    return Faults(
        kills, len(confirmed), len(confirmed - there), len(rows) - len({row.name for row in rows}), len(whole)
    )


if __name__ == "__main__":
    adding(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
