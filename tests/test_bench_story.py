"""The scores of `bench story`, on gold and story files made up here, and against the scorer shared with the data."""

from __future__ import annotations

import importlib.util
import itertools
import json
import random
from pathlib import Path
from typing import Any

import pytest

from bench import speakers, story_score
from bench.data import MissingData, NoSharedData, locate
from bench.gold import Gold, read

Json = dict[str, Any]
SHARED = ("shared/stories/kursk", "shared/stories/us2010s/9", "shared/stories/us2010s/27", "tests/stories/strait")


def _span(text: str, start: int, end: int) -> Json:
    return {"text": text, "start": start, "end": end, "exact": "x" * (end - start)}


def _statement(name: str, text: str, start: int, end: int, mode: str = "direct") -> Json:
    return {"id": name, "text": text, "mode": mode, "content": [_span(text, start, end)], "chain": []}


def _spoken(statement: Json, entity: str | None, source: str | None = None) -> Json:
    told = None if source is None else {**_span(statement["text"], 0, len(source)), "exact": source}
    return {**statement, "chain": [{"source": told, "entity": entity}]}


def _conflict(kind: str, *sides: Json) -> Json:
    return {"kind": kind, "severity": "soft", "sides": [{"spans": [side]} for side in sides]}


def _claim(witnesses: int, support: str, *statements: str) -> Json:
    return {"statements": list(statements), "attestation": {"witnesses": witnesses}, "support": support}


def _story(**parts: Json | list[Json]) -> Json:
    texts = [{"id": f"t{n}", "name": f"{name}.txt"} for n, name in enumerate(("morning", "evening", "wire"), 1)]
    return {"texts": texts, "statements": [], "alignments": [], "conflicts": [], "claims": [], "entities": [], **parts}


def _at(name: str, start: int, end: int, **more: object) -> Json:
    return {"doc": name, "start": start, "end": end, **more}


def _gold(**parts: list[Json] | list[list[str]]) -> Gold:
    names = [_at("morning", 900, 901), _at("evening", 900, 901), _at("wire", 900, 901)]
    none: Json = {"same_statement": [], "conflicts": [], "single_source": names}
    return read({**none, **parts})


def _same(left: Json, right: Json, *, both: bool = True, kind: str = "quote") -> Json:
    return {"a": left, "b": right, "both": both, "kind": kind}


def test_a_pair_of_quotations_counts_in_both_families() -> None:
    gold = _gold(same_statement=[_same(_at("morning", 0, 40), _at("wire", 100, 140))])
    statements = [_statement("s1", "t1", 5, 45), _statement("s2", "t3", 100, 120)]
    story = _story(statements=statements, alignments=[{"left": "s2", "right": "s1"}])
    figures = story_score.score(story, gold)
    assert figures["quote_alignment_f1"] == figures["statement_pair_f1"] == 100


def test_a_debatable_pair_is_neither_asked_for_nor_wrong() -> None:
    gold = _gold(same_statement=[_same(_at("morning", 0, 40), _at("wire", 100, 140), both=False)])
    statements = [_statement("s1", "t1", 0, 40), _statement("s2", "t3", 100, 140)]
    figures = story_score.score(_story(statements=statements, alignments=[{"left": "s1", "right": "s2"}]), gold)
    assert figures["statement_pair_p"] == 100
    assert figures["statement_pair_r"] == 0


def test_an_alignment_inside_a_lineage_is_no_pair() -> None:
    statements = [_statement("s1", "t1", 0, 40), _statement("s2", "t2", 0, 40)]
    story = _story(statements=statements, alignments=[{"left": "s1", "right": "s2"}])
    apart = story_score.score(story, _gold())
    together = story_score.score(story, _gold(lineages=[["morning", "evening"]]))
    assert apart["statement_pair_p"] == together["statement_pair_p"] == 0
    right = _same(_at("morning", 0, 40), _at("evening", 0, 40))
    assert story_score.score(story, _gold(same_statement=[right]))["statement_pair_p"] == 100
    joined = _gold(same_statement=[right], lineages=[["morning", "evening"]])
    assert story_score.score(story, joined)["statement_pair_p"] == 0


