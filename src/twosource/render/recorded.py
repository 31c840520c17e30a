"""The record for the terminal: each party's stances, then contacts, conditions and commitments, a line each."""

from __future__ import annotations

from collections.abc import Iterator

from twosource.model import Contact, Position
from twosource.render.page import Page

LINES = 8


def position_lines(page: Page) -> Iterator[str]:
    """A line for each party and stance, with the letters of the witnesses that report it."""
    for position in page.standing.record.positions:
        yield f"{position.party}: {_stance(position)}  {_letters(page, position)}"


def _stance(position: Position) -> str:
    who = f", by {position.speaker}" if position.speaker else ""
    when = f" ({position.date}{who})" if position.date else ""
    return f"{position.stance.replace('_', ' ')} · {position.proposal}{when}"


def _letters(page: Page, position: Position) -> str:
    return " ".join(dict.fromkeys(page.witnesses.by_text[span.text].letter for span in position.evidence))


def record_lines(page: Page) -> Iterator[str]:
    """Contacts, conditions and commitments, the first of each."""
    record = page.standing.record
    yield from (_contact(contact) for contact in record.contacts[:LINES])
    for condition in record.conditions[:LINES]:
        of = f" of {condition.of}" if condition.of else ""
        yield f"condition · {condition.by}{of}: {page.ids.exact(condition.content)}"
    for commitment in record.commitments[:LINES]:
        until = f" until {commitment.until}" if commitment.until else ""
        held = f"{commitment.status}{until}"
        yield f"commitment · {', '.join(commitment.parties)}: {page.ids.exact(commitment.commitment)} ({held})"


def _contact(contact: Contact) -> str:
    when = f", {contact.date}" if contact.date else ""
    return f"{contact.type} · {', '.join(contact.parties)}{when}: {contact.status}"
