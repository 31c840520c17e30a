"""One count of one act, or one measure of one thing, in two numbers and in other words.

"12 people were injured" and "18 had been injured" need no alignment: a report that counts those hurt once, and tells
much the same around the count, counts the same people. A report with two numbers for one key is not asked.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from twosource.judge.frames import Frame, days_agree, of_themselves
from twosource.judge.numbers import apart, grew, one_size, rounded_alike, tells, unit_class
from twosource.judge.origins import Origins
from twosource.judge.places import PLACES, told_elsewhere
from twosource.judge.spoken import plainly_said
from twosource.lang import Language
from twosource.model import Alignment, Argument, Conflict, Modality, Quantity, Report, Severity, Side, Statement
from twosource.text import Span, words

RULE = "judge.counts/1"
Key = tuple[str, ...]
# Letters that two forms of one word share.
STEM = 5
# Words before a number inside what takes part: "the estimated 12 people".
NEAR = 14
LIKELY = 0.5
SHARED = 3
SHARE = 0.4
BEHIND = 60
STOP = re.compile(r"[,;.]|\band\b")


@dataclass(frozen=True)
class Count:
    """A quantity with its clause, what it counts (`key`), and the sentence around it."""

    quantity: Quantity
    frame: Frame
    key: Key
    about: frozenset[str]
    sentence: Span
    stems: frozenset[str]

    @property
    def report(self) -> Report:
        return self.frame.report

    @property
    def text(self) -> str:
        return self.frame.report.text.id

    @cached_property
    def years(self) -> frozenset[str]:
        """The years that the sentence names, beside that of the report."""
        inside = (time for time in self.report.times if self.sentence.covers(time.span))
        return frozenset(t.value[:4] for t in inside if t.value[:4].isdigit()) - {
            (self.report.article.published or "")[:4]
        }


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
        for count in _counts(frame, origins, language):
            told[count.key][frame.report.text.id].append(count)
    for _, by_text in sorted(told.items()):
        settled = [found for found in by_text.values() if _is_settled(found)]
        across = ((a, b) for a, b in combinations(settled, 2) if lineage[a[0].text] != lineage[b[0].text])
        parted = [pair for a, b in across if (pair := _parted(a, b, scores, origins, language))]
        if parted:
            yield _conflict(parted)


def _is_settled(found: Sequence[Count]) -> bool:
    return len({(count.quantity.low, count.quantity.high) for count in found}) == 1


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
    same = x.rest == y.rest and (x.unit == y.unit or not x.unit or not y.unit or a.key[0] == "act")
    known = tells(a.report, y, language) or tells(b.report, x, language)
    return (
        same
        and apart(x, y)
        and not rounded_alike(x, y)
        and one_size(x, y)
        and not known
        and not grew(a.frame, b.frame, x, y)
    )


def _one_point(
    a: Count, b: Count, scores: Mapping[frozenset[Statement], float], origins: Origins, language: Language
) -> bool:
    """Whether two counts may be held against each other: asserted, of one time and place, with much the same around."""
    firm = all(_is_firm(count.frame) for count in (a, b))
    within = a.about <= b.about or b.about <= a.about
    apart_in_time = a.years != b.years or not days_agree(a.frame, b.frame)
    if not firm or not within or apart_in_time or told_elsewhere(a.frame, b.frame, origins):
        return False
    pair = a.frame.proposition.within, b.frame.proposition.within
    aligned = None not in pair and scores.get(frozenset(p for p in pair if p), 0.0) >= LIKELY
    shared = len(a.stems & b.stems)
    alike = shared >= SHARED and shared >= SHARE * min(len(a.stems), len(b.stems))
    return (aligned or alike) and not of_themselves(a.frame, b.frame, origins, language)


def _is_firm(frame: Frame) -> bool:
    proposition = frame.proposition
    said = proposition.within is None or plainly_said(proposition.within)
    return said and not proposition.negated and proposition.modality is not Modality.HYPOTHETICAL


def _counts(frame: Frame, origins: Origins, language: Language) -> Iterator[Count]:
    quantities = dict.fromkeys(frame.proposition.quantities)
    for quantity in quantities:
        beside = [other.span for other in quantities if other.unit == quantity.unit and other != quantity]
        for key, about in dict(_keys(quantity, frame, origins, language)).items():
            sentence = next((s for s in frame.report.sentences if s.overlap(quantity.span)), frame.proposition.clause)
            stems = _stems(frame.report, _around(quantity.span, sentence, beside), language, quantity.span)
            yield Count(quantity, frame, key, about, sentence, stems)


def _around(at: Span, sentence: Span, beside: Sequence[Span]) -> Span:
    """The part of a sentence between the quantities of one unit that stand before and behind."""
    start = max((s.end for s in beside if s.end <= at.start), default=sentence.start)
    end = min((s.start for s in beside if s.start >= at.end), default=sentence.end)
    return Span(at.text, max(start, sentence.start), max(at.end, min(end, sentence.end)))


def _stems(report: Report, span: Span, language: Language, without: Span) -> frozenset[str]:
    forms = (form for form, place in words(report.text, span) if not place.overlap(without))
    return frozenset(f[:STEM] for f in forms if f not in language.compare.function_words and not f[0].isdigit())


def _keys(
    quantity: Quantity, frame: Frame, origins: Origins, language: Language
) -> Iterator[tuple[Key, frozenset[str]]]:
    """What a quantity counts: things that take part in an act, or a measure of something, with the words for it."""
    measure = not quantity.unit or quantity.unit in language.clauses.units
    if measure:
        yield from _measured(quantity, frame, origins, language)
    for argument in frame.proposition.arguments:
        if _takes_part(argument, quantity) and frame.predicate not in language.classes.light:
            yield from _acted(argument, quantity, frame, language)
    unit = unit_class(quantity, language)
    if unit in language.classes.tolls:
        yield ("act", "person", language.classes.tolls[unit], "patient"), frozenset()


def _acted(
    argument: Argument, quantity: Quantity, frame: Frame, language: Language
) -> Iterator[tuple[Key, frozenset[str]]]:
    intransitive = argument.role == "agent" and frame.proposition.lemma in language.classes.affecting
    role = "patient" if intransitive else argument.role
    unit = unit_class(quantity, language)
    if unit and unit not in language.clauses.units:
        yield ("act", unit, frame.predicate, role), frozenset()
    elif not unit and role == "patient" and frame.predicate in language.classes.tolls.values():
        yield ("act", "person", frame.predicate, role), frozenset()


def _measured(
    quantity: Quantity, frame: Frame, origins: Origins, language: Language
) -> Iterator[tuple[Key, frozenset[str]]]:
    """Of what a number is a measure: the noun of its phrase, or the subject of the clause, "turnout was 90 percent"."""
    nouns = language.classes.nouns
    unit = language.parting.implied.get(quantity.unit, quantity.unit)
    if quantity.of:
        share = quantity.unit in language.parting.shares
        acts = (frame.predicate, *_where(quantity, frame, origins)) if share else ()
        yield ("level", unit, nouns.get(quantity.of, quantity.of), *acts), frozenset()
        return
    held = [a for a in frame.proposition.arguments if a.span.covers(quantity.span)]
    how = frame.predicate if frame.predicate in language.classes.changes and not _to(held) else "level"
    for argument in frame.proposition.arguments:
        if argument.role in ("agent", "patient") and argument not in held and not argument.entity:
            about = _stems(frame.report, argument.span, language, quantity.span)
            yield (how, unit, nouns.get(argument.head, argument.head)), about


def _where(quantity: Quantity, frame: Frame, origins: Origins) -> list[str]:
    """The places named right behind a share: "55 percent of traffic in Drevnia, 52 percent in Belmara"."""
    chars, end = frame.report.text.chars, quantity.span.end
    after = Span(quantity.span.text, end, end + len(STOP.split(chars[end : end + BEHIND], maxsplit=1)[0]))
    return sorted(
        origins.of_entity(entity).name
        for entity in frame.report.entities
        if entity.kind in PLACES and any(after.covers(m.span) for m in entity.mentions)
    )


def _to(held: Sequence[Argument]) -> bool:
    """Whether a preposition brings the number in: prices rise 5 percent, and rise to 5 dollars."""
    return any(argument.role not in ("agent", "patient", "complement", "by") for argument in held)


def _takes_part(argument: Argument, quantity: Quantity) -> bool:
    near = 0 <= quantity.span.start - argument.span.start <= NEAR
    return argument.span.covers(quantity.span) and (near or argument.head == quantity.unit)


def _conflict(parted: Sequence[tuple[Count, Count]]) -> Conflict:
    found = dict.fromkeys(count for pair in parted for count in pair)
    sides: dict[tuple[float, float], list[Count]] = defaultdict(list)
    for count in sorted(found, key=lambda count: (count.quantity.low, count.quantity.span)):
        sides[count.quantity.low, count.quantity.high].append(count)
    values = [held[0].report.text[held[0].quantity.span] for held in sides.values()]
    made = [Side(v, tuple(c.quantity.span for c in held)) for v, held in zip(values, sides.values(), strict=True)]
    exact = all(count.quantity.exact for count in found)
    return Conflict(
        about=f"How many: {' or '.join(values)}?",
        kind="number",
        differs_in=("number",),
        severity=Severity.HARD if exact else Severity.SOFT,
        sides=tuple(made),
        because="each report counts this once, and the numbers differ",
        made_by=RULE,
    )
