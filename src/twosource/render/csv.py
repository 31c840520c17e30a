"""Tables as CSV for a spreadsheet: the statements alone, or a file for each table.

A cell that a spreadsheet would take for a formula (it begins with = + - @, a tab or a line break) gets an apostrophe
in front, so that no text of an article is ever run.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping

from twosource.model import Story
from twosource.render.tables import Cell, Table, tables

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def render(story: Story) -> str:
    """The table of statements as CSV with a head line; `start` and `end` span the whole content, in code points."""
    return written(tables(story)["statements"])


def files(story: Story) -> Mapping[str, bytes]:
    """Every table as a file: its name and its bytes, CSV in UTF-8."""
    return {f"{name}.csv": written(table).encode("utf-8") for name, table in tables(story).items()}


def written(table: Table) -> str:
    """A table as CSV with a head line; several values of one cell stand with semicolons between them."""
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\r\n")
    writer.writerow(table.columns)
    writer.writerows([_shown(cell) for cell in row] for row in table.rows)
    return made.getvalue().encode("utf-8", "replace").decode("utf-8")


def _shown(cell: Cell) -> str | int:
    if isinstance(cell, int):
        return cell
    return guarded("; ".join(cell) if isinstance(cell, tuple) else cell or "")


def guarded(cell: str) -> str:
    """The cell as it is, or with an apostrophe in front where a spreadsheet would run it."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell
