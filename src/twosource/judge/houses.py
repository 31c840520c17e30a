"""Whom an origin speaks for. Two people of one house are one origin.

A house is a state with those who hold its offices, or whomever a spokesperson speaks for. "Drevnian" is of Drevnia,
"the Kremlin spokesman" of the Kremlin, and the Kremlin of Russia.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from twosource.lang import Language
from twosource.model import Coreference, EntityKind

STEM = 4


def houses(coreferences: Sequence[Coreference], language: Language) -> Mapping[str, str]:
    """The house of each name that belongs to one: state, or the one spoken for."""
    states = [c.name for c in coreferences if c.kind in (EntityKind.STATE, EntityKind.PLACE, EntityKind.ORGANISATION)]
    found = {c.name: house for c in coreferences if (house := _house(c, coreferences, states, language))}
    return {name: found.get(house, house) for name, house in found.items()}


def _house(
    coreference: Coreference, coreferences: Sequence[Coreference], states: Sequence[str], language: Language
) -> str | None:
    described = [e.role for e in coreference.entities if e.role]
    if coreference.kind is not EntityKind.PERSON:
        described.append(coreference.name)
    for words in (re.findall(r"[\w.’'-]+", text) for text in described):
        if coreference.name.casefold() in language.names.metonyms:
            return language.names.metonyms[coreference.name.casefold()] or coreference.name
        if not any(_speaks(word, language) for word in words):
            continue
        house = _principal(words, coreferences, language) or _state(words, states, language)
        if house and house != coreference.name:
            return house
    return None


def _speaks(word: str, language: Language) -> bool:
    folded = word.casefold().removesuffix("s")
    return folded in language.classes.spokespeople or folded in language.classes.government


def _principal(words: list[str], coreferences: Sequence[Coreference], language: Language) -> str | None:
    """The person or body that a spokesperson's role names."""
    if not any(word.casefold() in language.classes.spokespeople for word in words):
        return None
    bare = {re.sub(r"[’']s?$", "", word) for word in words}
    named = [c for c in coreferences if set(c.name.split()[-1:]) & bare and c.name[:1].isupper()]
    return max(named, key=lambda c: (c.kind is EntityKind.PERSON, len(c.entities), c.name)).name if named else None


def _state(words: list[str], states: Sequence[str], language: Language) -> str | None:
    """The state that a word of a role names or is the adjective of."""
    known = language.names
    for word in words:
        folded = re.sub(r"[’']s?$", "", word).casefold()
        if folded in known.demonyms or folded in known.states:
            return known.demonyms.get(folded) or known.states[folded]
    capital = [word for word in words if word[:1].isupper()]
    return next((state for state in states for word in capital if _adjective(word, state)), None)


def _adjective(word: str, state: str) -> bool:
    """Whether a word looks like the adjective of a name: Drevnian of Drevnia. It shares all but an ending."""
    shared = max(STEM, len(state) - 2)
    return word != state and word[:shared] == state[:shared] and len(word) <= len(state) + 4 and " " not in state
