"""Peers of `bench reuse`: MinHash over shingles of five words in locality-sensitive hashing, by datasketch and rensa.

Each is given the threshold at which it does best on embedded passages without pairing everything.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

Pairs = set[tuple[int, int]]
WORD = re.compile(r"\w+")
SHINGLE = 5
PERMUTATIONS = 128


def _shingles(text: str) -> list[str]:
    words = WORD.findall(text.lower())
    return [" ".join(words[i : i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1))]


def datasketch(texts: Sequence[str], threshold: float = 0.5) -> Pairs:
    """Pairs of an estimated Jaccard similarity of at least the threshold. Raises ImportError."""
    from datasketch import MinHash, MinHashLSH

    index, sketches = MinHashLSH(threshold=threshold, num_perm=PERMUTATIONS), []
    for number, text in enumerate(texts):
        sketch = MinHash(num_perm=PERMUTATIONS)
        sketch.update_batch([shingle.encode() for shingle in set(_shingles(text))])
        index.insert(number, sketch)
        sketches.append(sketch)
    found = ((i, j) for i, sketch in enumerate(sketches) for j in index.query(sketch) if i < j)
    return {(i, j) for i, j in found if sketches[i].jaccard(sketches[j]) >= threshold}


def rensa(texts: Sequence[str], threshold: float = 0.3) -> Pairs:
    """As `datasketch`, by rensa's R-MinHash. Raises ImportError."""
    from rensa import RMinHash, RMinHashLSH

    index, sketches = RMinHashLSH(threshold=threshold, num_perm=PERMUTATIONS, num_bands=32), []
    for number, text in enumerate(texts):
        sketch = RMinHash(num_perm=PERMUTATIONS, seed=1)
        sketch.update(_shingles(text))
        index.insert(number, sketch)
        sketches.append(sketch)
    found = ((i, j) for i, sketch in enumerate(sketches) for j in index.query(sketch) if i < j)
    return {(i, j) for i, j in found if sketches[i].jaccard(sketches[j]) >= threshold}


PEERS: Mapping[str, Callable[[Sequence[str]], Pairs]] = {"datasketch": datasketch, "rensa": rensa}
