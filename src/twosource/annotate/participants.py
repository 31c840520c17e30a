"""Which entity a token of the parse belongs to, and who takes part where a text says "the two leaders"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from twosource.annotate.parse import Parse
from twosource.annotate.roles import head_of
from twosource.lang.contacts import Contacts
from twosource.lang.names import Names
from twosource.model import Entity, EntityKind, Mention, MentionKind
from twosource.text import Span


@dataclass(frozen=True, slots=True)
class Party:
    """Someone who takes part: the span that says so, and the entity, if the article tells which."""

    span: Span
    entity: Entity | None


class Parties:
    """The entities of a document by token number."""

    def __init__(self, parse: Parse, entities: Sequence[Entity], names: Names, contacts: Contacts) -> None:
        self.parse, self.names, self.contacts = parse, names, contacts
        self.held: dict[int, tuple[Entity, Span]] = {}
        self.persons: list[tuple[int, Entity]] = []
        for entity in entities:
            for mention in entity.mentions:
                self._hold(entity, mention)
                if entity.kind is EntityKind.PERSON:
                    self.persons.append((mention.span.start, entity))
        self.persons.sort(key=lambda person: person[0])

    def _hold(self, entity: Entity, mention: Mention) -> None:
        """A name holds all its tokens, a phrase those up to its head: what follows may mention others."""
        first = bisect_left(self.parse.starts, mention.span.start)
        last = bisect_left(self.parse.starts, mention.span.end) - 1
        if mention.kind is MentionKind.NOMINAL:
            last = head_of(self.parse, first, last)
        for i in range(first, last + 1):
            if i not in self.held or len(mention.span) < len(self.held[i][1]):
                self.held[i] = (entity, mention.span)

    def at(self, i: int | None) -> Iterator[Party]:
        """Who the phrase headed by token `i` stands for, with those joined to it by "and"."""
        if i is None:
            return
        pair = self._pair(i)
        if pair:
            yield from pair
            return
        i = self._named_beside(self._antecedent(i))
        if i in self.held:
            entity, span = self.held[i]
            yield Party(span, entity)
        for k in (k for n in (i, *self._same(i)) for k in self.parse.children[n]):
            if self.parse.tokens[k].dep == "conj" and self.parse.tokens[k].pos in ("NOUN", "PROPN", "PRON"):
                yield from self.at(k)

    def _same(self, i: int) -> Iterator[int]:
        """Words beside a noun that are of its mention: to "Lund" of "President Lund and ..." a parser joins."""
        held = self.held.get(i)
        yield from (
            k
            for k in self.parse.children[i]
            if held and self.parse.tokens[k].dep == "appos" and self.held.get(k, (None,))[0] is held[0]
        )

    def _antecedent(self, i: int) -> int:
        """The noun before a relative clause for its "who"."""
        token = self.parse.tokens[i]
        verb = self.parse.tokens[token.head]
        relative = self.names.pronouns.get(token.lower) == "w" and verb.dep == "relcl"
        return verb.head if relative else i

    def _named_beside(self, i: int) -> int:
        """The name beside a noun that is nobody's mention: "the president of the club, Ada Lund"."""
        if i in self.held and self.held[i][0].mentions[0].kind is MentionKind.NAMED:
            return i
        beside = [k for k in self.parse.children[i] if self.parse.tokens[k].dep == "appos" and k in self.held]
        return beside[0] if beside and i not in self.held else i

    def _pair(self, i: int) -> list[Party]:
        """The two people meant by "the two leaders", "both", "each other": only where no third is near."""
        token = self.parse.tokens[i]
        below = {self.parse.tokens[k].lower for k in self.parse.children[i]} | {token.lower}
        plural = token.tag in ("NNS", "CD") or token.dep == "poss" or token.lower in self.contacts.pairs
        if not plural or not (below & self.contacts.pairs or self.names.pronouns.get(token.lower) == "p"):
            return []
        if i in self.held and self.names.pronouns.get(token.lower) == "p":
            return []
        near = self._near(i, token.lemma.lower())
        span = self.parse.span(min(i, *self.parse.children[i], i), i)
        return [Party(span, entity) for entity in near] if len(near) == 2 else []

    def _near(self, i: int, noun: str) -> list[Entity]:
        """The people of the sentence before the token, and of the sentence before it where they are not two."""
        token = self.parse.tokens[i]
        found: list[Entity] = []
        for number in (token.sentence, token.sentence - 1):
            if number < 0 or len(found) > 1:
                break
            start = self.parse.sentence_span(number).start
            for place, entity in self.persons:
                if start <= place < token.start and entity not in found and self._holds(entity, noun):
                    found.append(entity)
        return found

    def _holds(self, entity: Entity, noun: str) -> bool:
        """Whether the entity's role can be called by the noun; every person is one of "two men" or "the two"."""
        wider = self.names.broader.get(noun)
        if wider is None and noun not in self.names.offices:
            return True
        role = set((entity.role or "").lower().split())
        return bool(role & ((wider or frozenset()) | {noun}))
