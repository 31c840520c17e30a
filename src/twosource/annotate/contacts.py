"""Words of contact and who takes part in them: "spoke by phone", "his talks with the minister", "flew to Oslo"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from twosource.annotate.grammar import agent, child, is_passive, object_of, subject
from twosource.annotate.parse import Parse, Token
from twosource.annotate.participants import Parties, Party
from twosource.lang.language import Contacts
from twosource.model import EntityKind, MentionKind
from twosource.text import Span

PARTIES = frozenset((EntityKind.PERSON, EntityKind.GROUP, EntityKind.ORGANISATION, EntityKind.STATE))
COMPLEMENTS = ("oprd", "acomp", "xcomp", "ccomp", "attr", "prt", "nsubjpass", "dative")
PLACES = frozenset((EntityKind.PLACE, EntityKind.STATE))


@dataclass(frozen=True, slots=True)
class Contact:
    """A word of contact in tokens `first` to `trigger`, its mode, who takes part, and where when that is its object."""

    first: int
    trigger: int
    mode: str | None
    parties: tuple[Party, ...]
    place: Span | None = None


def contact_at(parse: Parse, i: int, parties: Parties, contacts: Contacts) -> Contact | None:
    """The contact that token `i` is the word for, if it is one and a party to it is known."""
    token = parse.tokens[i]
    lemma = token.lemma.lower()
    made = None
    if token.pos == "VERB":
        made = _by_verb(parse, token, lemma, parties, contacts)
    elif token.pos in ("NOUN", "PROPN") and token.dep != "compound" and (mode := _noun_mode(token, contacts)):
        made = _by_noun(parse, token, mode, parties, contacts)
    return made if made and any(_named(party) for party in made.parties) else None


def _named(party: Party) -> bool:
    return party.entity is not None and any(m.kind is MentionKind.NAMED for m in party.entity.mentions)


def _by_verb(parse: Parse, token: Token, lemma: str, parties: Parties, contacts: Contacts) -> Contact | None:
    if lemma in contacts.conveys and (made := _message(parse, token, parties, contacts)):
        return made
    if lemma in contacts.sends and (made := _sent(parse, token, parties, contacts)):
        return made
    if lemma in contacts.travels:
        return _trip(parse, token, parties, contacts)
    if lemma in contacts.verbs:
        return _verbal(parse, token, contacts.verbs[lemma], parties, contacts)
    return None


# --- verbs ----------------------------------------------------------------------------------------


def _verbal(parse: Parse, token: Token, mode: str, parties: Parties, contacts: Contacts) -> Contact | None:
    mode_found = "phone" if _by_phone(parse, token.i, contacts) else None if mode == "-" else mode
    if mode == "visit":
        return _visit(parse, token, parties)
    others = list(_others(parse, token, mode, parties, contacts))
    doers = _doers(parse, token, parties)
    if (mode == "phone" and not (doers and others)) or (not others and len(doers) < 2):
        return None
    if any(_audience(parse, i, contacts) for i in _with(parse, token.i, contacts)):
        return None
    return Contact(token.i, token.i, mode_found, (*doers, *others))


def _doers(parse: Parse, token: Token, parties: Parties) -> list[Party]:
    """Who does it: the subject, or the agent of a passive, without places and things."""
    doer = agent(parse, token.i) if is_passive(parse, token.i) else subject(parse, token.i)
    return [party for party in parties.at(doer) if party.entity and party.entity.kind in PARTIES]


def _others(parse: Parse, token: Token, mode: str, parties: Parties, contacts: Contacts) -> Iterator[Party]:
    """The other side: after "with" or "to", or the object of "met" and "called" where nothing else is said of it."""
    if mode != "phone":
        yield from (party for i in _with(parse, token.i, contacts) for party in _spoken_to(parse, i, mode, parties))
    target = subject(parse, token.i) if is_passive(parse, token.i) else object_of(parse, token.i)
    if target is None or mode in ("-", "talks") or (mode == "phone" and not _bare_call(parse, token)):
        return
    kinds = {EntityKind.PERSON} if mode == "phone" else PARTIES
    yield from (party for party in _people(parties.at(target)) if party.entity and party.entity.kind in kinds)


def _spoken_to(parse: Parse, i: int, mode: str, parties: Parties) -> Iterator[Party]:
    """Who is met or talked with; of those who are spoken "to" only a person or state, because a crowd does not answer."""
    one_way = mode == "-" and parse.tokens[parse.tokens[i].head].lower == "to"
    for party in _people(parties.at(i)):
        if party.entity and not (one_way and party.entity.kind in (EntityKind.GROUP, EntityKind.ORGANISATION)):
            yield party


def _bare_call(parse: Parse, token: Token) -> bool:
    """ "called Lund on Friday", not "called Lund a liar", "called on Lund", "was called to testify"."""
    target = object_of(parse, token.i)
    if target is None or child(parse, token.i, *COMPLEMENTS) is not None:
        return False
    after = parse.tokens[min(target + 1, len(parse.tokens) - 1)]
    described = after.pos in ("ADJ", "DET") or after.lower in ("“", '"', "‘", "'")
    aimed = any(parse.tokens[k].lower in ("for", "to", "in", "into") for k in parse.children[token.i])
    return not described and not aimed


def _people(found: Iterator[Party]) -> Iterator[Party]:
    return (party for party in found if party.entity and party.entity.kind in PARTIES)


def _with(parse: Parse, i: int, contacts: Contacts) -> list[int]:
    """The nouns after "with" or "to" that hang on token `i`."""
    return [
        k
        for prep in parse.children[i]
        if parse.tokens[prep].dep in ("prep", "dative") and parse.tokens[prep].lower in contacts.with_words
        for k in parse.children[prep]
        if parse.tokens[k].dep == "pobj"
    ]


def _audience(parse: Parse, i: int, contacts: Contacts) -> bool:
    return parse.tokens[i].lemma.lower() in contacts.audiences


def _by_phone(parse: Parse, i: int, contacts: Contacts) -> bool:
    """ "by phone", "on the telephone" below the word, or "phone call", "telephone conversation"."""
    for k in parse.children[i]:
        token = parse.tokens[k]
        if token.lower in contacts.phone or token.lemma.lower() in contacts.phone:
            return True
        if token.dep == "prep" and any(parse.tokens[n].lower in contacts.phone for n in parse.subtree(k)[:4]):
            return True
    return False


def _visit(parse: Parse, token: Token, parties: Parties) -> Contact | None:
    target = subject(parse, token.i) if is_passive(parse, token.i) else object_of(parse, token.i)
    doers = [
        party for party in _doers(parse, token, parties) if party.entity and party.entity.kind is EntityKind.PERSON
    ]
    if target is None or not doers:
        return None
    hosts = list(parties.at(target))
    place = next((party.span for party in hosts if party.entity and party.entity.kind in PLACES), None)
    people = [party for party in hosts if party.entity and party.entity.kind in (EntityKind.PERSON, EntityKind.GROUP)]
    return Contact(token.i, token.i, "visit", (*doers, *people), place) if place or people else None


def _trip(parse: Parse, token: Token, parties: Parties, contacts: Contacts) -> Contact | None:
    """A person who goes to a place that is a town or state; "left the party" and "went to court" are none."""
    doers = [
        party for party in _doers(parse, token, parties) if party.entity and party.entity.kind is EntityKind.PERSON
    ]
    place = _destination(parse, token, parties, contacts)
    return Contact(token.i, token.i, "visit", tuple(doers), place) if doers and place else None


def _destination(parse: Parse, token: Token, parties: Parties, contacts: Contacts) -> Span | None:
    ends = [object_of(parse, token.i)]
    for prep in parse.children[token.i]:
        if parse.tokens[prep].dep == "prep" and parse.tokens[prep].lower in contacts.places:
            ends += [k for k in parse.children[prep] if parse.tokens[k].dep == "pobj"]
    for end in ends:
        for party in parties.at(end):
            if party.entity and party.entity.kind in PLACES:
                return party.span
    return None


def _sent(parse: Parse, token: Token, parties: Parties, contacts: Contacts) -> Contact | None:
    """An envoy who is sent somewhere takes part; who sends stays at home."""
    gone = subject(parse, token.i) if is_passive(parse, token.i) else object_of(parse, token.i)
    sent = [party for party in parties.at(gone) if party.entity and party.entity.kind is EntityKind.PERSON]
    place = _destination(parse, token, parties, contacts)
    return Contact(token.i, token.i, "visit", tuple(sent), place) if sent and place else None


def _message(parse: Parse, token: Token, parties: Parties, contacts: Contacts) -> Contact | None:
    """Something to read or hear that goes from one known party to another."""
    passive = is_passive(parse, token.i)
    thing = subject(parse, token.i) if passive else child(parse, token.i, "dobj")
    if thing is None or parse.tokens[thing].lemma.lower() not in contacts.messages:
        return None
    receivers = [party for i in _with(parse, token.i, contacts) for party in _people(parties.at(i))]
    receivers += [party for party in _people(parties.at(child(parse, token.i, "dative"))) if party not in receivers]
    givers = _doers(parse, token, parties)
    return Contact(token.i, token.i, "message", (*givers, *receivers)) if givers and receivers else None


# --- nouns ----------------------------------------------------------------------------------------


def _noun_mode(token: Token, contacts: Contacts) -> str | None:
    mode = contacts.nouns.get(token.lower) or contacts.nouns.get(token.lemma.lower())
    plural_only = token.lemma.lower() == "talk" and token.tag not in ("NNS", "NNPS")
    return None if plural_only else mode


def _by_noun(parse: Parse, token: Token, mode: str, parties: Parties, contacts: Contacts) -> Contact | None:
    phone = _by_phone(parse, token.i, contacts)
    sides = [*_possessors(parse, token, parties), *_sides(parse, token, parties, contacts)]
    if any(_audience(parse, i, contacts) for i in _with(parse, token.i, contacts)):
        return None
    if (
        mode == "phone"
        and not phone
        and (_plea(parse, token) or (len(sides) < 2 and not _held(parse, token, contacts)))
    ):
        return None
    place = None
    if mode == "visit":
        place = _destination(parse, token, parties, contacts)
        sides = [party for party in sides if party.entity and party.entity.kind is not EntityKind.ORGANISATION]
        sides = [party for party in sides if party.span != place]
    between = any(parse.tokens[k].lower in contacts.between for k in parse.children[token.i])
    sided = between or bool(_with(parse, token.i, contacts)) or mode in ("visit", "meeting") or phone
    if not between and not _possessed(parse, token):
        sides = [*_holders(parse, token, parties, contacts, bool(sides)), *sides]
    kept = tuple(party for party in sides if party.entity and party.entity.kind in PARTIES)
    if len(kept) < 2 and not sided:
        return None
    first = token.i - 1 if phone and parse.tokens[token.i - 1].lower in contacts.phone else token.i
    return Contact(first, token.i, "phone" if phone else None if mode == "-" else mode, kept, place)


def _plea(parse: Parse, token: Token) -> bool:
    """ "their call for reform", "a call to arms" ask for something."""
    return any(parse.tokens[k].lower in ("for", "on") or parse.tokens[k].dep == "acl" for k in parse.children[token.i])


def _possessed(parse: Parse, token: Token) -> bool:
    return child(parse, token.i, "poss") is not None


def _possessors(parse: Parse, token: Token, parties: Parties) -> Iterator[Party]:
    """ "Lund's visit", "their talks", and the names of "the Lund-Berg summit"."""
    for k in parse.children[token.i]:
        if parse.tokens[k].dep in ("poss", "compound", "nmod") and parse.tokens[k].lower not in ("its",):
            for party in parties.at(k):
                if party.entity and (parse.tokens[k].dep == "poss" or party.entity.kind is EntityKind.PERSON):
                    yield party


def _sides(parse: Parse, token: Token, parties: Parties, contacts: Contacts) -> Iterator[Party]:
    """Who stands after with, between, of or by, on the noun or on the verb that holds it ("held talks with")."""
    verb = parse.tokens[token.head]
    holders = [token.i, *([verb.i] if verb.pos in ("VERB", "AUX") and verb.lemma in contacts.holding else [])]
    for holder in holders:
        for prep in parse.children[holder]:
            word = parse.tokens[prep].lower
            apt = word in contacts.between or word == "with" or (holder == token.i and word in ("to", "by"))
            if parse.tokens[prep].dep in ("prep", "agent") and apt:
                for k in parse.children[prep]:
                    yield from _people(parties.at(k))


def _held(parse: Parse, token: Token, contacts: Contacts) -> bool:
    """Whether a verb or relative clause says that the noun was held: "held a call", "the call that they had"."""
    verb = parse.tokens[token.head]
    if token.dep in ("dobj", "nsubjpass") and verb.lemma in contacts.holding:
        return True
    return any(
        parse.tokens[k].dep == "relcl" and parse.tokens[k].lemma in contacts.holding for k in parse.children[token.i]
    )


def _holders(parse: Parse, token: Token, parties: Parties, contacts: Contacts, other_side: bool) -> Iterator[Party]:
    """The subject of the verb that holds the noun, directly or by "for" or "in"; with another side named, also the
    subject of a planning verb, and who says something in or after a meeting."""
    for k in parse.children[token.i]:
        if parse.tokens[k].dep == "relcl" and parse.tokens[k].lemma in contacts.holding:
            yield from _people(parties.at(subject(parse, k)))
            return
    i, through = token.head, token.dep
    if through == "pobj":
        i, through = parse.tokens[i].head, parse.tokens[i].lower
    verb = parse.tokens[i]
    if verb.pos not in ("VERB", "AUX") or is_passive(parse, i):
        return
    held = verb.lemma in contacts.holding and through in ("dobj", "for", "in", "at", "to")
    planned = other_side and verb.lemma in contacts.planning and through in ("dobj", "for", "to", "on")
    said_there = other_side and through in ("in", "at", "during", "after")
    if held or planned or said_there:
        yield from _people(parties.at(subject(parse, i)))
