"""What only one witness carries, and what most carry but one leaves out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.model import Claim, Links, Mode, Report, Role, Verdict

MOST = 3


def only_one(verdicts: Sequence[Verdict], reports: Sequence[Report]) -> tuple[Claim, ...]:
    """Claims of one witness, most newsworthy first: quoted before told, early in the article before late."""
    places = {report.text.id: max(1, len(report.text)) for report in reports}
    single = [v.claim for v in verdicts if len(v.witnesses) == 1 and _weighty(v.claim)]
    return tuple(sorted(single, key=lambda c: (_rank(c), c.gist.start / places[c.gist.text], c.gist)))


def _weighty(claim: Claim) -> bool:
    return sum(len(span) for span in max(s.content for s in claim.statements)) > 20


def _rank(claim: Claim) -> int:
    modes = {s.mode for s in claim.statements}
    return 0 if modes & {Mode.DIRECT, Mode.MIXED} else 1 if Mode.INDIRECT in modes else 2


def omitted(verdicts: Sequence[Verdict], links: Links, reports: Sequence[Report]) -> Iterator[tuple[Claim, str]]:
    """A claim that all witnesses but one carry, with a text of the one that leaves it out; needs three carriers."""
    read = {r.text.id for r in reports if any(b.role is not Role.FURNITURE for b in r.document.blocks)}
    lineages = [lineage for lineage in links.lineages if set(lineage.texts) & read]
    for verdict in verdicts:
        missing = [lineage for lineage in lineages if lineage not in verdict.witnesses]
        if len(missing) == 1 and len(verdict.witnesses) >= MOST:
            yield verdict.claim, missing[0].texts[-1]
