"""People of a story: their names across reports, and which names are people's and not a place's."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from twosource.judge.record.lookup import Lookup
from twosource.judge.record.states import POSSESSIVE
from twosource.lang import Language
from twosource.model import Entity, EntityKind, Report


class Persons(Lookup):
    """Tells people from places by their names; `names` are those that entities share across reports."""

    language: Language
    names: Mapping[Entity, str]
    reports: Sequence[Report]

    def name(self, entity: Entity) -> str:
        return self.names.get(entity, entity.name)

    def is_person(self, entity: Entity) -> bool:
        """Whether it is a person by kind, and not a city or state taken for one."""
        name = entity.name.lower()
        return entity.kind is EntityKind.PERSON and name not in self.known.states and name not in self.known.seats

    def person_named(self, words: str) -> str | None:
        """The fullest name of the person whose surname ends the words, where the story knows whose side they are on."""
        last = POSSESSIVE.sub("", (words.split() or [""])[-1].strip(".,"))
        if last.lower() not in self.known.people:
            return None
        names = {self.name(e) for r in self.reports for e in r.entities if e.name.split()[-1:] == [last]}
        plain = [n for n in names if all(word[:1].isupper() for word in n.split())]
        return max(plain, key=lambda n: (len(n), n), default=None)

    def all_sides(self, phrase: str) -> bool:
        """Whether a phrase is of people of all sides ("the two ministers"), not of one ("the rebel leaders")."""
        match = re.match(self.language.diplomacy.groups, phrase.lower())
        if match is None:
            return False
        return not self.named(phrase[: match.end()]) and not set(match.group().split()) & self.language.actors.fighters
