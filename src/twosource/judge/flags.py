"""What to look at: a claim adopted in an outlet's own voice that another report, or the same, only attributes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.judge.headlines import headline_flags
from twosource.judge.origins import Origins
from twosource.lang import Language
from twosource.model import Claim, Flag, Links, Mode, Origin, Polarity, Report, Statement

SURE = 0.6


def flags(
    reports: Sequence[Report], claims: Sequence[Claim], links: Links, origins: Origins, language: Language
) -> Iterator[Flag]:
    """Flags of every report against itself, then of every claim, in their order."""
    for report in reports:
        yield from headline_flags(report, language)
    for claim in claims:
        yield from _adopted(claim, links, origins)


def _adopted(claim: Claim, links: Links, origins: Origins) -> Iterator[Flag]:
    """Own voice, without a hedge, for what everybody else in the claim gives to one and the same origin."""
    attributed = [s for s in claim.statements if s.chain and s.chain[0].polarity is Polarity.SAID]
    sources: set[Origin] = {o for s in attributed if (o := origins.of(s))}
    if len(origins.independent(sources)) != 1:
        return
    for statement in claim.statements:
        if statement.mode is Mode.OWN and not statement.hedges:
            against = _aligned_with(statement, attributed, links)
            if against:
                name = next(iter(sources)).name
                yield Flag(
                    statement.extent,
                    against.extent,
                    "adopted claim",
                    f"told in the outlet's own voice; elsewhere it is the word of {name}",
                )


def _aligned_with(statement: Statement, attributed: list[Statement], links: Links) -> Statement | None:
    for alignment in links.alignments:
        pair = (alignment.left, alignment.right)
        if statement in pair and alignment.score >= SURE:
            other = pair[1] if pair[0] == statement else pair[0]
            if other in attributed:
                return other
    return None
