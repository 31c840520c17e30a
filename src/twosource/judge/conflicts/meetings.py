"""Contacts on which reports part: a call, a meeting, a visit that took place, did not, or is still to come.

A denial bounded in time contradicts only what falls inside its bounds, so it disputes and does not refute.
What a later report explains is an update and no conflict.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from twosource.judge.origins import Origins, speaker_name
from twosource.model import Conflict, EventMention, Modality, Polarity, Report, Severity, Side

CONTACT = "CONSULT"
RULE = "judge.meetings/1"
QUESTIONS = {
    "phone": "Did {} speak by phone?",
    "visit": "Did the visit between {} take place?",
    "message": "Did a message pass between {}?",
}
ABOUT_FIRMNESS = {"phone": "A phone call", "visit": "A visit", "meeting": "A meeting", "talks": "Talks"}
TOOK_PLACE, DID_NOT, TO_COME = "it took place", "it did not", "it is still to come"
PENDING = {Modality.EXPECTED, Modality.POSSIBLE, Modality.UNDECIDED}


@dataclass(frozen=True)
class Told:
    """One report's word on a contact."""

    event: EventMention
    report: Report
    status: str
    speaker: str | None


def contact_conflicts(reports: Sequence[Report], origins: Origins, lineage: dict[str, int]) -> Iterator[Conflict]:
    """A conflict for each pair of parties and kind of contact on which independent reports part."""
    for (mode, parties), tellings in _by_contact(reports, origins):
        made = _conflict(mode, sorted(parties), tellings, lineage)
        if made:
            yield made


def contact_firmness(reports: Sequence[Report], origins: Origins, lineage: dict[str, int]) -> Iterator[Conflict]:
    """A coming contact that one report expects and another, of the same day, has as possible or undecided."""
    for (mode, parties), tellings in _by_contact(reports, origins):
        firm = [t for t in tellings if t.status == TO_COME and t.event.modality is Modality.EXPECTED]
        faint = [t for t in tellings if t.status == TO_COME and t.event.modality is not Modality.EXPECTED]
        if firm and faint and _independent({"firm": firm, "faint": faint}, lineage):
            sides = (("expected", firm), ("possible or to be decided", faint))
            yield Conflict(
                about=f"{ABOUT_FIRMNESS.get(mode, 'contact')} of {' and '.join(sorted(parties))}: how firm?",
                kind="modality",
                differs_in=("modality",),
                severity=Severity.SOFT,
                sides=tuple(Side(_value(status, told), tuple(t.event.clause for t in told)) for status, told in sides),
                because="one report has it as expected, another only as possible or to be decided",
                made_by=RULE,
            )


def _by_contact(reports: Sequence[Report], origins: Origins) -> list[tuple[tuple[str, frozenset[str]], list[Told]]]:
    """What is told of each pair of parties and kind of contact, in a steady order."""
    told: dict[tuple[str, frozenset[str]], list[Told]] = defaultdict(list)
    for report in reports:
        for event in report.events:
            key, one = _parties(event, origins), _told(event, report, origins)
            if event.kind == CONTACT and len(key) == 2 and event.mode and one:
                told[event.mode, key].append(one)
    return sorted(told.items(), key=lambda item: (item[0][0], sorted(item[0][1])))


def _parties(event: EventMention, origins: Origins) -> frozenset[str]:
    return frozenset(origins.of_entity(entity).name for entity in event.entities)


def _told(event: EventMention, report: Report, origins: Origins) -> Told | None:
    speaker = speaker_name(event.within, origins) if event.within else None
    clause = min(
        (p for p in report.propositions if p.clause.covers(event.trigger)), key=lambda p: len(p.clause), default=None
    )
    if clause and clause.modality is Modality.HYPOTHETICAL and event.modality is Modality.ACTUAL:
        return None
    unsaid = event.within and event.within.chain and event.within.chain[0].polarity is Polarity.UNSAID
    if unsaid or event.modality is Modality.HYPOTHETICAL:
        return None
    status = DID_NOT if event.negated else TO_COME if event.modality in PENDING else TOOK_PLACE
    return Told(event, report, status, speaker)


def _conflict(mode: str, parties: list[str], tellings: list[Told], lineage: dict[str, int]) -> Conflict | None:
    sides = {status: [t for t in tellings if t.status == status] for status in (TOOK_PLACE, DID_NOT, TO_COME)}
    present = {status: told for status, told in sides.items() if told}
    if TOOK_PLACE not in present or len(present) < 2 or not _independent(present, lineage):
        return None
    if DID_NOT not in present and _is_update(present):
        return None
    return Conflict(
        about=QUESTIONS.get(mode, "Did {} meet or talk?").format(" and ".join(parties)),
        kind="disputed",
        differs_in=("event", "time"),
        severity=Severity.SOFT,
        sides=tuple(
            Side(_value(status, told), tuple(t.event.clause for t in told)) for status, told in present.items()
        ),
        because=_reason(present),
        made_by=RULE,
    )


def _independent(present: dict[str, list[Told]], lineage: dict[str, int]) -> bool:
    """Whether the sides are told by different lineages; one article may well tell of two calls."""
    first, *others = ({lineage[t.report.text.id] for t in told} for told in present.values())
    return any(other - first or first - other for other in others)


def _is_update(present: dict[str, list[Told]]) -> bool:
    """Whether every report that has it as done is later than every report that has it as to come."""
    done = [t.report.article.published for t in present[TOOK_PLACE]]
    pending = [t.report.article.published for t in present[TO_COME]]
    if not all(done) or not all(pending):
        return False
    return min(str(d) for d in done) > max(str(p) for p in pending)


def _value(status: str, told: list[Told]) -> str:
    speakers = sorted({t.speaker for t in told if t.speaker})
    return f"{status} ({', '.join(speakers)})" if speakers else status


def _reason(present: dict[str, list[Told]]) -> str:
    denials, pending = present.get(DID_NOT, []), present.get(TO_COME, [])
    bounded = next((t for t in denials if t.event.time), None)
    reasons = []
    if bounded and bounded.event.time:
        reasons.append(f"the denial holds only for a time: “{bounded.report.text[bounded.event.time]}”")
    elif denials:
        reasons.append("one report denies what another tells")
    if pending:
        reasons.append("another speaks of it as still to come; it may be a further one")
    return "; ".join(reasons)
