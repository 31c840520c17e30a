"""A capital or palace acts as a government, or is a place."""

from __future__ import annotations

import pytest

from twosource.annotate.entities import find_entities
from twosource.annotate.parse import parse
from twosource.lang import EN
from twosource.model import Article, Block, Document, EntityKind, Role
from twosource.text import Text


def _kind(chars: str, name: str) -> EntityKind:
    text = Text(chars)
    document = Document(Article(text, "a.txt"), (Block(text.whole, Role.BODY, "made by hand"),))
    return next(e.kind for e in find_entities(document, parse(document), EN) if e.name == name)


@pytest.mark.parametrize(
    ("chars", "name"),
    [
        ("Helsinki refused to pay.", "Helsinki"),
        ("The minister blamed Helsinki for the delay.", "Helsinki"),
        ("The plan was drawn up by Helsinki.", "Helsinki"),
        ("Ties with Helsinki have suffered.", "Helsinki"),
        ("Helsinki's answer came on Monday.", "Helsinki"),
        ("The loan gives Helsinki a say in the matter.", "Helsinki"),
        ("The tariffs are aimed at Helsinki.", "Helsinki"),
        ("The text was leaked by a source close to Helsinki.", "Helsinki"),
    ],
)
def test_a_capital_acts(chars: str, name: str) -> None:
    assert _kind(chars, name) is EntityKind.STATE


@pytest.mark.parametrize(
    ("chars", "name"),
    [
        ("She grew up in Helsinki.", "Helsinki"),
        ("The ferry to Helsinki was late.", "Helsinki"),
        ("Helsinki is a city of islands.", "Helsinki"),
        ("Helsinki's streets were empty.", "Helsinki"),
        ("Helsinki recorded its hottest night.", "Helsinki"),
        ("A town close to Helsinki was flooded.", "Helsinki"),
        ("The delegation left Helsinki at noon.", "Helsinki"),
        ("Tourists queued outside the Kremlin.", "Kremlin"),
    ],
)
def test_a_capital_is_a_place(chars: str, name: str) -> None:
    assert _kind(chars, name) is EntityKind.PLACE
