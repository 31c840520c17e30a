"""Two numbers for one thing: which pairs of counts cannot both be so, and which only look so.

What tells of two events, or of two moments, is no conflict: a report that has both numbers knows both; a count ten
times as high counts something else; a toll that a later report has higher grew; a number that another of the report
makes up with one of its own is the sum of the two.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from math import inf

from twosource.judge.conflicts.frames import CORE, Frame
from twosource.lang import Language
from twosource.model import Alignment, Mode, Quantity, Report, Side, Wording
from twosource.text import Span, words

FAR = 5
ROUNDED = 1000
# "More than 300" is said of 320 and not of 400; below a hundred it may be any number.
ABOVE = 1.15
LARGE = 100
# A difference that two reports have by chance is small.
CHANCE = 2
# Characters in which "up from" stands before a number.
BEFORE = 40
PERIOD = re.compile(r"\d{4}(?:-\d\d)?|XXXX-\d\d")


def parted(left: Frame, right: Frame, language: Language, *, literal: bool) -> Iterator[tuple[Quantity, Quantity]]:
    """The pairs of quantities of two clauses on one thing that cannot both be so.

    A measure ("percent", "miles") is compared only where the statements are alike in words (`literal`): two distances
    in two sentences are seldom the same distance. "Of his 11 goals eight" speaks of all there are, "eight goals" not.
    """
    if _named(left) != _named(right):
        return
    mine, theirs = by_unit(left, language), by_unit(right, language)
    for unit in sorted(set(mine) & set(theirs)):
        comparable = unit not in language.clauses.units or (literal and _one_subject(left, right, language))
        if len(mine[unit]) == len(theirs[unit]) == 1 and comparable:
            a, b = mine[unit][0], theirs[unit][0]
            whole = a.total == b.total and (a.rest == b.rest or (_stands_alone(a, left) and _stands_alone(b, right)))
            if whole and clash(a, b, left.report, right.report, language):
                yield a, b


def named_otherwise(left: Frame, right: Frame, language: Language) -> Iterator[tuple[Quantity, Quantity]]:
    """What two clauses on one act count, one thing each by another noun: eight experts sent, three observers sent."""
    mine, theirs = (list(_things(frame, language)) for frame in (left, right))
    if len(mine) == len(theirs) == 1 and _named(left) == _named(right):
        a, b = mine[0], theirs[0]
        other = unit_class(a, language) != unit_class(b, language) and a.rest == b.rest
        if other and clash(a, b, left.report, right.report, language):
            yield a, b


def _things(frame: Frame, language: Language) -> Iterator[Quantity]:
    found = by_unit(frame, language)
    return (q for unit, counted in found.items() if unit not in language.clauses.units for q in counted)


def _stands_alone(quantity: Quantity, frame: Frame) -> bool:
    """Whether a large number is the only one of these things in its sentence: what "another 20,000" stand beside is
    elsewhere. A few more may go with a few that are told in other words.
    """
    within = next((s for s in frame.report.sentences if s.covers(quantity.span)), frame.proposition.clause)
    every = {q for p in frame.report.propositions for q in p.quantities if within.covers(q.span)}
    return quantity.low >= LARGE and not any(q.unit == quantity.unit and q.span != quantity.span for q in every)


def _named(frame: Frame) -> list[str]:
    return periods(frame.report, frame.proposition.clause)


def periods(report: Report, sentence: Span) -> list[str]:
    """The years and months that a stretch names, beside those of the report: a toll of 2004 is another toll."""
    inside = (time.value for time in report.times if sentence.covers(time.span))
    published = report.article.published or "unknown"
    return sorted({value for value in inside if PERIOD.fullmatch(value) and not published.startswith(value)})


def clash(a: Quantity, b: Quantity, left: Report, right: Report, language: Language) -> bool:
    """Whether two numbers of one size cannot both be so, and neither report has the other's or what lies between."""
    if not _parted_by_words(a, b, left, right, language) or not one_size(a, b) or rounded_alike(a, b):
        return False
    if tells(left, b, language) or tells(right, a, language) or former(a, left, language) or former(b, right, language):
        return False
    return not any(_adds_up(a, b, report, language) for report in (left, right))


def former(quantity: Quantity, report: Report, language: Language) -> bool:
    """Whether a number is what it was before: "up from 1,639 cases"."""
    before = report.text.chars[max(0, quantity.span.start - BEFORE) : quantity.span.start]
    return bool(_pattern(language.parting.former).search(before))


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _parted_by_words(a: Quantity, b: Quantity, left: Report, right: Report, language: Language) -> bool:
    """Whether no number fits both, "more than 26,000" read as it is meant: not much more."""
    return a.low > _meant(b, right, language) or b.low > _meant(a, left, language)


def _meant(quantity: Quantity, report: Report, language: Language) -> float:
    """The highest number that fits. "At least 40" of a toll that still grows has none."""
    said = report.text[quantity.span].casefold()
    above = quantity.high == inf and quantity.low >= LARGE and said.startswith(language.parting.above)
    return quantity.low * ABOVE if above else quantity.high


