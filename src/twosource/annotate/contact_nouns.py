"""Nouns of contact: "a phone call between", "his talks with the minister", "the second call the two have held"."""

from __future__ import annotations

from collections.abc import Iterator

from twosource.annotate.grammar import child, is_passive, subject
from twosource.annotate.parse import Token
from twosource.annotate.participants import Party
from twosource.annotate.sides import PARTIES, PERSON, Contact, Sides
from twosource.model import EntityKind
from twosource.text import Span

VISITORS = PARTIES - {EntityKind.ORGANISATION}


def nominal_contact(token: Token, sides: Sides) -> Contact | None:
    """The contact that a noun names, if it is a noun of contact and enough is said of who takes part."""
    mode = _mode(token, sides)
    if mode is None or sides.crowd(token.i):
        return None
    phone = sides.by_phone(token.i)
    place = sides.destination(token) if mode == "visit" else None
    parties = list(_parties(token, mode, place, sides))
    if not _told(token, mode, phone, parties, sides):
        return None
    first = token.i - 1 if phone and sides.parse.tokens[token.i - 1].lower in sides.contacts.phone else token.i
    return Contact(first, token.i, "phone" if phone else None if mode == "-" else mode, tuple(parties), place)


def _mode(token: Token, sides: Sides) -> str | None:
    """The noun's mode, "-" for an open one; a single "talk" is a lecture."""
    if token.lemma.lower() == "talk" and token.tag not in ("NNS", "NNPS"):
        return None
    return sides.contacts.nouns.get(token.lower) or sides.contacts.nouns.get(token.lemma.lower())


def _told(token: Token, mode: str, phone: bool, parties: list[Party], sides: Sides) -> bool:
    """Whether it is a contact, and not "a call for reform" or "a lively discussion"."""
    if mode == "phone" and not phone and (_plea(token, sides) or (len(parties) < 2 and not _held(token, sides))):
        return False
    whole = sides.has(token.i, sides.contacts.between) or sides.has(token.i, sides.contacts.with_words)
    going = token.dep == "pobj" and sides.parse.tokens[token.head].lower in sides.contacts.attending and bool(parties)
    return len(parties) > 1 or whole or phone or going or mode in ("visit", "meeting")


def _plea(token: Token, sides: Sides) -> bool:
    """Whether it asks for something: "their call for reform", "a call to end it"."""
    return sides.has(token.i, sides.contacts.pleas) or child(sides.parse, token.i, "acl") is not None


def _parties(token: Token, mode: str, place: Span | None, sides: Sides) -> Iterator[Party]:
    """Holders first, then possessors, then those after with or between; of a visit no bodies and not its goal."""
    named = [*_possessors(token, sides), *_beside(token, sides)]
    if mode == "visit":
        named = [p for p in named if p.span != place and p.entity is not None and p.entity.kind in VISITORS]
    if not sides.has(token.i, sides.contacts.between) and child(sides.parse, token.i, "poss") is None:
        yield from _holders(token, bool(named), sides)
    yield from named


def _possessors(token: Token, sides: Sides) -> Iterator[Party]:
    """Those before it: "Lund's visit", "their talks", and the names of "the Lund-Berg summit"."""
    for k in sides.parse.children[token.i]:
        dep = sides.parse.tokens[k].dep
        if dep in ("poss", "compound", "nmod"):
            yield from sides.at(k, PARTIES if dep == "poss" else PERSON)


def _beside(token: Token, sides: Sides) -> Iterator[Party]:
    """Those after with, between, to or by on the noun, and after with on the verb that holds it ("held talks with")."""
    contacts, verb = sides.contacts, sides.parse.tokens[token.head]
    for i in sides.after(token.i, contacts.between | contacts.beside):
        yield from sides.at(i)
    if verb.pos in ("VERB", "AUX") and verb.lemma in contacts.holding:
        for i in sides.after(verb.i, contacts.between | (contacts.with_words - {"to"})):
            yield from sides.at(i)


def _held(token: Token, sides: Sides) -> bool:
    """Whether a verb or relative clause says that it was held: "held a call", "the call that they had"."""
    verb = sides.parse.tokens[token.head]
    held = token.dep in ("dobj", "nsubjpass") and verb.lemma in sides.contacts.holding
    return held or _relative(token, sides) is not None


def _relative(token: Token, sides: Sides) -> int | None:
    """The verb of a relative clause that holds it: "the second call the two have held"."""
    clause = child(sides.parse, token.i, "relcl")
    return clause if clause is not None and sides.parse.tokens[clause].lemma in sides.contacts.holding else None


def _holders(token: Token, other_side: bool, sides: Sides) -> list[Party]:
    """The subject of the verb that holds the noun, directly or by "for" or "in"; with another side named, also the
    subject of a planning verb, and who says something in or after a meeting."""
    parse, contacts = sides.parse, sides.contacts
    if (relative := _relative(token, sides)) is not None:
        return sides.at(subject(parse, relative))
    i, through = token.head, token.dep
    if through == "pobj":
        i, through = parse.tokens[i].head, parse.tokens[i].lower
        while parse.tokens[i].lower in contacts.routes or parse.tokens[i].dep == "prep":
            i = parse.tokens[i].head
    verb = parse.tokens[i]
    if verb.pos not in ("VERB", "AUX") or is_passive(parse, i):
        return []
    there = through in contacts.attending and verb.lemma in contacts.travels
    held = there or (verb.lemma in contacts.holding and (through == "dobj" or through in contacts.attending))
    planned = other_side and verb.lemma in contacts.planning and (through == "dobj" or through in contacts.aims)
    said_there = other_side and through in contacts.occasions
    return sides.at(subject(parse, i)) if held or planned or said_there else []
