"""Commitments: what parties bind themselves to, when that was declared, from when and until when it holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from twosource.judge.record.clauses import Clause, folded
from twosource.judge.record.lasting import bounds
from twosource.judge.record.parties import Parties
from twosource.lang import Language
from twosource.model import Commitment, Modality
from twosource.text import Span

SHARED = 2
# A pledge is told by its making, or by being made anew.
MADE = ("declared", "renewed")
WORD = re.compile(r"[a-z]{4,}|\d+")


@dataclass(frozen=True)
class Told:
    parties: tuple[str, ...]
    content: Span
    declared: str
    effective: str | None
    until: str | None
    status: str
    words: frozenset[str]


class Pledges:
    """Reads pledges off clauses."""

    def __init__(self, parties: Parties, language: Language) -> None:
        self.parties, self.words = parties, language.diplomacy

    def of(self, clause: Clause) -> Iterator[Told]:
        """What the clause's party pledges, agrees to do, or orders its own side to do."""
        parties = clause.pair if clause.parties == ("*",) else clause.parties
        status = self._status(clause)
        if parties and status:
            effective, until = bounds(clause, self.words.bounds)
            content = clause.whole
            chars = folded(clause.report, content)
            words = frozenset(word[:5] for word in WORD.findall(chars))
            yield Told(parties, content, clause.date, effective, until, status, words)

    def _status(self, clause: Clause) -> str | None:
        """`declared` for a pledge, or what became of one; None where the clause is neither."""
        if clause.proposition.negated or clause.at(Modality.POSSIBLE) or clause.at(Modality.HYPOTHETICAL):
            return None
        if re.match(self.words.leaving, clause.tail):
            return "withdrawn"
        if not clause.at(Modality.EXPECTED):
            for status, pattern in (("renewed", self.words.renewing), ("fulfilled", self.words.fulfilling)):
                if re.match(pattern, clause.tail):
                    return status
        if clause.at(Modality.EXPECTED) and clause.spoken_for not in (None, *clause.parties):
            return None
        if re.match(self.words.pledge, clause.tail):
            return "declared"
        own = clause.spoken_for in clause.parties and clause.at(Modality.EXPECTED)
        return "declared" if own and re.match(self.words.deeds, clause.tail) else None


def find_commitments(clauses: Iterable[Clause], pledges: Pledges, today: str = "") -> tuple[Commitment, ...]:
    """One line for each thing that parties bind themselves to, by the day it was declared; `today` is the last day that
    the reports know, on which one whose time ran out before it has expired."""
    groups: list[list[Told]] = []
    for one in (told for clause in clauses for told in pledges.of(clause)):
        group = next((g for g in groups if any(_same(one, other) for other in g)), None)
        if group is None:
            groups.append([one])
        else:
            group.append(one)
    lines = (_line(group, today) for group in groups if any(one.status in MADE for one in group))
    return tuple(sorted(lines, key=lambda c: (c.declared or "", c.commitment)))


def _same(one: Told, other: Told) -> bool:
    """Whether two tellings are of one pledge; whoever withdraws leaves the one that they share words with."""
    if not set(one.parties) & set(other.parties):
        return False
    shared, least = len(one.words & other.words), min(len(one.words), len(other.words))
    return one.content.overlap(other.content) > 0 or shared >= max(SHARED, 0.5 * least)


def _line(group: list[Told], today: str) -> Commitment:
    first = min(group, key=lambda t: t.declared)
    fullest = max(
        (t for t in group if t.status in MADE), key=lambda t: (t.status == "declared", len(t.content), t.content)
    )
    until = max((t.until for t in group if t.until), default=None)
    return Commitment(
        parties=tuple(sorted({party for t in group for party in t.parties})),
        commitment=fullest.content,
        declared=first.declared or None,
        effective=next((t.effective for t in group if t.effective), None),
        until=until,
        status=_became(group, until, today),
        evidence=tuple(sorted(dict.fromkeys(t.content for t in group))),
    )


def _became(group: list[Told], until: str | None, today: str) -> str:
    """What became of a pledge: the last that is told of it, else whether its time has run out."""
    after = [told.status for told in sorted(group, key=lambda t: (t.declared, t.content)) if told.status != "declared"]
    return after[-1] if after else "expired" if until and until < today else "declared"
