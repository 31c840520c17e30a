"""`twosource story`."""

from __future__ import annotations

from typing import Annotated

import typer

from twosource.commands.inputs import StoryFormat, format_of, make_story, read_articles, read_told, render_story
from twosource.commands.options import (
    FORMAT,
    Beside,
    Excerpts,
    Fetch,
    Judgements,
    Model,
    Outlet,
    Output,
    OwnNetwork,
    Paths,
    Published,
    Quiet,
    Verbose,
)
from twosource.streams import complain, finish, logs, say, write


def story(
    paths: Paths,
    output: Output = None,
    format: Annotated[StoryFormat | None, typer.Option(help=FORMAT)] = None,
    excerpts: Excerpts = False,
    model: Model = None,
    judgements: Judgements = None,
    beside: Beside = None,
    outlet: Outlet = None,
    published: Published = None,
    fetch: Fetch = False,
    own_network: OwnNetwork = False,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> None:
    """Reconstruct one story from its reports: a page, a summary, JSON or CSV."""
    logs(verbose, quiet)
    articles, problems = read_articles(paths, outlet, published, fetch, own_network)
    chosen = format or format_of(output)
    told, wrong = read_told(judgements, articles)
    problems += wrong
    others, missed = read_articles(beside, outlet, None) if beside else ((), ())
    problems += missed
    made = make_story(articles, problems, model, told, others)
    write(render_story(made, chosen, excerpts), output)
    if output and not quiet and chosen is not StoryFormat.TERMINAL:
        say(render_story(made, StoryFormat.TERMINAL, excerpts))
        complain(f"written: {output}")
    finish(problems)
