"""`twosource serve`."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from twosource.commands.archive import File
from twosource.commands.options import Quiet, Verbose
from twosource.streams import complain, explained, finish, listed, logs

if TYPE_CHECKING:
    from twosource.model import Terms

Password = Annotated[
    str | None, typer.Option(envvar="TWOSOURCE_PASSWORD", help="Opens the site; better given in the environment.")
]
Token = Annotated[
    str | None, typer.Option(envvar="TWOSOURCE_TOKEN", help="Opens the site to programs; better in the environment.")
]


def serve(
    archive: File = None,
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="The port to listen on.", min=1, max=65535)] = 8000,
    password: Password = None,
    token: Token = None,
    name: Annotated[list[str] | None, typer.Option(help="A host name that the site answers to as well.")] = None,
    commitment: Annotated[list[Path] | None, typer.Option(help="List acts that would break this commitment.")] = None,
    fetch: Annotated[bool, typer.Option("--fetch", help="Let readers add pages and feeds by address.")] = False,
    own_network: Annotated[bool, typer.Option("--own-network", help="Let --fetch reach the own network.")] = False,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> None:
    """Serve an archive as a site, with feeds and a JSON API; on this machine alone unless told."""
    from twosource.web.server import serve as run
    from twosource.web.settings import Settings, refusal

    logs(verbose, quiet)
    place = archive or Path(os.environ.get("TWOSOURCE_ARCHIVE") or "twosource.db")
    settings = Settings(place, host, port, password, token, tuple(name or ()), fetch=fetch, own_network=own_network)
    if reason := refusal(settings):
        complain(reason)
        raise SystemExit(2)
    terms = _terms(commitment or [])
    if not quiet:
        complain(f"serving {place} on http://{f'[{host}]' if ':' in host else host}:{port}, Ctrl-C ends it")
    with explained():
        run(settings, terms)


def _terms(paths: list[Path]) -> list[Terms]:
    from twosource.model import Problem
    from twosource.read import read_commitment

    read = [read_commitment(path) for path in paths]
    problems = [one for one in read if isinstance(one, Problem)]
    listed(problems)
    finish(problems)
    return [one for one in read if not isinstance(one, Problem)]
