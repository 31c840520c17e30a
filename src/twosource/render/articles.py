"""Articles with their statements marked by speaker, their furniture named, and notes that lead back to the findings."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from twosource.model import Block, Flag, Mode, Report, Statement
from twosource.render.changes import Changes
from twosource.render.excerpts import excerpts
from twosource.render.ids import Ids
from twosource.render.marks import Mark, Token, stream
from twosource.render.matrix import Matrix
from twosource.render.parting import Partings
from twosource.render.standing import recorded
from twosource.render.voices import Voice, Voices
from twosource.render.witnesses import Witness
from twosource.text import Span

# Speakers with a colour of their own; all further ones share one.
COLOURS = 8
# The address of the place that a reader asks for.
SOUGHT = "sought"


@dataclass(frozen=True)
class Note:
    """A footnote at the end of a statement: who says it, how, and where it counts."""

    number: int
    id: str
    statement: Statement
    voice: Voice
    claims: tuple[str, ...]
    conflicts: tuple[str, ...]
    flags: tuple[Flag, ...]


@dataclass(frozen=True)
class Line:
    """A block, or a kept part of it, as tokens; `gap` when something before it is left out."""

    block: Block
    tokens: tuple[Token, ...]
    notes: tuple[Note, ...]
    gap: bool = False


@dataclass(frozen=True)
class Shown:
    """One article on the page; `same_as` are further articles with the very same characters."""

    id: str
    report: Report
    witness: Witness
    lines: tuple[Line, ...]
    cut: bool


@dataclass(frozen=True)
class Articles:
    ids: Ids
    voices: Voices
    matrix: Matrix
    partings: Partings
    changes: Changes
    cut: bool
    only: str = ""
    sought: Span | None = None

    @cached_property
    def all(self) -> tuple[Shown, ...]:
        return tuple(self._shown(report) for report in self.ids.distinct if self.only in ("", report.text.id))

    @cached_property
    def anchors(self) -> frozenset[str]:
        """Every address of a span that the page really has."""
        return frozenset(t.id for shown in self.all for line in shown.lines for t in line.tokens if t.id)

    @cached_property
    def legend(self) -> tuple[tuple[Voice, int, int], ...]:
        """Speakers with their colour and number of statements, most quoted first; 0 is the shared colour."""
        counts = Counter(
            self.voices.voice(made) for report in self.ids.distinct for made in report.statements if made.chain
        )
        sure = [(voice, count) for voice, count in counts.most_common() if voice.sure]
        return tuple((voice, slot if slot <= COLOURS else 0, count) for slot, (voice, count) in enumerate(sure, 1))

    @cached_property
    def _slots(self) -> dict[Voice, int]:
        return {voice: slot for voice, slot, _ in self.legend}

    def slot(self, voice: Voice) -> int:
        return self._slots.get(voice, 0)

    def address(self, span: Span) -> str:
        """The address of a span on the page, as t2-470-541."""
        return f"{self.ids.text(span.text)}-{span.start}-{span.end}"

    @cached_property
    def _claims(self) -> dict[Statement, tuple[str, ...]]:
        found: dict[Statement, tuple[str, ...]] = {}
        for row in self.matrix.told:
            for statement in row.claim.statements:
                found[statement] = (*found.get(statement, ()), row.id)
        return found

    @cached_property
    def _flags(self) -> dict[Statement | None, list[Flag]]:
        found: dict[Statement | None, list[Flag]] = defaultdict(list)
        for flag in self.ids.story.findings.flags:
            found[self.voices.holder(flag.span)].append(flag)
        return found

    @cached_property
    def _used(self) -> dict[str, list[Span]]:
        """The spans that the findings rest on, by text, most wanted first."""
        found: dict[str, list[Span]] = defaultdict(list)
        for span in self._wanted():
            found[span.text].append(span)
        return {text: list(dict.fromkeys(spans)) for text, spans in found.items()}

    def _wanted(self) -> Iterator[Span]:
        findings = self.ids.story.findings
        yield from (span for parting in self.partings.all for span in parting.spans)
        yield from (s for row in self.matrix.told for made in row.claim.statements for s in made.content)
        yield from (span for flag in findings.flags for span in (flag.span, flag.against) if span)
        edits = (
            shown.edit for version in self.changes.all for shown in version.edits if shown.edit.labels or not self.cut
        )
        yield from (span for edit in edits for span in (edit.before, edit.after) if span)
        yield from recorded(findings.record)
        if not self.cut:
            yield from (s for claim in findings.only_one for made in claim.statements for s in made.content)
            yield from (entry.of for entry in findings.timeline)

    def _shown(self, report: Report) -> Shown:
        notes = self._notes(report)
        marks = list(self._marks(report))
        lines = tuple(self._lines(report, marks, notes))
        return Shown(self.ids.text(report.text.id), report, self.voices.witness(report.text.id), lines, self.cut)

    def _lines(self, report: Report, marks: list[Mark], notes: list[Note]) -> Iterator[Line]:
        last = 0
        for block, part in self._parts(report):
            here = [note for note in notes if part.start < _end(note.statement) <= part.end]
            places: dict[int, list[str]] = defaultdict(list)
            for note in here:
                places[_end(note.statement)].append(str(note.number))
            gap = bool(report.text.chars[last : part.start].strip())
            yield Line(block, tuple(stream(report.text, part, marks, places)), tuple(here), gap)
            last = part.end

    def _parts(self, report: Report) -> list[tuple[Block, Span]]:
        blocks = report.document.blocks
        if not self.cut:
            return [(block, block.span) for block in blocks]
        kept = excerpts(report, self._used.get(report.text.id, []))
        return [(block, span) for span in kept for block in blocks if block.span.covers(span)]

    def _marks(self, report: Report) -> Iterator[Mark]:
        styles = dict.fromkeys(self._used.get(report.text.id, []), "used")
        for statement in report.statements:
            if statement.chain:
                style = self._style(statement)
                styles |= dict.fromkeys(statement.content, style)
        disputed = {span for parting in self.partings.between for span in parting.spans}
        for span, style in styles.items():
            yield Mark(span, self.address(span), f"{style} point" if span in disputed else style)
        if self.sought and self.sought.text == report.text.id:
            yield Mark(self.sought, SOUGHT, SOUGHT)

    def _style(self, statement: Statement) -> str:
        voice = self.voices.voice(statement)
        sure = "" if voice.sure else " unsure"
        return f"said {statement.mode} w{self.slot(voice)}{sure}"

    def _notes(self, report: Report) -> list[Note]:
        """One note for each statement; statements of one speaker that end together share the widest one's."""
        groups: dict[tuple[object, ...], list[Statement]] = defaultdict(list)
        for made in dict.fromkeys(report.statements):
            if self._noted(made):
                groups[_end(made), made.mode, *self.voices.path(made)].append(made)
        noted = [sorted(group, key=lambda made: made.extent.start) for group in groups.values()]
        noted.sort(key=lambda group: (_end(group[0]), group[0].extent.start))
        id = self.ids.text(report.text.id)
        return [self._note(number, f"{id}-n{number}", group) for number, group in enumerate(noted, 1)]

    def _noted(self, statement: Statement) -> bool:
        if statement.mode is not Mode.OWN:
            return True
        return statement in self._claims or statement in self.partings.of_statement or statement in self._flags

    def _note(self, number: int, id: str, group: list[Statement]) -> Note:
        claims = tuple(dict.fromkeys(c for made in group for c in self._claims.get(made, ())))
        conflicts = tuple(dict.fromkeys(k for made in group for k in self.partings.of_statement.get(made, ())))
        flags = tuple(dict.fromkeys(flag for made in group for flag in self._flags.get(made, ())))
        return Note(number, id, group[0], self.voices.voice(group[0]), claims, conflicts, flags)


def _end(statement: Statement) -> int:
    return max(span.end for span in statement.content)
