"""What the program must know of a language: words and patterns, no functions.

A language is one frozen `Language`; each field is a record of its own, filled in `lang/<code>/<field>.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Furniture:
    """Lines that belong to the page and not to the news (read by `clean`)."""


@dataclass(frozen=True)
class Speech:
    """Cues of attribution by the frame that holds their content, as lemmas; hedges and doubts (read by `annotate`).

    clause: *say* that ...; quote: also cues of a quotation (*smile*); infinitive: *refuse* to ...;
    object_infinitive: *urge* them to ...; gerund: *deny* taking ...; object: *confirm* the leak;
    predicate: *call* the plan mad; prepositional: *warn of* it; object_prepositional: *accuse of* (accuse them of ...);
    adjectives: is *confident* that ...; noun_clause: the *claim* that ...; noun_infinitive: a *promise* to ...;
    noun_prepositional: a *call for* it; according: phrases that a source follows.
    Acts, denial and refusal are sets of the same lemmas; channels maps a noun to a channel.
    """

    clause: frozenset[str]
    quote: frozenset[str]
    infinitive: frozenset[str]
    object_infinitive: frozenset[str]
    gerund: frozenset[str]
    object: frozenset[str]
    predicate: frozenset[str]
    prepositional: frozenset[str]
    object_prepositional: frozenset[str]
    adjectives: frozenset[str]
    noun_clause: frozenset[str]
    noun_infinitive: frozenset[str]
    noun_prepositional: frozenset[str]
    according: frozenset[str]
    writing: frozenset[str]
    thought: frozenset[str]
    intention: frozenset[str]
    denial: frozenset[str]
    refusal: frozenset[str]
    documents: frozenset[str]
    mute: frozenset[str]
    voices: frozenset[str]
    lemmas: Mapping[str, str]
    channels: Mapping[str, str]
    hedges: tuple[str, ...]
    doubts: tuple[str, ...]
    idioms: tuple[str, ...]


@dataclass(frozen=True)
class Names:
    """Titles, offices, groups, metonyms, pronouns (read by `annotate`). All forms are lower case.

    `courtesy` titles and `pronouns` give m, f, n (thing), p (plural), w (relative) or "" (unknown); `short_titles` and
    `offices` are titles and what may stand as one, `broader` general nouns with the offices that they may stand for;
    `states`, `demonyms` and `seats` (of government) lead to the state's first name, `metonyms` too, or to "".
    """

    courtesy: Mapping[str, str]
    short_titles: Mapping[str, str]
    offices: frozenset[str]
    broader: Mapping[str, frozenset[str]]
    person_nouns: frozenset[str]
    people_nouns: frozenset[str]
    organisation_nouns: frozenset[str]
    state_nouns: frozenset[str]
    sources: frozenset[str]
    masculine: frozenset[str]
    feminine: frozenset[str]
    male: frozenset[str]
    female: frozenset[str]
    suffixes: frozenset[str]
    particles: frozenset[str]
    states: Mapping[str, str]
    demonyms: Mapping[str, str]
    seats: Mapping[str, str]
    metonyms: Mapping[str, str]
    pronouns: Mapping[str, str]
    definite: frozenset[str]
    former: frozenset[str]
    compounds: frozenset[str]


@dataclass(frozen=True)
class Contacts:
    """Words for calls, meetings, visits, talks (read by `annotate`)."""


@dataclass(frozen=True)
class Times:
    """Words of time expressions (read by `annotate`)."""


@dataclass(frozen=True)
class Compare:
    """Words that comparison must know (read by `link` and `judge`).

    `hedges` step back from what is said and `attributes` give it to a source. `inflections`, then `derivations`, are
    endings with what replaces them, the first that fits is taken; `irregular` maps a form to its base. Each line of
    `states` is a state's name, its other names and adjectives, and the seats that stand for its government. `titles`
    and `suffixes` go with names. `unfinished` marks an early version, `corrected` a later one.
    """

    function_words: frozenset[str]
    common_words: frozenset[str]
    hedges: tuple[str, ...]
    attributes: tuple[str, ...]
    numbers: Mapping[str, float]
    time_words: frozenset[str]
    irregular: Mapping[str, str]
    inflections: tuple[tuple[str, str], ...]
    derivations: tuple[tuple[str, str], ...]
    states: tuple[tuple[str, ...], ...]
    titles: frozenset[str]
    suffixes: frozenset[str]
    unfinished: tuple[str, ...]
    corrected: tuple[str, ...]


@dataclass(frozen=True)
class Clauses:
    """Negation, modality and number words (read by `annotate`).

    `bounds` maps words before a number to the kind of bound they make: from, to, about.
    """

    negations: frozenset[str]
    no_words: frozenset[str]
    conditional: frozenset[str]
    possible_auxiliaries: frozenset[str]
    future_auxiliaries: frozenset[str]
    future_verbs: frozenset[str]
    numbers: Mapping[str, float]
    scales: frozenset[str]
    vague_scales: frozenset[str]
    units: frozenset[str]
    bounds: Mapping[str, str]


@dataclass(frozen=True)
class Language:
    """A language by its ISO 639-1 code."""

    code: str
    name: str
    furniture: Furniture
    speech: Speech
    names: Names
    contacts: Contacts
    times: Times
    compare: Compare
    clauses: Clauses
