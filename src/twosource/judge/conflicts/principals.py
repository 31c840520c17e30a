"""Who spoke to whom: the principal in person, or the team? "Personally" leaves no room for aides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from twosource.judge.conflicts.frames import Frame, days_agree, make_frames
from twosource.judge.origins import Origins, speaker_name
from twosource.lang import Language
from twosource.model import Conflict, EntityKind, Mode, Report, Severity, Side
from twosource.text import Span

RULE = "judge.principals/1"


@dataclass(frozen=True)
class Address:
    """A clause in which somebody turns to somebody: in person (`own`), or through aides."""

    frame: Frame
    principal: str
    own: bool

    @property
    def span(self) -> Span:
        return self.frame.proposition.clause

    def addressed(self, prepositions: frozenset[str]) -> frozenset[str]:
        return frozenset(name for role in ("patient", *sorted(prepositions)) for name in self.frame.of(role))


def principal_conflicts(
    reports: Sequence[Report], origins: Origins, lineage: Mapping[str, int], language: Language
) -> Iterator[Conflict]:
    """A soft conflict for each principal and addressee: in person in one lineage, by a team in another."""
    told: dict[tuple[str, str], list[Address]] = defaultdict(list)
    persons = {origins.of_entity(e).name for r in reports for e in r.entities if e.kind is EntityKind.PERSON}
    for frame in make_frames(reports, origins, language):
        if frame.predicate in language.classes.addressing:
            for address in _addresses(frame, persons, origins, language):
                for name in address.addressed(language.parting.addressing) & persons - {address.principal}:
                    told[address.principal, name].append(address)
    for (principal, name), found in sorted(told.items()):
        yield from _conflict(principal, name, found, lineage)


def _addresses(frame: Frame, persons: set[str], origins: Origins, language: Language) -> Iterator[Address]:
    agents = [a for a in frame.proposition.arguments if a.role == "agent"]
    for principal in sorted(persons & frame.of("agent")):
        if frame.content & language.classes.in_person:
            yield Address(frame, principal, own=True)
    within = frame.proposition.within
    speaker = speaker_name(within, origins) if within and within.mode is Mode.DIRECT else None
    if speaker and any(frame.report.text[a.span].casefold() in language.parting.myself for a in agents):
        yield Address(frame, speaker, own=True)
    for agent in (a for a in agents if a.head in language.classes.teams):
        for entity in frame.report.entities:
            name = origins.of_entity(entity).name
            if name in persons and any(agent.span.covers(m.span) for m in entity.mentions):
                yield Address(frame, name, own=False)


def _conflict(principal: str, name: str, found: Sequence[Address], lineage: Mapping[str, int]) -> Iterator[Conflict]:
    own, through = ([a for a in found if a.own is wanted] for wanted in (True, False))
    pairs = [(a, b) for a in own for b in through if lineage[a.span.text] != lineage[b.span.text]]
    if any(days_agree(a.frame, b.frame) for a, b in pairs):
        yield Conflict(
            about=f"Who turned to {name}: {principal} in person, or others for them?",
            kind="actor",
            differs_in=("agent",),
            severity=Severity.SOFT,
            sides=(_side(f"{principal} in person", own), _side(f"others for {principal}", through)),
            because="one report has the principal, another a team; both may have done it",
            made_by=RULE,
        )


def _side(value: str, found: Sequence[Address]) -> Side:
    return Side(value, tuple(dict.fromkeys(address.span for address in found)))
