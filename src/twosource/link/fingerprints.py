"""Words and shingles of a pile of texts as numbers, a whole pile at a time.

Every word is a hash of its folded letters; every shingle a hash of the words that begin at a place. Nothing of the
texts is copied, so that ten thousand articles take four bytes a word.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

Places = NDArray[np.int64]
Hashes = NDArray[np.uint64]

SHINGLE = 8
# Letters of one batch: what is worked on at a time, so that memory does not follow the pile.
BATCH = 250_000
# Words of one part.
PART = 1 << 18
BASE = 0x9E3779B97F4A7C15
MIXERS = (0xBF58476D1CE4E5B9, 0x94D049BB133111EB)
WORDS = 0x10000


@dataclass(frozen=True, eq=False)
class Pile:
    """The words of many texts, one after the other: those of text `i` are `words[bounds[i] : bounds[i + 1]]`."""

    words: NDArray[np.uint32]
    bounds: Places

    def text_of(self, places: Places) -> Places:
        """The number of the text in which each place lies."""
        return np.searchsorted(self.bounds, places, side="right") - 1


def pile(texts: Sequence[str]) -> Pile:
    """The hashed words of all texts; letters are folded (case, accents), apostrophes part words."""
    words, counts = [], []
    for batch in _batches(texts):
        starts, _, hashes = _words(batch)
        lengths = np.array([len(text) + 1 for text in batch])
        counts.append(np.diff(np.searchsorted(starts, np.concatenate(([0], np.cumsum(lengths))))))
        words.append((hashes >> np.uint64(32)).astype(np.uint32))
    bounds = np.concatenate(([0], np.cumsum(np.concatenate([*counts, np.zeros(0, np.int64)]))))
    return Pile(np.concatenate([*words, np.zeros(0, np.uint32)]), bounds.astype(np.int64))


def offsets(text: str) -> tuple[Places, Places]:
    """The first character of each word of a text and the one behind its last, in the order of `pile`."""
    starts, ends, _ = _words([text])
    return starts, ends


def shingles(pile: Pile, length: int = SHINGLE, sample: int = 1) -> Iterator[tuple[Hashes, Places]]:
    """The hashes of the runs of `length` words inside one text, and the places where they begin; a part at a time.

    `sample` keeps one in so many, the same ones in every text (modulo sampling, Manber 1994).
    """
    for start in range(0, len(pile.words), PART):
        part = pile.words[start : start + PART + length - 1].astype(np.uint64)
        made = _runs(part, length)
        at = np.arange(start, start + len(made))
        kept = pile.text_of(at) == pile.text_of(at + length - 1)
        if sample > 1:
            kept &= made % np.uint64(sample) == 0
        yield made[kept], at[kept]


def _runs(words: Hashes, length: int) -> Hashes:
    count = max(0, len(words) - length + 1)
    made = np.zeros(count, np.uint64)
    for k in range(length):
        made += (words[k : k + count] + np.uint64(1)) * np.uint64(pow(BASE, 2 * k + 1, 1 << 64))
    return _mixed(made)


def _mixed(hashes: Hashes) -> Hashes:
    """Every bit of the result hangs on every bit of the input (the finaliser of SplitMix64)."""
    hashes = (hashes ^ (hashes >> np.uint64(30))) * np.uint64(MIXERS[0])
    hashes = (hashes ^ (hashes >> np.uint64(27))) * np.uint64(MIXERS[1])
    return hashes ^ (hashes >> np.uint64(31))


def _batches(texts: Sequence[str]) -> Iterator[list[str]]:
    batch: list[str] = []
    letters = 0
    for text in texts:
        batch.append(text)
        letters += len(text) + 1
        if letters >= BATCH:
            yield batch
            batch, letters = [], 0
    if batch:
        yield batch


def _words(texts: Sequence[str]) -> tuple[Places, Places, Hashes]:
    """First character, end and hash of every word of the texts, as they stand joined by one character.

    A word's hash is a polynomial of its letters: the difference of two sums over all letters, taken back to its start.
    """
    letters = np.frombuffer("\n".join([*texts, ""]).encode("utf-32-le", "surrogatepass"), np.uint32)
    values = _letters()[np.minimum(letters, WORDS - 1)]
    inside = np.concatenate(([False], values != 0, [False]))
    edges = np.flatnonzero(inside[1:] != inside[:-1])
    starts, ends = edges[::2], edges[1::2]
    powers, inverse = _powers(len(letters))
    sums = np.concatenate((np.zeros(1, np.uint64), np.cumsum(values * powers[: len(values)])))
    return starts, ends, _mixed((sums[ends] - sums[starts]) * inverse[starts])


@cache
def _letters() -> Hashes:
    """A number for each letter and digit of the basic plane, 0 for what is none; a letter's accents do not count."""
    folded = [unicodedata.normalize("NFKD", chr(code).casefold())[:1] or chr(code) for code in range(WORDS)]
    inside = [chr(code).isalnum() for code in range(WORDS)]
    values = _mixed(np.array([ord(letter) for letter in folded], np.uint64) + np.uint64(BASE))
    return np.where(inside, values | np.uint64(1), np.uint64(0))


_grown: list[tuple[Hashes, Hashes]] = []


def _powers(count: int) -> tuple[Hashes, Hashes]:
    """The powers of the base and of its inverse, at least `count` of them; kept for the next batch."""
    if not _grown or len(_grown[0][0]) < count:
        size = max(count, 1 << 16)
        _grown[:] = [(_geometric(BASE, size), _geometric(pow(BASE, -1, 1 << 64), size))]
    return _grown[0]


def _geometric(base: int, count: int) -> Hashes:
    made = np.full(count, base, np.uint64)
    made[0] = 1
    return np.cumprod(made)
