"""What the inference model says of pairs of statements: one voice among the COLUMNS that decide, and costly.

It is asked only of pairs that words and meaning leave open, the likeliest first, each in both directions.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from twosource.neural.infer import CONTRADICTION, ENTAILMENT, SAME, infer

Pair = tuple[int, int]

# From so likely on by words and meaning; and no more pairs than this in a story, whatever its size.
OPEN = 0.05
MOST = 1500
COLUMNS = ("one event", "entailed")
FIRM = 4.0


@dataclass(frozen=True)
class Inferred:
    """Probabilities for a pair: both tell of the same events (mean of both directions), one follows from the other
    (the greater), they contradict each other (the lesser)."""

    same: float
    entailed: float
    contrary: float

    @property
    def columns(self) -> list[float]:
        """Log odds, for the model to weigh."""
        return [_log_odds(self.same), _log_odds(self.entailed)]


def open_pairs(likely: Mapping[Pair, float]) -> list[Pair]:
    """The pairs to ask about, in order."""
    asked = sorted((pair for pair, chance in likely.items() if chance >= OPEN), key=lambda pair: (-likely[pair], pair))
    return sorted(asked[:MOST])


def inferred(words: Sequence[str], pairs: Sequence[Pair]) -> dict[Pair, Inferred]:
    """For pairs of numbers of statements. Raises MissingNetwork."""
    both = infer([(words[a], words[b]) for a, b in pairs] + [(words[b], words[a]) for a, b in pairs])
    ahead, back = both[: len(pairs)], both[len(pairs) :]
    return {
        pair: Inferred(
            float(one[SAME] + other[SAME]) / 2,
            float(max(one[ENTAILMENT], other[ENTAILMENT])),
            float(min(one[CONTRADICTION], other[CONTRADICTION])),
        )
        for pair, one, other in zip(pairs, ahead, back, strict=True)
    }


def _log_odds(chance: float) -> float:
    return max(-FIRM, min(FIRM, math.log(max(chance, 1e-9) / max(1 - chance, 1e-9))))
