"""Conditions and demands: by whom, of whom, on what, linked to which proposal, answered how."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from twosource.judge.record.asking import Asking
from twosource.judge.record.clauses import Clause
from twosource.judge.record.positions import Told as Stance
from twosource.judge.record.wanted import Told
from twosource.model import Condition, Report

SHARED = 0.5
# Clauses of a sentence among which the subject of one without is looked for.
NEAR = 6


def find_conditions(
    clauses: Sequence[Clause], reports: Iterable[Report], asking: Asking, stances: Iterable[Stance]
) -> tuple[Condition, ...]:
    """One line for each thing asked for by a party, however many reports tell it; a proposal made is a position."""
    proposed = [one.span for one in stances if one.stance in ("proposes", "declares") and not one.asked]
    told = [one for i, clause in enumerate(clauses) for one in asking.of(clause, clauses[max(0, i - NEAR) : i])]
    told = [one for one in told if one.asked or not any(one.content.overlap(span) for span in proposed)]
    for report in reports:
        own = [clause for clause in clauses if clause.report is report]
        told += asking.listed.of(report, own)
    groups: list[list[Told]] = []
    for one in sorted(dict.fromkeys(told), key=lambda t: (t.evidence, t.content)):
        group = next((g for g in groups if any(_same(one, other) for other in g)), None)
        if group is None:
            groups.append([one])
        else:
            group.append(one)
    return tuple(_line(group) for group in groups)


def _same(one: Told, other: Told) -> bool:
    if one.by != other.by:
        return False
    if one.content.overlap(other.content):
        return True
    least = min(len(one.words), len(other.words))
    return least > 0 and len(one.words & other.words) >= max(min(2, least), SHARED * least)


def _line(group: list[Told]) -> Condition:
    fullest = max(group, key=lambda t: (len(t.content), t.content))
    of = next((t.of for t in group if t.of), None)
    linked = next((t.linked_to for t in group if t.linked_to), None)
    spans = tuple(sorted(dict.fromkeys(t.evidence for t in group)))
    return Condition(fullest.by, of, fullest.content, linked, (), spans)
