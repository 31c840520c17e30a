"""Article to document: every line gets a role, nothing is deleted."""

from __future__ import annotations

import re

from twosource.clean.context import NO_CONTEXT, Context, enough, learn
from twosource.clean.furniture import furniture
from twosource.clean.lines import Line, line, lines
from twosource.clean.roles import Page, roles
from twosource.lang import EN, LANGUAGES
from twosource.model import Article, Block, Document, Role
from twosource.text import Text

__all__ = ["NO_CONTEXT", "Context", "clean", "enough", "learn"]

LONGEST, MOST = 300_000, 10_000
"""Characters and lines of an article that are read; a long report has 60,000 and 600."""
STAMP = re.compile(r"date \d{4}-\d\d-\d\d(?=\s|$)")


def clean(article: Article, context: Context = NO_CONTEXT) -> Document:
    """The article with a role for every line: blocks in order that cover every character that is no white space."""
    words = LANGUAGES.get((article.language or EN.code).split("-")[0].lower(), EN).furniture
    read, rest = _enough(article.text)
    stamp, found = _unstamped(article, read)
    labels = furniture(found, words, context)
    news = [each for each, label in zip(found, labels, strict=True) if label is None]
    blocks = [*stamp, *rest, *(label for label in labels if label), *roles(Page(article, news, words))]
    return Document(article, tuple(sorted(blocks, key=lambda block: block.span)))


def _enough(text: Text) -> tuple[list[Line], list[Block]]:
    """The lines that are read, and the rest of a text that is longer than any article, as one block."""
    found: list[Line] = []
    for each in lines(text):
        if len(found) == MOST or each.span.end > LONGEST:
            rest = text.trimmed(text.span(each.span.start, len(text)))
            return found, [Block(rest, Role.FURNITURE, "longer than any article: the rest is not read", "unread rest")]
        found.append(each)
    return found, []


def _unstamped(article: Article, found: list[Line]) -> tuple[list[Block], list[Line]]:
    """A `date YYYY-MM-DD` glued before the first words is apart from them."""
    match = STAMP.match(found[0].chars) if found else None
    if not match:
        return [], found
    span = found[0].span
    dated = article.text.span(span.start, span.start + match.end())
    block = Block(dated, Role.FURNITURE, "a date glued before the first words", "date line")
    rest = article.text.trimmed(article.text.span(dated.end, span.end))
    return [block], ([line(article.text, rest)] if len(rest) else []) + found[1:]
