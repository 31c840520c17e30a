"""Reported clauses that the parser hung on a noun between the cue and its clause."""

from __future__ import annotations

from collections.abc import Iterator

from twosource.annotate.grammar import child
from twosource.annotate.parse import Parse
from twosource.lang.speech import Speech


def misread_clauses(parse: Parse, i: int, lemma: str, speech: Speech) -> Iterator[frozenset[int]]:
    """*told a briefing that the king ...*, *were warned by the guard that it ...*: what verb `i` says."""
    for c in parse.children[i]:
        noun = child(parse, c, "pobj") if parse.tokens[c].dep in ("prep", "agent") else c
        clause = _below(parse, noun) if noun is not None and noun > i else None
        if noun is None or clause is None or child(parse, clause, "nsubj", "nsubjpass") is None:
            continue
        # *denied reports that ...*: there the clause is the noun's
        first, noun_clause = parse.subtree(clause)[0], parse.tokens[noun].lemma in speech.noun_clause
        that = parse.tokens[first].lower == "that" and parse.tokens[first].dep in ("dobj", "mark")
        if (that and not (lemma in speech.denial and noun_clause)) or (not that and _is_heard(parse, noun, clause)):
            yield frozenset(parse.subtree(clause))


def _is_heard(parse: Parse, noun: int, clause: int) -> bool:
    """*told a friend he had taken the cash*: a clause that lacks nothing does not say which friend."""
    listener = parse.tokens[noun].dep in ("dobj", "dative") and parse.tokens[noun].pos in ("NOUN", "PROPN", "PRON")
    own, thing = child(parse, clause, "nsubj", "nsubjpass"), child(parse, clause, "dobj", "attr", "acomp", "ccomp")
    if not listener or own is None or thing is None or parse.subtree(clause)[0] < noun:
        return False
    return not any(parse.tokens[k].tag in ("WP", "WDT", "WRB", "WP$") for k in (own, thing, parse.subtree(clause)[0]))


def _below(parse: Parse, noun: int) -> int | None:
    clause = child(parse, noun, "relcl", "acl")
    if clause is None or parse.tokens[clause].tag != "VBN":
        return clause
    told = child(parse, clause, "ccomp")
    return clause if told is None else told
