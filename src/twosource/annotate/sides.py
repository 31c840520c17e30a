"""Who stands where around a word of contact: the doer, those after "with", the place gone to."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from twosource.annotate.grammar import agent, child, is_passive, object_of, subject
from twosource.annotate.parse import Parse, Token
from twosource.annotate.participants import Parties, Party
from twosource.annotate.roles import is_office, phrase_start
from twosource.lang.contacts import Contacts
from twosource.model import EntityKind, MentionKind
from twosource.text import Span

PARTIES = frozenset((EntityKind.PERSON, EntityKind.GROUP, EntityKind.ORGANISATION, EntityKind.STATE))
PLACES = frozenset((EntityKind.PLACE, EntityKind.STATE))
PEOPLE = frozenset((EntityKind.PERSON, EntityKind.GROUP))
NAMES = frozenset(("GPE", "NORP", "ORG"))
PERSON = frozenset((EntityKind.PERSON,))


@dataclass(frozen=True, slots=True)
class Contact:
    """A word of contact in tokens `first` to `trigger`, its mode, who takes part, and where when that is its object."""

    first: int
    trigger: int
    mode: str | None
    parties: tuple[Party, ...]
    place: Span | None = None


def of_kind(found: Iterable[Party], kinds: frozenset[EntityKind]) -> list[Party]:
    return [party for party in found if party.entity is not None and party.entity.kind in kinds]


def _own_end(parse: Parse, i: int) -> int:
    """The end of a noun phrase with what it is of: "leaders of the Front"."""
    of = next((k for k in parse.children[i] if k > i and parse.tokens[k].lower in ("of", "from")), None)
    noun = child(parse, of, "pobj") if of is not None else None
    return i if noun is None else max(noun, i)


@dataclass(frozen=True)
class Sides:
    """Reads the surroundings of one document's words of contact."""

    parse: Parse
    parties: Parties
    contacts: Contacts

    def at(self, i: int | None, kinds: frozenset[EntityKind] = PARTIES) -> list[Party]:
        """Who of these kinds the phrase headed by token `i` stands for, by name or as "senior Drevnian officials"."""
        return self.named(i, kinds) or ([] if i is None else [*self.unnamed(i)])

    def named(self, i: int | None, kinds: frozenset[EntityKind] = PARTIES) -> list[Party]:
        """Who of these kinds the phrase is a mention of."""
        return of_kind(self.parties.at(i), kinds)

    def unnamed(self, i: int) -> Iterator[Party]:
        """Officials and delegations that are nobody's mention: their phrase says who they are."""
        token = self.parse.tokens[i]
        if token.pos not in ("NOUN", "PROPN") or i in self.parties.held:
            return
        names = self.parties.names
        if is_office(token, names) or token.lemma.lower() in self.contacts.delegates:
            yield Party(self.parse.span(phrase_start(self.parse, i), _own_end(self.parse, i)), None)

    def known(self, party: Party) -> bool:
        """Whether the article tells who it is: by a name of theirs, or by one in the phrase ("the Drevnian envoy")."""
        if party.entity is not None and any(m.kind is MentionKind.NAMED for m in party.entity.mentions):
            return True
        starts = self.parse.starts
        first, last = bisect_left(starts, party.span.start), bisect_left(starts, party.span.end)
        return any(token.tag in ("NNP", "NNPS") or token.entity in NAMES for token in self.parse.tokens[first:last])

    def doers(self, token: Token, kinds: frozenset[EntityKind] = PARTIES) -> list[Party]:
        """Who does it: the subject, or the agent of a passive, without places and things."""
        return self.at(self.doer(token), kinds)

    def doer(self, token: Token) -> int | None:
        """The noun of who does it; of names joined before "meeting in Oslo" the first."""
        i = agent(self.parse, token.i) if is_passive(self.parse, token.i) else subject(self.parse, token.i)
        sender = self.parse.tokens[token.head]
        if token.dep == "advcl" and token.tag == "VB" and sender.lemma in self.contacts.sends:
            # "Sent an envoy to Holm to meet the rebels": the envoy does.
            return object_of(self.parse, sender.i)
        while i is not None and token.dep == "acl" and self.parse.tokens[i].dep == "conj":
            i = self.parse.tokens[i].head
        return i

    def target(self, token: Token) -> int | None:
        """The noun to which it is done: the object, or the subject of a passive."""
        return subject(self.parse, token.i) if is_passive(self.parse, token.i) else object_of(self.parse, token.i)

    def after(self, i: int, words: frozenset[str]) -> Iterator[int]:
        """The nouns after prepositions among `words` that hang on token `i`."""
        for prep in self.parse.children[i]:
            if self.parse.tokens[prep].dep in ("prep", "dative", "agent") and self.parse.tokens[prep].lower in words:
                yield from (k for k in self.parse.children[prep] if self.parse.tokens[k].dep == "pobj")

    def has(self, i: int, words: frozenset[str]) -> bool:
        """Whether one of `words` hangs on token `i`."""
        return any(self.parse.tokens[k].lower in words for k in self.parse.children[i])

    def crowd(self, i: int) -> bool:
        """Whether those after "with" or "to" are an audience: "spoke to reporters"."""
        heads = self.after(i, self.contacts.with_words)
        return any(self.parse.tokens[k].lemma.lower() in self.contacts.audiences for k in heads)

    def by_phone(self, i: int) -> bool:
        """Whether "by phone" or "on the telephone" stands below the word, or "phone" before it."""
        topic = object_of(self.parse, i)
        for k in (*self.parse.children[i], *(self.parse.children[topic] if topic is not None else ())):
            token = self.parse.tokens[k]
            below = self.parse.subtree(k)[:4] if token.dep in ("prep", "agent") else [k]
            if any(self.parse.tokens[n].lower in self.contacts.phone for n in below):
                return True
        return False

    def destination(self, token: Token) -> Span | None:
        """The town, country or site that is the object or stands after "to", "for", "in"."""
        # "Left Holm for Berg" goes to Berg.
        bound = self.after(token.i, self.contacts.summons & self.contacts.pleas)
        for end in (*bound, object_of(self.parse, token.i), *self.after(token.i, self.contacts.places)):
            for party in self.named(end, PLACES):
                return party.span
        return None
