"""All that a view of a story shows, worked out once from its records; html.py and terminal.py only write it down."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from twosource.model import Claim, Flag, Judgement, Report, Story
from twosource.render.articles import Articles
from twosource.render.changes import Changes
from twosource.render.ids import Ids
from twosource.render.matrix import Matrix, Row
from twosource.render.parting import Partings
from twosource.render.standing import Standing
from twosource.render.timeline import Day, days
from twosource.render.voices import Voices
from twosource.render.witnesses import Witness, Witnesses, headline, opening
from twosource.render.wordings import same
from twosource.text import Span, Text, words

# Beyond these the rest is folded, so that the first screen stays one screen.
ROWS = 14
SINGLES = 10
LOOKS = 6
HEADS = 12
MOMENTS = 5
# From so many witnesses on a column for each no longer fits a page.
COLUMNS = 12


@dataclass(frozen=True)
class Head:
    """An article as the list of reports names it."""

    id: str
    report: Report
    witness: Witness
    headline: str | None
    opening: str
    same_as: str


@dataclass(frozen=True)
class Look:
    """A flag, with every place in the same words."""

    flag: Flag
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class Page:
    """`cut` leaves full texts out; `diff` shows nothing but two versions and what changed.

    `only` is the text of the one article that is shown, `sought` a place in it that a reader asks for. `home` is where
    the addresses of this story are, for a view that does not hold them itself.
    """

    story: Story
    cut: bool = False
    diff: bool = False
    only: str = ""
    sought: Span | None = None
    home: str = ""

    @cached_property
    def ids(self) -> Ids:
        return Ids(self.story)

    @cached_property
    def witnesses(self) -> Witnesses:
        return Witnesses(self.ids)

    @cached_property
    def voices(self) -> Voices:
        return Voices(self.ids, self.witnesses)

    @cached_property
    def matrix(self) -> Matrix:
        return Matrix(self.ids, self.voices)

    @cached_property
    def partings(self) -> Partings:
        return Partings(self.ids, self.voices)

    @cached_property
    def changes(self) -> Changes:
        return Changes(self.ids, self.partings, self.cut)

    @cached_property
    def articles(self) -> Articles:
        return Articles(
            self.ids, self.voices, self.matrix, self.partings, self.changes, self.cut, self.only, self.sought
        )

    @cached_property
    def heads(self) -> tuple[Head, ...]:
        found = []
        for number, report in enumerate(self.story.reports, 1):
            id, first, text = f"t{number}", self.ids.text(report.text.id), report.text.id
            same_as = "" if id == first else first
            found.append(
                Head(
                    id, report, self.witnesses.by_text[text], headline(self.ids, text), opening(self.ids, text), same_as
                )
            )
        return tuple(found)

    @cached_property
    def headline(self) -> str:
        """The headline that shares most words with those of the other witnesses.

        Where none shares any, it is another story's line above the report, and an opening that shares some is better.
        """
        agreed = {head.id: self._agreement(head) for head in self.heads}
        best = max(self.heads, key=lambda h: (agreed[h.id] > 0 and bool(h.headline), agreed[h.id]), default=None)
        return _shown(best) if best else "No report"

    def _agreement(self, head: Head) -> float:
        others: dict[str, set[str]] = {}
        for other in self.heads:
            if other.witness != head.witness:
                others.setdefault(other.witness.letter, set()).update(_forms(_shown(other)))
        own = [form for form in _forms(_shown(head)) if len(form) > 3]
        shared = sum(form in forms for form in own for forms in others.values())
        return float(shared / max(6, len(own)) ** 0.5)

    @property
    def dates(self) -> str:
        known = sorted(report.article.published for report in self.story.reports if report.article.published)
        if not known:
            return "date not known"
        first, last = day(known[0][:10]), day(known[-1][:10])
        return first if first == last else f"{first} to {last}"

    @property
    def counts(self) -> str:
        return f"{count(len(self.story.reports), 'article')} · {count(len(self.witnesses.all), 'witness')}"

    @property
    def parted(self) -> str:
        hard = sum(parting.hard for parting in self.partings.between)
        return f"{hard} hard · {len(self.partings.between) - hard} soft"

    @property
    def first_rows(self) -> tuple[Row, ...]:
        return self.matrix.told[:ROWS]

    @property
    def folded_rows(self) -> tuple[Row, ...]:
        return self.matrix.told[ROWS:]

    @property
    def wide(self) -> bool:
        return len(self.witnesses.all) > COLUMNS

    @cached_property
    def singles(self) -> tuple[Claim, ...]:
        """What only one witness has, without parts of what stands above; a page to share has no more than the first."""
        kept: list[Claim] = []
        places: dict[str, list[Span]] = {}
        for claim in self.story.findings.only_one:
            extents = [statement.extent for statement in claim.statements]
            if not any(place.covers(extent) for extent in extents for place in places.get(extent.text, [])):
                kept.append(claim)
                for extent in extents:
                    places.setdefault(extent.text, []).append(extent)
        return tuple(kept[:SINGLES] if self.cut else kept)

    def gist(self, claim: Claim) -> str:
        return self.matrix.exact(self.matrix.fullest(claim))

    @cached_property
    def looks(self) -> tuple[Look, ...]:
        found: list[Look] = []
        for flag in self.story.findings.flags:
            known = next((n for n, look in enumerate(found) if self._alike(look.flag, flag)), None)
            if known is None:
                found.append(Look(flag, (flag.span,)))
            else:
                found[known] = Look(found[known].flag, (*found[known].spans, flag.span))
        return tuple(found)

    def _alike(self, left: Flag, right: Flag) -> bool:
        return left.kind == right.kind and same(self.ids.exact(left.span), self.ids.exact(right.span))

    @cached_property
    def standing(self) -> Standing:
        return Standing(self.ids, self.witnesses)

    def judged(self, judgement: Judgement) -> tuple[Span, ...]:
        """The places of a judgement that stand in this story's texts."""
        known = {report.text.id for report in self.story.reports}
        return tuple(Span(held.text, held.start, held.end) for held in judgement.places if held.text in known)

    @cached_property
    def days(self) -> tuple[Day, ...]:
        return days(self.ids, self.cut)


def day(value: str) -> str:
    """2025-03-14 -> 14 March 2025, 2025-03 -> March 2025, 2025-W11 -> the week of 10 March 2025; else as it is."""
    if week := re.fullmatch(r"(\d{4})-W(0[1-9]|[1-4]\d|5[0-2])", value):
        return f"the week of {day(date.fromisocalendar(int(week[1]), int(week[2]), 1).isoformat())}"
    if re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", value):
        return f"{datetime.fromisoformat(f'{value}-01'):%B %Y}"
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}.*", value):
        return value
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return value
    told = f"{moment.day} {moment:%B} {moment.year}"
    return f"{told}, {moment:%H:%M %Z}".strip() if len(value) > 10 else told


def count(number: int, thing: str) -> str:
    if number == 1:
        return f"{number} {thing}"
    return (
        f"{number} {thing[:-1]}ies"
        if thing.endswith("y")
        else f"{number} {thing}{'es' if thing.endswith('s') else 's'}"
    )


def _shown(head: Head) -> str:
    return head.headline or head.opening


def _forms(headline_chars: str) -> set[str]:
    return {form for form, _ in words(Text(headline_chars))}
