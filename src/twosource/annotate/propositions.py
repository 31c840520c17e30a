"""Clauses as comparable frames: predicate, participants, quantities, times, polarity, modality.

A frame holds what the parse shows and nothing more. Which clause is a frame: every verb with a subject or an object
of its own, in the sense of the ClearNLP dependency scheme that spaCy's English models are trained on.
"""

from __future__ import annotations

from collections.abc import Iterator

from twosource.annotate.parse import Parse, Token
from twosource.annotate.quantities import counted, find_quantities
from twosource.lang import Language
from twosource.model import Argument, Entity, Modality, Proposition, Quantity, Statement, TimeExpression
from twosource.text import Span

SUBJECTS = {"nsubj", "csubj", "expl"}
PASSIVE_SUBJECTS = {"nsubjpass", "csubjpass"}
OBJECTS = {"dobj", "dative", "oprd"}
COMPLEMENTS = {"attr", "acomp"}
CLAUSES = {"ccomp", "advcl", "relcl", "conj", "parataxis", "acl", "xcomp"}
RAISING = {"xcomp", "conj"}
LEFT_OUT = CLAUSES - {"xcomp", "acl", "relcl"} | {"punct", "cc"}


def find_propositions(
    parse: Parse,
    entities: tuple[Entity, ...],
    statements: tuple[Statement, ...],
    times: tuple[TimeExpression, ...],
    language: Language,
) -> tuple[Proposition, ...]:
    """One frame for each clause of the parse, in order."""
    by_place = {mention.span.start: entity for entity in entities for mention in entity.mentions}
    quantities = find_quantities(parse, language)
    frames = (
        _frame(parse, token, by_place, quantities, times, language)
        for token in parse.tokens
        if _heads_clause(parse, token)
    )
    return tuple(_voiced(frame, statements) for frame in frames if frame.arguments)


def _heads_clause(parse: Parse, token: Token) -> bool:
    return (
        token.pos in ("VERB", "AUX") and token.dep not in ("aux", "auxpass", "amod") and bool(parse.children[token.i])
    )


def _frame(
    parse: Parse,
    token: Token,
    by_place: dict[int, Entity],
    quantities: tuple[Quantity, ...],
    times: tuple[TimeExpression, ...],
    language: Language,
) -> Proposition:
    clause = clause_span(parse, token)
    return Proposition(
        clause=clause,
        predicate=parse.span(token.i, token.i),
        lemma=token.lemma.lower(),
        arguments=tuple(_arguments(parse, token, by_place)),
        quantities=tuple(q for q in quantities if clause.covers(q.span)),
        times=tuple(t for t in times if clause.covers(t.span)),
        negated=is_negated(parse, token, language),
        modality=modality_of(parse, token, language),
        within=None,
    )


def _voiced(frame: Proposition, statements: tuple[Statement, ...]) -> Proposition:
    holders = [s for s in statements if any(span.covers(frame.predicate) for span in s.content)]
    innermost = min(holders, key=lambda s: len(s.extent)) if holders else None
    return Proposition(**{**frame.__dict__, "within": innermost})


def clause_span(parse: Parse, token: Token) -> Span:
    """The clause of a verb without the clauses that stand before or after what it needs itself."""
    own = {token.i}
    queue = [token.i]
    while queue:
        for child in parse.children[queue.pop()]:
            if (
                parse.tokens[child].dep not in LEFT_OUT
                and parse.tokens[child].dep != "punct"
            ):
                own.add(child)
                queue.append(child)
    ordered = sorted(own)
    return parse.span(ordered[0], ordered[-1])


def _arguments(parse: Parse, token: Token, by_place: dict[int, Entity]) -> Iterator[Argument]:
    for child in _shared_subject(parse, token):
        yield _argument(parse, "agent", child, by_place)
    for number in parse.children[token.i]:
        child = parse.tokens[number]
        if child.dep in PASSIVE_SUBJECTS or child.dep in OBJECTS:
            yield _argument(parse, "patient", child, by_place)
        elif child.dep in COMPLEMENTS:
            yield _argument(parse, "complement", child, by_place)
        elif child.dep in ("prep", "agent"):
            yield from _prepositional(parse, child, by_place)


def _shared_subject(parse: Parse, token: Token) -> list[Token]:
    """The verb's subject; a second verb ("came and said") or an infinitive ("wants to go") takes that of the first."""
    for _ in range(4):
        below = [parse.tokens[i] for i in parse.children[token.i]]
        found = [child for child in below if child.dep in SUBJECTS]
        if found or any(child.dep in PASSIVE_SUBJECTS for child in below) or token.dep not in RAISING:
            return found
        token = parse.tokens[token.head]
    return []


def _prepositional(parse: Parse, preposition: Token, by_place: dict[int, Entity]) -> Iterator[Argument]:
    role = "agent" if preposition.dep == "agent" else preposition.lower
    for number in parse.children[preposition.i]:
        if parse.tokens[number].dep in ("pobj", "pcomp"):
            yield _argument(parse, role, parse.tokens[number], by_place)


def _argument(parse: Parse, role: str, head: Token, by_place: dict[int, Entity]) -> Argument:
    below = parse.subtree(head.i)
    span = parse.span(below[0], below[-1])
    return Argument(role, span, counted(parse, head).lemma.lower(), _entity(parse, head, by_place))


def _entity(parse: Parse, head: Token, by_place: dict[int, Entity]) -> Entity | None:
    """The entity whose mention ends with the head: "President Anna Roe" is headed by "Roe"."""
    for entity in dict.fromkeys(by_place.get(parse.tokens[i].start) for i in range(max(0, head.i - 6), head.i + 1)):
        if entity and any(m.span.start <= head.start and head.end <= m.span.end for m in entity.mentions):
            return entity
    return None


def is_negated(parse: Parse, token: Token, language: Language) -> bool:
    """Whether this clause, and not one inside or around it, is negated: not, never, or "no" on what it needs."""
    below = [parse.tokens[i] for i in parse.children[token.i]]
    if any(child.dep == "neg" or child.lower in language.clauses.negations for child in below):
        return True
    needed = [c for c in below if c.dep in SUBJECTS | PASSIVE_SUBJECTS | OBJECTS | COMPLEMENTS]
    return any(parse.tokens[i].lower in language.clauses.no_words for c in needed for i in parse.children[c.i])


def modality_of(parse: Parse, token: Token, language: Language) -> Modality:
    """How firm the clause is, from its auxiliaries, its conjunction and the verb that governs an infinitive."""
    clauses = language.clauses
    below = [parse.tokens[i] for i in parse.children[token.i]]
    if any(child.dep == "mark" and child.lower in clauses.conditional for child in below):
        return Modality.HYPOTHETICAL
    for child in below:
        if child.dep == "aux" and child.lower in clauses.possible_auxiliaries:
            return Modality.POSSIBLE
        if child.dep == "aux" and child.lower in clauses.future_auxiliaries:
            return Modality.EXPECTED
    if token.dep == "xcomp" and parse.tokens[token.head].lemma in clauses.future_verbs:
        return Modality.EXPECTED
    return Modality.ACTUAL
