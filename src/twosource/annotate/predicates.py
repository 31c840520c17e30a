"""Mentions by what somebody is said to be: "Lund is a farmer", "he served as mayor", "Lund, who remained chairman"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from twosource.annotate.grammar import child, is_passive, modality, negation
from twosource.annotate.parse import Parse, Token
from twosource.annotate.roles import is_person_noun, office_at, phrase_start
from twosource.lang.names import Names
from twosource.model import Modality
from twosource.text import Span

SUBJECT = frozenset(("nsubj", "nsubjpass"))


def find_predicates(parse: Parse, parties: Mapping[int, int], names: Names) -> Iterator[tuple[Span, int]]:
    """Each noun that says of a party what it is, with the party's number; `parties` gives those of tokens.

    What somebody is not, may be or would be is left out.
    """
    for token in parse.tokens:
        if token.tag in ("NN", "NNP"):
            verb = _copula(parse, token, names)
            if verb is None or negation(parse, verb) is not None or modality(parse, verb) is not Modality.ACTUAL:
                continue
            party = _subject(parse, verb, parties)
            if party is not None:
                yield parse.span(phrase_start(parse, token.i), office_at(parse, token.i, names).last), party


def _copula(parse: Parse, token: Token, names: Names) -> int | None:
    """The verb that says what its subject is: *is*, *became*, *served as*, *was named*."""
    head = parse.tokens[token.head]
    if token.dep == "attr":
        return head.i if head.lemma in names.being and _says_who(parse, token, names) else None
    if not is_person_noun(token, names):
        return None
    if token.dep == "pobj" and head.lower == "as":
        above = parse.tokens[head.head]
        return above.i if above.lemma in names.serving else None
    return head.i if token.dep == "oprd" and head.lemma in names.naming and is_passive(parse, head.i) else None


def _says_who(parse: Parse, token: Token, names: Names) -> bool:
    """A noun for persons, or any that somebody is called with an indefinite article: "she is a legend"."""
    return is_person_noun(token, names) or any(
        parse.tokens[i].lower in names.indefinite for i in parse.children[token.i]
    )


def _subject(parse: Parse, verb: int, parties: Mapping[int, int]) -> int | None:
    subject = child(parse, verb, *SUBJECT)
    if subject is None:
        return None
    if parse.tokens[subject].lower == "who" and parse.tokens[verb].dep == "relcl":
        subject = parse.tokens[verb].head
    return parties.get(subject)
