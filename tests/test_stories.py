"""The gold of the invented stories fits the texts as they are read. On failure nothing of a text is printed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bench.gold import load
from twosource.read import read

STORIES = sorted(path.parent for path in (Path(__file__).parent / "stories").glob("*/gold.json"))


def _passages(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if {"doc", "start", "end", "text"} <= value.keys():
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from _passages(one)


@pytest.mark.parametrize("folder", STORIES, ids=lambda folder: folder.name)
def test_every_passage_of_the_gold_stands_where_it_says(folder: Path) -> None:
    texts = {Path(article.name).stem: article.text.chars for article in read([folder]).articles}
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    moved = [(one["doc"], one["start"]) for one in _passages(gold) if _slice(texts, one) != one["text"]]
    assert not moved, f"{len(moved)} passages of {folder.name} do not slice to their text, the first at {moved[:5]}"


def _slice(texts: dict[str, str], passage: dict[str, Any]) -> str | None:
    return texts.get(passage["doc"], "")[passage["start"] : passage["end"]]


@pytest.mark.parametrize("folder", STORIES, ids=lambda folder: folder.name)
def test_a_story_is_read_without_a_problem(folder: Path) -> None:
    reading = read([folder])
    assert [problem.name for problem in reading.problems] == []
    assert len(reading.articles) >= 2
    assert all(article.outlet and article.published for article in reading.articles)


@pytest.mark.parametrize("folder", STORIES, ids=lambda folder: folder.name)
def test_the_gold_can_be_scored(folder: Path) -> None:
    gold = load(folder)
    assert gold.names <= {Path(article.name).stem for article in read([folder]).articles}
    assert any(pair.sure for pair in gold.pairs)
