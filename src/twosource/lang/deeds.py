"""What a language needs so that deeds can be told: who did what to whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Deeds:
    """Words of deeds (read by `annotate`), lemmas in lower case.

    `modes` lead from a class of PLOVER and a lemma near the deed to the mode, `sectors` from a word of an office or body
    to PLOVER's sector of an actor. `asking` verbs make a demand of what
    somebody says of another (*must resign*), `bearing` are light verbs that take a receiver or a thing done.
    """

    modes: Mapping[str, Mapping[str, str]]
    sectors: Mapping[str, str]
    asking: frozenset[str]
    bearing: frozenset[str]
