"""`twosource archive watch`: a folder whose articles go into the archive as they come."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from twosource.commands.archive import File, opened, told
from twosource.commands.archived import app
from twosource.commands.inputs import read_articles
from twosource.commands.options import Outlet, Quiet, Verbose
from twosource.streams import complain, finish, listed, logs, say

__all__ = ["app"]


@app.command()
def watch(
    folder: Annotated[Path, typer.Argument(help="The folder that articles are dropped into.")],
    archive: File = None,
    outlet: Outlet = None,
    every: Annotated[float, typer.Option(min=0.1, help="Seconds between two looks.")] = 2.0,
    once: Annotated[bool, typer.Option("--once", help="Add what is there, and end.")] = False,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> None:
    """Add the articles of a folder, and then each that comes or changes, until it is stopped (Ctrl-C)."""
    from twosource.read.watch import Watch
    from twosource.read.watch import watch as watched

    logs(verbose, quiet)
    if not folder.is_dir():
        finish((), f"{folder}: no folder to watch; give one that is there")
    try:
        for ready in [Watch(folder).all()] if once else watched(folder, every=every):
            _added(ready, archive, outlet, quiet)
    except KeyboardInterrupt:
        complain("stopped")


def _added(ready: tuple[Path, ...], archive: Path | None, outlet: str | None, quiet: bool) -> None:
    """Reads and adds what is ready; what is wrong with one file stops nothing."""
    from twosource import desk

    articles, problems = read_articles([str(path) for path in ready], outlet, None)
    with opened(archive, create=True) as kept:
        kept.note(problems)
        added = desk.add(kept, articles, None if quiet else told)
    listed(added.problems)
    if not quiet:
        say(f"{len(added.new)} added, {len(added.known)} there already")