def test_conflicts_found_and_false_alarms() -> None:
    sides = {"a": _at("morning", 0, 40), "b": _at("wire", 0, 40), "both": True}
    gold = _gold(conflicts=[sides, {"a": _at("evening", 0, 9), "b": _at("wire", 200, 220), "both": False}])
    right = _conflict("number", _span("t3", 10, 40), _span("t1", 0, 40))
    debatable = _conflict("time", _span("t2", 0, 9), _span("t3", 200, 220))
    wrong = _conflict("contradiction", _span("t1", 500, 540), _span("t3", 0, 40))
    inside = _conflict("number", _span("t1", 0, 40), _span("t1", 90, 100))
    figures = story_score.score(_story(conflicts=[right, debatable, wrong, inside]), gold)
    assert (figures["conflicts_said"], figures["conflicts_sure"], figures["conflicts_found"]) == (3, 1, 1)
    assert figures["conflict_false_alarms"] == 1
    assert (figures["contradictions_said"], figures["contradictions_wrong"]) == (1, 1)


@pytest.mark.parametrize("also", [{"also": [_at("evening", 0, 40, side="a")]}, {"a_also": [_at("evening", 0, 40)]}])
def test_further_passages_of_a_side_count_as_hits(also: Json) -> None:
    gold = _gold(conflicts=[{"a": _at("morning", 0, 40), "b": _at("wire", 0, 40), "both": True, **also}])
    figures = story_score.score(_story(conflicts=[_conflict("number", _span("t2", 0, 40), _span("t3", 0, 40))]), gold)
    assert figures["conflicts_found"] == 1
    assert figures["conflict_false_alarms"] == 0


@pytest.mark.parametrize(
    ("witnesses", "support", "wrong"), [(1, "single-sourced", 0), (2, "disputed", 1), (1, "corroborated", 1)]
)
def test_news_that_one_report_has(witnesses: int, support: str, wrong: int) -> None:
    gold = _gold(single_source=[_at("morning", 0, 40), _at("wire", 300, 340)])
    story = _story(statements=[_statement("s1", "t1", 0, 60, "own")], claims=[_claim(witnesses, support, "s1")])
    figures = story_score.score(story, gold)
    assert (figures["single_source"], figures["single_source_found"]) == (2, 1)
    assert figures["single_source_corroborated"] == wrong


def test_quotations_found_and_given_to_the_right_person() -> None:
    quotes = [
        _at("morning", start, start + 40, speaker="Hedda Quill", cue="said", both=True)
        for start in (0, 100, 200, 300, 400)
    ]
    made = [_statement(f"s{n}", "t1", 100 * n, 100 * n + 30) for n in range(4)]
    spoken = [
        _spoken(made[0], "e1", "she"),
        _spoken(made[1], None, "she"),
        _spoken(made[2], "e2"),
        _spoken({**made[3], "mode": "indirect"}, "e1"),
    ]
    entities = [{"id": "e1", "name": "Minister Hedda Quill"}, {"id": "e2", "name": "Tomas Berg"}]
    figures = speakers.score(_story(statements=spoken, entities=entities), _gold(attributions=quotes))
    assert figures == {
        "quotations": 5,
        "quotations_found": 60,
        "right_person": 20,
        "right_person_of_answered": 50,
    }


