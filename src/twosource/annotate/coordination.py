"""Which verb a coordinated clause belongs to, where one reporting verb stands inside another's report."""

from __future__ import annotations

from collections.abc import Iterator

from twosource.annotate.parse import Parse
from twosource.lang.speech import Speech


def own_complement(parse: Parse, i: int, c: int, speech: Speech) -> frozenset[int]:
    """The complement `c` of verb `i` without clauses that go with a verb further out.

    *said she had told her the well was dry and that ...*: a clause with a *that* of its own does not continue a clause
    or an infinitive without one, when another verb reports both.
    """
    tokens = frozenset(parse.subtree(c))
    if has_that(parse, c) or not _is_reported(parse, i, speech):
        return tokens
    for k in _coordinated(parse, c):
        if has_that(parse, k):
            first = parse.subtree(k)[0]
            tokens = frozenset(t for t in tokens if t < first and (t < first - 1 or parse.tokens[t].dep != "cc"))
    return tokens


def has_that(parse: Parse, c: int) -> bool:
    return any(parse.tokens[k].lower == "that" and parse.tokens[k].dep == "mark" for k in parse.children[c])


def _coordinated(parse: Parse, c: int) -> Iterator[int]:
    for k in parse.children[c]:
        if parse.tokens[k].dep == "conj" and k > c:
            yield k
            yield from _coordinated(parse, k)


def _is_reported(parse: Parse, i: int, speech: Speech) -> bool:
    """Whether verb `i` stands in a clause that another verb reports."""
    while parse.tokens[i].head != i:
        above = parse.tokens[i].head
        if parse.tokens[i].dep == "ccomp" and parse.tokens[above].lemma in speech.clause:
            return True
        i = above
    return False
