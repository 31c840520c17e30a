"""`bench names`: names of persons and places resolved, and metonyms told from places, on the project's own cases.

`names.jsonl`: the mention at [start, end) is resolved when the person has the full name of the gold, or the place the
name that maps give it; `null` when nothing tells which place. `country` is scored apart. `metonyms.jsonl`: a capital,
seat or palace stands for a government or is a place. Figures are percent, of all cases and of the blind half alone.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from bench.data import MissingData, default
from bench.result import Result
from twosource.model import Article, Coreference, EntityKind, Report, Story
from twosource.text import Span, Text

Json = Mapping[str, Any]
ACTING = (EntityKind.STATE, EntityKind.ORGANISATION, EntityKind.GROUP, EntityKind.PERSON)


def run(data: Path | None, train: Path | None, peers: bool) -> Result:
    """Figures of one file of cases. Nothing is trained, and no peer runs."""
    path = data or default("names")
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    if not rows:
        raise MissingData(f"{path}: no cases; `bench names` takes JSON lines with text, start, end")
    given = [dict(row, made=made) for row, made in zip(rows, _made(rows), strict=True)]
    blind = [row for row in given if row["blind"]]
    figures = {**_figures(given, ""), **(_figures(blind, "blind_") if blind else {})}
    trained = {"trained": "nothing is trained in this task"} if train else {}
    return Result("names", str(path), figures, not_run=trained)


def _figures(given: Sequence[Json], prefix: str) -> dict[str, float]:
    if "use" in given[0]:
        return {f"{prefix}uses_right": _share(row["made"]["use"] == row["use"] for row in given)}
    named = [row for row in given if row["country"]]
    return {
        f"{prefix}resolved": _share(_plain(row["made"]["entity"]) == _plain(row["entity"]) for row in given),
        f"{prefix}country_right": _share(row["made"]["country"] == row["country"] for row in named),
    }


def _plain(name: str | None) -> str | None:
    """The name without case and accents: Gdansk and Gdańsk are one answer."""
    return name and "".join(c for c in unicodedata.normalize("NFD", name.casefold()) if not unicodedata.combining(c))


def _share(right: Iterator[bool]) -> float:
    told = list(right)
    return 100 * sum(told) / len(told)


def _made(rows: Sequence[Json]) -> Iterator[Json]:
    from twosource.reconstruct import reconstruct

    for number, row in enumerate(rows):
        published = row.get("published", "2025-03-14")
        article = Article(Text(row["text"]), str(number), published=published, language="en")
        yield read(reconstruct([article]), row)


def read(story: Story, row: Json) -> Json:
    """The entity, country and use that the program has for one case's mention."""
    report = story.reports[0]
    span = report.text.span(row["start"], row["end"])
    found = _holder(story, span)
    if found is None:
        return {"entity": None, "country": None, "use": "place"}
    where = found.whereabouts
    name = found.name if found.kind not in (EntityKind.PLACE, EntityKind.STATE) else where.name if where else None
    return {"entity": name, "country": where.country if where else None, "use": _use(report, found, span)}


def _holder(story: Story, span: Span) -> Coreference | None:
    """Of those with a mention that meets the span, the one whose mention fits best."""
    fits = [
        (m.span.overlap(span) / max(len(m.span), len(span)), one)
        for one in story.links.coreferences
        for entity in one.entities
        for m in entity.mentions
        if m.span.overlap(span)
    ]
    return max(fits, key=lambda fit: fit[0])[1] if fits else None


def _use(report: Report, found: Coreference, span: Span) -> str:
    return "government" if found.kind in ACTING else "place"
