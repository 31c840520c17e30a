"""What recurs over an outlet's pages is furniture on each of them, and what one page alone has is not."""

from __future__ import annotations

from twosource.clean import NO_CONTEXT, Context
from twosource.link.recurring import recurring
from twosource.model import Article, Role
from twosource.pages import cleaned, contexts
from twosource.text import Text

BOX = "Our letter for sailors goes out at six every morning with the tides, the wind and the berths that are free today"
NAMES = "Arlen Brandt Costa Dorn Esser Falk Grell Horn Ivers Jonas Keel Lund".split()
DEEDS = "opened closed painted sold bought raised moved mended cut lit swept flooded".split()


def page(number: int, outlet: str | None = "The Quay") -> Article:
    name, deed = NAMES[number], DEEDS[number]
    lines = f"{name} {deed} the north gate\nThe north gate was {deed} by Ms {name} on day {number}.\n{name} at the quay. {BOX}."
    return Article(Text(lines), f"{number:02}", outlet=outlet)


PAGES = [page(number) for number in range(12)]


def furniture(article: Article, among: list[Article]) -> list[str]:
    document = next(one for one in cleaned(among) if one.article is article)
    return [document.text[block.span] for block in document.blocks if block.role is Role.FURNITURE]


def test_a_line_of_little_but_a_recurring_passage_is_furniture() -> None:
    assert furniture(PAGES[3], PAGES) == [f"Dorn at the quay. {BOX}."]


def test_of_few_pages_and_of_other_outlets_nothing_is_learnt() -> None:
    assert furniture(PAGES[0], PAGES[:9]) == []
    assert furniture(PAGES[0], [PAGES[0], *(page(number, f"Paper {number}") for number in range(1, 12))]) == []
    assert contexts([page(number, None) for number in range(12)]) == {}


def test_the_order_of_the_pages_changes_nothing() -> None:
    assert contexts(PAGES)["the quay"] == contexts(PAGES[::-1])["the quay"]
    assert contexts(PAGES)["the quay"].sha256 == contexts(PAGES[::-1])["the quay"].sha256 != NO_CONTEXT.sha256
    assert Context(frozenset({"a", "b"})).sha256 != Context(frozenset({"a b"})).sha256


def test_recurring_passages_are_found_with_their_characters() -> None:
    texts = [article.text for article in PAGES]
    for text, spans in zip(texts, recurring(texts, 10), strict=True):
        assert [text[span] for span in spans] == [f"at the quay. {BOX}"]
    assert recurring(texts, 13) == [()] * 12
    assert recurring([], 2) == []


def test_a_name_with_its_title_is_no_passage() -> None:
    texts = [
        Text(f"{name} met the deputy head of the northern harbour board of Brenna {deed}.")
        for name, deed in zip(NAMES, DEEDS, strict=True)
    ]
    assert recurring(texts, 10) == [()] * 12
