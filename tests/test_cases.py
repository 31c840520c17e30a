"""The open half of the cases: what is found, and how many of each field are right. Floors rise with the program."""

from __future__ import annotations

import functools

import pytest

import case_files
from twosource.annotate import annotate
from twosource.clean import clean
from twosource.lang import EN
from twosource.model import Article

FLOORS = {"mode": 0.97, "act": 0.95, "polarity": 0.95, "modality": 0.95, "chain": 0.95, "channel": 0.85}


@functools.cache
def open_half() -> case_files.Score:
    score = case_files.Score()
    for case in case_files.cases("open"):
        score.add(case, annotate(clean(Article(case.text, case.name, language="en")), EN).statements)
    return score


def test_every_case_file_can_be_read() -> None:
    every = [case for half in ("open", "blind") for case in case_files.cases(half)]
    assert every
    assert all(case.why for case in every)


def test_statements_of_the_open_half() -> None:
    score = open_half()
    assert score.f1 >= 0.92, "\n".join(score.misses)
    assert score.broken == 0, "\n".join(score.misses)


@pytest.mark.parametrize("name", FLOORS)
def test_fields_of_the_open_half(name: str) -> None:
    score = open_half()
    assert score.share(name) >= FLOORS[name], "\n".join(miss for miss in score.misses if f": {name} is" in miss)
