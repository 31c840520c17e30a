"""Mentions by a noun: "the president", "the Russian leader", "a U.S. official", "two people who know of it"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from twosource.annotate.bearers import Bearer
from twosource.annotate.bodies import body_of
from twosource.annotate.parse import Parse, Token
from twosource.annotate.roles import Office, apposed, is_person_noun, office_at, phrase_start
from twosource.lang.names import Names
from twosource.model import EntityKind, Role

POSTMODIFIERS = frozenset(("prep", "acl", "relcl", "amod"))
NEAR = 2  # sentences
BELOW_HEADLINE = 4  # sentences


@dataclass(frozen=True, slots=True)
class Nominal:
    """A noun phrase that mentions someone, in tokens `first` to `last`; `bearer` is the number of its bearer, or None.

    `office` holds its head noun and what narrows it; `definite` has the or this before it, `possessed` a possessor.
    `beside` says that its name stands beside it.
    """

    first: int
    last: int
    office: Office
    kind: EntityKind
    definite: bool
    possessed: bool
    anonymous: bool
    gender: str
    bearer: int | None = None
    beside: bool = False

    @property
    def key(self) -> tuple[object, ...]:
        """What two mentions of the same unnamed party share."""
        return self.kind, self.office.noun, self.office.state, self.office.words


def find_nominals(parse: Parse, bearers: Sequence[Bearer], names: Names) -> list[Nominal]:
    """Mentions by a noun in order, each with its bearer where the article leaves no doubt."""
    named = _named(bearers)
    beside = {i: k for k, bearer in enumerate(bearers) for name in bearer.names for i in apposed(parse, name)}
    nouns = _nouns(names)
    found = []
    for token in parse.tokens:
        by = beside.get(token.i)
        known = token.lower in nouns or (by is not None and is_person_noun(token, names))
        if known and token.i not in named and _heads_phrase(parse, token, named, names):
            found.append(_with_bearer(parse, _nominal(parse, token, names), bearers, named, by, names))
    return found


@lru_cache(maxsize=4)
def _nouns_of(*groups: frozenset[str]) -> frozenset[str]:
    singular = frozenset().union(*groups)
    return singular | {word + "s" for word in singular}


def _nouns(names: Names) -> frozenset[str]:
    return _nouns_of(
        names.offices, names.person_nouns, names.people_nouns, names.organisation_nouns, frozenset(names.broader)
    )


def _named(bearers: Sequence[Bearer]) -> dict[int, int]:
    """The number of the bearer for each token of a name or of the title before it."""
    return {
        i: number
        for number, bearer in enumerate(bearers)
        for name in bearer.names
        for i in range(name.start, name.last + 1)
    }


def _heads_phrase(parse: Parse, token: Token, named: dict[int, int], names: Names) -> bool:
    """A noun that is no part of another and does not only say what somebody is ("she is a judge")."""
    if token.pos not in ("NOUN", "PROPN") or token.dep in ("compound", "amod", "nmod", "npadvmod"):
        return False
    if token.dep == "attr" or (token.dep == "pobj" and parse.tokens[token.head].lower == "as"):
        return False
    if token.i + 1 in named and parse.tokens[token.i + 1].sentence == token.sentence:
        return False
    bare = token.dep != "appos" and token.i == phrase_start(parse, token.i)
    return not bare or token.tag in ("NNS", "NNPS") or token.lower in names.people_nouns


def _nominal(parse: Parse, token: Token, names: Names) -> Nominal:
    first, last = phrase_start(parse, token.i), phrase_end(parse, token.i)
    plural = token.tag in ("NNS", "NNPS") or token.lower in names.people_nouns
    lemma = token.lower if token.lower in names.offices else token.lemma.lower()
    kind = EntityKind.ORGANISATION if not _personal(token, names) else EntityKind.GROUP if plural else EntityKind.PERSON
    titled = token.pos == "PROPN" and token.form.istitle() and parse.tokens[first].dep != "det"
    definite = parse.tokens[first].lower in names.definite or titled
    possessed = any(parse.tokens[i].dep == "poss" and i < token.i for i in parse.children[token.i])
    anonymous = kind is not EntityKind.ORGANISATION and not definite and _source(parse, token, last, names)
    gender = "m" if lemma in names.masculine else "f" if lemma in names.feminine else ""
    return Nominal(
        first, last, office_at(parse, token.i, names), kind, definite, possessed, anonymous, "" if plural else gender
    )


def _personal(token: Token, names: Names) -> bool:
    if token.lower in names.people_nouns or token.lemma.lower() in names.broader:
        return True
    return token.lower not in names.organisation_nouns and is_person_noun(token, names)


def _source(parse: Parse, token: Token, last: int, names: Names) -> bool:
    """Whether an unnamed party may be a source: an office that speaks to the press, or people who know of a matter."""
    after = {parse.tokens[i].lower for i in range(token.i + 1, last + 1)}
    return token.lemma.lower() in names.sources or bool(token.lower in names.people_nouns and after & names.knowing)


def phrase_end(parse: Parse, head: int) -> int:
    """The end of the phrase with what follows and belongs to it, up to a comma or a quotation mark."""
    last = head
    for i in parse.children[head]:
        if i > head and parse.tokens[i].dep in POSTMODIFIERS:
            below = parse.subtree(i)
            stop = next((k for k in below if parse.tokens[k].lower in (",", "“", '"', "—", "–", ";", "(")), None)
            if below[0] <= last + 1:
                last = max(last, (stop - 1) if stop is not None else below[-1])
            if stop is not None:
                break
    return last


# --- who is meant ---------------------------------------------------------------------------------


def _with_bearer(
    parse: Parse, nominal: Nominal, bearers: Sequence[Bearer], named: dict[int, int], beside: int | None, names: Names
) -> Nominal:
    bearer = beside if beside is not None and _agrees(nominal, bearers[beside]) else None
    headline = parse.blocks[parse.tokens[nominal.first].block].role is Role.HEADLINE
    settled = nominal.definite or nominal.possessed or headline
    if bearer is None and settled and nominal.kind is EntityKind.PERSON:
        bearer = _holder(parse, nominal, bearers, names)
    if bearer is None and nominal.definite and nominal.kind is EntityKind.ORGANISATION:
        bearer = body_of(parse, nominal.office, nominal.first, bearers, named, names)
    if bearer is None:
        return nominal
    return replace(nominal, anonymous=False, bearer=bearer, beside=bearer == beside)


def _agrees(nominal: Nominal, bearer: Bearer) -> bool:
    if nominal.kind is EntityKind.PERSON:
        return bearer.kind is EntityKind.PERSON and not _differ(nominal.gender, bearer.gender)
    return nominal.kind is EntityKind.ORGANISATION and bearer.kind is EntityKind.ORGANISATION


def _differ(left: str, right: str) -> bool:
    return bool(left and right and left != right)


def _holder(parse: Parse, nominal: Nominal, bearers: Sequence[Bearer], names: Names) -> int | None:
    """The one person named before whose office the phrase can mean; None where two are equally good."""
    ranked = []
    for number, bearer in enumerate(bearers):
        if bearer.kind is EntityKind.PERSON and not _differ(nominal.gender, bearer.gender):
            fit = max((_fit(nominal.office, office, names) for office in bearer.offices), default=0)
            before = [name.first for name in bearer.names if name.first < nominal.first]
            before = before or _introduced(parse, nominal, bearer)
            if fit and before:
                distance = abs(parse.tokens[nominal.first].sentence - parse.tokens[before[-1]].sentence)
                ranked.append((fit, -min(distance, NEAR), len(before), number))
    return _clear_best(ranked)


def _introduced(parse: Parse, nominal: Nominal, bearer: Bearer) -> list[int]:
    """The first name of somebody whom a headline only describes: "Norwegian woman held", and below "Ada Lund, a
    Norwegian woman"."""
    token, first = parse.tokens[nominal.first], bearer.names[0].first
    near = parse.tokens[first].sentence - token.sentence <= BELOW_HEADLINE
    return [first] if near and parse.blocks[token.block].role is Role.HEADLINE else []


