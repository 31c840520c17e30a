"""What a language needs so that it can be told who said what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Speech:
    """Cues of attribution by the frame that holds their content, as lemmas; hedges and doubts (read by `annotate`).

    clause: *say* that ...; quote: also cues of a quotation (*smile*); infinitive: *refuse* to ...;
    object_infinitive: *urge* them to ...; gerund: *deny* taking ...; object: *confirm* the leak;
    predicate: *call* the plan mad; prepositional: *warn of* it; object_prepositional: *accuse of* (accuse them of ...);
    adjectives: is *confident* that ...; noun_clause: the *claim* that ...; noun_infinitive: a *promise* to ...;
    noun_prepositional: a *call for* it; according: phrases that a source follows.
    doing: cues that are rather a deed (*respond to* the call);
    issuing: what is done with a statement by whose it is (*issued*); cite: what a report does with those whom it has it from (*citing* two officials, *quoted* her as saying);
    citable: nouns of people and bodies that can be cited for a claim, besides speakers and documents;
    Acts, denial and refusal are sets of the same lemmas; told: what counts even inside a quotation; speakers: nouns of people who
    speak by office, or of polls and reports, which a label may name; channels maps a noun, or a noun with the word
    before it, to a channel; papers: the last words of newspapers, to whom one gives interviews; outlets: channels that are
    called by their own names (*on Facebook*), where other names contain a channel's word by chance (*the Daily Post*);
    open_details: words that a doubt leaves a detail open with (*it is unclear how*), and doubts nothing;
    first_person: pronouns of who speaks; kickers: what stands before a headline's colon and says nothing (*Exclusive:*);
    asides: prepositions that lead to no channel (*after the speech*); aired: what is done with an interview or a speech (*an interview broadcast on Sunday*), no channel there.
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
    told: frozenset[str]
    documents: frozenset[str]
    mute: frozenset[str]
    speakers: frozenset[str]
    lemmas: Mapping[str, str]
    channels: Mapping[str, str]
    papers: frozenset[str]
    outlets: frozenset[str]
    aired: frozenset[str]
    first_person: frozenset[str]
    kickers: frozenset[str]
    asides: frozenset[str]
    issuing: frozenset[str]
    doing: frozenset[str]
    cite: frozenset[str]
    citable: frozenset[str]
    hedges: tuple[str, ...]
    doubts: tuple[str, ...]
    open_details: frozenset[str]
    idioms: tuple[str, ...]
