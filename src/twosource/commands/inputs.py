"""What several commands do with what they are given: read it, reconstruct a story, render it."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from twosource.model import Article, Judgement, Problem, Story
from twosource.streams import explained, finish, listed

if TYPE_CHECKING:
    from twosource.read.fetch import Fetcher


class StoryFormat(StrEnum):
    HTML = "html"
    JSON = "json"
    TERMINAL = "terminal"
    CSV = "csv"
    MARKDOWN = "markdown"
    WEBANNOTATION = "webannotation"
    SCHEMAORG = "schemaorg"
    FTM = "ftm"
    PLOVER = "plover"


ENDINGS = {
    ".html": StoryFormat.HTML,
    ".htm": StoryFormat.HTML,
    ".json": StoryFormat.JSON,
    ".csv": StoryFormat.CSV,
    ".md": StoryFormat.MARKDOWN,
}


def read_articles(
    paths: list[str],
    outlet: str | None,
    published: str | None,
    fetch: bool = False,
    own_network: bool = False,
) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    with explained():
        fetcher = fetching(own_network) if fetch else None
    return read_by(paths, outlet, published, fetcher)


def read_by(
    paths: list[str], outlet: str | None, published: str | None, fetcher: Fetcher | None
) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """What the paths hold and what is wrong with it, which is listed; addresses are got by `fetcher`."""
    from twosource.read import read

    reading = read(paths, outlet=outlet, published=published, stdin=sys.stdin.buffer, fetch=fetcher)
    listed(reading.problems)
    return reading.articles, reading.problems


def fetching(own_network: bool, seen: Path | None = None) -> Fetcher:
    """What fetches addresses; `seen` is the file in which it is kept what was fetched before."""
    from twosource.read.fetch import Fetcher, Limits
    from twosource.read.seen import Seen

    return Fetcher(Limits(own_network=own_network), Seen(seen))


def read_told(path: Path | None, articles: tuple[Article, ...]) -> tuple[tuple[Judgement, ...], tuple[Problem, ...]]:
    """What people judged of these articles; nothing where no file is given."""
    from twosource.read import given, read_judgements

    told, problems = read_judgements(path, given(articles)) if path else ((), ())
    listed(problems)
    return told, problems


def make_story(
    articles: tuple[Article, ...],
    problems: tuple[Problem, ...],
    model: Path | None,
    judgements: tuple[Judgement, ...] = (),
    beside: tuple[Article, ...] = (),
) -> Story:
    from twosource.annotate import load_model
    from twosource.reconstruct import reconstruct

    if not articles:
        finish(problems, "there is no article to read: give text, HTML or JSONL files, or a folder that holds some")
    with explained():
        return reconstruct(articles, load_model(model), judgements, beside)


def format_of(output: Path | None) -> StoryFormat:
    return ENDINGS.get(output.suffix.lower(), StoryFormat.TERMINAL) if output else StoryFormat.TERMINAL


def render_story(made: Story, format: StoryFormat, excerpts: bool) -> str:
    from twosource.render import render

    return render(made, format.value, excerpts=excerpts)
