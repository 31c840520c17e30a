"""Where a text stands in quotation marks, for comparison: which words are claimed to be somebody's very words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from twosource.model import Document, Role
from twosource.text import Span, Text

# Double marks first; single ones only where no letter stands on their outer side, so that apostrophes stay out,
# and where they do not stand for left-out letters ('60s, 'n').
CURLY = re.compile(r"[“„«]([^“„«”»]*)(?:[”»]|$)")
STRAIGHT = re.compile(r'(?<!\w)"([^"]+)(?:"|$)')
SINGLE = re.compile(r"(?<![\w’])[‘'](?!\d\ds|n[’'])((?:[^‘’']|(?<=\w)[’'](?=\w))+)[’'](?!\w)")


# Lines over which a quotation may go on that its line does not close.
LINES = 12
OPENING, CLOSING = frozenset("“„«"), frozenset("”»")


def quoted(document: Document) -> tuple[Span, ...]:
    """The insides of all quotations of a document in order; an unclosed one ends with its block.

    Where lines are sentences and no paragraphs, it goes on to the line that closes it.
    """
    found: list[Span] = []
    blocks = [block.span for block in document.blocks if block.role is not Role.FURNITURE]
    for number, span in enumerate(blocks):
        found += _inside(document.text, span)
        if _left_open(document.text[span]):
            found += _run_on(document.text, blocks[number + 1 : number + 1 + LINES])
    return tuple(sorted(found))


def _left_open(chars: str) -> bool:
    return max(map(chars.rfind, OPENING)) > max(map(chars.rfind, CLOSING))


def _run_on(text: Text, blocks: Sequence[Span]) -> Iterator[Span]:
    """The lines up to the mark that closes a quotation; none where another opens before, as paragraphs do."""
    inside: list[Span] = []
    for span in blocks:
        mark = next((i for i, char in enumerate(text[span]) if char in OPENING | CLOSING), None)
        if mark is None:
            inside.append(span)
        elif text[span][mark] in CLOSING:
            last = text.trimmed(Span(text.id, span.start, span.start + mark))
            yield from (*inside, *([last] if len(last) else []))
            return
        else:
            return


def _inside(text: Text, span: Span) -> Iterator[Span]:
    taken: list[Span] = []
    for pattern in (CURLY, STRAIGHT, SINGLE):
        for match in pattern.finditer(text[span]):
            inside = text.trimmed(Span(text.id, span.start + match.start(1), span.start + match.end(1)))
            if len(inside) and not any(inside.overlap(other) for other in taken):
                taken.append(inside)
    yield from taken
