"""Which lines belong to the page and not to the news. Precision first: what quotes or reports is news."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.clean.context import Context
from twosource.clean.lines import RUN, UNBROKEN, Line, pattern
from twosource.lang.furniture import Furniture, LineForm
from twosource.model import Block, Role

APPEAL = frozenset({"reader", "money", "trade"})
EDGE = 4
"""How many lines from the top or the bottom are the edge of the page."""


def furniture(lines: Sequence[Line], words: Furniture, context: Context) -> list[Block | None]:
    """For every line its furniture block, or None where it may be news."""
    appeal = appeals(lines, words)
    return [
        _block(line, "appeal", "asks readers for support") if number in appeal else _form(number, lines, words, context)
        for number, line in enumerate(lines)
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
    if len(line.chars) >= RUN and UNBROKEN.fullmatch(line.chars):
        return _block(line, "no words", f"{RUN} characters or more without a space")
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


def appeals(lines: Sequence[Line], words: Furniture) -> frozenset[int]:
    """Which lines are part of an appeal for money: one that asks, and those around it that speak for the outlet.

    It counts when money, the trade and the reader all occur in it. The case: five paragraphs on top of a report, of
    which one only praises the outlet and one only says that support makes the difference.
    """
    found: set[int] = set()
    for number, line in enumerate(lines):
        if number not in found and pattern(words.appeal_asks).search(line.folded):
            run = _run(number, lines, words)
            if frozenset.union(frozenset(), *run.values()) >= APPEAL:
                found.update(run)
    return frozenset(found)


def _run(asks: int, lines: Sequence[Line], words: Furniture) -> dict[int, frozenset[str]]:
    """What the lines around one that asks speak of, by number, as far as they may belong to an appeal."""
    run: dict[int, frozenset[str]] = {}
    for way in (range(asks, len(lines)), range(asks - 1, -1, -1)):
        for number in way:
            if not (topics := _topics(lines[number], words)):
                break
            run[number] = topics
    return run if asks in run else {}


def _topics(line: Line, words: Furniture) -> frozenset[str]:
    """What a line that may belong to an appeal speaks of; nothing where it may be news."""
    topics = {"reader": words.reader, "money": words.appeal_money, "trade": words.appeal_trade}
    spoken = frozenset(topic for topic, each in topics.items() if pattern(each).search(line.folded))
    voice = "reader" in spoken or pattern(words.outlet_voice).search(line.folded)
    return spoken if voice and spoken - {"reader"} and not reports(line, words) else frozenset()
