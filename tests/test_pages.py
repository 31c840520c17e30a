"""What recurs over an outlet's pages is furniture on each of them, and what one page alone has is not."""

from __future__ import annotations

from twosource.clean import NO_CONTEXT, Context
from twosource.link.recurring import recurring
from twosource.model import Article, Report, Role
from twosource.pages import cleaned, contexts
from twosource.reconstruct import retell
from twosource.text import Text

BOX = "Our letter for sailors goes out at six every morning with the tides, the wind and the berths that are free today"
NAMES = "Arlen Brandt Costa Dorn Esser Falk Grell Horn Ivers Jonas Keel Lund".split()
DEEDS = "opened closed painted sold bought raised moved mended cut lit swept flooded".split()


def page(number: int, outlet: str | None = "The Quay") -> Article:
    name, deed = NAMES[number], DEEDS[number]
    lines = f"{name} {deed} the north gate\nThe north gate was {deed} by Ms {name} on day {number}.\n{name} at the quay. {BOX}."
    return Article(Text(lines), f"{number:02}", outlet=outlet)


LONGER = {
    0: "The old quay at Brenna fell into the harbour at noon while two ferries were waiting for the tide to turn again.",
    1: "Bakers of the upper town gave warm bread away on Friday to all who came in out of the rain and the wind.",
}
PAGES = [page(number) for number in range(12)]


def furniture(article: Article, among: list[Article]) -> list[str]:
    document = next(one for one in cleaned(among) if one.article is article)
    return [document.text[block.span] for block in document.blocks if block.role is Role.FURNITURE]


def test_a_line_of_little_but_a_recurring_passage_is_furniture() -> None:
    assert furniture(PAGES[3], PAGES) == [f"Dorn at the quay. {BOX}."]


def test_pages_beside_teach_and_are_not_given_back() -> None:
    (document,) = cleaned(PAGES[:1], PAGES)
    assert [document.text[block.span] for block in document.blocks if block.role is Role.FURNITURE]
    # Nine pages are too few, and one of them given twice is no tenth.
    (alone,) = cleaned(PAGES[:1], PAGES[:9])
    assert all(block.role is not Role.FURNITURE for block in alone.blocks)


def test_a_passage_of_two_reports_is_furniture_where_pages_beside_them_have_it() -> None:
    teaser = "Choir from the hills wins the silver cup again after forty years of trying in vain"
    days = [f"2031-0{1 + number % 9}-01" for number in range(22)]
    every = [
        Article(Text(f"{LONGER.get(number, f'Page {number}.')}\n{teaser}"), f"{number}", "Courier", published=day)
        for number, day in enumerate(days)
    ]
    reports = [Report(document) for document in cleaned(every[:2])]
    assert [shared.type for shared in retell(reports, (), ()).links.reuse] == ["background"]
    assert [shared.type for shared in retell(reports, (), (), every).links.reuse] == ["furniture"]


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
