"""What the inference model hears in pairs of statements: columns beside those of `likeness`, and costly ones.

It is asked only of pairs that words and meaning leave open, the likeliest first, each in both directions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from twosource.neural.infer import ENTAILMENT, SAME, infer

Pair = tuple[int, int]

# The log odds that one follows from the other, in the better direction, and that both tell of the same events.
HEARD = ("follows", "same events")
LEAST = 1e-3
# From so likely on by words and meaning; and no more pairs than this in a story, whatever its size: fifty reports about
# a topic offer fifty thousand pairs that look alike, and hardly one says the same.
OPEN = 0.06
MOST = 1500


def open_pairs(likely: Mapping[Pair, float]) -> list[Pair]:
    """The pairs to ask about, in order."""
    asked = sorted((pair for pair, chance in likely.items() if chance >= OPEN), key=lambda pair: (-likely[pair], pair))
    return sorted(asked[:MOST])


def heard(words: Sequence[str], pairs: Sequence[Pair]) -> dict[Pair, tuple[float, float]]:
    """For pairs of numbers of statements, a row of HEARD each. Raises MissingNetwork."""
    chances = infer([(words[a], words[b]) for a, b in pairs] + [(words[b], words[a]) for a, b in pairs])
    held = np.clip(chances[:, [ENTAILMENT, SAME]], LEAST, 1 - LEAST)
    ahead, back = np.split(np.log(held / (1 - held)), 2)
    follows, same = np.maximum(ahead, back)[:, 0], (ahead + back)[:, 1] / 2
    return {pair: (float(follows[n]), float(same[n])) for n, pair in enumerate(pairs)}
