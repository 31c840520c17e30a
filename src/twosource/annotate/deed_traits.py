"""What a sentence says of one party's deed towards another, as names for a linear model and as words for a network.

The two parties are written as Alpha and Beta, so that the class of a deed does not hang on who they are. Method: the
actor marking of Halterman et al. 2023 (PLOVER and POLECAT), over words, the path between the parties in the tree and
what hangs on its top.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from twosource.annotate.parse import Parse, Token

SOURCE, TARGET = "Alpha", "Beta"
# The network reads from two tokens before the first party to seven behind the second: what a sentence tells besides
# is often another deed.
BEFORE, BEHIND = 2, 7
# Weight of each family of traits: words and pairs, the path, what hangs on its top, the parties' nouns, the middle.
FAMILIES = {"w": 1.0, "p": 0.7, "k": 0.5, "s": 0.4, "m": 0.4}
TELLING = frozenset(("neg", "dobj", "prt", "aux", "auxpass", "xcomp", "ccomp", "acomp", "attr"))


@dataclass(frozen=True)
class Deed:
    """Two parties of one sentence by their token numbers, among the tokens [first, beyond)."""

    parse: Parse
    first: int
    beyond: int
    source: frozenset[int]
    target: frozenset[int]


def window(deed: Deed) -> str:
    """The words around the two parties, with their stand-ins."""
    ends = [i for party in (deed.source, deed.target) for i in party]
    if not ends:
        return " ".join(form for form, _ in _masked(deed, deed.first, deed.beyond))
    first, beyond = max(deed.first, min(ends) - BEFORE), min(deed.beyond, max(ends) + 1 + BEHIND)
    return " ".join(form for form, _ in _masked(deed, first, beyond))


def traits(deed: Deed) -> list[str]:
    """Names "family:what"; one may come twice, and counts twice."""
    lemmas = [lemma for _, lemma in _masked(deed, deed.first, deed.beyond)]
    found = [f"w:{lemma}" for lemma in lemmas]
    found += [f"w:{one} {other}" for one, other in pairwise(lemmas)]
    source, target = _head(deed, deed.source), _head(deed, deed.target)
    found += [f"s:{side} {_lemma(deed.parse.tokens[i])}" for side, i in (("s", source), ("t", target)) if i is not None]
    if source is not None and target is not None:
        found += _between(deed, source, target)
        found += _path(deed.parse, source, target)
    return found


def _masked(deed: Deed, first: int, beyond: int) -> Iterator[tuple[str, str]]:
    """Form and lemma of each token; a party is one word."""
    last = ""
    for i in range(first, beyond):
        name = SOURCE if i in deed.source else TARGET if i in deed.target else ""
        if not name:
            token = deed.parse.tokens[i]
            yield token.form, _lemma(token)
        elif name != last:
            yield name, name.lower()
        last = name


def _lemma(token: Token) -> str:
    return token.lemma.lower()


def _head(deed: Deed, party: frozenset[int]) -> int | None:
    """The token of a party that hangs on one outside."""
    tokens = deed.parse.tokens
    return next((i for i in sorted(party) if tokens[i].head not in party or tokens[i].head == i), None)


def _between(deed: Deed, source: int, target: int) -> Iterator[str]:
    yield "m:first" if source < target else "m:second"
    for i in range(min(source, target) + 1, max(source, target)):
        if i not in deed.source and i not in deed.target:
            yield f"m:{_lemma(deed.parse.tokens[i])}"


def _path(parse: Parse, source: int, target: int) -> Iterator[str]:
    """The words that join the parties in the tree, and what hangs on the topmost."""
    up, down = _upwards(parse, source), _upwards(parse, target)
    top = next((i for i in up if i in down), None)
    if top is None:
        return
    upwards, downwards = up[1 : up.index(top) + 1], down[1 : down.index(top)]
    verb = _lemma(parse.tokens[top])
    yield f"p:top {verb}"
    yield from (f"p:{_lemma(parse.tokens[i])}" for i in (*upwards, *downwards))
    yield f"p:{' '.join((verb, *(_lemma(parse.tokens[i]) for i in reversed(downwards))))}"
    for token in (parse.tokens[i] for i in parse.children[top]):
        if token.dep in TELLING:
            yield f"k:{token.dep} {_lemma(token)}"
        if token.dep in ("dobj", "prt", "xcomp"):
            yield f"k:{verb} {_lemma(token)}"


def _upwards(parse: Parse, i: int) -> list[int]:
    path = [i]
    while parse.tokens[path[-1]].head != path[-1]:
        path.append(parse.tokens[path[-1]].head)
    return path
