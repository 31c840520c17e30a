"""A name as it stands in a text: its words, the titles before it, its spelling."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from twosource.annotate.parse import Parse, Token
from twosource.lang.names import Names
from twosource.model import EntityKind

SPELLING = 6
EDGES = frozenset((*("the", "a", "an", "this", "that", "'s", "’s", "'", "’"), *',.-–—:;"“”()[]'))


@dataclass(frozen=True, slots=True)
class Name:
    """A name in tokens `first` to `last`; `start` is the first token with the titles before it.

    `words` are lower case, without titles and suffix ("jr"); `gender` is what a courtesy title says: m, f or "";
    `sure` says that the words around it make it a person's.
    """

    first: int
    last: int
    start: int
    words: tuple[str, ...]
    kind: EntityKind
    suffix: str = ""
    gender: str = ""
    sure: bool = False

    @property
    def full(self) -> bool:
        return len(self.words) > 1


def words_of(core: Sequence[Token]) -> tuple[str, ...]:
    """The words of a name without possessive and accents ("Peña", "Pena"), so that spellings of one name meet."""
    forms = (plain(token.lower.removesuffix("'s").removesuffix("’s")) for token in core)
    return tuple(form for form in forms if form and form not in EDGES) or (core[0].lower,)


def plain(form: str) -> str:
    if form.isascii():
        return form
    return "".join(char for char in unicodedata.normalize("NFD", form) if not unicodedata.combining(char))


def trimmed(run: Sequence[Token]) -> list[Token]:
    kept = list(run)
    while kept and kept[0].lower in EDGES:
        kept.pop(0)
    while kept and kept[-1].lower in EDGES:
        kept.pop()
    return kept


def is_title_word(token: Token, names: Names) -> bool:
    return token.lower in names.courtesy or token.lower in names.short_titles or token.lower in names.offices


def title_start(parse: Parse, token: Token, names: Names) -> int:
    """The first of the titles right before `token`, in its sentence; "the president, Mr. Lund" has one."""
    if token.entity not in ("", "PERSON"):
        return token.i
    i = token.i
    while i and parse.tokens[i - 1].sentence == token.sentence and is_title_word(parse.tokens[i - 1], names):
        i -= 1
    return i


def close(left: str, right: str) -> bool:
    """Two spellings of a long name: one letter apart ("Kellogg", "Kellog"), or the same."""
    if left == right:
        return True
    return min(len(left), len(right)) >= SPELLING and left[0] == right[0] and OSA.distance(left, right) == 1
