"""On what a clause hangs: "if ...", "unless ...", "provided that ...", "in exchange for ...", "should talks fail".

A condition belongs to the verb that it hangs on, to infinitives below that verb ("was ready to agree, provided that
...") and to verbs joined to it that have no subject of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from twosource.annotate.parse import Parse, Token
from twosource.lang import Language
from twosource.text import Span

SUBJECTS = {"nsubj", "nsubjpass", "csubj", "expl"}
OUTERMOST = {"advcl", "prep", "advmod", "npadvmod", "dep", "acomp"}
SHARED = {"xcomp", "acomp", "conj"}
DEPTH = 4
SHORTEST = 3


def find_conditions(parse: Parse, language: Language) -> Mapping[int, Span]:
    """The condition of each token that one hangs on, by the token's number; of two the first."""
    found: dict[int, Span] = {}
    for governor, span in (*_marked(parse, language), *_inverted(parse, language)):
        found.setdefault(governor, span)
    return found


def condition_of(parse: Parse, token: Token, conditions: Mapping[int, Span]) -> Span | None:
    """The condition under which a clause stands: its own, or that of the verb whose subject it shares."""
    for _ in range(DEPTH):
        if token.i in conditions:
            return conditions[token.i]
        below = conditions.keys() & set(parse.children[token.i])
        ready = next((k for k in sorted(below) if parse.tokens[k].dep == "acomp"), None)
        if ready is not None:
            return conditions[ready]
        own = any(parse.tokens[k].dep in SUBJECTS for k in parse.children[token.i])
        if token.dep not in SHARED or own or token.head == token.i:
            return None
        token = parse.tokens[token.head]
    return None


def _marked(parse: Parse, language: Language) -> Iterator[tuple[int, Span]]:
    """Conditions that a word or phrase opens, each with what it hangs on."""
    clauses = language.clauses
    opening = {marker[0] for marker in clauses.condition_markers}
    for token in (token for token in parse.tokens if token.lower in opening):
        for marker in (marker for marker in clauses.condition_markers if marker[0] == token.lower):
            last = token.i + len(marker) - 1
            opened = _reads(parse, token.i, marker) and parse.tokens[last].sentence == token.sentence
            before = parse.tokens[token.i - 1].lower if token.i else ""
            if opened and before not in clauses.no_condition:
                yield from _hung(parse, token.i, last, language)
                break


def _reads(parse: Parse, first: int, marker: tuple[str, ...]) -> bool:
    words = parse.tokens[first : first + len(marker)]
    return tuple(word.lower for word in words) == marker


def _hung(parse: Parse, first: int, last: int, language: Language) -> Iterator[tuple[int, Span]]:
    top = _top(parse, first, last)
    below = parse.subtree(top.i) if top else []
    if top is None or below[0] < first - 1 or len(below) < SHORTEST or top.head == top.i:
        return
    governor = parse.tokens[top.head]
    asked = top.i > governor.i and top.dep == "advcl" and governor.lemma.lower() in language.speech.clause
    if not asked and top.dep != "ccomp" and not first <= governor.i <= below[-1]:
        yield governor.i, parse.span(first, below[-1])


def _top(parse: Parse, first: int, last: int) -> Token | None:
    """The token whose subtree is the whole condition, climbing from the last word that opens it."""
    token = parse.tokens[last]
    for _ in range(DEPTH + 1):
        whole = set(range(first, last + 1)) <= set(parse.subtree(token.i))
        if whole and token.dep in OUTERMOST:
            return token
        if token.head == token.i:
            return None
        token = parse.tokens[token.head]
    return None


def _inverted(parse: Parse, language: Language) -> Iterator[tuple[int, Span]]:
    """ "Should talks fail, ...", "Had the brakes been serviced, ...": the auxiliary stands before the subject."""
    for token in parse.tokens:
        if token.dep != "advcl" or token.head == token.i:
            continue
        below = [parse.tokens[k] for k in parse.children[token.i]]
        subject = next((c.i for c in below if c.dep in SUBJECTS), None)
        opening = next((c.i for c in below if c.dep in ("aux", "auxpass") or c.i > token.i), token.i)
        first, last = parse.subtree(token.i)[0], parse.subtree(token.i)[-1]
        turned = subject is not None and opening == first < subject
        if turned and parse.tokens[first].lower in language.clauses.inverting:
            yield token.head, parse.span(first, last)
