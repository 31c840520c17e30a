"""One count of one act, or one measure of one thing, in two numbers and in other words.

"12 people were injured" and "18 had been injured" need no alignment: a report that counts those hurt once, and tells
much the same around the count, counts the same people. A report with two numbers for one key is not asked.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from twosource.judge.conflicts.acts import agents_apart
from twosource.judge.conflicts.frames import Frame, days_agree, of_themselves
from twosource.judge.conflicts.numbers.clashing import apart, clash, grew, sides
from twosource.judge.conflicts.numbers.counted import Count, Key, find_counts
from twosource.judge.conflicts.places import placed_apart, told_elsewhere
from twosource.judge.conflicts.spoken import plainly_said
from twosource.judge.origins import Origins
from twosource.lang import Language
from twosource.model import Alignment, Conflict, Modality, Severity, Statement

RULE = "judge.counts/1"
LIKELY = 0.5
# Words in common beside the count: of aligned statements, and of others.
LEAST = 2
SHARED = 3
SHARE = 0.4


def count_conflicts(
    frames: Sequence[Frame],
    alignments: Sequence[Alignment],
    origins: Origins,
    lineage: Mapping[str, int],
    language: Language,
) -> Iterator[Conflict]:
    """A number conflict for each key that two lineages count once each, and differently."""
    scores = {frozenset((a.left, a.right)): a.score for a in alignments}
    told: dict[Key, dict[str, list[Count]]] = defaultdict(lambda: defaultdict(list))
    for frame in frames:
        for count in find_counts(frame, origins, language):
            told[count.key][frame.report.text.id].append(count)
    for _, by_text in sorted(told.items()):
        settled = [said for found in by_text.values() if (said := _settled(found))]
        across = ((a, b) for a, b in combinations(settled, 2) if lineage[a[0].text] != lineage[b[0].text])
        parted = [pair for a, b in across if (pair := _parted(a, b, scores, origins, language))]
        if parted:
            yield _conflict(parted)


def _settled(found: Sequence[Count]) -> list[Count]:
    """The counts of one report that say most, where none of them speaks against another: of "tens of thousands" and
    "about 30,000" the second.
    """
    if any(apart(a.quantity, b.quantity) for a, b in combinations(found, 2)):
        return []
    narrow = min(count.quantity.high - count.quantity.low for count in found)
    return [count for count in found if count.quantity.high - count.quantity.low <= narrow]


def _parted(
    one: Sequence[Count],
    other: Sequence[Count],
    scores: Mapping[frozenset[Statement], float],
    origins: Origins,
    language: Language,
) -> tuple[Count, Count] | None:
    """The first two counts of two reports that cannot both be so."""
    pairs = ((a, b) for a in one for b in other if _differ(a, b, language))
    return next((pair for pair in pairs if _one_point(*pair, scores, origins, language)), None)


def _differ(a: Count, b: Count, language: Language) -> bool:
    x, y = a.quantity, b.quantity
    same = x.total == y.total or a.key[0] != "act"
    return same and clash(x, y, a.report, b.report, language) and not grew(a.frame, b.frame, x, y)


def _one_point(
    a: Count, b: Count, scores: Mapping[frozenset[Statement], float], origins: Origins, language: Language
) -> bool:
    """Whether two counts may be held against each other: asserted, of one time and place, with much the same around."""
    firm = all(is_firm(count.frame) for count in (a, b)) and not agents_apart(a.frame, b.frame)
    within = a.about <= b.about or b.about <= a.about
    if (
        not firm
        or not within
        or not days_agree(a.frame, b.frame)
        or placed_elsewhere(a.frame, b.frame, origins, language)
    ):
        return False
    pair = a.frame.proposition.within, b.frame.proposition.within
    aligned = None not in pair and scores.get(frozenset(p for p in pair if p), 0.0) >= LIKELY
    shared = len(a.stems & b.stems)
    alike = shared >= SHARED and shared >= SHARE * min(len(a.stems), len(b.stems))
    return ((aligned and shared >= LEAST) or alike) and not of_themselves(a.frame, b.frame, origins, language)


def placed_elsewhere(left: Frame, right: Frame, origins: Origins, language: Language) -> bool:
    """Whether the sentences around two clauses name places, and none that may be one."""
    return told_elsewhere(left, right, origins) or placed_apart(left, right, language)


def is_firm(frame: Frame) -> bool:
    """Whether a clause is asserted: said or told, not denied, not supposed."""
    proposition = frame.proposition
    said = proposition.within is None or plainly_said(proposition.within)
    return said and not proposition.negated and proposition.modality is not Modality.HYPOTHETICAL


def _conflict(parted: Sequence[tuple[Count, Count]]) -> Conflict:
    found = dict.fromkeys(count for pair in parted for count in pair)
    made = sides((count.quantity, count.report) for count in found)
    exact = all(count.quantity.exact for count in found)
    return Conflict(
        about=f"How many: {' or '.join(side.value for side in made)}?",
        kind="number",
        differs_in=("number",),
        severity=Severity.HARD if exact else Severity.SOFT,
        sides=made,
        because="each report counts this once, and the numbers differ",
        made_by=RULE,
    )
