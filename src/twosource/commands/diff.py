"""`twosource diff`."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from twosource.commands.inputs import StoryFormat, format_of, read_articles
from twosource.commands.options import FORMAT, Output, Quiet, Verbose
from twosource.streams import explained, finish, logs, write


class DiffFormat(StrEnum):
    TERMINAL = "terminal"
    HTML = "html"


def diff(
    earlier: Annotated[str, typer.Argument(help="The earlier version.")],
    later: Annotated[str, typer.Argument(help="The later version.")],
    output: Output = None,
    format: Annotated[DiffFormat | None, typer.Option(help=FORMAT)] = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> None:
    """Show what changed between two versions of one article, and what each edit did."""
    from twosource.reconstruct import compare
    from twosource.render import render_diff

    logs(verbose, quiet)
    articles, problems = read_articles([earlier, later], None, None)
    if len(articles) != 2:
        finish(problems, f"diff needs two articles and found {len(articles)}: give the earlier and the later file")
    with explained():
        made = compare(*(sorted(articles, key=lambda a: Path(earlier).name != Path(a.name).name)))
    write(render_diff(made, format or ("html" if format_of(output) is StoryFormat.HTML else "terminal")), output)
    finish(problems)