@pytest.mark.parametrize(
    ("gold", "answer", "same"),
    [
        ("Hedda Quill", "Quill", True),
        ("Hedda Quill", "Ms. Quill", True),
        ("Hedda Quill", "Energy Minister Hedda Quill", True),
        ("Hedda Quill", "Sen. Quill, the ranking member", True),
        ("Hedda Quill", "Tomas Quill", False),
        ("Hedda Quill", "Quill's lawyer", False),
        ("Hedda Quill", "a spokesman for Hedda Quill", False),
        ("Hedda Quill", "Quill's lawyer Tomas Berg", False),
        ("Tomas Berg", "Quill's lawyer Tomas Berg", True),
        ("Tomas Berg", "Tomas Berg Jr.", False),
        ("Tomas Berg Jr.", "Tomas Berg, Jr.", True),
        ("Dimitry Orlav", "Dmitry Orlav", True),
        ("James Orlav", "Jim Orlav", True),
        ("a spokesman for Hedda Quill", "Hedda Quill", False),
        ("a spokesman for Hedda Quill", "a spokesman for Quill", True),
        ("a spokesman for Hedda Quill", "the spokesman", False),
        ("a harbour official", "a harbour official", True),
        ("a harbour official", "a senior harbour official who asked not to be named", True),
        ("a harbour official", "a police officer", False),
        ("the Kremsk", "Kremsk", True),
        ("the Kremsk", "the Kremsk spokesman", False),
        ("LeakSheet", "LeakSheet founder Tomas Berg", False),
    ],
)
def test_whether_two_names_are_one_speaker(gold: str, answer: str, same: bool) -> None:
    assert speakers.same_speaker(gold, answer) is same


def _guesses(gold: Gold, draw: random.Random) -> Json:
    """A story file with passages of the gold and others, aligned and opposed at random."""
    ids = {name: f"t{number}" for number, name in enumerate(sorted(gold.names), 1)}
    spans = [span for pair in gold.pairs for side in (pair.left, pair.right) for span in side]
    spans += [span for conflict in gold.conflicts for side in conflict.sides for span in side]
    spans += [span for single in gold.singles for span in single]
    moved = [
        (ids[s.text], max(0, s.start + draw.randint(-30, 30)), s.end + 30) for s in draw.sample(spans, len(spans) // 2)
    ]
    modes = ("direct", "mixed", "indirect", "own")
    statements = [_statement(f"s{n}", *place, draw.choice(modes)) for n, place in enumerate(moved)]
    pairs = draw.sample(list(itertools.combinations(statements, 2)), 300)
    conflicts = [
        _conflict(draw.choice(("number", "contradiction")), a["content"][0], b["content"][0]) for a, b in pairs[:60]
    ]
    claims = [_claim(draw.randint(1, 2), draw.choice(("corroborated", "disputed")), made["id"]) for made in statements]
    return {
        "texts": [{"id": short, "name": f"folder/{name}.txt"} for name, short in ids.items()],
        "statements": statements,
        "alignments": [{"left": a["id"], "right": b["id"]} for a, b in pairs],
        "conflicts": conflicts,
        "claims": claims,
    }


def _shared_scorer() -> Any:
    try:
        path = locate("shared/eval/story.py")
    except NoSharedData as absent:
        pytest.skip(str(absent))
    spec = importlib.util.spec_from_file_location("shared_story_scorer", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


OURS_BY_THEIRS = {
    "quote_f1": "quote_alignment_f1",
    "quote_p": "quote_alignment_p",
    "quote_r": "quote_alignment_r",
    "statement_f1": "statement_pair_f1",
    "conflict_r": "conflicts_recall",
    **{
        name: name
        for name in (
            "conflicts_said",
            "conflicts_sure",
            "conflicts_found",
            "conflict_false_alarms",
            "contradictions_said",
            "contradictions_wrong",
            "single_source",
            "single_source_found",
            "single_source_corroborated",
        )
    },
}


@pytest.mark.parametrize("label", SHARED)
def test_the_same_figures_as_the_shared_scorer(label: str) -> None:
    scorer = _shared_scorer()
    try:
        gold = json.loads((Path(locate(label)) / "gold.json").read_text(encoding="utf-8"))
    except MissingData as absent:
        pytest.fail(str(absent))
    # What the shared scorer does not know of: lineages beside pairs, and further passages of a side.
    gold.pop("lineages", None)
    for conflict in gold["conflicts"]:
        conflict.pop("also", None)
    made = _guesses(read(gold), random.Random(label))
    theirs, ours = scorer.score(made, gold), story_score.score(made, read(gold))
    assert {name: ours[name] for name in OURS_BY_THEIRS.values()} == pytest.approx(
        {mine: theirs[name] for name, mine in OURS_BY_THEIRS.items()}
    )
