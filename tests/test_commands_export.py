"""`twosource export`: folders and files, from reports and from an archive; wrong use says what to do."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from twosource import desk
from twosource.cli import app
from twosource.model import Article
from twosource.render.tables import SHAPES
from twosource.store.archive import Archive
from twosource.text import Text

REPORTS = (
    ("courier", "Bridge shelled\nGuns shelled the Orla bridge on Friday, the mayor, Hedda Quill, said.\n"),
    ("wire", "Shells hit bridge\nThe Orla bridge was shelled on Friday, said Hedda Quill, the mayor.\n"),
)
TERMS = '{"name": "Truce", "parties": ["Drevnia", "Pellany"], "forbidden": ["artillery fire"]}'


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two reports, an archive of them, a commitment."""
    made = tmp_path_factory.mktemp("export")
    (made / "in").mkdir()
    for name, chars in REPORTS:
        (made / "in" / f"{name}.txt").write_text(chars, encoding="utf-8")
    (made / "truce.json").write_text(TERMS, encoding="utf-8")
    with Archive.open(made / "desk.db") as kept:
        desk.add(kept, [Article(Text(chars), name, name, published="2031-05-09") for name, chars in REPORTS])
    return made


def run(*words: object) -> tuple[int, str]:
    done = CliRunner().invoke(app, ["export", *map(str, words)])
    return done.exit_code, done.output


def story(folder: Path) -> str:
    with Archive.open(folder / "desk.db") as kept:
        return str(kept.stories()[0].id)


@pytest.mark.parametrize("format", ["csv", "parquet"])
def test_a_folder_has_a_file_for_each_table(folder: Path, format: str) -> None:
    if format == "parquet":
        pytest.importorskip("pyarrow")
    out = folder / format
    code, _ = run(folder / "in", "--format", format, "--commitment", folder / "truce.json", "-o", out)
    assert code == 0
    assert {path.name for path in out.iterdir()} == {f"{name}.{format}" for name in SHAPES}


def test_the_ending_chooses_a_format_and_an_archive_gives_what_its_reports_give(folder: Path) -> None:
    code, said = run("--archive", folder / "desk.db", "--story", story(folder), "-o", folder / "note.md")
    assert (code, said) == (0, f"written: {folder / 'note.md'}\n")
    assert (folder / "note.md").read_text(encoding="utf-8").startswith("# ")
    code, said = run("--archive", folder / "desk.db", "--story", story(folder), "--format", "json")
    assert code == 0
    assert {text["outlet"] for text in json.loads(said)["texts"]} == {"courier", "wire"}


@pytest.mark.parametrize(
    ("words", "said"),
    [((), "give either reports or"), (("in", "--story", "x"), "give either reports or"), (("in",), "which with -o")],
)
def test_wrong_use_says_what_is_right(words: tuple[str, ...], said: str) -> None:
    code, told = run(*words)
    assert code == 2
    assert said in " ".join(told.replace("│", " ").split())


def test_what_is_not_there_is_named(folder: Path) -> None:
    code, said = run("--archive", folder / "desk.db", "--story", "none", "--format", "markdown")
    assert code == 1
    assert "archive list --stories" in said
    code, said = run("--archive", folder / "gone.db", "--story", "none", "--format", "markdown")
    assert code == 1
    assert "gone.db" in said
    code, _ = run(folder / "in", "--commitment", folder / "none.json", "--format", "markdown")
    assert code == 1


def test_a_folder_that_cannot_be_written_is_named(folder: Path) -> None:
    (folder / "taken").write_text("a file", encoding="utf-8")
    code, said = run(folder / "in", "-o", folder / "taken")
    assert code == 1
    assert "choose another folder" in said
