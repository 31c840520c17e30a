"""The project's own attribution cases, half of them blind: statements found, and each field of them right.

`<half>_f1` counts a statement when its words and its source are right (tests/case_files.py has the measure). For
chains, acts, polarity, channel and entities the cases of that file count, and a statement counts only when that field
is right too. In percent.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bench.result import Result
from tests import case_files
from twosource.annotate import annotate
from twosource.clean import clean
from twosource.lang import EN
from twosource.model import Article

FIELDS = {
    "chains.md": "chain",
    "acts.md": "act",
    "polarity.md": "polarity",
    "channel.md": "channel",
    "resolution.md": "entity",
}
HALVES = ("open", "blind")


def run(data: Path | None, train: Path | None, peers: bool) -> Result:
    """Figures for tests/cases/attribution; another folder cannot be given, the format is the project's own."""
    ours: dict[str, float] = {}
    for half in HALVES:
        whole, by_file = case_files.Score(), {file: case_files.Score() for file in FIELDS}
        for case in case_files.cases(half):
            found = annotate(clean(Article(case.text, case.name, language="en")), EN).statements
            whole.add(case, found)
            if case.file in by_file:
                by_file[case.file].add(case, found)
        ours |= {f"{half}_{name}": value for name, value in _figures(whole, by_file)}
    return Result("cases", "tests/cases/attribution", ours, {}, {})


def _figures(whole: case_files.Score, by_file: dict[str, case_files.Score]) -> Iterator[tuple[str, float]]:
    yield "f1", 100 * whole.f1
    yield "nobodys_words_given", whole.broken
    for file, name in FIELDS.items():
        score = by_file[file]
        right = score.fields[name]
        expected = score.asked[name] + score.expected - score.found
        yield f"{name}_f1", 100 * 2 * right / max(1, expected + score.asked[name] + score.extra)
