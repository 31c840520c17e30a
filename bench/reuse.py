"""`bench reuse`: do derived articles find what they were made from, in a pile of thousands of others?

A hundred articles of each of six kinds are made by a seeded generator (bench/derive.py) and hidden in the pile: the
articles of `--data` and, of the development data, ECB+ beside it. `<kind>_recall` is how many of them share a passage
with their source; `<kind>_carried_recall` how many of the words that a shingle ties to the source lie in passages.
`shuffled_false_alarms` counts passages between texts of which the words were shuffled: nothing is shared there.
`articles_per_cpu_s` is of the whole way from texts to passages, on one thread.

`passim_*` compares with the passages that passim 2.0.1 (Smith et al. 2013) found in 97 CPU seconds in 500 of these
articles, where its result lies beside the data: those of a word similarity of at least .5.

`<half>_types_f1` is the macro F1 of the types of shared passages, as bench/passages.py says; where both sets are there.
"""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from pathlib import Path

from bench import passages, passim
from bench.data import ROOT, default
from bench.derive import MAKERS, SEED, Derived, derive
from bench.piles import Item, items
from bench.result import Result
from bench.reuse_peers import PEERS, Pairs
from twosource.link.fingerprints import Pile
from twosource.link.shared import Passages, shared

EACH = 100
ECBPLUS = "ecbplus_topics_1_35.tar.xz"
TIMELINE17 = "timeline17.jsonl.gz"
TYPES = ROOT / "tests" / "cases" / "passages"
PASSIM = "passim500.jsonl.gz"


def run(data: Path | None, train: Path | None, peers: bool) -> Result:
    """Figures on a pile of JSON Lines articles (default: timeline17 of the development data)."""
    path = data or default("reuse")
    pile = items(path)
    beside = path.parent / ECBPLUS
    pile += items(beside) if beside.exists() and beside != path else []
    made = derive(pile, EACH)
    texts = [item.text for item in [*pile, *(one.item for one in made)]]
    shared(texts[:10])
    start = time.process_time()
    words, found = shared(texts)
    spent = time.process_time() - start
    figures = {"articles": float(len(texts)), **_recall(made, pile, _pairs(found))}
    figures |= _carried(made, pile, words, found)
    figures |= {"shuffled_false_alarms": float(_shuffled(texts[:500]))}
    figures |= {"articles_per_cpu_s": len(texts) / spent}
    gold = path.parent / PASSIM
    figures |= passim.compared(gold, pile) if gold.exists() else {}
    if path.name == TIMELINE17 and beside.exists():
        figures |= passages.scored(TYPES, {"timeline17": path, "ecbplus": beside})
    ran, reasons = _peers(made, pile, texts) if peers else ({}, {})
    return Result("reuse", str(path), figures, ran, reasons)


def _pairs(found: Passages) -> Pairs:
    return set(zip(found.left_text.tolist(), found.right_text.tolist(), strict=True))


def _recall(made: Sequence[Derived], pile: Sequence[Item], pairs: Pairs) -> dict[str, float]:
    """By kind, in percent: derived articles that are paired with their source."""
    source = {item.name: number for number, item in enumerate(pile)}
    hits: dict[str, list[bool]] = {kind: [] for kind in MAKERS}
    for number, one in enumerate(made, len(pile)):
        hits[one.kind].append((source[one.source], number) in pairs)
    return {f"{kind}_recall": 100 * sum(found) / max(1, len(found)) for kind, found in hits.items()}


def _carried(made: Sequence[Derived], pile: Sequence[Item], words: Pile, found: Passages) -> dict[str, float]:
    """By kind, in percent: words of the derived articles' ties to their source that lie in a reported passage."""
    source = {item.name: number for number, item in enumerate(pile)}
    inside: dict[str, int] = dict.fromkeys(MAKERS, 0)
    carried: dict[str, int] = dict.fromkeys(MAKERS, 0)
    for number, one in enumerate(made, len(pile)):
        chosen = found.chosen((found.left_text == source[one.source]) & (found.right_text == number))
        reported = {
            i for start, end in zip(chosen.right, chosen.right_end, strict=True) for i in range(int(start), int(end))
        }
        tied = _tied(words, source[one.source], number)
        inside[one.kind] += len(tied & reported)
        carried[one.kind] += len(tied)
    return {f"{kind}_carried_recall": 100 * inside[kind] / max(1, carried[kind]) for kind in MAKERS}


def _tied(words: Pile, source: int, number: int, length: int = 5) -> set[int]:
    """The places of a text's words that stand in a run of five which its source has too, found by comparing all."""
    start, end = words.bounds[number], words.bounds[number + 1]
    old = words.words[words.bounds[source] : words.bounds[source + 1]].tolist()
    new = words.words[start:end].tolist()
    known = {tuple(old[i : i + length]) for i in range(len(old) - length + 1)}
    runs = [i for i in range(len(new) - length + 1) if tuple(new[i : i + length]) in known]
    return {int(start) + i + k for i in runs for k in range(length)}


def _shuffled(texts: Sequence[str]) -> int:
    chance = random.Random(SEED)
    mixed = [" ".join(chance.sample(words, len(words))) for words in (text.split() for text in texts)]
    return len(shared(mixed)[1])


def _peers(
    made: Sequence[Derived], pile: Sequence[Item], texts: Sequence[str]
) -> tuple[dict[str, dict[str, float]], dict[str, str]]:
    ran: dict[str, dict[str, float]] = {}
    reasons = {"passim": "needs a Maven jar; its own result is compared where it lies beside the data"}
    for name, peer in PEERS.items():
        start = time.process_time()
        try:
            pairs = peer(texts)
        except ImportError as missing:
            reasons[name] = f"{missing.name} is not installed: pip install -e '.[bench]'"
            continue
        spent = time.process_time() - start
        ran[name] = {**_recall(made, pile, pairs), "articles_per_cpu_s": len(texts) / spent}
    return ran, reasons
