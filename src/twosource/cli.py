"""The command line: parse, call, print. It computes nothing.

Data goes to stdout, progress and complaints to stderr. Exit 0 done, 1 something could not be read, 2 wrong use.
"""

from __future__ import annotations

import json
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from twosource import __version__
from twosource.model import Article, Problem, Story
from twosource.streams import complain, explained, finish, listed, logs, progress, say, write

app = typer.Typer(
    name="twosource",
    help="Reconstruct a story from the reports about it: who said what, what is corroborated, where reports part.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


class StoryFormat(StrEnum):
    HTML = "html"
    JSON = "json"
    TERMINAL = "terminal"
    CSV = "csv"
    PLOVER = "plover"


class DiffFormat(StrEnum):
    TERMINAL = "terminal"
    HTML = "html"


class MonitorFormat(StrEnum):
    TERMINAL = "terminal"
    JSON = "json"
    CSV = "csv"


class AnnotateFormat(StrEnum):
    JSONL = "jsonl"


class Trained(StrEnum):
    ATTRIBUTION = "attribution"


class EngineName(StrEnum):
    LOCAL = "local"
    DUCKDB = "duckdb"
    SPARK = "spark"


FORMAT = "By default the ending of -o decides, else terminal."
Paths = Annotated[list[str], typer.Argument(help="Files (.txt .html .jsonl), folders, or - for standard input.")]
Outlet = Annotated[str | None, typer.Option(help="The outlet, where neither file nor articles.csv says.")]
Published = Annotated[str | None, typer.Option(help="The date (ISO 8601), where neither file nor articles.csv says.")]
Output = Annotated[Path | None, typer.Option("-o", "--output", help="Write to this file instead of standard output.")]
Model = Annotated[Path | None, typer.Option(help="A folder that `twosource train attribution` wrote.")]
Verbose = Annotated[bool, typer.Option("-v", "--verbose", help="Say what is being done.")]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="Say nothing but errors; no summary.")]
Excerpts = Annotated[bool, typer.Option("--excerpts", help="Leave full texts out of a page that is to be shared.")]


@app.command()
def story(
    paths: Paths,
    output: Output = None,
    format: Annotated[StoryFormat | None, typer.Option(help=FORMAT)] = None,
    excerpts: Excerpts = False,
    model: Model = None,
    outlet: Outlet = None,
    published: Published = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> None:
    """Reconstruct one story from its reports: a page, a summary, JSON or CSV."""
    logs(verbose, quiet)
    articles, problems = _read(paths, outlet, published)
    chosen = format or _format_of(output)
    made = _reconstruct(articles, problems, model)
    write(_render(made, chosen, excerpts), output)
    if output and not quiet and chosen is not StoryFormat.TERMINAL:
        say(_render(made, StoryFormat.TERMINAL, excerpts))
        complain(f"written: {output}")
    finish(problems)


@app.command()
def annotate(
    paths: Paths,
    output: Output = None,
    format: Annotated[
        AnnotateFormat, typer.Option(help="One JSON object a line for each article.")
    ] = AnnotateFormat.JSONL,
    model: Model = None,
    outlet: Outlet = None,
    published: Published = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> None:
    """Say what is in each single article: roles, entities, statements, events, times."""
    from twosource.annotate import load_model
    from twosource.reconstruct import read_reports
    from twosource.render import report_line

    logs(verbose, quiet)
    articles, problems = _read(paths, outlet, published)
    with explained():
        reports = read_reports(articles, load_model(model))
    lines = [report_line(report) for report in reports]
    write("".join(f"{line}\n" for line in lines), output)
    finish(problems)


@app.command()
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
    articles, problems = _read([earlier, later], None, None)
    if len(articles) != 2:
        finish(problems, f"diff needs two articles and found {len(articles)}: give the earlier and the later file")
    with explained():
        made = compare(*(sorted(articles, key=lambda a: Path(earlier).name != Path(a.name).name)))
    write(render_diff(made, format or ("html" if _is_page(output) else "terminal")), output)
    finish(problems)


@app.command()
def group(
    paths: Annotated[
        list[str] | None, typer.Argument(help="Files, folders or -, as for story; or use --input.")
    ] = None,
    output: Output = None,
    engine: Annotated[
        EngineName, typer.Option(help="Where to run: in this process, in DuckDB, on Spark.")
    ] = EngineName.LOCAL,
    master: Annotated[str | None, typer.Option(help="Address of the Spark cluster; by default this machine.")] = None,
    input: Annotated[Path | None, typer.Option(help="Parquet file or folder with doc_id, text, published.")] = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> None:
    """Put a pile of articles into stories: a JSON line an article, or Parquet by day with --input."""
    from twosource.engine import engine as start
    from twosource.grouping import group as stories
    from twosource.grouping import group_parquet

    logs(verbose, quiet)
    if bool(paths) == bool(input) or (input and not output):
        raise typer.BadParameter("give PATHS, or --input PARQUET with --output FOLDER")
    with explained():
        if input and output:
            group_parquet(input, output, start(engine.value, master), None if quiet else _day)
            return
        articles, problems = _read(paths or [], None, None)
        told = stories(articles, start(engine.value, master))
    write("".join(json.dumps({"doc_id": name, "story": of}, ensure_ascii=False) + "\n" for name, of in told), output)
    finish(problems)


@app.command()
def train(
    what: Annotated[Trained, typer.Argument(help="What to train.")],
    data: Annotated[Path, typer.Argument(help="Labelled articles, JSON Lines (.jsonl, .jsonl.gz).")],
    output: Annotated[Path, typer.Option("-o", "--output", help="The folder for the model and its card.")],
    quiet: Quiet = False,
) -> None:
    """Train a model on labelled data of your own; use it by --model."""
    from twosource.train.attribution import train as fit

    with explained():
        told = fit(data, output)
    if not quiet:
        complain(f"written: {output} ({told['right candidates']} of {told['candidates']} candidates attribute)")


def _day(day: str, articles: int) -> None:
    progress(f"{day or 'undated'}: {articles} articles")


@app.command()
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
    articles, problems = _read(paths, outlet, published)
    with explained():
        made = watched(terms, articles)
    asked = format is MonitorFormat.JSON
    write(_render(made, StoryFormat.JSON, False) if asked else render_ledger(made, format.value), output)
    finish(problems)


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


def _read(
    paths: list[str], outlet: str | None, published: str | None
) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    from twosource.read import read

    reading = read(paths, outlet=outlet, published=published, stdin=sys.stdin.buffer)
    listed(reading.problems)
    return reading.articles, reading.problems


def _reconstruct(articles: tuple[Article, ...], problems: tuple[Problem, ...], model: Path | None) -> Story:
    from twosource.annotate import load_model
    from twosource.reconstruct import reconstruct

    if not articles:
        finish(problems, "there is no article to read: give text, HTML or JSONL files, or a folder that holds some")
    with explained():
        return reconstruct(articles, load_model(model))


def _format_of(output: Path | None) -> StoryFormat:
    endings = {".html": StoryFormat.HTML, ".htm": StoryFormat.HTML, ".json": StoryFormat.JSON, ".csv": StoryFormat.CSV}
    return endings.get(output.suffix.lower(), StoryFormat.TERMINAL) if output else StoryFormat.TERMINAL


def _is_page(output: Path | None) -> bool:
    return _format_of(output) is StoryFormat.HTML


def _render(made: Story, format: StoryFormat, excerpts: bool) -> str:
    from twosource.render import render

    return render(made, format.value, excerpts=excerpts)


def main() -> None:
    """The console script."""
    app()


if __name__ == "__main__":
    main()
