"""Statements cut into what can be compared: a sentence, or a clause with its own subject that is joined to another.

A quotation of four sentences is one attribution, and four things said. `annotate` keeps it whole; a story is told in
units, so that a claim holds one thing. Each unit keeps the chain, whose links still hold the whole content.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TypeVar

from twosource.annotate.nearby import Nearby
from twosource.annotate.parse import Parse, Token
from twosource.lang.clauses import Clauses
from twosource.model import Division, EventMention, Mode, Proposition, Report, Statement
from twosource.text import Span, words

Found = TypeVar("Found", EventMention, Proposition)

SUBJECTS = {"nsubj", "nsubjpass", "expl", "csubj"}
VERBS = {"VERB", "AUX"}
SHORTEST = 3
# Tokens of a clause and of what it stands beside, less one: below that neither tells much.
LONG_CLAUSE = 4


def find_divisions(parse: Parse, clauses: Clauses) -> tuple[int, ...]:
    """The places where a sentence begins, or a clause with its own subject that tells something beside another."""
    starts = {parse.tokens[first].start for first, _ in parse.sentences}
    for token in parse.tokens:
        if token.pos in VERBS and any(parse.tokens[i].dep in SUBJECTS for i in parse.children[token.i]):
            starts.update(parse.tokens[i].start for i in _edges(parse, token, clauses))
    return tuple(sorted(starts))


def _edges(parse: Parse, token: Token, clauses: Clauses) -> Iterator[int]:
    """The numbers of the tokens that begin what a verb's clause is told apart from, or the clause itself."""
    head = parse.tokens[token.head]
    if token.dep == "conj" and head.pos in VERBS:
        yield _begin(parse, token)
    elif token.dep == "advcl" and _beside(parse, token, clauses):
        yield from _around(parse, token)
    elif token.dep == "ccomp" and token.i < head.i:
        yield from _spliced(parse, token, head)


def _begin(parse: Parse, token: Token) -> int:
    """The first token of the clause, with the "but" or "and" that joins it."""
    first = parse.subtree(token.i)[0]
    while first > 1 and parse.tokens[first - 1].dep == "cc" and parse.tokens[first - 1].sentence == token.sentence:
        first -= 1
    return first


def _beside(parse: Parse, token: Token, clauses: Clauses) -> bool:
    """Whether an adverbial clause tells something by itself, as after "while" and not after "if"."""
    below = (parse.tokens[i] for i in parse.children[token.i])
    return any(child.dep in ("mark", "advmod") and child.lower in clauses.beside for child in below)


def _around(parse: Parse, token: Token) -> Iterator[int]:
    """Where a clause beside another begins; where it opens the sentence, what follows its comma."""
    first, last = parse.subtree(token.i)[0], parse.subtree(token.i)[-1]
    opening, beyond = parse.sentences[token.sentence]
    if last - first >= LONG_CLAUSE and first - opening >= LONG_CLAUSE:
        yield first
    if first - opening <= 1 and last + 2 < beyond and parse.tokens[last + 1].form == ",":
        yield last + 2


def _spliced(parse: Parse, token: Token, head: Token) -> Iterator[int]:
    """What follows the comma that alone joins two clauses: *forty were hurt, schools are shut*."""
    last = parse.subtree(token.i)[-1]
    subjects = [i for i in parse.children[head.i] if parse.tokens[i].dep in SUBJECTS]
    if subjects and last + 2 <= subjects[0] and parse.tokens[last + 1].form in (",", ";"):
        yield last + 2


def divide(report: Report) -> Report:
    """The report told in units; what lay within a statement lies within the unit that holds it.

    What somebody said and was cut is kept whole in `divided`.
    """
    cut = [Division(statement, tuple(units(statement, report))) for statement in report.statements]
    statements = tuple(unit for division in cut for unit in division.units)
    holders = Holders(statements)
    return replace(
        report,
        statements=statements,
        divided=tuple(division for division in cut if division.whole.chain and len(division.units) > 1),
        events=tuple(within(event, event.trigger, holders) for event in report.events),
        propositions=tuple(within(p, p.predicate, holders) for p in report.propositions),
    )


def units(statement: Statement, report: Report) -> Iterator[Statement]:
    """The statement cut at the report's divisions; what is left of two words or fewer stays with what is before it."""
    pieces = _pieces(statement, report)
    if len(pieces) < 2 or (statement.mode is Mode.MIXED and len(statement.content) > 1):
        yield statement
        return
    for piece in pieces:
        hedges = tuple(h for h in statement.hedges if any(span.overlap(h.span) for span in piece))
        yield replace(statement, content=piece, hedges=hedges)


def _pieces(statement: Statement, report: Report) -> list[tuple[Span, ...]]:
    """The content cut; *The lock*, she said, *was shut* and *Anyone* was asked *to call* are one piece each."""
    made: list[tuple[Span, ...]] = []
    for span in statement.content:
        first, *others = _cut(span, report)
        if made and not _is_begun(span, report):
            made[-1] = (*made[-1], first)
        else:
            made.append((first,))
        made.extend((piece,) for piece in others)
    return made


def _is_begun(span: Span, report: Report) -> bool:
    """Whether a division of the report stands where the span begins, marks and *that* aside."""
    before = bisect_right(report.divisions, span.start) - 1
    gap = report.text.chars[report.divisions[before] : span.start] if before >= 0 else "no division"
    return not any(char.isalnum() for char in gap) or gap.split() == ["that"]


def _cut(span: Span, report: Report) -> list[Span]:
    inside = report.divisions[bisect_right(report.divisions, span.start) : bisect_right(report.divisions, span.end - 1)]
    edges = [span.start, *inside, span.end]
    made: list[Span] = []
    for start, end in pairwise(edges):
        piece = Span(span.text, start, end)
        if made and len(words(report.text, piece)) < SHORTEST:
            made[-1] = Span(span.text, made[-1].start, end)
        else:
            made.append(piece)
    return [report.text.trimmed(piece) for piece in made]


class Holders:
    """The statements of one text by their contents, to be asked which of them holds a place."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        sizes = [len(statement.extent) for statement in statements]
        # The smallest extent first, so that the first content that holds a place is that of the innermost statement.
        ordered = sorted(range(len(statements)), key=lambda number: sizes[number])
        contents = [(span, statements[number]) for number in ordered for span in statements[number].content]
        self._statements = [statement for _, statement in contents]
        self._contents = Nearby((span, number) for number, (span, _) in enumerate(contents))

    def innermost(self, place: Span) -> Statement | None:
        """The statement with the smallest extent whose content holds the place; of equals the first."""
        held = (number for span, number in self._contents.over(place) if span.covers(place))
        return next((self._statements[number] for number in held), None)


def within(found: Found, place: Span, holders: Holders) -> Found:
    """The record with the innermost statement whose content holds the place."""
    return replace(found, within=holders.innermost(place))