def _adds_up(a: Quantity, b: Quantity, report: Report, language: Language) -> bool:
    """Whether a report counts what lies between two numbers: of 64 cases 14 are new, where another has 50."""
    between, unit = abs(_stated(a) - _stated(b)), unit_class(a, language)
    every = (q for p in report.propositions for q in p.quantities if unit_class(q, language) == unit)
    return between > CHANCE and any(q.low == q.high == between for q in every)


def _one_subject(left: Frame, right: Frame, language: Language) -> bool:
    """Whether the words for whose measure it is are those of the other, or more: core prices are not those of wheat."""
    mine, theirs = (_subject(frame, language) for frame in (left, right))
    return mine <= theirs or theirs <= mine


def _subject(frame: Frame, language: Language) -> set[str]:
    spans = (a.span for a in frame.proposition.arguments if a.role == "agent")
    forms = (form for span in spans for form, _ in words(frame.report.text, span))
    return {form for form in forms if form not in language.compare.function_words}


def by_unit(frame: Frame, language: Language) -> dict[str, list[Quantity]]:
    """The quantities of a clause by the class of what they count; "33 a.m." counts nothing."""
    found: dict[str, list[Quantity]] = {}
    for quantity in dict.fromkeys(q for q in frame.proposition.quantities if q.unit and _is_word(q.unit)):
        found.setdefault(unit_class(quantity, language), []).append(quantity)
    return found


def unit_class(quantity: Quantity, language: Language) -> str:
    return language.classes.nouns.get(quantity.unit, quantity.unit)


def apart(a: Quantity, b: Quantity) -> bool:
    """Whether no number fits both: a rounding, a bound or a vague "thousands" that allows the other is no conflict."""
    return a.low > b.high or b.low > a.high


def alike_in_words(alignment: Alignment) -> bool:
    """Whether link found two whole statements to have the same words; of a mixed one only the quoted few are."""
    whole = Mode.MIXED not in (alignment.left.mode, alignment.right.mode)
    return whole and alignment.wording in (Wording.VERBATIM, Wording.VARIANT)


def qualified_apart(left: Frame, right: Frame) -> bool:
    """Whether a phrase with one preposition names unlike things in two clauses."""
    roles = {role for role, _ in left.keys} & {role for role, _ in right.keys} - {*CORE, "complement"}
    return any(not left.of(role) & right.of(role) for role in roles)


def grew(left: Frame, right: Frame, a: Quantity, b: Quantity) -> bool:
    """Whether the report of a later day or hour has the higher number: a toll rises as news comes in."""
    at, other = (frame.report.article.published or "" for frame in (left, right))
    return at != other and (a.low < b.low) == (at < other)


def _is_word(unit: str) -> bool:
    return unit == "%" or (unit.isalpha() and len(unit) > 1)


def one_size(a: Quantity, b: Quantity) -> bool:
    """Whether two numbers are of one size, each by the bound that it states."""
    if a.high < 0 and b.high < 0:
        return True
    one, other = (_stated(q) for q in (a, b))
    return 0 < max(one, other) <= FAR * min(one, other)


def _stated(quantity: Quantity) -> float:
    return min(quantity.high, quantity.low or quantity.high)


def rounded_alike(a: Quantity, b: Quantity) -> bool:
    """Whether one number is the other told in fewer figures: "$1.4 million" and "$1,447,880". Things that are counted
    below a thousand are told one by one.
    """
    one, other = (_stated(q) for q in (a, b))
    if not one or not other or (max(abs(one), abs(other)) < ROUNDED and one.is_integer() and other.is_integer()):
        return False
    figures = min(_figures(one), _figures(other))
    return f"{one:.{figures - 1}e}" == f"{other:.{figures - 1}e}"


def _figures(number: float) -> int:
    """How many figures of a number are told: 2 of 1.4 million."""
    return len(f"{abs(number):.10e}".split("e")[0].replace(".", "").rstrip("0")) or 1


def sides(told: Iterable[tuple[Quantity, Report]]) -> tuple[Side, ...]:
    """A side for each number, the lowest first, with every place that has it; its value are the words of the first."""
    held: dict[tuple[float, float], dict[Span, str]] = defaultdict(dict)
    for quantity, report in sorted(told, key=lambda one: (one[0].low, one[0].span)):
        held[quantity.low, quantity.high][quantity.span] = report.text[quantity.span]
    return tuple(Side(next(iter(places.values())), tuple(places)) for places in held.values())


def tells(report: Report, number: Quantity, language: Language) -> bool:
    """Whether a report gives this number for this kind of thing anywhere."""
    unit = unit_class(number, language)
    every = (q for p in report.propositions for q in p.quantities)
    return any(unit_class(q, language) == unit and q.low == number.low and q.high == number.high for q in every)
