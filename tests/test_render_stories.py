"""The example story through the whole program: a valid story file, a page that leads everywhere it points."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from test_render_html import ADDRESS, seen
from test_render_json import SCHEMA, check
from twosource.model import Story
from twosource.read import read
from twosource.reconstruct import reconstruct
from twosource.render import FORMATS, render
from twosource.render.page import Page

STRAIT = Path(__file__).parent / "stories" / "strait"


@pytest.fixture(scope="module")
def strait() -> Story:
    return reconstruct(read([str(STRAIT)]).articles)


def test_story_file_is_valid_and_exact(strait: Story) -> None:
    made = json.loads(render(strait, "json"))
    Draft202012Validator(SCHEMA).validate(made)
    assert check(made, {f"t{n}": report.text.chars for n, report in enumerate(strait.reports, 1)}) > 1000


def test_every_address_of_the_page_holds_its_characters(strait: Story) -> None:
    made = seen(render(strait, "html"))
    assert not [link for link in made.links if link.startswith("#") and link[1:] not in made.ids]
    for address, held in made.inside.items():
        number, start, end = map(int, ADDRESS.fullmatch(address).groups())  # type: ignore[union-attr]
        exact = strait.reports[number - 1].text.chars[start:end]
        assert held == exact or (exact.startswith(held) and held)


def test_excerpts_hold_at_most_half_of_an_article(strait: Story) -> None:
    for shown in Page(strait, cut=True).articles.all:
        kept = sum(len(token.chars) for line in shown.lines for token in line.tokens if token.kind == "chars")
        assert 0 < kept <= len(shown.report.text) * 0.5


def test_same_story_same_bytes_in_every_format(strait: Story) -> None:
    assert all(render(strait, format) == render(strait, format) for format in FORMATS)
