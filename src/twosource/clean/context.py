"""What one article's cleaning takes from others: lines that stand on several pages of its outlet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from twosource.clean.lines import fold
from twosource.model import Article

PAGES = 3
"""In how many articles of an outlet a line must stand: two may be versions of one article."""


@dataclass(frozen=True)
class Context:
    """Folded lines that are furniture of the article's outlet."""

    furniture: frozenset[str] = frozenset()


NO_CONTEXT = Context()


def learn(articles: Iterable[Article]) -> Context:
    """Lines that stand in three or more of the articles, which must be of one outlet and no versions of each other."""
    pages: dict[str, set[str]] = defaultdict(set)
    for article in articles:
        for span in article.text.lines():
            pages[fold(article.text, span)].add(article.text.id)
    return Context(frozenset(folded for folded, texts in pages.items() if len(texts) >= PAGES))
