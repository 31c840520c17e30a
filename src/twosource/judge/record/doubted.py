"""Whose doubt a claim about the ground has met elsewhere: "there is no public evidence that they are surrounded"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from twosource.judge.conflicts.doubts import RULE
from twosource.model import Conflict, GroundClaim, Report
from twosource.text import Span


def with_doubts(
    ground: Iterable[GroundClaim], conflicts: Iterable[Conflict], reports: Sequence[Report]
) -> tuple[GroundClaim, ...]:
    """The same claims; one that a disputed point asserts has its doubters and the words of their doubt beside it."""
    doubts = [conflict for conflict in conflicts if conflict.made_by == RULE]
    by_text = {report.text.id: report for report in reports}
    return tuple(_doubted(claim, doubts, by_text) for claim in ground)


def _doubted(claim: GroundClaim, doubts: Sequence[Conflict], by_text: dict[str, Report]) -> GroundClaim:
    spans = [
        span
        for doubt in doubts
        if any(_meets(claim, side.spans) for side in doubt.sides[:-1])
        for span in doubt.sides[-1].spans
    ]
    who = {_who(span, by_text[span.text]) for span in spans} - set(claim.claimants)
    if not who:
        return claim
    evidence = tuple(sorted({*claim.evidence, *spans}))
    return replace(claim, doubted_by=tuple(sorted({*claim.doubted_by, *who})), status="disputed", evidence=evidence)


def _meets(claim: GroundClaim, spans: Iterable[Span]) -> bool:
    return any(span.overlap(told) for span in spans for told in claim.evidence)


def _who(span: Span, report: Report) -> str:
    """Who doubts: the speaker of the statement, else the outlet."""
    holders = [s for s in report.statements if s.chain and any(c.overlap(span) == len(span) for c in s.content)]
    if holders:
        link = min(holders, key=lambda s: len(s.extent)).chain[0]
        if link.entity:
            return link.entity.name
    return report.article.outlet or report.article.name
