"""The ledger of a commitment as text: every act with who alleges, denies and saw it, then the counts of each day."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator, Sequence

from twosource.model import Story, Violation
from twosource.render.csv import guarded
from twosource.render.ids import Ids

COLUMNS = ("when", "place", "act", "by", "alleged_by", "denied_by", "seen_by", "status", "because", "name", "exact")
LONG = 160


def render_ledger(story: Story, format: str) -> str:
    """The ledger as `terminal` text or as a `csv` table, a row an act. Raises ValueError for another format."""
    if format == "csv":
        return _table(story)
    if format == "terminal":
        return "\n".join((*_lines(story), "", *_days(story.findings.record.violations))) + "\n"
    raise ValueError(f"format {format!r} is not known: use terminal or csv")


def _lines(story: Story) -> Iterator[str]:
    ids, violations = Ids(story), story.findings.record.violations
    if not violations:
        yield "No report tells of an act that would break the commitment."
        return
    yield f"{violations[0].commitment}: {len(violations)} acts told"
    for violation in violations:
        yield ""
        yield f"{violation.when or 'day unknown'}  {violation.place or 'place unknown'}  {violation.act}"
        yield f"  {violation.status.upper()}: {violation.because}"
        yield from _people(violation)
        for span in violation.evidence:
            words = " ".join(ids.exact(span).split())
            report = ids.reports[span.text].article
            shown = words if len(words) <= LONG else words[:LONG].rsplit(" ", 1)[0] + " …"
            yield f"    {report.outlet or report.name} [{span.start}-{span.end}]: {shown}"


def _people(violation: Violation) -> Iterator[str]:
    named = (
        ("laid to", (violation.by,) if violation.by else ()),
        ("alleged by", violation.alleged_by),
        ("denied by", violation.denied_by),
        ("seen by", violation.seen_by),
    )
    yield from (f"  {label} {', '.join(names)}" for label, names in named if names)


def _days(violations: Sequence[Violation]) -> Iterator[str]:
    """A line a day: how many acts of each status."""
    counted: dict[str, Counter[str]] = {}
    for violation in violations:
        counted.setdefault((violation.when or "unknown")[:10], Counter())[violation.status] += 1
    for day, statuses in sorted(counted.items()):
        listed = ", ".join(f"{number} {status}" for status, number in sorted(statuses.items()))
        yield f"{day}  {sum(statuses.values())}: {listed}"


def _table(story: Story) -> str:
    ids, written = Ids(story), io.StringIO()
    table = csv.writer(written, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for one in story.findings.record.violations:
        first = one.evidence[0]
        people = ["; ".join(names) for names in (one.alleged_by, one.denied_by, one.seen_by)]
        row = [one.when or "", one.place or "", one.act, one.by or "", *people, one.status, one.because]
        table.writerow([guarded(cell) for cell in (*row, ids.reports[first.text].article.name, ids.exact(first))])
    return written.getvalue()
