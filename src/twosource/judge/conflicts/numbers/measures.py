"""What can be counted or measured of one known thing in every report of an event: an age, the people on board.

These need no aligned sentences: a person has one age, a ship had one number of people aboard when it sank. A report
that gives two numbers is not asked, and a number that another report has too is known to both.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from twosource.judge.conflicts.numbers.clashing import FAR, unit_class
from twosource.judge.origins import Origins
from twosource.lang import Language
from twosource.model import Conflict, EntityKind, MentionKind, Quantity, Report, Severity, Side
from twosource.text import Span

RULE = "judge.measures/1"
BIRTHDAY = 1
REACH = 40
CLOSE = 14


@dataclass(frozen=True)
class Measured:
    """A number with the words that give it."""

    value: float
    span: Span


def measure_conflicts(
    reports: Sequence[Report], origins: Origins, lineage: Mapping[str, int], language: Language
) -> Iterator[Conflict]:
    """A number conflict for each age and each count aboard that two lineages give differently."""
    told: dict[tuple[str, str], dict[str, list[Measured]]] = defaultdict(lambda: defaultdict(list))
    for report in reports:
        for name, measured in _ages(report, origins, language):
            told["How old", name][report.text.id].append(measured)
        for unit, measured in _aboard(report, language):
            told["How many aboard", unit][report.text.id].append(measured)
    days = {report.text.id: (report.article.published or "")[:10] for report in reports}
    for (question, of), by_text in sorted(told.items()):
        settled = {text: found for text, found in by_text.items() if len({m.value for m in found}) == 1}
        if _parted(settled, lineage) and _near(settled) and _one_time(settled, days):
            yield _conflict(question, of, [m for found in settled.values() for m in found])


def _parted(settled: Mapping[str, Sequence[Measured]], lineage: Mapping[str, int]) -> bool:
    return any(
        a[0].value != b[0].value and lineage[text] != lineage[other]
        for text, a in settled.items()
        for other, b in settled.items()
    )


def _near(settled: Mapping[str, Sequence[Measured]]) -> bool:
    """Whether the numbers are of one size: five in a lifeboat are not the two hundred of the ship."""
    values = [found[0].value for found in settled.values()]
    return max(values) <= FAR * min(values) / 2


def _one_time(settled: Mapping[str, Sequence[Measured]], days: Mapping[str, str]) -> bool:
    """Whether the reports are of about one time: in a year a suspect is a year older. Without dates nobody knows."""
    try:
        told = [date.fromisoformat(days[text]) for text in settled]
    except ValueError:
        return False
    return (max(told) - min(told)).days <= CLOSE


def _ages(report: Report, origins: Origins, language: Language) -> Iterator[tuple[str, Measured]]:
    """The ages of people with a full name, where they stand right behind or before it."""
    for entity in report.entities:
        if entity.kind is EntityKind.PERSON and " " in entity.name:
            for mention in entity.mentions:
                if mention.kind is MentionKind.NAMED and (found := _age_at(mention.span, report, language)):
                    yield origins.of_entity(entity).name, found


def _age_at(name: Span, report: Report, language: Language) -> Measured | None:
    chars = report.text.chars
    behind = _pattern(language.parting.age_behind).match(chars, name.end, name.end + REACH)
    before = _pattern(language.parting.age_before).search(chars[max(0, name.start - REACH) : name.start])
    if behind:
        return Measured(float(behind.group(1)), Span(name.text, *behind.span(1)))
    if before:
        start = max(0, name.start - REACH)
        return Measured(float(before.group(1)), Span(name.text, start + before.start(1), start + before.end(1)))
    return None


def _aboard(report: Report, language: Language) -> Iterator[tuple[str, Measured]]:
    """Exact numbers of people in a clause that has them on board."""
    for proposition in report.propositions:
        held = _pattern(language.parting.aboard).search(report.text[proposition.clause].casefold())
        counted = [q for q in dict.fromkeys(proposition.quantities) if _is_people(q, language)]
        if held and len(counted) == 1 and not proposition.negated:
            yield unit_class(counted[0], language), Measured(counted[0].low, counted[0].span)


def _is_people(quantity: Quantity, language: Language) -> bool:
    return quantity.exact and unit_class(quantity, language) in language.parting.people


def _conflict(question: str, of: str, found: Sequence[Measured]) -> Conflict:
    sides: dict[float, list[Span]] = defaultdict(list)
    for measured in found:
        sides[measured.value].append(measured.span)
    close = max(sides) - min(sides) <= BIRTHDAY
    return Conflict(
        about=f"{question}: {of}",
        kind="number",
        differs_in=("number",),
        severity=Severity.SOFT if close else Severity.HARD,
        sides=tuple(Side(f"{value:g}", tuple(spans)) for value, spans in sorted(sides.items())),
        because="each report gives one number, and the numbers differ",
        made_by=RULE,
    )


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
