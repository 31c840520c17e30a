"""Story -> text: the page, the terminal summary, the story file, the table."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from twosource.model import Story
from twosource.render import csv, html, json, plover, terminal
from twosource.render.json import report_line
from twosource.render.ledger import render_ledger

__all__ = ["FORMATS", "render", "render_diff", "render_ledger", "report_line"]

FORMATS: Mapping[str, Callable[[Story], str]] = {
    "html": html.render,
    "json": json.render,
    "terminal": terminal.render,
    "csv": csv.render,
    "plover": plover.render,
}
DIFFS: Mapping[str, Callable[[Story], str]] = {"terminal": terminal.render_diff, "html": html.render_diff}


def render(story: Story, format: str, *, excerpts: bool = False) -> str:
    """The story in one of FORMATS; `excerpts` keeps full texts out of a page. Raises ValueError for another format."""
    write = _chosen(FORMATS, format)
    return html.render(story, excerpts=True) if excerpts and write is html.render else write(story)


def render_diff(story: Story, format: str) -> str:
    """What changed between the versions of a story, for the terminal or as a page."""
    return _chosen(DIFFS, format)(story)


def _chosen(formats: Mapping[str, Callable[[Story], str]], format: str) -> Callable[[Story], str]:
    if format not in formats:
        raise ValueError(f"format {format!r} is not known: use one of {', '.join(formats)}")
    return formats[format]
