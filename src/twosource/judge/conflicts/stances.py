"""How far does a party go along with a proposal? Reports of one day that put its answer differently part in degree."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from twosource.model import Conflict, Position, Report, Severity, Side
from twosource.text import Span

RULE = "judge.stances/1"
# How far each answer goes; what a party proposes or complains of is no answer.
DEGREES = {
    "accepts": "goes along",
    "accepts_with_conditions": "goes along",
    "signals_support": "goes along",
    "noncommittal": "holds back",
    "reserves": "holds back",
    "doubts": "holds back",
    "rejects": "refuses",
}
CLOSE = 1


def stance_conflicts(
    positions: Sequence[Position], reports: Sequence[Report], lineage: Mapping[str, int]
) -> Iterator[Conflict]:
    """A soft conflict for each party and proposal that lineages of about one day answer for differently."""
    days = {report.text.id: (report.article.published or "")[:10] for report in reports}
    answers: dict[tuple[str, str], list[Position]] = defaultdict(list)
    for position in positions:
        if position.stance in DEGREES:
            answers[position.party, position.proposal].append(position)
    for (party, proposal), told in answers.items():
        sides = _sides(told, days)
        if len(sides) > 1 and _parted(sides, lineage):
            yield Conflict(
                about=f"How far does {party} go along with: {proposal}?",
                kind="degree",
                differs_in=("stance",),
                severity=Severity.SOFT,
                sides=tuple(Side(value, spans) for value, spans in sides.items()),
                because="reports of about one day put the answer differently",
                made_by=RULE,
            )


def _sides(told: Sequence[Position], days: Mapping[str, str]) -> dict[str, tuple[Span, ...]]:
    """The spans of each degree, of reports about as old as the newest: what came days before may have changed."""
    spans = [(DEGREES[position.stance], span) for position in told for span in position.evidence]
    newest = max((days[span.text] for _, span in spans), default="")
    recent = [(value, span) for value, span in spans if _close(days[span.text], newest)]
    return {value: tuple(s for v, s in recent if v == value) for value in dict.fromkeys(v for v, _ in recent)}


def _close(day: str, other: str) -> bool:
    try:
        return abs((date.fromisoformat(day) - date.fromisoformat(other)).days) <= CLOSE
    except ValueError:
        return day == other


def _parted(sides: Mapping[str, Sequence[Span]], lineage: Mapping[str, int]) -> bool:
    """Whether two lineages each tell what the other does not."""
    held = [{lineage[span.text] for span in spans} for spans in sides.values()]
    return any(one - other and other - one for n, one in enumerate(held) for other in held[n + 1 :])
