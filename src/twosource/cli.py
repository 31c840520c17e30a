"""The command line: parse, call, print. It computes nothing.

Data goes to stdout, progress and complaints to stderr. Exit 0 done, 1 something could not be read, 2 wrong use.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from twosource import __version__
from twosource.model import Article, Problem, Story

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


class DiffFormat(StrEnum):
    TERMINAL = "terminal"
    HTML = "html"


class AnnotateFormat(StrEnum):
    JSONL = "jsonl"


FORMAT = "By default the ending of -o decides, else terminal."
Paths = Annotated[list[str], typer.Argument(help="Files (.txt .html .jsonl), folders, or - for standard input.")]
Outlet = Annotated[str | None, typer.Option(help="The outlet, where neither file nor articles.csv says.")]
Published = Annotated[str | None, typer.Option(help="The date (ISO 8601), where neither file nor articles.csv says.")]
Output = Annotated[Path | None, typer.Option("-o", "--output", help="Write to this file instead of standard output.")]
Verbose = Annotated[bool, typer.Option("-v", "--verbose", help="Say what is being done.")]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="Say nothing but errors; no summary.")]
Excerpts = Annotated[bool, typer.Option("--excerpts", help="Leave full texts out of a page that is to be shared.")]


@app.command()
def story(
    paths: Paths,
    output: Output = None,
    format: Annotated[
        StoryFormat | None, typer.Option(help="By default the ending of -o decides, else terminal.")
    ] = None,
    excerpts: Excerpts = False,
    outlet: Outlet = None,
    published: Published = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> None:
    """Reconstruct one story from its reports: a page, a summary, JSON or CSV."""
    _logging(verbose, quiet)
    articles, problems = _read(paths, outlet, published)
    chosen = format or _format_of(output)
    made = _reconstruct(articles, problems)
    _write(_render(made, chosen, excerpts), output)
    if output and not quiet and chosen is not StoryFormat.TERMINAL:
        _print(_render(made, StoryFormat.TERMINAL, excerpts))
        _complain(f"written: {output}")
    _finish(problems)


@app.command()
def annotate(
    paths: Paths,
    output: Output = None,
    format: Annotated[
        AnnotateFormat, typer.Option(help="One JSON object a line for each article.")
    ] = AnnotateFormat.JSONL,
    outlet: Outlet = None,
    published: Published = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> None:
    """Say what is in each single article: roles, entities, statements, events, times."""
    from twosource.reconstruct import read_reports
    from twosource.render import report_line

    _logging(verbose, quiet)
    articles, problems = _read(paths, outlet, published)
    with _models():
        lines = [report_line(report) for report in read_reports(articles)]
    _write("".join(f"{line}\n" for line in lines), output)
    _finish(problems)


@app.command()
def diff(
    earlier: Annotated[str, typer.Argument(help="The earlier version.")],
    later: Annotated[str, typer.Argument(help="The later version.")],
    output: Output = None,
    format: Annotated[
        DiffFormat | None, typer.Option(help="By default the ending of -o decides, else terminal.")
    ] = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> None:
    """Show what changed between two versions of one article, and what each edit did."""
    from twosource.reconstruct import compare
    from twosource.render import render_diff

    _logging(verbose, quiet)
    articles, problems = _read([earlier, later], None, None)
    if len(articles) != 2:
        _finish(problems, f"diff needs two articles and found {len(articles)}: give the earlier and the later file")
    with _models():
        made = compare(*(sorted(articles, key=lambda a: Path(earlier).name != Path(a.name).name)))
    _write(render_diff(made, format or ("html" if _is_page(output) else "terminal")), output)
    _finish(problems)


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
    _list(reading.problems)
    return reading.articles, reading.problems


def _reconstruct(articles: tuple[Article, ...], problems: tuple[Problem, ...]) -> Story:
    from twosource.reconstruct import reconstruct

    if not articles:
        _finish(problems, "there is no article to read: give text, HTML or JSONL files, or a folder that holds some")
    with _models():
        return reconstruct(articles)


class _models:
    """Turns a missing language model into its message and exit code 1."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if kind is not None and kind.__name__ == "MissingModel":
            _complain(str(error))
            raise typer.Exit(1)


def _format_of(output: Path | None) -> StoryFormat:
    endings = {".html": StoryFormat.HTML, ".htm": StoryFormat.HTML, ".json": StoryFormat.JSON, ".csv": StoryFormat.CSV}
    return endings.get(output.suffix.lower(), StoryFormat.TERMINAL) if output else StoryFormat.TERMINAL


def _is_page(output: Path | None) -> bool:
    return _format_of(output) is StoryFormat.HTML


def _render(made: Story, format: StoryFormat, excerpts: bool) -> str:
    from twosource.render import render

    return render(made, format.value, excerpts=excerpts)


def _write(rendered: str, output: Path | None) -> None:
    if output is None or str(output) == "-":
        _print(rendered)
        return
    try:
        output.write_text(rendered, encoding="utf-8", newline="")
    except OSError as error:
        _complain(f"{output}: cannot be written ({error.strerror}); choose another place with -o")
        raise typer.Exit(1) from error


def _print(rendered: str) -> None:
    sys.stdout.write(rendered if rendered.endswith("\n") else rendered + "\n")


def _list(problems: Iterable[Problem]) -> None:
    for problem in problems:
        _complain(f"{problem.name}: {problem.found}; {problem.remedy}")


def _complain(line: str) -> None:
    sys.stderr.write(f"{line}\n")


def _finish(problems: Iterable[Problem], last: str | None = None) -> None:
    if last:
        _complain(last)
    if last or any(problems):
        raise typer.Exit(1)


def _logging(verbose: bool, quiet: bool) -> None:
    level = logging.ERROR if quiet else logging.INFO if verbose else logging.WARNING
    logging.basicConfig(level=level, format="%(message)s", stream=sys.stderr)
    for noisy in ("trafilatura", "htmldate", "courlan"):
        logging.getLogger(noisy).setLevel(logging.CRITICAL)


def main() -> None:
    """The console script."""
    app()


if __name__ == "__main__":
    main()
