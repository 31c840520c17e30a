"""Short ids (t1, e1, s1, v1, c1, k1) of the records of one story, given in the order of the story.

A record is known by its value, so equal records share one id and the same story always gets the same ids.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from twosource.model import (
    Claim,
    Coreference,
    Entity,
    EntityKind,
    EventMention,
    Lineage,
    Origin,
    Report,
    Statement,
    Story,
)  # fmt: skip
from twosource.text import Span, Text


def _numbers(letter: str, records: Iterable[Hashable]) -> dict[Hashable, str]:
    return {record: f"{letter}{number}" for number, record in enumerate(dict.fromkeys(records), 1)}


@dataclass(frozen=True)
class Ids:
    """Looks a record of `story` up by its value and gives its short id; KeyError for a record of another story."""

    story: Story

    @cached_property
    def reports(self) -> Mapping[str, Report]:
        """Text id -> its report; of two articles with the very same characters the first."""
        return {report.text.id: report for report in reversed(self.story.reports)}

    @cached_property
    def distinct(self) -> tuple[Report, ...]:
        """The reports in order, without those whose characters an earlier one has."""
        return tuple(report for report in self.story.reports if self.reports[report.text.id] is report)

    @cached_property
    def _texts(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for number, report in enumerate(self.story.reports, 1):
            found[report.text.id] = (*found.get(report.text.id, ()), f"t{number}")
        return found

    def text(self, text: str) -> str:
        """The short id of the text with this hash; of equal texts the first."""
        return self._texts[text][0]

    def texts(self, lineage: Lineage) -> list[str]:
        """The short ids of all articles of a lineage, equal texts included."""
        return [short for text in lineage.texts for short in self._texts[text]]

    def chars(self, text: str) -> Text:
        return self.reports[text].text

    def exact(self, span: Span) -> str:
        return self.chars(span.text)[span]

    @cached_property
    def lineages(self) -> tuple[Lineage, ...]:
        """The lineages of the story, with one of its own for every text that none names."""
        named = {text for lineage in self.story.links.lineages for text in lineage.texts}
        alone = (Lineage((text,), "stands alone") for text in self._texts if text not in named)
        return (*self.story.links.lineages, *alone)

    @cached_property
    def cast(self) -> tuple[Coreference, ...]:
        """Everyone of the story: across reports, then those of one report, then origins that no text mentions."""
        across = self.story.links.coreferences
        known = {entity for person in across for entity in person.entities}
        alone = dict.fromkeys(entity for entity in self._entities() if entity not in known)
        named = (*across, *(Coreference(entity.name, entity.kind, (entity,)) for entity in alone))
        names = {person.name for person in named}
        unnamed = (o for o in self._origins() if o.coreference is None and (o.outlet or o.name not in names))
        return (*named, *dict.fromkeys(_made(origin) for origin in unnamed))

    def _entities(self) -> Iterator[Entity]:
        for report in self.distinct:
            yield from report.entities
            yield from (link.entity for made in report.statements for link in made.chain if link.entity)
            yield from (entity for event in report.events for entity in event.entities)
        yield from (entity for o in self._origins() if o.coreference for entity in o.coreference.entities)

    def _origins(self) -> Iterator[Origin]:
        return (origin for verdict in self.story.findings.verdicts for origin in verdict.origins)

    @cached_property
    def _people(self) -> Mapping[Hashable, str]:
        return _numbers("e", self.cast)

    @cached_property
    def _entity_ids(self) -> Mapping[Entity, str]:
        return {entity: self._people[person] for person in self.cast for entity in person.entities}

    def person(self, person: Coreference) -> str:
        return self._people[person]

    def entity(self, entity: Entity) -> str:
        return self._entity_ids[entity]

    def origin(self, origin: Origin) -> str:
        """The id of the person, body or outlet that an origin is."""
        if origin.coreference is not None and origin.coreference.entities:
            return self.entity(origin.coreference.entities[0])
        return self._people.get(_made(origin)) or self._by_name[origin.name]

    @cached_property
    def _by_name(self) -> Mapping[str, str]:
        return {person.name: self._people[person] for person in reversed(self.cast)}

    @cached_property
    def statements(self) -> Mapping[Hashable, str]:
        units = [made for report in self.distinct for made in report.statements]
        return _numbers("s", [*units, *(cut.whole for report in self.distinct for cut in report.divided)])

    def statement(self, statement: Statement) -> str:
        return self.statements[statement]

    @cached_property
    def _events(self) -> Mapping[Hashable, str]:
        return _numbers("v", (event for report in self.distinct for event in report.events))

    def event(self, event: EventMention) -> str:
        return self._events[event]

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """All claims: those with a verdict first, then those that only one report has or that one leaves out."""
        findings = self.story.findings
        judged = [verdict.claim for verdict in findings.verdicts]
        return tuple(dict.fromkeys([*judged, *findings.only_one, *(claim for claim, _ in findings.omitted)]))

    @cached_property
    def _claim_ids(self) -> Mapping[Hashable, str]:
        return _numbers("c", self.claims)

    def claim(self, claim: Claim) -> str:
        return self._claim_ids[claim]


def _made(origin: Origin) -> Coreference:
    return Coreference(origin.name, EntityKind.ORGANISATION if origin.outlet else EntityKind.UNKNOWN, ())
