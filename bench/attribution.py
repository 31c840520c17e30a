"""`bench attribution`: who said what, on articles in PolNeAR's format, beside two peers in the same process.

Every line of the data is one article: `{"doc_id", "text", "attributions": [{"source", "cue", "content"}]}`, offsets in
code points. One statement is one row, with the source and cue of its innermost link, under two conventions of the
data: the relative pronoun is the source of a relative clause (*the driver, who said*), and what is attributed inside
a quotation (*“I think ...”, she said*) is not annotated. `articles_per_cpu_s` counts the CPU time of this process on
the whole of clean and annotate; the peers' figure counts theirs, their language model loaded before in both cases.
"""

from __future__ import annotations

import gzip
import json
import re
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bench.attribution_peers import PEERS, MissingPeer
from bench.attribution_score import Row, counts, figures
from bench.data import default
from bench.result import Result
from twosource.annotate import Acceptance
from twosource.model import Article, Report, Statement
from twosource.text import Span, Text

RELATIVE = re.compile(r",? ?\b(who|which|that)\b")
NOT_RUN = {
    "Citron": "measured apart in November 2026 with its cue classifier retrained, because that model file could not be "
    "had: content match 47, end to end 41, direct 57, mixed 52, indirect 33, 2.6 articles per CPU second"
}
Finder = Callable[[Sequence[str]], list[list[Row]]]


@dataclass(frozen=True)
class Labelled:
    """One article's text with its gold rows."""

    name: str
    text: str
    rows: tuple[Row, ...]


def run(data: Path | None, train: Path | None, peers: bool) -> Result:
    """Figures on the articles of a JSONL file, gzipped or not. Raises MissingData when the default is not there."""
    where = data or default("attribution")
    articles = list(read(where))
    ours = measured(articles, our_rows)
    if train:
        ours |= {f"trained_{name}": figure for name, figure in measured(articles, trained_rows(train)).items()}
    not_run: dict[str, str] = {}
    others: dict[str, dict[str, float]] = {}
    for name, finder in PEERS.items() if peers else ():
        try:
            others[name] = measured(articles, finder)
        except MissingPeer as missing:
            not_run[name] = str(missing)
    return Result("attribution", str(where), ours, others, {**not_run, **(NOT_RUN if peers else {})})


def read(path: Path) -> Iterator[Labelled]:
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            made = json.loads(line)
            rows = tuple(Row(row["source"], row["cue"], row["content"]) for row in made["attributions"])
            yield Labelled(made["doc_id"], made["text"], rows)


def measured(articles: Sequence[Labelled], finder: Finder) -> dict[str, float]:
    """One system's figures; its language model is loaded on the first article before the clock starts."""
    finder([article.text for article in articles[:1]])
    start = time.process_time()
    found = finder([article.text for article in articles])
    seconds = time.process_time() - start
    per_document = [counts(a.text, a.rows, rows) for a, rows in zip(articles, found, strict=True)]
    return {**figures(per_document), "articles_per_cpu_s": len(articles) / seconds if seconds else 0.0}


def our_rows(texts: Sequence[str], model: Acceptance | None = None) -> list[list[Row]]:
    """The rows of each text by the whole of clean and annotate, with the shipped model or another."""
    from twosource.reconstruct import read_reports

    articles = [Article(Text(text), str(number), language="en") for number, text in enumerate(texts)]
    return [list(rows_of(report)) for report in read_reports(articles, model)]


def trained_rows(train: Path) -> Finder:
    """Finds rows by a model that is trained on this file first and thrown away after."""
    from twosource.annotate import load_model
    from twosource.train.attribution import train as fit

    with tempfile.TemporaryDirectory() as folder:
        fit(train, Path(folder))
        return partial(our_rows, model=load_model(Path(folder)))


def rows_of(report: Report) -> Iterator[Row]:
    """One row for each attributed statement, under the data's conventions."""
    for statement in report.statements:
        if statement.chain and not _is_inside_a_quotation(report, statement):
            link = statement.chain[0]
            yield Row(_source(report, link.source), _pieces(link.cue), [(s.start, s.end) for s in statement.content])


def _source(report: Report, source: Span | None) -> list[tuple[int, int]]:
    """Of somebody "who says" the data marks the pronoun alone, 570 times of 576 in its training part."""
    pronoun = RELATIVE.match(report.text.chars, source.end) if source else None
    return [pronoun.span(1)] if pronoun else _pieces(source)


def _pieces(span: Span | None) -> list[tuple[int, int]]:
    return [(span.start, span.end)] if span else []


def _is_inside_a_quotation(report: Report, statement: Statement) -> bool:
    """Whether the cue stands among words that another statement quotes."""
    cue = statement.chain[0].cue
    return cue is not None and any(
        outer.mode == "direct" and outer is not statement and any(span.covers(cue) for span in outer.content)
        for outer in report.statements
    )
