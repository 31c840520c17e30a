"""Time expressions: their extent, type and value."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from twosource.annotate.parse import parse
from twosource.annotate.times import find_times
from twosource.lang import EN
from twosource.model import Article, Block, Document, Role
from twosource.text import Text

FRIDAY = "2024-06-14"


def _times(chars: str, published: str | None = FRIDAY) -> list[tuple[str, str, str]]:
    text = Text(chars)
    blocks = tuple(Block(line, Role.BODY, "made by hand") for line in text.lines())
    document = Document(Article(text, "a.txt", published=published), blocks)
    return [(text[time.span], time.type, time.value) for time in find_times(document, parse(document), EN)]


@pytest.mark.parametrize(
    ("chars", "exact", "kind", "value"),
    [
        ("The boat sank on Wednesday.", "Wednesday", "DATE", "2024-06-12"),
        ("The boat sank on Friday.", "Friday", "DATE", "2024-06-14"),
        ("The court will meet on Tuesday.", "Tuesday", "DATE", "2024-06-18"),
        ("The boat sank last Friday.", "last Friday", "DATE", "2024-06-07"),
        ("The boat sank Thursday night.", "Thursday night", "TIME", "2024-06-13TNI"),
        ("The boat left earlier this week.", "earlier this week", "DATE", "2024-W24"),
        ("The boat was built in August.", "August", "DATE", "2023-08"),
        ("The boat was built in March 2019.", "March 2019", "DATE", "2019-03"),
        ("The boat sank on June 3.", "June 3", "DATE", "2024-06-03"),
        ("The boat sank on 3 June 2021.", "3 June 2021", "DATE", "2021-06-03"),
        ("The boat sank last month.", "last month", "DATE", "2024-05"),
        ("The boat sank two days ago.", "two days ago", "DATE", "2024-06-12"),
        ("The boat was built in 1987.", "1987", "DATE", "1987"),
        ("The boat was built in the 1980s.", "the 1980s", "DATE", "198"),
        ("They agreed to a 30-day truce.", "30-day", "DURATION", "P30D"),
        ("It ended a three-year-old dispute.", "three-year-old", "DURATION", "P3Y"),
        ("It was a month-long pause.", "month-long", "DURATION", "P1M"),
        ("It took months of work.", "months", "DURATION", "PXM"),
        ("It is the worst loss since World War II.", "World War II", "DATE", "1939/1945"),
        ("It sails every week.", "every week", "SET", "P1W"),
        ("It sailed at 8:30 p.m. from Oslo.", "8:30 p.m.", "TIME", "2024-06-14T20:30"),
        ("The boat was built in June last year.", "June last year", "DATE", "2023-06"),
        ("The boat was built in mid-1996.", "mid-1996", "DATE", "1996"),
        ("The boat was built in nineteen ninety-six.", "nineteen ninety-six", "DATE", "1996"),
        ("The port was built in the 19th century.", "the 19th century", "DATE", "18"),
        ("The boat sank over the weekend.", "the weekend", "DATE", "2024-W23-WE"),
        ("The boat sank on Easter Sunday.", "Easter Sunday", "DATE", "2024-03-31"),
        ("The boat sank last Thanksgiving.", "last Thanksgiving", "DATE", "2023-11-23"),
        ("The captain could not be reached on Tuesday.", "Tuesday", "DATE", "2024-06-11"),
        ("The crew refused to sail on Tuesday.", "Tuesday", "DATE", "2024-06-11"),
        ("The crew agreed to sail on Tuesday.", "Tuesday", "DATE", "2024-06-18"),
        ("The boat sails until Monday.", "Monday", "DATE", "2024-06-17"),
        ("A dividend is payable Dec. 7.", "Dec. 7", "DATE", "2024-12-07"),
        ("Sales have fallen through May.", "May", "DATE", "2024-05"),
        ("The boat sank at noon on Monday.", "noon on Monday", "TIME", "2024-06-10T12:00"),
        ("The boat sank at 2 in the morning.", "2 in the morning", "TIME", "2024-06-14T02:00"),
        ("It took five and a half hours.", "five and a half hours", "DURATION", "PT5H30M"),
        ("It took two more weeks.", "two more weeks", "DURATION", "P2W"),
        ("It sails twice a week.", "twice a week", "SET", "P1W"),
        ("It sails daily.", "daily", "SET", "P1D"),
        ("It sails on Sunday nights.", "Sunday nights", "SET", "XXXX-WXX-7TNI"),
        ("They march each July.", "each July", "SET", "XXXX-07"),
        ("Sales fell in the first half of 2022.", "the first half of 2022", "DATE", "2022-H1"),
    ],
)
def test_values(chars: str, exact: str, kind: str, value: str) -> None:
    found = [(time.removeprefix("a "), *rest) for time, *rest in _times(chars)]
    assert found == [(exact, kind, value)]


def test_a_day_counted_from_the_one_before() -> None:
    found = _times("Holm landed on Thursday. Lund had arrived the day before. Both left the same day.")
    assert [value for _, _, value in found] == ["2024-06-13", "2024-06-12", "2024-06-12"]


def test_a_quarter_holds_for_the_sentences_after_it() -> None:
    found = _times(
        "Holm Lines lost $2 million in the first quarter. It had earned $5 million a year earlier. "
        "Sales in the quarter fell, from $30 million in the year-ago period."
    )
    assert [value for _, _, value in found] == ["2024-Q1", "2023-Q1", "2024-Q1", "2023-Q1"]


def test_a_year_earlier_without_a_quarter_is_the_year() -> None:
    found = _times("Holm left the party in 2019. He had joined it a year earlier.")
    assert [value for _, _, value in found] == ["2019", "2018"]


def test_without_a_day_of_publication_values_stay_open() -> None:
    found = _times("The boat sank on Friday, two years ago, in August or on March 14, a 30-day trip.", None)
    assert [value for _, _, value in found] == ["XXXX-WXX-5", "PAST_REF", "XXXX-08", "XXXX-03-14", "P30D"]


@pytest.mark.parametrize(
    ("chars", "reason"),
    [
        ("The boat of 2023 sank on Friday (June 14), the harbour said. It had left on Thursday.", "Friday June 14"),
        (
            "By 2024 it was old. The boat sank on Friday, June 14. It had left on Thursday.",
            "Friday, June 14 was in 2024",
        ),
    ],
)
def test_the_day_of_an_undated_article_is_inferred_with_its_reason(chars: str, reason: str) -> None:
    text = Text(chars)
    made = Document(Article(text, "a.txt"), tuple(Block(line, Role.BODY, "made by hand") for line in text.lines()))
    thursday = next(time for time in find_times(made, parse(made), EN) if text[time.span] == "Thursday")
    assert thursday.value == "2024-06-13"
    assert f"inferred: {reason}" in thursday.because


def test_a_dateline_gives_the_day_of_an_undated_article() -> None:
    text = Text("HOLM, June 14, 2024\nThe boat sank on Thursday.")
    first, second = text.lines()
    blocks = (Block(first, Role.DATELINE, "made by hand"), Block(second, Role.BODY, "made by hand"))
    made = Document(Article(text, "a.txt"), blocks)
    assert "2024-06-13" in [time.value for time in find_times(made, parse(made), EN)]


def test_dates_that_are_none_break_nothing() -> None:
    chars = f"On February 31, 2021, on 2025-13-45, {'9' * 5000} days ago, two weeks ago and the day before."
    assert [value for _, _, value in _times(chars)][-2:] == ["2024-W22", "2024-06-13"]
    assert _times("tomorrow", "9999-12-31") == [("tomorrow", "DATE", "XXXX-XX-XX")]


def test_words_that_only_look_like_times() -> None:
    assert _times("Holm may march to the second house. He paid $2015 for 1,987 nets.") == []


@pytest.mark.parametrize(
    "chars",
    [
        "The ferry runs 24 miles, with four trips a week.",
        "He reads the Harbour Daily and watches This Morning Live with his son.",
        "Three-quarters of the fleet is old.",
        "It was a second blow to Anna March.",
        "Holm, 52 years old, sails.",
    ],
)
def test_rates_ages_fractions_and_names_are_no_times(chars: str) -> None:
    assert _times(chars) == []


def test_real_reports_with_gold() -> None:
    """At least nine in ten of the values that an annotator gave to the real reports."""
    told = os.environ.get("TWOSOURCE_DATA")
    shared = Path(told).parent if told else Path(__file__).parents[2] / "shared"
    folder = shared / "stories" / "kursk"
    if not folder.is_dir():
        pytest.skip("the real reports are not here: set TWOSOURCE_DATA to the data folder beside stories/")
    gold = json.loads((folder / "times.json").read_text("utf-8"))
    right = 0
    for path in sorted(folder.glob("*.txt")):
        text = Text(path.read_text("utf-8"))
        blocks = tuple(Block(line, Role.BODY, "line") for line in text.lines())
        document = Document(Article(text, path.name, published="2025-03-14"), blocks)
        found = find_times(document, parse(document), EN)
        for item in gold:
            if path.name.startswith(item["doc"]):
                spans = [t for t in found if t.span.start < item["end"] and item["start"] < t.span.end]
                right += any(time.value == item["value"] for time in spans)
    assert right / len(gold) >= 0.9
