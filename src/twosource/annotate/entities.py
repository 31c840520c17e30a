"""Entities: the people, organisations, states, groups and places of one article, each with its mentions."""

from __future__ import annotations

from twosource.annotate.bearers import Bearer, find_bearers
from twosource.annotate.names import find_names
from twosource.annotate.parse import Parse
from twosource.lang.language import Language
from twosource.model import Document, Entity, Mention, MentionKind


def find_entities(document: Document, parse: Parse, language: Language) -> tuple[Entity, ...]:
    """The entities of a document in the order of their first mentions."""
    names = language.names
    bearers = find_bearers(parse, find_names(parse, names), names)
    return tuple(_entity(parse, bearer) for bearer in bearers)


def _entity(parse: Parse, bearer: Bearer) -> Entity:
    fullest = bearer.fullest
    mentions = tuple(Mention(parse.span(name.start, name.last), MentionKind.NAMED) for name in bearer.names)
    role = bearer.offices[0].text if bearer.offices else None
    return Entity(parse.text[parse.span(fullest.first, fullest.last)], bearer.kind, mentions, role)
