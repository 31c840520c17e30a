"""Contacts that the events of a report are: who took part, when, and whether it was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from twosource.judge.record.carried import carried
from twosource.judge.record.clauses import DAY, folded
from twosource.judge.record.parties import Parties, head_of
from twosource.judge.record.people import people_in
from twosource.judge.record.tellings import DENIED, HAPPENED, PENDING, PLANNED, Told
from twosource.lang import Language
from twosource.model import EventMention, Modality, Polarity, Report
from twosource.text import Span

TYPES = {"phone": "call", "meeting": "meeting", "visit": "visit", "talks": "talks", "message": "message"}
CONTACT = "CONSULT"
WHOLE_DAY = re.compile(r"\d{4}-\d\d-\d\d")
UNREAL = r"(?:once|if|unless|until|as soon as|whether|in case) |(?:for )?(?:him|her|them|it) to "


def mentioned(report: Report, parties: Parties, language: Language) -> Iterator[Told]:
    contacts = [event for event in report.events if event.kind == CONTACT]
    told = [(e, one) for e in contacts if (one := _told(e, report, parties, language))]
    calls = [set(one.parties) for e, one in told if e.mode == "phone"]
    for event, one in told:
        # "his conversation with her" is the call that the same article tells of.
        yield replace(one, type="call") if event.mode is None and set(one.parties) in calls else one


def _told(event: EventMention, report: Report, parties: Parties, language: Language) -> Told | None:
    unsaid = event.within and event.within.chain and event.within.chain[0].polarity is Polarity.UNSAID
    kind = TYPES.get(event.mode or "talks")
    if unsaid or event.modality is Modality.HYPOTHETICAL or kind is None or _past(event, report):
        return None
    if re.match(UNREAL, folded(report, event.clause)):
        return None
    denied = event.within is not None and event.within.chain and event.within.chain[0].polarity is Polarity.DENIED
    status = DENIED if event.negated or denied else PLANNED if event.modality in PENDING else HAPPENED
    names = tuple(dict.fromkeys(parties.who(e, report) for e in event.entities))
    names = tuple(name for name in names if name[:1].isupper() or parties.official(name))
    group = next((p for p in event.participants if re.match(language.diplomacy.groups, report.text[p].lower())), None)
    if group and len(names) != len({parties.named(name) for name in names} - {None}):
        names = people_in(report, group, parties) or parties.holders(head_of(report.text[group]))
    if group and kind == "meeting" and re.search(language.diplomacy.teams, report.text[group].lower()):
        kind = "talks"
    states = frozenset(p for e in event.entities if (p := parties.of(parties.name(e), e, report)))
    when, explicit = _when(event, report, status)
    place = report.text[event.place] if event.place else None
    if kind == "visit" and len(names) == 1 and _travels(event, report, language):
        kind = "trip"
    # "To fly on to Holm tomorrow" tells of no journey made.
    if status == HAPPENED and kind in ("visit", "trip") and folded(report, event.clause).startswith("to "):
        return None
    made = Told(kind, names, states, status, event.clause, when, explicit, place)
    return carried(made, event, report, parties) if kind == "message" else made


def _past(event: EventMention, report: Report) -> bool:
    """Whether a denial is only of knowing: "did not provide details about their meeting"."""
    lead = folded(report, Span(event.trigger.text, max(0, event.trigger.start - 40), event.trigger.start))
    return bool(re.search(r"\b(?:details|questions|information|asked) (?:about|of|on) ", lead))


def _travels(event: EventMention, report: Report, language: Language) -> bool:
    word = report.text[event.trigger].lower()
    lemmas = {p.lemma for p in report.propositions if p.predicate.overlap(event.trigger)}
    return bool((lemmas | {word}) & (language.contacts.travels | language.contacts.sends))


def _when(event: EventMention, report: Report, status: str) -> tuple[str, bool]:
    """The contact's day by its own time expression, else by the report's; a coming one has none then."""
    published = (report.article.published or "")[:10]
    inside = [t for t in report.times if event.time and event.time.overlap(t.span) and DAY.match(t.value)]
    if inside:
        return inside[0].value[:10], True
    # "Talked for 15 minutes on Tuesday": the nearest expression is no day.
    days = [t for t in report.times if event.clause.covers(t.span) and WHOLE_DAY.match(t.value)]
    if len(days) == 1:
        return days[0].value[:10], True
    week = next((t.value for t in report.times if event.clause.covers(t.span) and "-W" in t.value), None)
    if week:
        return week, True
    return ("" if status == PLANNED else published), False
