"""The records are values: frozen, hashable, made of tuples."""

from __future__ import annotations

import dataclasses
import inspect
import re

import pytest

from twosource import model, text
from twosource.lang import language

RECORDS = [
    record
    for module in (text, model, language)
    for record in vars(module).values()
    if inspect.isclass(record) and dataclasses.is_dataclass(record) and record.__module__ == module.__name__
]


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_a_record_is_frozen_and_holds_no_container_that_changes(record: type) -> None:
    assert vars(record)["__dataclass_params__"].frozen, f"{record.__name__} is not frozen"
    for field in dataclasses.fields(record):
        assert not re.search(r"\b(list|dict|set|List|Dict|Any)\b", str(field.type)), f"{record.__name__}.{field.name}"


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_a_record_says_what_it_is_in_words_of_its_own(record: type) -> None:
    """A record without a sentence must say all by its fields' names."""
    told = (record.__doc__ or "").startswith(f"{record.__name__}(")
    assert not told or len(dataclasses.fields(record)) <= 6, f"{record.__name__} has many fields and no docstring"
