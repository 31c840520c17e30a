"""Entities: the people, organisations, states, groups and places of one article, each with its mentions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from twosource.annotate.bearers import Bearer, find_bearers
from twosource.annotate.names import find_names
from twosource.annotate.nominals import Nominal, find_nominals
from twosource.annotate.parse import Parse
from twosource.annotate.predicates import find_predicates
from twosource.annotate.prominence import Seen, scene
from twosource.annotate.pronouns import Party, resolve
from twosource.annotate.quotes import find_quotes
from twosource.annotate.roles import head_of
from twosource.lang.language import Language
from twosource.lang.names import Names
from twosource.model import Document, Entity, EntityKind, Mention, MentionKind

NEARBY = 80
"""Tokens between two mentions of somebody unnamed: three sentences."""


def find_entities(document: Document, parse: Parse, language: Language) -> tuple[Entity, ...]:
    """The entities of a document in the order of their first mentions."""
    names = language.names
    bearers = find_bearers(parse, find_names(parse, names), names)
    nominals = find_nominals(parse, bearers, names)
    groups = _groups(parse, nominals, len(bearers), names)
    parties = [Party(bearer.kind, bearer.gender) for bearer in bearers]
    parties += [Party(group[0].kind, group[0].gender) for group in groups[len(bearers) :]]
    seen = [Seen(head_of(parse, n.first, n.last), k) for k, bearer in enumerate(bearers) for n in bearer.names]
    seen += [Seen(nominal.office.head, k) for k, group in enumerate(groups) for nominal in group]
    others: list[list[Mention]] = [[] for _ in groups]
    stage = scene(parse, find_quotes(document.text, parse.blocks), language.speech.quote)
    pronouns = resolve(stage, seen, parties, names)
    for one in pronouns:
        others[one.party].append(Mention(parse.span(one.i, one.i), MentionKind.PRONOUN))
    persons = {one.i: one.party for one in (*seen, *pronouns) if parties[one.party].kind is EntityKind.PERSON}
    for span, party in find_predicates(parse, persons, names):
        others[party].append(Mention(span, MentionKind.NOMINAL))
    made = [_named(parse, bearer, groups[k], others[k], names) for k, bearer in enumerate(bearers)]
    made += [_unnamed(parse, groups[k], others[k]) for k in range(len(bearers), len(groups))]
    return tuple(sorted(made, key=lambda entity: entity.mentions[0].span))


def _groups(parse: Parse, nominals: Sequence[Nominal], named: int, names: Names) -> list[list[Nominal]]:
    """The nominals of each bearer by its number, then those of each unnamed party.

    A definite phrase goes back to the last party of the same words; an indefinite one brings in a new party.
    """
    groups: list[list[Nominal]] = [[] for _ in range(named)]
    last: dict[tuple[object, ...], int] = {}
    brought: dict[int, int] = {}  # the last mention of whom "a" or "an" brought in
    for nominal in nominals:
        if nominal.bearer is not None and not _is_unnamed(nominal, brought, last):
            groups[nominal.bearer].append(nominal)
            continue
        number = last.get(nominal.key) if nominal.definite and not nominal.possessed else None
        if number is None:
            number = len(groups)
            groups.append([])
        groups[number].append(nominal)
        if number in brought or parse.tokens[nominal.first].lower in names.indefinite:
            brought[number] = nominal.last
        last[nominal.key] = number
        last[nominal.kind, nominal.office.noun, "", frozenset()] = number
    return groups


def _is_unnamed(nominal: Nominal, brought: Mapping[int, int], last: Mapping[tuple[object, ...], int]) -> bool:
    """*A Norwegian diplomat ... the diplomat*: somebody unnamed of these very words stands nearer than any holder of
    the office could; a name beside the phrase is surer."""
    loose = nominal.definite and not nominal.beside and nominal.kind is EntityKind.PERSON
    number = last.get(nominal.key) if loose else None
    return number is not None and nominal.first - brought.get(number, -NEARBY) < NEARBY


def _named(
    parse: Parse, bearer: Bearer, nominals: Sequence[Nominal], others: Sequence[Mention], names: Names
) -> Entity:
    """The entity of a bearer; its role is a public office where the article gives one, else the first said of it."""
    fullest = bearer.fullest
    spans = [Mention(parse.span(name.start, name.last), MentionKind.NAMED) for name in bearer.names]
    public = [office.text for office in bearer.offices if office.noun in names.public]
    role = next(iter((*public, *(office.text for office in bearer.offices))), None)
    name = parse.text[parse.span(fullest.first, fullest.last)]
    return Entity(name, bearer.kind, _mentions(parse, spans, nominals, others), role)


def _unnamed(parse: Parse, nominals: Sequence[Nominal], others: Sequence[Mention]) -> Entity:
    first = nominals[0]
    name = parse.text[parse.span(first.first, first.last)]
    return Entity(name, first.kind, _mentions(parse, [], nominals, others), None, first.anonymous)


def _mentions(
    parse: Parse, named: list[Mention], nominals: Sequence[Nominal], others: Sequence[Mention]
) -> tuple[Mention, ...]:
    made = [*named, *(Mention(parse.span(nominal.first, nominal.last), MentionKind.NOMINAL) for nominal in nominals)]
    return tuple(sorted((*made, *others), key=lambda mention: mention.span))
