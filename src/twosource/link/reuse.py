"""Shared passages: runs of the same words in two texts, found by shingles of eight words.

An inverted index of shingles gives the pairs and their seeds; a seed grows both ways over gaps of up to three words
(as passim grows its n-grams, Smith et al. 2013), so that a passage survives small edits.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, groupby, product

from twosource.link.words import Word, Words
from twosource.model import Report, Reuse, ReuseType, Role
from twosource.text import Span

SHINGLE = 8
GAP = 3
# A gap is crossed only when this many words agree behind it.
FOOTING = 3
# In one text, a shingle that stands more often than this seeds no passage (tables, refrains).
REPEATS = 4
GAPS = sorted(product(range(GAP + 1), repeat=2), key=lambda gap: (sum(gap), gap))[1:]

Typed = Callable[["Passage"], ReuseType]


@dataclass(frozen=True, eq=False)
class Stream:
    """A run of words of one text that are all news or all furniture: no passage runs from one into the other."""

    words: tuple[Word, ...]
    furniture: bool

    @cached_property
    def forms(self) -> list[str]:
        return [word.form for word in self.words]

    @cached_property
    def shingles(self) -> list[int]:
        """The hash of the eight words that begin at each place."""
        return [hash(tuple(self.forms[i : i + SHINGLE])) for i in range(len(self.forms) - SHINGLE + 1)]


@dataclass(frozen=True)
class Passage:
    """Words [left_start, left_end) of one stream and [right_start, right_end) of another."""

    left: Stream
    right: Stream
    left_start: int
    left_end: int
    right_start: int
    right_end: int

    @property
    def furniture(self) -> bool:
        return self.left.furniture or self.right.furniture

    @property
    def both(self) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
        """The words on the left and on the right."""
        return self.left.words[self.left_start : self.left_end], self.right.words[self.right_start : self.right_end]

    @property
    def left_span(self) -> Span:
        return _span(self.left.words, self.left_start, self.left_end)

    @property
    def right_span(self) -> Span:
        return _span(self.right.words, self.right_start, self.right_end)

    def covers(self, i: int, j: int) -> bool:
        """Whether a seed at `i` and `j` lies inside, give or take the gaps that were crossed."""
        return self.left_start <= i < self.left_end and self.right_start <= j < self.right_end


def _span(words: Sequence[Word], start: int, end: int) -> Span:
    return Span(words[start].span.text, words[start].span.start, words[end - 1].span.end)


def streams(report: Report, words: Words) -> tuple[Stream, ...]:
    """The words of a report in runs of news and of furniture."""
    page = {
        word.span.start
        for block in report.document.blocks
        if block.role is Role.FURNITURE
        for word in words.within(block.span)
    }
    runs = groupby(words.words, key=lambda word: word.span.start in page)
    return tuple(Stream(tuple(run), furniture) for furniture, run in runs)


def passages(every: Iterable[Stream]) -> list[Passage]:
    """All passages that two streams of different texts share, each found once."""
    found: list[Passage] = []
    for (left, right), seeds in _seeds([stream for stream in every if stream.shingles]).items():
        kept: list[Passage] = []
        for i, j in sorted(seeds):
            if not any(passage.covers(i, j) for passage in kept[-REPEATS:]):
                kept.append(_grown(left, right, i, j))
        found += kept
    return found


def _seeds(every: Sequence[Stream]) -> Mapping[tuple[Stream, Stream], list[tuple[int, int]]]:
    index: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for number, stream in enumerate(every):
        times: dict[int, int] = defaultdict(int)
        for place, shingle in enumerate(stream.shingles):
            times[shingle] += 1
            if times[shingle] <= REPEATS:
                index[shingle].append((number, place))
    pairs: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for places in index.values():
        for (a, i), (b, j) in combinations(places, 2):
            if every[a].words[0].span.text != every[b].words[0].span.text:
                pairs[a, b].append((i, j))
    return {(every[a], every[b]): seeds for (a, b), seeds in pairs.items()}


def _grown(left: Stream, right: Stream, i: int, j: int) -> Passage:
    left_end, right_end = _extent(left.forms, right.forms, i, j, 1)
    left_last, right_last = _extent(left.forms, right.forms, i + SHINGLE - 1, j + SHINGLE - 1, -1)
    return Passage(left, right, left_last + 1, left_end, right_last + 1, right_end)


def _extent(left: Sequence[str], right: Sequence[str], i: int, j: int, step: int) -> tuple[int, int]:
    """The first places beyond the agreement that begins at `i` and `j` and goes by `step`."""
    while True:
        while _agree(left, right, i, j):
            i, j = i + step, j + step
        for x, y in GAPS:
            near, far = i + step * x, j + step * y
            if all(_agree(left, right, near + step * k, far + step * k) for k in range(FOOTING)):
                i, j = near, far
                break
        else:
            return i, j


def _agree(left: Sequence[str], right: Sequence[str], i: int, j: int) -> bool:
    return 0 <= i < len(left) and 0 <= j < len(right) and left[i] == right[j]


def reuse(found: Iterable[Passage], typed: Typed) -> tuple[Reuse, ...]:
    """Every passage with its type, in the order of the texts."""
    return tuple(sorted(_records(found, typed), key=lambda made: (made.left, made.right)))


def _records(found: Iterable[Passage], typed: Typed) -> Iterator[Reuse]:
    for passage in found:
        yield Reuse(passage.left_span, passage.right_span, typed(passage))
