"""The program from Python and in notebooks: a call for each command, and a story that shows itself.

Each call takes paths as the command does and raises `NotRead` where something could not be read, instead of a status.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from twosource.model import Article, Judgement, Problem, Report, Story, Terms

if TYPE_CHECKING:
    from pandas import DataFrame

    from twosource.render.tables import Cell

Source = str | Path
# The height of a story in a notebook, in pixels; it scrolls.
HEIGHT = 640


class NotRead(ValueError):
    """Something could not be read: each of `problems` with what was found and what to do."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("; ".join(f"{each.name}: {each.found}; {each.remedy}" for each in problems))
        self.problems = tuple(problems)


class MissingPandas(ImportError):
    """Pandas is not installed; the message says what to do."""


@dataclass(frozen=True)
class StoryView:
    """A story that a notebook shows as its page with excerpts; `story` is the record itself."""

    story: Story

    def _repr_html_(self) -> str:
        """The page in a frame of its own, in which nothing runs and no style reaches the notebook."""
        page = escape(self.render("html", excerpts=True))
        return f'<iframe srcdoc="{page}" sandbox style="width:100%;height:{HEIGHT}px;border:0" title="story"></iframe>'

    def __repr__(self) -> str:
        found = self.story.findings
        told = f"{len(self.story.reports)} articles, {len(found.verdicts)} claims, {len(found.conflicts)} conflicts"
        return f"<StoryView: {told}>"

    def render(self, format: str = "terminal", *, excerpts: bool = False) -> str:
        """The story in a format of `twosource story`. Raises ValueError for another one, naming those there are."""
        from twosource.render import render

        return render(self.story, format, excerpts=excerpts)

    def rows(self, table: str = "statements") -> list[dict[str, Cell]]:
        """A table of `twosource export` as dictionaries. Raises KeyError for another, naming those there are."""
        from twosource.render.tables import tables

        made = tables(self.story)
        if table not in made:
            raise KeyError(f"there is no table {table!r}: use one of {', '.join(made)}")
        return [dict(zip(made[table].columns, row, strict=True)) for row in made[table].rows]

    def to_frame(self, table: str = "statements") -> DataFrame:
        """The same as a pandas DataFrame; an empty table keeps its columns. Raises MissingPandas, KeyError."""
        from twosource.render.tables import tables

        rows = self.rows(table)
        try:
            import pandas
        except ImportError as error:
            raise MissingPandas("to_frame needs pandas: pip install 'twosource[notebook]', or use rows()") from error
        return pandas.DataFrame(rows, columns=list(tables(self.story)[table].columns))


def read_files(*sources: Source, outlet: str | None = None, published: str | None = None) -> tuple[Article, ...]:
    """The articles of files and folders. Raises NotRead."""
    from twosource.read import read

    reading = read(sources, outlet=outlet, published=published)
    if reading.problems or not reading.articles:
        nothing = Problem(
            ", ".join(map(str, sources)) or "nothing", "no article", "give files or folders that hold some"
        )
        raise NotRead(reading.problems or [nothing])
    return reading.articles


def annotate_files(*sources: Source) -> tuple[Report, ...]:
    """What is in each single article. Raises NotRead, MissingModel."""
    from twosource.reconstruct import read_reports

    return tuple(read_reports(read_files(*sources)))


def reconstruct_files(*sources: Source, judgements: Sequence[Judgement] = ()) -> StoryView:
    """The story that the files tell, with what people judged. Raises NotRead, MissingModel."""
    return reconstruct_articles(read_files(*sources), judgements=judgements)


def reconstruct_articles(articles: Sequence[Article], *, judgements: Sequence[Judgement] = ()) -> StoryView:
    """The story that articles tell, such as `Article(Text("..."), "name", outlet="...")`. Raises MissingModel."""
    from twosource.reconstruct import reconstruct

    return StoryView(reconstruct(articles, judgements=judgements))


def compare_files(earlier: Source, later: Source) -> StoryView:
    """What changed between two versions of one article. Raises NotRead, MissingModel."""
    from twosource.reconstruct import compare

    (before,), (after,) = read_files(earlier), read_files(later)
    return StoryView(compare(before, after))


def monitor_files(commitment: Source | Terms, *sources: Source) -> StoryView:
    """The story with the acts that would break the commitment (a JSON file). Raises NotRead, MissingModel."""
    from twosource.read import read_commitment
    from twosource.reconstruct import monitor

    terms = commitment if isinstance(commitment, Terms) else read_commitment(str(commitment))
    if isinstance(terms, Problem):
        raise NotRead([terms])
    return StoryView(monitor(terms, read_files(*sources)))


def archived_story(archive: Source, story: str) -> StoryView:
    """A story of an archive by its id, compared anew if need be. Raises WrongArchive, UnknownStory."""
    from twosource.desk import reconstruct_story
    from twosource.store.archive import Archive

    with Archive.open(archive, create=False) as kept:
        return StoryView(reconstruct_story(kept, story))
