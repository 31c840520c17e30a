"""schema.org: only terms of the vocabulary, each on a type that has it; names that lead somewhere; no rating."""

from __future__ import annotations

import json
from typing import Any

import pytest

import hostile
from invented import story
from twosource.model import Links, Story
from twosource.render import render

rdflib = pytest.importorskip("rdflib")
# Which types schema.org lets have the terms that we use (release 30); whatever is a CreativeWork may have its terms.
WORK = {"NewsArticle", "Quotation", "Claim", "CreativeWork"}
DOMAINS = {
    "headline": WORK, "datePublished": WORK, "inLanguage": WORK, "publisher": WORK, "author": WORK, "encoding": WORK,
    "isBasedOn": WORK, "text": WORK, "isPartOf": WORK, "creator": WORK, "creditText": WORK, "citation": WORK,
    "appearance": {"Claim"}, "sha256": {"MediaObject"}, "encodingFormat": WORK | {"MediaObject"},
    "jobTitle": {"Person"}, "name": {"Person", "Organization"}, "description": {"Organization"}, "url": WORK,
}  # fmt: skip


def nodes(made: Story) -> list[dict[str, Any]]:
    return list(json.loads(render(made, "schemaorg"))["@graph"])


def graph(made: Story) -> Any:
    """As an RDF reader has it; schema.org's own context gives every term the vocabulary's address, as here."""
    told = {"@context": {"@vocab": "https://schema.org/"}, "@graph": nodes(made)}
    return rdflib.Graph().parse(data=json.dumps(told), format="json-ld")


@pytest.mark.parametrize("made", [story(), hostile.story()], ids=["invented", "hostile"])
def test_every_term_is_schema_orgs_and_stands_where_it_may(made: Story) -> None:
    known = {str(rdflib.SDO[term]) for term in rdflib.SDO.__annotations__}
    read = graph(made)
    for subject, term, value in read:
        kinds = {str(kind).removeprefix("https://schema.org/") for kind in read.objects(subject, rdflib.RDF.type)}
        if term == rdflib.RDF.type:
            assert str(value) in known
        else:
            assert str(term) in known
            assert kinds & DOMAINS[str(term).removeprefix("https://schema.org/")], (term, kinds)


def test_every_name_leads_to_a_node() -> None:
    read = graph(story())
    named = {value for _, term, value in read if isinstance(value, rdflib.URIRef) and term != rdflib.RDF.type}
    assert [name for name in named if (name, rdflib.RDF.type, None) not in read] == []


def test_articles_quotations_and_claims_are_there() -> None:
    made = nodes(story())
    kinds = [node["@type"] for node in made]
    assert (kinds.count("NewsArticle"), kinds.count("Quotation"), kinds.count("Claim")) == (4, 3, 3)
    denial = next(node for node in made if node.get("text") == "There was no call on Thursday")
    people = {node["@id"]: node["name"] for node in made if node["@type"] == "Person"}
    assert people[denial["creator"]["@id"]] == "Tomas Berg"
    assert denial["citation"] == ["Interpress"]
    assert denial["@id"].endswith("#char=61,90")


def test_a_claim_appears_where_it_is_made_and_is_not_rated() -> None:
    made = nodes(story())
    call = next(node for node in made if node["@type"] == "Claim" and "by phone" in node["text"])
    assert len(call["appearance"]) == 4
    assert "ClaimReview" not in render(story(), "schemaorg")
    assert "ating" not in {key for node in made for key in node}


def test_a_later_version_is_based_on_the_earlier_only_where_the_order_is_known() -> None:
    made = story()
    known = Links(made.links.reuse, tuple(_ordered(version) for version in made.links.versions))
    later = [node for node in nodes(Story(made.reports, known, made.findings)) if "isBasedOn" in node]
    assert [node["headline"] for node in later] == ["Village below Orla dam emptied"]
    assert not any("isBasedOn" in node for node in nodes(made))


def _ordered(version: Any) -> Any:
    from dataclasses import replace

    return replace(version, ordered=True)


def test_it_may_stand_inside_a_page() -> None:
    assert "</" not in render(hostile.story(), "schemaorg")
    assert nodes(hostile.story())
