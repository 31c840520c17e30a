"""`twosource export`."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from twosource.commands.archive import File, opened
from twosource.commands.inputs import ENDINGS, StoryFormat, make_story, read_articles, read_told, render_story
from twosource.commands.options import Excerpts, Outlet, Output, Published, Quiet, Verbose
from twosource.model import Problem, Story
from twosource.streams import complain, explained, finish, listed, logs, write


class ExportFormat(StrEnum):
    CSV = "csv"
    PARQUET = "parquet"
    MARKDOWN = "markdown"
    WEBANNOTATION = "webannotation"
    SCHEMAORG = "schemaorg"
    FTM = "ftm"
    PLOVER = "plover"
    JSON = "json"
    HTML = "html"


FOLDERS = (ExportFormat.CSV, ExportFormat.PARQUET)


def export(
    paths: Annotated[list[str] | None, typer.Argument(help="Reports of one story, as `twosource story` takes.")] = None,
    output: Output = None,
    format: Annotated[
        ExportFormat | None, typer.Option(help="By default the ending of -o decides, else csv: a folder of tables.")
    ] = None,
    archive: File = None,
    story: Annotated[str | None, typer.Option(help="The id of a story of the archive, instead of reports.")] = None,
    commitment: Annotated[
        str | None, typer.Option(help="A commitment (JSON): acts that would break it come into the record.")
    ] = None,
    judgements: Annotated[Path | None, typer.Option(help="What people judged, JSON Lines, as `story` takes.")] = None,
    excerpts: Excerpts = False,
    outlet: Outlet = None,
    published: Published = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> None:
    """Hand a story over: tables, a note, Web Annotations, schema.org, FollowTheMoney."""
    logs(verbose, quiet)
    if bool(paths) == bool(story):
        raise typer.BadParameter("give either reports or, with --story, the id of a story of the archive")
    chosen = _format_of(format, output)
    made, problems = (_kept(story, archive), ()) if story else _read(paths or [], judgements, outlet, published)
    _written(_watched(made, commitment), chosen, output, excerpts, quiet)
    finish(problems)


def _format_of(format: ExportFormat | None, output: Path | None) -> ExportFormat:
    """What was asked for, or what the ending says, or tables; these need a folder."""
    known = ENDINGS.get(output.suffix.lower()) if output else None
    chosen = format or ExportFormat(known.value if known else "csv")
    if chosen in FOLDERS and (output is None or str(output) == "-"):
        raise typer.BadParameter(f"{chosen.value} is a folder of tables: say which with -o FOLDER")
    return chosen


def _kept(story: str, archive: Path | None) -> Story:
    from twosource.desk import UnknownStory, reconstruct_story

    with opened(archive) as kept:
        try:
            return reconstruct_story(kept, story)
        except UnknownStory as error:
            complain(f"{error}; see `twosource archive list --stories`")
            raise typer.Exit(1) from error


def _read(
    paths: list[str], judgements: Path | None, outlet: str | None, published: str | None
) -> tuple[Story, tuple[Problem, ...]]:
    articles, problems = read_articles(paths, outlet, published)
    told, wrong = read_told(judgements, articles)
    return make_story(articles, (*problems, *wrong), None, told), (*problems, *wrong)


def _watched(made: Story, commitment: str | None) -> Story:
    if commitment is None:
        return made
    from twosource.read import read_commitment
    from twosource.reconstruct import watched

    terms = read_commitment(commitment)
    if isinstance(terms, Problem):
        listed([terms])
        raise typer.Exit(1)
    return watched(terms, made)


def _written(made: Story, format: ExportFormat, output: Path | None, excerpts: bool, quiet: bool) -> None:
    if format in FOLDERS and output is not None:
        from twosource.render import render_files

        with explained():
            files = render_files(made, format.value)
        for name, content in files.items():
            _file(output / name, content)
    else:
        write(render_story(made, StoryFormat(format.value), excerpts), output)
    if output is not None and not quiet:
        complain(f"written: {output}")


def _file(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError as error:
        complain(f"{path}: cannot be written ({error.strerror}); choose another folder with -o")
        raise SystemExit(1) from error
