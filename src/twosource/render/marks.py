"""Marked text: a line with nested and crossing marks as a stream of tokens that a template can write out.

Marks that cross are split at the boundary, so that the tags of the page always nest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from twosource.text import Span, Text


@dataclass(frozen=True)
class Mark:
    """A span to mark; `id` is its address on the page, `style` its classes."""

    span: Span
    id: str
    style: str = ""


@dataclass(frozen=True)
class Token:
    """`kind` is open, close, chars or note; an `open` token whose `id` is empty goes on with a split mark."""

    kind: str
    chars: str = ""
    id: str = ""
    style: str = ""


def stream(text: Text, part: Span, marks: Iterable[Mark], notes: Mapping[int, list[str]]) -> Iterator[Token]:
    """The characters of `part` with marks opened and closed; `notes` are numbers to set after a place.

    Marks are clipped to the part; one that begins before it is carried on without its id.
    """
    inside = sorted((m for m in marks if _touches(m.span, part)), key=lambda m: (m.span.start, -m.span.end, m.id))
    here = {place for place in notes if part.start < place <= part.end}
    places = sorted({part.start, part.end, *here, *(p for m in inside for p in _ends(m.span, part))})
    stack: list[Mark] = []
    for place, following in zip(places, [*places[1:], None], strict=True):
        yield from _close(stack, place)
        yield from (Token("note", note) for note in notes.get(place, []) if place in here)
        yield from _open(stack, inside, place, part)
        if following is not None:
            yield Token("chars", text[Span(text.id, place, following)])
    yield from (Token("close") for _ in stack)


def _touches(span: Span, part: Span) -> bool:
    return span.overlap(part) > 0 or (not len(span) and part.covers(span))


def _ends(span: Span, part: Span) -> tuple[int, int]:
    return max(span.start, part.start), min(span.end, part.end)


def _close(stack: list[Mark], place: int) -> Iterator[Token]:
    ending = [number for number, mark in enumerate(stack) if mark.span.end <= place]
    if ending:
        again = [mark for mark in stack[ending[0] :] if mark.span.end > place]
        yield from (Token("close") for _ in stack[ending[0] :])
        stack[ending[0] :] = again
        yield from (Token("open", style=mark.style) for mark in again)


def _open(stack: list[Mark], marks: list[Mark], place: int, part: Span) -> Iterator[Token]:
    for mark in marks:
        if max(mark.span.start, part.start) == place:
            yield Token("open", id=mark.id if mark.span.start >= part.start else "", style=mark.style)
            if len(mark.span):
                stack.append(mark)
            else:
                yield Token("close")
