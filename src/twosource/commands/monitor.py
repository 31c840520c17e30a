"""`twosource monitor`."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from twosource.commands.inputs import StoryFormat, read_articles, render_story
from twosource.commands.options import Outlet, Output, Paths, Published, Quiet, Verbose
from twosource.model import Problem
from twosource.streams import explained, finish, listed, logs, write


class MonitorFormat(StrEnum):
    TERMINAL = "terminal"
    JSON = "json"
    CSV = "csv"


def monitor(
    commitment: Annotated[
        str, typer.Argument(help="The commitment, a JSON file: parties, forbidden acts, area, dates.")
    ],
    paths: Paths,
    output: Output = None,
    format: Annotated[
        MonitorFormat, typer.Option(help="The ledger, the story file with it, or a table.")
    ] = MonitorFormat.TERMINAL,
    outlet: Outlet = None,
    published: Published = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> None:
    """List the acts that reports tell of and that would break a commitment: laid to whom, denied and seen by whom."""
    from twosource.read import read_commitment
    from twosource.reconstruct import monitor as watched
    from twosource.render import render_ledger

    logs(verbose, quiet)
    terms = read_commitment(commitment)
    if isinstance(terms, Problem):
        listed([terms])
        raise typer.Exit(1)
    articles, problems = read_articles(paths, outlet, published)
    with explained():
        made = watched(terms, articles)
    asked = format is MonitorFormat.JSON
    write(render_story(made, StoryFormat.JSON, False) if asked else render_ledger(made, format.value), output)
    finish(problems)
