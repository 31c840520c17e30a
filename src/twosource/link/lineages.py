"""Which articles are copies or versions of one text: how much of one stands in the other, then connected components.

Containment is the share of the shorter text's words that lie in runs of five which the other has too (after Broder
1997); resemblance of the whole texts would miss a version that was cut or grew, and longer runs one that was edited
in every sentence. Words in quotation marks do not count where there are enough others: two desks that print one long
statement have not copied each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import combinations

from twosource.link.reuse import Stream
from twosource.link.words import Word
from twosource.model import Article, Lineage, Report
from twosource.text import Span

RUN = 5
# An outlet reworks its own text; between two, half may still be an agency's report inside each one's own.
REWORKED, COPIED = 0.53, 0.6
# A version comes on the same day or the next. Later, half is the outlet's explainer under other news; what is kept up
# to date for weeks, a timeline or a fact sheet, stays more of what it was.
NEXT_DAYS, KEPT = 2, 0.7
# Fewer own words than this say nothing; then all words count, and two outlets must print nearly all of them alike:
# a line each around one quotation is no copy.
ENOUGH, ALIKE = 20, 0.9


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


@dataclass(frozen=True, eq=False)
class Body:
    """The news of one text: its words, and which of them are the writer's own."""

    words: tuple[Word, ...]
    own: tuple[bool, ...]

    @cached_property
    def runs(self) -> list[int]:
        """The hash of the five words that begin at each place."""
        forms = [word.form for word in self.words]
        return [hash(tuple(forms[i : i + RUN])) for i in range(len(forms) - RUN + 1)]

    @cached_property
    def known(self) -> frozenset[int]:
        return frozenset(self.runs)

    def contained(self, other: Body, own: bool) -> float:
        """The share of its words (of its own ones, where `own`) that lie in runs of the other."""
        covered = [False] * len(self.words)
        for i, run in enumerate(self.runs):
            if run in other.known:
                covered[i : i + RUN] = [True] * RUN
        counted = [inside for inside, mine in zip(covered, self.own, strict=True) if mine or not own]
        return sum(counted) / max(1, len(counted))


def kin(
    reports: Sequence[Report], streams: Mapping[str, Sequence[Stream]], quoted: Mapping[str, Sequence[Span]]
) -> list[Kinship]:
    """All pairs of reports of which one holds at least half of the other's own words."""
    texts = [report.text.id for report in reports]
    bodies = {text: _body(streams[text], quoted[text]) for text in texts}
    every = {text: {shingle for stream in _news(streams[text]) for shingle in stream.shingles} for text in texts}
    named = {report.text.id: report for report in reports}
    pairs = (_kinship(named[left], named[right], bodies[left], bodies[right]) for left, right in _touching(every))
    return [pair for pair in pairs if pair]


def _kinship(left: Report, right: Report, one: Body, two: Body) -> Kinship | None:
    own = min(sum(one.own), sum(two.own)) >= ENOUGH
    shorter, longer = sorted((one, two), key=lambda body: sum(body.own) if own else len(body.words))
    share = shorter.contained(longer, own)
    same = same_outlet(left.article, right.article)
    if share < ((COPIED if own else ALIKE) if not same else REWORKED if _near(left, right) else KEPT):
        return None
    return Kinship(left.text.id, right.text.id, share, one.runs != two.runs, same)


def _near(left: Report, right: Report) -> bool:
    """Whether they were published within a day or two, or nothing says that they were not."""
    days = [_day(report.article.published) for report in (left, right)]
    return days[0] is None or days[1] is None or abs((days[0] - days[1]).days) <= NEXT_DAYS


def _day(published: str | None) -> date | None:
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


def same_outlet(left: Article, right: Article) -> bool | None:
    """Whether two articles are of one outlet; None where an outlet is not known."""
    return left.outlet.casefold() == right.outlet.casefold() if left.outlet and right.outlet else None


def _news(streams: Iterable[Stream]) -> Iterator[Stream]:
    return (stream for stream in streams if not stream.furniture)


def _body(streams: Iterable[Stream], quoted: Sequence[Span]) -> Body:
    places = {i for span in quoted for i in range(span.start, span.end)}
    words = tuple(word for stream in _news(streams) for word in stream.words)
    return Body(words, tuple(word.span.start not in places for word in words))


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
