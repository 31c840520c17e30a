"""The timeline as a reader wants it: a day, what happened, was said and was reported then, each in a whole sentence."""

from __future__ import annotations

from dataclasses import dataclass

from twosource.model import Report, TimelineEntry
from twosource.render.ids import Ids
from twosource.text import Span

# A moment longer than this is cut at a word; the link leads to the rest.
LONG = 170


@dataclass(frozen=True)
class Moment:
    """A dated clause in its sentence, with every place where it stands in the same words."""

    what: str
    chars: str
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class Day:
    """A day, or a vaguer time, with its moments."""

    at: str
    moments: tuple[Moment, ...]

    def of(self, what: str) -> list[Moment]:
        return [moment for moment in self.moments if moment.what == what]


def days(ids: Ids, cut: bool = False) -> tuple[Day, ...]:
    """The entries of the timeline by day; with `cut` the dated clauses alone, without their sentences."""
    found: dict[str, dict[tuple[str, str], list[Span]]] = {}
    for entry in ids.story.findings.timeline:
        chars = _shortened(ids.exact(entry.of) if cut else _sentence(ids.reports[entry.of.text], entry))
        found.setdefault(entry.at[:10], {}).setdefault((entry.what, chars), []).append(entry.of)
    return tuple(Day(at, _moments(moments)) for at, moments in sorted(found.items()))


def _moments(found: dict[tuple[str, str], list[Span]]) -> tuple[Moment, ...]:
    """One moment for each wording; a place is named once for each article."""
    return tuple(
        Moment(what, chars, tuple({span.text: span for span in reversed(spans)}.values())[::-1])
        for (what, chars), spans in found.items()
    )


def _sentence(report: Report, entry: TimelineEntry) -> str:
    around = (sentence for sentence in report.sentences if sentence.covers(entry.of))
    return report.text[next(around, entry.of)]


def _shortened(chars: str) -> str:
    return chars if len(chars) <= LONG else chars[:LONG].rsplit(None, 1)[0] + " …"
