"""Which articles are copies or versions of one text: containment of shingles, then connected components.

Containment is the share of the shorter text's shingles that stand in the other (Broder 1997); resemblance of the
whole texts would miss a version that was cut or grew. Words in quotation marks do not count where there are enough
others: two desks that print one long statement have not copied each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from twosource.link.fingerprints import SHINGLE
from twosource.link.reuse import Stream
from twosource.model import Lineage, Report
from twosource.text import Span

ONE_TEXT = 0.5
# Fewer shingles of own words than this say nothing; then all words count.
ENOUGH = 20


@dataclass(frozen=True)
class Kinship:
    """Two texts that are states or copies of one. `same_outlet` is None where an outlet is not known."""

    left: str
    right: str
    shared: float
    reworked: bool
    same_outlet: bool | None

    @property
    def version(self) -> bool:
        """A version has its own outlet's name on it; between unknown outlets, whatever was reworked is one."""
        return self.same_outlet is True or (self.same_outlet is None and self.reworked)

    @property
    def because(self) -> str:
        outlet = {True: "same outlet", False: "different outlets", None: "outlet not known"}[self.same_outlet]
        return f"{self.shared:.0%} of the shorter text stands word for word in the other; {outlet}"


def kin(
    reports: Sequence[Report], streams: Mapping[str, Sequence[Stream]], quoted: Mapping[str, Sequence[Span]]
) -> list[Kinship]:
    """All pairs of reports of which one holds at least half of the other's own words."""
    texts = [report.text.id for report in reports]
    every = {text: {shingle for stream in _news(streams[text]) for shingle in stream.shingles} for text in texts}
    own = {text: _own_words(streams[text], quoted[text]) for text in texts}
    outlets = {report.text.id: report.article.outlet for report in reports}
    found = []
    for left, right in _touching(every):
        enough = min(len(own[left]), len(own[right])) >= ENOUGH
        one, two = (own[left], own[right]) if enough else (every[left], every[right])
        share = len(one & two) / min(len(one), len(two))
        if share >= ONE_TEXT:
            reworked = every[left] != every[right]
            found.append(Kinship(left, right, share, reworked, _same(outlets[left], outlets[right])))
    return found


def _same(left: str | None, right: str | None) -> bool | None:
    return left.casefold() == right.casefold() if left and right else None


def _news(streams: Iterable[Stream]) -> Iterator[Stream]:
    return (stream for stream in streams if not stream.furniture)


def _own_words(streams: Iterable[Stream], quoted: Sequence[Span]) -> set[int]:
    """The shingles of which no more than half stands in quotation marks."""
    places = {i for span in quoted for i in range(span.start, span.end)}
    return {shingle for stream in _news(streams) for shingle in _unquoted(stream, places)}


def _unquoted(stream: Stream, places: set[int]) -> Iterator[int]:
    inside = [word.span.start in places for word in stream.words]
    return (shingle for i, shingle in enumerate(stream.shingles) if sum(inside[i : i + SHINGLE]) <= SHINGLE // 2)


def _touching(every: Mapping[str, set[int]]) -> list[tuple[str, str]]:
    """The pairs of texts that share a shingle, in the order of the texts."""
    index: dict[int, list[str]] = defaultdict(list)
    for text, shingles in every.items():
        for shingle in shingles:
            index[shingle].append(text)
    order = {text: number for number, text in enumerate(every)}
    pairs = {pair for texts in index.values() for pair in combinations(texts, 2)}
    return sorted(pairs, key=lambda pair: (order[pair[0]], order[pair[1]]))


def lineages(reports: Sequence[Report], found: Iterable[Kinship]) -> tuple[Lineage, ...]:
    """Every text in exactly one lineage, in the order of the reports."""
    pairs = list(found)
    root = {report.text.id: report.text.id for report in reports}
    for pair in pairs:
        old, new = root[pair.right], root[pair.left]
        root = {text: new if top == old else top for text, top in root.items()}
    groups: dict[str, list[str]] = defaultdict(list)
    for text, top in root.items():
        groups[top].append(text)
    return tuple(Lineage(tuple(texts), _because(texts, pairs)) for texts in groups.values())


def _because(texts: Sequence[str], pairs: Iterable[Kinship]) -> str:
    inside = [pair for pair in pairs if pair.left in texts]
    if not inside:
        return "stands alone: no other report shares half of its own words"
    return "; ".join(sorted({("version: " if pair.version else "copy: ") + pair.because for pair in inside}))
