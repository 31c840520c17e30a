"""Whose statement says something: *a letter from the firm*; *the letter said* goes back to that."""

from __future__ import annotations

from collections.abc import Iterator

from twosource.annotate.grammar import agent, child, subject
from twosource.annotate.parse import Parse
from twosource.annotate.tellers import speaker_of
from twosource.lang.speech import Speech

WRITTEN = ("statement", "letter", "post", "document")
NAMED = ("ORG", "PERSON", "GPE")
POINTING = ("the", "this", "that")
REACH = 20
"""Sentences back to where a statement was brought in."""


def issuer(parse: Parse, i: int, speech: Speech) -> int | None:
    """The token that heads who issued the document that token `i` names; None where it names none or nobody is told."""
    lemma = parse.tokens[i].lemma.lower()
    if lemma not in speech.documents and speech.channels.get(lemma) not in WRITTEN:
        return None
    told = _beside(parse, i, speech)
    if told is not None or not _is_known(parse, i):
        return told
    for k in _before(parse, i, lemma):
        who = _beside(parse, k, speech)
        who = _sender(parse, k, speech) if who is None else who
        if who is not None or not _is_known(parse, k):
            return who
    return None


def _is_known(parse: Parse, i: int) -> bool:
    return any(parse.tokens[k].lower in POINTING for k in parse.children[i])


def _before(parse: Parse, i: int, lemma: str) -> Iterator[int]:
    """The same noun before token `i`, the nearest first."""
    first = parse.sentences[max(0, parse.tokens[i].sentence - REACH)][0]
    yield from (k for k in range(i - 1, first - 1, -1) if parse.tokens[k].lemma.lower() == lemma)


def _beside(parse: Parse, i: int, speech: Speech) -> int | None:
    """*the firm's letter*, *the UN letter*, *a letter from the firm*, *sent by the firm*, not *obtained by* it."""
    for k in parse.children[i]:
        token = parse.tokens[k]
        if token.dep == "poss" or (token.dep in ("compound", "nmod") and token.entity in NAMED):
            return k
        by = child(parse, k, "pobj") if token.dep in ("prep", "agent") and token.lower in ("from", "by") else None
        by = agent(parse, k) if token.dep == "acl" and token.lemma in speech.issuing else by
        if by is not None:
            return by
    return None


def _sender(parse: Parse, i: int, speech: Speech) -> int | None:
    """*The firm issued a letter*, *the firm said in a letter*."""
    token = parse.tokens[i]
    above = parse.tokens[token.head]
    if token.dep == "dobj" and above.lemma in speech.issuing:
        return subject(parse, above.i)
    if token.dep != "pobj" or above.lower != "in":
        return None
    told = parse.tokens[above.head]
    return speaker_of(parse, told.i) if told.lemma in speech.quote and told.pos == "VERB" else None
