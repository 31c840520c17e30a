"""When an act is said to have happened: a day and, where the sentence tells, an hour."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from twosource.lang.negotiation import Breaches
from twosource.model import Report
from twosource.text import Span

WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE)
DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True)
class Moment:
    """`day` is ISO or "", `hour` in [0, 24) or None; `nightly` acts may carry the day before or after."""

    day: str
    hour: float | None
    explicit: bool
    nightly: bool

    def near(self, other: Moment) -> bool:
        """Whether two tellings may mean one moment."""
        if not self.day or not other.day:
            return True
        apart = abs((date.fromisoformat(self.day) - date.fromisoformat(other.day)).days)
        if apart > (1 if self.nightly or other.nightly or not (self.explicit and other.explicit) else 0):
            return False
        if self.hour is None or other.hour is None:
            return True
        return not apart and abs(self.hour - other.hour) <= 1

    @property
    def iso(self) -> str | None:
        if not self.day:
            return None
        if self.hour is None:
            return self.day
        return f"{self.day}T{int(self.hour):02}:{round(60 * (self.hour % 1)):02}"


def moment_of(report: Report, sentence: Span, folded: str, last: str, words: Breaches) -> Moment:
    """The moment that a sentence tells; `last` is the last day that its report named before."""
    days = [d for t in report.times if sentence.covers(t.span) and (d := _day(t.value, report.text[t.span], report))]
    nightly = bool(re.search(words.nightly, folded))
    day = days[0] if days else last or (report.article.published or "")[:10]
    return Moment(day, hour_of(folded, words), bool(days), nightly)


def _day(value: str, words: str, report: Report) -> str | None:
    """The day of a TIMEX value; a weekday that would lie ahead of the report is the last one."""
    match = DAY.match(value)
    if not match:
        return None
    day, published = date.fromisoformat(match.group()), (report.article.published or "")[:10]
    while published and day.isoformat() > published and WEEKDAY.search(words):
        day -= timedelta(days=7)
    bare_clock = re.fullmatch(r"[\d:. ]+(?:[ap]\.?m\.?)?|noon|midnight", words.strip().lower())
    return None if bare_clock or (published and day.isoformat() > published) else day.isoformat()


def hour_of(folded: str, words: Breaches) -> float | None:
    """The first hour that a sentence names."""
    for pattern, form in words.clocks:
        match = re.search(pattern, folded)
        if match:
            return _hour(match, form, words)
    return None


def _hour(match: re.Match[str], form: str, words: Breaches) -> float | None:
    found = match.groupdict()
    if found.get("h"):
        hour, minutes = int(found["h"]), int(found.get("m") or 0)
        late = (found.get("half") or "").startswith("p") and hour < 12
    else:
        hour = words.numbers.get(found["word"], -1)
        minutes = 30 if form == "half" else words.numbers.get(found.get("minutes") or "", 0)
        rest = found.get("rest") or ""
        late = 0 < hour < 12 and (
            bool(re.search(words.afternoon, rest)) or (hour < 5 and not re.search(words.morning, rest))
        )
    return hour + 12 * late + minutes / 60 if 0 <= hour < 24 else None
