"""The scorer of attributions: its definitions, and the same numbers as the shared scorer where that is there."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

from bench.attribution import run
from bench.attribution_score import Row, counts, figures
from bench.data import shared

TEXT = "“The weir will hold,” said Ada Brook. Her deputy said the pump was “tired” and old. Levels fell, he said."


def row(source: str, cue: str, content: str) -> Row:
    return Row(*([(TEXT.index(part), TEXT.index(part) + len(part))] if part else [] for part in (source, cue, content)))


GOLD = [row("Ada Brook", "said", "The weir will hold"), row("Her deputy", "said", "the pump was “tired” and old")]


def test_gold_against_itself_is_perfect() -> None:
    got = figures([counts(TEXT, GOLD, GOLD)])
    assert got["e2e_f1"] == got["match_f1"] == got["source_given_match"] == 100
    assert got["e2e_direct_f1"] == got["e2e_mixed_f1"] == 100


def test_a_wrong_source_is_a_match_and_no_end_to_end() -> None:
    found = [row("he", "said", "The weir will hold"), GOLD[1]]
    got = figures([counts(TEXT, GOLD, found)])
    assert (got["match_f1"], got["e2e_f1"], got["source_given_match"]) == (100, 50, 50)


def test_less_than_half_of_the_words_is_no_match() -> None:
    assert figures([counts(TEXT, GOLD[:1], [row("Ada Brook", "said", "The")])])["match_f1"] == 0


def shared_scorer() -> ModuleType:
    folder = shared()
    path = folder / "eval" / "attribution.py" if folder else Path("nowhere")
    if not path.is_file():
        pytest.skip("the shared scorer is not there (TWOSOURCE_DATA is not set, or no eval beside it)")
    spec = importlib.util.spec_from_file_location("shared_attribution", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_same_numbers_as_the_shared_scorer() -> None:
    scorer = shared_scorer()
    found = [
        row("he", "said", "The weir will hold"),
        row("Her deputy", "", "pump was “tired”"),
        row("", "said", "Levels"),
    ]
    as_json = [[{"source": r.source, "cue": r.cue, "content": r.content} for r in rows] for rows in (GOLD, found)]
    theirs = scorer.evaluate([{"doc_id": "a", "text": TEXT, "attributions": as_json[0]}], {"a": as_json[1]})
    ours = figures([counts(TEXT, GOLD, found)])
    assert ours["e2e_f1"] == pytest.approx(100 * theirs["all"]["e2e"]["f1"], abs=0.01)
    assert ours["match_f1"] == pytest.approx(100 * theirs["all"]["match"]["f1"], abs=0.01)
    for type_ in ("direct", "mixed", "indirect"):
        assert ours[f"e2e_{type_}_f1"] == pytest.approx(100 * theirs[type_]["e2e"]["f1"], abs=0.01)


def test_the_command_on_an_invented_article(tmp_path: Path) -> None:
    path = tmp_path / "articles.jsonl"
    rows = [{"source": r.source, "cue": r.cue, "content": r.content} for r in GOLD]
    path.write_text(json.dumps({"doc_id": "a", "text": TEXT, "attributions": rows}) + "\n", encoding="utf-8")
    made = run(path, None, peers=False)
    assert made.ours["e2e_direct_f1"] == 100
    assert made.ours["e2e_mixed_f1"] == 100
    assert made.ours["articles_per_cpu_s"] > 0
