"""Which lines belong to the page and not to the news. Precision first: what quotes or reports is news."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.clean.context import Context
from twosource.clean.lines import Line, pattern
from twosource.lang.language import Furniture, LineForm
from twosource.model import Block, Role

EDGE = 4
"""How many lines from the top or the bottom are the edge of the page."""


def furniture(lines: Sequence[Line], words: Furniture, context: Context) -> list[Block | None]:
    """For every line its furniture block, or None where it may be news."""
    appeal = appeals(lines, words)
    return [
        _block(lines[number], "appeal", "asks readers for support") if asked else _form(number, lines, words, context)
        for number, asked in enumerate(appeal)
    ]


def reports(line: Line, words: Furniture) -> bool:
    """Whether the line quotes somebody or says that somebody said something."""
    return pattern(words.reports).search(line.folded) is not None


def _form(number: int, lines: Sequence[Line], words: Furniture, context: Context) -> Block | None:
    line = lines[number]
    news = reports(line, words)
    if not news and line.folded in context.furniture:
        return _block(line, "repeated line", "stands on other pages of this outlet")
    if not any(char.isalnum() for char in line.chars):
        return None if '"' in line.folded else _block(line, "separator", "holds no word")
    for form in words.forms:
        if (form.firm or not news) and _placed(form, number, lines) and _fits(line, form):
            return _block(line, form.kind, form.because)
    return None


def _placed(form: LineForm, number: int, lines: Sequence[Line]) -> bool:
    if number == 0 and lines[0].words > 4 and form.kind == "related link":
        return False  # a headline may begin as a link does ("Watch: ...")
    top, end = number < EDGE, number >= len(lines) - EDGE
    return not form.where or end or (top and form.where == "edge")


def _fits(line: Line, form: LineForm) -> bool:
    return line.words <= form.longest and any(pattern(each).fullmatch(line.folded) for each in form.patterns)


def _block(line: Line, kind: str, because: str) -> Block:
    return Block(line.span, Role.FURNITURE, because, kind)


def appeals(lines: Sequence[Line], words: Furniture) -> list[bool]:
    """Which lines are part of an appeal for money: from one that asks, as far as lines speak of the outlet to the reader.

    The case: a block of five paragraphs on top of a report, of which only the first and third ask.
    """
    asked = [_asks(line, words) for line in lines]
    for number in range(1, len(lines)):
        asked[number] = asked[number] or (asked[number - 1] and _goes_on(lines[number], words))
    return asked


def _asks(line: Line, words: Furniture) -> bool:
    opens = pattern(words.appeal_opens).search(line.folded)
    about = pattern(words.appeal_about).findall(line.folded)
    return bool(opens and len(set(about)) > 1 and _addresses(line, words) and not reports(line, words))


def _goes_on(line: Line, words: Furniture) -> bool:
    about = pattern(words.appeal_about).search(line.folded)
    return bool(about and _addresses(line, words) and not reports(line, words))


def _addresses(line: Line, words: Furniture) -> bool:
    return any(pattern(each).search(line.folded) for each in (words.reader, words.outlet_voice))
