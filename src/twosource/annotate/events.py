"""Contacts between parties: calls, meetings, visits, talks."""

from __future__ import annotations

from twosource.annotate.parse import Parse
from twosource.lang.language import Language
from twosource.model import Document, Entity, EventMention


def find_events(
    document: Document, parse: Parse, entities: tuple[Entity, ...], language: Language
) -> tuple[EventMention, ...]:
    """The contacts that a document reports, denies or expects."""
    return ()
