"""The command line: every command and where it lives. It computes nothing.

Data goes to stdout, progress and complaints to stderr. Exit 0 done, 1 something could not be read, 2 wrong use.
"""

from __future__ import annotations

from typing import Annotated

import typer

from twosource import __version__
from twosource.commands.annotate import annotate
from twosource.commands.diff import diff
from twosource.commands.export import export
from twosource.commands.group import group
from twosource.commands.mcp import mcp
from twosource.commands.monitor import monitor
from twosource.commands.serve import serve
from twosource.commands.story import story
from twosource.commands.train import train
from twosource.commands.watching import app as archive

COMMANDS = (story, annotate, diff, group, train, monitor, export, serve, mcp)
app = typer.Typer(
    name="twosource",
    help="Reconstruct a story from the reports about it: who said what, what is corroborated, where reports part.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
for command in COMMANDS:
    app.command()(command)
app.add_typer(archive)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"twosource {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Reconstruct a story from the reports about it: who said what, what is corroborated, where reports part."""


def main() -> None:
    """The console script."""
    app()


if __name__ == "__main__":
    main()
