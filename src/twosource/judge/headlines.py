"""A headline against its own article: a quotation that lost a word, a word of degree that stands only there."""

from __future__ import annotations

from collections.abc import Iterator

from twosource.judge.conflicts.quotations.quoted import QUOTED
from twosource.lang import Language
from twosource.model import Flag, Report, Role
from twosource.text import Span, words

TOP = {Role.HEADLINE, Role.STANDFIRST}
BELOW = {Role.BODY, Role.CAPTION}


def headline_flags(report: Report, language: Language) -> Iterator[Flag]:
    """Flags of one report, in the order of its headline."""
    for quote in _quotes(report, TOP):
        yield from _altered(quote, report, language)
    yield from _intensified(report, language)


def _quotes(report: Report, roles: set[Role]) -> Iterator[Span]:
    for block in report.document.blocks:
        if block.role in roles:
            for match in QUOTED.finditer(report.text[block.span]):
                start, end = match.span(1)
                yield Span(report.text.id, block.span.start + start, block.span.start + end)


def _altered(quote: Span, report: Report, language: Language) -> Iterator[Flag]:
    """The body quotes the same words with a word of degree or a negation before them."""
    short = [form for form, _ in words(report.text, quote)]
    for full in _quotes(report, BELOW):
        long = [form for form, _ in words(report.text, full)]
        for start in range(1, len(long) - len(short) + 1):
            if (
                len(short) > 1
                and long[start : start + len(short)] == short
                and long[start - 1] in language.clauses.degree
            ):
                because = f"the body quotes “{report.text[full]}”; the headline leaves out “{long[start - 1]}”"
                yield Flag(quote, full, "truncated quote", because)
                return


def _intensified(report: Report, language: Language) -> Iterator[Flag]:
    """A word such as "personally" that stands in the headline and nowhere below it."""
    body = {
        form for block in report.document.blocks if block.role in BELOW for form, _ in words(report.text, block.span)
    }
    for block in report.document.blocks:
        if block.role in TOP and body:
            for form, span in words(report.text, block.span):
                if form in language.clauses.intensifiers and form not in body:
                    yield Flag(span, None, "headline beyond body", f"“{form}” stands in the headline only")
