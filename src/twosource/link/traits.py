"""What an article is recognised by when stories are told apart: words, names, numbers, its opening, its shingles.

Only what can be read off the raw text in about a millisecond: no parse. A name is a word with a capital inside
a sentence; lines in which most words have one (headlines in title case) name nothing.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from twosource.link.fingerprints import pile, shingles
from twosource.link.words import Folding, fold

LINE = re.compile(r"[^\n]+")
TOKEN = re.compile(r"[^\W\d_]+(?:[.-][^\W\d_]+)*|\d+(?:[.,:]\d+)*|[.!?]")
# Characters of the opening: headline and lead.
LEAD = 600
# Words read of an article; what follows is background.
LONGEST = 500
# One shingle in so many is kept to tell copies and versions.
SAMPLE = 16


# What a term is in an article, as bits; a name is a word too.
WORD, NAME, NUMBER, OPENING = 1, 2, 4, 8


@dataclass(frozen=True, eq=False)
class Traits:
    """The terms of an article in the order of their keys, as columns; its words counted; some of its shingles.

    `counts` is how often each term stands in the article, `kinds` what it is there: the sum of its bits.
    """

    keys: NDArray[np.int64]
    counts: NDArray[np.int32]
    kinds: NDArray[np.int8]
    words: int
    shingles: NDArray[np.int64]


def traits(text: str, folding: Folding) -> Traits:
    """What an article is recognised by."""
    counts: dict[str, int] = {}
    kinds: dict[str, int] = {}
    for term, kind in _terms(text, folding):
        counts[term] = counts.get(term, 0) + 1
        kinds[term] = kinds.get(term, 0) | kind
    keys = np.array([key(term) for term in counts], np.int64)
    order = np.argsort(keys)
    often, what = np.array([*counts.values()], np.int32), np.array([*kinds.values()], np.int8)
    return Traits(keys[order], often[order], what[order], sum(counts.values()), _sampled(text))


def _sampled(text: str) -> NDArray[np.int64]:
    found = [hashes >> np.uint64(1) for hashes, _ in shingles(pile([text]), sample=SAMPLE)]
    return np.unique(np.concatenate([*found, np.zeros(0, np.uint64)])).astype(np.int64)


# Names never end; the words of a language fit.
@lru_cache(100_000)
def key(term: str) -> int:
    """A number of 63 bits for a term, the same everywhere."""
    return int.from_bytes(hashlib.blake2b(term.encode("utf-8"), digest_size=8).digest(), "big") >> 1


def _terms(text: str, folding: Folding) -> Iterator[tuple[str, int]]:
    words = 0
    for line in LINE.finditer(text):
        name, opens = 0 if _title(line.group()) else NAME, True
        for match in TOKEN.finditer(line.group()):
            chars = match.group()
            if chars in ".!?":
                opens = True
                continue
            place = OPENING if line.start() + match.start() < LEAD else 0
            term = fold(chars)
            if chars[0].isdecimal():
                yield term, place | NUMBER
            elif stem := folding.stem(term):
                yield stem, place | WORD | (name if not opens and chars[0].isupper() else 0)
            opens = False
            words += 1
        if words > LONGEST:
            return


def _title(line: str) -> bool:
    """Whether most of a line's longer words have a capital."""
    long = [word for word in line.split() if len(word) > 3 and word[0].isalpha()]
    return sum(word[0].isupper() for word in long) * 2 > len(long)
