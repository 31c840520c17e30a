"""A line of a text in the two forms that rules look at: as written, and folded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from twosource.text import Span, Text, plain

# Searched only as far as this: no form of furniture is longer, and a pattern over a whole book is slow.
LONGEST = 1200


@dataclass(frozen=True)
class Line:
    """One line or part of one. `folded` has straight quotes, plain dashes, single spaces and folded case."""

    span: Span
    chars: str
    folded: str

    @cached_property
    def words(self) -> int:
        return len(self.chars.split())


def lines(text: Text) -> Iterator[Line]:
    for span in text.lines():
        yield line(text, span)


def line(text: Text, span: Span) -> Line:
    """The line that covers `span`."""
    return Line(span, text[span], fold(text, span))


def fold(text: Text, span: Span) -> str:
    return plain(text, Span(span.text, span.start, min(span.end, span.start + LONGEST))).chars.strip()


@cache
def pattern(expression: str) -> re.Pattern[str]:
    return re.compile(expression)
