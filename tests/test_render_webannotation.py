"""Web Annotations: valid by the model's rules, read by an RDF reader, and every selector leads to its very characters."""

from __future__ import annotations

import hashlib
import json
from base64 import urlsafe_b64decode
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import hostile
from invented import story
from twosource.model import Judgement, Place, Ruling, Story
from twosource.render import render
from twosource.render.webannotation import _quote
from twosource.text import Text

SCHEMA = json.loads((Path(__file__).parent / "schemas" / "web-annotation.schema.json").read_text(encoding="utf-8"))
# The part of http://www.w3.org/ns/anno.jsonld that we use, so that no test reaches the network.
OA, AS, DC = "http://www.w3.org/ns/oa#", "http://www.w3.org/ns/activitystreams#", "http://purl.org/dc/terms/"
IRI = {"@type": "@id"}
CONTEXT: dict[str, Any] = {
    "id": "@id", "type": "@type", "Annotation": OA + "Annotation", "SpecificResource": OA + "SpecificResource",
    "TextPositionSelector": OA + "TextPositionSelector", "TextQuoteSelector": OA + "TextQuoteSelector",
    "body": {"@id": OA + "hasBody", **IRI}, "target": {"@id": OA + "hasTarget", **IRI},
    "source": {"@id": OA + "hasSource", **IRI}, "selector": {"@id": OA + "hasSelector", **IRI},
    "state": {"@id": OA + "hasState", **IRI}, "exact": OA + "exact", "prefix": OA + "prefix", "suffix": OA + "suffix",
    "start": OA + "start", "end": OA + "end", "first": {"@id": AS + "first", **IRI},
    "items": {"@id": AS + "items", "@container": "@list", **IRI}, "total": AS + "totalItems",
}  # fmt: skip


def judged() -> Story:
    first, second, _ = story().findings.conflicts[1].sides
    places = tuple(Place(s.spans[0].text, s.spans[0].start, s.spans[0].end) for s in (first, second))
    said = Judgement(Ruling.NOT_A_CONFLICT, places, "M. Oduya", "2031-05-15T11:30:00+02:00", "two calls")
    return replace(story(), judgements=(said,))


def annotations(made: Story) -> list[dict[str, Any]]:
    return list(json.loads(render(made, "webannotation"))["first"]["items"])


def targets(annotation: dict[str, Any]) -> Iterator[dict[str, Any]]:
    held = annotation["target"]
    yield from held if isinstance(held, list) else [held]


@pytest.mark.parametrize("made", [story(), judged(), hostile.story()], ids=["invented", "judged", "hostile"])
def test_it_is_what_the_model_demands(made: Story) -> None:
    Draft202012Validator.check_schema(SCHEMA)
    Draft202012Validator(SCHEMA).validate(json.loads(render(made, "webannotation")))


@pytest.mark.parametrize("made", [story(), hostile.story()], ids=["invented", "hostile"])
def test_both_selectors_lead_to_the_same_characters_of_the_text_named_by_its_hash(made: Story) -> None:
    # JSON-LD cannot hold a lone surrogate.
    texts = {report.text.sha256: report.text.chars.replace("\ud800", "�") for report in made.reports}
    found = 0
    for annotation in annotations(made):
        for target in targets(annotation):
            state = target["state"] if isinstance(target["state"], str) else target["state"]["cached"]
            digest = urlsafe_b64decode(state.removeprefix("ni:///sha-256;") + "=").hex()
            chars = texts[digest]
            position, quote = target["selector"]
            assert chars[position["start"] : position["end"]] == quote["exact"]
            assert chars.count(quote["prefix"] + quote["exact"] + quote["suffix"]) == 1
            assert chars.index(quote["prefix"] + quote["exact"]) + len(quote["prefix"]) == position["start"]
            found += 1
    assert found


def test_positions_count_code_points() -> None:
    """🌊 is one character and two UTF-16 units; the model asks for characters."""
    later = story().reports[3].text
    place = later.chars.index("for comment")
    quote = _quote(later, later.span(place, place + 3))
    assert quote["prefix"].endswith("🌊 ")
    assert hashlib.sha256(later.chars.encode()).hexdigest() == later.sha256


def test_every_statement_claim_conflict_and_flag_is_there() -> None:
    motivations = [annotation["motivation"] for annotation in annotations(judged())]
    made = story()
    assert motivations.count("describing") == sum(len(report.statements) for report in made.reports)
    assert motivations.count("commenting") == len(made.findings.conflicts)
    assert motivations.count("questioning") == len(made.findings.flags)
    assert (motivations.count("linking"), motivations.count("assessing")) == (3, 1)


def test_a_judgement_is_its_authors_and_dated_in_utc() -> None:
    (said,) = [annotation for annotation in annotations(judged()) if annotation["motivation"] == "assessing"]
    assert said["creator"] == {"type": "Person", "name": "M. Oduya"}
    assert said["created"] == "2031-05-15T09:30:00Z"


def test_the_same_story_gives_the_same_names() -> None:
    assert render(story(), "webannotation") == render(story(), "webannotation")
    names = [annotation["id"] for annotation in annotations(story())]
    assert len(set(names)) == len(names)


def test_an_rdf_reader_finds_every_annotation() -> None:
    rdflib = pytest.importorskip("rdflib")
    made = json.loads(render(story(), "webannotation")) | {"@context": CONTEXT}
    graph = rdflib.Graph().parse(data=json.dumps(made), format="json-ld")
    kind = rdflib.URIRef(OA + "Annotation")
    assert len(list(graph.subjects(rdflib.RDF.type, kind))) == made["total"]
    exact = {str(value) for value in graph.objects(None, rdflib.URIRef(OA + "exact"))}
    assert "There was no call on Thursday" in exact


@given(st.text(alphabet="ab \n🌊", max_size=60), st.data())
def test_a_quotation_names_one_place_however_often_its_words_recur(chars: str, data: st.DataObject) -> None:
    text = Text(chars)
    start = data.draw(st.integers(0, len(chars)))
    end = data.draw(st.integers(start, len(chars)))
    quote = _quote(text, text.span(start, end))
    whole = f"{quote['prefix']}{quote['exact']}{quote['suffix']}"
    assert chars.find(whole) + len(str(quote["prefix"])) == start
    assert chars.find(whole, chars.find(whole) + 1) < 0 or not whole
