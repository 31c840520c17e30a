"""Scores a story file against hand-made gold: statements that say the same, conflicts, news that only one report has.

Two spans match when they lie in one article and overlap by at least half of the shorter one, in code points.

- A predicted pair is an alignment of two statements of different lineages. Precision counts those that match a gold
  pair, recall the sure gold pairs that a predicted one matches. `quote_alignment_*` is the same for predicted pairs
  of direct or mixed statements and for gold pairs of quotations.
- A predicted conflict counts when its spans lie in more than one article. It is right when two of its sides match two
  sides of a gold conflict; a sure gold conflict is found likewise. Gold that is not sure need not be found, and finding
  it is no false alarm. `contradictions_*` are those called hard or a contradiction.
- A passage that only one report has is found when a statement matches it, and wrongly corroborated when that
  statement's claim has more than one witness or is called corroborated.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from bench.gold import Gold, Pair, Spans, clash, crossed, meet, one_lineage
from twosource.text import Span

Json = Mapping[str, Any]


@dataclass(frozen=True)
class StoryFile:
    """A decoded story file, its spans in the names that the gold has for the articles."""

    story: Json
    known: frozenset[str]

    @cached_property
    def names(self) -> Mapping[str, str]:
        """Short id of a text -> the gold's name for it: its stem, or the first three characters of that."""
        return {text["id"]: self._name(text["name"]) for text in self.story["texts"]}

    def _name(self, name: str) -> str:
        file = name.rsplit("/", 1)[-1]
        stem = file.rsplit(".", 1)[0] if "." in file else file
        return stem if stem in self.known or stem[:3] not in self.known else stem[:3]

    def spans(self, made: Iterable[Json]) -> Spans:
        return tuple(Span(self.names[one["text"]], one["start"], one["end"]) for one in made)

    @cached_property
    def statements(self) -> Mapping[str, Json]:
        return {made["id"]: made for made in self.story["statements"]}

    @cached_property
    def contents(self) -> Mapping[str, Spans]:
        return {name: self.spans(made["content"]) for name, made in self.statements.items()}

    def pairs(self, lineages: Sequence[frozenset[str]]) -> list[Pair]:
        """The alignments across lineages."""
        two = [(made["left"], made["right"]) for made in self.story["alignments"]]
        return [self._pair(left, right) for left, right in two if not self._together(left, right, lineages)]

    def _together(self, left: str, right: str, lineages: Sequence[frozenset[str]]) -> bool:
        one, other = (self.names[self.statements[each]["text"]] for each in (left, right))
        return one_lineage(one, other, lineages)

    def _pair(self, left: str, right: str) -> Pair:
        quoted = all(self.statements[each]["mode"] in ("direct", "mixed") for each in (left, right))
        return Pair(self.contents[left], self.contents[right], True, quoted)


def score(story: Json, gold: Gold) -> dict[str, float]:
    """All figures of one story file: percent for `_p`, `_r`, `_f1` and `recall`, counts for the rest."""
    file = StoryFile(story, gold.names)
    return {
        **_pair_figures("quote_alignment", file, gold, quotes=True),
        **_pair_figures("statement_pair", file, gold, quotes=False),
        **_conflict_figures(file, gold),
        **_single_figures(file, gold),
    }


def f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def percent(part: float, whole: float) -> float:
    return 100 * part / whole if whole else 0.0


def _pair_figures(name: str, file: StoryFile, gold: Gold, *, quotes: bool) -> dict[str, float]:
    every = file.pairs(gold.lineages)
    predicted = [pair for pair in every if pair.quote or not quotes]
    sure = [pair for pair in gold.pairs if pair.sure and (pair.quote or not quotes)]
    right = sum(any(_same(pair, one) for one in gold.pairs) for pair in predicted)
    found = sum(any(_same(pair, one) for one in every) for pair in sure)
    precision, recall = percent(right, len(predicted)), percent(found, len(sure))
    return {f"{name}_p": precision, f"{name}_r": recall, f"{name}_f1": f1(precision, recall)}


def _same(pair: Pair, other: Pair) -> bool:
    return crossed((pair.left, pair.right), (other.left, other.right))


def _conflict_figures(file: StoryFile, gold: Gold) -> dict[str, float]:
    said = [(made, sides) for made, sides in _conflicts(file) if len({s.text for side in sides for s in side}) > 1]
    right = [any(clash(sides, one.sides) for one in gold.conflicts) for _, sides in said]
    sure = [one for one in gold.conflicts if one.sure]
    found = sum(any(clash(sides, one.sides) for _, sides in said) for one in sure)
    hard = [right[i] for i, (made, _) in enumerate(said) if _is_hard(made)]
    return {
        "conflicts_said": len(said),
        "conflicts_sure": len(sure),
        "conflicts_found": found,
        "conflicts_recall": percent(found, len(sure)),
        "conflict_false_alarms": right.count(False),
        "contradictions_said": len(hard),
        "contradictions_wrong": hard.count(False),
    }


def _conflicts(file: StoryFile) -> list[tuple[Json, tuple[Spans, ...]]]:
    conflicts = file.story["conflicts"]
    return [(made, tuple(file.spans(side["spans"]) for side in made["sides"])) for made in conflicts]


def _is_hard(conflict: Json) -> bool:
    return bool(conflict["kind"] == "contradiction" or conflict["severity"] == "hard")


def _single_figures(file: StoryFile, gold: Gold) -> dict[str, float]:
    carriers = [[name for name, spans in file.contents.items() if meet(spans, item)] for item in gold.singles]
    wrong = {name for claim in file.story["claims"] if _is_corroborated(claim) for name in claim["statements"]}
    return {
        "single_source": len(carriers),
        "single_source_found": sum(map(bool, carriers)),
        "single_source_corroborated": sum(not wrong.isdisjoint(names) for names in carriers),
    }


def _is_corroborated(claim: Json) -> bool:
    return bool(claim["attestation"]["witnesses"] > 1 or claim["support"] == "corroborated")
