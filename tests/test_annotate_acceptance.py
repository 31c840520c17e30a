"""The model that accepts candidates of attribution: the shipped one, none, one that is no model, and one's own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from twosource.annotate import BadModel, annotate_all, load_model
from twosource.annotate.acceptance import SCHEMA, WEIGHTS, Acceptance, accepted
from twosource.annotate.candidates import candidates
from twosource.annotate.parse import Parse, parse
from twosource.annotate.quotes import find_quotes
from twosource.clean import clean
from twosource.lang import EN
from twosource.model import Article, Document, Statement
from twosource.text import Text

SAID = "The mayor said that the bridge would stay shut. The crew painted the railing."


def _document(chars: str) -> Document:
    return clean(Article(Text(chars), "case", language="en"))


def _parsed(chars: str) -> Parse:
    return parse(_document(chars))


def _attributed(chars: str, model: Acceptance | None) -> list[Statement]:
    report = next(annotate_all([_document(chars)], EN, model))
    return [statement for statement in report.statements if statement.chain]


def test_rules_are_among_the_candidates_and_weaker_ones_too() -> None:
    found = {(candidate.cue.lemma, candidate.ruled) for candidate in candidates(_parsed(SAID), EN.speech)}
    assert ("say", "yes") in found
    assert ("paint", "no") in found


def test_nobody_claims_what_a_sign_shows() -> None:
    found = candidates(_parsed("A sign says the path is closed."), EN.speech)
    assert not [candidate for candidate in found if candidate.cue.lemma == "say"]


def test_without_a_model_the_rules_decide() -> None:
    parsed = _parsed(SAID)
    cues = accepted(parsed, find_quotes(parsed.text, parsed.blocks), (), EN.speech, None)
    assert [cue.lemma for cue in cues] == ["say"]


def test_weights_decide_where_there_is_a_model() -> None:
    never = Acceptance({"any": -9.0}, 0.5, frozenset(), "never")
    paints = Acceptance({"any": -9.0, "cue paint": 20.0}, 0.5, frozenset(("object paint",)), "paints")
    assert _attributed(SAID, never) == []
    assert [[SAID[s.start : s.end] for s in found.content] for found in _attributed(SAID, paints)] == [["the railing"]]


def test_a_cue_that_never_attributed_in_training_is_not_weighed() -> None:
    blind = Acceptance({"any": 9.0}, 0.5, frozenset(), "blind")
    assert all("railing" not in SAID[s.start : s.end] for found in _attributed(SAID, blind) for s in found.content)


def test_the_shipped_model_is_there_and_named() -> None:
    shipped = load_model(None)
    assert shipped is not None
    assert shipped.name.startswith("permitted ")


@pytest.mark.parametrize("written", [None, "not JSON", json.dumps({"schema": "other"}), json.dumps([SCHEMA])])
def test_what_is_no_model_is_named(tmp_path: Path, written: str | None) -> None:
    if written is not None:
        (tmp_path / WEIGHTS).write_text(written, encoding="utf-8")
    with pytest.raises(BadModel, match=tmp_path.name):
        load_model(tmp_path)
