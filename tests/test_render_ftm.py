"""FollowTheMoney: every entity is read by the library as it was written, and references lead to entities of their kind."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

import hostile
from invented import at, reports, story
from twosource.model import Contact, Record, Story
from twosource.render import render
from twosource.render.ftm import date


def recorded() -> Story:
    first = reports()[0]
    call = at(first.text, "she had spoken to the operator of the Orla dam by phone")
    contact = Contact("call", ("Hedda Quill", "Drevnia"), "disputed", (call,), "2031-05-08", "Orla")
    return replace(story(), findings=replace(story().findings, record=Record(contacts=(contact,))))


def entities(made: Story) -> list[dict[str, Any]]:
    return [json.loads(line) for line in render(made, "ftm").split("\n") if line]


@pytest.mark.parametrize("made", [story(), recorded(), hostile.story()], ids=["invented", "recorded", "hostile"])
def test_the_library_reads_every_entity_as_it_was_written(made: Story) -> None:
    library = pytest.importorskip("followthemoney")
    known = {entity["id"]: library.model.get(entity["schema"]) for entity in entities(made)}
    for entity in entities(made):
        proxy = library.model.get_proxy(entity, cleaned=False)
        read = {name: sorted(values) for name, values in proxy.to_dict()["properties"].items()}
        assert not proxy.schema.validate(entity)
        assert all(proxy.has(name) for name in proxy.schema.required)
        if made is not hostile.story():
            assert read.keys() == entity["properties"].keys()
        for prop, value in proxy.itervalues():
            if prop.type.name == "entity":
                assert known[value].is_a(prop.range), (prop, value)


def test_people_mentions_words_and_contacts_are_there() -> None:
    made = entities(recorded())
    by = {schema: [one for one in made if one["schema"] == schema] for schema in {one["schema"] for one in made}}
    assert {one["properties"]["name"][0] for one in by["Person"]} == {"Hedda Quill", "Tomas Berg"}
    assert len(by["Article"]) == 4
    assert by["LegalEntity"][0]["properties"]["name"] == ["Drevnia"]
    assert {one["properties"]["description"][0] for one in by["Note"]} >= {"There was no call on Thursday"}
    (event,) = by["Event"]
    assert event["properties"]["date"] == ["2031-05-08"]
    assert event["properties"]["summary"] == ["disputed"]
    named = {one["id"]: one["properties"]["name"][0] for one in by["Person"] + by["LegalEntity"]}
    assert [named[id] for id in event["properties"]["involved"]] == ["Hedda Quill", "Drevnia"]


def test_loading_twice_changes_nothing() -> None:
    ids = [entity["id"] for entity in entities(recorded())]
    assert len(set(ids)) == len(ids)
    assert render(recorded(), "ftm") == render(recorded(), "ftm")


@pytest.mark.parametrize(
    ("moment", "told"),
    [("2031-05-08", "2031-05-08"), ("2031-05", "2031-05"), ("2031-05-08T20:00", "2031-05-08"),
     ("2031-05-08T20:00:00+02:00", "2031-05-08T18:00:00"), ("2031-W19", None), ("PRESENT_REF", None), (None, None)],
)  # fmt: skip
def test_dates_are_as_sure_as_they_were(moment: str | None, told: str | None) -> None:
    assert date(moment) == told
