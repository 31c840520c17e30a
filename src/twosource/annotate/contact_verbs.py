"""Verbs of contact: "spoke by phone", "met", "visited", "flew to Oslo", "relayed a message to"."""

from __future__ import annotations

from collections.abc import Iterator

from twosource.annotate.grammar import child, is_passive, object_of
from twosource.annotate.parse import Token
from twosource.annotate.participants import Party
from twosource.annotate.sides import PARTIES, PEOPLE, PERSON, PLACES, Contact, Sides, of_kind
from twosource.model import EntityKind

VISITORS = PEOPLE | {EntityKind.ORGANISATION}
OPEN = ("-", "about")
COMPLEMENTS = ("oprd", "acomp", "xcomp", "ccomp", "attr", "prt", "nsubjpass", "dative")
CROWDS = frozenset((EntityKind.GROUP, EntityKind.ORGANISATION))


def verbal_contact(token: Token, sides: Sides) -> Contact | None:
    """The contact that a verb reports, if it reports one."""
    contacts, lemma = sides.contacts, token.lemma.lower()
    if lemma in contacts.conveys and (made := _message(token, sides)):
        return made
    if lemma in contacts.sends and (made := _sent(token, sides)):
        return made
    if lemma in contacts.travels:
        return _trip(token, sides)
    if lemma in contacts.informing or lemma in contacts.seeing:
        return _private(token, sides)
    mode = contacts.verbs.get(lemma)
    if mode == "visit":
        return _visit(token, sides)
    return _meeting(token, mode, sides) if mode else None


def _meeting(token: Token, mode: str, sides: Sides) -> Contact | None:
    others = list(_others(token, mode, sides))
    doers = sides.doers(token) if mode != "about" or others else []
    # "Lund and Berg met" is a contact, "Lund and Berg hosted a breakfast" is none between the two.
    one_sided = not others and (len(doers) < 2 or object_of(sides.parse, token.i) is not None)
    one_sided = one_sided and not (mode == "meeting" and doers and _several(token, sides))
    # "It was received by both sides" is no contact of the two, nor is one "met by demonstrators".
    passive = is_passive(sides.parse, token.i)
    crowd = passive and all(p.entity is not None and p.entity.kind is EntityKind.GROUP for p in doers)
    if one_sided or ((passive or mode == "phone") and not (doers and others)) or crowd or sides.crowd(token.i):
        return None
    found = "phone" if sides.by_phone(token.i) else None if mode in OPEN else mode
    return Contact(token.i, token.i, found, (*doers, *others))


def _private(token: Token, sides: Sides) -> Contact | None:
    """Two people on the telephone or together for a while: "told Lund by telephone", "saw Lund for two hours"."""
    contacts, tokens = sides.contacts, sides.parse.tokens
    while_seen = any(tokens[i].lemma.lower() in contacts.lasting for i in sides.after(token.i, contacts.pleas))
    seen = token.lemma.lower() in contacts.seeing
    if not (while_seen if seen else sides.by_phone(token.i)):
        return None
    doers, others = sides.doers(token, PERSON), sides.named(sides.target(token), PERSON)
    return Contact(token.i, token.i, "meeting" if seen else "phone", (*doers, *others)) if doers and others else None


def _several(token: Token, sides: Sides) -> bool:
    """Whether many meet somewhere: "the union's leaders, meeting in Holm"."""
    i = sides.doer(token)
    here = any(sides.parse.tokens[k].lower in ("in", "at") for k in sides.parse.children[token.i])
    many = i is not None and sides.parse.tokens[i].tag in ("NNS", "NNPS")
    return many and here and object_of(sides.parse, token.i) is None


