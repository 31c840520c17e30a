"""How close statements are in meaning: by their mean vector, and word by word.

Word by word is a weighted greedy matching of the model's word vectors (BERTScore, Zhang et al. 2020): how much of what
one says finds its like in the other, rare words of the story weighing most. It sees that a headline is contained in a
long sentence, where the mean vector sees two sentences about one matter.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from twosource.neural.embed import Vectors, WordVectors, embed_words

TOKENS = 96
BLOCK = 512
# A candidate is at least so close, and no further than this behind the nearest that either has in the other's text.
NEAR, BEHIND = 0.35, 0.3
SAME = 0.95
# So many of a text's statements tell how near to something all of it is.
AROUND = 4


@dataclass(frozen=True, eq=False)
class Meanings:
    """What a story's statements mean: `vectors` a row each, `texts` the number of its text."""

    read: Sequence[WordVectors]
    weights: Sequence[Vectors]
    texts: NDArray[np.int64]

    @classmethod
    def of(cls, retold: Sequence[str], texts: Sequence[str], dull: frozenset[str]) -> Meanings:
        """Of statements as retold, with the id of each one's text. Raises MissingNetwork."""
        distinct = list(dict.fromkeys(retold))
        vectors = dict(zip(distinct, embed_words(distinct, tokens=TOKENS), strict=True))
        read = [vectors[words] for words in retold]
        known = {text: number for number, text in enumerate(dict.fromkeys(texts))}
        counts = Counter(piece for one in read for piece in set(one.pieces))
        rare = {
            piece: 0.0 if piece in dull or not piece[-1].isalnum() else math.log(1 + len(read) / count)
            for piece, count in counts.items()
        }
        weights = [_shares(np.array([rare[piece] for piece in one.pieces], np.float32)) for one in read]
        return cls(read, weights, np.array([known[text] for text in texts], np.int64))

    @cached_property
    def vectors(self) -> Vectors:
        return np.array([one.mean for one in self.read], np.float32).reshape(len(self.read), -1)

    @cached_property
    def nearest(self) -> Vectors:
        """For each statement the cosine of its nearest in each text, [statements, texts]; -1 in its own.

        What says the same word for word does not count: a quotation's paraphrases are far behind the quotation.
        """
        found = np.full((len(self.read), int(self.texts.max(initial=-1)) + 1), -1.0, np.float32)
        for first, cosines in self._blocks():
            cosines[cosines >= SAME] = -1
            for text in range(found.shape[1]):
                found[first : first + len(cosines), text] = cosines[:, self.texts == text].max(1)
        found[np.arange(len(found)), self.texts] = -1
        return found

    @cached_property
    def around(self) -> Vectors:
        """For each statement the mean cosine of the AROUND nearest in each text, [statements, texts]."""
        found = np.zeros((len(self.read), int(self.texts.max(initial=-1)) + 1), np.float32)
        for first, cosines in self._blocks():
            for text in range(found.shape[1]):
                near = np.sort(cosines[:, self.texts == text], axis=1)[:, -AROUND:]
                found[first : first + len(cosines), text] = near.mean(1)
        return found

    def ahead(self, left: int, right: int) -> tuple[float, float]:
        """How far the pair is ahead of what is near to the left in the right's text, and the other way round.

        What all of a story is about is near to everything and says little (Conneau et al. 2018 on hubs).
        """
        cosine = self.cosine(left, right)
        both = self.around[left, self.texts[right]], self.around[right, self.texts[left]]
        return cosine - float(both[0]), cosine - float(both[1])

    def cosine(self, left: int, right: int) -> float:
        return float(self.vectors[left] @ self.vectors[right])

    def behind(self, left: int, right: int) -> tuple[float, float]:
        """How far the pair is behind the nearest that each has in the other's text, the greater distance first."""
        cosine = self.cosine(left, right)
        far = cosine - self.nearest[left, self.texts[right]], cosine - self.nearest[right, self.texts[left]]
        return min(0.0, float(min(far))), min(0.0, float(max(far)))

    def covered(self, left: int, right: int) -> tuple[float, float]:
        """How much of the left is found in the right, and of the right in the left, word by word."""
        alike = self.read[left].states @ self.read[right].states.T
        return float(self.weights[left] @ alike.max(1)), float(self.weights[right] @ alike.max(0))

    def near(self) -> Iterator[tuple[int, int]]:
        """The pairs of different texts that are close and nearly the nearest of one of the two."""
        for first, cosines in self._blocks():
            rows = np.arange(first, first + len(cosines))
            least = np.minimum(self.nearest[rows][:, self.texts], self.nearest[:, self.texts[rows]].T)
            close = (cosines >= NEAR) & (cosines >= least - BEHIND) & (self.texts[rows][:, None] != self.texts)
            for row, other in np.argwhere(close):
                if rows[row] < other:
                    yield int(rows[row]), int(other)

    def _blocks(self) -> Iterator[tuple[int, Vectors]]:
        for first in range(0, len(self.read), BLOCK):
            yield first, self.vectors[first : first + BLOCK] @ self.vectors.T


def _shares(weights: Vectors) -> Vectors:
    """Weights that add up to one; where nothing weighs, all weigh the same."""
    kept = weights if weights.sum() else np.ones_like(weights)
    return np.asarray(kept / max(float(kept.sum()), 1e-9), np.float32)
