"""Camps: sides without a name of their own, called by what they are ("the rebels") or where ("Western powers").

All fighters of a story are one camp, unless the reports name the body that they are: its name is the noun that stands
for them most, with the people whose rebels they are. Whoever speaks for them ("a rebel spokesman") acts for them; a
single one of them, and those who only fight or live there, do not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from twosource.judge.record.states import POSSESSIVE
from twosource.lang import Language
from twosource.model import Report

# A camp that is told of fewer times than this is no side of the story.
ENOUGH = 3


@dataclass(frozen=True)
class Camps:
    """The camps of a story; `by_noun` are bodies that the reports call by a noun, `bodies` all by name (`Bodies`)."""

    reports: Sequence[Report]
    states: Mapping[str, str]
    language: Language
    by_noun: Mapping[str, str] = field(default_factory=dict)
    bodies: Mapping[str, str] = field(default_factory=dict)

    def party(self, phrase: str) -> str | None:
        """The camp that a noun phrase acts for; None where it names none."""
        words = [POSSESSIVE.sub("", word.strip('“”"‘’,.')) for word in phrase.split()]
        while words and words[0].lower() in self.language.actors.several:
            words = words[1:]
        return self._region(words) or self._fighters(words, phrase.lower().startswith(("a ", "an ")))

    def _region(self, words: Sequence[str]) -> str | None:
        """Leaders and states of a region, as the reports write them: "Western powers"; or the one body of that
        region which the reports name: of "African leaders" the African Union."""
        heads = [i for i, word in enumerate(words) if word.lower() in self.language.actors.regional]
        if not heads or not 1 <= heads[0] <= 2:
            return None
        before, after = words[: heads[0]], words[heads[0] + 1 :]
        if not all(w.lower() in self.language.actors.regions for w in before) or not all(
            w.endswith("ing") for w in after[:1]
        ):
            return None
        lands = words[heads[0]].lower() in self.language.actors.lands
        bodies = {body for name, body in self.bodies.items() if not lands and name.split()[0] == before[0].lower()}
        if len(bodies) == 1:
            return bodies.pop()
        return " ".join([*(w.title() for w in before), words[heads[0]].lower()])

    def _fighters(self, words: Sequence[str], single: bool) -> str | None:
        lowered = [word.lower() for word in words]
        spot = next((i for i, w in enumerate(lowered[:3]) if self._noun(w)), None)
        if spot is None or not all(self._fits(w) for w in words[:spot]):
            return None
        noun, after = self._noun(lowered[spot]), lowered[spot + 1 :]
        plural = lowered[spot] != noun or noun in self.language.actors.collective
        spoken = after[:1] and after[0].removesuffix("s") in self.language.actors.spoken_for
        if noun is None or not (spoken or (plural and not after and not single)):
            return None
        return self.by_noun.get(noun) or self._name

    def _fits(self, word: str) -> bool:
        """What may stand before the noun: a people, or how they are ("armed", "Benghazi-based")."""
        known = word.lower() in self.states or word.lower() in self.language.actors.embattled
        return known or word.endswith(("-based", "-backed", "-led"))

    def _noun(self, word: str) -> str | None:
        nouns = self.language.actors.fighting
        return word if word in nouns else word.removesuffix("s") if word.removesuffix("s") in nouns else None

    @cached_property
    def _name(self) -> str | None:
        """The camp's name, if it is told of often enough."""
        nouns = "|".join(sorted(self.language.actors.fighting))
        pattern = re.compile(rf"(?:\b(?P<people>[A-Z]\w+) )?\b(?P<noun>(?i:{nouns})s?)\b")
        called: Counter[str] = Counter()
        people: Counter[str] = Counter()
        for report in self.reports:
            for match in pattern.finditer(report.text.chars):
                noun = match["noun"].lower()
                called[noun if noun in self.language.actors.collective else noun.removesuffix("s") + "s"] += 1
                if match["people"] and match["people"].lower() in self.states:
                    people[match["people"]] += 1
        if called.total() < ENOUGH:
            return None
        noun = max(called, key=lambda n: (called[n], n))
        return f"{max(people, key=lambda p: (people[p], p))} {noun}" if people else noun
