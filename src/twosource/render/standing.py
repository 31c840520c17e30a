"""The record as the page shows it: a matrix of positions, parties by witnesses, and the lines below it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from twosource.model import Position, Record
from twosource.render.ids import Ids
from twosource.render.witnesses import Witness, Witnesses
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
    """What one witness reports of a party; without stances it reads "not reported"."""

    witness: Witness
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

    def _cells(self, positions: list[Position]) -> Iterator[StanceCell]:
        for witness in self.witnesses.all:
            told = []
            for position in positions:
                spans = tuple(span for span in position.evidence if span.text in witness.texts)
                if spans:
                    stance = position.stance.replace("_", " ")
                    told.append(Told(stance, position.proposal, position.date, position.speaker, spans))
            yield StanceCell(witness, tuple(told))

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
