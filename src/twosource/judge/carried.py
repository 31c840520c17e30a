"""A report against its own quotations: a fragment that the full quotation joins to other words."""

from __future__ import annotations

from collections.abc import Iterator

from twosource.judge.framing import complements
from twosource.lang import Language
from twosource.model import Flag, Mode, Report, Statement


def refitted_fragments(report: Report, language: Language) -> Iterator[Flag]:
    """ "A very good chance" that they accept, where the same report quotes: a very good chance that the war ends."""
    mixed = [s for s in report.statements if s.mode is Mode.MIXED]
    quoted = [s for s in report.statements if s.mode is Mode.DIRECT]
    for statement, full in ((s, f) for s in mixed for f in quoted if not s.extent.overlap(f.extent)):
        if not _one_speaker(statement, full):
            continue
        found = complements((statement, full), {report.text.id: report}, language)
        if found and not set.intersection(*found[1]):
            because = f"quoted in full, “{found[0]}” goes on: {' '.join(sorted(found[1][1]))}"
            yield Flag(statement.extent, full.extent, "truncated quote", because)


def _one_speaker(one: Statement, other: Statement) -> bool:
    entities = [s.chain[0].entity if s.chain else None for s in (one, other)]
    return entities[0] is None or entities[1] is None or entities[0] == entities[1]
