"""Files, folders and standard input to articles: `read` never raises for bad input, it says what was wrong.

One bad input never loses another. The characters of an article are those received: nothing is trimmed or mended.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, TypeVar

from twosource.model import Article, Problem
from twosource.read.commitment import read_commitment
from twosource.read.dates import iso
from twosource.read.fetched import Fetch, MissingReader
from twosource.read.files import File, files
from twosource.read.judgements import given, judgement_of, read_judgements
from twosource.read.kinds import articles_of
from twosource.read.language import guess
from twosource.read.once import Found, distinct, named
from twosource.read.table import Row, Table, filled, table, unused

__all__ = ["Fetch", "MissingReader", "Reading", "given", "judgement_of", "read", "read_commitment", "read_judgements"]

T = TypeVar("T")


@dataclass(frozen=True)
class Reading:
    """Every article that could be read, each once, in an order that the inputs do not change; and what could not."""

    articles: tuple[Article, ...]
    problems: tuple[Problem, ...]


def read(
    sources: Sequence[str | Path],
    *,
    outlet: str | None = None,
    published: str | None = None,
    stdin: BinaryIO | None = None,
    fetch: Fetch | None = None,
) -> Reading:
    """Read articles from files, folders, addresses and `-` (standard input, or `stdin` where given).

    Takes plain text, HTML, JSON Lines (`{"doc_id", "text"}` and what else is known; `.jsonl.gz` too), RSS and Atom,
    WARC and IPTC ninjs. Nothing is fetched without `fetch` (see `twosource.read.fetch`); with it addresses are, and
    the pages that a feed only sums up.
    What an article says of itself comes first, then `articles.csv` in its folder, then `outlet` and `published`.
    Articles are sorted by time, name and text id; names are unique. The language is guessed where it is plain.
    """
    problems: list[Problem] = []
    time = _keep([iso(published, "the given time of publication")] if published else [], problems)
    inputs = _keep(files(sources, fetch), problems)
    found = [Found(file, article) for file in inputs for article in _keep(articles_of(file, stdin, fetch), problems)]
    rows = _tables(inputs, found, problems)
    told = [_told(one, rows, outlet, *time) for one in found]
    once, repeats = distinct(told)
    articles = sorted(named(once), key=lambda article: (article.published or "", article.name, article.text.id))
    return Reading(tuple(articles), tuple(sorted({*problems, *repeats}, key=lambda each: (each.name, each.found))))


def _keep(found: Iterable[T | Problem], problems: list[Problem]) -> list[T]:
    """What was found; what is wrong goes to `problems`."""
    kept: list[T] = []
    for each in found:
        if isinstance(each, Problem):
            problems.append(each)
        else:
            kept.append(each)
    return kept


def _tables(inputs: Sequence[File], found: Sequence[Found], problems: list[Problem]) -> dict[Path, Table]:
    """The table of every folder that an input lies in; rows for nobody are told where a whole folder was given."""
    tables: dict[Path, Table] = {}
    for folder in sorted({file.path.parent for file in inputs if file.path}):
        tables[folder], wrong = table(folder)
        problems.extend(wrong)
        if any(file.within and file.path and file.path.parent == folder for file in inputs):
            names = [one.article.name for one in found if one.file.path and one.file.path.parent == folder]
            problems.extend(unused(tables[folder], folder, names))
    return tables


def _told(one: Found, tables: dict[Path, Table], outlet: str | None, published: str | None = None) -> Found:
    """The article with what the table, the caller and the language guess add to it."""
    rows: Table = tables[one.file.path.parent] if one.file.path else {}
    row: Row | None = rows.get(one.article.name) or rows.get(one.file.name)
    article = filled(one.article, row)
    language = article.language or guess(article.text.chars)
    published = article.published or published
    return replace(
        one, article=replace(article, outlet=article.outlet or outlet, published=published, language=language)
    )
