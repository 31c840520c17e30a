"""Two wordings compared word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from twosource.text import DASHES, QUOTE_MARKS, WORD

Change = tuple[str, int, int, int, int]
TOKEN = re.compile(r"\w+(?:['’.,-]\w+)*|[^\w\s]")
# A wording is compared with the base where they share so much of both, or the base holds so much of the wording.
ALIKE, INSIDE = 0.5, 0.75
# Left out at either end, more words than this are told by their number.
END = 6


@dataclass(frozen=True)
class Piece:
    """Characters that both wordings have ("="), only the base ("-") or only the other ("+").

    "…" stands for words at an end of the base that the other leaves out, too many to show; `chars` tells how many.
    """

    sign: str
    chars: str


def compare(base: str, other: str) -> list[Piece]:
    """The other wording with what it leaves out of the base and what it adds, in reading order."""
    left, right = _tokens(base), _tokens(other)
    return list(_pieces(_joined(_matcher(left, right), left), left, right))


def shortened(pieces: list[Piece]) -> list[Piece]:
    """The pieces with long omissions at both ends told by their number of words."""
    made = list(pieces)
    for place in {0, *range(max(0, len(made) - 2), len(made))}:
        ends = place == 0 or all(piece.sign == "+" for piece in made[place + 1 :])
        count = len(WORD.findall(made[place].chars))
        if ends and made[place].sign == "-" and count > END:
            made[place] = Piece("…", f"{count} words")
    return made


def comparable(base: str, other: str) -> bool:
    """Whether a diff of the two reads well: much in common, or one a part of the other."""
    left, right = _tokens(base), _tokens(other)
    matcher = _matcher(left, right)
    common = sum(block.size for block in matcher.get_matching_blocks() if block.size > 1)
    return matcher.ratio() >= ALIKE or common >= INSIDE * max(1, len(right))


def likeness(base: str, other: str) -> float:
    """Share of words in common, from 0 to 1."""
    return _matcher(_tokens(base), _tokens(other)).ratio()


def _matcher(left: list[str], right: list[str]) -> SequenceMatcher[str]:
    return SequenceMatcher(None, [_form(token) for token in left], [_form(token) for token in right], autojunk=False)


def _joined(matcher: SequenceMatcher[str], left: list[str]) -> list[Change]:
    """The changes, with one short word between two of them taken into the change: it is there by chance."""
    made: list[Change] = []
    for tag, i, j, k, m in matcher.get_opcodes():
        short = tag == "equal" and j - i == 1 and len(left[i].strip()) <= 3
        inner = short and i > 0 and j < len(left)
        kind = "changed" if inner or tag != "equal" else "equal"
        if made and made[-1][0] == kind == "changed":
            made[-1] = (kind, made[-1][1], j, made[-1][3], m)
        else:
            made.append((kind, i, j, k, m))
    return made


def same(base: str, other: str) -> bool:
    """Whether nothing but quotation marks, dashes, case and white space tells them apart."""
    return [_form(token) for token in _tokens(base)] == [_form(token) for token in _tokens(other)]


def _pieces(changes: list[Change], left: list[str], right: list[str]) -> Iterator[Piece]:
    for kind, i, j, k, m in changes:
        if kind == "equal":
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
