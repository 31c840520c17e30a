"""Which places of a pile share a shingle: an inverted index made by sorting, with a cap on common shingles.

A shingle and its place are packed into one number, so that one sort gives every shingle with its places in order;
pairs are then neighbours in that order. What a packed number leaves out of a hash can only make false seeds, which
are dropped when their words are compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from twosource.link.fingerprints import Hashes, Pile, Places

# In more places than this a shingle pairs only neighbours: a line under every page of an outlet, an agency's lead in
# three hundred papers. All pairs of those would be most of the work; the chain of neighbours still ties them.
COMMON = 60
PARTS = 8


@dataclass(frozen=True, eq=False)
class Seeds:
    """Pairs of places in different texts that begin the same shingle; `left` is before `right`."""

    left: Places
    right: Places


def seeds(pile: Pile, shingles: Iterable[tuple[Hashes, Places]], *, common: int = COMMON, first: int = 0) -> Seeds:
    """All pairs of places with the same shingle in two texts of which the later is at least text `first`.

    Two places of one text make no seed.
    """
    found = [_pairs(pile, packed, bits, common, first) for packed, bits in _packed(pile, shingles)]
    left = np.concatenate([one.left for one in found]) if found else np.zeros(0, np.int64)
    right = np.concatenate([one.right for one in found]) if found else np.zeros(0, np.int64)
    return Seeds(left, right)


def _packed(pile: Pile, shingles: Iterable[tuple[Hashes, Places]]) -> Iterator[tuple[Hashes, int]]:
    """A part of the shingles after the other, those of one hash together: high bits the hash, low bits the place."""
    bits = max(1, len(pile.words).bit_length())
    low = np.uint64((1 << bits) - 1)
    parts: list[list[Hashes]] = [[] for _ in range(PARTS)]
    for hashes, places in shingles:
        packed = (hashes & ~low) | places.astype(np.uint64)
        for number, part in enumerate(parts):
            part.append(packed[hashes & np.uint64(PARTS - 1) == number])
    for part in parts:
        joined = np.concatenate([*part, np.zeros(0, np.uint64)])
        part.clear()
        joined.sort()
        yield joined, bits


def _pairs(pile: Pile, packed: Hashes, bits: int, common: int, first: int) -> Seeds:
    if not len(packed):
        return Seeds(np.zeros(0, np.int64), np.zeros(0, np.int64))
    group = packed >> np.uint64(bits)
    again = group[1:] == group[:-1]
    kept = np.concatenate((again, [False])) | np.concatenate(([False], again))
    group = group[kept]
    places = (packed[kept] & np.uint64((1 << bits) - 1)).astype(np.int64)
    texts = pile.text_of(places)
    rare = _sizes(group) <= common
    left, right, at, step = [], [], np.arange(len(group)), 1
    while len(at):
        at = at[at + step < len(group)]
        at = at[group[at] == group[at + step]]
        kept = (texts[at] != texts[at + step]) & (texts[at + step] >= first)
        left.append(places[at[kept]])
        right.append(places[at[kept] + step])
        at = at[rare[at]] if step == 1 else at
        step += 1
    return Seeds(np.concatenate([*left, np.zeros(0, np.int64)]), np.concatenate([*right, np.zeros(0, np.int64)]))


def _sizes(group: Hashes) -> NDArray[np.int64]:
    """How many stand in the group of each."""
    if not len(group):
        return np.zeros(0, np.int64)
    edges = np.flatnonzero(np.concatenate(([True], group[1:] != group[:-1])))
    sizes = np.diff(np.concatenate((edges, [len(group)])))
    return np.repeat(sizes, sizes)
