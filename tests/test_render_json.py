"""The story file: valid, stable, and every span slices to its exact characters."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from invented import courier, story
from placed import spans
from twosource.model import (
    Article,
    Attribution,
    Block,
    Document,
    Findings,
    Links,
    Mode,
    Report,
    Role,
    Statement,
    Story,
    TimelineEntry,
)  # fmt: skip
from twosource.render import render
from twosource.render.json import report_line
from twosource.text import Text

SCHEMA = json.loads((Path(__file__).parent.parent / "docs" / "story.schema.json").read_text(encoding="utf-8"))
LINE = {"$schema": SCHEMA["$schema"], "$ref": "#/$defs/line", "$defs": SCHEMA["$defs"]}


def check(found: dict[str, Any], chars: dict[str, str]) -> int:
    count = 0
    for span in spans(found):
        assert chars[span["text"]][span["start"] : span["end"]] == span["exact"]
        count += 1
    return count


def test_schema_itself_is_sound() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_the_invented_story_is_valid_and_every_span_is_exact() -> None:
    made = json.loads(render(story(), "json"))
    Draft202012Validator(SCHEMA).validate(made)
    assert check(made, {f"t{n}": report.text.chars for n, report in enumerate(story().reports, 1)}) > 60


def test_same_story_same_bytes() -> None:
    assert render(story(), "json") == render(story(), "json")


def test_ids_lead_somewhere() -> None:
    made = json.loads(render(story(), "json"))
    known = {row["id"] for name in ("texts", "entities", "statements", "events", "claims") for row in made[name]}
    used = {s for claim in made["claims"] for s in (*claim["statements"], *claim["origins"])}
    used |= {entry["of"] for entry in made["timeline"]} | {row["claim"] for row in made["only_one"] + made["omitted"]}
    used |= {link["entity"] for row in made["statements"] for link in row["chain"] if link["entity"]}
    assert used <= known


def test_versions_are_one_witness_and_lineages_name_every_text() -> None:
    made = json.loads(render(story(), "json"))
    assert made["lineages"] == [["t1"], ["t2"], ["t3", "t4"]]
    assert [claim["attestation"]["witnesses"] for claim in made["claims"]] == [2, 3, 1]


def test_a_person_of_two_reports_is_one_entity() -> None:
    made = json.loads(render(story(), "json"))
    quill = [row for row in made["entities"] if row["name"] in {"Hedda Quill", "Quill"}]
    assert [len(row["mentions"]) for row in quill] == [3]


def test_the_timeline_leads_to_event_statement_or_text() -> None:
    made = json.loads(render(story(), "json"))
    assert [entry["of"] for entry in made["timeline"]] == ["v2", "s3", "t1", "t3"]


def test_the_same_characters_from_two_outlets_keep_both_articles() -> None:
    twin = replace(courier().document.article, name="twin.txt", outlet="Lake News")
    copy = replace(courier(), document=replace(courier().document, article=twin))
    made = json.loads(render(Story((courier(), copy), Links(), Findings()), "json"))
    Draft202012Validator(SCHEMA).validate(made)
    assert [(row["id"], row.get("same_as")) for row in made["texts"]] == [("t1", None), ("t2", "t1")]
    assert made["lineages"] == [["t1", "t2"]]
    assert len(made["statements"]) == len(courier().statements)


def test_report_line_is_one_valid_line() -> None:
    line = report_line(courier())
    made = json.loads(line)
    Draft202012Validator(LINE).validate(made)
    assert len(line.splitlines()) == 1
    assert made["doc_id"] == "courier.txt"
    assert check(made, {"t1": courier().text.chars})


def test_empty_story_is_valid() -> None:
    Draft202012Validator(SCHEMA).validate(json.loads(render(Story((), Links(), Findings()), "json")))


def test_unknown_format_names_the_known_ones() -> None:
    with pytest.raises(ValueError, match="json"):
        render(story(), "papyrus")


@st.composite
def made_stories(draw: st.DrawFn) -> tuple[Story, str]:
    chars = draw(st.text(st.characters(), min_size=1, max_size=60))
    text = Text(chars)
    place = st.tuples(st.integers(0, len(chars)), st.integers(0, len(chars))).map(sorted).map(lambda p: text.span(*p))
    content = tuple(draw(st.lists(place, min_size=1, max_size=3)))
    link = Attribution(draw(st.none() | place), draw(st.none() | place), content)
    statement = Statement(content, (link,), Mode.DIRECT)
    document = Document(Article(text, draw(st.text(max_size=5))), (Block(draw(place), Role.BODY, "drawn"),))
    entry = TimelineEntry("2031", "happened", draw(place))
    return Story((Report(document, statements=(statement,)),), Links(), Findings(timeline=(entry,))), chars


@given(made_stories())
def test_every_span_slices_to_its_exact(drawn: tuple[Story, str]) -> None:
    made_story, chars = drawn
    written = render(made_story, "json")
    made = json.loads(written.encode("utf-8"))
    assert check(made, {"t1": chars}) >= 3
    assert len(report_line(made_story.reports[0]).splitlines()) == 1
