"""`twosource archive list`, `show` and `search`: what looks into an archive and changes nothing."""

from __future__ import annotations

import sys
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from twosource.commands.archive import File, app, opened
from twosource.commands.inputs import StoryFormat, format_of, render_story
from twosource.commands.options import FORMAT, Output
from twosource.streams import complain, finish, say, write

__all__ = ["app"]

if TYPE_CHECKING:
    from twosource.store.rows import Filters


class ListFormat(StrEnum):
    TERMINAL = "terminal"
    JSONL = "jsonl"


class Sought(StrEnum):
    ARTICLES = "articles"
    STATEMENTS = "statements"
    CLAIMS = "claims"
    PEOPLE = "people"
    STORIES = "stories"


Format = Annotated[ListFormat, typer.Option(help="For people, or a JSON object a line.")]
Limit = Annotated[int | None, typer.Option(min=1, help="How many at most; 50 by default, all in JSON Lines.")]
Of = Annotated[str | None, typer.Option("--outlet", help="Only of this outlet.")]
After = Annotated[str | None, typer.Option(help="Only from this day (ISO 8601) on.")]
Before = Annotated[str | None, typer.Option(help="Only up to this day.")]
Speaker = Annotated[str | None, typer.Option(help="Only with words of a speaker of this name.")]
Status = Annotated[str | None, typer.Option(help="Only of this verdict (disputed ...) or severity (hard, soft).")]


@app.command(name="list")
def show_list(
    archive: File = None,
    stories: Annotated[bool, typer.Option("--stories", help="List stories instead of articles.")] = False,
    day: Annotated[str | None, typer.Option(help="Only stories with an article of this day.")] = None,
    story: Annotated[str | None, typer.Option(help="Only articles of the story of this id.")] = None,
    outlet: Of = None,
    after: After = None,
    before: Before = None,
    limit: Limit = None,
    format: Format = ListFormat.TERMINAL,
) -> None:
    """List articles, or stories: the newest first."""
    from twosource.desk.lines import article_line, article_shown, story_line, story_shown

    most = limit or (50 if format is ListFormat.TERMINAL else -1)
    lines = format is ListFormat.JSONL
    with opened(archive) as kept:
        if stories or day:
            for told in kept.stories(day, limit=most):
                say(story_line(told) if lines else story_shown(told))
            return
        for row in kept.articles(_filters(outlet, after, before, story=story), limit=most):
            say(article_line(row) if lines else article_shown(row))


def _filters(
    outlet: str | None, after: str | None, before: str | None, speaker: str | None = None, status: str | None = None,
    story: str | None = None,
) -> Filters:  # fmt: skip
    from twosource.store.query import QueryError, filtered
    from twosource.store.rows import Filters

    made = Filters()
    asked = {"outlet": outlet, "after": after, "before": before, "speaker": speaker, "status": status, "story": story}
    try:
        for field, value in asked.items():
            made = filtered(made, field, value) if value else made
    except QueryError as error:
        raise typer.BadParameter(str(error)) from error
    return made


@app.command()
def search(
    query: Annotated[str, typer.Argument(help='Words, "phrases", word*, OR, NOT, speaker:NAME, before:DAY ...')],
    archive: File = None,
    kind: Annotated[Sought, typer.Option("--in", help="What to look for.")] = Sought.ARTICLES,
    outlet: Of = None,
    after: After = None,
    before: Before = None,
    speaker: Speaker = None,
    status: Status = None,
    limit: Limit = None,
    format: Format = ListFormat.TERMINAL,
) -> None:
    """Search articles, statements, claims, people or stories: the best hits first."""
    from twosource.desk.lines import hit_line, hit_shown
    from twosource.store.query import QueryError
    from twosource.store.rows import Kind

    filters = _filters(outlet, after, before, speaker, status)
    most = limit or (20 if format is ListFormat.TERMINAL else 1000)
    with opened(archive) as kept:
        try:
            hits = kept.search(query, Kind(kind.value), filters, limit=most)
        except QueryError as error:
            complain(str(error))
            raise typer.Exit(2) from error
    for hit in hits:
        say(hit_line(hit) if format is ListFormat.JSONL else hit_shown(hit))


@app.command()
def show(
    id: Annotated[str, typer.Argument(help="The id of an article or, with --story, of a story.")],
    archive: File = None,
    story: Annotated[
        bool, typer.Option("--story", help="Show the story of this id, compared anew if need be.")
    ] = False,
    format: Annotated[StoryFormat | None, typer.Option(help=FORMAT)] = None,
    output: Output = None,
) -> None:
    """Show an article as it was received, or a story in any of its formats."""
    from twosource.desk.lines import harmless

    with opened(archive) as kept:
        if story:
            from twosource.desk import UnknownStory, reconstruct_story

            try:
                made = reconstruct_story(kept, id)
            except UnknownStory as error:
                finish((), str(error))
            write(render_story(made, format or format_of(output), False), output)
            return
        article = kept.article(id)
        if article is None:
            finish((), f"{id}: no article of this id; see `twosource archive list`")
        else:
            to_terminal = output is None and sys.stdout.isatty()
            write(harmless(article.text.chars) if to_terminal else article.text.chars, output)
