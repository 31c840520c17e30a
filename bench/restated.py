"""`bench restated`: do the statements that are taken to say the same do so, in 85 pools of articles never fitted on?

tests/cases/restated.json holds pools of up to five articles of ECB+ about one event, none of a topic that any story of
tests/clusters is of, and 6,047 pairs of statements as offsets: the likeliest 42 or 85 of each pool, as the program of
November 2026 saw them, and some of the others. Each has the label of one careful reader: 2 the same statement, 1 one
reader would say so and another would not, 0 not the same. Pairs of which the program no longer makes statements are
left out and counted. `parted` is the chance that a pair that is the same scores above one that is not (the area under
the ROC curve).
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bench.clusters import write_articles
from bench.data import default
from bench.result import Result
from twosource.annotate import divide
from twosource.lang import EN
from twosource.link import compared
from twosource.link.same_model import shipped
from twosource.link.statements import Compared
from twosource.read import read
from twosource.reconstruct import read_reports
from twosource.text import Span

SAME, LOOSE = 2, 1
Floats = NDArray[np.float64]
Place = tuple[str, tuple[int, ...]]


@dataclass(frozen=True)
class Judged:
    """A labelled pair: our score, whether it is taken to be the same, and what peers make of it."""

    label: int
    score: float
    said: bool
    words: float
    cosine: float


def run(data: Path | None, train: Path | None, peers: bool) -> Result:
    """Figures on a file of labelled pairs."""
    path = data or default("restated")
    pools = json.loads(path.read_text(encoding="utf-8"))["pools"]
    told = [one for pool in pools for one in judged(pool)]
    others = {name: {"parted": _parted(told, name)} for name in ("words", "cosine")}
    not_run = {"trained": "the weights are fitted by bench.fit_alignments"} if train else {}
    ours = _figures(told, sum(len(pool["pairs"]) for pool in pools))
    return Result("restated", str(path), ours, others if peers else {}, not_run)


def _figures(told: Sequence[Judged], labelled: int) -> dict[str, float]:
    said = [one.label for one in told if one.said]
    same = [one for one in told if one.label == SAME]
    return {
        "pairs_labelled": labelled,
        "pairs_left_out": labelled - len(told),
        "said_the_same": len(said),
        "same": 100 * said.count(SAME) / max(1, len(said)),
        "same_or_loosely": 100 * (len(said) - said.count(0)) / max(1, len(said)),
        "found_of_the_same": 100 * sum(one.said for one in same) / max(1, len(same)),
        "parted": _parted(told, "score"),
    }


def judged(pool: Mapping[str, Any]) -> Iterator[Judged]:
    """The labelled pairs of a pool that are still pairs of statements."""
    names = pool["articles"]
    made, places = _statements(names)
    model = shipped()
    likely = made.likely(model)
    for left, at, right, on, label in pool["pairs"]:
        found = [places.get((names[left], tuple(at))), places.get((names[right], tuple(on)))]
        numbers = [number for number in found if number is not None]
        if len(numbers) == len(found):
            pair = min(numbers), max(numbers)
            score = 1.0 if made.given(pair) else likely.get(pair, 0.0)
            share = made.row(pair)[0]
            yield Judged(label, score, score >= model.least(made.quote(pair)), share, made.meanings.cosine(*pair))


def _statements(articles: Sequence[str]) -> tuple[Compared, dict[Place, int]]:
    """The statements of a pool, and their numbers by article and offsets."""
    with tempfile.TemporaryDirectory() as held:
        write_articles(Path(held), articles)
        reports = [divide(report) for report in read_reports(read([Path(held)]).articles)]
    names = {report.text.id: Path(report.article.name).stem for report in reports}
    made = compared(reports, EN)
    return made, {_place(one.said.statement.content, names): number for number, one in enumerate(made.every)}


def _place(content: Sequence[Span], names: Mapping[str, str]) -> Place:
    return names[content[0].text], tuple(offset for span in content for offset in (span.start, span.end))


def _parted(told: Sequence[Judged], by: str) -> float:
    scores = [(getattr(one, by), one.label) for one in told if one.label != LOOSE]
    same = np.array([score for score, label in scores if label == SAME])
    other = np.array([score for score, label in scores if label != SAME])
    above = (same[:, None] > other).mean() + 0.5 * (same[:, None] == other).mean()
    return 100 * float(above)
