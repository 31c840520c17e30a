"""Parties: the states and bodies that negotiate, under whatever name, adjective, city or office they act.

States that no list knows are learnt from the reports: what "the Drevnian foreign minister" and "Drevnia's government"
belong to. So is a city that stands for a government, from those who speak for it: "the Drevnian minister said Holm
accepts". An office named without its state is that of the report's own dateline.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from twosource.lang import Language
from twosource.model import Entity, EntityKind, Links, MentionKind, Report, Statement

CAPITAL = re.compile(r"\b[A-Z][\w’'-]*\w")
POSSESSIVE = re.compile(r"[’']s?$")
STEM = 4
NEAR = 60
DATELINE = re.compile(r"^([A-Z][A-Z-]{2,})(?:/[A-Z-]+)?, ")


class Parties:
    """Looks up the party that a phrase acts for; built once for a story."""

    def __init__(self, reports: Sequence[Report], links: Links, language: Language) -> None:
        self.language, self.reports = language, reports
        self.names = {e: c.name for c in links.coreferences for e in c.entities}
        self.states: dict[str, str] = {**known_states(language), **learnt_states(reports, language)}
        self.people: dict[str, str] = {}
        self.seats: dict[str, str] = {}
        self.homes: dict[str, str] = {}
        for _ in range(2):
            self.people = dict(_people(reports, self))
            self.seats = dict(_seats(reports, self))
            self.homes = dict(_homes(reports, self))

    def name(self, entity: Entity) -> str:
        return self.names.get(entity, entity.name)

    def of(self, phrase: str, entity: Entity | None, report: Report, speaker: str | None = None) -> str | None:
        """The party of a participant: its words first, then whom a pronoun stands for; "we" is the speaker's."""
        head = head_of(phrase)
        words = self.language.diplomacy
        if head.lower() in words.ourselves:
            return speaker
        return (
            self.named(head)
            or (self.named(self.name(entity)) if entity else None)
            or (self.of_body(entity) if entity else None)
            or self._home(head, report)
        )

    def named(self, words: str) -> str | None:
        """The party that the first telling word of a phrase names: a state, its adjective, its seat, its people."""
        lowered = " ".join(POSSESSIVE.sub("", word).lower() for word in words.split())
        for phrase, state in self.language.names.metonyms.items():
            if state and re.search(rf"\b{re.escape(phrase)}\b", lowered):
                return state
        for phrase in self._phrases(words):
            key = phrase.lower()
            found = self.states.get(key) or self.people.get(key) or self.seats.get(key)
            if found:
                return found
        return None

    def _phrases(self, words: str) -> Iterator[str]:
        """Capitalised words, and neighbours joined, longest first at each place."""
        found = [POSSESSIVE.sub("", w.strip("“”\"'‘’,.;:()")) for w in words.replace("-backed", "").split()]
        for i in range(len(found)):
            for n in (3, 2, 1):
                part = found[i : i + n]
                if len(part) == n and part[0][:1].isupper():
                    yield " ".join(part)

    def of_body(self, entity: Entity) -> str | None:
        """A body named like a mission, union or company is a party of its own."""
        if entity.kind not in (EntityKind.ORGANISATION, EntityKind.UNKNOWN):
            return None
        name = self.name(entity)
        last = name.split()[-1].lower() if name.split() else ""
        return self._body(last) if last in self.language.diplomacy.bodies else None

    def _body(self, noun: str) -> str | None:
        """The fullest name of the story's one body of that kind: "the Mission" is the Orla Observer Mission."""
        full = Counter(
            self.name(e)
            for r in self.reports
            for e in r.entities
            if e.mentions[0].kind is MentionKind.NAMED and e.name.lower().endswith(noun) and len(e.name.split()) > 1
        )
        return max(full, key=lambda n: (full[n], n)) if full else None

    def _home(self, head: str, report: Report) -> str | None:
        """An office or force without its state belongs to the report's home: "the Foreign Ministry said"."""
        words = {w.lower().removesuffix("s") for w in re.findall(r"[A-Za-z]+", head)}
        offices = self.language.classes.government | self.language.names.offices
        known = {w for w in words if w in offices or w + "s" in offices}
        return self.homes.get(report.text.id) if known else None

    def both(self, phrase: str) -> bool:
        return bool(self.language.diplomacy.both_match(phrase))

    def speaker(self, statement: Statement | None, report: Report) -> tuple[str | None, str | None]:
        """Who the innermost link says it was, and for which party; (None, None) for the outlet's own voice."""
        if statement is None or not statement.chain:
            return None, None
        link = statement.chain[0]
        phrase = report.text[link.source] if link.source else ""
        party = self.of(phrase, link.entity, report)
        name = self.name(link.entity) if link.entity else phrase or None
        return name, party


def head_of(phrase: str) -> str:
    """A noun phrase without what is said of it after a comma, dash or relative pronoun."""
    cut = re.split(
        r",? (?:who|which|that|whose|where)\b| [—–-]+ |, (?!and\b)|\(| (?:in|at|on|from|near) ", phrase, maxsplit=1
    )[0]
    return cut if cut.strip() else phrase
