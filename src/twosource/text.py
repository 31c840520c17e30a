"""Text, Span, View: characters that never move.

A `Text` is kept as received. A `Span` is a place in one text. A `View` shows other characters
(straight quotes, single spaces, folded case) and leads every one of them back to its place.
Offsets are Unicode code points, half-open: [start, end).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

QUOTE_MARKS = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'", "`": "'"})
DASHES = str.maketrans({"–": "-", "—": "-", "‑": "-", "−": "-"})
WORD = re.compile(r"\w+(?:['’]\w+)*")


class SpanError(ValueError):
    """A span that does not fit its text; the message says what was got and what was expected."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters [start, end) of the text whose id is `text`."""

    text: str
    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise SpanError(f"span [{self.start}, {self.end}) of text {self.text}: expected 0 <= start <= end")

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return True

    def overlap(self, other: Span) -> int:
        """The number of characters that both spans cover; 0 when they lie in different texts."""
        return max(0, min(self.end, other.end) - max(self.start, other.start)) if self.text == other.text else 0

    def covers(self, other: Span) -> bool:
        return self.text == other.text and self.start <= other.start and other.end <= self.end


@dataclass(frozen=True)
class Text:
    """Characters as received, never changed; `id` is a hash of them."""

    chars: str
    id: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "id", self.sha256[:16])

    @cached_property
    def sha256(self) -> str:
        """Hex digest of the characters in UTF-8; a lone surrogate counts as its three bytes."""
        return hashlib.sha256(self.chars.encode("utf-8", "surrogatepass")).hexdigest()

    def __len__(self) -> int:
        return len(self.chars)

    def __getitem__(self, span: Span) -> str:
        if span.text != self.id:
            raise SpanError(f"span of text {span.text} used on text {self.id}: look the text up by span.text first")
        if span.end > len(self.chars):
            raise SpanError(f"span [{span.start}, {span.end}) ends beyond text {self.id} of {len(self)} characters")
        return self.chars[span.start : span.end]

    def span(self, start: int, end: int) -> Span:
        """The span [start, end) of this text; raises SpanError when it does not fit."""
        made = Span(self.id, start, end)
        self[made]
        return made

    @property
    def whole(self) -> Span:
        return Span(self.id, 0, len(self.chars))

    def trimmed(self, span: Span) -> Span:
        """The same span without white space at its ends."""
        exact = self[span]
        lead = len(exact) - len(exact.lstrip())
        return Span(self.id, span.start + lead, span.start + max(lead, len(exact.rstrip())))

    def lines(self) -> Iterator[Span]:
        """Every line that is not blank, without white space at its ends."""
        for match in re.finditer(r"[^\n\r\u2028\u2029]+", self.chars):
            line = self.trimmed(Span(self.id, match.start(), match.end()))
            if len(line):
                yield line


@dataclass(frozen=True)
class View:
    """Other characters, same places: `origins[i]` is the place in the text of `chars[i]`."""

    text: str
    chars: str
    origins: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """The span of the text that the view's characters [start, end) come from."""
        if not 0 <= start < end <= len(self.chars):
            raise SpanError(f"view [{start}, {end}) of {len(self.chars)} characters: expected a non-empty part of it")
        return Span(self.text, self.origins[start], self.origins[end - 1] + 1)


def plain(text: Text, span: Span | None = None) -> View:
    """A view with straight quotes, plain dashes, single spaces and folded case."""
    part = span or text.whole
    return _view(text.id, _plain_pairs(text[part], part.start))


def _plain_pairs(chars: str, offset: int) -> Iterator[tuple[str, int]]:
    blank = True
    for place, char in enumerate(chars, offset):
        if char.isspace():
            if not blank:
                yield " ", place
            blank = True
        else:
            for folded in char.translate(QUOTE_MARKS).translate(DASHES).casefold():
                yield folded, place
            blank = False


def _view(text: str, pairs: Iterable[tuple[str, int]]) -> View:
    made = list(pairs)
    return View(text, "".join(char for char, _ in made), tuple(place for _, place in made))


def words(text: Text, span: Span | None = None) -> list[tuple[str, Span]]:
    """Word forms for comparison (folded case, straight apostrophes), each with its place."""
    part = span or text.whole
    found = WORD.finditer(text[part])
    places = ((match.group(), part.start + match.start(), part.start + match.end()) for match in found)
    return [(form.translate(QUOTE_MARKS).casefold(), Span(text.id, start, end)) for form, start, end in places]
