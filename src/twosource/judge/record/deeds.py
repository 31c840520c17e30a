"""Who did what to whom across reports: one line for one event, with all its mentions.

Two mentions are one event when class, source, target and day agree; a report's own day stands where it names none.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from twosource.judge.record.parties import Parties
from twosource.model import Deed, Entity, EventMention, MentionKind, Modality, Polarity, Report
from twosource.text import Span

CONTACT = "CONSULT"
DAY = re.compile(r"\d{4}-\d\d-\d\d")
STATUS = {
    Modality.ACTUAL: "happened", Modality.EXPECTED: "planned", Modality.POSSIBLE: "possible",
    Modality.UNDECIDED: "possible",
}  # fmt: skip
Key = tuple[str, str, str, str]
Telling = tuple[EventMention, Report]


def find_deeds(reports: Sequence[Report], parties: Parties) -> tuple[Deed, ...]:
    """The deeds between known parties, by day; contacts have their own list."""
    groups: dict[Key, list[Telling]] = defaultdict(list)
    for report in reports:
        for event in report.events:
            if event.kind != CONTACT and event.modality in STATUS:
                for key in _key(event, report, parties):
                    groups[key].append((event, report))
    made = (_deed(key, told, parties) for key, told in groups.items())
    return tuple(sorted(made, key=lambda d: (d.date or "", d.evidence)))


def _key(event: EventMention, report: Report, parties: Parties) -> Iterator[Key]:
    sides = [_party(span, event, report, parties) for span in (event.source, event.target)]
    states = [parties.known.party(side.lower()) or parties.named(side) for side in sides if side]
    # "Putin warned that Russia ...": an office against its own state is a misreading.
    if sides[0] and sides[1] and len(set(states)) == len(states):
        yield event.kind, sides[0], sides[1], _day(event, report)


def _party(span: Span | None, event: EventMention, report: Report, parties: Parties) -> str | None:
    """The name of whoever the span stands for; None for nobody named."""
    if span is None:
        return None
    held = next((e for e in event.entities if any(m.span.overlap(span) for m in e.mentions)), None)
    if held is not None and _is_named(held):
        return parties.who(held, report)
    return parties.named(report.text[span])


def _is_named(entity: Entity) -> bool:
    return any(mention.kind is MentionKind.NAMED for mention in entity.mentions)


def _day(event: EventMention, report: Report) -> str:
    inside = [t.value[:10] for t in report.times if event.clause.covers(t.span) and DAY.match(t.value)]
    return inside[0] if inside else (report.article.published or "")[:10]


def _deed(key: Key, told: Sequence[Telling], parties: Parties) -> Deed:
    kind, source, target, day = key
    against = {_denied(event) for event, _ in told}
    firmest = next(status for modality, status in STATUS.items() if any(e.modality is modality for e, _ in told))
    status = "disputed" if len(against) > 1 else "denied" if True in against else firmest
    heard = {speaker for event, _ in told for speaker in [_speaker(event, parties)]}
    claimants = () if None in heard else tuple(sorted(name for name in heard if name))
    mode = next((event.mode for event, _ in told if event.mode), None)
    spans = tuple(sorted(dict.fromkeys(event.clause for event, _ in told)))
    return Deed(kind, mode, source, target, day or None, status, claimants, spans)


def _denied(event: EventMention) -> bool:
    link = event.within.chain[0] if event.within and event.within.chain else None
    return event.negated != bool(link and link.polarity is Polarity.DENIED)


def _speaker(event: EventMention, parties: Parties) -> str | None:
    chain = event.within.chain if event.within else ()
    return parties.name(chain[0].entity) if chain and chain[0].entity else None
