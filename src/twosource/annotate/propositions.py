"""Clauses as comparable frames: predicate, participants, quantities, times, polarity, modality.

A frame holds what the parse shows and nothing more. Which clause is a frame: every verb with a participant, in the
ClearNLP dependency scheme that spaCy's English models are trained on.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from twosource.annotate.conditions import condition_of, find_conditions
from twosource.annotate.firmness import COMPLEMENTS, OBJECTS, PASSIVE_SUBJECTS, SUBJECTS, is_negated, modality_of
from twosource.annotate.parse import Parse, Token
from twosource.annotate.quantities import counted, find_quantities
from twosource.annotate.units import Holders
from twosource.lang import Language
from twosource.model import Argument, Entity, Modality, Proposition, Quantity, Statement, TimeExpression
from twosource.text import Span

Found = TypeVar("Found")

RAISING = {"xcomp", "conj"}
ELSEWHERE = {"ccomp", "advcl", "conj", "parataxis", "punct", "cc"}
REACH = 6


def find_propositions(
    parse: Parse,
    entities: tuple[Entity, ...],
    statements: tuple[Statement, ...],
    times: tuple[TimeExpression, ...],
    language: Language,
) -> tuple[Proposition, ...]:
    """One frame for each clause of the parse, in order."""
    by_place = {mention.span.start: entity for entity in entities for mention in entity.mentions}
    counts = _Placed([(quantity.span.start, quantity) for quantity in find_quantities(parse, language)])
    dates = _Placed([(time.span.start, time) for time in times])
    found = counts, dates, find_conditions(parse, language), Holders(statements)
    reader = _Reader(parse, by_place, _held(parse, entities), *found, language)
    frames = (reader.frame(token) for token in parse.tokens if _heads_clause(parse, token))
    return tuple(frame for frame in frames if frame is not None)


def _held(parse: Parse, entities: Sequence[Entity]) -> dict[int, list[Entity]]:
    """For each token the entities one of whose mentions holds it whole."""
    held: dict[int, list[Entity]] = defaultdict(list)
    for entity in entities:
        for mention in entity.mentions:
            for i in parse.within(mention.span):
                if parse.tokens[i].end <= mention.span.end:
                    held[i].append(entity)
    return held


def _heads_clause(parse: Parse, token: Token) -> bool:
    return (
        token.pos in ("VERB", "AUX") and token.dep not in ("aux", "auxpass", "amod") and bool(parse.children[token.i])
    )


class _Placed(Generic[Found]):
    """Things in order, to be asked which of them begin in a stretch of the text: a clause looks at its own only."""

    def __init__(self, found: Sequence[tuple[int, Found]]) -> None:
        self._found = [thing for _, thing in found]
        ordered = sorted((start, number) for number, (start, _) in enumerate(found))
        self._starts, self._numbers = [start for start, _ in ordered], [number for _, number in ordered]

    def beginning(self, first: int, last: int) -> list[Found]:
        """What begins at characters first to last, both included."""
        here = self._numbers[bisect_left(self._starts, first) : bisect_right(self._starts, last)]
        return [self._found[number] for number in sorted(here)]


@dataclass(frozen=True)
class _Reader:
    """What reading one document's clauses needs."""

    parse: Parse
    by_place: dict[int, Entity]
    held: dict[int, list[Entity]]
    quantities: _Placed[Quantity]
    times: _Placed[TimeExpression]
    conditions: Mapping[int, Span]
    holders: Holders
    language: Language

    def frame(self, token: Token) -> Proposition | None:
        """The clause of a verb; None where it has no participant."""
        arguments = tuple(self.arguments(token))
        if not arguments:
            return None
        clause, predicate = clause_span(self.parse, token), self.parse.span(token.i, token.i)
        return Proposition(
            clause=clause,
            predicate=predicate,
            lemma=self.lemma(token),
            arguments=arguments,
            quantities=tuple(self.counted(clause, arguments)),
            times=tuple(t for t in self.times.beginning(clause.start, clause.end) if t.span.end <= clause.end),
            negated=is_negated(self.parse, token, self.language),
            modality=self.modality(token),
            within=self.holders.innermost(predicate),
            condition=condition_of(self.parse, token, self.conditions),
        )

    def modality(self, token: Token) -> Modality:
        """As the clause reads; what stands in a condition is supposed, however it reads: "provided that they leave"."""
        if any(span.start <= token.start < span.end for span in self.conditions.values()):
            return Modality.HYPOTHETICAL
        return modality_of(self.parse, token, self.language)

    def counted(self, clause: Span, arguments: Sequence[Argument]) -> Iterator[Quantity]:
        """What is counted in a clause, and participants that stand before it: "four boats surrounding the ship"."""
        edges = [(clause.start, clause.end, None), *((a.span.start, a.span.end, a.head) for a in arguments)]
        first, last = min(start for start, _, _ in edges), max(end for _, end, _ in edges)
        for quantity in self.quantities.beginning(first, last):
            start, end = quantity.span.start, quantity.span.end
            if any(first <= start and end <= last and head in (None, quantity.unit) for first, last, head in edges):
                yield quantity

    def lemma(self, token: Token) -> str:
        """The verb's lemma; with its particle, or the noun behind its preposition, where the two are one word of a
        class: go_ahead, call_off, take_street.
        """
        below = [self.parse.tokens[i] for i in self.parse.children[token.i]]
        particles = [child.lower for child in below if child.dep in ("prt", "advmod")]
        behind = (self.parse.tokens[i] for child in below if child.dep == "prep" for i in self.parse.children[child.i])
        phrasal = (f"{token.lemma.lower()}_{word}" for word in (*particles, *(noun.lemma.lower() for noun in behind)))
        return next((word for word in phrasal if word in self.language.classes.verbs), token.lemma.lower())

    def arguments(self, token: Token) -> Iterator[Argument]:
        yield from (self.argument(*subject) for subject in shared_subject(self.parse, token))
        for number in self.parse.children[token.i]:
            child = self.parse.tokens[number]
            if child.dep in OBJECTS:
                yield self.argument("patient", child)
            elif child.dep in COMPLEMENTS:
                yield self.argument("complement", child)
            elif child.dep in ("prep", "agent"):
                role = "agent" if child.dep == "agent" else child.lower
                below = (self.parse.tokens[i] for i in self.parse.children[number])
                yield from (self.argument(role, noun) for noun in below if noun.dep in ("pobj", "pcomp"))

    def argument(self, role: str, head: Token) -> Argument:
        below = self.parse.subtree(head.i)
        noun = counted(self.parse, head, self.language)
        return Argument(role, self.parse.span(below[0], below[-1]), noun.lemma.lower(), self.entity(head))

    def entity(self, head: Token) -> Entity | None:
        """The entity whose mention holds the head, as "Roe" heads "President Anna Roe", or the name put beside it."""
        for i in range(max(0, head.i - REACH), head.i + 1):
            entity = self.by_place.get(self.parse.tokens[i].start)
            if entity and any(entity is other for other in self.held.get(head.i, ())):
                return entity
        beside = (self.parse.tokens[i] for i in self.parse.children[head.i] if self.parse.tokens[i].dep == "appos")
        return next((found for noun in beside if (found := self.entity(noun))), None)


