"""Contacts between parties: calls, talks, meetings, visits, trips, messages carried (PLOVER's CONSULT).

Precision first: a contact needs a word for it and a party that the article tells.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from twosource.annotate.contacts import contact_at
from twosource.annotate.grammar import CLAUSES
from twosource.annotate.parse import Parse
from twosource.annotate.participants import Parties, Party
from twosource.annotate.prospects import negated, prospect
from twosource.annotate.sides import Contact, Sides
from twosource.annotate.times import time_spans
from twosource.lang.contacts import Contacts
from twosource.lang.language import Language
from twosource.lang.times import Times
from twosource.model import Document, Entity, EventMention
from twosource.text import Span, Text

KIND = "CONSULT"
WHERE = frozenset(("GPE", "LOC", "FAC"))
BREAKS = frozenset((",", ";", ":", "—", "–", "(", "“", '"'))
APART = frozenset(("ccomp", "parataxis", "conj", "cc", "punct"))


def find_events(
    document: Document, parse: Parse, entities: tuple[Entity, ...], language: Language
) -> tuple[EventMention, ...]:
    """The contacts that a document reports, denies or expects, in order; `within` is left to the caller."""
    contacts = language.contacts
    words = contacts.verbs.keys() | contacts.nouns.keys() | contacts.travels | contacts.sends | contacts.conveys
    words = words | contacts.informing | contacts.seeing
    triggers = [token.i for token in parse.tokens if token.lemma.lower() in words or token.lower in words]
    if not triggers:
        return ()
    sides = Sides(parse, Parties(parse, entities, language.names, contacts), contacts)
    found = [contact for i in triggers for contact in [contact_at(i, sides)] if contact]
    return tuple(_event(document.text, parse, contact, language) for contact in found)


def _event(text: Text, parse: Parse, contact: Contact, language: Language) -> EventMention:
    verb = clause_head(parse, contact.trigger)
    inside = clause_tokens(parse, verb, contact.trigger)
    clause = text.trimmed(parse.span(inside[0], inside[-1]))
    contacts = language.contacts
    participants = tuple(dict.fromkeys(party.span for party in contact.parties))
    return EventMention(
        trigger=parse.span(contact.first, contact.trigger),
        kind=KIND,
        mode=contact.mode,
        participants=participants,
        entities=tuple(_once(contact.parties)),
        clause=clause,
        time=_time(parse, inside, contact.trigger, clause, contacts, language.times),
        place=_place(parse, inside, contact),
        negated=negated(parse, contact.trigger, contacts),
        modality=prospect(parse, contact.trigger, contacts),
        source=participants[0],
        target=participants[1] if len(participants) > 1 else contact.place,
    )


def _once(parties: Iterable[Party]) -> Iterator[Entity]:
    seen: list[Entity] = []
    for party in parties:
        if party.entity is not None and party.entity not in seen:
            seen.append(party.entity)
            yield party.entity


def clause_head(parse: Parse, i: int) -> int:
    """The verb whose clause token `i` stands in; the token itself where there is no verb above it."""
    k = i
    while parse.tokens[k].head != k:
        token = parse.tokens[k]
        if token.pos in ("VERB", "AUX") and token.dep in (*CLAUSES, "conj", "dep"):
            return k
        k = token.head
    return k


def clause_tokens(parse: Parse, verb: int, trigger: int) -> list[int]:
    """The tokens of a verb's clause without clauses of speech below it and without those joined to it."""
    barred: set[int] = set()
    for k in parse.children[verb]:
        below = parse.subtree(k)
        if parse.tokens[k].dep in APART and trigger not in below:
            barred.update(below)
    tokens = [i for i in parse.subtree(verb) if i not in barred]
    first = last = trigger
    present = set(tokens)
    while first - 1 in present or (first - 1 > 0 and parse.tokens[first - 1].pos == "PUNCT" and first - 2 in present):
        first -= 1
    while last + 1 in present or (_mark(parse, last + 1) and last + 2 in present):
        last += 1
    return list(range(first, last + 1))


def _mark(parse: Parse, i: int) -> bool:
    return i < len(parse.tokens) and parse.tokens[i].pos == "PUNCT"


def _time(parse: Parse, inside: list[int], trigger: int, clause: Span, contacts: Contacts, times: Times) -> Span | None:
    """A "during" or "after" phrase of the trigger's own verb, else the nearest date in the clause."""
    for i in inside:
        token = parse.tokens[i]
        if token.dep in ("prep", "mark") and token.lower in contacts.spans and trigger not in parse.subtree(i):
            below = _up_to_comma(parse, [k for k in parse.subtree(i) if k in inside])
            if len(below) > 1 and token.head in (trigger, parse.tokens[trigger].head, clause_head(parse, trigger)):
                return parse.span(below[0], below[-1])
    verb = clause_head(parse, trigger)
    spans = [span for span in time_spans(parse, parse.tokens[trigger].sentence, times) if clause.covers(span)]
    own = [span for span in spans if clause_head(parse, bisect_right(parse.starts, span.start) - 1) == verb]
    return min(own, key=lambda span: abs(span.start - parse.tokens[trigger].start)) if own else None


def _up_to_comma(parse: Parse, tokens: list[int]) -> list[int]:
    stop = next((n for n, i in enumerate(tokens) if parse.tokens[i].lower in BREAKS), len(tokens))
    return tokens[:stop]


def _place(parse: Parse, inside: list[int], contact: Contact) -> Span | None:
    if contact.place is not None:
        return contact.place
    taken = contact.parties
    for i in inside:
        token = parse.tokens[i]
        head = parse.tokens[token.head]
        if token.entity in WHERE and token.dep == "pobj" and head.lower in ("in", "at", "near"):
            span = _run(parse, i, WHERE)
            if not any(party.span.overlap(span) for party in taken):
                return span
    return None


def _run(parse: Parse, i: int, types: frozenset[str]) -> Span:
    first = last = i
    sentence = parse.tokens[i].sentence
    while first and parse.tokens[first - 1].entity in types and parse.tokens[first - 1].sentence == sentence:
        first -= 1
    while (
        last + 1 < len(parse.tokens)
        and parse.tokens[last + 1].entity in types
        and (parse.tokens[last + 1].sentence == sentence)
    ):
        last += 1
    return parse.span(first, last)
