"""Story -> text: the page, the terminal summary, the story file, the note, tables, and what other programs read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from twosource.model import Story
from twosource.render import csv, ftm, html, json, note, parquet, plover, schemaorg, terminal, webannotation
from twosource.render.html import render_pile
from twosource.render.json import report_line
from twosource.render.ledger import render_ledger

__all__ = ["FOLDERS", "FORMATS", "render", "render_diff", "render_files", "render_ledger", "render_pile", "report_line"]

T = TypeVar("T")
FORMATS: Mapping[str, Callable[[Story], str]] = {
    "html": html.render,
    "json": json.render,
    "terminal": terminal.render,
    "csv": csv.render,
    "markdown": note.render,
    "webannotation": webannotation.render,
    "schemaorg": schemaorg.render,
    "ftm": ftm.render,
    "plover": plover.render,
}
FOLDERS: Mapping[str, Callable[[Story], Mapping[str, bytes]]] = {"csv": csv.files, "parquet": parquet.files}
DIFFS: Mapping[str, Callable[[Story], str]] = {"terminal": terminal.render_diff, "html": html.render_diff}


def render(story: Story, format: str, *, excerpts: bool = False) -> str:
    """The story in one of FORMATS; `excerpts` keeps full texts out of a page. Raises ValueError for another format."""
    write = _chosen(FORMATS, format)
    return html.render(story, excerpts=True) if excerpts and write is html.render else write(story)


def render_files(story: Story, format: str) -> Mapping[str, bytes]:
    """All tables in one of FOLDERS: the name of each file and its bytes. Raises ValueError, MissingParquet."""
    return _chosen(FOLDERS, format)(story)


def render_diff(story: Story, format: str) -> str:
    """What changed between the versions of a story, for the terminal or as a page."""
    return _chosen(DIFFS, format)(story)


def _chosen(formats: Mapping[str, Callable[[Story], T]], format: str) -> Callable[[Story], T]:
    if format not in formats:
        raise ValueError(f"format {format!r} is not known: use one of {', '.join(formats)}")
    return formats[format]
