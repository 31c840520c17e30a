"""Every engine gives the same: each test runs on all of them, against the plain way of doing it."""

from __future__ import annotations

import operator
import random
from collections import defaultdict
from collections.abc import Iterator

import numpy as np
import pytest

from twosource.engine import ENGINES, Engine, MissingEngine, Postings, engine


@pytest.fixture(scope="module", params=ENGINES)
def made(request: pytest.FixtureRequest) -> Iterator[Engine]:
    try:
        built = engine(request.param)
    except MissingEngine as missing:
        pytest.skip(f"the tests of this engine did not run: {missing}")
    yield built
    if request.param == "spark":
        vars(built)["session"].stop()


def test_map_keeps_the_order(made: Engine) -> None:
    assert made.map(operator.neg, range(50)) == [-number for number in range(50)]
    assert made.map(operator.neg, []) == []


def postings(seed: int, items: int = 40, keys: int = 30) -> Postings:
    chance = random.Random(seed)
    rows = sorted({(chance.randrange(keys), chance.randrange(items)) for _ in range(items * 6)})
    chance.shuffle(rows)
    weights = [[chance.randrange(1000), chance.randrange(2)] for _ in rows]
    return Postings(*(np.array(column, np.int64) for column in ([k for k, _ in rows], [i for _, i in rows], weights)))


def plain(given: Postings, common: int, first: int, least: int) -> list[tuple[int, int, int, int]]:
    held: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for key, item, (one, two) in zip(given.key.tolist(), given.item.tolist(), given.weights.tolist(), strict=True):
        held[key].append((item, one, two))
    sums: dict[tuple[int, int], list[int]] = defaultdict(lambda: [0, 0])
    for rows in (rows for rows in held.values() if len(rows) <= common):
        for left in rows:
            for right in (right for right in rows if left[0] < right[0] and right[0] >= first):
                sums[left[0], right[0]][0] += left[1] * right[1]
                sums[left[0], right[0]][1] += left[2] * right[2]
    return sorted((*pair, *both) for pair, both in sums.items() if both[0] >= least)


@pytest.mark.parametrize(("common", "first", "least"), [(100, 0, 0), (7, 0, 0), (100, 25, 0), (9, 10, 400_000)])
def test_pairs_are_those_of_the_plain_way(made: Engine, common: int, first: int, least: int) -> None:
    given = postings(common + first)
    found = made.pairs(given, common=common, first=first, least=least)
    rows = zip(found.left.tolist(), found.right.tolist(), found.sums.tolist(), strict=True)
    assert [(one, two, *sums) for one, two, sums in rows] == plain(given, common, first, least)


def test_nothing_has_no_pairs(made: Engine) -> None:
    empty = Postings(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros((0, 2), np.int64))
    assert len(made.pairs(empty, common=5)) == 0


@pytest.mark.parametrize("edges", [0, 20, 40, 200])
def test_components_are_those_of_the_plain_way(made: Engine, edges: int) -> None:
    chance = random.Random(edges)
    ends = [(chance.randrange(60), chance.randrange(60)) for _ in range(edges)]
    root = list(range(60))
    for _ in range(60):
        for one, two in ends:
            root[one] = root[two] = min(root[one], root[two])
    left, right = (np.array([end[side] for end in ends], np.int64) for side in (0, 1))
    assert made.components(60, left, right).tolist() == root


def test_a_long_chain_is_one_component(made: Engine) -> None:
    places = np.random.default_rng(1).permutation(100)
    assert set(made.components(100, places[:-1], places[1:]).tolist()) == {0}


def test_an_engine_that_is_not_there_is_named() -> None:
    with pytest.raises(KeyError):
        engine("abacus")
