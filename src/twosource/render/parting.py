"""Where reports part: each conflict with its sides, the words they rest on, and who says them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from twosource.model import Conflict, Mode, Severity, Side, Statement
from twosource.render.ids import Ids
from twosource.render.voices import Voice, Voices
from twosource.render.wordings import same
from twosource.text import Span

# A span of fewer words is shown in its sentence.
FEW = 5


@dataclass(frozen=True)
class Quote:
    """One wording of a side, everywhere it stands, and who says it there; a few words come with their sentence."""

    exact: str
    before: str
    after: str
    spans: tuple[Span, ...]
    path: tuple[Voice, ...]
    quoted: bool


@dataclass(frozen=True)
class SideShown:
    value: str
    quotes: tuple[Quote, ...]


@dataclass(frozen=True)
class Parting:
    """A conflict as the page shows it; `inside` is true when all of it lies within the versions of one text."""

    id: str
    conflict: Conflict
    sides: tuple[SideShown, ...]
    inside: bool

    @property
    def hard(self) -> bool:
        return self.conflict.severity is Severity.HARD

    @property
    def sign(self) -> str:
        return "⚡" if self.hard else "≈"

    @property
    def spans(self) -> Iterator[Span]:
        return (span for side in self.conflict.sides for span in side.spans)


@dataclass(frozen=True)
class Partings:
    ids: Ids
    voices: Voices

    @cached_property
    def all(self) -> tuple[Parting, ...]:
        numbered = enumerate(self.ids.story.findings.conflicts, 1)
        return tuple(self._parting(f"k{number}", conflict) for number, conflict in numbered)

    @cached_property
    def between(self) -> tuple[Parting, ...]:
        """Conflicts between witnesses, hard ones first, else as ranked."""
        return tuple(sorted((parting for parting in self.all if not parting.inside), key=lambda p: not p.hard))

    @cached_property
    def inside(self) -> tuple[Parting, ...]:
        """What one article changed about itself; shown with its versions."""
        return tuple(parting for parting in self.all if parting.inside)

    @cached_property
    def signs(self) -> dict[str, str]:
        return {parting.id: parting.sign for parting in self.all}

    @cached_property
    def of_statement(self) -> dict[Statement, tuple[str, ...]]:
        """The conflicts that a statement stands in."""
        found: dict[Statement, tuple[str, ...]] = {}
        for parting in self.all:
            holders = dict.fromkeys(self.voices.holder(span) for span in parting.spans)
            for statement in filter(None, holders):
                found[statement] = (*found.get(statement, ()), parting.id)
        return found

    def _parting(self, id: str, conflict: Conflict) -> Parting:
        sides = tuple(SideShown(side.value, tuple(self._quotes(side))) for side in conflict.sides)
        letters = {self.voices.witness(span.text) for side in conflict.sides for span in side.spans}
        texts = {span.text for side in conflict.sides for span in side.spans}
        return Parting(id, conflict, sides, len(letters) == 1 and len(texts) > 1)

    def _quotes(self, side: Side) -> Iterator[Quote]:
        found: list[list[Span]] = []
        for span in side.spans:
            known = (group for group in found if self._alike(group[0], span))
            group = next(known, None)
            if group is None:
                found.append([span])
            else:
                group.append(span)
        for group in found:
            path, quoted = self._path(group[0]), self._quoted(group[0])
            yield Quote(self.ids.exact(group[0]), *self._context(group[0]), tuple(group), path, quoted)

    def _alike(self, left: Span, right: Span) -> bool:
        apart = self.voices.witness(left.text) != self.voices.witness(right.text)
        if apart and self._context(left) != self._context(right):
            return False
        return same(self.ids.exact(left), self.ids.exact(right)) and self._path(left) == self._path(right)

    def _context(self, span: Span) -> tuple[str, str]:
        """The rest of the sentence before and after a span of a few words; "6.5%" alone tells nobody anything."""
        if len(self.ids.exact(span).split()) >= FEW:
            return "", ""
        report = self.ids.reports[span.text]
        around = next((sentence for sentence in report.sentences if sentence.covers(span)), span)
        return report.text[Span(span.text, around.start, span.start)], report.text[
            Span(span.text, span.end, around.end)
        ]

    def _path(self, span: Span) -> tuple[Voice, ...]:
        statement = self.voices.holder(span)
        return tuple(self.voices.path(statement)) if statement else ()

    def _quoted(self, span: Span) -> bool:
        statement = self.voices.holder(span)
        return bool(statement and statement.mode is Mode.DIRECT)
