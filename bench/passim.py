"""How much of passim's result is found: its file holds a line of articles, then a shared passage a line.

A tenth of its passages are chance alignments; only those with a word similarity of at least .5 count.
"""

from __future__ import annotations

import gzip
import json
import re
import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz.distance import Indel

from bench.piles import Item
from twosource.link.fingerprints import offsets
from twosource.link.shared import shared

WORD = re.compile(r"\w+")
SIMILAR = 0.5
CPU_SECONDS = 97
Place = tuple[int, int]


@dataclass(frozen=True)
class Passage:
    """Characters of two articles."""

    left: str
    right: str
    left_at: Place
    right_at: Place

    def meets(self, other: Passage) -> bool:
        return _overlap(self.left_at, other.left_at) and _overlap(self.right_at, other.right_at)


def compared(path: Path, pile: Sequence[Item]) -> dict[str, float]:
    """Shares of passim's pairs and passages that are found in the same articles, and how often less CPU that took."""
    texts = {item.name: item.text for item in pile}
    gold, names = _gold(path, texts)
    start = time.process_time()
    ours = _ours(names, texts)
    spent = time.process_time() - start
    pairs = {(passage.left, passage.right) for passage in gold}
    met = sum(any(passage.meets(one) for one in ours.get((passage.left, passage.right), ())) for passage in gold)
    return {
        "passim_pairs_found": 100 * len(pairs & set(ours)) / len(pairs),
        "passim_passages_found": 100 * met / len(gold),
        "passim_times_our_cpu": CPU_SECONDS / spent,
    }


def _gold(path: Path, texts: Mapping[str, str]) -> tuple[list[Passage], list[str]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        names = [name for name in json.loads(next(lines))["articles"] if name in texts]
        read = [_ordered(json.loads(line)) for line in lines]
    return [
        one for one in read if _similar(texts[one.left][slice(*one.left_at)], texts[one.right][slice(*one.right_at)])
    ], names


def _ordered(line: Mapping[str, int | str]) -> Passage:
    (left, left_at), (right, right_at) = sorted(
        (str(line[side]), (int(line[f"{side}_start"]), int(line[f"{side}_end"]))) for side in ("left", "right")
    )
    return Passage(left, right, left_at, right_at)


def _similar(left: str, right: str) -> bool:
    one, two = WORD.findall(left.lower()), WORD.findall(right.lower())
    return Indel.normalized_similarity(one, two) >= SIMILAR


def _ours(names: Sequence[str], texts: Mapping[str, str]) -> dict[tuple[str, str], list[Passage]]:
    """Our passages by pair, each with its characters: exact offsets are part of the work."""
    ordered = sorted(names)
    words, found = shared([texts[name] for name in ordered])
    places = [offsets(texts[name]) for name in ordered]
    made: dict[tuple[str, str], list[Passage]] = defaultdict(list)
    for one, two, *ends in zip(*(column.tolist() for column in vars(found).values()), strict=True):
        sides = [
            (int(places[text][0][start - words.bounds[text]]), int(places[text][1][end - 1 - words.bounds[text]]))
            for text, start, end in ((one, *ends[:2]), (two, *ends[2:4]))
        ]
        made[ordered[one], ordered[two]].append(Passage(ordered[one], ordered[two], *sides))
    return made


def _overlap(one: Place, two: Place) -> bool:
    return one[0] < two[1] and two[0] < one[1]
