"""The type of shared passages: 300 real ones labelled by reading (tests/cases/passages), half of them blind.

A case gives the places of a passage in two articles; the program says its type, with the whole pile at hand as it is
in an archive: furniture of an outlet is learnt from the outlet's other pages, and how far a passage is spread is
counted over all articles. Cases that their reader was unsure of are left out. The score is the mean over the types of
the F1 of each.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from bench.piles import Item, items
from twosource.clean import Context, clean, learn
from twosource.lang import EN
from twosource.link import passage_types
from twosource.link.elsewhere import Elsewhere, elsewhere
from twosource.model import Article, Report, ReuseType
from twosource.text import Text

# Timeline17 writes marks as the Penn Treebank does; the same number of characters, so that places stay.
TREEBANK = (("``", "“ "), ("''", " ”"), ("-LRB-", "(    "), ("-RRB-", "    )"), ("\\/", " /"))


@dataclass(frozen=True)
class Case:
    """Characters [start, end) of two articles, named by set and doc_id, and the type that a reader gave."""

    left: tuple[str, str]
    right: tuple[str, str]
    left_span: tuple[int, int]
    right_span: tuple[int, int]
    type: str


@dataclass(frozen=True)
class Library:
    """All articles of the sets by set and doc_id."""

    articles: Mapping[tuple[str, str], Article]

    @cached_property
    def elsewhere(self) -> Elsewhere:
        return elsewhere(list(self.articles.values()))

    @cached_property
    def contexts(self) -> Mapping[str | None, Context]:
        """What each outlet's pages have in common; nothing is learnt where the outlet is not known."""
        pages: dict[str | None, list[Article]] = defaultdict(list)
        for article in self.articles.values():
            pages[article.outlet].append(article)
        return {outlet: learn(of) if outlet else Context() for outlet, of in pages.items()}

    def report(self, name: tuple[str, str]) -> Report:
        """The article with its lines labelled; no type needs more of its annotation."""
        article = self.articles[name]
        return Report(clean(article, self.contexts[article.outlet]))


def library(sets: Mapping[str, Path]) -> Library:
    return Library({(name, item.name): _article(item) for name, path in sets.items() for item in items(path)})


def _article(item: Item) -> Article:
    chars = item.text
    for marks, instead in TREEBANK:
        chars = chars.replace(marks, instead)
    return Article(Text(chars), item.name, item.outlet, published=item.published, language="en")


def cases(path: Path) -> Iterator[Case]:
    """The cases that their reader was sure of."""
    for line in path.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        if not case.get("unsure"):
            left, right = case["left"], case["right"]
            names = (case["set"], left["doc_id"]), (case["set"], right["doc_id"])
            yield Case(*names, (left["start"], left["end"]), (right["start"], right["end"]), case["type"])


def given(case: Case, books: Library) -> ReuseType:
    """The type that the program gives."""
    left, right = books.report(case.left), books.report(case.right)
    types = passage_types([left, right], EN, books.elsewhere)
    return types(left.text.span(*case.left_span), right.text.span(*case.right_span))


def macro_f1(pairs: Sequence[tuple[str, str]]) -> float:
    """The mean of each gold type's F1, of pairs (gold, given); in percent."""
    gold, made = (Counter(pair[side] for pair in pairs) for side in (0, 1))
    right = Counter(one for one, other in pairs if one == other)
    scores = [2 * right[each] / (gold[each] + made[each]) for each in gold]
    return 100 * sum(scores) / max(1, len(scores))


def scored(folder: Path, sets: Mapping[str, Path]) -> dict[str, float]:
    """For each half the macro F1 and the share of passages that got their type."""
    books = library(sets)
    return {figure: got for half in ("open", "blind") for figure, got in _half(folder, half, books).items()}


def _half(folder: Path, half: str, books: Library) -> dict[str, float]:
    pairs = [(case.type, str(given(case, books))) for case in cases(folder / f"{half}.jsonl")]
    right = sum(one == other for one, other in pairs)
    return {f"{half}_types_f1": macro_f1(pairs), f"{half}_types_accuracy": 100 * right / max(1, len(pairs))}
