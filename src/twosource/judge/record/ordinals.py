"""Claims of the how-manieth a contact is: "the second call since January". They are kept as claims, and not counted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from twosource.judge.record.clauses import folded
from twosource.lang import Language
from twosource.model import Report
from twosource.text import Span


def ordinals(reports: Sequence[Report], language: Language) -> list[tuple[Span, Span]]:
    """Each sentence that makes such a claim, with the claim."""
    pattern = re.compile(language.diplomacy.ordinals)
    return [
        (sentence, report.text.trimmed(Span(sentence.text, *(sentence.start + at for at in match.span()))))
        for report in reports
        for sentence in report.sentences
        for match in pattern.finditer(folded(report, sentence))
    ]
