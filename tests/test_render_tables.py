"""The tables: the same in CSV and Parquet, every span exact, every reference leading somewhere, nothing run."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

import hostile
from invented import at, reports, story
from twosource.model import Condition, Contact, Record, Story
from twosource.render import render_files
from twosource.render.tables import SHAPES, tables


def recorded() -> Story:
    first, second, *_ = reports()
    call = at(first.text, "she had spoken to the operator of the Orla dam by phone")
    asked = at(first.text, "open the gates at once")
    contact = Contact(
        "call", ("Hedda Quill", "the operator"), "disputed", (call, second.statements[0].extent), "2031-05-08"
    )
    condition = Condition("Hedda Quill", None, asked, None, (("the operator", "no answer"),), (asked,))
    record = Record(contacts=(contact,), conditions=(condition,))
    return replace(story(), findings=replace(story().findings, record=record))


def test_every_table_has_its_columns_and_rows_of_their_kinds() -> None:
    made = tables(recorded())
    assert list(made) == list(SHAPES)
    for table in made.values():
        for row in table.rows:
            for cell, kind in zip(row, table.kinds, strict=True):
                assert cell is None or isinstance(cell, kind), (table.name, cell)


def test_spans_are_exact_and_belong_to_rows() -> None:
    made = tables(recorded())
    texts = {f"t{n}": report.text.chars for n, report in enumerate(story().reports, 1)}
    ids = {row[0] for name, table in made.items() if name not in ("articles", "spans") for row in table.rows}
    for of, _, text, _, start, end, exact in made["spans"].rows:
        assert texts[str(text)][start:end] == exact  # type: ignore[misc]
        assert of in ids


def test_a_line_of_the_record_has_the_words_of_its_first_evidence() -> None:
    made = tables(recorded())
    assert made["contacts"].rows == (
        ("r1", "call", ("Hedda Quill", "the operator"), None, None, None, None, "2031-05-08", "disputed",
         "Valley Courier", "she had spoken to the operator of the Orla dam by phone"),
    )  # fmt: skip
    assert made["conditions"].rows[0][3:6] == ("open the gates at once", None, ("the operator: no answer",))


def test_a_conflict_has_a_row_for_each_side_and_a_claim_its_origins_by_name() -> None:
    made = tables(story())
    sides = [row[5:8] for row in made["conflicts"].rows if row[0] == "k1"]
    assert sides == [(1, "60", ("Valley Courier",)), (2, "42", ("Northern Wire",))]
    assert made["claims"].rows[1][2:6] == (3, "varies", "disputed", ("Hedda Quill", "Tomas Berg", "herald-1.txt"))


@pytest.mark.parametrize("made", [recorded(), hostile.story()], ids=["recorded", "hostile"])
def test_csv_has_what_parquet_has(made: Story) -> None:
    pytest.importorskip("pyarrow")
    from pyarrow import parquet

    written, typed = render_files(made, "csv"), render_files(made, "parquet")
    for name, table in tables(made).items():
        rows = list(csv.reader(io.StringIO(written[f"{name}.csv"].decode(), newline="")))
        read = parquet.read_table(io.BytesIO(typed[f"{name}.parquet"]))
        assert tuple(rows[0]) == table.columns == tuple(read.column_names)
        assert len(rows) - 1 == len(table.rows) == read.num_rows


def test_no_cell_is_a_formula_and_parquet_is_as_received() -> None:
    pytest.importorskip("pyarrow")
    from pyarrow import parquet

    for content in render_files(hostile.story(), "csv").values():
        for row in csv.reader(io.StringIO(content.decode(), newline="")):
            assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for cell in row)
    read = parquet.read_table(io.BytesIO(render_files(hostile.story(), "parquet")["statements.parquet"]))
    assert read.to_pylist()[0]["exact"].startswith("=HYPERLINK")


def test_another_format_is_an_error_that_names_those_there_are() -> None:
    with pytest.raises(ValueError, match="csv, parquet"):
        render_files(story(), "xlsx")
