"""A story of the archive as the site shows it: the view of the story's page, with an address."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from urllib.parse import quote

from twosource.model import Statement
from twosource.render.matrix import Row
from twosource.render.page import Page
from twosource.render.parting import Parting
from twosource.render.wordings import likeness
from twosource.text import Span
from twosource.web.addresses import claim_key, conflict_key

# What is worked out once from the records of a story, and is the same for every screen of it.
SHARED = ("ids", "witnesses", "voices", "matrix", "partings", "changes", "standing", "heads", "headline")
# Claims that are offered as perhaps the same, and how alike in words they must be.
NEAR, ALIKE = 5, 0.3


@dataclass(frozen=True)
class StoryPage(Page):
    """`story_id` is the archive's name of the story."""

    story_id: str = ""

    @property
    def story_home(self) -> str:
        return f"/stories/{quote(self.story_id, safe='')}"

    def elsewhere(self) -> StoryPage:
        """The same story for a screen that does not hold its articles."""
        return self._sharing(replace(self, home=self.story_home))

    def of_article(self, text: str, sought: Span | None) -> StoryPage:
        """The same story for the screen of one of its articles, opened at a place."""
        return self._sharing(replace(self, home=self.story_home, only=text, sought=sought))

    def _sharing(self, made: StoryPage) -> StoryPage:
        for name in SHARED:
            made.__dict__[name] = getattr(self, name)
        return made

    @cached_property
    def claims(self) -> dict[str, Row]:
        return {claim_key(row.claim): row for row in reversed(self.matrix.rows)}

    @cached_property
    def conflicts(self) -> dict[str, Parting]:
        return {conflict_key(parting.conflict): parting for parting in self.partings.all}

    def near(self, row: Row) -> list[Row]:
        """Other claims in words like those of this one, the likest first."""
        words = self.matrix.exact(row.fullest)
        others = ((likeness(words, self.matrix.exact(other.fullest)), other) for other in self.matrix.rows)
        alike = sorted(((score, other) for score, other in others if score >= ALIKE and other.id != row.id),
                       key=lambda pair: -pair[0])  # fmt: skip
        return [other for _, other in alike[:NEAR]]

    def partings_of(self, row: Row) -> list[Parting]:
        return [parting for parting in self.partings.all if parting.id in row.conflicts]

    def rows_in(self, parting: Parting) -> list[Row]:
        return [row for row in self.matrix.rows if parting.id in row.conflicts]

    def around(self, statement: Statement) -> tuple[str, str, str]:
        """A statement with a sentence before and after it."""
        report = self.ids.reports[statement.text]
        extent = statement.extent
        sentences = report.sentences or (extent,)
        touched = [n for n, sentence in enumerate(sentences) if sentence.overlap(extent)] or [0]
        first = min(extent.start, sentences[max(0, touched[0] - 1)].start)
        last = max(extent.end, sentences[min(len(sentences) - 1, touched[-1] + 1)].end)
        cut = report.text.span
        return report.text[cut(first, extent.start)], report.text[extent], report.text[cut(extent.end, last)]
