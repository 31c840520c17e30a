"""What to look at: one report against itself, and claims that an outlet adopts which are somebody's word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.judge.adopted import adopted_claims, taken_for_granted
from twosource.judge.conflicts.quotations.carried import refitted_fragments, unlike_flags
from twosource.judge.headlines import headline_flags
from twosource.judge.origins import Origins
from twosource.lang import Language
from twosource.model import Flag, Links, Report, Verdict


def flags(
    reports: Sequence[Report], verdicts: Sequence[Verdict], links: Links, origins: Origins, language: Language
) -> Iterator[Flag]:
    """Flags of every report against itself, then of every claim, in their order."""
    for report in reports:
        yield from headline_flags(report, language)
        yield from refitted_fragments(report, language)
        yield from unlike_flags(report)
    yield from adopted_claims(reports, verdicts, links, origins)
    yield from taken_for_granted(reports, verdicts, language.parting)
