"""Where a text stands in quotation marks, for comparison: which words are claimed to be somebody's very words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from twosource.model import Document, Role
from twosource.text import Span, Text

# Double marks first; single ones only where no letter stands on their outer side, so that apostrophes stay out,
# and where they do not stand for left-out letters ('60s, 'n').
CURLY = re.compile(r"[“„«]([^“„«”»]*)(?:[”»]|$)")
STRAIGHT = re.compile(r'(?<!\w)"([^"]+)(?:"|$)')
SINGLE = re.compile(r"(?<![\w’])[‘'](?!\d\ds|n[’'])((?:[^‘’']|(?<=\w)[’'](?=\w))+)[’'](?!\w)")


def quoted(document: Document) -> tuple[Span, ...]:
    """The insides of all quotations of a document in order; an unclosed one ends with its block."""
    found: list[Span] = []
    for block in document.blocks:
        if block.role is not Role.FURNITURE:
            found += _inside(document.text, block.span)
    return tuple(sorted(found))


def _inside(text: Text, span: Span) -> Iterator[Span]:
    taken: list[Span] = []
    for pattern in (CURLY, STRAIGHT, SINGLE):
        for match in pattern.finditer(text[span]):
            inside = text.trimmed(Span(text.id, span.start + match.start(1), span.start + match.end(1)))
            if len(inside) and not any(inside.overlap(other) for other in taken):
                taken.append(inside)
    yield from taken