def _others(token: Token, mode: str, sides: Sides) -> Iterator[Party]:
    """The other side: after "with" or "to", or the object of "met" and "called" where nothing else is said of it."""
    if mode != "phone":
        topic = object_of(sides.parse, token.i) if mode == "about" else None
        # "Spoke by telephone with Lund": the parse may hang the other side on the telephone.
        phone = next((i for i in sides.after(token.i, sides.contacts.by) if _is_phone(i, sides)), None)
        told = topic if topic is not None else phone
        beside = sides.after(told, sides.contacts.with_words) if told is not None else ()
        for i in (*sides.after(token.i, sides.contacts.with_words), *beside):
            yield from _spoken_to(i, mode, sides)
    if mode == "phone" and _bare_call(token, sides):
        yield from sides.named(object_of(sides.parse, token.i), PERSON)
    elif mode in ("meeting", "message"):
        yield from sides.at(sides.target(token))


def _is_phone(i: int, sides: Sides) -> bool:
    return sides.parse.tokens[i].lower in sides.contacts.phone


def _spoken_to(i: int, mode: str, sides: Sides) -> list[Party]:
    """Who is met or talked with; of those spoken "to" only a person or state, because a crowd does not answer."""
    one_way = mode in OPEN and sides.parse.tokens[sides.parse.tokens[i].head].lower == "to"
    return sides.named(i, PARTIES - CROWDS) if one_way else sides.at(i)


def _bare_call(token: Token, sides: Sides) -> bool:
    """Whether somebody was called and no more: not "called Lund a liar", "called on Lund", "called to testify"."""
    parse = sides.parse
    target = object_of(parse, token.i)

    def _purpose(k: int) -> bool:
        return parse.tokens[k].dep == "xcomp" and parse.tokens[k].lemma in sides.contacts.purposes

    if target is None or any(parse.tokens[k].dep in COMPLEMENTS and not _purpose(k) for k in parse.children[token.i]):
        return False
    after = parse.tokens[min(target + 1, len(parse.tokens) - 1)]
    described = after.pos in ("ADJ", "DET") or after.lower in ("“", '"', "‘", "'")
    return not described and not sides.has(token.i, sides.contacts.summons)


def _visit(token: Token, sides: Sides) -> Contact | None:
    doers, target = sides.doers(token, VISITORS), sides.target(token)
    hosts = list(sides.parties.at(target))
    place = next((party.span for party in of_kind(hosts, PLACES)), None)
    people = of_kind(hosts, PEOPLE) or ([] if target is None or place else list(sides.unnamed(target)))
    return Contact(token.i, token.i, "visit", (*doers, *people), place) if doers and (place or people) else None


def _trip(token: Token, sides: Sides) -> Contact | None:
    """A person who goes to a place that is a town or state; "left the party" and "went to court" are none."""
    doers, place = sides.doers(token, PERSON), sides.destination(token)
    return Contact(token.i, token.i, "visit", tuple(doers), place) if doers and place else None


def _sent(token: Token, sides: Sides) -> Contact | None:
    """An envoy who is sent somewhere takes part; who sends stays at home."""
    target, place = sides.target(token), sides.destination(token)
    team = target is not None and sides.parse.tokens[target].lemma.lower() in sides.contacts.delegates
    sent = sides.at(target, VISITORS if team else PERSON)
    # "The union will send a team to Holm": the sender tells whose team it is.
    by = [] if any(map(sides.known, sent)) else sides.doers(token)
    # Delegations that both governments send to one place talk there.
    mode = "talks" if len(by) > 1 else "visit"
    parties = (*by, *sent) if len(by) > 1 else (*sent, *by)
    return Contact(token.i, token.i, mode, parties, place) if sent and place else None


def _message(token: Token, sides: Sides) -> Contact | None:
    """Something to read or hear that goes from one known party to another."""
    thing = child(sides.parse, token.i, "dobj", "nsubjpass")
    if thing is None or sides.parse.tokens[thing].lemma.lower() not in sides.contacts.messages:
        return None
    receivers = [party for i in sides.after(token.i, sides.contacts.with_words) for party in sides.at(i)]
    receivers = receivers or sides.at(child(sides.parse, token.i, "dative"))
    givers = sides.doers(token)
    return Contact(token.i, token.i, "message", (*givers, *receivers)) if givers and receivers else None
