"""Scores attributions against gold spans: who (source), by which word (cue), said what (content).

A span is the set of word tokens that it touches, so punctuation and quotation marks never count.
content match: gold and predicted content are paired one to one, best first, when they share at least half of the words
of either (intersection over union >= .5). End to end: of those pairs, the ones whose sources share a word that bears
content (or are both empty). Recall is over the gold rows of a type, precision over the predicted rows of that type.
Type: direct = every word of the content stands in double quotation marks, indirect = none, mixed = some.
Intervals: 500 bootstrap draws over documents with a fixed seed.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

Pieces = Sequence[tuple[int, int]]

WORD = re.compile(r"\w+")
DOUBLE = re.compile(r"[\"“”„«»]|''|``")
LIGHT = frozenset(
    "the a an of and or in on at to for by with from his her its their who which that mr mrs ms dr s".split()
)
TYPES = ("direct", "mixed", "indirect")
LEAST_SHARED = 0.5
DRAWS = 500


@dataclass(frozen=True)
class Row:
    """One attribution as offsets into its text, end exclusive."""

    source: Pieces
    cue: Pieces
    content: Pieces


@dataclass(frozen=True)
class Counted:
    """One row as word numbers, with its type."""

    source: frozenset[int]
    cue: frozenset[int]
    content: frozenset[int]
    type: str


class Page:
    """A text as numbered words, some of them inside double quotation marks."""

    def __init__(self, text: str) -> None:
        self.words = [(match.start(), match.end(), match.group().lower()) for match in WORD.finditer(text)]
        regions = list(_quoted(text))
        self.inside = frozenset(
            number
            for number, (start, end, _) in enumerate(self.words)
            if any(first <= start and end <= last for first, last in regions)
        )

    def numbers(self, pieces: Pieces) -> frozenset[int]:
        return frozenset(
            number
            for number, (start, end, _) in enumerate(self.words)
            if any(start < last and first < end for first, last in pieces)
        )

    def read(self, rows: Sequence[Row]) -> list[Counted]:
        """The rows that have content, as words."""
        read = ((self.numbers(row.source), self.numbers(row.cue), self.numbers(row.content)) for row in rows)
        return [Counted(source, cue, content, self._type(content)) for source, cue, content in read if content]

    def _type(self, content: frozenset[int]) -> str:
        quoted = len(content & self.inside)
        return "indirect" if not quoted else "direct" if quoted == len(content) else "mixed"

    def same_source(self, gold: Counted, found: Counted) -> bool:
        if not gold.source or not found.source:
            return not gold.source and not found.source
        return bool(self._bearing(gold.source) & self._bearing(found.source))

    def _bearing(self, numbers: frozenset[int]) -> frozenset[int]:
        return frozenset(number for number in numbers if self.words[number][2] not in LIGHT) or numbers


def _quoted(text: str) -> Iterator[tuple[int, int]]:
    """Regions inside double marks; one that is not closed runs to the end of its line."""
    offset = 0
    for line in text.split("\n"):
        opened: int | None = None
        for mark in DOUBLE.finditer(line):
            if opened is None and mark.group() not in "”»":
                opened = mark.end()
            elif opened is not None:
                yield offset + opened, offset + mark.start()
                opened = mark.end() if mark.group() == "“" else None
        if opened is not None:
            yield offset + opened, offset + len(line)
        offset += len(line) + 1


def paired(gold: Sequence[Counted], found: Sequence[Counted]) -> list[tuple[int, int]]:
    """One-to-one pairs of rows (gold number, found number) whose contents share enough words, best first."""
    shares = []
    for i, row in enumerate(gold):
        for j, other in enumerate(found):
            common = len(row.content & other.content)
            share = common / len(row.content | other.content)
            if common and share >= LEAST_SHARED:
                shares.append((-share, i, j))
    left, right, pairs = set(), set(), []
    for _, i, j in sorted(shares):
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            pairs.append((i, j))
    return pairs


def counts(text: str, gold_rows: Sequence[Row], found_rows: Sequence[Row]) -> Counter[str]:
    """What one document adds to the sums from which all figures are made."""
    page = Page(text)
    gold, found = page.read(gold_rows), page.read(found_rows)
    pairs = paired(gold, found)
    told = [(i, j) for i, j in pairs if page.same_source(gold[i], found[j])]
    made: Counter[str] = Counter(given=len(pairs), given_right=len(told))
    for row in gold:
        made.update(("gold", f"gold_{row.type}"))
    for row in found:
        made.update(("found", f"found_{row.type}"))
    for name, which in (("match", pairs), ("e2e", told)):
        for i, j in which:
            made.update((f"{name}_r", f"{name}_r_{gold[i].type}", f"{name}_p", f"{name}_p_{found[j].type}"))
    return made


def figures(documents: Sequence[Counter[str]]) -> dict[str, float]:
    """All figures in percent, with the 95 % interval of the end-to-end F1."""
    total: Counter[str] = Counter()
    for made in documents:
        total.update(made)
    out = {"e2e_f1": f1(total, "e2e"), **{f"e2e_{type_}_f1": f1(total, "e2e", type_) for type_ in TYPES}}
    low, high = interval(documents)
    out |= {"e2e_f1_low": low, "e2e_f1_high": high, "e2e_precision": _share(total["e2e_p"], total["found"])}
    out |= {"e2e_recall": _share(total["e2e_r"], total["gold"]), "match_f1": f1(total, "match")}
    return out | {"source_given_match": _share(total["given_right"], total["given"])}


def f1(total: Mapping[str, int], name: str, type_: str = "") -> float:
    ending = f"_{type_}" if type_ else ""
    precision = _share(total.get(f"{name}_p{ending}", 0), total.get(f"found{ending}", 0))
    recall = _share(total.get(f"{name}_r{ending}", 0), total.get(f"gold{ending}", 0))
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def interval(documents: Sequence[Counter[str]]) -> tuple[float, float]:
    """The 95 % bootstrap interval of the end-to-end F1 over documents."""
    drawn, chance = [], random.Random(0)
    for _ in range(DRAWS if len(documents) > 1 else 0):
        total: Counter[str] = Counter()
        for made in chance.choices(documents, k=len(documents)):
            total.update(made)
        drawn.append(f1(total, "e2e"))
    drawn.sort()
    return (drawn[int(0.025 * DRAWS)], drawn[int(0.975 * DRAWS)]) if drawn else (0.0, 0.0)


def _share(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 0.0
