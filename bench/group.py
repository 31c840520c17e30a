"""`bench group`: are articles put into the right stories? ECB+ in five folds of topics, and piles with `story`.

Each topic of ECB+ holds two events of one kind. A fold's topics are grouped together in one go by a model of which
everything (weights, ridge, threshold) was tuned on the other four folds; `bcubed_f1` is the mean over the folds.
`thinned_f1` is the same on piles of which stories keep one to all of their articles, so that there are loners;
`handfuls_f1` on piles of two to a dozen articles, as a reader gives them, grouped each for itself.
A file of JSON Lines with `story` is grouped by the shipped model, day by day where it is dated; `chapter_` figures
score the chapters as if they were stories.
Peers: TF-IDF alone and MiniLM alone (of the first 128 word pieces), average linkage, threshold tuned likewise.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bench.data import default
from bench.group_peers import PEERS
from bench.piles import Item, items
from bench.result import Result
from twosource.engine.local import Local
from twosource.grouping import in_days
from twosource.link.shelf import Entry, entries
from twosource.train.stories import bcubed, lessons, told_apart, tuned
from twosource.train.story_piles import Known, dealt


def run(data: Path | None, train: Path | None, peers: bool) -> Result:
    """Figures on the ECB+ archive (default) or on JSON Lines with `doc_id`, `text`, `story` and perhaps `published`."""
    path = data or default("group")
    pile = items(path)
    start = time.process_time()
    read = entries([(item.name, item.published or "", item.text) for item in pile], Local(1))
    spent = time.process_time() - start
    figures = {"articles": float(len(pile)), "articles_per_cpu_s": len(pile) / spent}
    if ".tar" not in path.name:
        stories, _, chapters, _ = zip(*in_days(read, Local()), strict=True)
        gold = [[item.story for item in pile]]
        by_chapter = {f"chapter_{name}": got for name, got in _scores(gold, [chapters]).items()}
        return Result("group", str(path), figures | _scores(gold, [stories]) | by_chapter)
    folds = folded(pile, read)
    figures |= _folds(folds)
    named = {item.name: item for item in pile}
    piles = [[named[entry.name] for entry in fold.entries] for fold in folds]
    ran = {name: _scores(*peer(piles)) for name, peer in PEERS.items()} if peers else {}
    return Result("group", str(path), figures, ran)


def folded(pile: Sequence[Item], read: Sequence[Entry]) -> list[Known]:
    return dealt(Known(read, [item.story for item in pile], [item.topic for item in pile]))


def _folds(folds: Sequence[Known]) -> dict[str, float]:
    gold, found, thin, few = [], [], [], []
    for number, fold in enumerate(folds):
        model = tuned([other for at, other in enumerate(folds) if at != number])
        taught = lessons(fold, model.known, model.strangers, 1000 + 10 * number)
        groups = [told_apart(one, model, model.threshold) for one in taught]
        gold.append(fold.stories)
        found.append(groups[0])
        *whole, handful = [bcubed(one.stories, each)[2] for one, each in zip(taught, groups, strict=True)]
        thin += whole[1:]
        few.append(handful)
    return _scores(gold, found) | {"thinned_f1": 100 * float(np.mean(thin)), "handfuls_f1": 100 * float(np.mean(few))}


def _scores(gold: Sequence[Sequence[str]], found: Sequence[Sequence[object]]) -> dict[str, float]:
    """Means over the folds, in percent."""
    means = np.mean([bcubed(*each) for each in zip(gold, found, strict=True)], axis=0)
    return {f"bcubed_{name}": 100 * float(mean) for name, mean in zip(("p", "r", "f1"), means, strict=True)}
