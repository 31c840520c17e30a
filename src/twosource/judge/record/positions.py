"""Positions: which party takes which stance on which proposal, when, and by whose word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from twosource.judge.record.clauses import Clause
from twosource.judge.record.proposals import GENERAL
from twosource.judge.record.stances import Stances
from twosource.model import Position, Report
from twosource.text import Span

# An undated telling joins a dated one of the days before: "on Thursday" in one report, no day in another.
NEAR, FAR = 3, 9999
Key = tuple[str, str, str, str]


@dataclass(frozen=True)
class Told:
    """One clause's word on a party's stance."""

    party: str
    speaker: str | None
    proposal: str
    stance: str
    date: str
    explicit: bool
    span: Span
    asked: bool = False
    owned: bool = False


def _told(clause: Clause, stances: Stances) -> Iterator[Told]:
    dated = bool(clause.date) and clause.date != (clause.report.article.published or "")[:10]
    for party, speaker, found in stances.of(clause):
        yield Told(party, speaker, found.proposal, found.stance, clause.date, dated, clause.whole, found.asked)


def _secured(report: Report, stances: Stances) -> Iterator[Told]:
    day = (report.article.published or "")[:10]
    for party, proposal, place in stances.owned.secured(report):
        yield Told(party, None, proposal, "accepts", day, False, report.text.span(*place))


def _owned(report: Report, stances: Stances) -> Iterator[Told]:
    day = (report.article.published or "")[:10]
    for party, proposal, stance, place in stances.owned.of(report):
        yield Told(party, None, proposal, stance, day, False, place, owned=True)


def told_stances(clauses: Iterable[Clause], reports: Iterable[Report], stances: Stances) -> list[Told]:
    """Every telling of a party's stance."""
    told = [one for clause in clauses for one in _told(clause, stances)]
    told += [one for report in reports for one in _secured(report, stances)]
    return told + [one for report in reports for one in _owned(report, stances)]


def find_positions(told: Iterable[Told], stances: Stances) -> tuple[Position, ...]:
    """One line for each party, proposal, stance and day, by day."""
    lines: dict[Key, list[Told]] = {}
    for one in sorted(told, key=lambda t: (t.owned, not t.explicit, t.date, t.span)):
        key = (one.party, one.proposal, one.stance)
        lines.setdefault(_near(one, lines) or (*key, one.date), []).append(one)
    _general(lines, stances.proposals.labels.get(GENERAL))
    for party, proposal, stance, day in list(lines):
        # Of a day on which a party agrees in one report, and on conditions in another, the fuller word stands.
        fuller = (party, proposal, "accepts_with_conditions", day)
        if stance == "accepts" and fuller in lines:
            lines[fuller] += lines.pop((party, proposal, stance, day))
    made = (_line(key, members) for key, members in lines.items())
    return tuple(sorted(made, key=lambda p: (p.date or "", p.party, p.proposal, p.stance)))


def _near(one: Told, lines: Iterable[Key]) -> Key | None:
    """The line that a telling without a day of its own belongs to: one of the same stance in the days before.

    A noun tells of a stance taken some time ("the Union's plan"): it joins one however old, and on whatever it was.
    """
    if one.explicit:
        return None
    same = [key for key in lines if (key[0], key[2]) == (one.party, one.stance)]
    exact = [key for key in same if key[1] == one.proposal and (one.owned or _days(key[3], one.date) <= NEAR)]
    return exact[0] if exact else same[0] if one.owned and len(same) == 1 else None


def _general(lines: dict[Key, list[Told]], general: str | None) -> None:
    """A stance on "the plan" or "the text" is that on the proposal which the party takes it on that day."""
    for key in [key for key in lines if key[1] == general]:
        party, _, stance, day = key
        same = [k for k in lines if k[1] != general and (k[0], *k[2:]) == (party, stance, day)]
        if len(same) == 1:
            lines[same[0]] += lines.pop(key)


def _line(key: tuple[str, str, str, str], members: list[Told]) -> Position:
    party, proposal, stance, date = key
    speaker = next((one.speaker for one in members if one.speaker), None)
    spans = tuple(sorted(dict.fromkeys(one.span for one in members)))
    return Position(party, speaker, proposal, stance, date or None, spans)


def _days(earlier: str, later: str) -> int:
    """Days from one ISO day to another; far where one is no day or comes first."""
    if len(earlier) < 10 or len(later) < 10:
        return 0 if earlier == later else FAR
    apart = (date.fromisoformat(later) - date.fromisoformat(earlier)).days
    return apart if apart >= 0 else FAR
