"""Was it said, and is it so: two answers for every claim, each with its reasons.

*Attestation* counts lineages, so that copies and versions are one witness.
*Support* counts independent origins; an outlet that adopts what somebody else said adds none.
"""

from __future__ import annotations

from collections.abc import Sequence

from twosource.judge.origins import Origins
from twosource.model import (
    Claim,
    Conflict,
    Lineage,
    Links,
    Mode,
    Origin,
    Polarity,
    Report,
    Severity,
    Statement,
    Support,
    Verdict,
    Wording,
)  # fmt: skip

DENYING = {"disputed", "contradiction"}


def decide(
    claims: Sequence[Claim], reports: Sequence[Report], links: Links, conflicts: Sequence[Conflict], origins: Origins
) -> tuple[Verdict, ...]:
    """A verdict for each claim, in the order of the claims."""
    lineages = {text: lineage for lineage in links.lineages for text in lineage.texts}
    names = {report.text.id: report.article.outlet or report.article.name for report in reports}
    return tuple(_verdict(claim, lineages, names, links, conflicts, origins) for claim in claims)


def _verdict(
    claim: Claim,
    lineages: dict[str, Lineage],
    names: dict[str, str],
    links: Links,
    conflicts: Sequence[Conflict],
    origins: Origins,
) -> Verdict:
    said = [s for s in claim.statements if not s.chain or s.chain[0].polarity is Polarity.SAID]
    witnesses = tuple(dict.fromkeys(lineages[s.text] for s in said if s.text in lineages))
    found = origins.independent(o for s in said if (o := origins.of(s)))
    against = [c for c in conflicts if c.kind in DENYING and touches(c, claim)]
    support, why = _support(said, witnesses, found, against)
    articles = len({s.text for s in said})
    return Verdict(
        claim, witnesses, _wording(claim, links), support, found, (_attested(witnesses, articles, names), *why)
    )


def touches(conflict: Conflict, claim: Claim) -> bool:
    """Whether the claim says what a side of the conflict takes: most of the side's span lies in a statement of it."""
    spans = [span for side in conflict.sides for span in side.spans]
    parts = [part for statement in claim.statements for part in statement.content]
    return any(2 * span.overlap(part) >= len(span) for span in spans for part in parts)


def _attested(witnesses: tuple[Lineage, ...], articles: int, names: dict[str, str]) -> str:
    count = f"{len(witnesses)} independent witness{'es' * (len(witnesses) != 1)}"
    copies = f" ({articles} articles: copies and versions of one text count once)" if articles > len(witnesses) else ""
    carriers = ", ".join(dict.fromkeys(names[lineage.texts[0]] for lineage in witnesses))
    return f"said in the reports of {count}{copies}: {carriers}" if witnesses else "no report says it in these words"


def _support(
    said: list[Statement], witnesses: tuple[Lineage, ...], found: tuple[Origin, ...], against: list[Conflict]
) -> tuple[Support, list[str]]:
    if against:
        hard = any(c.kind == "contradiction" and c.severity is Severity.HARD for c in against)
        return (Support.CONTRADICTED if hard else Support.DISPUTED), [c.because for c in against]
    named = ", ".join(o.name for o in found)
    if len(found) > 1 and all(s.mode is Mode.DIRECT for s in said if s.chain):
        return Support.SINGLE_SOURCED, [f"one quotation, given to {named}: its words come from one of them"]
    if len(found) > 1 and len(witnesses) > 1:
        return Support.CORROBORATED, [f"{len(found)} independent origins: {named}"]
    if found:
        return Support.SINGLE_SOURCED, [
            f"one origin: {named}" if len(found) == 1 else f"one report carries it, from {named}"
        ]
    if any(s.chain for s in said):
        return Support.SINGLE_SOURCED, ["its source could not be told; two reports may rest on the same one"]
    if len(witnesses) == 1:
        return Support.SINGLE_SOURCED, ["one outlet says it in its own voice and does not say how it knows"]
    return Support.NOT_ADDRESSED, [f"{len(witnesses)} outlets say it in their own voice; none says how it knows"]


def _wording(claim: Claim, links: Links) -> str:
    """`same` when all quoted pairs are verbatim, `varies` otherwise, `single` for one statement."""
    members = set(claim.statements)
    pairs = [a.wording for a in links.alignments if a.left in members and a.right in members]
    if not pairs:
        return "single"
    return "same" if all(wording is Wording.VERBATIM for wording in pairs) else "varies"
