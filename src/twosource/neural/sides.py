"""The words of a sentence, with their places and stems, for comparing two sentences word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

# A number without the ending of its rank ("22nd"); a word with what is joined to it by an apostrophe; a sign.
WORD = re.compile(r"(?P<number>\d[\d,]*(?:\.\d+)?)(?:(?:st|nd|rd|th)\b)?|[^\W\d_]+(?:['’][^\W\d_]+)?|[$€£%]")
APOSTROPHE = re.compile("['’]")
STEM = 5


@dataclass(frozen=True)
class Side:
    """The words of `chars`, folded, each with its place in them and the letters that its forms share."""

    chars: str
    places: tuple[tuple[int, int], ...]
    words: tuple[str, ...]
    stems: tuple[str, ...]

    def word(self, k: int) -> str:
        """The k-th word; nothing before the first and behind the last."""
        return self.words[k] if 0 <= k < len(self.words) else ""

    def capital(self, k: int) -> bool:
        return self.chars[self.places[k][0]].isupper()


def side_of(chars: str) -> Side:
    """The words of a sentence: "didn't" is two, and of "Kyiv's" the name alone."""
    found = list(_words(chars))
    words = tuple(word for _, word in found)
    return Side(chars, tuple(place for place, _ in found), words, tuple(map(_stem, words)))


def _words(chars: str) -> Iterator[tuple[tuple[int, int], str]]:
    for match in WORD.finditer(chars):
        start, end = match.span()
        word = (match["number"] or match.group()).lower()
        stem, *ending = APOSTROPHE.split(word)
        if ending == ["t"] and stem.endswith("n"):
            cut = start + len(stem) - 1
            if stem != "n":
                yield (start, cut), stem[:-1]
            yield (cut, end), "n't"
        else:
            yield (start, start + len(stem) if ending else end), stem


@lru_cache(maxsize=50_000)
def _stem(word: str) -> str:
    if len(word) > 3 and word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    return word[:STEM]
