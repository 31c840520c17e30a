"""What the program must know of a language: words and patterns, no functions.

A language is one frozen `Language`; each field is a record of its own, filled in `lang/<code>/<field>.py`.
"""

from __future__ import annotations

from dataclasses import dataclass

from twosource.lang.actors import Actors
from twosource.lang.certainty import Certainty
from twosource.lang.clauses import Clauses, Compare
from twosource.lang.contacts import Contacts
from twosource.lang.deeds import Deeds
from twosource.lang.demands import Demands
from twosource.lang.furniture import Furniture
from twosource.lang.names import Names
from twosource.lang.negotiation import Breaches, Classes, Diplomacy
from twosource.lang.parting import Parting
from twosource.lang.speech import Speech
from twosource.lang.times import Times


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
    classes: Classes
    diplomacy: Diplomacy
    breaches: Breaches
    deeds: Deeds
    actors: Actors
    parting: Parting
    demands: Demands
    certainty: Certainty
