"""How far a passage is spread over a pile: articles, outlets, days."""

from __future__ import annotations

from twosource.link.elsewhere import NOTHING, NOWHERE, Spread, elsewhere
from twosource.model import Article
from twosource.text import Text

LINE = "the harbour board closed the northern quay after divers found a crack"


def article(chars: str, outlet: str | None = None, published: str | None = None) -> Article:
    return Article(Text(chars), "test.txt", outlet, published=published)


def test_articles_outlets_and_days_are_counted() -> None:
    pile = elsewhere(
        [
            article(f"Then {LINE}.", "Courier", "2031-05-01"),
            article(f"Later {LINE}. And again {LINE}.", "courier", "2031-05-04"),
            article(f"{LINE} in its pier", "Gazette", "2031-05-02T10:00"),
            article("Nothing of the kind was seen by anyone on the coast that day.", "Gazette", "2031-06-01"),
        ]
    )
    assert pile.spread(LINE.upper()) == Spread(3, 2, 3)


def test_what_only_one_article_has_is_nowhere_else() -> None:
    assert elsewhere([article(LINE)]).spread(LINE) == NOWHERE
    assert elsewhere([]).spread(LINE) == NOTHING.spread(LINE) == NOWHERE


def test_too_few_words_tell_nothing_and_undated_articles_have_no_days() -> None:
    pile = elsewhere([article(LINE), article(f"{LINE} again")])
    assert pile.spread("the harbour board") == NOWHERE
    assert pile.spread(LINE) == Spread(2, 1, None)
