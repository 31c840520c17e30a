"""What a language needs so that time expressions can be valued."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Times:
    """Words and patterns of time expressions (read by `annotate`).

    `words` are months that are other words too; `units` lead to TIMEX3 lengths ("10Y", hours as "TH"), `parts` and `seasons` to its letters, `shifts` say whether a
    word leads back (-1), nowhere (0) or on (1). `patterns` pair the rule that gives the value with a regular expression
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
    until: frozenset[str]
    upcoming: frozenset[str]
