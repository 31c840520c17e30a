"""When it happened, when it was said, when it was reported."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.model import Modality, Proposition, Report, TimelineEntry


def timeline(reports: Sequence[Report]) -> tuple[TimelineEntry, ...]:
    """Dated entries in the order of time; what has no date of its own is left out."""
    entries = {entry for report in reports for entry in (*_reported(report), *_dated(report))}
    return tuple(sorted(entries, key=lambda e: (e.at, e.what, e.of)))


def _reported(report: Report) -> Iterator[TimelineEntry]:
    if report.article.published and report.document.blocks:
        headline = next((b for b in report.document.blocks if b.role == "headline"), report.document.blocks[0])
        yield TimelineEntry(report.article.published, "reported", headline.span)


def _dated(report: Report) -> Iterator[TimelineEntry]:
    """A clause with a full date happened then; the clause of a cue with one was said then.

    What lies after the report's own day, or is only planned or possible, has not happened.
    """
    today = (report.article.published or "9999")[:10]
    cues = {link.cue for statement in report.statements for link in statement.chain if link.cue}
    for proposition in report.propositions:
        day = _day(proposition)
        if day and day[:10] <= today and not proposition.negated and proposition.modality is Modality.ACTUAL:
            said = any(cue.overlap(proposition.predicate) for cue in cues)
            yield TimelineEntry(day, "said" if said else "happened", proposition.clause)


def _day(proposition: Proposition) -> str | None:
    days = [
        t.value
        for t in proposition.times
        if t.type in ("DATE", "TIME") and len(t.value) >= 10 and t.value[:4].isdecimal()
    ]
    return days[0] if len(set(days)) == 1 else None
