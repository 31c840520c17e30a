"""`articles.csv` in a folder of reports: what the files themselves do not say."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from twosource.model import Article, Problem
from twosource.read.dates import iso
from twosource.read.files import TABLE, printable, unreadable
from twosource.read.text import characters

COLUMNS = ("name", "outlet", "published", "url", "title", "language")


@dataclass(frozen=True)
class Row:
    """A line of the table; unknown is None. `where` names it in messages."""

    where: str
    name: str
    outlet: str | None
    published: str | None
    url: str | None
    title: str | None
    language: str | None


Table = Mapping[str, Row]


def table(folder: Path) -> tuple[Table, list[Problem]]:
    """The rows of the folder's table by name, and what is wrong with it; no table is no problem."""
    path = folder / TABLE
    shown = printable(str(path))
    try:
        data = path.read_bytes() if path.is_file() else b"name"
    except OSError as error:
        return {}, [unreadable(shown, error)]
    chars = characters(data)
    if not isinstance(chars, str):
        return {}, [Problem(shown, *chars)]
    return _rows(chars, shown)


def _rows(chars: str, shown: str) -> tuple[Table, list[Problem]]:
    header = chars.split("\n", 1)[0]
    reader = csv.DictReader(
        chars.splitlines(keepends=True), delimiter=";" if header.count(";") > header.count(",") else ","
    )
    rows: dict[str, Row] = {}
    try:
        problems = _columns([column.strip() for column in reader.fieldnames or ()], shown)
        for cells in reader:
            row = _row(cells, f"{shown}, line {reader.line_num}", problems)
            if row and rows.setdefault(row.name, row) is not row:
                problems.append(Problem(row.where, f"{row.name} stands twice", "keep one line for each article"))
    except csv.Error as error:
        return rows, [Problem(shown, f"malformed CSV ({error})", f"write the columns {','.join(COLUMNS)}")]
    return rows, problems


def _columns(header: list[str], shown: str) -> list[Problem]:
    if "name" not in header:
        return [Problem(shown, 'no column "name"', f"begin with the line {','.join(COLUMNS)}")]
    unknown = [column for column in header if column and column not in COLUMNS]
    if unknown and not set(COLUMNS) <= set(header):
        # One column unknown and one missing is a misspelling; a full table may have columns of its own.
        return [Problem(shown, f"unknown columns: {', '.join(unknown)}", f"the columns are {','.join(COLUMNS)}")]
    return []


def _row(cells: Mapping[str | None, str | list[str] | None], where: str, problems: list[Problem]) -> Row | None:
    told = {str(key).strip(): cell.strip() for key, cell in cells.items() if isinstance(cell, str) and cell.strip()}
    if "name" not in told:
        return None
    published = iso(told["published"], where) if "published" in told else None
    if isinstance(published, Problem):
        problems.append(published)
        published = None
    outlet, url, title, language = (told.get(column) for column in ("outlet", "url", "title", "language"))
    return Row(where, told["name"], outlet, published, url, title, language)


def filled(article: Article, row: Row | None) -> Article:
    """The article with what the row knows and the article does not."""
    if row is None:
        return article
    return replace(
        article,
        outlet=article.outlet or row.outlet,
        published=article.published or row.published,
        url=article.url or row.url,
        title=article.title or row.title,
        language=article.language or row.language,
    )


def unused(rows: Table, folder: Path, names: Iterable[str]) -> Iterator[Problem]:
    """Rows of a folder's table that name neither an article read nor a file that is there."""
    known = set(names)
    for row in rows.values():
        if row.name not in known and not (folder / row.name).exists():
            yield Problem(row.where, f"no article is named {row.name}", "give the file's name, with its ending")
