"""A line of a text in the two forms that rules look at: as written, and folded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from twosource.text import DASHES, QUOTE_MARKS, Span, Text

LONGEST = 1200
"""Rules look no further into a line than this many characters: no form is longer, and patterns stay quick."""


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
    for span in text.lines():
        yield line(text, span)


def line(text: Text, span: Span) -> Line:
    """The line that covers `span`."""
    return Line(span, text[span], fold(text[span]))


def fold(chars: str) -> str:
    """The form in which lines are compared. No place is led back from it, so that it needs no view."""
    return " ".join(chars[:LONGEST].translate(QUOTE_MARKS).translate(DASHES).casefold().split())


@cache
def pattern(expression: str) -> re.Pattern[str]:
    return re.compile(expression)
