"""Two wordings compared word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from twosource.text import DASHES, QUOTE_MARKS

TOKEN = re.compile(r"\w+(?:['’.,-]\w+)*|[^\w\s]")
# Below this share of common words a diff reads as confetti; the wording is shown as it stands.
ALIKE = 0.3


@dataclass(frozen=True)
class Piece:
    """Characters that both wordings have ("="), only the base ("-") or only the other ("+")."""

    sign: str
    chars: str


def compare(base: str, other: str) -> list[Piece]:
    """The other wording with what it leaves out of the base and what it adds, in reading order."""
    left, right = _tokens(base), _tokens(other)
    matcher = SequenceMatcher(None, [_form(token) for token in left], [_form(token) for token in right], autojunk=False)
    return list(_pieces(matcher, left, right))


def alike(base: str, other: str) -> float:
    """Share of words in common, from 0 to 1."""
    left, right = ([_form(token) for token in _tokens(chars)] for chars in (base, other))
    return SequenceMatcher(None, left, right, autojunk=False).ratio()


def same(base: str, other: str) -> bool:
    """Whether nothing but quotation marks, dashes, case and white space tells them apart."""
    return [_form(token) for token in _tokens(base)] == [_form(token) for token in _tokens(other)]


def _pieces(matcher: SequenceMatcher[str], left: list[str], right: list[str]) -> Iterator[Piece]:
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "equal":
            yield Piece("=", "".join(right[k:m]))
            continue
        if i < j:
            yield Piece("-", "".join(left[i:j]))
        if k < m:
            yield Piece("+", "".join(right[k:m]))


def _tokens(chars: str) -> list[str]:
    """Words and marks, each with the white space that follows it."""
    starts = [0, *[match.start() for match in TOKEN.finditer(chars)][1:]]
    return [chars[start:end] for start, end in zip(starts, [*starts[1:], len(chars)], strict=True) if start < end]


def _form(token: str) -> str:
    return token.strip().translate(QUOTE_MARKS).translate(DASHES).casefold()
