"""`twosource archive`: what changes an archive, and what looks after it. `archived.py` has what only looks into it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from twosource.commands.inputs import fetching, read_by
from twosource.commands.options import Fetch, Outlet, Output, OwnNetwork, Paths, Published, Quiet, Verbose
from twosource.streams import complain, explained, finish, listed, logs, progress, say, write_lines

if TYPE_CHECKING:
    from twosource.store.archive import Archive

app = typer.Typer(
    name="archive",
    help="Keep articles, what was found in them and what people judged in one file; search it.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
File = Annotated[
    Path | None, typer.Option("--archive", help="The archive; by default $TWOSOURCE_ARCHIVE, else twosource.db.")
]
Ids = Annotated[list[str], typer.Argument(help="Ids of articles, as `list` gives them.")]


class ExportFormat(StrEnum):
    JSONL = "jsonl"
    JUDGEMENTS = "judgements"
    ARCHIVE = "archive"


def _place(path: Path | None) -> Path:
    return path or Path(os.environ.get("TWOSOURCE_ARCHIVE") or "twosource.db")


def _seen(path: Path | None) -> Path:
    """Where it is kept what servers said of pages that were fetched."""
    place = _place(path)
    return place.with_name(f"{place.name}.seen.json")


@contextmanager
def opened(path: Path | None, *, create: bool = False) -> Iterator[Archive]:
    """The archive that was asked for; what is wrong with it ends the command with status 1."""
    from twosource.store.archive import Archive

    with explained():
        archive = Archive.open(_place(path), create=create)
    with archive, explained():
        yield archive


@app.command()
def add(
    paths: Paths,
    archive: File = None,
    outlet: Outlet = None,
    published: Published = None,
    fetch: Fetch = False,
    own_network: OwnNetwork = False,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> None:
    """Add articles, read them and put them into stories; what is there already changes nothing."""
    from twosource import desk

    logs(verbose, quiet)
    with explained():
        fetcher = fetching(own_network, _seen(archive)) if fetch else None
    articles, problems = read_by(paths, outlet, published, fetcher)
    with opened(archive, create=True) as kept:
        kept.note(problems)
        added = desk.add(kept, articles, None if quiet else told)
    if fetcher:
        fetcher.seen.save()  # only now: what was seen and not added would not be sent again
    listed(added.problems)
    if not quiet:
        say(f"{len(added.new)} added, {len(added.known)} there already")
    finish((*problems, *added.problems))


@app.command()
def judge(
    file: Annotated[Path, typer.Argument(help="What people judged, JSON Lines, as `story --judgements` takes it.")],
    archive: File = None,
    quiet: Quiet = False,
) -> None:
    """Keep what people judged elsewhere; what is there already changes nothing."""
    from twosource.read import read_judgements

    with opened(archive) as kept:
        judgements, problems = read_judgements(file, kept.called)
        new = kept.judge_all(judgements)
    listed(problems)
    if not quiet:
        say(f"{len(new)} judgements added, {len(judgements) - len(new)} there already")
    finish(problems)


def told(what: str, articles: int) -> None:
    progress(f"{what}: {articles}")


@app.command()
def remove(ids: Ids, archive: File = None, quiet: Quiet = False) -> None:
    """Take articles out for good, with all that rests on them, and say what changed."""
    from twosource.desk.lines import shown

    with opened(archive) as kept:
        removed = kept.remove_all(ids)
    _seen(archive).unlink(missing_ok=True)  # it names the addresses of what was removed
    for id, gone in removed.items():
        if gone is None:
            complain(f"{id}: no article of this id; see `twosource archive list`")
        elif not quiet:
            told = f"{gone.statements} statements, {gone.findings} reconstructed stories, {gone.judgements} judgements"
            say(f"{id}: {shown(gone.article.name)} removed, with {told}")
    raise typer.Exit(1 if None in removed.values() else 0)


@app.command()
def refresh(archive: File = None, verbose: Verbose = False, quiet: Quiet = False) -> None:
    """Do again what an older program did, and what was left undone; judgements stay. It can be stopped at any time."""
    from twosource import desk

    logs(verbose, quiet)
    with opened(archive) as kept:
        done = desk.refresh(kept, None if quiet else told)
    listed(done.problems)
    if not quiet:
        say(f"{done.read} articles read, {done.grouped} put into stories, {done.stories} stories reconstructed")
    finish(done.problems)


@app.command()
def check(archive: File = None, quiet: Quiet = False) -> None:
    """Say what is wrong with the archive; status 1 where something is."""
    from twosource.desk import reader

    with opened(archive) as kept:
        problems, stamps = kept.check(), kept.stamps()
        total = sum(stamps.values())
        waiting = total - stamps.get(reader(), 0)
    for problem in problems:
        say(f"{problem.name}: {problem.found}; {problem.remedy}")
    if not problems and not quiet:
        say(f"{total} articles, nothing is wrong" + (f"; {waiting} wait for `archive refresh`" if waiting else ""))
    raise typer.Exit(1 if problems else 0)


@app.command()
def vacuum(archive: File = None, quiet: Quiet = False) -> None:
    """Write the file and its indexes anew, without what was deleted."""
    with opened(archive) as kept:
        size = kept.vacuum()
    if not quiet:
        say(f"{size / 1e6:.1f} MB")


@app.command()
def export(
    archive: File = None,
    output: Output = None,
    format: Annotated[
        ExportFormat, typer.Option(help="Articles with their texts, what people judged, or a copy of the archive.")
    ] = ExportFormat.JSONL,
) -> None:
    """Write the articles, the judgements or a whole copy of the archive."""
    from twosource.desk.lines import exported, judgement_lines
    from twosource.store.rows import NO_FILTERS

    with opened(archive) as kept:
        if format is ExportFormat.ARCHIVE:
            _copied(kept, output)
            return
        write_lines(exported(kept, NO_FILTERS) if format is ExportFormat.JSONL else judgement_lines(kept), output)


def _copied(kept: Archive, output: Path | None) -> None:
    if output is None or str(output) == "-":
        raise typer.BadParameter("a copy of the archive needs -o FILE")
    if output.exists():
        finish((), f"{output}: is there already; choose another file, or delete it first")
    kept.copy(output)
