"""Who did what to whom: verbs and nouns of action with a doer and somebody to whom it is done.

Candidates come from the tree; what is done is named by a model (`deed_classes`) and left out where it is unsure.
Contacts are found by rules of their own (`events`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from twosource.annotate.deed_classes import ClassModel
from twosource.annotate.deed_traits import Deed
from twosource.annotate.events import clause_tokens
from twosource.annotate.grammar import agent, child, is_passive, phrase, subject
from twosource.annotate.parse import Parse, Token
from twosource.annotate.participants import Parties
from twosource.annotate.prospects import negated, prospect
from twosource.lang.language import Language
from twosource.model import Entity, EventMention
from twosource.text import Span

NAMED = frozenset(("PERSON", "ORG", "GPE", "NORP", "LOC", "FAC"))
# Chance of its class at or above which a deed is told.
SURE = 0.4
CONTACT = "CONSULT"
NOUNS = ("NOUN", "PROPN")
NOT_BELOW = frozenset(("nsubj", "nsubjpass", "csubj", "conj", "parataxis", "advcl", "punct"))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A word of action with the nouns of its two parties."""

    trigger: int
    source: int
    target: int


class Actors:
    """Which nouns of a document stand for somebody who acts: names, offices, bodies and groups of people."""

    def __init__(self, parse: Parse, parties: Parties, language: Language) -> None:
        self.parse, self.parties, names = parse, parties, language.names
        self.nouns = names.people_nouns | names.organisation_nouns | names.person_nouns | names.offices
        self.pronouns = names.pronouns

    def is_actor(self, i: int) -> bool:
        token = self.parse.tokens[i]
        if token.lower in self.pronouns:
            return i in self.parties.held and token.dep != "poss"
        if token.pos not in ("NOUN", "PROPN", "ADJ", "NUM"):
            return False
        return self.is_named(i) or token.lower in self.nouns or token.lemma.lower() in self.nouns

    def is_named(self, i: int) -> bool:
        return self.parse.tokens[i].entity in NAMED and self.parse.tokens[i].pos in ("NOUN", "PROPN", "ADJ")

    def is_other(self, i: int) -> bool:
        """Whether it can be done to them: *its troops*, *their leader* are the doer's own."""
        owned = any(self.parse.tokens[k].tag == "PRP$" for k in self.parse.children[i])
        return self.is_actor(i) and not owned

    def span(self, i: int) -> Span:
        """The noun with the modifiers before it, the name beside it and, of a group, whose it is."""
        first = min([i, *(k for k in self.parse.children[i] if k < i and self._joined(k, i))])
        last = i
        for k in self.parse.children[i]:
            token = self.parse.tokens[k]
            if k == last + 1 and (token.dep == "appos" or (token.lower == "of" and not self.is_named(i))):
                last = max(phrase(self.parse, k))
        return self.parse.span(first, last)

    def _joined(self, k: int, i: int) -> bool:
        """*Iraqi security forces*: nothing but modifiers up to the noun."""
        return all(self.parse.tokens[n].dep in ("compound", "amod", "nmod") for n in range(k, i))

    def entity(self, i: int) -> Entity | None:
        held = self.parties.held.get(i)
        return held[0] if held else None


def find_deeds(
    parse: Parse, entities: Sequence[Entity], taken: Collection[Span], language: Language, model: ClassModel
) -> tuple[EventMention, ...]:
    """The deeds of a document in order; `taken` are the triggers of contacts. Raises MissingNetwork."""
    actors = Actors(parse, Parties(parse, entities, language.names, language.contacts), language)
    told = {parse.tokens[i].start for span in taken for i in parse.within(span)}
    found = [one for one in candidates(parse, actors, language) if parse.tokens[one.trigger].start not in told]
    named = model.named([_deed(parse, one) for one in found]) if found else []
    return tuple(
        _event(one, name, actors, language)
        for one, (name, chance) in zip(found, named, strict=True)
        if chance >= SURE and name != CONTACT
    )


def candidates(parse: Parse, actors: Actors, language: Language) -> Iterator[Candidate]:
    """Every word of action with a doer and somebody it is done to: at most one for a verb."""
    for token in parse.tokens:
        if token.pos in ("VERB", "AUX") and not _led(parse, token):
            found = _asked(parse, token, actors, language) or _verbal(parse, token, actors, language)
            if found is not None:
                yield found


def _led(parse: Parse, token: Token) -> bool:
    """An infinitive below a verb or adjective: *refused to meet*, *is ready to send* are told once, by what leads."""
    head = parse.tokens[token.head]
    return token.dep in ("aux", "auxpass") or (token.dep == "xcomp" and head.pos in ("VERB", "ADJ"))


