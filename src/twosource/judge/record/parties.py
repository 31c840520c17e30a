"""Parties: the states and bodies that negotiate, under whatever name, adjective, city or office they act.

An office named without its state is that of the report's own dateline: "the Foreign Ministry said".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from twosource.judge.record.affiliations import affiliations
from twosource.judge.record.bodies import Bodies, plain, statal
from twosource.judge.record.camps import Camps
from twosource.judge.record.lookup import singular
from twosource.judge.record.persons import Persons
from twosource.judge.record.states import Known, homes, known_states, learnt_states, persons, seats
from twosource.lang import Language
from twosource.model import Entity, EntityKind, Links, Report, Statement

# How many times more often than a third two sides must be named for "both sides" to be them.
CLEARLY = 1.5
AFTER = re.compile(
    r",? (?:who|which|that|whose|where)\b| [—–-]+ |, (?!and\b)|\(| (?:in|at|on|from|near|to|against|including) "
)


class Parties(Persons):
    """Looks up the party that a phrase acts for; built once for a story."""

    def __init__(self, reports: Sequence[Report], links: Links, language: Language) -> None:
        self.language, self.reports = language, reports
        self.names = {e: c.name for c in links.coreferences for e in c.entities}
        offices = [e for r in reports for e in r.entities if e.kind is EntityKind.PERSON and e.role and e.name.split()]
        self.roles = {e.name.split()[-1].lower(): e.role or "" for e in offices}
        states = {**learnt_states(reports, language), **known_states(language)}
        self.bodies = Bodies.of(reports, self.names, states, language)
        self.known = Known(states, bodies={**language.actors.known, **statal(self.bodies, states, language)})
        self.camps = Camps(reports, states, language, self.bodies.by_noun, self.bodies.named)
        self.datelines: dict[str, str] = {}
        # The second round knows the cities of the first: "Colonel Roe, for the General Staff in Holm".
        for _ in range(2):
            self.known.people = affiliations(reports, self.sides, self._dateline, self.home, language)
            self.known.seats = seats(reports, self.known, language)
            self.datelines = homes(reports, self.known)
            self.known.homes = {**self._outlets(), **self.datelines}
        # In a story with William Hague "Hague" is he, and no city that stands for a state.
        namesakes = persons(reports) & (language.names.seats.keys() | language.names.metonyms.keys())
        self.known.states = {name: state for name, state in self.known.states.items() if name not in namesakes}

    def sides(self, words: str) -> tuple[str, ...]:
        """The camp that a phrase acts for ("Libyan rebel leader"), else the parties that it names, in order, or the one
        state that has such an office."""
        camp = self.camps.party(words)
        return (camp,) if camp else self.every(words) or self._alone(words)

    def _alone(self, words: str) -> tuple[str, ...]:
        """Of an office that one state alone has ("Secretary of State") that state, where the reports name it."""
        named = (state for office, state in self.language.actors.alone.items() if office in words.lower())
        return tuple(state for state in named if any(state == one for one, _ in self._counted))

    def home(self, report: Report) -> str | None:
        """The party at home where the report is written, or that wrote it."""
        return self.known.homes.get(report.text.id)

    def of(self, phrase: str, entity: Entity | None, report: Report, speaker: str | None = None) -> str | None:
        """The party of a participant: its words first, then whom a pronoun stands for; "we" is the speaker's."""
        head = head_of(phrase)
        if (first := head.split(" ")[0]) != "US" and first.lower() in self.language.diplomacy.ourselves:
            return speaker or self.own_page(report)
        called = self.bodies.party(head, head, "")
        if called and head.lower().startswith("the "):
            return self.known.bodies.get(plain(called), called)
        if camp := self._seated(phrase) or self.camps.party(head):
            return camp
        if (head.rstrip(".,").lower().split() or [""])[-1] in self.language.diplomacy.private:
            return None
        found = self.acting(head)
        if entity and not found and not self.named(head):
            found = self.acting(head_of(entity.name)) or self.acting(self.name(entity))
        return found or self._office(head, report) or self._home(head, report) or self._other(entity, head)

    def _seated(self, phrase: str) -> str | None:
        """A government by its city: "the government in Holm"."""
        seated = re.search(self.language.actors.seated, phrase)
        return self.named(seated["seat"]) if seated else None

    def _office(self, head: str, report: Report) -> str | None:
        """Of "the ministry" the state whose ministry the same report names, where it names no other's."""
        words = head.lower().split()
        if len(words) != 2 or words[0] != "the" or words[1] not in self.language.actors.manning:
            return None
        named = re.findall(rf"(?:[A-Z][\w’'.-]+ )+?(?:[a-z]+ )?(?i:{words[1]})\b", report.text.chars)
        parties = {party for name in named if (party := next(iter(self.every(name)), None))}
        return parties.pop() if len(parties) == 1 else None

    def acting(self, head: str) -> str | None:
        """The party that a noun phrase acts for: of "Drevnian engineers" none, of "the Drevnian side" Drevnia."""
        spots = list(self._spots(head))
        if not spots:
            return None
        start, end, party = spots[0]
        for after, ahead_of, other in spots[1:]:
            # "U.N. Security Council": of names that follow each other the last is who acts, where it is a body.
            if after == end and other in self.known.bodies.values() and ahead_of == len(head.split()):
                end, party = ahead_of, other
        words = head.split()
        ahead = [w.strip('“”"‘’,.').lower() for w in words[:start]]
        # "the government of Drevnia", and not "citizens of Drevnia": the noun before "of" is who acts.
        noun = ahead[ahead.index("of") - 1] if "of" in ahead[1:] else None
        if noun is not None and noun not in self.language.actors.counting:
            return party if self._acts(noun) or words[ahead.index("of") - 1][:1].isupper() else None
        last = words[-1].strip('“”"‘’,.')
        name = last.rpartition("-")[2]
        whole = end >= len(words) or name[:1].isupper() or " and " in head
        return party if whole or self._acts(last.lower()) else None

    def joined(self, phrase: str) -> tuple[str, ...]:
        """The parties of "Drevnia and the Front", each of which acts; none where one of them is no party."""
        parts = [part for part in re.split(r",? and |, ", head_of(phrase)) if part]
        found = [self.acting(part) or self.bodies.party(part, part, "") for part in parts]
        return tuple(dict.fromkeys(party for party in found if party)) if all(found) else ()

    def official(self, phrase: str) -> bool:
        """Whether a phrase is of somebody in office: "the envoy", "negotiators"."""
        words = head_of(phrase).split()
        return bool(words) and any(
            self._acts(word.lower()) for word in (words[-1], words[0], words[min(1, len(words) - 1)])
        )

    def stands_for(self, noun: str) -> bool:
        """Whether a noun after "her" or "its" is her own side: government, country."""
        return self._acts(noun) or noun in self.language.actors.lands

    def _acts(self, noun: str) -> bool:
        acting = self.language.actors.acting
        return noun in acting or singular(noun) in acting

    def _other(self, entity: Entity | None, head: str) -> str | None:
        name = self.name(entity) if entity else head
        role = (entity.role or "") if entity and entity.kind is EntityKind.PERSON else ""
        return self.bodies.party(name, head, role)

    def _outlets(self) -> dict[str, str]:
        """Text id -> the party that an outlet's name speaks of: a ministry's statement, The Holm Gazette."""
        pages = ((report.text.id, self.every(report.article.outlet or "")) for report in self.reports)
        return {text: parties[-1] for text, parties in pages if parties}

    def _dateline(self, report: Report) -> str | None:
        return self.datelines.get(report.text.id)

    def own_page(self, report: Report) -> str | None:
        """The party that wrote the report itself: a ministry's or a committee's statement, where "we" is theirs."""
        words = {w.lower() for w in (report.article.outlet or "").split()}
        official = words & (self.language.actors.manning | self.language.actors.bodily)
        return self.home(report) if official else None

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
        fitting = (
            set()
            if party is None
            else {
                self.name(e)
                for r in self.reports
                for e in r.entities
                if e.role
                and nouns
                and nouns[-1] in e.role.lower()
                and self.known.people.get(e.name.split()[-1].lower()) == party
            }
        )
        return fitting.pop() if len(fitting) == 1 else name

    def holders(self, group: str) -> tuple[str, ...]:
        """Whoever holds an office on each side: of "foreign ministers" both by name, where the reports name them."""
        office = re.sub(r"^(?:the|both|two)\s+(?:two\s+)?", "", group.lower())
        office = re.sub(r"s(?= of |$)", "", office, count=1)
        return tuple(self._holder(office, party) for party in self.two())

    def _holder(self, office: str, party: str) -> str:
        named = Counter(
            self.name(e)
            for r in self.reports
            for e in r.entities
            if e.role and office in e.role.lower() and self.known.people.get(e.name.split()[-1].lower()) == party
        )
        return max(named, key=lambda n: (named[n], n)) if named else f"{office} of {party}"

    def _home(self, head: str, report: Report) -> str | None:
        """The party at home, for an office named without its state: "the Foreign Ministry", "the government"."""
        words = re.findall(r"[A-Za-z]+", head.lower()) or [""]
        if self.language.actors.regions & set(words):
            return None
        offices = self.language.classes.government | self.language.diplomacy.forces | self.language.classes.spokespeople
        states = self.known.states.values()
        return (
            self.home(report)
            if self.home(report) in states and {words[-1], words[-1].removesuffix("s")} & offices
            else None
        )

    def all(self) -> tuple[str, ...]:
        """The two states that the reports name most."""
        return tuple(state for state, _ in self._counted[:2])

    def two(self) -> tuple[str, ...]:
        """The two sides that "both sides" means: states that the reports name far more often than any third."""
        counted = self._counted
        clear = len(counted) < 3 or counted[1][1] >= CLEARLY * counted[2][1]
        return tuple(state for state, _ in counted[:2]) if clear else ()

    @cached_property
    def _counted(self) -> list[tuple[str, int]]:
        counted = Counter(
            state
            for report in self.reports
            for entity in report.entities
            if (state := self.known.states.get(entity.name.lower()))
            for _ in entity.mentions
        )
        return sorted(counted.items(), key=lambda item: (-item[1], item[0]))

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
