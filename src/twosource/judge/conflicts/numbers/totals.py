"""Counts of all there is: "its crew of 17" in one report, "all 14 sailors" in another.

A total speaks of one known set, so that two of them can be held against each other without a shared verb.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from twosource.judge.conflicts.numbers.clashing import apart, one_size, unit_class
from twosource.lang import Language
from twosource.model import Conflict, Quantity, Report, Severity, Side

RULE = "judge.totals/1"


def total_conflicts(reports: Sequence[Report], lineage: dict[str, int], language: Language) -> Iterator[Conflict]:
    """A conflict for each class of things whose total two lineages give differently."""
    told: dict[str, dict[str, list[tuple[Quantity, Report]]]] = defaultdict(lambda: defaultdict(list))
    for report in reports:
        for quantity in sorted(
            {q for p in report.propositions for q in p.quantities if q.total and q.unit and q.exact},
            key=lambda q: q.span,
        ):
            told[unit_class(quantity, language)][report.text.id].append((quantity, report))
    for unit, by_text in sorted(told.items()):
        settled = [found[0] for found in by_text.values() if len({q.low for q, _ in found}) == 1]
        if _apart(settled, lineage) and unit in set(language.classes.nouns.values()):
            yield _conflict(
                unit, [pair for found in by_text.values() if len({q.low for q, _ in found}) == 1 for pair in found]
            )


def _apart(settled: list[tuple[Quantity, Report]], lineage: dict[str, int]) -> bool:
    return any(
        apart(a, b) and one_size(a, b) and lineage[r.text.id] != lineage[s.text.id]
        for n, (a, r) in enumerate(settled)
        for b, s in settled[n + 1 :]
    )


def _conflict(unit: str, told: list[tuple[Quantity, Report]]) -> Conflict:
    sides: dict[float, list[tuple[Quantity, Report]]] = defaultdict(list)
    for quantity, report in told:
        sides[quantity.low].append((quantity, report))
    values = [Side(f"{number:g}", tuple(q.span for q, _ in found)) for number, found in sorted(sides.items())]
    because = f"each report gives one number for all of the {unit}, and the numbers differ"
    return Conflict(f"How many: {unit}", "number", ("number",), Severity.HARD, tuple(values), because, RULE)
