"""Who he, she, they and it are: the most prominent party before that fits, or nobody where two are equally good.

Prominence after Lappin and Leass (1994): subjects before objects before the rest, halved with each sentence. The first
person is left out: it belongs to whoever is quoted.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from twosource.annotate.grammar import child, object_of, subject
from twosource.annotate.parse import Parse, Token
from twosource.annotate.quotes import Quote
from twosource.lang.language import Names
from twosource.model import EntityKind

WINDOW = 2  # sentences back
MARGIN = 1.25
TOGETHER = -1
ROLES = {
    "nsubj": 1.0,
    "nsubjpass": 0.95,
    "agent": 0.7,
    "dobj": 0.6,
    "dative": 0.55,
    "pobj": 0.5,
    "poss": 0.5,
    "appos": 0.3,
}
OTHER_ROLE = 0.4
FADING = 0.5
QUOTED = 0.35
LOCAL = 1.5
UNKNOWN_GENDER = 0.8
SUBJECT = frozenset(("nsubj", "nsubjpass"))
FITS = {
    "m": {EntityKind.PERSON: 1.0, EntityKind.UNKNOWN: 0.5},
    "f": {EntityKind.PERSON: 1.0, EntityKind.UNKNOWN: 0.5},
    "p": {EntityKind.GROUP: 1.0, EntityKind.ORGANISATION: 0.6, EntityKind.STATE: 0.4},
    "n": {EntityKind.ORGANISATION: 1.0, EntityKind.STATE: 0.9, EntityKind.PLACE: 0.5},
}


@dataclass(frozen=True, slots=True)
class Party:
    """Whom a pronoun can mean."""

    kind: EntityKind
    gender: str


@dataclass(frozen=True, slots=True)
class Seen:
    """A mention: its head token, the number of its party, and the number of the quotation that it stands in, or -1."""

    i: int
    party: int
    quote: int = -1


def resolve(
    parse: Parse, seen: Sequence[Seen], parties: Sequence[Party], quotes: Sequence[Quote], names: Names
) -> list[Seen]:
    """The pronouns that have an antecedent, each with the number of its party."""
    regions = _regions(parse, quotes)
    pronouns = [t for t in parse.tokens if names.pronouns.get(t.lower) in FITS and t.pos in ("PRON", "DET")]
    placed = sorted((replace(one, quote=regions[one.i]) for one in seen), key=lambda one: one.i)
    known = _with_genders(parse, pronouns, placed, parties, regions, names)
    return _pass(parse, pronouns, placed, known, regions, names)


def _regions(parse: Parse, quotes: Sequence[Quote]) -> list[int]:
    """For each token the number of the outermost quotation around it, or -1."""
    regions = [-1] * len(parse.tokens)
    for number, quote in enumerate(quotes):
        if quote.depth == 0:
            first = bisect_right(parse.starts, quote.span.start - 1)
            for i in range(first, bisect_right(parse.starts, quote.span.end - 1)):
                regions[i] = number
    return regions


def _with_genders(
    parse: Parse,
    pronouns: Sequence[Token],
    seen: list[Seen],
    parties: Sequence[Party],
    regions: list[int],
    names: Names,
) -> list[Party]:
    """Parties with the gender that their own pronouns give them, where the name alone does not tell."""
    if all(party.gender or party.kind is not EntityKind.PERSON for party in parties):
        return list(parties)
    votes: dict[int, Counter[str]] = {}
    for found in _pass(parse, pronouns, seen, parties, regions, names):
        votes.setdefault(found.party, Counter())[names.pronouns[parse.tokens[found.i].lower]] += 1
    return [
        replace(party, gender=votes[number].most_common(1)[0][0]) if not party.gender and number in votes else party
        for number, party in enumerate(parties)
    ]


def _pass(
    parse: Parse,
    pronouns: Sequence[Token],
    seen: list[Seen],
    parties: Sequence[Party],
    regions: list[int],
    names: Names,
) -> list[Seen]:
    found: list[Seen] = []
    recent: list[Seen] = []
    upcoming = iter(seen)
    coming = next(upcoming, None)
    for token in pronouns:
        while coming and coming.i < token.i:
            recent.append(coming)
            coming = next(upcoming, None)
        recent = [one for one in recent if parse.tokens[one.i].sentence >= token.sentence - WINDOW]
        party = _antecedent(parse, token, recent, seen, parties, regions, names)
        if party is not None:
            found.append(Seen(token.i, party, regions[token.i]))
            recent.append(found[-1])
    return found


def _antecedent(
    parse: Parse,
    token: Token,
    recent: Sequence[Seen],
    seen: Sequence[Seen],
    parties: Sequence[Party],
    regions: list[int],
    names: Names,
) -> int | None:
    gender = names.pronouns[token.lower]
    barred = _barred(parse, token, recent, regions)
    scores: dict[int, float] = {}
    best: dict[tuple[int, int], float] = {}
    for one in (*recent, *_ahead(parse, token, seen)):
        party = parties[one.party]
        fit = FITS[gender].get(party.kind, 0.0)
        if not fit or one.party in barred or (gender in "mf" and party.gender not in ("", gender)):
            continue
        fit *= 1.0 if party.gender or gender not in "mf" else UNKNOWN_GENDER
        place = (one.party, parse.tokens[one.i].sentence)
        best[place] = max(best.get(place, 0.0), fit * _prominence(parse, token, one, regions))
    for (number, _), weight in best.items():
        scores[number] = scores.get(number, 0.0) + weight
    if gender == "p":
        scores |= _together(parse, token, recent, parties, regions)
    ranked = sorted(scores.items(), key=lambda item: -item[1])
    if not ranked or (len(ranked) > 1 and ranked[0][1] < MARGIN * ranked[1][1]):
        return None
    if gender in "np" and _rival(parse, token, recent, gender):
        return None
    return ranked[0][0] if ranked[0][0] != TOGETHER else None


def _together(
    parse: Parse, token: Token, recent: Sequence[Seen], parties: Sequence[Party], regions: list[int]
) -> dict[int, float]:
    """Two people who "they" may be together weigh as much as the less prominent of them."""
    persons: dict[int, float] = {}
    for one in recent:
        if parties[one.party].kind is EntityKind.PERSON:
            persons[one.party] = max(persons.get(one.party, 0.0), _prominence(parse, token, one, regions))
    return {TOGETHER: sorted(persons.values())[-2]} if len(persons) > 1 else {}


def _prominence(parse: Parse, token: Token, one: Seen, regions: list[int]) -> float:
    mention = parse.tokens[one.i]
    role = parse.tokens[mention.head].dep if mention.dep == "appos" else mention.dep
    weight = ROLES.get(role, OTHER_ROLE) * FADING ** (token.sentence - mention.sentence)
    if token.dep == "poss" and one.i == _local_subject(parse, token):
        weight *= LOCAL
    return weight * (QUOTED if one.quote >= 0 and one.quote != regions[token.i] else 1.0)


def _local_subject(parse: Parse, token: Token) -> int | None:
    """Who does what the pronoun's own clause tells, also in "asked Lund to give up his seat"."""
    i = token.i
    while parse.tokens[i].head != i and parse.tokens[i].pos not in ("VERB", "AUX"):
        i = parse.tokens[i].head
    return _called_on(parse, parse.tokens[i]) or subject(parse, i)


