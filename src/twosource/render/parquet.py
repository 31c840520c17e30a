"""Tables as Parquet, typed, for DuckDB, pandas and Spark. It needs PyArrow: `pip install 'twosource[parquet]'`."""

from __future__ import annotations

import io
from collections.abc import Mapping

from twosource.engine.arrow import arrow
from twosource.model import Story
from twosource.render.tables import Cell, Table, tables


def files(story: Story) -> Mapping[str, bytes]:
    """Every table as a file: its name and its bytes; an empty column keeps its type. Raises MissingParquet."""
    return {f"{name}.parquet": _written(table) for name, table in tables(story).items()}


def _written(table: Table) -> bytes:
    pyarrow = arrow("choose csv")
    types = {str: pyarrow.string(), int: pyarrow.int64(), tuple: pyarrow.list_(pyarrow.string())}
    fields = [(column, types[kind]) for column, kind in zip(table.columns, table.kinds, strict=True)]
    rows = [dict(zip(table.columns, map(_writable, row), strict=True)) for row in table.rows]
    made = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows, pyarrow.schema(fields)), made)
    return made.getvalue()


def _writable(cell: Cell) -> Cell:
    """Parquet holds UTF-8: a lone surrogate has none."""
    if isinstance(cell, tuple):
        return tuple(str(_writable(member)) for member in cell)
    return cell.encode("utf-8", "replace").decode("utf-8") if isinstance(cell, str) else cell