def _asked(parse: Parse, token: Token, actors: Actors, language: Language) -> Candidate | None:
    """*Lund said that Berg must resign*: who says so asks it of the one who must."""
    own, above = child(parse, token.i, "nsubj", "nsubjpass"), parse.tokens[token.head]
    must = any(parse.tokens[k].lower in language.deeds.asking for k in parse.children[token.i])
    if not must or own is None or token.dep != "ccomp" or above.pos != "VERB" or not actors.is_named(own):
        return None
    teller = subject(parse, above.i)
    return Candidate(token.i, teller, own) if teller is not None and actors.is_actor(teller) else None


def _verbal(parse: Parse, token: Token, actors: Actors, language: Language) -> Candidate | None:
    lemma, trigger = token.lemma.lower(), token.i
    if lemma == "be" and (adjective := child(parse, token.i, "acomp")) is not None:
        trigger = adjective
    elif lemma in language.classes.light - language.deeds.bearing:
        return None
    passive = is_passive(parse, token.i)
    doer = _doer(parse, token, actors, passive)
    if doer is None:
        return None
    thing = subject(parse, token.i) if passive else child(parse, token.i, "dative", "dobj")
    target = thing if thing is not None and thing != doer and actors.is_other(thing) else None
    if target is None:
        target = _below(parse, thing if passive and thing is not None else token.i, actors, doer)
    if target is None:
        target = next((k for k in parse.children[doer] if parse.tokens[k].dep == "conj" and actors.is_other(k)), None)
    return Candidate(trigger, doer, target) if target is not None else None


def _doer(parse: Parse, token: Token, actors: Actors, passive: bool) -> int | None:
    """The agent of a passive, else where it was done; else the subject, or whose it is: *France's top court*."""
    i = agent(parse, token.i) if passive else subject(parse, token.i)
    if passive and i is None:
        return _place(parse, token)
    if i is not None and parse.tokens[i].lower in ("who", "which", "that") and parse.tokens[token.head].pos in NOUNS:
        i = token.head
    return i if i is None or actors.is_actor(i) else _below(parse, i, actors, i)


def _place(parse: Parse, token: Token) -> int | None:
    """*was arrested in Norland*: where nobody is named, the place answers for it."""
    for k in parse.children[token.i]:
        noun = child(parse, k, "pobj") if parse.tokens[k].lower == "in" else None
        if noun is not None and parse.tokens[noun].entity == "GPE":
            return noun
    return None


def _below(parse: Parse, i: int, actors: Actors, doer: int) -> int | None:
    """The nearest name below token `i`, else the nearest other actor: *cut the aid that it gave to Norland*."""
    reached, level = [], [k for k in parse.children[i] if parse.tokens[k].dep not in NOT_BELOW]
    while level:
        reached += [k for k in level if k != doer and actors.is_other(k)]
        level = [n for k in level for n in parse.children[k] if k != doer and parse.tokens[n].dep != "punct"]
    return next((k for k in reached if actors.is_named(k)), reached[0] if reached else None)


def _deed(parse: Parse, one: Candidate) -> Deed:
    first, beyond = parse.sentences[parse.tokens[one.trigger].sentence]
    return Deed(parse, first, beyond, _words(parse, one.source), _words(parse, one.target))


def _words(parse: Parse, i: int) -> frozenset[int]:
    return frozenset((i, *(k for k in parse.children[i] if parse.tokens[k].dep in ("compound", "nmod"))))


def _event(one: Candidate, kind: str, actors: Actors, language: Language) -> EventMention:
    parse = actors.parse
    inside = clause_tokens(parse, one.trigger, one.trigger)
    spans = (actors.span(one.source), actors.span(one.target))
    found = [entity for i in (one.source, one.target) for entity in [actors.entity(i)] if entity]
    last = child(parse, one.trigger, "prt")
    modes = language.deeds.modes.get(kind, {})
    return EventMention(
        trigger=parse.span(one.trigger, last if last == one.trigger + 1 else one.trigger),
        kind=kind,
        mode=next((modes[lemma] for i in inside if (lemma := parse.tokens[i].lemma.lower()) in modes), None),
        participants=spans,
        entities=tuple(dict.fromkeys(found)),
        clause=parse.text.trimmed(parse.span(inside[0], inside[-1])),
        negated=negated(parse, one.trigger, language.contacts),
        modality=prospect(parse, one.trigger, language.contacts),
        source=spans[0],
        target=spans[1],
    )
