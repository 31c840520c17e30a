"""Cleans articles that came together: what recurs over an outlet's pages here is furniture on each of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from twosource.clean import NO_CONTEXT, Context, clean, enough, learn
from twosource.link.recurring import recurring
from twosource.model import Article, Document


def cleaned(articles: Sequence[Article], beside: Sequence[Article] = ()) -> list[Document]:
    """A document for each article, in order; other pages of the outlets (`beside`) teach too. No order matters."""
    known = contexts([*articles, *beside])
    return [clean(article, known.get(_outlet(article), NO_CONTEXT)) for article in articles]


def contexts(articles: Sequence[Article]) -> Mapping[str, Context]:
    """What the pages of each outlet teach, by its name in folded case; of few pages nothing is learnt."""
    pages: dict[str, list[Article]] = defaultdict(list)
    # A page that is given twice, among the articles and beside them, is one page.
    once = {(_outlet(article), article.published, article.text.id): article for article in articles}
    for article in once.values():
        if article.outlet:
            pages[_outlet(article)].append(article)
    return {outlet: _learnt(each) for outlet, each in pages.items() if len(each) >= enough(len(each))}


def _learnt(pages: Sequence[Article]) -> Context:
    return learn(pages, recurring([page.text for page in pages], enough(len(pages))))


def _outlet(article: Article) -> str:
    return (article.outlet or "").casefold()
