"""Hand-made gold of a story, as records. A span's text is the name by which the gold knows the article.

Two layouts are read: groups of mentions with conflicts of several sides, and pairs with conflicts of two passages.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.data import MissingData
from twosource.text import Span

Spans = tuple[Span, ...]
Json = Mapping[str, Any]
# The groups' layout has no list of lineages; its one story has these two versions of one article.
VERSIONS = frozenset({"002", "003"})


@dataclass(frozen=True)
class Pair:
    """Passages of two articles that make the same statement. `sure`: two readings agree that they do."""

    left: Spans
    right: Spans
    sure: bool
    quote: bool


@dataclass(frozen=True)
class Disagreement:
    """The sides of a conflict, each with its passages."""

    sides: tuple[Spans, ...]
    sure: bool


@dataclass(frozen=True)
class Quotation:
    """Quoted words and whom the article names as their speaker."""

    span: Span
    speaker: str
    sure: bool


@dataclass(frozen=True)
class Gold:
    """`names` are those of all annotated articles; `lineages` are articles that count as one."""

    pairs: tuple[Pair, ...]
    conflicts: tuple[Disagreement, ...]
    singles: tuple[Spans, ...]
    quotations: tuple[Quotation, ...]
    lineages: tuple[frozenset[str], ...]
    names: frozenset[str]


def load(folder: Path) -> Gold:
    """The gold of a story's folder. Raises MissingData where it has no gold.json."""
    path = folder / "gold.json"
    if not path.is_file():
        raise MissingData(f"{path}: not found; `bench story` takes a folder with articles and a gold.json")
    return read(json.loads(path.read_text(encoding="utf-8")))


def read(gold: Json) -> Gold:
    """The gold of a decoded gold.json of either layout."""
    grouped = "statement_groups" in gold
    lineages = (VERSIONS,) if grouped else tuple(frozenset(names) for names in gold.get("lineages", ()))
    conflicts = tuple(_sides(one) for one in gold["conflicts"])
    pairs = tuple(_grouped(gold, conflicts, lineages) if grouped else map(_pair, gold["same_statement"]))
    singles = tuple(_passages(one.get("mentions", [one])) for one in gold.get("single_source", ()))
    quotations = tuple(_quotation(one) for one in gold.get("attributions", ()))
    spans = itertools.chain(
        (span for pair in pairs for span in (*pair.left, *pair.right)),
        (span for conflict in conflicts for side in conflict.sides for span in side),
        (span for single in singles for span in single),
        (quotation.span for quotation in quotations),
    )
    return Gold(pairs, conflicts, singles, quotations, lineages, frozenset(span.text for span in spans))


def matches(left: Span, right: Span) -> bool:
    """Whether two spans overlap by at least half of the shorter one."""
    return left.text == right.text and left.overlap(right) >= 0.5 * max(1, min(len(left), len(right)))


def meet(left: Iterable[Span], right: Sequence[Span]) -> bool:
    """Whether any span of one side matches any of the other."""
    return any(matches(one, other) for one in left for other in right)


def crossed(left: Sequence[Spans], right: Sequence[Spans]) -> bool:
    """Whether two sides meet two other sides, either way round."""
    (first, second), (one, other) = left, right
    return (meet(first, one) and meet(second, other)) or (meet(first, other) and meet(second, one))


def clash(sides: Sequence[Spans], others: Sequence[Spans]) -> bool:
    """Whether two of some sides meet two of the others."""
    pairs = list(itertools.combinations(others, 2))
    return any(crossed(two, pair) for two in itertools.combinations(sides, 2) for pair in pairs)


def one_lineage(left: str, right: str, lineages: Iterable[frozenset[str]]) -> bool:
    """Whether two articles are the same one or belong to one lineage."""
    return left == right or any({left, right} <= lineage for lineage in lineages)


def _passage(made: Json) -> Span:
    return Span(made["doc"], made["start"], made["end"])


def _passages(made: Iterable[Json]) -> Spans:
    return tuple(_passage(one) for one in made)


def _sides(made: Json) -> Disagreement:
    if "sides" in made:
        return Disagreement(tuple(_passages(side["mentions"]) for side in made["sides"]), True)
    return Disagreement((_side(made, "a"), _side(made, "b")), made["both"])


def _side(made: Json, side: str) -> Spans:
    """The passage on side a or b, with the further passages that the gold lists for it."""
    also = [one for one in made.get("also", ()) if one.get("side") == side]
    return _passages([made[side], *also, *made.get(f"{side}_also", ())])


def _pair(made: Json) -> Pair:
    return Pair((_passage(made["a"]),), (_passage(made["b"]),), made["both"], made["kind"] == "quote")


def _quotation(made: Json) -> Quotation:
    return Quotation(_passage(made), made["speaker"], made.get("both", True))


def _grouped(gold: Json, conflicts: Iterable[Disagreement], lineages: tuple[frozenset[str], ...]) -> Iterator[Pair]:
    """All pairs of a group across lineages, but not those that a conflict sets against each other."""
    sides = [conflict.sides for conflict in conflicts]
    for group in gold["statement_groups"]:
        counted = [mention for mention in group["mentions"] if not mention.get("optional")]
        for one, other in itertools.combinations(counted, 2):
            left, right = (_passage(one),), (_passage(other),)
            if one_lineage(one["doc"], other["doc"], lineages) or any(clash((left, right), two) for two in sides):
                continue
            unquoted = {"indirect", "headline"} & {one["form"], other["form"]}
            yield Pair(left, right, True, group["kind"].startswith("direct") and not unquoted)
