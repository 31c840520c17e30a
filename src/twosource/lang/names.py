"""What a language needs so that names and the persons behind them can be told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from twosource.lang.seats import SeatWords


@dataclass(frozen=True)
class Names:
    """Titles, offices, groups, metonyms, pronouns (read by `annotate`). All forms are lower case.

    `courtesy` titles and `pronouns` give m, f, n (thing), p (plural), w (relative) or "" (unknown); `short_titles` and
    `offices` are titles and what may stand as one, `broader` general nouns with the offices that they may stand for,
    `person_endings` end nouns that are persons, `being` verbs say what somebody is, `serving` ones with "as", `naming` ones
    what somebody is made; `vessels` are the letters before a ship's name,
    `firms` the nouns that mean one business;
    `nicknames` lead from a given name to its short forms, `bodies` from a short name of a body to the long one,
    `calling` are words between a long name and its short form;
    `public` the offices by which news calls somebody rather than by a trade;
    `states`, `demonyms` and `seats` (of government) lead to the state's first name, `metonyms` too, or to "".
    """

    courtesy: Mapping[str, str]
    short_titles: Mapping[str, str]
    offices: frozenset[str]
    broader: Mapping[str, frozenset[str]]
    public: frozenset[str]
    person_nouns: frozenset[str]
    person_endings: tuple[str, ...]
    being: frozenset[str]
    serving: frozenset[str]
    naming: frozenset[str]
    people_nouns: frozenset[str]
    organisation_nouns: frozenset[str]
    outlets: frozenset[str]
    knowing: frozenset[str]
    sources: frozenset[str]
    masculine: frozenset[str]
    feminine: frozenset[str]
    male: frozenset[str]
    female: frozenset[str]
    nicknames: Mapping[str, frozenset[str]]
    bodies: Mapping[str, str]
    calling: frozenset[str]
    suffixes: frozenset[str]
    particles: frozenset[str]
    ambiguous_particles: frozenset[str]
    states: Mapping[str, str]
    demonyms: Mapping[str, str]
    seats: Mapping[str, str]
    metonyms: Mapping[str, str]
    pronouns: Mapping[str, str]
    definite: frozenset[str]
    indefinite: frozenset[str]
    former: frozenset[str]
    compounds: frozenset[str]
    vessels: frozenset[str]
    firms: frozenset[str]
    seat_words: SeatWords
