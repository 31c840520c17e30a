"""Which body "the ministry", "the Reuters agency" or "the company" is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from twosource.annotate.bearers import Bearer
from twosource.annotate.grammar import SUBJECTS
from twosource.annotate.parse import Parse
from twosource.annotate.roles import Office
from twosource.lang.names import Names
from twosource.model import EntityKind

PROMINENT = (*SUBJECTS, "poss", "conj")
NEAR = 2
"""Sentences back to whom "the company" goes on with."""


def body_of(
    parse: Parse, office: Office, first: int, bearers: Sequence[Bearer], named: Mapping[int, int], names: Names
) -> int | None:
    """The number of the one organisation that a definite noun beginning at token `first` means.

    CASE 1: the name stands in it ("the Reuters agency"). CASE 2: the noun is a word of a name before ("the ministry").
    CASE 3: "the company" is the one firm that the sentence before tells of.
    """
    inside = named.get(office.head - 1)
    if office.noun in names.outlets and inside is not None and bearers[inside].kind is EntityKind.ORGANISATION:
        return inside
    ranked = []
    for number, bearer in enumerate(bearers):
        before = [name for name in bearer.names if name.first < first]
        if before and bearer.kind is EntityKind.ORGANISATION and office.noun in bearer.fullest.words:
            unexplained = office.words - set(bearer.fullest.words)
            if not unexplained:
                ranked.append((parse.tokens[before[-1].first].sentence, number))
    ranked.sort(reverse=True)
    if ranked:
        return ranked[0][1] if len(ranked) == 1 or ranked[0][0] > ranked[1][0] else None
    alone = office.noun in names.firms and not office.words and not office.state
    return _firm(parse, first, bearers, names) if alone else None


def _firm(parse: Parse, first: int, bearers: Sequence[Bearer], names: Names) -> int | None:
    """The only firm that does or has something in the nearest sentence with one."""
    here = parse.tokens[first].sentence
    acting = [
        (parse.tokens[name.first].sentence, number)
        for number, bearer in enumerate(bearers)
        if bearer.kind is EntityKind.ORGANISATION and _is_firm(bearer, names)
        for name in bearer.names
        if name.first < first and any(parse.tokens[i].dep in PROMINENT for i in range(name.first, name.last + 1))
    ]
    nearest = max((sentence for sentence, _ in acting), default=-NEAR - 1)
    found = {number for sentence, number in acting if sentence == nearest}
    return found.pop() if len(found) == 1 and here - nearest <= NEAR else None


def _is_firm(bearer: Bearer, names: Names) -> bool:
    """No ministry, court or party, nor a seat of power."""
    words = bearer.fullest.words
    body = words[-1] in names.organisation_nouns - names.firms
    return not body and " ".join(words) not in names.metonyms
