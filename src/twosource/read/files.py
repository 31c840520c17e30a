"""Sources to files: what a path, a folder or `-` stands for, each file once."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from twosource.model import Problem

TABLE = "articles.csv"
TAKEN = (".txt", ".text", ".html", ".htm", ".xhtml", ".jsonl", ".jsonl.gz")
CONVERTIBLE = (".pdf", ".doc", ".docx", ".odt", ".rtf")


@dataclass(frozen=True)
class File:
    """One input: `path` is None for standard input; `within` is the folder that was given, where one was."""

    path: Path | None
    within: Path | None = None

    @property
    def shown(self) -> str:
        """Its path in messages, printable whatever bytes the file system holds."""
        return printable(str(self.path)) if self.path else "-"

    @property
    def name(self) -> str:
        return printable(self.path.name) if self.path else "-"

    @property
    def suffix(self) -> str:
        return self.path.suffix.lower() if self.path else ""


def printable(name: str) -> str:
    """The name with what is no UTF-8 replaced, and control characters spelt out."""
    shown = os.fsencode(name).decode("utf-8", "replace")
    return "".join(char if char.isprintable() else repr(char)[1:-1] for char in shown)


def files(sources: Sequence[str | Path]) -> Iterator[File | Problem]:
    """Every file that the sources stand for, once; folders give what may be an article, sorted by name."""
    seen: set[Path] = set()
    for source in sources:
        for file in _files_of(source):
            if isinstance(file, Problem) or file.path is None:
                yield file
            elif (place := file.path.resolve()) in seen:
                yield Problem(file.shown, "the same file is given twice", "it is read once: give it once")
            else:
                seen.add(place)
                yield file


def _files_of(source: str | Path) -> Iterator[File | Problem]:
    if str(source) == "-":
        yield File(None)
        return
    path = Path(source)
    try:
        path.stat()
        if path.is_dir():
            yield from _folder(path)
        elif path.name != TABLE:
            # A table given beside its articles (reports/*) is used for them and is no article itself.
            yield File(path)
    except (OSError, ValueError) as error:
        yield unreadable(printable(str(path)), error)


def _folder(folder: Path) -> Iterator[File | Problem]:
    found = [path for path in sorted(_visible(folder)) if path.name.lower().endswith(TAKEN + CONVERTIBLE)]
    if not any(path.name.lower().endswith(TAKEN) for path in found):
        yield Problem(
            printable(str(folder)), "the folder holds no article", f"give one with files named {', '.join(TAKEN)}"
        )
    for path in found:
        yield File(path, within=folder)


def _visible(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.name.startswith("."):
            continue
        if path.is_dir() and not path.is_symlink():
            yield from _visible(path)
        elif path.is_file():
            yield path


def unreadable(name: str, error: Exception) -> Problem:
    """Why the system does not give a file, and what to do."""
    if isinstance(error, FileNotFoundError):
        return Problem(name, "there is no such file or folder", "check the spelling and the folder you are in")
    if isinstance(error, PermissionError):
        return Problem(name, "permission to read it is denied", "allow it for your user (chmod +r)")
    if isinstance(error, EOFError):
        return Problem(name, "the gzip file ends too early", "fetch it again: the copy is incomplete")
    said = getattr(error, "strerror", None) or str(error)
    return Problem(name, f"it cannot be read ({said})", "check the file; the others are read")
