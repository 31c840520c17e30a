"""What a time expression hangs on: the day of publication, the direction of its clause, the dates told before it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from twosource.annotate.direction import Direction

Groups = Mapping[str, str | None]
Timex = tuple[str, str, str]
FIRST_YEAR, LAST_YEAR = 1500, 2999
UNKNOWN_DAY = "published on an unknown day"
NEAR = 3
"""Sentences for which the quarter that a text speaks of holds."""
PRECISE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?!\d)(?!-)")


@dataclass(frozen=True, slots=True)
class Told:
    """The last day, month, year and finished quarter of the text, each "" where it gave none."""

    day: str = ""
    month: str = ""
    year: str = ""
    quarter: str = ""
    spoken: int = -NEAR - 1

    def after(self, rule: str, value: str, sentence: int, published: date | None) -> Told:
        """What is told after one more value."""
        if rule in ("quarter", "period", "unit") and "-Q" in value and value[:4].isdecimal():
            finished = not published or value < quarter_of(published)
            newer = finished and value >= self.quarter
            return replace(self, quarter=value if newer else self.quarter, spoken=sentence)
        if rule == "ago" or not (match := PRECISE.match(value)):
            return self
        exact = match.group()
        return replace(
            self,
            year=exact[:4],
            month=exact[:7] if len(exact) > 4 else self.month,
            day=exact if dated(exact) else self.day,
        )


@dataclass(frozen=True, slots=True)
class Anchor:
    """`day` of publication, where the clause looks, the dates told before, the number of the sentence.

    `reason` says why the day is taken for the publication's where it is inferred.
    """

    day: date | None
    where: Direction = Direction.OPEN
    told: Told = Told()
    sentence: int = 0
    reason: str = ""

    @property
    def forward(self) -> bool:
        return self.where is Direction.AHEAD

    @property
    def because(self) -> str:
        if self.day is None:
            return UNKNOWN_DAY
        return f"published {self.day}" + (f", inferred: {self.reason}" if self.reason else "")

    @property
    def of_quarter(self) -> bool:
        """Whether the text speaks of a quarter here, so that *a year earlier* is the same quarter of that year."""
        return self.sentence - self.told.spoken <= NEAR


def quarter_of(day: date, shift: int = 0) -> str:
    """The quarter of a day, or one `shift` quarters from it: "1989-Q3"."""
    number = day.year * 4 + (day.month - 1) // 3 + shift
    return f"{number // 4:04d}-Q{number % 4 + 1}"


def dated(value: str) -> bool:
    """Whether a value is a day of the calendar."""
    return day_of(value) is not None


def day_of(value: str | None) -> date | None:
    """The day of an ISO 8601 date or time; None for anything less precise, and for years that no report speaks of."""
    form = (value or "")[:10]
    try:
        day = date.fromisoformat(form if form.count("-") == 2 and "W" not in form else "")
    except ValueError:
        return None
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else None
