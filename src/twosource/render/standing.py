"""The record as the page shows it: a matrix of positions, parties by outlets, and the lines below it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from twosource.model import Position, Record
from twosource.render.ids import Ids
from twosource.render.witnesses import Witnesses
from twosource.text import Span

NOT_REPORTED = "not reported"


@dataclass(frozen=True)
class Told:
    """One stance as one witness reports it."""

    stance: str
    proposal: str
    date: str | None
    speaker: str | None
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class StanceCell:
    """What the articles of one outlet report of a party; without stances it reads "not reported"."""

    outlet: str
    stances: tuple[Told, ...]


@dataclass(frozen=True)
class PartyRow:
    party: str
    cells: tuple[StanceCell, ...]


@dataclass(frozen=True)
class Standing:
    ids: Ids
    witnesses: Witnesses

    @property
    def record(self) -> Record:
        return self.ids.story.findings.record

    @cached_property
    def rows(self) -> tuple[PartyRow, ...]:
        """A row for each party, the one with most positions first."""
        by_party: dict[str, list[Position]] = {}
        for position in self.record.positions:
            by_party.setdefault(position.party, []).append(position)
        ordered = sorted(by_party.items(), key=lambda item: (-len(item[1]), item[0]))
        return tuple(PartyRow(party, tuple(self._cells(positions))) for party, positions in ordered)

    @cached_property
    def columns(self) -> dict[str, frozenset[str]]:
        """Outlets that tell of a position, with their texts: an agency with ten articles is one column, not ten."""
        told = {span.text for position in self.record.positions for span in position.evidence}
        by_outlet: dict[str, frozenset[str]] = {}
        for witness in self.witnesses.all:
            by_outlet[witness.name] = by_outlet.get(witness.name, frozenset()) | frozenset(witness.texts)
        return {name: texts for name, texts in by_outlet.items() if texts & told}

    @cached_property
    def silent(self) -> tuple[str, ...]:
        """The outlets that tell of none."""
        return tuple(dict.fromkeys(w.name for w in self.witnesses.all if w.name not in self.columns))

    def _cells(self, positions: list[Position]) -> Iterator[StanceCell]:
        for outlet, texts in self.columns.items():
            told = []
            for position in positions:
                spans = tuple(span for span in position.evidence if span.text in texts)
                if spans:
                    stance = position.stance.replace("_", " ")
                    told.append(Told(stance, position.proposal, position.date, position.speaker, spans))
            yield StanceCell(outlet, tuple(told))

    @property
    def anything(self) -> bool:
        made = self.record
        return bool(made.contacts or made.conditions or made.commitments or made.ground or made.violations)


def recorded(record: Record) -> Iterator[Span]:
    """Every span that a line of the record rests on."""
    yield from (span for position in record.positions for span in position.evidence)
    yield from (span for contact in record.contacts for span in contact.evidence)
    yield from (span for condition in record.conditions for span in condition.evidence)
    yield from (span for commitment in record.commitments for span in commitment.evidence)
    yield from (span for violation in record.violations for span in violation.evidence)
    yield from (span for claim in record.ground for span in claim.evidence)
