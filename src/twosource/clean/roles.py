"""The roles of the lines that are news: headline, standfirst, byline, dateline, caption, body."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from twosource.clean.furniture import reports
from twosource.clean.lines import Line, pattern
from twosource.clean.places import byline, dateline
from twosource.lang.furniture import Furniture
from twosource.model import Article, Block, Role
from twosource.text import Span

HEAD = 6
"""How many news lines from the top may hold headline, standfirst, byline and dateline."""


@dataclass(frozen=True)
class Page:
    """The news lines of an article, and the words of its language."""

    article: Article
    lines: Sequence[Line]
    words: Furniture

    def following(self, number: int) -> Line | None:
        return self.lines[number + 1] if number + 1 < len(self.lines) else None


def roles(page: Page) -> list[Block]:
    """The blocks of the lines that are not furniture, in order; a line with a dateline gives two."""
    found: list[Block] = []
    for number in range(len(page.lines)):
        found.extend(_role(number, page, found))
    return found


def _role(number: int, page: Page, before: Sequence[Block]) -> Iterator[Block]:
    line, words = page.lines[number], page.words
    head = number < HEAD and all(block.role is not Role.BODY for block in before)
    if head and (because := byline(line, page.article.author, words)):
        yield Block(line.span, Role.BYLINE, because)
    elif _has_form(line, words.image_credit):
        yield Block(line.span, Role.FURNITURE, "names who made a picture", "image credit")
    elif _has_form(line, words.caption) and not reports(line, words):
        yield Block(line.span, Role.CAPTION, "has the form of a caption")
    elif number < HEAD and (start := dateline(line, words)):
        yield from _dated(line, start)
    elif head and _repeated(number, page, before):
        yield Block(line.span, Role.FURNITURE, "repeats the headline", "headline again")
    elif head and (because := _headline(number, page, before)):
        yield Block(line.span, Role.HEADLINE, because)
    elif head and (because := _standfirst(number, page, before)):
        yield Block(line.span, Role.STANDFIRST, because)
    else:
        yield Block(line.span, Role.BODY, "a line of the report")


def _has_form(line: Line, expression: str) -> bool:
    return line.start == line.chars and pattern(expression).fullmatch(line.chars) is not None


def _dated(line: Line, start: int) -> Iterator[Block]:
    text, first = line.span.text, line.span.start
    length = len(line.chars[:start].rstrip())
    yield Block(Span(text, first, first + length), Role.DATELINE, "place, day or agency before the first words")
    yield Block(Span(text, first + start, line.span.end), Role.BODY, "a line of the report")


def _repeated(number: int, page: Page, before: Sequence[Block]) -> bool:
    """Whether the line says the headline above it once more: what stands twice on a page is told once."""
    above = before[-1].role is Role.HEADLINE if before else False
    return above and page.lines[number - 1].folded == page.lines[number].folded


def _headline(number: int, page: Page, before: Sequence[Block]) -> str | None:
    line, following = page.lines[number], page.following(number)
    title = " ".join((page.article.title or "").casefold().split())
    if title and (line.folded == title or (len(line.folded) > 20 and title.startswith(line.folded))):
        return "is the page's title"
    if any(block.role in (Role.HEADLINE, Role.STANDFIRST) for block in before):
        return None
    if following and line.folded == following.folded:
        return "stands twice at the top"
    if line.words <= 30 and not _sentence(line):
        return "opens the text and is no sentence"
    if line.words <= 25 and _capitalised(line):
        return "opens the text, its words capitalised"
    return "a short line that opens the text" if _short_opener(number, page) else None


def _short_opener(number: int, page: Page) -> bool:
    """Whether the line may be a headline with a full stop: short, undated, nobody's past words, before longer ones."""
    line = page.lines[number]
    told = any(pattern(each).search(line.folded) for each in (page.words.past_report, page.words.time_words))
    return (
        line.words <= 14 and not told and any(each.words > line.words for each in page.lines[number + 1 : number + 3])
    )


def _standfirst(number: int, page: Page, before: Sequence[Block]) -> str | None:
    line, following = page.lines[number], page.following(number)
    if following is None or line.words > 40:
        return None
    if dateline(following, page.words):
        return "stands before the dateline"
    if [block.role for block in before if block.role is not Role.BYLINE][-1:] != [Role.HEADLINE]:
        return None
    if not _sentence(line) and line.words > 3:
        return "a line between headline and report"
    return "a short sentence between headline and report" if _summary(line, following, page.words) else None


def _summary(line: Line, following: Line, words: Furniture) -> bool:
    """Whether a sentence under the headline sums up: short, undated, nobody's words, and before a longer line."""
    dated = pattern(words.time_words).search(line.folded) is not None
    one = not any(mark in line.chars[:-1] for mark in (". ", "? ", "! "))
    return 4 < line.words <= 25 and following.words > line.words and one and not dated and not reports(line, words)


def _sentence(line: Line) -> bool:
    return line.chars.rstrip("\"'”’)").endswith((".", "。")) and not line.chars.endswith(("...", "…"))


def _capitalised(line: Line) -> bool:
    """Whether the words are written as in a title: four fifths of the longer ones begin with a capital."""
    longer = [word for word in line.chars.split() if sum(map(str.isalpha, word)) > 3]
    return len(longer) > 2 and sum(word.lstrip("\"'“‘(#@")[:1].isupper() for word in longer) >= 0.8 * len(longer)
