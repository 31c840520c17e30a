"""Contacts: one line for each call, meeting, visit, trip, talks or message, with every report that tells of it.

Two tellings are one contact when kind and parties agree and no day parts them. A call that one report has as past and
another, of the same day or later, as still to come may be two: what is planned stands on a line of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from twosource.judge.record.appointments import absences, appointments, delegations
from twosource.judge.record.clauses import Clause
from twosource.judge.record.letters import letters
from twosource.judge.record.mentioned import mentioned
from twosource.judge.record.merging import Merging, near
from twosource.judge.record.ordinals import ordinals
from twosource.judge.record.parties import Parties
from twosource.judge.record.tellings import (
    CANCELLED,
    DENIED,
    HAPPENED,
    PLANNED,
    Told,
    between,
    echoes,
    further,
    in_round,
    journeys,
    kind,
    rounds,
    written,
)
from twosource.lang import Language
from twosource.model import Contact, Report
from twosource.text import Span

DISPUTED = "disputed"


def find_contacts(
    reports: Sequence[Report], clauses: Sequence[Clause], parties: Parties, language: Language
) -> tuple[Contact, ...]:
    """The contacts of all reports, by day."""
    told = _tellings(reports, clauses, parties, language)
    merging = Merging(reports, parties)
    groups = merging.grouped(told)
    for report, one in rounds(reports, language):
        _held(one, report, groups, merging)
    for one in (*echoes(clauses, language), *absences(clauses, language)):
        _join(one, groups)
    counted = ordinals(reports, language)
    made = (
        _contact(group, counted, merging)
        for group in groups
        if _whole(group, merging) and any(map(merging.public, group))
    )
    return tuple(sorted(made, key=lambda c: (c.date or "", c.type, c.parties, c.evidence)))


def _tellings(reports: Sequence[Report], clauses: Sequence[Clause], parties: Parties, language: Language) -> list[Told]:
    """Every telling of a contact, each place of the reports once."""
    told = [one for report in reports for one in mentioned(report, parties, language)]
    more = (
        *further(clauses, parties, language),
        *between(reports, parties, language),
        *written(clauses, parties, language),
        *journeys(clauses, parties, language),
        *letters(reports, parties, language),
        *appointments(reports, parties, language),
        *delegations(reports, parties, language),
    )
    told = [one for one in told if not any(_better(m, one) for m in more)]
    told = [one for one in told if not _on_the_way(one, told)]
    for one in more:
        if not any(one.span.overlap(t.span) for t in told):
            told.append(one)
    return told


def _better(one: Told, other: Told) -> bool:
    """Whether a telling stands for another of the same words: it names both sides, or who carried the letter."""
    if not one.span.overlap(other.span) or (kind(other) == "visit" and other.place):
        return False
    return len(other.parties) < 2 or (one.type == other.type == "message" and one.via is not None)


def _on_the_way(one: Told, told: Sequence[Told]) -> bool:
    """Whether a journey is told only for whom it leads to: "flew to Holm for talks with Roe"."""
    return kind(one) == "visit" and any(
        kind(other) == "meeting"
        and len(other.parties) > 1
        and one.parties[0] in other.parties
        and one.span == other.span
        for other in told
    )


def _whole(group: list[Told], merging: Merging) -> bool:
    """Whether enough is known of who took part: one makes a trip, or talks somewhere; many may meet somewhere."""
    return any(
        one.type in ("visit", "trip")
        or len(one.parties) > 1
        or (one.place and one.parties and (one.type == "talks" or merging.broad(one.parties[0])))
        for one in group
    )


def _held(one: Told, report: Report, groups: list[list[Told]], merging: Merging) -> None:
    """ "The talks ended" is said of talks that its own report tells of, else of talks of the two sides."""
    if any(one.span.overlap(t.span) for g in groups for t in g):
        return
    here = [(g, t) for g in groups for t in g if t.span.text == one.span.text and kind(t) == kind(one)]
    fitting = [(abs(t.span.start - one.span.start), n) for n, (g, t) in enumerate(here) if _fits(one, t)]
    if fitting:
        here[min(fitting)[1]][0].append(one)
    elif told := in_round(one, report, merging.parties):
        day = merging.day(told)
        group = next((g for g in groups if any(merging.same(told, o) and near(day, merging.day(o)) for o in g)), None)
        if group is None:
            groups.append([told])
        else:
            group.append(told)


def _fits(one: Told, other: Told) -> bool:
    """Whether talks that are planned, held or off can be those of a telling: what was held is planned no more."""
    timely = not (one.explicit and other.explicit) or near(one.date, other.date)
    return timely and (one.status in (other.status, CANCELLED))


def _join(echo: Told, groups: list[list[Told]]) -> None:
    """ "No such call" belongs to the call that its own report tells of last before, else to the one of its day."""
    fitting = [g for g in groups if any(kind(one) == kind(echo) for one in g)]
    before = [
        (one.span.start, number)
        for number, group in enumerate(fitting)
        for one in group
        if one.span.text == echo.span.text and one.span.start <= echo.span.start
    ]
    if before:
        fitting[max(before)[1]].append(echo)
        return
    dated = [g for g in fitting if echo.explicit and any(one.explicit and near(one.date, echo.date) for one in g)]
    if len(dated) == 1:
        dated[0].append(echo)


def _contact(group: list[Told], counted: Sequence[tuple[Span, Span]], merging: Merging) -> Contact:
    fullest = max(group, key=lambda t: (len(t.parties), t.explicit))
    dated = next((t for t in group if t.explicit and t.date), None) or next((t for t in group if t.date), None)
    first = group[0]
    types = [t.type for t in group]
    via = next((t.via for t in group if t.via), None)
    members = dict.fromkeys((*fullest.parties, *((via,) if via else ())))
    return Contact(
        type=_type(types, tuple(members), merging),
        parties=tuple(members),
        status=_status({t.status for t in group}),
        evidence=tuple(sorted(dict.fromkeys(t.span for t in group))),
        date=dated.date if dated else None,
        place=next((t.place for t in group if t.place), None),
        sender=first.sender,
        via=via,
        receiver=first.receiver,
        ordinals=tuple(dict.fromkeys(claim for place, claim in counted if any(place.overlap(t.span) for t in group))),
    )


def _type(types: list[str], members: tuple[str, ...], merging: Merging) -> str:
    """People meet, and delegations hold talks; of both, what most of the tellings say."""
    bodies = [merging.body(name) for name in members]
    if "meeting" in types or "talks" in types:
        spoken = types.count("talks") > types.count("meeting")
        return "talks" if "meeting" not in types or all(bodies) or (any(bodies) and spoken) else "meeting"
    return "trip" if "trip" in types else types[0]


def _status(found: set[str]) -> str:
    if CANCELLED in found:
        return CANCELLED
    if DENIED in found:
        return DISPUTED if HAPPENED in found else DENIED
    return HAPPENED if HAPPENED in found else PLANNED
