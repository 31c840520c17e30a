"""The lines of `record` in the story file: contacts, positions, conditions, commitments, violations, ground, deeds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from twosource.model import Commitment, Condition, Contact, Deed, GroundClaim, Position, Violation
from twosource.render.ids import Ids
from twosource.render.records import Json, place
from twosource.text import Span


def record(ids: Ids) -> Json:
    """The seven lists; every line has an id and the spans that it rests on."""
    made = ids.story.findings.record
    return {
        "contacts": _numbered("r", [contact(ids, one) for one in made.contacts]),
        "positions": _numbered("p", [position(ids, one) for one in made.positions]),
        "conditions": _numbered("d", [condition(ids, one) for one in made.conditions]),
        "commitments": _numbered("m", [commitment(ids, one) for one in made.commitments]),
        "violations": _numbered("x", [violation(ids, one) for one in made.violations]),
        "ground": _numbered("g", [ground(ids, one) for one in made.ground]),
        "deeds": _numbered("h", [deed(ids, one) for one in made.deeds]),
    }


def _numbered(letter: str, lines: Sequence[Json]) -> list[Json]:
    return [{"id": f"{letter}{number}", **line} for number, line in enumerate(lines, 1)]


def _spans(ids: Ids, spans: Iterable[Span]) -> list[Json]:
    return [place(ids, span) for span in spans]


def contact(ids: Ids, made: Contact) -> Json:
    return {
        "type": made.type,
        "parties": list(made.parties),
        "from": made.sender,
        "via": made.via,
        "to": made.receiver,
        "place": made.place,
        "date": made.date,
        "status": made.status,
        "ordinals": _spans(ids, made.ordinals),
        "evidence": _spans(ids, made.evidence),
    }


def position(ids: Ids, made: Position) -> Json:
    return {
        "party": made.party,
        "speaker": made.speaker,
        "proposal": made.proposal,
        "stance": made.stance,
        "date": made.date,
        "evidence": _spans(ids, made.evidence),
    }


def condition(ids: Ids, made: Condition) -> Json:
    return {
        "by": made.by,
        "of": made.of,
        "content": place(ids, made.content),
        "linked_to": made.linked_to,
        "response": [{"party": party, "value": value} for party, value in made.response],
        "evidence": _spans(ids, made.evidence),
    }


def commitment(ids: Ids, made: Commitment) -> Json:
    return {
        "party": list(made.parties),
        "commitment": place(ids, made.commitment),
        "declared": made.declared,
        "effective": made.effective,
        "until": made.until,
        "status": made.status,
        "evidence": _spans(ids, made.evidence),
    }


def violation(ids: Ids, made: Violation) -> Json:
    return {
        "commitment": made.commitment,
        "act": made.act,
        "place": made.place,
        "when": made.when,
        "by": made.by,
        "alleged_by": list(made.alleged_by),
        "denied_by": list(made.denied_by),
        "seen_by": list(made.seen_by),
        "status": made.status,
        "because": made.because,
        "evidence": _spans(ids, made.evidence),
    }


def ground(ids: Ids, made: GroundClaim) -> Json:
    return {
        "claim": place(ids, made.claim),
        "claimants": list(made.claimants),
        "doubted_by": list(made.doubted_by),
        "status": made.status,
        "evidence": _spans(ids, made.evidence),
    }


def deed(ids: Ids, made: Deed) -> Json:
    return {
        "class": made.kind,
        "mode": made.mode,
        "source": made.source,
        "target": made.target,
        "date": made.date,
        "status": made.status,
        "claimants": list(made.claimants),
        "evidence": [place(ids, span) for span in made.evidence],
    }
