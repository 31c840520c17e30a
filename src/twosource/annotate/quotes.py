"""Quotations by their characters, before any parsing: where quoted words begin and end.

A quotation of several paragraphs opens in each and closes in the last; one that a line break cuts goes on where the
next line closes it. A mark that is never closed costs no more than the rest of its line.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from twosource.model import Block
from twosource.text import Span, Text

MARK = re.compile(r"[“”„«»‟\"]|``|''|[‘’‚'`]")
OPENING, CLOSING = {"“", "„", "«", "‟", "``"}, {"”", "»", "''"}
SINGLE = {"‘", "’", "‚", "'", "`"}
# Letters left out at the start of a word: 'em, '60s, rock 'n' roll.
ELISION = re.compile(r"['’‘](?:\d0s|n\b|em\b|til\b|tis\b|twas\b|cause\b|bout\b|round\b)", re.IGNORECASE)
MEASURE = re.compile(r"\d['’]\s?\d+$|\d$")
MAX_LINES = 12
NEAR = 100
"""How many marks ahead are looked at to pair one: a line of 100,000 marks would else take hours."""
DEEPEST = 12
"""How many quotations may stand in one another; a mark that would open one more opens nothing."""


@dataclass(frozen=True, slots=True)
class Quote:
    """`span` with the marks, `inner` without; depth 0 is outermost. `goes_on`: the next paragraph continues it."""

    span: Span
    inner: Span
    double: bool
    depth: int = 0
    closed: bool = True
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    start: int
    end: int
    opens: bool
    closes: bool
    double: bool


def find_quotes(text: Text, blocks: Sequence[Block]) -> tuple[Quote, ...]:
    """All quotations of the given blocks by their start; an inner one comes after the outer one."""
    found: list[Quote] = []
    lines = [block.span for block in blocks]
    number = 0
    while number < len(lines):
        used = 1
        for quote in _in_line(text, lines[number]):
            following = lines[number : number + MAX_LINES + 1]
            made, lines_used = (quote, 1) if quote.closed or quote.depth else _run_on(text, quote, following)
            used = max(used, lines_used)
            found.append(made)
        unclosed = _british(text, lines[number : number + 2])
        if unclosed is not None and all(one.span.start != unclosed.span.start for one in found[-NEAR:]):
            found.append(unclosed)
        if used > 1:
            # The rest of the line where a run-on quotation closes is read as a line of its own.
            last = lines[number + used - 1]
            lines[number + used - 1] = Span(text.id, min(found[-1].span.end, last.end), last.end)
            used -= 1
        number += used
    return tuple(sorted(found, key=lambda quote: (quote.span.start, -quote.span.end)))


def _run_on(text: Text, quote: Quote, lines: Sequence[Span]) -> tuple[Quote, int]:
    """An unclosed quotation: it goes on in the next paragraph, closes in a later line, or ends with its own line."""
    for number, line in enumerate(lines[1:], 2):
        end = next((mark for mark in _marks(text, line) if mark.double), None)
        if end and end.opens and not (end.closes and end.start > line.start):
            return (replace(quote, goes_on=end.start == line.start) if number == 2 else quote), 1
        if end:
            inner = Span(text.id, quote.inner.start, end.start)
            return replace(quote, span=Span(text.id, quote.span.start, end.end), inner=inner, closed=True), number
    return quote, 1


def _british(text: Text, lines: Sequence[Span]) -> Quote | None:
    """A paragraph that opens with ‘ and does not close it, where the next one opens with ‘ again."""
    if len(lines) < 2 or any(text.chars[line.start : line.start + 1] != "‘" for line in lines):
        return None
    inner = text.trimmed(Span(text.id, lines[0].start + 1, lines[0].end))
    return Quote(Span(text.id, lines[0].start, lines[0].end), inner, double=False, closed=False, goes_on=True)


def _in_line(text: Text, line: Span) -> Iterator[Quote]:
    marks = list(_marks(text, line))
    doubles = list(_paired(text, line, [mark for mark in marks if mark.double]))
    singles = list(_apart(text, marks, doubles))
    yield from singles
    # ‘He told me, “Never sell,”’ said Roe: a British paper's double marks are the inner ones.
    # They come in order and lie apart, so that only the last that begins before a double one can hold it.
    outer = [quote for quote in singles if not quote.depth]
    starts = [quote.span.start for quote in outer]
    for double in doubles:
        before = bisect_left(starts, double.span.start)
        held = before > 0 and outer[before - 1].inner.covers(double.span)
        yield replace(double, depth=double.depth + held)


def _apart(text: Text, marks: Sequence[Mark], doubles: Sequence[Quote]) -> Iterator[Quote]:
    """The single quotations that lie in double ones, around them, or apart from them."""
    beside = sorted(doubles, key=lambda double: double.span.start)
    around: list[Quote] = []
    passed = 0
    for quote in _singles(text, [mark for mark in marks if not mark.double]):
        # Single quotations come in order, so that each looks at the double ones near it only.
        ahead = bisect_left(beside, quote.span.end, passed, key=lambda double: double.span.start)
        around = [double for double in (*around, *beside[passed:ahead]) if double.span.end > quote.span.start]
        passed = ahead
        if all(double.inner.covers(quote.span) or quote.inner.covers(double.span) for double in around):
            depth = sum(double.inner.covers(quote.span) for double in around)
            yield replace(quote, depth=depth)


def _marks(text: Text, line: Span) -> Iterator[Mark]:
    chars, straight = text.chars, 0
    for match in MARK.finditer(chars, line.start, line.end):
        sign, start, end = match.group(), match.start(), match.end()
        before, after = chars[max(line.start, start - 1) : start], chars[end : min(line.end, end + 1)]
        double = sign not in SINGLE
        at_start = not before or before.isspace() or before in "([{—–―-/“‘\"'…"
        at_end = not after or not (after.isalnum() or after in "$£€#@")
        if double:
            straight += sign == '"'
            before_it = chars[max(line.start, start - 6) : start]
            if sign == '"' and MEASURE.search(before_it) and _is_measure(before_it, straight - 1):
                continue
            opens, closes = sign in OPENING, sign in CLOSING
            if sign == '"' or (closes and at_start and not at_end):
                opens, closes = (at_start and bool(after) and not after.isspace()) or not before, bool(before)
            yield Mark(start, end, opens, closes or sign == "“", True)
        elif not ELISION.match(chars, start):
            opens = sign != "’" and at_start and bool(after) and not after.isspace()
            yield Mark(start, end, opens, sign not in "‘‚`" and bool(before) and not before.isspace() and at_end, False)


def _is_measure(before: str, straight: int) -> bool:
    """6'11" and 20": a number before the mark, and no straight mark open in this line so far."""
    return bool(re.search(r"\d['’]\s?\d+$", before)) or straight % 2 == 0


