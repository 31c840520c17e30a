"""Records to JSON and back, exactly."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import invented
from twosource.model import (
    Article,
    Attribution,
    Block,
    Document,
    Entity,
    EntityKind,
    Judgement,
    Mention,
    MentionKind,
    Mode,
    Place,
    Quantity,
    Report,
    Role,
    Ruling,
    Statement,
    Story,
)
from twosource.read import read
from twosource.reconstruct import reconstruct
from twosource.store.codec import BadRecord, decode, deflate, encode, inflate, pack, unpack
from twosource.store.shapes import codec
from twosource.text import Span, Text

STORIES = Path(__file__).parent / "stories"

any_text = st.text(st.characters(exclude_categories=[]), max_size=20)
spans = st.builds(
    lambda text, a, b: Span(text, min(a, b), max(a, b)), st.sampled_from("abc"), st.integers(0, 99), st.integers(0, 99)
)
entities = st.builds(
    Entity, any_text, st.sampled_from(EntityKind),
    st.lists(st.builds(Mention, spans, st.sampled_from(MentionKind)), max_size=3).map(tuple), st.none() | any_text, st.booleans(),
)  # fmt: skip
attributions = st.builds(
    Attribution, st.none() | spans, st.none() | spans, st.lists(spans, max_size=3).map(tuple), st.none() | entities
)
statements = st.builds(
    Statement, st.lists(spans, min_size=1, max_size=3).map(tuple), st.lists(attributions, max_size=3).map(tuple),
    st.sampled_from(Mode),
)  # fmt: skip
quantities = st.builds(Quantity, spans, st.floats(allow_nan=False), st.floats(allow_nan=False), any_text, st.booleans())


def through(record: object, texts: dict[str, Text] | None = None) -> object:
    return decode(type(record), json.loads(json.dumps(encode(record), allow_nan=False)), texts)


@given(statements)
def test_any_statement_comes_back(statement: Statement) -> None:
    assert through(statement) == statement


@given(quantities)
def test_any_quantity_comes_back(quantity: Quantity) -> None:
    assert through(quantity) == quantity


@given(any_text, any_text, st.lists(entities, max_size=4).map(tuple))
def test_any_report_comes_back(chars: str, name: str, found: tuple[Entity, ...]) -> None:
    text = Text(chars)
    document = Document(Article(text, name, title=name), (Block(text.whole, Role.BODY, name),))
    report = Report(document, entities=found)
    assert unpack(Report, pack(report), {text.id: text}) == report


@given(any_text)
def test_any_characters_come_back(chars: str) -> None:
    assert inflate(deflate(chars)) == chars


def test_not_a_number_is_no_trouble() -> None:
    found = through(Quantity(Span("a", 0, 1), math.nan, math.inf, "boat", True))
    assert isinstance(found, Quantity)
    assert math.isnan(found.low)
    assert found.high == math.inf


def test_an_example_story_comes_back() -> None:
    story = reconstruct(read([STORIES / "strait"]).articles)
    texts = {report.text.id: report.text for report in story.reports}
    packed = pack(story)
    assert unpack(Story, packed, texts) == story
    assert all(unpack(Report, pack(report), texts) == report for report in story.reports)
    assert len(packed) < 4 * sum(len(report.text) for report in story.reports)


def test_a_story_with_its_texts_stands_alone() -> None:
    story = replace(
        invented.story(),
        judgements=(Judgement(Ruling.SAME, (Place("a", 1, 2), Place("b", 3, 4)), "Ada", "2031-05-10T09:00:00Z"),),
    )
    assert decode(Story, encode(story, inline=True)) == story


def test_a_record_stands_once() -> None:
    rows = encode(invented.story())["rows"]
    assert all(len({json.dumps(row) for row in table}) == len(table) for table in rows.values())


def test_a_field_that_an_older_program_had_not_takes_its_default() -> None:
    written = encode(Block(Span("a", 0, 4), Role.FURNITURE, "a line", "appeal"))
    place = written["fields"]["Block"].index("kind")
    for row in (written["fields"]["Block"], *(list(row) for row in written["rows"]["Block"])):
        row.pop(place)
    written["rows"]["Block"] = [row[:place] + row[place + 1 :] for row in map(list, written["rows"]["Block"])]
    assert decode(Block, written) == Block(Span("a", 0, 4), Role.FURNITURE, "a line", None)


def test_a_field_that_is_no_more_is_left_out() -> None:
    written = encode(Mention(Span("a", 0, 4), MentionKind.NAMED))
    written["fields"]["Mention"].append("colour")
    written["rows"]["Mention"] = [(*row, "red") for row in written["rows"]["Mention"]]
    assert decode(Mention, written) == Mention(Span("a", 0, 4), MentionKind.NAMED)


@pytest.mark.parametrize(
    "broken",
    [
        {},
        {"codec": 2, "root": "Mention"},
        {"codec": 1, "root": "Story"},
        {"codec": 1, "root": "Mention", "texts": [], "fields": {}, "rows": {}},
        {"codec": 1, "root": "Mention", "texts": ["a"], "fields": {"Span": [], "Mention": ["span", "kind"]},
         "rows": {"Span": [[0, 5, 1]], "Mention": [[0, "named"]]}},
        {"codec": 1, "root": "Mention", "texts": ["a"], "fields": {"Span": [], "Mention": ["span", "kind"]},
         "rows": {"Span": [[0, 1, 5]], "Mention": [[0, "called"]]}},
    ],
)  # fmt: skip
def test_what_is_no_record_is_said(broken: dict[str, object]) -> None:
    with pytest.raises(BadRecord):
        decode(Mention, broken)


def test_other_characters_than_those_written_are_refused() -> None:
    report = invented.courier()
    with pytest.raises(BadRecord, match="characters"):
        unpack(Report, pack(report), {report.text.id: Text("other")})
    with pytest.raises(BadRecord, match="damaged"):
        inflate(b"no zlib")
    with pytest.raises(BadRecord, match="cut off"):
        inflate(deflate("whole" * 100)[:-3])


def test_code_is_no_data() -> None:
    with pytest.raises(TypeError, match="records hold"):
        codec(dict[str, int])
