"""One table of all statements, a row each, for a spreadsheet.

A cell that a spreadsheet would take for a formula (it begins with = + - @, a tab or a line break) gets an apostrophe
in front, so that no text of an article is ever run.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from twosource.model import Claim, Statement, Story, Verdict
from twosource.render.page import Page

COLUMNS = (
    "text", "name", "outlet", "start", "end", "exact",
    "mode", "speaker", "cue", "chain", "claim", "witnesses", "support",
)  # fmt: skip
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def render(story: Story) -> str:
    """The table as CSV with a head line; `start` and `end` span the whole content, in code points."""
    page = Page(story)
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for cells in _rows(page):
        table.writerow([guarded(cell) if isinstance(cell, str) else cell for cell in cells])
    return written.getvalue().encode("utf-8", "replace").decode("utf-8")


def guarded(cell: str) -> str:
    """The cell as it is, or with an apostrophe in front where a spreadsheet would run it."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def _rows(page: Page) -> Iterator[list[str | int]]:
    claims = {statement: claim for claim in page.ids.claims for statement in claim.statements}
    verdicts = {verdict.claim: verdict for verdict in page.story.findings.verdicts}
    for report in page.ids.distinct:
        for statement in dict.fromkeys(report.statements):
            claim = claims.get(statement)
            yield [*_statement(page, statement), *_claim(page, claim, verdicts.get(claim) if claim else None)]


def _statement(page: Page, statement: Statement) -> list[str | int]:
    article, extent = page.ids.reports[statement.text].article, statement.extent
    path = [voice.name for voice in page.voices.path(statement)]
    cue = statement.chain[0].cue if statement.chain else None
    return [
        page.ids.text(statement.text),
        article.name,
        article.outlet or "",
        extent.start,
        extent.end,
        page.ids.exact(extent),
        statement.mode.value,
        path[0] if path else "",
        page.ids.exact(cue) if cue else "",
        " → ".join(path),
    ]


def _claim(page: Page, claim: Claim | None, verdict: Verdict | None) -> list[str | int]:
    if claim is None:
        return ["", "", ""]
    return [
        page.ids.claim(claim),
        len(verdict.witnesses) if verdict else "",
        verdict.support.value if verdict else "",
    ]
