"""Messages: who sent one, who carried it, and who got it."""

from __future__ import annotations

import re
from dataclasses import replace

from twosource.judge.record.clauses import folded
from twosource.judge.record.parties import Parties
from twosource.judge.record.tellings import Told
from twosource.model import Entity, EventMention, Report
from twosource.text import Span


def carried(made: Told, event: EventMention, report: Report, parties: Parties) -> Told:
    """A message with who sent, who carried and who got it."""
    sentence = next((s for s in report.sentences if s.covers(event.trigger)), event.clause)
    lead = folded(report, Span(sentence.text, sentence.start, event.trigger.start))
    tail = folded(report, Span(sentence.text, event.trigger.end, sentence.end))
    names = made.parties
    sender, via, receiver = names[0], None, names[-1] if len(names) > 1 else None
    asked = [p for p in report.propositions if sentence.covers(p.predicate) and p.lemma == "ask"]
    if asked and re.search(r"\bto $", lead):
        agents = [a.entity for a in asked[-1].arguments if a.role == "agent" and a.entity]
        via, sender = sender, (parties.name(agents[0]) if agents else sender)
    written = re.search(r"\b(?:letter|message|note|reply) from (?:his|her|its|the) [\w ]*, ([\w .'-]+?)(?:,|$)", tail)
    if written:
        via, sender = sender, _called(written.group(1), report, parties) or sender
    through = re.search(r"\bthrough (?:the )?([\w .'-]+?)(?:,|\.|$| on\b)", f"{lead} ; {tail}")
    if through and via is None:
        via = _called(through.group(1), report, parties)
    members = tuple(dict.fromkeys(n for n in (sender, via, receiver) if n))
    return replace(made, parties=members, sender=sender, via=via, receiver=receiver)


def _called(words: str, report: Report, parties: Parties) -> str | None:
    """The entity of the report whose mention has these folded words."""

    def fits(entity: Entity) -> bool:
        return any(folded(report, m.span) == words.strip() for m in entity.mentions)

    return next((parties.name(e) for e in report.entities if fits(e)), None)
