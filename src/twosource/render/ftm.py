"""The story as FollowTheMoney entities, a JSON object a line, as Aleph and OpenSanctions tools read them.

Article, Person, Organization and LegalEntity, Mention (who stands in which article, in which words), Event (contacts of
the record) and Note (words quoted from somebody). Ids are hashes of what is told: loading twice changes nothing.
The library `followthemoney` is not needed to write them; the tests read every entity with it.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from twosource.model import Contact, Coreference, EntityKind, Mode, Report, Story
from twosource.render.json import UNSAFE
from twosource.render.linked import web_address
from twosource.render.page import Page
from twosource.render.records import Json
from twosource.render.webannotation import instant
from twosource.render.witnesses import headline
from twosource.text import Span

# A state is no company and no person: FollowTheMoney's word for whoever can act is LegalEntity.
SCHEMAS = {
    EntityKind.PERSON: "Person",
    EntityKind.ORGANISATION: "Organization",
    EntityKind.GROUP: "Organization",
    EntityKind.STATE: "LegalEntity",
    EntityKind.UNKNOWN: "LegalEntity",
}
# FollowTheMoney names languages by three letters.
LANGUAGES = {"en": "eng"}
DATE = re.compile(r"(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:T.*)?")


def render(story: Story) -> str:
    """JSON Lines: articles, then who is named in them, then mentions, quoted words and contacts."""
    made = Entities(Page(story))
    lines = [*made.articles(), *made.actors(), *made.mentions(), *made.notes(), *made.events()]
    return "".join(f"{_dump(line)}\n" for line in lines)


def _dump(line: Json) -> str:
    return UNSAFE.sub("\N{REPLACEMENT CHARACTER}", json.dumps(line, ensure_ascii=False))


@dataclass(frozen=True)
class Entities:
    """Makes the entities of one story."""

    page: Page

    def articles(self) -> Iterator[Json]:
        for report in self.page.ids.distinct:
            article = report.article
            yield _entity(
                "Article",
                self._article(report),
                title=headline(self.page.ids, report.text.id),
                fileName=article.name,
                sourceUrl=web_address(article.url),
                author=article.author,
                publisher=article.outlet,
                publishedAt=date(article.published),
                retrievedAt=date(article.retrieved),
                language=LANGUAGES.get((article.language or "").split("-")[0]),
                contentHash=hashlib.sha1(report.text.chars.encode("utf-8", "surrogatepass")).hexdigest(),
            )

    def _article(self, report: Report) -> str:
        return f"twosource-{report.text.id}"

    @cached_property
    def _known(self) -> tuple[Coreference, ...]:
        """Who is named and can act: no places, and nobody that stands in no text or has no name of their own."""
        named = (person for person in self.page.ids.cast if person.kind in SCHEMAS and person.entities)
        return tuple(person for person in named if not any(entity.anonymous for entity in person.entities))

    @cached_property
    def _by_name(self) -> dict[str, str]:
        """Names with the ids of their entities; parties of contacts that no article's entity is called by included."""
        found = {person.name: self._person(person) for person in reversed(self._known)}
        parties = (party for contact in self.page.story.findings.record.contacts for party in contact.parties)
        return found | {party: _id("party", party) for party in parties if party not in found}

    def _person(self, person: Coreference) -> str:
        places = (f"{held.span.text}-{held.span.start}" for entity in person.entities for held in entity.mentions)
        return _id("entity", person.name, *places)

    def actors(self) -> Iterator[Json]:
        known = {self._person(person) for person in self._known}
        for person in self._known:
            roles = dict.fromkeys(entity.role for entity in person.entities if entity.role)
            held = {"position" if person.kind is EntityKind.PERSON else "description": list(roles)}
            yield _entity(SCHEMAS[person.kind], self._person(person), name=person.name, proof=self._in(person), **held)
        for name, id in self._by_name.items():
            if id not in known:
                yield _entity("LegalEntity", id, name=name)

    def _in(self, person: Coreference) -> list[str]:
        texts = dict.fromkeys(held.span.text for entity in person.entities for held in entity.mentions)
        return [self._article(self.page.ids.reports[text]) for text in texts]

    def mentions(self) -> Iterator[Json]:
        """One for each person and article, with the words that name them there."""
        for person in self._known:
            for entity in person.entities:
                words = dict.fromkeys(_plain(self.page.ids.exact(held.span)) for held in entity.mentions)
                texts = {held.span.text: None for held in entity.mentions}
                for article in (self._article(self.page.ids.reports[text]) for text in texts):
                    yield _entity(
                        "Mention",
                        _id("mention", self._person(person), article),
                        document=article,
                        resolved=self._person(person),
                        name=list(words),
                        detectedSchema=SCHEMAS[person.kind],
                    )

    def notes(self) -> Iterator[Json]:
        """Words quoted from somebody who is known, with where they stand."""
        people = {self.page.ids.person(person): person for person in self._known}
        for report in self.page.ids.distinct:
            for statement in dict.fromkeys(report.statements):
                person = people.get(self.page.voices.voice(statement).key) if statement.chain else None
                if person and statement.mode is Mode.DIRECT:
                    yield self._note(report, person, statement.extent)

    def _note(self, report: Report, person: Coreference, span: Span) -> Json:
        return _entity(
            "Note",
            _id("note", span.text, str(span.start), str(span.end)),
            name=f"{person.name}, quoted by {report.article.outlet or report.article.name}",
            description=self.page.ids.exact(span),
            entity=self._person(person),
            proof=self._article(report),
            publisher=report.article.outlet,
            sourceUrl=web_address(report.article.url),
            summary=f"characters {span.start} to {span.end}",
        )

    def events(self) -> Iterator[Json]:
        for contact in self.page.story.findings.record.contacts:
            yield self._event(contact)

    def _event(self, contact: Contact) -> Json:
        places = (f"{span.text}-{span.start}-{span.end}" for span in contact.evidence)
        texts = dict.fromkeys(span.text for span in contact.evidence)
        return _entity(
            "Event",
            _id("event", contact.type, contact.status, *contact.parties, *places),
            name=f"{contact.type}: {', '.join(contact.parties)}",
            date=date(contact.date),
            location=contact.place,
            involved=[self._by_name[party] for party in contact.parties],
            summary=contact.status,
            description=[self.page.ids.exact(span) for span in contact.evidence],
            proof=[self._article(self.page.ids.reports[text]) for text in texts],
        )


def date(moment: str | None) -> str | None:
    """A date as FollowTheMoney has it: to the second in UTC, or a year, month or day; None for anything vaguer."""
    known = instant(moment)
    found = DATE.fullmatch(moment or "")
    return known.removesuffix("Z")[:19] if known else found.group(1) if found else None


def _id(*parts: str) -> str:
    return "twosource-" + hashlib.sha1(json.dumps(parts).encode()).hexdigest()[:24]


def _plain(chars: str) -> str:
    return " ".join(chars.split())


def _entity(schema: str, id: str, /, **properties: str | Iterable[str] | None) -> Json:
    """Every property is a list of texts; what is not known is left out."""
    listed = {name: [value] if isinstance(value, str) else list(value or ()) for name, value in properties.items()}
    return {"id": id, "schema": schema, "properties": {name: values for name, values in listed.items() if any(values)}}
