"""FollowTheMoney entities against the published model, without the library that needs to be compiled."""

from __future__ import annotations

import pytest

import hostile
from ftm_model import Schema, faults, model
from invented import story
from test_render_ftm import entities, recorded
from twosource.model import Story


@pytest.fixture(scope="module")
def schemata() -> dict[str, Schema]:
    found = model()
    if found is None:
        pytest.skip("the model comes with the package: pip install --no-deps followthemoney, and pyyaml")
    return found


@pytest.mark.parametrize("made", [story(), recorded(), hostile.story()], ids=["invented", "recorded", "hostile"])
def test_every_entity_is_as_the_model_has_it(made: Story, schemata: dict[str, Schema]) -> None:
    assert list(faults(entities(made), schemata)) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"schema": "Opinion"}, "no schema Opinion"),
        ({"schema": "Interval"}, "no schema Interval"),
        ({"properties": {"name": []}}, "Event without name"),
        ({"properties": {"name": ["Call"], "mood": ["calm"]}}, "mood is no property of Event"),
        ({"properties": {"name": ["Call"], "date": ["Thursday"]}}, "no date"),
        ({"properties": {"name": [3]}}, "no string"),
        ({"properties": {"name": ["Call"], "involved": ["call"]}}, "leads to a Event"),
    ],
)
def test_what_is_wrong_is_found(change: dict[str, object], said: str, schemata: dict[str, Schema]) -> None:
    entity = {"id": "call", "schema": "Event", "properties": {"name": ["Call"]}}
    assert list(faults([entity], schemata)) == []
    (fault,) = faults([{**entity, **change}], schemata)
    assert said in fault
