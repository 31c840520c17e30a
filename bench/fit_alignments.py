"""`python -m bench.fit_alignments`: fits the shipped model of statements that say the same.

Writes models/alignments.json.

Fitted on the four real stories for building, two invented ones, and nine of ECB+ (CC BY 3.0, Cybulska & Vossen 2014),
with their gold. Prints precision, recall and F1 of each story when it is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from bench import clusters
from bench.data import ROOT, locate
from bench.gold import Gold, crossed, load, one_lineage
from twosource.annotate import divide
from twosource.lang import EN
from twosource.link import compared
from twosource.link.inferred import HEARD
from twosource.link.statements import Compared, Pair
from twosource.model import Report
from twosource.read import read
from twosource.reconstruct import read_reports
from twosource.text import Span
from twosource.train.alignment import Lesson, fit_first, save, tuned

RIDGE = 100.0
REAL = ("shared/stories/kursk", *(f"shared/stories/us2010s/{n}" for n in (5, 9, 27)))
ECB = ("woodburn", "athens", "species", "turkmenistan", "piracy", "wasilla", "vancouver", "troy", "cables")
STORIES = (
    *REAL, "tests/stories/strait", "tests/stories/ferry", *(f"tests/clusters/{name}.json" for name in ECB),
)  # fmt: skip


@dataclass(frozen=True, eq=False)
class Taught:
    """A story's lesson with the statements and pairs that it was made of."""

    lesson: Lesson
    made: Compared
    pairs: Sequence[Pair]

    def opened(self, others: Sequence[Lesson]) -> Lesson:
        """The lesson with what is heard in the pairs that a model of the other stories leaves open."""
        first = fit_first(others, RIDGE)
        told = zip(self.pairs, self.lesson.rows.tolist(), self.lesson.asked, strict=True)
        heard = self.made.heard({pair: first.probability(row) for pair, row, asked in told if asked})
        nothing = (np.nan,) * len(HEARD)
        return replace(self.lesson, heard=np.array([heard.get(pair, nothing) for pair in self.pairs]))


def story(place: Path) -> Taught:
    """A story of a folder or a file of tests/clusters, with its gold; pairs of one lineage teach nothing."""
    if place.is_dir():
        return taught(place.name, load(place), read_reports(read([place]).articles))
    with clusters.write(place) as folder:
        return taught(place.stem, load(Path(folder)), read_reports(read([Path(folder)]).articles))


def taught(name: str, gold: Gold, read: Sequence[Report]) -> Taught:
    """A story's reports as annotated, with its gold."""
    reports = [divide(report) for report in read]
    names = {report.text.id: _name(report, gold) for report in reports}
    made = compared(reports, EN)
    sides = [[Span(names[s.text], s.start, s.end) for s in one.said.statement.content] for one in made.every]
    pairs = [p for p in made.pairs if not one_lineage(sides[p[0]][0].text, sides[p[1]][0].text, gold.lineages)]
    met = [_met([tuple(sides[number]) for number in pair], gold) for pair in pairs]
    sure = frozenset(number for number, pair in enumerate(gold.pairs) if pair.sure)
    return Taught(_lesson(name, made, pairs, met, sure), made, pairs)


def _met(two: Sequence[tuple[Span, ...]], gold: Gold) -> frozenset[int]:
    return frozenset(number for number, pair in enumerate(gold.pairs) if crossed(two, (pair.left, pair.right)))


def _name(report: Report, gold: Gold) -> str:
    stem = Path(report.article.name).stem
    return stem if stem in gold.names or stem[:3] not in gold.names else stem[:3]


def _lesson(
    name: str, made: Compared, pairs: Sequence[Pair], met: list[frozenset[int]], sure: frozenset[int]
) -> Lesson:
    given, asked = (np.array([test(pair) for pair in pairs]) for test in (made.given, made.asked))
    rows = np.array([made.row(pair) for pair in pairs])
    return Lesson(name, rows, met, sure, given, asked, np.full((len(pairs), len(HEARD)), np.nan))


def opened(stories: Sequence[Taught]) -> Iterator[Lesson]:
    """The lessons of all stories, each heard as one that the model has not seen."""
    for one in stories:
        yield one.opened([other.lesson for other in stories if other is not one])


if __name__ == "__main__":
    model, shown = tuned(list(opened([story(locate(label)) for label in STORIES])))
    for name, (precision, recall, f1) in shown.items():
        print(f"{name:10} precision {100 * precision:.1f} recall {100 * recall:.1f} F1 {100 * f1:.1f}")
    mean = 100 * float(np.mean([f1 for _, _, f1 in shown.values()]))
    print(f"mean F1 {mean:.1f}, threshold {model.threshold}, of quotations {model.quoted}")
    save(model, ROOT / "src" / "twosource" / "models" / "alignments.json", STORIES, shown)
