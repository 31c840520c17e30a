"""Parties: the states and bodies that negotiate, under whatever name, adjective, city or office they act.

An office named without its state is that of the report's own dateline: "the Foreign Ministry said".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from twosource.judge.record.bodies import Bodies
from twosource.judge.record.states import POSSESSIVE, Known, homes, known_states, learnt_states, people, seats
from twosource.lang import Language
from twosource.model import Entity, EntityKind, Links, MentionKind, Report, Statement

BODIES = {EntityKind.ORGANISATION, EntityKind.UNKNOWN, EntityKind.PERSON}
AFTER = re.compile(
    r",? (?:who|which|that|whose|where)\b| [—–-]+ |, (?!and\b)|\(| (?:in|at|on|from|near|to|against|including) "
)


class Parties:
    """Looks up the party that a phrase acts for; built once for a story."""

    def __init__(self, reports: Sequence[Report], links: Links, language: Language) -> None:
        self.language, self.reports = language, reports
        self.names = {e: c.name for c in links.coreferences for e in c.entities}
        offices = [e for r in reports for e in r.entities if e.kind is EntityKind.PERSON and e.role and e.name.split()]
        self.roles = {e.name.split()[-1].lower(): e.role or "" for e in offices}
        self.known = Known({**learnt_states(reports, language), **known_states(language)})
        self.bodies = Bodies.of(reports, self.names, language)
        # The second round knows the cities of the first: "Colonel Roe, for the General Staff in Holm".
        for _ in range(2):
            self.known.people = people(reports, self.known)
            self.known.seats = seats(reports, self.known, language)
            self.known.homes = homes(reports, self.known)

    def name(self, entity: Entity) -> str:
        return self.names.get(entity, entity.name)

    def of(self, phrase: str, entity: Entity | None, report: Report, speaker: str | None = None) -> str | None:
        """The party of a participant: its words first, then whom a pronoun stands for; "we" is the speaker's."""
        head = head_of(phrase)
        if head.lower().split()[:1] and head.lower().split()[0] in self.language.diplomacy.ourselves:
            return speaker
        if (head.rstrip(".,").lower().split() or [""])[-1] in self.language.diplomacy.private:
            return None
        found = self.named(head) or (self.named(entity.name) or self.named(self.name(entity)) if entity else None)
        return found or self._body(entity, head) or self._home(head, report) or self._other(entity, head)

    def _other(self, entity: Entity | None, head: str) -> str | None:
        name = self.name(entity) if entity else head
        role = (entity.role or "") if entity and entity.kind is EntityKind.PERSON else ""
        return self.bodies.party(name, head, role)

    def named(self, words: str) -> str | None:
        """The party that the first telling words of a phrase name: a state, its adjective, its seat, its people."""
        return next((found for part in _parts(words) if (found := self.known.party(part.lower()))), None)

    def is_person(self, entity: Entity) -> bool:
        """Whether it is a person by kind, and not a city or state taken for one."""
        name = entity.name.lower()
        return entity.kind is EntityKind.PERSON and name not in self.known.states and name not in self.known.seats

    def who(self, entity: Entity, report: Report) -> str:
        """The name of an official: of "the Drevnian envoy" that of the story's one envoy of Drevnia."""
        name = self.name(entity)
        lowered = name.lower()
        if lowered in self.known.states or lowered in self.known.seats:
            return self.known.party(lowered) or name
        if name[:1].isupper() and not name.lower().startswith("the "):
            return name
        party = self.of(report.text[entity.mentions[0].span], entity, report)
        nouns = [w for w in lowered.split() if w in self.language.names.offices]
        fitting = {
            self.name(e)
            for r in self.reports
            for e in r.entities
            if e.role
            and nouns
            and nouns[-1] in e.role.lower()
            and self.known.people.get(e.name.split()[-1].lower()) == party
        }
        return fitting.pop() if len(fitting) == 1 else name

    def person_named(self, words: str) -> str | None:
        """The fullest name of the person whose surname ends the words, where the story knows whose side they are on."""
        last = POSSESSIVE.sub("", (words.split() or [""])[-1].strip(".,"))
        if last.lower() not in self.known.people:
            return None
        names = {self.name(e) for r in self.reports for e in r.entities if e.name.split()[-1:] == [last]}
        plain = [n for n in names if all(word[:1].isupper() for word in n.split())]
        return max(plain, key=lambda n: (len(n), n), default=None)

    def holders(self, group: str) -> tuple[str, ...]:
        """Whoever holds an office on each side: of "foreign ministers" both by name, where the reports name them."""
        office = re.sub(r"^(?:the|both|two)\s+(?:two\s+)?", "", group.lower()).removesuffix("s")
        return tuple(self._holder(office, party) for party in self.all())

    def _holder(self, office: str, party: str) -> str:
        named = Counter(
            self.name(e)
            for r in self.reports
            for e in r.entities
            if e.role and office in e.role.lower() and self.known.people.get(e.name.split()[-1].lower()) == party
        )
        return max(named, key=lambda n: (named[n], n)) if named else f"{office} of {party}"

    def every(self, words: str) -> tuple[str, ...]:
        """All parties that a phrase names, in order: "Drevnia and Pellany"."""
        found = (self.known.party(part.lower()) for part in _parts(words))
        return tuple(dict.fromkeys(party for party in found if party))

    def _body(self, entity: Entity | None, head: str) -> str | None:
        """A body named like a mission, union or company, by the fullest name that the story has for it."""
        name = self.name(entity) if entity else head
        last = (name.split() or [""])[-1].strip(".,").lower()
        held = self.roles.get(last, "") if entity and entity.kind is EntityKind.PERSON else ""
        last = next((word for word in held.lower().split() if word in self.language.diplomacy.bodies), last)
        capital = held or any(word[:1].isupper() for word in head.split()[-1:])
        if last not in self.language.diplomacy.bodies or not capital:
            return None
        full = Counter(
            e.name
            for report in self.reports
            for e in report.entities
            if e.kind in BODIES
            and e.mentions[0].kind is MentionKind.NAMED
            and e.name.split()[-1].lower() == last
            and len(e.name.split()) > 1
        )
        return max(full, key=lambda n: (full[n], n)) if full else None

    def _home(self, head: str, report: Report) -> str | None:
        words = {w.lower().removesuffix("s") for w in re.findall(r"[A-Za-z]+", head)}
        offices = self.language.classes.government | self.language.diplomacy.forces | self.language.classes.spokespeople
        return self.known.homes.get(report.text.id) if words & offices else None

    def all(self) -> tuple[str, ...]:
        """The two states that the reports name most, for "both sides"."""
        counted = Counter(
            state
            for report in self.reports
            for entity in report.entities
            if (state := self.known.states.get(entity.name.lower()))
            for _ in entity.mentions
        )
        return tuple(state for state, _ in sorted(counted.items(), key=lambda item: (-item[1], item[0]))[:2])

    def both(self, phrase: str) -> bool:
        return re.match(self.language.diplomacy.both, phrase.lower()) is not None

    def speaker(self, statement: Statement | None, report: Report) -> tuple[str | None, str | None]:
        """Who the innermost link says it was, and for which party; (None, None) for the outlet's own voice."""
        if statement is None or not statement.chain:
            return None, None
        link = statement.chain[0]
        phrase = report.text[link.source] if link.source else ""
        named = link.entity is not None and link.entity.kind is EntityKind.PERSON
        name = self.name(link.entity) if link.entity and named and self.is_person(link.entity) else None
        return name, self.of(phrase, link.entity, report) or (self.named(name) if name else None)


def head_of(phrase: str) -> str:
    """A noun phrase without what is said of it after a comma, dash, relative pronoun or place."""
    cut = AFTER.split(phrase, maxsplit=1)[0]
    return cut if cut.strip() else phrase


def _parts(words: str) -> Iterator[str]:
    """Capitalised words, and neighbours joined, longest first at each place."""
    found = [POSSESSIVE.sub("", word.strip('“”"‘,;:()')).rstrip(".,") or word for word in words.split()]
    for i in range(len(found)):
        yield from (" ".join(found[i : i + n]) for n in (3, 2, 1) if found[i][:1].isupper() and i + n <= len(found))
        yield found[i] + "."
