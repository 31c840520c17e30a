"""What one article's cleaning takes from others: lines that stand on many pages of its outlet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from twosource.clean.lines import fold
from twosource.model import Article

PAGES = 10
SHARE = 0.03


@dataclass(frozen=True)
class Context:
    """Folded lines that are furniture of the article's outlet."""

    furniture: frozenset[str] = frozenset()


NO_CONTEXT = Context()


def learn(articles: Sequence[Article]) -> Context:
    """The lines that stand on at least 10 pages and on 3 in 100 pages of one outlet, whose articles these are.

    Below that a repeated line may be news: background that the outlet reuses ("The blast killed 11 workers", on 7 of
    286 pages), or what the copies of one running report share ("It takes 1,237 delegates ...", on 4 of 132).
    """
    pages = Counter(folded for article in articles for folded in _lines(article))
    enough = max(PAGES, SHARE * len(articles))
    return Context(frozenset(folded for folded, count in pages.items() if count >= enough))


def _lines(article: Article) -> set[str]:
    return {fold(article.text[span]) for span in article.text.lines()}
