"""`twosource group`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from twosource.commands.inputs import read_articles
from twosource.commands.options import Fetch, Output, OwnNetwork, Quiet, Verbose
from twosource.model import Article, Member
from twosource.streams import explained, finish, logs, progress, write

if TYPE_CHECKING:
    from twosource.engine import Engine


class EngineName(StrEnum):
    LOCAL = "local"
    DUCKDB = "duckdb"
    SPARK = "spark"


def group(
    paths: Annotated[list[str] | None, typer.Argument(help="Files, folders, addresses or -; or use --input.")] = None,
    output: Output = None,
    engine: Annotated[
        EngineName, typer.Option(help="Where to run: in this process, in DuckDB, on Spark.")
    ] = EngineName.LOCAL,
    master: Annotated[str | None, typer.Option(help="Address of the Spark cluster; by default this machine.")] = None,
    input: Annotated[Path | None, typer.Option(help="Parquet file or folder with doc_id, text, published.")] = None,
    fetch: Fetch = False,
    own_network: OwnNetwork = False,
    model: Annotated[Path | None, typer.Option(help="A folder that `twosource train stories` wrote.")] = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> None:
    """Put a pile of articles into stories: JSON lines, a page (-o stories.html), or Parquet with --input."""
    logs(verbose, quiet)
    if bool(paths) == bool(input) or (input and not output):
        raise typer.BadParameter("give PATHS, or --input PARQUET with --output FOLDER")
    with explained():
        if input and output:
            _by_day(input, output, _started(engine, master), model, quiet)
            return
        articles, problems = read_articles(paths or [], None, None, fetch, own_network)
        told = _told(articles, _started(engine, master), model)
    write(_rendered(told, output), output)
    finish(problems)


def _started(engine: EngineName, master: str | None) -> Engine:
    from twosource.engine import engine as start

    return start(engine.value, master)


def _by_day(input: Path, output: Path, engine: Engine, model: Path | None, quiet: bool) -> None:
    from twosource.grouping import group_parquet
    from twosource.link.story_model import load

    group_parquet(input, output, engine, load(model) if model else None, None if quiet else _day)


def _told(articles: Sequence[Article], engine: Engine, model: Path | None) -> Sequence[Member]:
    from twosource.grouping import group as stories
    from twosource.link.story_model import load

    return stories(articles, engine, load(model) if model else None)


def _rendered(told: Sequence[Member], output: Path | None) -> str:
    from twosource.render import render_pile

    page = output is not None and output.suffix.lower() in {".html", ".htm"}
    return render_pile(told) if page else "".join(map(_line, told))


def _line(member: Member) -> str:
    named = {"doc_id": member.article.name, "story": member.story}
    placed = {"lineage": member.lineage, "chapter": member.chapter, "unsure": member.unsure}
    return json.dumps({**named, **placed}, ensure_ascii=False) + "\n"


def _day(day: str, articles: int) -> None:
    progress(f"{day or 'undated'}: {articles} articles")
