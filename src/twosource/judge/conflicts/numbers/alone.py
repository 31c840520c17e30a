"""The only number that each report has of a thing: two strong aftershocks in one, more than ten in the other.

A report that counts its banks or its villages once counts those of the event. People, measures and whatever is counted
all day long (times, games) are of many sets, so that they need more (see `counts`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from twosource.judge.conflicts.acts import acts_apart
from twosource.judge.conflicts.frames import Frame, any_apart, days_agree, of_themselves
from twosource.judge.conflicts.numbers.clashing import clash, grew, periods, sides, unit_class
from twosource.judge.conflicts.numbers.counted import stems_of
from twosource.judge.conflicts.numbers.counts import is_firm, placed_elsewhere
from twosource.judge.conflicts.spoken import sentence_at
from twosource.judge.origins import Origins
from twosource.lang import Language
from twosource.model import Conflict, Quantity, Severity
from twosource.text import Span

RULE = "judge.alone/1"
# Words in common beside the number.
SHARED = 2


@dataclass(frozen=True)
class Lone:
    """A number with its clause and the sentence around it."""

    quantity: Quantity
    frame: Frame

    @property
    def text(self) -> str:
        return self.frame.report.text.id

    @property
    def sentence(self) -> Span:
        return sentence_at(self.frame.report, self.quantity.span)

    def stems(self, language: Language) -> frozenset[str]:
        return stems_of(self.frame.report, self.sentence, language, self.quantity.span)

    def names(self, number: Quantity) -> bool:
        """Whether the sentence has a number, of whatever it is: "two samples of five"."""
        every = (q for p in self.frame.report.propositions for q in p.quantities if self.sentence.covers(q.span))
        return any(q.low == q.high == number.low for q in every)


def lone_conflicts(
    frames: Sequence[Frame], origins: Origins, lineage: Mapping[str, int], language: Language
) -> Iterator[Conflict]:
    """A soft number conflict for each thing that two lineages count once each, and differently."""
    told: dict[str, dict[str, list[Lone]]] = defaultdict(lambda: defaultdict(list))
    for frame in frames:
        for quantity in dict.fromkeys(frame.proposition.quantities):
            if _is_thing(unit := unit_class(quantity, language), language):
                told[unit][frame.report.text.id].append(Lone(quantity, frame))
    for _, by_text in sorted(told.items()):
        lone = [found for found in by_text.values() if len({(x.quantity.low, x.quantity.high) for x in found}) == 1]
        across = [(a, b) for a, b in combinations(lone, 2) if lineage[a[0].text] != lineage[b[0].text]]
        parted = [pair for pair in across if any(_parted(a, b, origins, language) for a in pair[0] for b in pair[1])]
        if any(_alike(a, b, language) for one, other in parted for a in one for b in other):
            yield _conflict([each for pair in parted for found in pair for each in found])


def _is_thing(unit: str, language: Language) -> bool:
    people, tolls = language.parting.people, language.classes.tolls
    return unit.isalpha() and unit not in language.clauses.units | language.parting.frequent | people | tolls.keys()


def _parted(a: Lone, b: Lone, origins: Origins, language: Language) -> bool:
    """Whether two numbers cannot both be so, and may be of the same."""
    x, y, left, right = a.quantity, b.quantity, a.frame, b.frame
    if x.rest != y.rest or not clash(x, y, left.report, right.report, language) or grew(left, right, x, y):
        return False
    sums = language.clauses.sums
    if (x.of in sums) != (y.of in sums) or a.names(y) or b.names(x):
        return False
    return is_firm(left) and is_firm(right) and _one_event(a, b, origins, language)


def _alike(a: Lone, b: Lone, language: Language) -> bool:
    """Whether two sentences have words in common; what others count of the same then needs none."""
    return len(a.stems(language) & b.stems(language)) >= SHARED


def _one_event(a: Lone, b: Lone, origins: Origins, language: Language) -> bool:
    left, right = a.frame, b.frame
    if acts_apart(left, right, language) or any_apart(left, right) or of_themselves(left, right, origins, language):
        return False
    timed = days_agree(left, right) and periods(left.report, a.sentence) == periods(right.report, b.sentence)
    return timed and not placed_elsewhere(left, right, origins, language)


def _conflict(found: Sequence[Lone]) -> Conflict:
    """One with every place where the reports have their numbers."""
    made = sides((each.quantity, each.frame.report) for each in found)
    return Conflict(
        about=f"How many: {' or '.join(side.value for side in made)}?",
        kind="number",
        differs_in=("number",),
        severity=Severity.SOFT,
        sides=made,
        because="it is the only number of these that each report has, and the numbers differ",
        made_by=RULE,
    )
