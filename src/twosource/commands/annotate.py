"""`twosource annotate`."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from twosource.commands.inputs import read_articles
from twosource.commands.options import Fetch, Model, Outlet, Output, OwnNetwork, Paths, Published, Quiet, Verbose
from twosource.streams import explained, finish, logs, write


class AnnotateFormat(StrEnum):
    JSONL = "jsonl"


def annotate(
    paths: Paths,
    output: Output = None,
    format: Annotated[
        AnnotateFormat, typer.Option(help="One JSON object a line for each article.")
    ] = AnnotateFormat.JSONL,
    model: Model = None,
    deeds: Annotated[
        bool, typer.Option("--deeds", help="Also name who did what to whom by its PLOVER class; takes as long again.")
    ] = False,
    outlet: Outlet = None,
    published: Published = None,
    fetch: Fetch = False,
    own_network: OwnNetwork = False,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> None:
    """Say what is in each single article: roles, entities, statements, events, times."""
    from twosource.annotate import load_model
    from twosource.reconstruct import read_reports
    from twosource.render import report_line

    logs(verbose, quiet)
    articles, problems = read_articles(paths, outlet, published, fetch, own_network)
    with explained():
        reports = read_reports(articles, load_model(model), deeds=deeds)
    lines = [report_line(report) for report in reports]
    write("".join(f"{line}\n" for line in lines), output)
    finish(problems)
