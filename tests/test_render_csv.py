"""The table of statements: one row each, and no cell that a spreadsheet would run."""

from __future__ import annotations

import csv
import io

import pytest

from invented import story
from twosource.model import Article, Block, Document, Findings, Links, Mode, Report, Role, Statement, Story
from twosource.render import render
from twosource.render.csv import guarded
from twosource.text import Text


def rows(made: Story) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(render(made, "csv"), newline="")))


def test_a_row_for_each_statement_with_exact_characters() -> None:
    made = rows(story())
    assert len(made) == sum(len(report.statements) for report in story().reports)
    texts = {f"t{n}": report.text.chars for n, report in enumerate(story().reports, 1)}
    assert all(texts[row["text"]][int(row["start"]) : int(row["end"])] == row["exact"] for row in made)


def test_a_quotation_has_its_speaker_chain_and_verdict() -> None:
    row = next(row for row in rows(story()) if row["exact"].startswith("There was no call"))
    assert (row["speaker"], row["cue"], row["chain"]) == ("Tomas Berg", "told", "Tomas Berg → Interpress")
    assert (row["claim"], row["witnesses"], row["support"]) == ("c2", "3", "disputed")


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])
def test_formulas_are_guarded(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"


def test_a_name_that_looks_like_a_formula_is_guarded_in_the_table() -> None:
    text = Text("=HYPERLINK(1) is what it says")
    made = Statement((text.whole,), (), Mode.OWN)
    document = Document(Article(text, "@name", outlet="+outlet"), (Block(text.whole, Role.BODY, "a line"),))
    row = rows(Story((Report(document, statements=(made,)),), Links(), Findings()))[0]
    assert (row["name"], row["outlet"], row["exact"][:4]) == ("'@name", "'+outlet", "'=HY")
