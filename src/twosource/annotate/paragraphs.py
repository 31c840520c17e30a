"""Paragraphs: the news blocks of a document, with lines that were broken inside a sentence made one again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from twosource.annotate.network import TITLES
from twosource.model import Block, Document, Role
from twosource.text import Span

# Widths, in characters, that lines are broken to fit: mail and wire copy have 60 to 80; shorter ones are lists.
WIDTHS = range(45, 101)
# Characters that the network does not know, as it knows them: a bar, hard and thin spaces, a line's end.
KNOWN = str.maketrans({"―": "—", "\u00a0": " ", "\u2009": " ", "\u202f": " ", "\n": " ", "\r": " "})


def readable(document: Document, block: Block) -> str:
    """The characters of a block for the network: as many as there are, at the same places."""
    return document.text[block.span].translate(KNOWN)


def paragraphs(document: Document) -> tuple[Block, ...]:
    """The blocks that are no furniture; lines that a width broke, or an abbreviation taken for the end of a sentence,
    are one block with the role of the last."""
    news = [block for block in document.blocks if block.role is not Role.FURNITURE]
    width = max((len(block.span) for block in news), default=0)
    return tuple(_joined(document, news, width if width in WIDTHS else 0))


def _joined(document: Document, news: list[Block], width: int) -> Iterator[Block]:
    held: Block | None = None
    line = 0
    for block in news:
        if held is not None and (_is_cut(document, held, block) or _goes_on(document, held, block, width, line)):
            held = replace(block, span=Span(block.span.text, held.span.start, block.span.end))
        else:
            if held is not None:
                yield held
            held = block
        line = len(block.span)
    if held is not None:
        yield held


def _gap(document: Document, held: Block, block: Block) -> str:
    return document.text.chars[held.span.end : block.span.start]


def _is_cut(document: Document, held: Block, block: Block) -> bool:
    """Whether a line ends in a title or the next begins with a comma: *said Const.*, *, said the mayor*."""
    last, first = document.text[held.span].rsplit(maxsplit=1)[-1], document.text[block.span][:1]
    return not _gap(document, held, block).strip() and (last in TITLES or first == ",")


def _goes_on(document: Document, held: Block, block: Block, width: int, line: int) -> bool:
    """Whether a line goes on in the next: that follows at once, and its first word had no room in this one."""
    gap = _gap(document, held, block)
    first = document.text[block.span].split(maxsplit=1)[0]
    return bool(width) and not gap.strip() and gap.count("\n") == 1 and len(first) + 1 > width - line
