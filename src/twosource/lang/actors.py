"""What a language needs so that it is known for whom somebody acts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Actors:
    """Words by which somebody acts for a state or body (read by `judge.record`). Nouns are lower-case singulars.

    Whoever has a noun of `acting` acts for the state or body before it ("the Drevnian side"); `statal` nouns end the
    name of a state ("the Drevnian Federation"), `manning` ones that of a part of it ("the Interior Ministry").
    `fighters` name an armed or political body by what it is ("the rebels"), as `bodily` nouns at the end of a name do.
    `lands` are what somebody calls their state, `known` are names of bodies that need no telling. `counting` words stand before "of" and whoever acts ("thousands of troops"), `modifying` ones before an office, `past` ones before one that is no longer held. `called` are bodies by a noun, where the reports name them and no other has it. Offices of `alone` are of one state,
    where the reports name it. Patterns: after the name of a person `speaking` is before whom they act
    for, `visiting` is before whom an office is sent to and does not act for; `seated` is a government by its city.

    A camp has no name: `fighting` nouns are for one that fights or opposes ("rebel"), of which `collective` ones mean
    all of them in the singular, and `spoken_for` offices of it speak for it ("a rebel spokesman"); `embattled` words stand
    before them. `regions` with a noun of `regional` are states that act together ("Western powers"). `several` words may
    come first of all.
    """

    acting: frozenset[str]
    statal: frozenset[str]
    manning: frozenset[str]
    fighters: frozenset[str]
    bodily: frozenset[str]
    known: Mapping[str, str]
    lands: frozenset[str]
    modifying: frozenset[str]
    past: frozenset[str]
    called: Mapping[str, str]
    alone: Mapping[str, str]
    seated: str
    counting: frozenset[str]
    speaking: str
    visiting: str
    fighting: frozenset[str]
    collective: frozenset[str]
    spoken_for: frozenset[str]
    embattled: frozenset[str]
    regions: frozenset[str]
    regional: frozenset[str]
    several: frozenset[str]
