"""Contacts that clauses tell beyond the events of single articles: by cities, offices and "the two ministers".

`further` reads whole contacts, `echoes` what is said of one told before: "there was no such call", "it is off".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from twosource.judge.record.clauses import Clause, folded
from twosource.judge.record.parties import Parties, head_of
from twosource.judge.record.people import people_in
from twosource.lang import Language
from twosource.lang.negotiation import Diplomacy
from twosource.model import Argument, Modality, Report
from twosource.text import Span

PENDING = {Modality.EXPECTED, Modality.POSSIBLE, Modality.UNDECIDED}
HAPPENED, PLANNED, CANCELLED, DENIED = "happened", "planned", "cancelled", "denied"
CALLED = {"meeting": "meeting", "summit": "meeting", "visit": "visit", "trip": "visit", "tour": "visit"}
KIND = {"talks": "meeting", "trip": "visit"}
WEEK = 7
OTHERS = ("patient", "with", "to")


@dataclass(frozen=True)
class Told:
    """One report's word on a contact; `states` are the parties that its people act for."""

    type: str
    parties: tuple[str, ...]
    states: frozenset[str]
    status: str
    span: Span
    date: str
    explicit: bool
    place: str | None
    sender: str | None = None
    via: str | None = None
    receiver: str | None = None


def kind(one: Told) -> str:
    """Talks are meetings and trips visits, when it is asked whether they are one."""
    return KIND.get(one.type, one.type)


def further(clauses: Sequence[Clause], parties: Parties, language: Language) -> Iterator[Told]:
    """Contacts of parties that an article names only by city, office or number."""
    words = language.diplomacy
    for clause in clauses:
        called = re.match(words.calling, clause.tail) or re.search(
            words.occasion, folded(clause.report, clause.evidence)
        )
        if called and not clause.at(Modality.HYPOTHETICAL) and not clause.passive:
            names = tuple(dict.fromkeys(name for name in _who(clause, parties, language) if name and name != "*"))
            alone = clause.proposition.lemma == "visit" and clause.actor is not None
            if len(names) > 1 or (alone and names):
                yield _made(clause, names, language, parties)


def _who(clause: Clause, parties: Parties, language: Language) -> list[str]:
    """Both sides of a clause of contact; nothing where either is not known."""
    subject = _subject(clause)
    if parties.all_sides(subject):
        spans = [a.span for a in clause.proposition.arguments if a.role == "agent"]
        return list(people_in(clause.report, spans[-1], parties) or parties.holders(head_of(subject)))
    one, others = clause.actor or next(iter(clause.parties), None), _others(clause, parties, language)
    if one and clause.proposition.lemma == "visit" and not others:
        return [one] if any(a.role in ("in", "at") for a in clause.proposition.arguments) else []
    return [one, *others] if one and others else []


def _subject(clause: Clause) -> str:
    subjects = [a for a in clause.proposition.arguments if a.role == "agent"]
    return clause.report.text[subjects[-1].span] if subjects else ""


def _others(clause: Clause, parties: Parties, language: Language) -> tuple[str, ...]:
    """Whom the clause has on the other side: people or parties that are not the actor's own."""
    for argument in clause.proposition.arguments:
        if argument.role in OTHERS and argument.head not in language.contacts.audiences:
            names = _named(argument, clause, parties)
            if names:
                return names
    through = re.match(language.diplomacy.through, clause.tail)
    name = parties.person_named(clause.report.text[clause.part(*through.span("who"))]) if through else None
    return (name,) if name else ()


def _named(argument: Argument, clause: Clause, parties: Parties) -> tuple[str, ...]:
    phrase = clause.report.text[argument.span]
    if parties.all_sides(phrase):
        return parties.holders(phrase)
    if argument.entity and parties.is_person(argument.entity):
        return (parties.who(argument.entity, clause.report),)
    party = parties.of(phrase, argument.entity, clause.report, clause.spoken_for)
    return (party,) if party and party not in clause.parties else ()


def written(clauses: Sequence[Clause], parties: Parties, language: Language) -> Iterator[Told]:
    """Letters and notes from one party to another."""
    words = language.diplomacy
    for clause in clauses:
        match = re.match(words.messages, clause.tail)
        whole = clause.evidence
        other = match or re.search(words.letters, folded(clause.report, whole))
        own = clause.actor or next(iter(clause.parties), None)
        if not other or clause.passive or own in (None, "*") or clause.at(Modality.HYPOTHETICAL):
            continue
        start = clause.proposition.predicate.start if match else whole.start
        group = next(name for name, found in other.groupdict().items() if found)
        phrase = clause.report.text.chars[start + other.start(group) : start + other.end(group)]
        side = parties.person_named(head_of(phrase)) or parties.of(phrase, None, clause.report)
        if side and side != own and side not in clause.parties:
            sender, receiver = (side, own) if group == "sender" else (own, side)
            made = _made(clause, (str(sender), str(receiver)), language, parties)
            yield replace(made, type="message", sender=sender, receiver=receiver)


def journeys(clauses: Sequence[Clause], parties: Parties, language: Language) -> Iterator[Told]:
    """Journeys of officials and delegations to a named place."""
    words = language.diplomacy
    for clause in clauses:
        match = re.match(words.travelling, clause.tail)
        meets = re.search(words.meeting, clause.tail)
        if not match or meets or clause.at(Modality.HYPOTHETICAL) or not clause.parties or clause.parties == ("*",):
            continue
        place = re.match(r"[A-Z]\w+(?: [A-Z]\w+)?", clause.report.text[clause.part(match.end(), len(clause.tail))])
        official = clause.actor or re.search(words.travellers, _subject(clause).lower())
        if place and official and parties.named(place.group()) != clause.parties[0]:
            name = clause.actor or f"delegation of {clause.parties[0]}"
            yield replace(_made(clause, (name,), language, parties), type="trip", place=place.group())


