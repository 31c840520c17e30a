"""From when and until when a pledge holds, by the words before the times of its clause."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from twosource.judge.record.clauses import Clause, folded
from twosource.model import TimeExpression
from twosource.text import Span

DAY = re.compile(r"\d{4}-\d\d-\d\d")
MONTH = re.compile(r"\d{4}-\d\d")
LENGTH = re.compile(r"P(?P<time>T)?(?P<number>\d+)(?P<unit>[HDWMY])")
DAYS = {"H": 1 / 24, "D": 1, "W": 7, "M": 30, "Y": 365}
BEFORE, AFTER = 24, 6


def bounds(clause: Clause, words: Mapping[str, str]) -> tuple[str | None, str | None]:
    """The day from which and the day until which a pledge holds; None for one that the clause does not tell.

    `words` are patterns for what stands before a time: from, until, to (a second one), within. A length counts from the
    first day ("for seven days from Wednesday"), or from the saying where something is to be done within it.
    """
    inside = sorted((t for t in clause.report.times if clause.whole.covers(t.span)), key=lambda t: t.span)
    effective = until = None
    for number, time in enumerate(inside):
        before, day = _before(clause, time), _day(clause, inside[number:])
        if day is None:
            continue
        if re.search(words["until"], before) or (effective and re.search(words["to"], before)):
            until = until or day
        elif re.search(words["from"], before):
            effective = effective or _ahead(day, clause.date)
    return effective, until or _ended(clause, inside, effective, words)


def _before(clause: Clause, time: TimeExpression) -> str:
    return folded(clause.report, Span(time.span.text, max(0, time.span.start - BEFORE), time.span.start))


def _day(clause: Clause, times: Sequence[TimeExpression]) -> str | None:
    """The day of the first of some times; of "06:00 tomorrow" that of the second, which belongs to it."""
    first, second = times[0], next(iter(times[1:]), None)
    if second and first.type == "TIME" and second.type == "DATE" and second.span.start - first.span.end < AFTER:
        between = clause.report.text.chars[first.span.end : second.span.start].strip()
        first = second if between in ("", "on", "of") else first
    if match := DAY.match(first.value):
        return match.group()
    if MONTH.fullmatch(first.value) and "end" in folded(clause.report, first.span):
        year, month = map(int, first.value.split("-"))
        return date(year, month, monthrange(year, month)[1]).isoformat()
    return None


def _ended(
    clause: Clause, times: Sequence[TimeExpression], effective: str | None, words: Mapping[str, str]
) -> str | None:
    """The day on which a length has run out that the clause tells."""
    for time in times:
        length = LENGTH.fullmatch(time.value)
        within = re.search(words["within"], _before(clause, time)) is not None
        start = clause.date if within else effective
        if length and start and DAY.fullmatch(start):
            days = int(length["number"]) * (DAYS[length["unit"]] if not length["time"] else 1 / 24)
            return (date.fromisoformat(start) + timedelta(days=round(days))).isoformat()
    return None


def _ahead(day: str, declared: str) -> str:
    """A day on which a pledge begins: "from Wednesday" is the next one after it was declared."""
    made = date.fromisoformat(day)
    while len(declared) == len(day) and made.isoformat() < declared:
        made += timedelta(days=7)
    return made.isoformat()
