"""What a language needs so that reports can be held against each other (read by `judge`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from twosource.lang.matters import Matter


@dataclass(frozen=True)
class Parting:
    """Words of structure, folded, and words that exclude each other.

    `relatives` open a relative clause, `complementizer` a clause that is said; `by` brings in who did it, `to` an
    infinitive; `myself` is the speaker as subject, `it` stands for what was named, `selves` for whoever
    speaks or was spoken of; `definite` determiners point at one
    known thing. Prepositions: `locative` before a place of the event, `inside` before where somebody is, `away`
    before what they left, `addressing` before whom somebody turns to. `being` are verbs of being somewhere. `kinds` leads from the verb class of an
    answer or of what became of a thing to the kind of conflict that its opposite makes; `answered` are noun classes of
    what is answered. `quantifiers` and what denies change what a
    quotation says. `sole` leads from verbs whose act on one
    thing has one doer to a name for the act. `people` are classes of who can be aboard, by words that `aboard` matches;
    `age_behind` and `age_before` match an age beside a name (group 1); `zones` name time zones; with a word of `half` a negation denies only a part or tells of a change; `implied` gives the unit of a number
    that has none ("temperatures were minus 20"), a time behind a word of `loose` is bounded
    or rounded; `shares` are units of a part of a whole; `hearsay` are adverbs for what others tell; a number behind a word of `above` is a little higher than told; `former` matches what stands before a number of an earlier time, `frequent` are nouns that are counted in many ways in one report. `place_kinds` are nouns for a place ("island"); a number of `inhabitants` behind `inhabited`, of people behind `peopled`
    and any behind `population` is how many live there; `lengths` gives units in kilometres, `away_from` matches from where they are told (group 1); the subject of a verb of `having` has what its clause measures. `contrary` are kinds of conflict with two sides that exclude each other when said of one thing, `exclusive` those of their words that leave no doubt of it, `matters` the questions that need no shared word. `extents` are
    phrases for all of an act and for a part of it; `far` and `near` stand before a word of `exceeding`, a number before
    one of `multiplying`: a value held against a limit.
    """

    relatives: frozenset[str]
    complementizer: str
    by: str
    to: str
    myself: frozenset[str]
    it: frozenset[str]
    selves: frozenset[str]
    definite: frozenset[str]
    locative: frozenset[str]
    inside: frozenset[str]
    away: frozenset[str]
    addressing: frozenset[str]
    being: frozenset[str]
    kinds: Mapping[str, str]
    quantifiers: frozenset[str]
    sole: Mapping[str, str]
    people: frozenset[str]
    aboard: str
    age_behind: str
    age_before: str
    zones: frozenset[str]
    half: frozenset[str]
    implied: Mapping[str, str]
    loose: frozenset[str]
    shares: frozenset[str]
    hearsay: frozenset[str]
    above: tuple[str, ...]
    frequent: frozenset[str]
    former: str
    place_kinds: frozenset[str]
    inhabitants: frozenset[str]
    inhabited: str
    peopled: str
    population: str
    lengths: Mapping[str, float]
    away_from: str
    having: frozenset[str]
    answered: frozenset[str]
    contrary: tuple[tuple[str, frozenset[str], frozenset[str]], ...]
    exclusive: frozenset[str]
    matters: tuple[Matter, ...]
    extents: tuple[frozenset[str], frozenset[str]]
    far: frozenset[str]
    near: frozenset[str]
    exceeding: frozenset[str]
    multiplying: frozenset[str]