def rounds(reports: Sequence[Report], language: Language) -> Iterator[tuple[Report, Told]]:
    """Talks with what came of them and without who held them: "a second round is planned", "the talks are off"."""
    pattern = re.compile(language.diplomacy.rounds)
    for report in reports:
        for sentence in report.sentences:
            match = pattern.search(folded(report, sentence))
            if match and not re.search(r"\b(?:such|no) (?:\w+ )?$", folded(report, sentence)[: match.start()]):
                status = CANCELLED if match["off"] else PLANNED if match["plan"] else HAPPENED
                place = report.text.span(sentence.start + match.start(), sentence.start + match.end())
                day, explicit = day_in(report, sentence)
                kind = CALLED.get(match["noun"] or "", "talks")
                when = day if explicit or status != PLANNED else ""
                yield report, Told(kind, (), frozenset(), status, place, when, explicit, None)


def in_round(one: Told, report: Report, parties: Parties) -> Told | None:
    """Talks of the two sides of the story, where the sentence or the one before it names both."""
    number = next(i for i, s in enumerate(report.sentences) if s.covers(one.span))
    near = report.sentences[max(0, number - 1) : number + 1]
    named = {party for sentence in near for party in parties.every(report.text[sentence])}
    names = parties.two()
    return replace(one, parties=names, states=frozenset(names)) if names and set(names) <= named else None


def between(reports: Sequence[Report], parties: Parties, language: Language) -> Iterator[Told]:
    """Contacts told by a noun: "in a call on Tuesday between the minister Ada Roe and Per Lund"."""
    pattern = re.compile(language.diplomacy.between)
    for report in reports:
        for sentence in report.sentences:
            chars = folded(report, sentence)
            for match in pattern.finditer(chars):
                place = report.text.span(sentence.start + match.start(), sentence.start + match.end())
                exact = report.text.chars
                sides = [
                    exact[sentence.start + match.start(g) : sentence.start + match.end(g)] for g in ("one", "other")
                ]
                names = tuple(parties.person_named(s) or parties.named(s) or "" for s in sides)
                if all(names) and len(set(names)) == 2:
                    kind = language.diplomacy.kinds[match["noun"]]
                    states = frozenset(p for s in sides if (p := parties.named(s)))
                    day, explicit = day_in(report, sentence)
                    coming = re.search(language.diplomacy.coming, chars)
                    yield Told(kind, names, states, PLANNED if coming else HAPPENED, place, day, explicit, None)


def _made(clause: Clause, names: tuple[str, ...], language: Language, parties: Parties) -> Told:
    words = language.diplomacy
    whole = folded(clause.report, clause.evidence)
    occasion = re.search(words.occasion, whole)
    kind = "visit" if clause.proposition.lemma == "visit" else "meeting"
    kind = "call" if re.search(words.ringing, whole) else words.kinds[occasion["noun"]] if occasion else kind
    # People meet, and delegations hold talks.
    kind = "talks" if kind == "meeting" and re.search(words.teams, _subject(clause).lower()) else kind
    denied = clause.proposition.negated
    status = DENIED if denied else PLANNED if clause.proposition.modality in PENDING else HAPPENED
    day, explicit = day_in(clause.report, clause.evidence)
    states = frozenset(party for name in names if (party := parties.named(name)))
    return Told(
        kind, names, states, status, clause.evidence, "" if status == PLANNED and not explicit else day, explicit, None
    )


def day_in(report: Report, place: Span) -> tuple[str, bool]:
    """The day that a place itself names, else the report's."""
    inside = [t for t in report.times if place.covers(t.span) and re.match(r"\d{4}-\d\d-\d\d", t.value)]
    return (inside[0].value[:10], True) if inside else ((report.article.published or "")[:10], False)


def coming(day: str, published: str, status: str) -> str:
    """The day of a contact to come: "on Thursday" is the next one, where it was read as the last."""
    if status != PLANNED or len(day) != len(published) or not day < published:
        return day
    later = date.fromisoformat(day) + timedelta(WEEK)
    return later.isoformat() if later.isoformat() > published else day


def echoes(clauses: Sequence[Clause], language: Language) -> Iterator[Told]:
    """What is said of a contact told before: that it was not, that it is off, that both confirm it."""
    words = language.diplomacy
    for clause in clauses:
        whole = folded(clause.report, clause.evidence)
        found = re.search(words.such, whole)
        if not found:
            continue
        noun = found["noun"]
        denying = (
            "no such" in whole or _denied(clause) or (clause.proposition.negated and _absent(clause, found, words))
        )
        status = CANCELLED if re.search(words.foiled, whole) else DENIED if denying else None
        if status:
            day, explicit = day_in(clause.report, clause.evidence)
            kind = {"conversation": "call"}.get(noun, noun)
            yield Told(kind, (), frozenset(), status, clause.evidence, day, explicit, None)


def _absent(clause: Clause, found: re.Match[str], words: Diplomacy) -> bool:
    """Whether the negated clause is about the contact itself, and not "nobody at the talks gave details"."""
    subject = clause.proposition.predicate.start >= clause.evidence.start + found.end()
    return subject and re.match(words.occurring, clause.tail) is not None


def _denied(clause: Clause) -> bool:
    """Whether the clause stands under a verb of denial: "both deny that any such meeting took place"."""
    return bool(
        re.search(
            r"\b(?:den(?:y|ies|ied)|dismiss\w*|reject\w*) (?:that |reports that |claims that )?$",
            clause.lead[-40:].replace("any such meeting ", ""),
        )
    ) or bool(re.search(r"\bden(?:y|ies|ied) ", clause.lead))
