"""What is told of a place by the way and has one value: how many live there, how far it is from another.

No aligned sentences are asked for: "an island, home to 120,000 people" and "the island has 200,000 residents" speak of
one number. Which place it is, the clause says, or the place named right before; "the island" is the one place that a
report of the story calls so.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import combinations

from twosource.judge.conflicts.numbers.clashing import clash, sides, unit_class
from twosource.judge.conflicts.places import PLACES
from twosource.judge.origins import Origins
from twosource.lang import Language
from twosource.model import Argument, Conflict, MentionKind, Proposition, Quantity, Report, Severity
from twosource.text import Span

RULE = "judge.attributes/1"
# A distance is told by road or by air, in miles or in kilometres.
ROUGH = 0.1
REACH = 80
NEAR = 35
MUCH = 3
Key = tuple[str, ...]


@dataclass(frozen=True)
class Attribute:
    """A quantity with its report; of a distance the quantity is in kilometres, with what it may be off."""

    quantity: Quantity
    report: Report


def attribute_conflicts(
    reports: Sequence[Report], origins: Origins, lineage: Mapping[str, int], language: Language
) -> Iterator[Conflict]:
    """A number conflict for each attribute of a place that two lineages give differently."""
    owners = Owners(reports, origins, language)
    told: dict[Key, dict[int, list[Attribute]]] = defaultdict(lambda: defaultdict(list))
    for report in reports:
        for key, attribute in owners.attributes(report):
            told[key][lineage[report.text.id]].append(attribute)
    for key, by_lineage in sorted(told.items()):
        parted = {
            each
            for one, other in combinations(by_lineage.values(), 2)
            if all(_clash(a, b, language) for a in one for b in other)
            for each in (*one, *other)
        }
        if parted:
            yield _conflict(key, list(parted))


def _clash(a: Attribute, b: Attribute, language: Language) -> bool:
    return clash(a.quantity, b.quantity, a.report, b.report, language)


class Owners:
    """Finds what attributes are told of, with the names that a story gives to its places."""

    def __init__(self, reports: Sequence[Report], origins: Origins, language: Language) -> None:
        self.origins, self.language = origins, language
        self.kinds: dict[str, Counter[str]] = defaultdict(Counter)
        for report in reports:
            for span, name in self._named(report):
                for kind in self._kinds_at(span, report):
                    self.kinds[kind][name] += 1

    def attributes(self, report: Report) -> Iterator[tuple[Key, Attribute]]:
        """The attributes that a report tells, with what they are of."""
        holders: dict[Quantity, list[Proposition]] = defaultdict(list)
        for proposition in report.propositions:
            for quantity in proposition.quantities:
                holders[quantity].append(proposition)
        for quantity, told in holders.items():
            found = self._population(quantity, report) or self._distance(quantity, report)
            owner = self._owner(quantity, told, report) if found else None
            if found and owner and owner != found[0][-1]:
                yield (*found[0], owner), Attribute(found[1], report)

    def _population(self, quantity: Quantity, report: Report) -> tuple[Key, Quantity] | None:
        """A number of people behind "home to", "a population of", "a city of", or of residents that a place has."""
        before = report.text.chars[max(0, quantity.span.start - REACH) : quantity.span.start]
        parting, unit = self.language.parting, unit_class(quantity, self.language)
        people = unit in parting.people and bool(_pattern(parting.peopled).search(before))
        live = quantity.unit in parting.inhabitants and bool(_pattern(parting.inhabited).search(before))
        counted = unit in ("", *parting.people) and bool(_pattern(parting.population).search(before))
        return (("population",), quantity) if people or live or counted else None

    def _distance(self, quantity: Quantity, report: Report) -> tuple[Key, Quantity] | None:
        """A length before "south of" or "from" and a name."""
        scale = self.language.parting.lengths.get(quantity.unit)
        behind = _pattern(self.language.parting.away_from).match(report.text.chars, quantity.span.end)
        if scale is None or behind is None:
            return None
        low, high = quantity.low * scale * (1 - ROUGH), quantity.high * scale * (1 + ROUGH)
        return ("distance", self._plain(behind.group(1))), replace(quantity, low=low, high=high, exact=False)

    def _owner(self, quantity: Quantity, told: Sequence[Proposition], report: Report) -> str | None:
        """The place that holds the quantity in its phrase, the subject of "is" or "has", else the one right before."""
        having = self.language.parting.having
        core = [(a, p) for p in told for a in p.arguments if a.role in ("agent", "patient")]
        holding = [a for a, _ in core if a.span.covers(quantity.span)]
        subjects = [a for a, p in core if p.lemma in having]
        owners = (self._place(argument, report) for argument in (*holding, *subjects))
        return next((owner for owner in owners if owner), None) or self._last(quantity.span, report)

    def _place(self, argument: Argument, report: Report) -> str | None:
        """The name of the place that an argument begins with, or the one that the story calls by its noun."""
        named = (name for span, name in self._named(report) if span.start == argument.span.start)
        return next(named, None) or self._only(argument.head)

    def _last(self, at: Span, report: Report) -> str | None:
        """The place named right before, with nothing but a comma and a few words between."""
        for span, name in self._named(report):
            between = report.text.chars[span.end : at.start] if at.start - span.end < NEAR else ""
            first, comma, _ = between.partition(",")
            if comma and (not first.strip() or first.strip().casefold() in self.language.parting.place_kinds):
                return name
        return None

    def _only(self, kind: str) -> str | None:
        """The place that a story calls "the island": the one that is called so, or much more than any other."""
        (first, often), (_, less) = [*self.kinds.get(kind, Counter[str]()).most_common(2), ("", 0), ("", 0)][:2]
        return first if often > MUCH * less else None

    def _named(self, report: Report) -> Iterator[tuple[Span, str]]:
        for entity in report.entities:
            if entity.kind in PLACES:
                name = self._plain(self.origins.of_entity(entity).name)
                yield from ((m.span, name) for m in entity.mentions if m.kind is MentionKind.NAMED)

    def _plain(self, name: str) -> str:
        """A name without the noun for what it is: "Marl Island"."""
        forms = name.casefold().split()
        return " ".join(form for form in forms if form not in self.language.parting.place_kinds) or name.casefold()

    def _kinds_at(self, span: Span, report: Report) -> Iterator[str]:
        """The nouns for a place in its name or right behind it, and before "of" and it; of "the Marl island of Orm" the
        second has the noun.
        """
        chars = report.text.chars
        name, behind = chars[span.start : span.end].split(), chars[span.end : span.end + REACH].split()[:2]
        before = chars[max(0, span.start - REACH) : span.start].split()[-2:]
        own = [] if "of" in behind else [*name, *behind[:1]]
        beside = [*own, *(before[:1] if before[1:] == ["of"] else [])]
        return (word.casefold() for word in beside if word.casefold() in self.language.parting.place_kinds)


def _conflict(key: Key, found: Sequence[Attribute]) -> Conflict:
    exact = all(each.quantity.exact for each in found)
    return Conflict(
        about=f"{key[0].capitalize()}: {' from '.join(name.title() for name in reversed(key[1:]))}",
        kind="number",
        differs_in=("number",),
        severity=Severity.HARD if exact else Severity.SOFT,
        sides=sides((each.quantity, each.report) for each in found),
        because=f"each report gives one {key[0]}, and the numbers differ",
        made_by=RULE,
    )


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
