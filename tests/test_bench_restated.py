"""The labelled pairs of statements: whole, and of no topic that a story is fitted or measured on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bench import restated
from bench.data import ROOT, MissingData, locate

POOLS = json.loads((ROOT / "tests" / "cases" / "restated.json").read_text(encoding="utf-8"))["pools"]
MEASURED = [
    name
    for file in (ROOT / "tests" / "clusters").glob("*.json")
    for name in json.loads(file.read_text(encoding="utf-8"))["articles"]
]


def test_every_pair_is_of_two_articles_of_its_pool_with_a_label() -> None:
    for pool in POOLS:
        for left, at, right, on, label in pool["pairs"]:
            assert left != right
            assert max(left, right) < len(pool["articles"])
            assert label in (0, 1, 2)
            assert all(len(places) % 2 == 0 and places == sorted(places) for places in (at, on))


def test_no_pool_is_of_a_topic_that_a_story_is_of() -> None:
    topics = {name.split("_")[0] for name in MEASURED if name.endswith(("ecb", "ecbplus"))}
    assert not topics & {name.split("_")[0] for pool in POOLS for name in pool["articles"]}


def test_a_pool_is_scored_beside_its_peers(tmp_path: Path) -> None:
    try:
        locate("shared/data/ecbplus_topics_1_35.tar.xz")
    except MissingData:
        pytest.skip("no shared data beside the project")
    pool = min(POOLS, key=lambda pool: len(pool["pairs"]))
    (tmp_path / "one.json").write_text(json.dumps({"pools": [pool]}), encoding="utf-8")
    result = restated.run(tmp_path / "one.json", None, peers=True)
    assert result.ours["pairs_left_out"] <= 0.1 * len(pool["pairs"])
    assert result.ours["parted"] > 50
    assert result.peers.keys() == {"words", "cosine"}
