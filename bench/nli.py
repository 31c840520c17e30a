"""`bench nli`: does a hypothesis follow from a premise, contradict it, or neither?

Accuracy by set, in percent; where a set has only entailment and contradiction, these two are weighed against each
other. `ece` is the expected calibration error over ten bins (Guo et al. 2017) of the rows that the calibration has not
seen: those with an odd crc32 of premise, tab, hypothesis. The shipped model learnt from the train part alone.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bench.data import default
from bench.result import Result
from twosource.train.inference_pairs import Pair, read_pairs

BINS = 10
Floats = NDArray[np.float32]


def run(data: Path | None, train: Path | None, peers: bool) -> Result:
    """Figures on premise/hypothesis JSONL; nothing is trained here, it takes an hour (`twosource train inference`)."""
    from twosource.neural.infer import infer

    path = data or default("nli")
    pairs = read_pairs(path)
    told = infer([(p.premise, p.hypothesis) for p in pairs])[:, :3]
    ours = accuracies(pairs, told)
    unseen = [number for number, pair in enumerate(pairs) if odd(pair)]
    ours["ece"] = calibration_error(told[unseen], np.array([pairs[i].label for i in unseen]))
    others = {"the commonest label": _commonest(pairs), "words covered": _covered(pairs)} if peers else {}
    not_run = {"trained": "takes an hour: twosource train inference DATA -o FOLDER"} if train else {}
    return Result("nli", str(path), ours, others, not_run)


def odd(pair: Pair) -> bool:
    """Whether the pair belongs to the half that the calibration has not seen."""
    return zlib.crc32(f"{pair.premise}\t{pair.hypothesis}".encode()) % 2 == 1


def accuracies(pairs: Sequence[Pair], told: Floats) -> dict[str, float]:
    """`<set>_accuracy` for each set, of probabilities [pairs, 3]."""
    made = {}
    for name in dict.fromkeys(pair.set for pair in pairs):
        rows = [number for number, pair in enumerate(pairs) if pair.set == name]
        gold = np.array([pairs[i].label for i in rows])
        allowed = sorted(set(gold.tolist()))
        chosen = np.array(allowed)[told[rows][:, allowed].argmax(1)]
        made[f"{name}_accuracy"] = 100 * float((chosen == gold).mean())
    return made


def calibration_error(told: Floats, gold: NDArray[np.int64]) -> float:
    """The mean distance between how sure and how right, weighted by the rows of each bin, as a share."""
    sure, right = told.max(1), told.argmax(1) == gold
    bins = np.minimum((sure * BINS).astype(int), BINS - 1)
    parts = [(bins == number) for number in range(BINS)]
    return float(sum(abs(sure[part].mean() - right[part].mean()) * part.mean() for part in parts if part.any()))


def _commonest(pairs: Sequence[Pair]) -> dict[str, float]:
    made = {}
    for name in dict.fromkeys(pair.set for pair in pairs):
        counts = Counter(pair.label for pair in pairs if pair.set == name)
        made[f"{name}_accuracy"] = 100 * max(counts.values()) / counts.total()
    return made


def _covered(pairs: Sequence[Pair]) -> dict[str, float]:
    """Entailment where the premise has every word of the hypothesis, contradiction where half, else neutral."""
    shares = []
    for pair in pairs:
        words = set(pair.hypothesis.casefold().split())
        shares.append(len(words & set(pair.premise.casefold().split())) / max(1, len(words)))
    share = np.array(shares, np.float32)
    told = np.stack([share, 0.5 - np.abs(share - 0.25), 0.9 - np.abs(share - 0.5)], 1)
    return accuracies(pairs, told)
