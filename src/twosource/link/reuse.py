"""Shared passages of the reports of a story: runs of the same words in two texts, apart for news and for furniture.

How passages are found stands in `shared`; here the words are those that comparison reads, and no passage runs from
news into furniture.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, groupby

import numpy as np

from twosource.link.fingerprints import SHINGLE, Pile
from twosource.link.shared import passages as shared_passages
from twosource.link.words import Word, Words
from twosource.model import Report, Reuse, ReuseType, Role
from twosource.text import Span

Typed = Callable[[Span, Span], ReuseType]


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
    def left_span(self) -> Span:
        return _span(self.left.words, self.left_start, self.left_end)

    @property
    def right_span(self) -> Span:
        return _span(self.right.words, self.right_start, self.right_end)


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
    runs = [stream for stream in every if stream.words]
    numbers: dict[str, int] = {}
    words = [numbers.setdefault(form, len(numbers)) for stream in runs for form in stream.forms]
    bounds = [0, *accumulate(len(stream.words) for stream in runs)]
    found = shared_passages(Pile(np.array(words, np.uint32), np.array(bounds, np.int64)))
    columns = (column.tolist() for column in vars(found).values())
    made = (_passage(runs, bounds, *row) for row in zip(*columns, strict=True))
    return [one for one in made if one.left.words[0].span.text != one.right.words[0].span.text]


def _passage(runs: Sequence[Stream], bounds: Sequence[int], one: int, two: int, *places: int) -> Passage:
    left, left_end, right, right_end = places[:4]
    first, second = bounds[one], bounds[two]
    return Passage(runs[one], runs[two], left - first, left_end - first, right - second, right_end - second)


def reuse(found: Iterable[Passage], typed: Typed) -> tuple[Reuse, ...]:
    """Every passage with its type, in the order of the texts."""
    return tuple(sorted(_records(found, typed), key=lambda made: (made.left, made.right)))


def _records(found: Iterable[Passage], typed: Typed) -> Iterator[Reuse]:
    for passage in found:
        left, right = passage.left_span, passage.right_span
        yield Reuse(left, right, typed(left, right))
