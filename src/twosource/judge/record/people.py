"""Who a place in a report names: a person by their fullest name, else a party."""

from __future__ import annotations

import re

from twosource.judge.record.parties import Parties
from twosource.model import Report
from twosource.text import Span


def last_person(report: Report, place: Span, parties: Parties) -> str | None:
    """The person or official whom a place mentions last, by name or pronoun; None where it mentions none."""
    found = [
        (mention.span.start, entity)
        for entity in report.entities
        for mention in entity.mentions
        if place.covers(mention.span) and (parties.is_person(entity) or parties.acting(entity.name))
    ]
    return parties.who(max(found, key=lambda one: one[0])[1], report) if found else None


def who_is(report: Report, place: Span, parties: Parties) -> str | None:
    """Whom a phrase stands for: the person it mentions last, else its party."""
    person = last_person(report, place, parties)
    return person or parties.of(report.text[place].strip(" '’s"), None, report)


def people_in(report: Report, place: Span, parties: Parties) -> tuple[str, ...]:
    """All whom a group's own phrase names: "the two ministers, Ada Roe of Drevnia and Per Lund of Pellany"."""
    named = [
        parties.name(entity)
        for entity in report.entities
        if parties.is_person(entity)
        and entity.name[:1].isupper()
        and any(place.covers(m.span) for m in entity.mentions)
    ]
    return tuple(dict.fromkeys(named)) if len(named) > 1 else ()


def holder(phrase: str, report: Report, parties: Parties) -> str | None:
    """Who holds the office that a phrase names with its party: "the Drevnian foreign minister"; one in the story."""
    words = [word for word in phrase.lower().split() if word not in ("the", "a", "an", "of", "its", "his", "her")]
    party = parties.of(phrase, None, report)
    office = [word for word in words if word in parties.language.names.offices]
    if party is None or not office:
        return None
    # "The prime minister of Drevnia": the words that narrow the office must be in the role, the party's need not.
    narrow = {word for word in words if word in parties.language.actors.modifying} | {office[0]}
    fitting = {
        parties.name(entity)
        for r in parties.reports
        for entity in r.entities
        if parties.is_person(entity)
        and narrow <= set(re.findall(r"[a-z-]+", (entity.role or "").lower()))
        and parties.named(parties.name(entity)) == party
    }
    longest = {name for name in fitting if not any(name != other and other.endswith(name) for other in fitting)}
    return longest.pop() if len(longest) == 1 else None
