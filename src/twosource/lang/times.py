"""What a language needs so that time expressions can be valued."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Times:
    """Words and patterns of time expressions (read by `annotate`).

    `words` are months that are other words too; `units` lead to TIMEX3 lengths ("10Y", hours as "TH"), `parts` and
    `seasons` to its letters, `shifts` say whether a word leads back (-1), nowhere (0) or on (1). `day_numbers`, `spoken` years
    and `decades` are numbers as they are said, `full` are words between a number and its unit, `zone` those of clocks. `holidays` lead to "12-25", to "11:3:4" (the fourth Thursday of
    November, Monday is 0, -1 the last) or to "easter-2". `measures` are words after which *a year* is a rate.
    A time after `since` lies behind, after `until` ahead; after `through`, under the auxiliaries `upcoming` and
    under `pending` words ahead, but for `able` ones that are denied and for infinitives under `settled` verbs; the present of `timetabled`
    verbs looks ahead.
    `patterns` pair the rule that gives the value with a regular expression
    with named groups; slots such as {weekday} are filled from the words. A sentence without a trigger is passed over.
    """

    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    words: frozenset[str]
    units: Mapping[str, str]
    numbers: Mapping[str, int]
    vague: str
    parts: Mapping[str, str]
    seasons: Mapping[str, str]
    ordinals: Mapping[str, int]
    shifts: Mapping[str, int]
    adverbs: Mapping[str, str]
    clock: Mapping[str, str]
    eras: Mapping[str, str]
    patterns: tuple[tuple[str, str], ...]
    triggers: str
    day_numbers: Mapping[str, int]
    decades: Mapping[str, str]
    holidays: Mapping[str, str]
    spoken: str
    full: str
    zone: str
    measures: frozenset[str]
    since: frozenset[str]
    until: frozenset[str]
    through: frozenset[str]
    upcoming: frozenset[str]
    able: frozenset[str]
    pending: frozenset[str]
    settled: frozenset[str]
    timetabled: frozenset[str]
