"""Which lines belong to the page and not to the news. Precision first: what quotes or reports is news."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.clean.context import Context
from twosource.clean.lines import Line, pattern
from twosource.lang.language import Furniture, LineForm
from twosource.model import Block, Role

WORDS = 60
"""A line of more words than this is furniture only as part of an appeal."""


def furniture(lines: Sequence[Line], words: Furniture, context: Context) -> list[Block | None]:
    """For every line its furniture block, or None where it may be news."""
    appeal = appeals(lines, words)
    return [
        _block(line, "appeal", "asks readers for support") if asked else _form(line, number, words, context)
        for number, (line, asked) in enumerate(zip(lines, appeal, strict=True))
    ]


def reports(line: Line, words: Furniture) -> bool:
    """Whether the line quotes somebody or says that somebody said something."""
    return pattern(words.reports).search(line.folded) is not None


def _form(line: Line, number: int, words: Furniture, context: Context) -> Block | None:
    news = reports(line, words)
    if not news and line.folded in context.furniture:
        return _block(line, "repeated line", "stands on other pages of this outlet")
    if not any(char.isalnum() for char in line.chars):
        return None if '"' in line.folded else _block(line, "separator", "holds no word")
    if line.words > WORDS:
        return None
    for form in words.forms:
        if (form.firm or not news) and _fits(line, form, first=number == 0):
            return _block(line, form.kind, form.because)
    return None


def _fits(line: Line, form: LineForm, first: bool) -> bool:
    # A headline may begin as a link does ("Watch: ..."); what opens the text is taken for one unless it is short.
    if first and line.words > 4 and form.kind == "related link":
        return False
    return any(pattern(each).fullmatch(line.folded) for each in form.patterns)


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
