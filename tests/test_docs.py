"""The docs say what the program does: every command and option, every benchmark, examples that run, links that lead."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from bench.__main__ import parser
from bench.data import NAMES
from twosource.cli import app

ROOT = Path(__file__).resolve().parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
COMMANDS = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
FENCE = re.compile(r"^```(?P<info>[^\n]*)\n(?P<lines>.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?:)(?P<path>[^)#\s]*)(?:#(?P<anchor>[^)\s]*))?\)")


def _page(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def _section(title: str) -> str:
    found = re.search(rf"^## {re.escape(title)}$(.*?)(?=^## |\Z)", COMMANDS, re.MULTILINE | re.DOTALL)
    assert found, f"docs/commands.md has no section '## {title}'"
    return found.group(1)


def _blocks(kind: str) -> Iterator[tuple[str, str]]:
    """The code blocks of all pages whose info string is this, each with the page's name."""
    for page in PAGES:
        for found in FENCE.finditer(page.read_text(encoding="utf-8")):
            if found["info"].strip() == kind:
                yield _page(page), found["lines"]


def _options() -> list[tuple[str, str]]:
    group = get_command(app)
    named = vars(group)["commands"]
    return [
        (name, option) for name, one in named.items() for each in one.params for option in each.opts if option[0] == "-"
    ]


@pytest.mark.parametrize(("command", "option"), _options())
def test_every_option_is_documented(command: str, option: str) -> None:
    assert f"`{option}`" in _section(f"twosource {command}"), f"docs/commands.md: 'twosource {command}' lacks {option}"


def test_every_documented_option_exists() -> None:
    known = set(_options())
    for command in {command for command, _ in known}:
        told = re.findall(r"^\| (.*?) \|", _section(f"twosource {command}"), re.MULTILINE)
        for option in re.findall(r"`(--?[a-z]+)`", " ".join(told)):
            assert (command, option) in known, f"docs/commands.md: 'twosource {command}' has no {option}"


def test_every_benchmark_and_its_options_are_documented() -> None:
    section = _section("python -m bench")
    assert [name for name in NAMES if f"| `{name}` |" not in section] == []
    options = [option for action in parser()._actions for option in action.option_strings if option.startswith("--")]
    assert [option for option in options if f"`{option}`" not in section and option != "--help"] == []


def _sessions() -> list[tuple[str, tuple[str, ...]]]:
    """The lines of each block that is run, with the page's name: they share a folder, as they do for a reader."""
    lines = ((page, block.splitlines()) for page, block in _blocks("console run"))
    return [(page, tuple(one.removeprefix("$ ") for one in block if one.startswith("$ "))) for page, block in lines]


@pytest.mark.parametrize(("page", "lines"), _sessions())
def test_examples_run(page: str, lines: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tests").symlink_to(ROOT / "tests")
    monkeypatch.chdir(tmp_path)
    for line in lines:
        words = shlex.split(line)
        assert words[0] == "twosource", f"{page}: only twosource commands are run, not {line!r}"
        done = CliRunner().invoke(app, words[1:])
        assert done.exit_code == 0, f"{page}: {line}\n{done.output[-1000:]}{done.exception!r}"
        if "-o" in words:
            assert (tmp_path / words[words.index("-o") + 1]).stat().st_size > 0


@pytest.mark.parametrize("page", dict.fromkeys(page for page, _ in _blocks("python")))
def test_python_examples_run(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    names: dict[str, object] = {"__name__": "example"}
    for name, lines in _blocks("python"):
        if name == page:
            exec(compile(lines, page, "exec"), names)


@pytest.mark.parametrize("page", PAGES, ids=_page)
def test_links_lead_somewhere(page: Path) -> None:
    for link in LINK.finditer(page.read_text(encoding="utf-8")):
        target = (page.parent / link["path"]).resolve() if link["path"] else page
        assert target.exists(), f"{_page(page)} links to {link['path']}, which is not there"
        if link["anchor"] and target.suffix == ".md":
            assert link["anchor"] in _anchors(target), f"{_page(page)} links to #{link['anchor']} of {_page(target)}"


def _anchors(page: Path) -> set[str]:
    titles = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", "-") for title in titles}


@pytest.mark.parametrize("page", PAGES, ids=_page)
def test_make_targets_exist(page: Path) -> None:
    targets = re.findall(r"^([a-z][a-z-]*):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    named = re.findall(r"`make ([a-z][a-z-]*)`|^\$ make ([a-z][a-z-]*)", page.read_text(encoding="utf-8"), re.MULTILINE)
    assert [one or other for one, other in named if (one or other) not in targets] == []


def test_every_measured_number_names_its_command() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    found = re.search(r"^\| measure \|.*\n\|[-| ]+\n((?:\|.*\n)+)", readme, re.MULTILINE)
    assert found, "README.md has no table that begins '| measure |'"
    for row in found.group(1).splitlines():
        command = row.rstrip(" |").rsplit("|", 1)[-1].strip().strip("`")
        named = re.fullmatch(r"python -m bench (\w+)( --data \S+)?( --train \S+)?( --peers)?", command)
        assert named, f"README.md: the last cell of this row is no bench command: {row}"
        assert named.group(1) in NAMES, f"README.md: no benchmark is called {named.group(1)}"
