"""Other pages of the outlets of some articles: what stands on them too is furniture or a stock phrase, and no news."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from twosource.model import Article
from twosource.store.archive import Archive
from twosource.store.rows import Filters

# Ten pages of an outlet teach its furniture; a few hundred are looked at beside forty articles that are read.
PAGES = 40
OUTLETS = 8


def beside(archive: Archive, articles: Sequence[Article]) -> tuple[Article, ...]:
    """The latest pages that the archive has of the outlets that most of these articles are from, without themselves."""
    given = {article.text.id for article in articles}
    outlets = Counter(article.outlet.casefold() for article in articles if article.outlet)
    most = sorted(outlets, key=lambda outlet: (-outlets[outlet], outlet))[:OUTLETS]
    pages = (page for outlet in most for page in _pages(archive, outlet))
    return tuple(page for page in pages if page.text.id not in given)


def _pages(archive: Archive, outlet: str) -> Iterator[Article]:
    for row in archive.articles(Filters(outlet=outlet), limit=PAGES):
        page = archive.article(row.id)
        if page:
            yield page
