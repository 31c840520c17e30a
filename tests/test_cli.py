"""The command line: what goes where, and with which exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from twosource import __version__
from twosource.cli import app

STORY = Path(__file__).parent / "stories" / "strait"
WIRE, COURIER = STORY / "01_pelwire.txt", STORY / "02_courier.txt"


def _run(*arguments: str | Path, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments], input=stdin)


def test_the_version() -> None:
    assert _run("--version").stdout == f"twosource {__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [("story",), ("nothing",), ("story", WIRE, "--format", "pdf"), ("diff", WIRE), ("annotate", WIRE, "--no-such")],
)
def test_wrong_use_exits_with_2(arguments: tuple[str | Path, ...]) -> None:
    done = _run(*arguments)
    assert done.exit_code == 2
    assert done.stdout == ""


def test_a_story_goes_to_standard_output_and_nothing_else_does() -> None:
    done = _run("story", WIRE, COURIER, "--format", "json")
    assert done.exit_code == 0
    made = json.loads(done.stdout)
    assert made["schema"] == "story/1"
    assert sorted(text["name"] for text in made["texts"]) == [WIRE.name, COURIER.name]


def test_the_ending_of_the_output_chooses_the_format_and_a_summary_is_printed(tmp_path: Path) -> None:
    done = _run("story", WIRE, COURIER, "-o", tmp_path / "page.html")
    assert done.exit_code == 0
    assert (tmp_path / "page.html").read_text(encoding="utf-8").lower().startswith("<!doctype html>")
    assert done.stdout
    assert "page.html" in done.stderr


def test_quiet_prints_nothing(tmp_path: Path) -> None:
    done = _run("story", WIRE, "-o", tmp_path / "page.html", "-q")
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", "")


def test_annotate_keeps_ids_and_text_of_json_lines_untouched() -> None:
    text = "  Harbour closed\n\n“We will wait,” said Hedda Quill.\r\n"
    lines = "".join(json.dumps({"doc_id": name, "text": text + name}) + "\n" for name in ("b/2", "a 1"))
    done = _run("annotate", "-", stdin=lines)
    assert done.exit_code == 0
    made = [json.loads(line) for line in done.stdout.splitlines()]
    assert sorted(one["doc_id"] for one in made) == ["a 1", "b/2"]
    for one in made:
        (content,) = next(s["content"] for s in one["statements"] if s["mode"] == "direct")
        assert (text + one["doc_id"])[content["start"] : content["end"]] == content["exact"]


def test_a_story_from_standard_input() -> None:
    done = _run("story", "-", "--format", "json", "--outlet", "Valley Courier", stdin=WIRE.read_text(encoding="utf-8"))
    assert done.exit_code == 0
    assert [text["outlet"] for text in json.loads(done.stdout)["texts"]] == ["Valley Courier"]


@pytest.mark.parametrize(
    ("name", "held"),
    [("empty.txt", b""), ("picture.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0"), ("paper.pdf", b"%PDF-1.7\n1 0 obj\n")],
)
def test_what_cannot_be_read_is_named_and_the_rest_is_done(tmp_path: Path, name: str, held: bytes) -> None:
    (tmp_path / name).write_bytes(held)
    done = _run("story", WIRE, tmp_path / name, "--format", "json")
    assert done.exit_code == 1
    assert name in done.stderr
    assert [text["name"] for text in json.loads(done.stdout)["texts"]] == [WIRE.name]


def test_nothing_to_read_is_said(tmp_path: Path) -> None:
    done = _run("story", tmp_path)
    assert done.exit_code == 1
    assert str(tmp_path) in done.stderr
    assert done.stdout == ""


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    done = _run("story", WIRE, "-q", "-o", tmp_path / "no" / "such" / "page.html")
    assert done.exit_code == 1
    assert "page.html" in done.stderr


def test_diff_needs_two_articles() -> None:
    done = _run("diff", WIRE, WIRE)
    assert done.exit_code == 1
    assert "two articles" in done.stderr


def test_a_pipe_gets_no_colour() -> None:
    done = _run("story", WIRE, COURIER)
    assert done.exit_code == 0
    assert "\x1b" not in done.stdout


def test_the_command_runs_outside_the_tests_too(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "twosource.cli", "story", str(WIRE), "-q", "-o", "story.json"]
    done = subprocess.run(command, cwd=tmp_path, env={**os.environ, "NO_COLOR": "1"}, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert json.loads((tmp_path / "story.json").read_text(encoding="utf-8"))["schema"] == "story/1"
