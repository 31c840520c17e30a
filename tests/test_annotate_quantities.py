"""Quantities: how many of what, with the bound that words before the number make."""

from __future__ import annotations

import pytest

from twosource.annotate.parse import parse
from twosource.annotate.quantities import find_quantities
from twosource.lang import EN
from twosource.model import Article, Block, Document, Quantity, Role
from twosource.text import Text


def _quantities(chars: str) -> dict[str, Quantity]:
    text = Text(chars)
    document = Document(Article(text, "a.txt"), (Block(text.whole, Role.BODY, "made by hand"),))
    return {text[found.span]: found for found in find_quantities(parse(document), EN)}


@pytest.mark.parametrize(
    ("chars", "exact", "low"),
    [
        ("More than 40 boats left the harbour.", "More than 40 boats", 40),
        ("At least 12 houses burned.", "At least 12 houses", 12),
        ("Police counted at least 12 houses.", "at least 12 houses", 12),
    ],
)
def test_a_bound_at_the_very_start_of_a_text(chars: str, exact: str, low: float) -> None:
    found = _quantities(chars)
    assert list(found) == [exact]
    assert found[exact].low == low
    assert not found[exact].exact


@pytest.mark.parametrize(
    ("chars", "exact", "low", "unit", "of"),
    [
        ("Drevnia gets a $41 billion bailout.", "$41 billion bailout", 41e9, "dollar", "bailout"),
        ("It lost €20m in a day.", "€20m", 20e6, "euro", ""),
        ("Sixty-five per cent of traffic was down.", "Sixty-five per cent", 65, "percent", "traffic"),
        ("They worked in temperatures of minus 17 degrees.", "minus 17 degrees", -17, "degree", "temperature"),
        ("Some 200, 000 people marched.", "Some 200, 000 people", 180000, "people", ""),
        ("Tens of thousands of people marched.", "Tens of thousands of people", 10000, "people", ""),
        ("The blast left three dead.", "three dead", 3, "dead", ""),
        ("After the death of three workers it closed.", "three workers", 3, "worker", "death"),
    ],
)
def test_what_a_number_measures(chars: str, exact: str, low: float, unit: str, of: str) -> None:
    found = _quantities(chars)[exact]
    assert (found.low, found.unit, found.of) == (low, unit, of)


@pytest.mark.parametrize(
    "chars",
    [
        "It began at 14: 00 sharp.",
        "Call 800-555-3855 now.",
        "The jury was split at 9-3.",
        "The road meets Interstate 90 there.",
        "They drove a four-by-four into the shop.",
    ],
    ids=["clock", "telephone", "score", "name", "size"],
)
def test_what_counts_nothing(chars: str) -> None:
    assert not _quantities(chars)


def test_a_number_beside_another_and_all_of_them() -> None:
    found = _quantities("Another 20 people marched. Five other boats sank. It took a total of 14 rifles and 90 rounds.")
    assert {exact for exact, quantity in found.items() if quantity.rest} == {"20 people", "Five other boats"}
    assert {exact for exact, quantity in found.items() if quantity.total} == {"14 rifles", "90 rounds"}


def test_of_how_many_some_are_taken_is_a_total() -> None:
    found = _quantities("Mould was found in two of five crates, the port said.")
    assert found["five crates"].total


def test_a_unit_may_end_the_text() -> None:
    assert _quantities("Prices rose 5 percent")