def _called_on(parse: Parse, verb: Token) -> int | None:
    """ "called on Lund to resign": the noun after the preposition is to do it."""
    if verb.dep not in ("xcomp", "advcl") or verb.tag != "VB" or object_of(parse, verb.head) is not None:
        return None
    for k in parse.children[verb.head]:
        if parse.tokens[k].dep == "prep" and k < verb.i and parse.tokens[k].i > verb.head:
            return child(parse, k, "pobj")
    return None


def _ahead(parse: Parse, token: Token, seen: Sequence[Seen]) -> Iterator[Seen]:
    """The subject that follows a pronoun in an opening phrase: "In his letter, Lund said"."""
    first, beyond = parse.sentences[token.sentence]
    verb = next((i for i in range(first, beyond) if parse.tokens[i].head == i), first)
    if token.i < verb and _opening(parse, token, verb):
        start = bisect_right(seen, token.i, key=lambda one: one.i)
        for one in seen[start : start + 4]:
            if parse.tokens[one.i].head == verb and parse.tokens[one.i].dep in SUBJECT:
                yield one


def _opening(parse: Parse, token: Token, verb: int) -> bool:
    """Whether the pronoun hangs on the verb by a phrase before the subject, and is not the subject itself."""
    i = token.i
    while parse.tokens[i].head not in (verb, i):
        i = parse.tokens[i].head
    return parse.tokens[i].dep in ("prep", "advcl")


def _barred(parse: Parse, token: Token, recent: Sequence[Seen], regions: list[int]) -> set[int]:
    """Parties that grammar rules out: the subject of the same verb for an object, a phrase for a word in it; and a
    quotation's speaker, who says "I" and not "he"."""
    barred = set()
    local = _local_subject(parse, token)
    for one in recent[-12:]:
        mention = parse.tokens[one.i]
        if mention.i == token.head and token.dep == "poss":
            barred.add(one.party)
        if mention.sentence == token.sentence and token.dep not in (*SUBJECT, "poss"):
            if mention.head == _clause(parse, token) and mention.dep in SUBJECT:
                barred.add(one.party)
        outside = regions[token.i] >= 0 and one.quote < 0 and mention.sentence == token.sentence
        if outside and mention.dep in SUBJECT and mention.i != local:
            barred.add(one.party)
    return barred


def _clause(parse: Parse, token: Token) -> int:
    """The verb whose object the token is, directly or by a preposition."""
    head = parse.tokens[token.head]
    return head.head if head.dep in ("prep", "agent", "dative") else head.i


def _rival(parse: Parse, token: Token, recent: Sequence[Seen], gender: str) -> bool:
    """A noun of the right number nearer than any mention, so that "it" or "they" may well be a thing."""
    mentioned = {one.i for one in recent}
    first = parse.sentences[max(0, token.sentence - 1)][0]
    tags = ("NNS",) if gender == "p" else ("NN",)
    for i in range(token.i - 1, first - 1, -1):
        other = parse.tokens[i]
        if i in mentioned and other.dep in SUBJECT:
            return False
        if other.tag in tags and other.dep in SUBJECT and i not in mentioned:
            return True
    return False
