"""Contacts that the events of a report are: who took part, when, and whether it was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from twosource.judge.record.carried import carried
from twosource.judge.record.clauses import DAY, folded
from twosource.judge.record.lookup import singular
from twosource.judge.record.parties import Parties, head_of
from twosource.judge.record.people import holder, people_in
from twosource.judge.record.tellings import DENIED, HAPPENED, PENDING, PLANNED, Told, coming, kind
from twosource.lang import Language
from twosource.model import EventMention, Modality, Polarity, Report
from twosource.text import Span

TYPES = {"phone": "call", "meeting": "meeting", "visit": "visit", "talks": "talks", "message": "message"}
CONTACT = "CONSULT"
WHOLE_DAY = re.compile(r"\d{4}-\d\d-\d\d")
AND_TO = r",? and (?:then )?(?:to )?([A-Z]\w+(?: [A-Z]\w+)?)"
CONDITION = r"\b(?:if|unless|should)\b"
UNREAL = r"(?:once|if|unless|until|as soon as|whether|in case) |(?:for )?(?:him|her|them|it) to "


def mentioned(report: Report, parties: Parties, language: Language) -> Iterator[Told]:
    contacts = [event for event in report.events if event.kind == CONTACT]
    told = [
        (e, t) for e in contacts if (one := _told(e, report, parties, language)) for t in _stops(one, report, parties)
    ]
    calls = [set(one.parties) for e, one in told if e.mode == "phone"]
    for event, one in told:
        # "his conversation with her" is the call that the same article tells of.
        yield replace(one, type="call") if event.mode is None and set(one.parties) in calls else one


def _stops(one: Told, report: Report, parties: Parties) -> Iterator[Told]:
    """A journey to two places is two: "will visit Holm and Berg"."""
    yield one
    place = one.place or ""
    start = report.text.chars.find(place, one.span.start, one.span.end) if place and kind(one) == "visit" else -1
    match = re.match(AND_TO, report.text.chars[start + len(place) : one.span.end]) if start >= 0 else None
    if match and parties.named(match.group(1)) and parties.named(match.group(1)) != parties.named(place):
        yield replace(one, place=match.group(1))


def _told(event: EventMention, report: Report, parties: Parties, language: Language) -> Told | None:
    unsaid = event.within and event.within.chain and event.within.chain[0].polarity is Polarity.UNSAID
    kind = TYPES.get(event.mode or _spoken(event, report, language))
    if unsaid or event.modality is Modality.HYPOTHETICAL or kind is None or _past(event, report):
        return None
    if re.match(UNREAL, folded(report, event.clause)):
        return None
    denied = event.within is not None and event.within.chain and event.within.chain[0].polarity is Polarity.DENIED
    status = DENIED if event.negated or denied else PLANNED if event.modality in PENDING else HAPPENED
    names = _present(event, report, parties)
    if not names:
        return None
    group = next((p for p in event.participants if parties.all_sides(report.text[p])), None)
    # "It was met with relief by both sides" is no meeting of theirs.
    if group and folded(report, Span(group.text, max(0, group.start - 4), group.start)).endswith(" by "):
        return None
    if group and len(names) != len({parties.named(name) for name in names} - {None}):
        names = people_in(report, group, parties) or parties.holders(head_of(report.text[group]))
    if group and kind == "meeting" and re.search(language.diplomacy.teams, report.text[group].lower()):
        kind = "talks"
    states = frozenset(p for e in event.entities if (p := parties.of(parties.name(e), e, report)))
    when, explicit = _when(event, report, status)
    place = report.text[event.place] if event.place else None
    if kind == "visit" and len(names) == 1 and _travels(event, report, language):
        kind = "trip"
    made = Told(kind, names, states, status, event.clause, when, explicit, place)
    if kind in ("visit", "trip") and _unmade(event, report, status):
        return None
    return carried(made, event, report, parties) if kind == "message" else made


def _spoken(event: EventMention, report: Report, language: Language) -> str:
    """How people spoke: "spoke again on Sunday, in the second call between them" was by phone."""
    sentence = next((s for s in report.sentences if s.covers(event.trigger)), event.clause)
    return "phone" if re.search(language.diplomacy.rung, folded(report, sentence)) else "talks"


def _present(event: EventMention, report: Report, parties: Parties) -> tuple[str, ...]:
    """Who takes part, without the article's own outlet: "told the Harbour Post by phone" is said to a reporter."""
    outlet = (report.article.outlet or "").lower().removeprefix("the ")
    names = dict.fromkeys(_names(event, report, parties))
    return tuple(name for name in names if name.lower().removeprefix("the ") != outlet)


def _names(event: EventMention, report: Report, parties: Parties) -> Iterator[str]:
    """Who takes part, in the order of the text's words for it: people by name, others by what their phrase says."""
    left = list(event.entities)
    for span in event.participants:
        held = [e for e in left if any(m.span == span for m in e.mentions)] or [
            e for e in event.entities if any(m.span.overlap(span) for m in e.mentions)
        ]
        phrase = head_of(report.text[span])
        if not held and len(left) > 1 and not parties.named(phrase):
            # "The two leaders" are the people whom the event names.
            continue
        found = [parties.who(e, report) for e in held] or [holder(phrase, report, parties) or phrase]
        yield from (trimmed for name in found if (trimmed := _called(name, bool(held), parties)))
        left = [e for e in left if e not in held]
    yield from (name for e in left if (name := parties.who(e, report))[:1].isupper() or parties.official(name))


def _called(name: str, known: bool, parties: Parties) -> str | None:
    """A name without what is said of its bearer; None where it is neither a name nor somebody in office."""
    short = name if name[:1].isupper() else head_of(name)
    nouns = parties.language.actors.fighters | parties.language.contacts.delegates
    several = any(word in nouns or singular(word) in nouns for word in short.lower().split())
    acting = several or parties.official(short) or parties.named(short)
    return short if not known or name[:1].isupper() or acting else None


def _unmade(event: EventMention, report: Report, status: str) -> bool:
    """Whether a journey is told that nobody made: "to fly on to Holm tomorrow", "would go if the troops left"."""
    if status == PLANNED:
        return re.search(CONDITION, folded(report, _whole(event, report))) is not None
    return status == HAPPENED and folded(report, event.clause).startswith("to ")


def _whole(event: EventMention, report: Report) -> Span:
    """The rest of the event's sentence, for what it hangs on: "will go only if the troops leave"."""
    sentence = next((s for s in report.sentences if s.covers(event.trigger)), event.clause)
    return Span(sentence.text, event.trigger.end, sentence.end)


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
        return coming(inside[0].value[:10], published, status), True
    # "Talked for 15 minutes on Tuesday": the nearest expression is no day.
    days = [t for t in report.times if event.clause.covers(t.span) and WHOLE_DAY.match(t.value)]
    if len(days) == 1:
        return coming(days[0].value[:10], published, status), True
    week = next((t.value for t in report.times if event.clause.covers(t.span) and "-W" in t.value), None)
    if week:
        return week, True
    return ("" if status == PLANNED else published), False
