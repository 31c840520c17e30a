"""A line of a text in the two forms that rules look at: as written, and folded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from twosource.text import DASHES, QUOTE_MARKS, Span, Text

LONGEST = 1200
"""Rules look no further into a line than this many characters: no form is longer, and patterns stay quick."""

RUN = 500
"""Characters without a space that are no word; the longest addresses of pages have 300."""
PAGE = 50_000
"""Characters of a line that are read at once: one of 1,000,000 needs more memory than a machine has."""
# Not the scripts that write without spaces: Thai to Khmer, Chinese, Japanese.
UNBROKEN = re.compile("[^\\s\u0e00-\u1fff\u2e80-\ua7ff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]+")


@dataclass(frozen=True)
class Line:
    """One line or part of one. `folded` has straight quotes, plain dashes, single spaces and folded case."""

    span: Span
    chars: str
    folded: str

    @property
    def start(self) -> str:
        """Its first characters as written, as far as rules look."""
        return self.chars[:LONGEST]

    @cached_property
    def words(self) -> int:
        return len(self.chars.split())


def lines(text: Text) -> Iterator[Line]:
    """Every line that is not blank; one that is too long is given in parts, see `_parts`."""
    for span in text.lines():
        if len(span) < RUN:
            yield line(text, span)
        else:
            yield from (line(text, part) for part in _parts(text, span))


def _parts(text: Text, span: Span) -> Iterator[Span]:
    """The line without runs of characters that hold no space, the runs, and what is left in parts of 50,000.

    Such runs are packed pictures, keys, a hundred thousand quote marks: no tokenizer gets through them in time.
    """
    start = span.start
    for match in UNBROKEN.finditer(text.chars, span.start, span.end):
        if match.end() - match.start() >= RUN:
            yield from _pages(text, text.trimmed(Span(text.id, start, match.start())))
            yield Span(text.id, match.start(), match.end())
            start = match.end()
    yield from _pages(text, text.trimmed(Span(text.id, start, span.end)))


def _pages(text: Text, span: Span) -> Iterator[Span]:
    """The span in parts that a parser has memory for, cut where a sentence or at least a word ends."""
    start = span.start
    while span.end - start > PAGE:
        near = text.chars[start : start + PAGE]
        cut = max(near.rfind(". "), near.rfind("? "), near.rfind("! ")) + 1 or near.rfind(" ") + 1 or PAGE
        yield text.trimmed(Span(text.id, start, start + cut))
        start += cut
    rest = text.trimmed(Span(text.id, start, span.end))
    if len(rest):
        yield rest


def line(text: Text, span: Span) -> Line:
    """The line that covers `span`."""
    return Line(span, text[span], fold(text[span]))


def fold(chars: str) -> str:
    """The form in which lines are compared. No place is led back from it, so that it needs no view."""
    return " ".join(chars[:LONGEST].translate(QUOTE_MARKS).translate(DASHES).casefold().split())


@cache
def pattern(expression: str) -> re.Pattern[str]:
    return re.compile(expression)
