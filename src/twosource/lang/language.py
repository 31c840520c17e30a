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
    """Cues of attribution with their act, polarity and channel; hedges and doubts (read by `annotate`)."""


@dataclass(frozen=True)
class Names:
    """Titles, offices, groups, metonyms, pronouns (read by `annotate`)."""


@dataclass(frozen=True)
class Contacts:
    """Words for calls, meetings, visits, talks (read by `annotate`)."""


@dataclass(frozen=True)
class Times:
    """Words of time expressions (read by `annotate`)."""


@dataclass(frozen=True)
class Compare:
    """Words that comparison must know: hedges, function words, number words, spellings (read by `link` and `judge`)."""


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
