"""What the inference model says of pairs of statements: one voice beside words and meaning, and a costly one.

It is asked only of pairs that words and meaning leave open, the likeliest first, each in both directions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from twosource.neural.infer import ENTAILMENT, infer

Pair = tuple[int, int]

# From so likely on by words and meaning; and no more pairs than this in a story, whatever its size.
OPEN = 0.03
MOST = 1000


def open_pairs(likely: Mapping[Pair, float]) -> list[Pair]:
    """The pairs to ask about, in order."""
    asked = sorted((pair for pair, chance in likely.items() if chance >= OPEN), key=lambda pair: (-likely[pair], pair))
    return sorted(asked[:MOST])


def entailed(words: Sequence[str], pairs: Sequence[Pair]) -> dict[Pair, float]:
    """For pairs of numbers of statements, how probably one follows from the other. Raises MissingNetwork."""
    both = infer([(words[a], words[b]) for a, b in pairs] + [(words[b], words[a]) for a, b in pairs])[:, ENTAILMENT]
    return {pair: float(max(both[n], both[n + len(pairs)])) for n, pair in enumerate(pairs)}
