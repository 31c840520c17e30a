"""The day of an article that does not say when it was published, where its own text supports one, with the reason.

A line above the report may give it in full (*KYIV, March 14, 2025*). A weekday beside its day (*Friday, March 14*,
*Friday (March 14)*) gives the year among those that the text leaves open: the last one it names and the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from twosource.lang.times import Times
from twosource.model import Document, Role

ABOVE = (Role.DATELINE, Role.BYLINE, Role.STANDFIRST, Role.FURNITURE)
SHORT_LINE = 80
YEAR = re.compile(r"(?<![\d.,$£€])(?:19|20)\d\d(?![\d%]|[,.]\d)")
Inferred = tuple[date, str]


def inferred_day(document: Document, times: Times) -> Inferred | None:
    """The day by the lines above the report, else by the last weekday that stands beside its day; None for neither."""
    month = "|".join(re.escape(name.capitalize()) for name in sorted(times.months, key=len, reverse=True))
    above = list(_full(_head(document), month, times))
    if len({day for day, _ in above}) == 1:
        return above[0]
    beside = list(_beside(document, month, times))
    return max(beside) if beside else None


def _head(document: Document) -> str:
    """The short lines above the first line of the body."""
    kept = []
    for block in document.blocks:
        if block.role is Role.BODY:
            break
        if block.role in ABOVE and len(block.span) <= SHORT_LINE:
            kept.append(document.text[block.span])
    return "\n".join(kept)


def _full(chars: str, month: str, times: Times) -> Iterator[Inferred]:
    forms = (
        rf"\b(?P<month>{month}) (?P<day>\d{{1,2}}),? (?P<year>(?:19|20)\d\d)\b",
        rf"\b(?P<day>\d{{1,2}}) (?P<month>{month}),? (?P<year>(?:19|20)\d\d)\b",
    )
    for match in (match for form in forms for match in re.finditer(form, chars)):
        day = _day(int(match["year"]), match["month"], match["day"], times)
        if day:
            yield day, f"the line above the report says {match.group()}"


def _beside(document: Document, month: str, times: Times) -> Iterator[Inferred]:
    """The days of weekdays with a date: in one of two years the day falls on the weekday."""
    named = [int(match.group()) for match in YEAR.finditer(document.text.chars)]
    if not named:
        return
    weekday = "|".join(re.escape(name.capitalize()) for name in times.weekdays)
    form = rf"\b(?P<weekday>{weekday}),? \(?(?P<month>{month}) (?P<day>\d{{1,2}})\b(?!,? (?:19|20)\d\d)"
    for match in re.finditer(form, document.text.chars):
        days = (_day(year, match["month"], match["day"], times) for year in (max(named), max(named) + 1))
        number = times.weekdays[match["weekday"].lower()]
        fitting = [day for day in days if day and day.weekday() == number]
        if len(fitting) == 1:
            yield fitting[0], f"{match.group().replace('(', '')} was in {fitting[0].year}"


def _day(year: int, month: str, day: str, times: Times) -> date | None:
    try:
        return date(year, times.months[month.lower()], int(day))
    except ValueError:
        return None
