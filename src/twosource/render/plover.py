"""The record as PLOVER events, one JSON object a line: the view of an event coder.

Classes and modes are those of PLOVER 2.0 (Halterman et al. 2023). What PLOVER cannot say (which proposal, on what
condition, by whose word, disputed or not) stays beside them under its own name; a span is what it rests on.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from twosource.model import Condition, Contact, Position, Story
from twosource.render.ids import Ids
from twosource.render.records import Json, place

MODES = {
    "call": "phone", "meeting": "visit", "visit": "visit", "trip": "visit", "talks": "multilateral",
    "message": "third-party",
}  # fmt: skip
CLASSES = {
    "accepts": "AGREE", "accepts_with_conditions": "AGREE", "declares": "AGREE", "signals_support": "SUPPORT",
    "rejects": "REJECT", "accuses_of_stalling": "ACCUSE", "accuses_of_breaking": "ACCUSE", "proposes": "REQUEST",
}  # fmt: skip


def render(story: Story) -> str:
    """JSON lines: contacts, then positions and demands that have a class; stances without one are left out."""
    ids, record = Ids(story), story.findings.record
    lines = [_contact(ids, contact) for contact in record.contacts]
    lines += [line for position in record.positions for line in _position(ids, position)]
    lines += [_condition(ids, condition) for condition in record.conditions]
    written = (json.dumps(line, ensure_ascii=True) for line in lines)
    return "".join(f"{line}\n" for line in written)


def _contact(ids: Ids, contact: Contact) -> Json:
    first, *others = contact.parties
    return {
        "class": "CONSULT",
        "mode": MODES[contact.type],
        "source": contact.sender or first,
        "target": contact.receiver or "; ".join(others) or None,
        "date": contact.date,
        "status": contact.status,
        "evidence": [place(ids, span) for span in contact.evidence],
    }


def _position(ids: Ids, position: Position) -> Iterator[Json]:
    if position.stance in CLASSES:
        yield {
            "class": CLASSES[position.stance],
            "mode": None,
            "source": position.party,
            "target": None,
            "date": position.date,
            "stance": position.stance,
            "proposal": position.proposal,
            "evidence": [place(ids, span) for span in position.evidence],
        }


def _condition(ids: Ids, condition: Condition) -> Json:
    return {
        "class": "REQUEST",
        "mode": None,
        "source": condition.by,
        "target": condition.of,
        "date": None,
        "evidence": [place(ids, span) for span in condition.evidence],
    }