def _paired(text: Text, line: Span, marks: Sequence[Mark]) -> Iterator[Quote]:
    stack: list[Mark] = []
    for number, mark in enumerate(marks):
        near = marks[number : number + NEAR]
        if stack and mark.closes and not (mark.opens and _nests(near, len(stack))):
            first = stack.pop()
            yield _quote(text, first, mark.start, mark.end, len(stack))
        elif mark.opens and stack and not _nests(near, len(stack)):
            first = stack.pop()
            yield replace(_quote(text, first, mark.start, mark.start, len(stack)), closed=False)
            stack.append(mark)
        elif mark.opens and len(stack) < DEEPEST:
            stack.append(mark)
    while stack:
        first = stack.pop()
        yield replace(_quote(text, first, line.end, line.end, len(stack)), closed=False)


def _nests(marks: Sequence[Mark], depth: int) -> bool:
    """Whether the opening mark at the head of `marks` leaves enough closing ones for all that are open."""
    sign_depth, opened = depth + 1, True
    for mark in marks[1:]:
        if mark.opens and not mark.closes:
            sign_depth += 1
        elif mark.closes and not mark.opens:
            sign_depth -= 1
        else:
            sign_depth += 1 if not opened else -1
        if sign_depth == 0:
            return True
    return False


def _quote(text: Text, first: Mark, inner_end: int, end: int, depth: int) -> Quote:
    inner = text.trimmed(Span(text.id, first.end, max(first.end, inner_end)))
    return Quote(Span(text.id, first.start, max(inner.end, end)), inner, first.double, depth)


def _singles(text: Text, marks: Sequence[Mark]) -> Iterator[Quote]:
    """Single marks: only an opening one with a closing one behind it; an apostrophe is neither."""
    beyond = -1
    for number, mark in enumerate(marks):
        if mark.opens and mark.start >= beyond:
            closing = _closing(text, marks[number + 1 : number + NEAR])
            if closing is not None:
                beyond = closing.end
                yield _quote(text, mark, closing.start, closing.end, 0)


def _closing(text: Text, marks: Sequence[Mark]) -> Mark | None:
    last = None
    for mark in marks:
        if mark.opens and not mark.closes:
            break
        if mark.closes:
            last = mark
            before, after = text.chars[mark.start - 1], text.chars[mark.end : mark.end + 2]
            # the farmers’ market: a plural's apostrophe before a small letter is not the end while another mark follows
            if not (before == "s" and re.match(r"\s[a-z]", after)):
                return mark
    return last
