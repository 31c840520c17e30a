"""What one article's cleaning takes from others: lines that stand on many pages of its outlet."""

from __future__ import annotations

import hashlib
import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from twosource.clean.lines import fold
from twosource.model import Article
from twosource.text import Span

PAGES = 10
SHARE = 0.03
# A line is what recurs in it when it is so much of it: "Reporting by A. Fern" before forty words of advertisement.
MOSTLY = 0.8


@dataclass(frozen=True)
class Context:
    """Folded lines that are furniture of the article's outlet."""

    furniture: frozenset[str] = frozenset()

    @property
    def sha256(self) -> str:
        """The digest of what it holds: a document that is kept is as good as its text and this."""
        return hashlib.sha256("\n".join(sorted(self.furniture)).encode("utf-8", "surrogatepass")).hexdigest()


NO_CONTEXT = Context()


def enough(pages: int) -> int:
    """On how many of an outlet's pages a line must stand to be furniture: at least 10, and 3 in 100.

    Below that a repeated line may be news: background that the outlet reuses ("The blast killed 11 workers", on 7 of
    286 pages), or what the copies of one running report share ("It takes 1,237 delegates ...", on 4 of 132).
    """
    return max(PAGES, math.ceil(SHARE * pages))


def learn(articles: Sequence[Article], passages: Sequence[Sequence[Span]] = ()) -> Context:
    """The lines that stand on enough pages of one outlet, whose articles these are.

    `passages` are, for each article, those that recur on enough of the pages: a line of little else is furniture too.
    """
    pages = Counter(folded for article in articles for folded in _lines(article))
    least = enough(len(articles))
    same = {folded for folded, count in pages.items() if count >= least}
    return Context(frozenset(same.union(*map(_filled, articles[: len(passages)], passages))))


def _lines(article: Article) -> set[str]:
    return {fold(article.text[span]) for span in article.text.lines()}


def _filled(article: Article, passages: Sequence[Span]) -> Iterator[str]:
    lines = article.text.lines() if passages else ()
    return (fold(article.text[line]) for line in lines if _within(line, passages) >= MOSTLY * len(line))


def _within(line: Span, passages: Sequence[Span]) -> int:
    return sum(max(0, min(line.end, one.end) - max(line.start, one.start)) for one in passages)
