"""How long a commitment holds, by what the reports say: extended by both, or left by one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from twosource.judge.record.clauses import folded
from twosource.judge.record.moments import hour_of
from twosource.judge.record.whereabouts import sentences
from twosource.lang import Language
from twosource.model import Report, Terms
from twosource.text import Span

DAY = re.compile(r"\d{4}-\d\d-\d\d")


def in_force(terms: Terms, reports: Sequence[Report], language: Language) -> Terms:
    """The terms with the end that the reports leave: the latest extension, cut by the first withdrawal."""
    if not terms.until:
        return terms
    extended = max([terms.until, *_ends(reports, language.breaches.extending, language)])
    left = [end for end in _ends(reports, language.breaches.leaving, language) if (terms.start or "") < end < extended]
    return replace(terms, until=min([extended, *left]))


def _ends(reports: Sequence[Report], pattern: str, language: Language) -> Iterator[str]:
    """The moments that sentences of this kind name last."""
    for report in reports:
        for sentence, _ in sentences(report):
            chars = folded(report, sentence)
            found = re.search(pattern, chars)
            if found:
                end = _moment(report, sentence, chars[found.start() :], language)
                if end:
                    yield end


def _moment(report: Report, sentence: Span, rest: str, language: Language) -> str | None:
    days = [
        match.group()
        for time in report.times
        if sentence.covers(time.span)
        and time.span.start >= sentence.end - len(rest)
        and (match := DAY.match(time.value))
    ]
    if not days:
        return None
    day = max(days)
    if "midnight" in rest:
        return f"{(date.fromisoformat(day) + timedelta(days=1)).isoformat()}T00:00:00"
    hour = hour_of(rest, language.breaches)
    return f"{day}T{int(hour):02}:00:00" if hour is not None else day
