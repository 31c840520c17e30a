"""What a language needs so that a capital that stands for its government is told from the town."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SeatWords:
    """Words around the name of a capital or palace (read by `annotate`), lemmas in lower case.

    `inside` are prepositions of a place, `ways` those of a way, which make a place of what `moving` words lead to.
    `held` are nouns that a government has with another or of its own (ties, an answer), `built` what a place has (air, a
    wall). `turned_to` are verbs whose object is asked, told or blamed, `given` those whose receiver is a party, `siding`
    the second halves of compounds that name a patron (*-backed*). `weather` verbs happen to a place. `aimed` words go
    with *at*, `devoted` adjectives with *to* a government; `near`, one of them, only of `followers` (*a source close
    to Doha*).
    """

    inside: frozenset[str]
    ways: frozenset[str]
    moving: frozenset[str]
    held: frozenset[str]
    built: frozenset[str]
    turned_to: frozenset[str]
    given: frozenset[str]
    siding: frozenset[str]
    weather: frozenset[str]
    aimed: frozenset[str]
    devoted: frozenset[str]
    near: str
    followers: frozenset[str]
