"""Two places for one event: which names of places are two places, and which may be one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import cos, hypot, radians

from rapidfuzz.distance import Indel

from twosource.judge.conflicts.frames import Frame
from twosource.judge.origins import Origins
from twosource.lang import Language
from twosource.model import Argument, EntityKind, MentionKind, Report, Whereabouts
from twosource.text import Span, Text, words

SPELT = 0.75
DEGREE = 111.0
SHORT = 40.0
STEM = 4
PLACED = re.compile(r"\b([a-z]+) ([A-Z]\w+(?: [A-Z]\w+)*)")
PLACES = {EntityKind.PLACE, EntityKind.STATE, EntityKind.UNKNOWN}
NO_PERSON = frozenset(EntityKind) - {EntityKind.PERSON}


def parted_places(
    left: Frame, right: Frame, origins: Origins, language: Language
) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    """The places of two clauses on one thing, by the same preposition, where neither report knows the other's."""
    for a in left.proposition.arguments:
        for b in right.proposition.arguments:
            if a.role == b.role and a.role in language.parting.locative:
                one, other = places_in(a, left, origins), places_in(b, right, origins)
                near = _nested(_mapped(a, left, origins), _mapped(b, right, origins))
                near = near or _may_hold(a, left, b, right, origins) or _may_hold(b, right, a, left, origins)
                apart = bool(one and other) and elsewhere(one, other) and not near
                if apart and not _knows(left, other) and not _knows(right, one):
                    yield one, other


def places_in(
    argument: Argument, frame: Frame, origins: Origins, kinds: frozenset[EntityKind] = NO_PERSON
) -> frozenset[str]:
    """The story's names of the places that an argument names; a person's name is no place."""
    inside = (
        entity
        for entity in frame.report.entities
        if entity.kind in kinds
        and any(m.kind is MentionKind.NAMED and argument.span.covers(m.span) for m in entity.mentions)
    )
    return frozenset(origins.of_entity(entity).name for entity in inside)


def _mapped(argument: Argument, frame: Frame, origins: Origins) -> list[Whereabouts]:
    """Where the map has the places that an argument names."""
    inside = (e for e in frame.report.entities if any(argument.span.covers(m.span) for m in e.mentions))
    found = (origins.coreferences[e].whereabouts for e in inside if e in origins.coreferences)
    return [place for place in found if place]


def _nested(one: Sequence[Whereabouts], other: Sequence[Whereabouts]) -> bool:
    """Whether a place may lie in another: a state and a town of it, or two places a short way apart."""
    return any(_near(a, b) for a in one for b in other if a.country and a.country == b.country)


def _may_hold(region: Argument, left: Frame, place: Argument, right: Frame, origins: Origins) -> bool:
    """Whether the map has a state or a region on one side, and does not know a place of the other: it may lie there."""
    wide = any(place.coordinates is None for place in _mapped(region, left, origins))
    return wide and len(_mapped(place, right, origins)) < len(places_in(place, right, origins))


def _near(one: Whereabouts, other: Whereabouts) -> bool:
    if one.coordinates is None or other.coordinates is None:
        return True
    (a, b), (c, d) = one.coordinates, other.coordinates
    return hypot(a - c, (b - d) * cos(radians(a))) * DEGREE <= SHORT


def elsewhere(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether no name of one set may be one of the other's: none shared, no word shared, none spelt nearly alike.

    "Zelmar, a port in Drevnia" and "Drevnia" may be one place, "East Street, Marl Gardens" and "Marl Gardens" too.
    """
    return not any(_alike(a.casefold(), b.casefold()) for a in one for b in other)


def other_place(left: Frame, right: Frame, origins: Origins, language: Language) -> bool:
    """Whether both clauses name where it was and no name is shared: two events, not two counts of one."""
    named = [
        frozenset().union(*(places_in(a, f, origins) for a in f.proposition.arguments if a.role in roles))
        for f, roles in ((left, language.parting.locative), (right, language.parting.locative))
    ]
    return all(named) and elsewhere(*named)


def told_elsewhere(left: Frame, right: Frame, origins: Origins) -> bool:
    """Whether the sentences around two clauses name places, and none that may be one: "a school in Orm" is no clinic
    in Tarn."""
    named = [_places_told(frame, origins) for frame in (left, right)]
    return all(named) and elsewhere(*named)


def placed_apart(left: Frame, right: Frame, language: Language) -> bool:
    """Whether the sentences around two clauses have names behind "in" or "near", and none that may be one: places that
    no list knows are places too.
    """
    named = [frozenset(_behind_locatives(frame, language)) for frame in (left, right)]
    return all(named) and elsewhere(*named)


def _behind_locatives(frame: Frame, language: Language) -> Iterator[str]:
    report, within = frame.report, _sentence(frame)
    for found in PLACED.finditer(report.text[within]):
        at = Span(within.text, within.start + found.start(2), within.start + found.end(2))
        if found.group(1) in language.parting.locative and not any(time.span.overlap(at) for time in report.times):
            yield found.group(2)


def _sentence(frame: Frame) -> Span:
    clause = frame.proposition.clause
    return next((s for s in frame.report.sentences if s.covers(clause)), clause)


def _places_told(frame: Frame, origins: Origins) -> frozenset[str]:
    within = _sentence(frame)
    return frozenset(
        origins.of_entity(entity).name
        for entity in frame.report.entities
        if entity.kind in PLACES and any(m.kind is MentionKind.NAMED and within.covers(m.span) for m in entity.mentions)
    )


def _alike(a: str, b: str) -> bool:
    return bool(set(a.split()) & set(b.split())) or Indel.normalized_similarity(a, b) >= SPELT


def _knows(frame: Frame, names: frozenset[str]) -> bool:
    """Whether a report names one of the places or whom it belongs to: it may tell of both, or of one in the other."""
    return any(_named_in(frame.report, name) for name in names)


def _named_in(report: Report, name: str) -> bool:
    stems = [form[: max(STEM, len(form) - 2)] for form in name.casefold().split() if len(form) >= STEM]
    return bool(stems) and all(any(form.startswith(stem) for form in _forms(report.text)) for stem in stems)


@lru_cache(maxsize=256)
def _forms(text: Text) -> frozenset[str]:
    return frozenset(form for form, _ in words(text))
