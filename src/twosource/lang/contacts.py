"""What a language needs so that calls, meetings, visits and talks are read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Contacts:
    """Words for calls, meetings, visits, talks (read by `annotate`). Lemmas unless a field says otherwise.

    `verbs` and `nouns` of contact lead to a mode ("-" where the rest of the clause tells, "about" where the object is
    the topic); `travels` and `sends` need a place, `conveys` one of `messages`. `holding` verbs make a noun of contact
    happen, as `happening` verbs of which it is the subject; `planning` and `foreseen` (adjectives) put it on the ladder
    of modality, `foiling` verbs keep it from happening. `audiences` are spoken to and not with. `pairs`: "both";
    `delegates` take part for others; who is called for one of `purposes` is telephoned, `routes` ("way") lead to contacts. Who does one of `informing` by
    `phone` talks with the other, and who does one of `seeing` for some of the `lasting` meets them.
    """

    verbs: Mapping[str, str]
    nouns: Mapping[str, str]
    phone: frozenset[str]
    with_words: frozenset[str]
    beside: frozenset[str]
    summons: frozenset[str]
    pleas: frozenset[str]
    attending: frozenset[str]
    occasions: frozenset[str]
    between: frozenset[str]
    travels: frozenset[str]
    sends: frozenset[str]
    conveys: frozenset[str]
    messages: frozenset[str]
    holding: frozenset[str]
    happening: frozenset[str]
    planning: Mapping[str, str]
    foiling: frozenset[str]
    foreseen: Mapping[str, str]
    past: frozenset[str]
    aims: frozenset[str]
    ahead: frozenset[str]
    ahead_phrases: tuple[str, ...]
    spans: frozenset[str]
    places: frozenset[str]
    no: frozenset[str]
    certain: frozenset[str]
    maybe: frozenset[str]
    unreal: frozenset[str]
    conditions: frozenset[str]
    audiences: frozenset[str]
    pairs: frozenset[str]
    delegates: frozenset[str]
    purposes: frozenset[str]
    routes: frozenset[str]
    informing: frozenset[str]
    seeing: frozenset[str]
    lasting: frozenset[str]
    by: frozenset[str]
