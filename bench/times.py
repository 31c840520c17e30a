"""`bench times`: time expressions with their values, on TimeML files, a story's own times.json or the project's cases.

Measured as in TempEval-3 (UzZaman et al. 2013): an expression found is right when it overlaps one of the gold
(`relaxed_f1`), `strict_f1` asks for the same extent, and `value_f1` is the relaxed F1 of those whose value is the same
too. Values are compared as ISO strings, a time of day by its minutes. The creation time of an article is given, as it
is to every program measured on this task. Of an archive only the check part is read: crc32(file name) % 5 == 0.
"""

from __future__ import annotations

import json
import re
import tarfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from bench import time_cases
from bench.data import MissingData, default
from bench.result import Result
from bench.story_score import f1, percent

NOT_RUN = {
    "HeidelTime": "Java and GPL; .78 on another set (TempEval-3 platinum)",
    "recognizers-text": ".66 on TempEval-3 platinum; last released in 2019",
}
CHECK = 5


@dataclass(frozen=True)
class Expression:
    start: int
    end: int
    value: str


@dataclass(frozen=True)
class Article:
    """Text with its gold; `published` is the creation time's day."""

    name: str
    chars: str
    published: str | None
    gold: tuple[Expression, ...]


def run(data: Path | None, train: Path | None, peers: bool) -> Result:
    """Figures on an archive of TimeML files, a story's times.json, or a file of cases. Nothing is trained."""
    path = data or default("times")
    trained = {"trained": "nothing is trained in this task"} if train else {}
    return Result("times", str(path), _figures(path), not_run={**(NOT_RUN if peers else {}), **trained})


def _figures(path: Path) -> dict[str, float]:
    if path.suffix == ".jsonl":
        return time_cases.score(path)
    return score(list(_story(path) if path.is_dir() else _archive(path)))


def _archive(path: Path) -> Iterator[Article]:
    with tarfile.open(path) as archive:
        for member in archive:
            name = member.name.rsplit("/", 1)[-1]
            held = archive.extractfile(member) if name.endswith(".tml") else None
            if held and zlib.crc32(name.encode()) % CHECK == 0:
                yield timeml(name, held.read().decode("utf-8"))


def timeml(name: str, chars: str) -> Article:
    """One TimeML file: what stands in TEXT, with its TIMEX3 tags. Raises MissingData where it is no TimeML."""
    root = ElementTree.fromstring(chars)
    text, dct = root.find("TEXT"), root.find("DCT/TIMEX3")
    if text is None:
        raise MissingData(f"{name}: it holds no TEXT; `bench times` takes TimeML files")
    written, gold = "", []
    for element, part in _walk(text):
        if element is not None:
            gold.append(Expression(len(written), len(written) + len(part), element.get("value", "")))
        written += part if element is None else ""
    published = re.match(r"\d{4}-?\d\d-?\d\d", dct.get("value", "")) if dct is not None else None
    return Article(name, written, _iso(published.group()) if published else None, tuple(gold))


def _walk(element: ElementTree.Element) -> Iterator[tuple[ElementTree.Element | None, str]]:
    """The characters of an element in order; a TIMEX3 comes with all its characters before they follow."""
    if element.tag == "TIMEX3":
        yield element, "".join(element.itertext())
    yield None, element.text or ""
    for child in element:
        yield from _walk(child)
        yield None, child.tail or ""


def _iso(day: str) -> str:
    return day if "-" in day else f"{day[:4]}-{day[4:6]}-{day[6:8]}"


def _story(folder: Path) -> Iterator[Article]:
    path = folder / "times.json"
    if not path.is_file():
        raise MissingData(f"{path}: not found; `bench times` takes a TimeML archive or a folder with times.json")
    from twosource.read import read

    gold = json.loads(path.read_text(encoding="utf-8"))
    for article in read([folder]).articles:
        held = [one for one in gold if article.name.startswith(one["doc"])]
        expressions = tuple(Expression(one["start"], one["end"], one["value"]) for one in held)
        yield Article(article.name, article.text.chars, article.published, expressions)


def score(articles: list[Article]) -> dict[str, float]:
    """Percent over all articles together."""
    found = same = strict = said = gold = 0
    for article, made in zip(articles, annotated(articles), strict=True):
        pairs = _pairs(made, article.gold)
        said, gold, found = said + len(made), gold + len(article.gold), found + len(pairs)
        same += sum(alike(one.value, other.value) for one, other in pairs)
        strict += sum((one.start, one.end) == (other.start, other.end) for one, other in pairs)
    figures = {"value": same, "relaxed": found, "strict": strict}
    scored = {f"{name}_f1": f1(percent(n, said), percent(n, gold)) for name, n in figures.items()}
    return {**scored, "expressions": gold, "values_right": same}


def annotated(articles: Sequence[Article]) -> Iterator[list[Expression]]:
    """The expressions that the program finds, article by article."""
    from twosource.model import Article as Published
    from twosource.reconstruct import read_reports
    from twosource.text import Text

    made = [Published(Text(one.chars), one.name, published=one.published, language="en") for one in articles]
    for report in read_reports(made):
        yield [Expression(t.span.start, t.span.end, t.value) for t in report.times]


def _pairs(made: list[Expression], gold: tuple[Expression, ...]) -> list[tuple[Expression, Expression]]:
    """Overlapping expressions, one to one, in order."""
    free, pairs = list(gold), []
    for one in made:
        other = next((g for g in free if one.start < g.end and g.start < one.end), None)
        if other:
            free.remove(other)
            pairs.append((one, other))
    return pairs


def alike(value: str, other: str) -> bool:
    """Whether two TIMEX3 values are one: seconds and zones aside."""
    return _plain(value) == _plain(other)


def _plain(value: str) -> str:
    return re.sub(r"(T\d\d:\d\d):\d\d.*$", r"\1", value.strip().upper())
