"""An undated report has its day from the dated one that carries the same words."""

from __future__ import annotations

from twosource.annotate.siblings import sibling_days
from twosource.lang import EN
from twosource.model import Article, Block, Document, Role
from twosource.reconstruct import reconstruct
from twosource.text import Text

SHARED = "“We shall keep the lock shut until the last barge has been counted,” said the harbour master, Ines Corvo."
OTHER = "The council of Brill wants a second bridge over the canal, and the mayor has said who is to pay for it."


def _article(name: str, chars: str, published: str | None = None) -> Article:
    return Article(Text(chars), name, published=published, language="en")


def _document(article: Article) -> Document:
    return Document(article, tuple(Block(line, Role.BODY, "made by hand") for line in article.text.lines()))


def test_the_report_with_the_same_words_gives_the_day() -> None:
    undated = _article("b.txt", f"{SHARED} She spoke on Thursday.")
    dated = [_article("a.txt", f"{SHARED} It rained.", "2024-06-14"), _article("c.txt", OTHER, "2024-06-20")]
    story = reconstruct([undated, *dated])
    times = next(report for report in story.reports if report.article.name == "b.txt").times
    assert [(time.value, time.because) for time in times] == [
        ("2024-06-13", "published 2024-06-14, inferred: a.txt has the same words")
    ]


def test_without_a_long_run_in_common_or_with_two_days_nothing_is_inferred() -> None:
    undated = _document(_article("b.txt", SHARED))
    one, two = (_document(_article(f"{day}.txt", SHARED, f"2024-06-{day}")) for day in (14, 15))
    apart = _document(_article("c.txt", OTHER, "2024-06-14"))
    assert sibling_days([undated, apart], EN.times) == {}
    assert sibling_days([undated, one, two], EN.times) == {}
    assert set(sibling_days([undated, one, apart], EN.times)) == {undated.text.id}