def _clear_best(ranked: list[tuple[int, int, int, int]]) -> int | None:
    """The best by fit; among equal fits who is nearer, then who is named twice as often."""
    if not ranked:
        return None
    ranked.sort(reverse=True)
    if len(ranked) == 1 or ranked[0][0] > ranked[1][0]:
        return ranked[0][3]
    best, second = ranked[0], ranked[1]
    rivals = [rank for rank in ranked[1:] if rank[0] == best[0]]
    most = max([best, *rivals], key=lambda rank: rank[2])
    if all(most[2] >= 2 * rank[2] for rank in [best, *rivals] if rank is not most):
        return most[3]
    return best[3] if best[1] > second[1] else None


def _fit(asked: Office, held: Office, names: Names) -> int:
    """How much of the phrase the office explains, 0 where it does not fit; a bare "president" is rather of no state."""
    exact = asked.noun == held.noun
    if not exact and held.noun not in names.broader.get(asked.noun, ()):
        return 0
    if asked.state and held.state not in ("", asked.state):
        return 0
    narrowing = {word for word in asked.words if word not in names.demonyms and word not in names.states}
    unexplained = narrowing - held.words - {held.noun}
    if unexplained & _institutions(held, asked):
        return 0
    return (
        4 * bool(asked.state and held.state)
        + 2 * exact
        + (not asked.state and not held.state)
        + 2 * bool(narrowing & held.words)
        + 1
    )


def _institutions(held: Office, asked: Office) -> frozenset[str]:
    """Words that tell two holders of one office apart: all of them, unless the office was given without any."""
    return asked.words if held.words else frozenset()
