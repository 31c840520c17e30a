"""Invented pairs of reports: does the program see where they part, and keep still where they do not?

A pair that conflicts is found when any conflict between the two reports is said; a pair that says the same, or speaks
of different things, is a false alarm when one is said. `<half>_found` of the conflicts and `<half>_false_alarms` of the
others, in percent, with the counts; `open` is read to build, `blind` only to report.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.data import ROOT
from bench.result import Result
from twosource.annotate import divide
from twosource.judge import judge
from twosource.lang import EN
from twosource.link import link
from twosource.model import Article
from twosource.reconstruct import read_reports
from twosource.text import Text

REPORT = re.compile(r"^([AB]) \(([^,)]*),? ?([^)]*)\): (.*)$", re.MULTILINE)
RELATION = re.compile(r"^relation: (\w+)$", re.MULTILINE)
HALVES = ("open", "blind")


@dataclass(frozen=True)
class Pair:
    name: str
    articles: tuple[Article, Article]
    conflicts: bool


def run(data: Path | None, train: Path | None, peers: bool) -> Result:
    """Figures for the case files in `data`/open and `data`/blind (default: tests/cases/pairs)."""
    folder = data or ROOT / "tests/cases/pairs"
    ours: dict[str, float] = {}
    for half in HALVES:
        pairs = list(read_pairs(folder / half))
        said = dict(zip(pairs, conflicts_said(pairs), strict=True))
        parted, still = ([p for p in pairs if p.conflicts is wanted] for wanted in (True, False))
        ours |= {
            f"{half}_conflicts": len(parted),
            f"{half}_found": share(sum(said[p] for p in parted), len(parted)),
            f"{half}_others": len(still),
            f"{half}_false_alarms": share(sum(said[p] for p in still), len(still)),
        }
    return Result("pairs", str(folder), ours, {}, {})


def read_pairs(folder: Path) -> Iterator[Pair]:
    """The pairs of every Markdown file in the folder; the format stands in tests/cases/pairs/README.md."""
    for file in sorted(folder.glob("*.md")):
        for section in re.split(r"^## ", file.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            told = REPORT.findall(section)
            left, right = (
                Article(Text(f"{text}\n"), letter, outlet, published=day) for letter, day, outlet, text in told
            )
            relation = RELATION.search(section)
            yield Pair(
                f"{file.stem}: {section.splitlines()[0]}", (left, right), bool(relation) and "conflict" in str(relation)
            )


def conflicts_said(pairs: list[Pair]) -> Iterator[bool]:
    """Whether the program says a conflict, for each pair; all reports are read in one go."""
    reports = read_reports([article for pair in pairs for article in pair.articles])
    for number in range(len(pairs)):
        two = tuple(divide(report) for report in reports[2 * number : 2 * number + 2])
        yield bool(judge(two, link(two, EN), EN).conflicts)


def share(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 0.0
