"""One count of one thing, hedged in one report and flat in another: "potentially thousands of troops"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from twosource.lang import Language
from twosource.model import Conflict, Quantity, Report, Severity, Side
from twosource.text import Span, words

RULE = "judge.hedged_counts/1"
MARKED = re.compile(r"[“‘\"']\w+[”’\"']\s")
LEAST = 3


def hedged_count_conflicts(
    reports: Sequence[Report], lineage: Mapping[str, int], language: Language
) -> Iterator[Conflict]:
    """A soft conflict where the same vague number of the same things is hedged by one lineage only."""
    told: dict[str, list[tuple[bool, Span]]] = defaultdict(list)
    for report in reports:
        for quantity in {q for p in report.propositions for q in p.quantities if q.unit and not q.exact}:
            forms = [form for form, _ in words(report.text, quantity.span)]
            hedged = forms[0] in language.speech.hedges or _in_marks(quantity, report)
            phrase = _phrase([f for f in forms if f not in language.speech.hedges], quantity, language)
            if phrase:
                told[phrase].append((hedged, quantity.span))
    for phrase, found in sorted(told.items()):
        yield from _conflict(phrase, sorted(found, key=lambda each: each[1]), lineage)


def _phrase(forms: Sequence[str], quantity: Quantity, language: Language) -> str | None:
    """The number and what it counts with its name, "thousands of northern soldiers"; bare "thousands" are anybody's."""
    noun = language.classes.nouns.get(quantity.unit, quantity.unit)
    noun = language.classes.nouns.get(noun.removesuffix("s"), noun)
    return " ".join([*forms[:-1], noun]) if len(forms) > LEAST else None


def _in_marks(quantity: Quantity, report: Report) -> bool:
    """Whether the number alone stands in quotation marks: ‘Thousands’ of them."""
    around = report.text.chars[max(0, quantity.span.start - 1) : quantity.span.end]
    return bool(MARKED.match(around))


def _conflict(phrase: str, found: Sequence[tuple[bool, Span]], lineage: Mapping[str, int]) -> Iterator[Conflict]:
    hedged, flat = ([span for is_hedged, span in found if is_hedged is wanted] for wanted in (True, False))
    parted = {lineage[s.text] for s in flat} - {lineage[s.text] for s in hedged}
    if hedged and parted:
        yield Conflict(
            about=f"Is it so: {phrase}?",
            kind="modality",
            differs_in=("hedge",),
            severity=Severity.SOFT,
            sides=(Side("hedged", tuple(hedged)), Side("flat", tuple(flat))),
            because="one report hedges the number and another does not",
            made_by=RULE,
        )