def clause_span(parse: Parse, token: Token) -> Span:
    """The clause of a verb without the clauses that stand beside, before or after what it needs itself."""
    own, queue = {token.i}, [token.i]
    while queue:
        kept = [child for child in parse.children[queue.pop()] if not _elsewhere(parse.tokens[child])]
        own.update(kept)
        queue.extend(kept)
    return parse.span(min(own), max(own))


def _elsewhere(token: Token) -> bool:
    """Whether a dependent stands outside the clause: other clauses, the marks between; a second noun stays."""
    return token.dep in ELSEWHERE and not (token.dep == "conj" and token.pos in ("NOUN", "PROPN", "NUM", "PRON"))


def shared_subject(parse: Parse, token: Token) -> list[tuple[str, Token]]:
    """The verb's subjects with their roles.

    A second verb ("came and said") or an infinitive ("wants to go") takes the subject of the first; a participle
    ("troops surrounded by ...") and a relative clause ("the boats that ...") take the noun they belong to.
    """
    for _ in range(4):
        below = [parse.tokens[i] for i in (*parse.children[token.i], *_below_auxiliaries(parse, token))]
        found = [("agent", c) for c in below if c.dep in SUBJECTS] + [
            ("patient", c) for c in below if c.dep in PASSIVE_SUBJECTS
        ]
        if token.dep in ("relcl", "acl"):
            return [
                (role, parse.tokens[token.head]) if noun.tag in ("WDT", "WP") else (role, noun) for role, noun in found
            ] or [("patient" if token.tag == "VBN" else "agent", parse.tokens[token.head])]
        if found or token.dep not in RAISING:
            return found
        token = parse.tokens[token.head]
    return []


def _below_auxiliaries(parse: Parse, token: Token) -> list[int]:
    """What hangs on a verb's auxiliaries: a second clause's subject may, as in "four died and three are missing"."""
    auxiliaries = (i for i in parse.children[token.i] if parse.tokens[i].dep in ("aux", "auxpass"))
    return [below for i in auxiliaries for below in parse.children[i]]
