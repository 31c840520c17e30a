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
