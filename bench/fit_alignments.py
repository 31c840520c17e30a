"""`python -m bench.fit_alignments`: fits the shipped model of statements that say the same.

Writes models/alignments.json.

Fitted on the five real stories for building with their gold, on one invented story, and on the open pairs whose
articles hold one statement each. Prints precision, recall and F1 of each story when it is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bench.data import ROOT, locate
from bench.gold import Gold, crossed, load, one_lineage
from twosource.annotate import divide
from twosource.lang import EN
from twosource.link import compared
from twosource.link.statements import Compared, Pair
from twosource.model import Article, Report
from twosource.read import read
from twosource.reconstruct import read_reports
from twosource.text import Span, Text
from twosource.train.alignment import Floats, Lesson, fit, save, tuned, voiced

RIDGE = 30.0
STORIES = ("shared/stories/kursk", *(f"shared/stories/us2010s/{n}" for n in (5, 9, 27)), "tests/stories/strait")
CASES = ROOT / "tests" / "cases" / "pairs" / "open"
CASE = re.compile(r"^A \(.*?\): (.*)\nB \(.*?\): (.*)\nrelation: (same|different)$", re.MULTILINE)


@dataclass(frozen=True, eq=False)
class Taught:
    """A story's lesson with the statements and pairs that it was made of."""

    lesson: Lesson
    made: Compared
    pairs: Sequence[Pair]

    def said(self, likely: Floats) -> Floats:
        """What the inference model says of each pair that is open; nan of the others."""
        asked = {pair: chance for pair, chance, one in zip(self.pairs, likely, self.lesson.asked, strict=True) if one}
        told = self.made.entailed(asked)
        return np.array([told.get(pair, np.nan) for pair in self.pairs])


def story(folder: Path) -> Taught:
    """A story with its gold; pairs of one lineage teach nothing."""
    gold = load(folder)
    reports = [divide(report) for report in read_reports(read([folder]).articles)]
    names = {report.text.id: _name(report, gold) for report in reports}
    made = compared(reports, EN)
    sides = [[Span(names[s.text], s.start, s.end) for s in one.said.statement.content] for one in made.every]
    pairs = [p for p in made.pairs if not one_lineage(sides[p[0]][0].text, sides[p[1]][0].text, gold.lineages)]
    met = [_met([tuple(sides[number]) for number in pair], gold) for pair in pairs]
    sure = frozenset(number for number, pair in enumerate(gold.pairs) if pair.sure)
    return Taught(_lesson(folder.name, made, pairs, met, sure), made, pairs)


def _met(two: Sequence[tuple[Span, ...]], gold: Gold) -> frozenset[int]:
    return frozenset(number for number, pair in enumerate(gold.pairs) if crossed(two, (pair.left, pair.right)))


def _name(report: Report, gold: Gold) -> str:
    stem = Path(report.article.name).stem
    return stem if stem in gold.names or stem[:3] not in gold.names else stem[:3]


def cases() -> Lesson:
    """The open pairs that say the same or are about different things, one candidate each."""
    told = [found for file in sorted(CASES.glob("*.md")) for found in CASE.findall(file.read_text(encoding="utf-8"))]
    texts = [
        Article(Text(f"{chars}\n"), name, name) for found in told for name, chars in zip("AB", found, strict=False)
    ]
    reports = read_reports(texts)
    lessons = [*_cases(reports, [relation == "same" for _, _, relation in told])]
    rows = np.concatenate([one.rows for one in lessons])
    met = [one for lesson in lessons for one in lesson.met]
    return Lesson("open pairs", rows, met, frozenset({0}), *np.zeros((2, len(rows)), np.bool_))


def _cases(reports: Sequence[Report], same: Sequence[bool]) -> Iterator[Lesson]:
    for number, expected in enumerate(same):
        made = compared([divide(report) for report in reports[2 * number : 2 * number + 2]], EN)
        single = len(made.every) == 2
        if made.pairs and (single or not expected):
            met = frozenset({0}) if expected else frozenset[int]()
            yield _lesson("", made, made.pairs, [met] * len(made.pairs), frozenset({0}))


def _lesson(
    name: str, made: Compared, pairs: Sequence[Pair], met: list[frozenset[int]], sure: frozenset[int]
) -> Lesson:
    given = [made.given(pair) for pair in pairs]
    asked = [made.asked(pair) for pair in pairs]
    return Lesson(name, np.array([made.row(pair) for pair in pairs]), met, sure, np.array(given), np.array(asked))


def _apart(taught: Sequence[Taught], written: Lesson) -> list[Floats]:
    """The probabilities of each story's pairs by a model that has not seen the story."""
    made = []
    for one in taught:
        model = fit([*(other.lesson for other in taught if other is not one), written], RIDGE)
        made.append(np.array([model.probability(row) for row in one.lesson.rows.tolist()]))
    return made


if __name__ == "__main__":
    taught, written = [story(locate(label)) for label in STORIES], cases()
    lessons = [one.lesson for one in taught]
    model, shown = tuned(lessons, [written])
    for name, (precision, recall, f1) in shown.items():
        print(f"{name:10} precision {100 * precision:.1f} recall {100 * recall:.1f} F1 {100 * f1:.1f}")
    likely = _apart(taught, written)
    voice = voiced(lessons, likely, [one.said(p) for one, p in zip(taught, likely, strict=True)], model)
    made_from = [*STORIES, "tests/cases/pairs/open"]
    save(model, voice, ROOT / "src" / "twosource" / "models" / "alignments.json", made_from)
    print(f"threshold {model.threshold}, {voice}")
