"""Sources to files: what a path, a folder, an address or `-` stands for, each file once."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from twosource.model import Problem
from twosource.read.fetched import Fetch, Fetched, is_address
from twosource.read.ninjs import looks_like_news

TABLE = "articles.csv"
TAKEN = (
    ".txt", ".text", ".html", ".htm", ".xhtml", ".jsonl", ".jsonl.gz", ".xml", ".rss", ".atom", ".warc", ".warc.gz",
    ".ninjs",
)  # fmt: skip
CONVERTIBLE = (".pdf", ".doc", ".docx", ".odt", ".rtf")
LONGEST_NAME = 300
"""Characters of a path or an address that messages show."""


@dataclass(frozen=True)
class File:
    """One input: `path` is None for standard input and for a page that was fetched.

    `within` is the folder that was given, where one was.
    """

    path: Path | None
    within: Path | None = None
    fetched: Fetched | None = None

    @property
    def shown(self) -> str:
        """Its path or address in messages, printable whatever bytes the file system or a server holds."""
        if self.fetched:
            return printable(self.fetched.address)
        return printable(str(self.path)) if self.path else "-"

    @property
    def name(self) -> str:
        return self.shown if self.fetched or not self.path else printable(self.path.name)

    @property
    def suffix(self) -> str:
        if self.fetched:
            return ".html" if self.fetched.kind in ("text/html", "application/xhtml+xml") else ""
        return self.path.suffix.lower() if self.path else ""


def printable(name: str) -> str:
    """The name with what is no UTF-8 replaced, control and direction characters spelt out, and no longer than 300."""
    shown = (
        os.fsencode(name).decode("utf-8", "replace") if not _half(name) else name.encode("utf-8", "replace").decode()
    )
    short = shown if len(shown) <= LONGEST_NAME else f"{shown[: LONGEST_NAME - 1]}…"
    return "".join(char if char.isprintable() else repr(char)[1:-1] for char in short)


def _half(name: str) -> bool:
    """Whether the name holds half a character that no file system put there."""
    return any("\ud800" <= char <= "\udfff" and not "\udc80" <= char <= "\udcff" for char in name)


def files(sources: Sequence[str | Path], fetch: Fetch | None = None) -> Iterator[File | Problem]:
    """Every file that the sources stand for, once; folders give what may be an article, sorted by name."""
    seen: set[Path | str] = set()
    for source in sources:
        for file in _files_of(source, fetch):
            if isinstance(file, Problem) or (file.path is None and file.fetched is None):
                yield file
            elif (place := file.path.resolve() if file.path else file.shown) in seen:
                yield Problem(file.shown, "the same file is given twice", "it is read once: give it once")
            else:
                seen.add(place)
                yield file


def _files_of(source: str | Path, fetch: Fetch | None) -> Iterator[File | Problem]:
    if str(source) == "-":
        yield File(None)
    elif is_address(source):
        yield from _address(str(source), fetch)
    else:
        yield from _paths(Path(source))


def _address(address: str, fetch: Fetch | None) -> Iterator[File | Problem]:
    if fetch is None:
        yield Problem(printable(address), "an address, and nothing is fetched unless you ask", "add --fetch")
        return
    found = fetch(address)
    if found is not None:
        yield found if isinstance(found, Problem) else File(None, fetched=found)


def _paths(path: Path) -> Iterator[File | Problem]:
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            yield from _folder(path)
        elif not stat.S_ISREG(mode):
            # Opening a pipe that nobody writes to waits for ever, and /dev/zero never ends.
            yield Problem(printable(str(path)), "a pipe, socket or device, no file", "send it to standard input: -")
        elif path.name != TABLE:
            # A table given beside its articles (reports/*) is used for them and is no article itself.
            yield File(path)
    except (OSError, ValueError) as error:
        yield unreadable(printable(str(path)), error)


def _folder(folder: Path) -> Iterator[File | Problem]:
    found = [path for path in sorted(_visible(folder)) if _named_as_article(path)]
    if not any(path.name.lower().endswith((*TAKEN, ".json")) for path in found):
        yield Problem(
            printable(str(folder)), "the folder holds no article", f"give one with files named {', '.join(TAKEN)}"
        )
    for path in found:
        if path.is_symlink() and not path.resolve().is_relative_to(folder.resolve()):
            # Who may put files into a drop folder could have any file of this machine read: /etc/passwd as a.txt.
            yield Problem(
                printable(str(path)), "a link that leads out of the folder", "copy the file, or give it alone"
            )
        else:
            yield File(path, within=folder)


def _named_as_article(path: Path) -> bool:
    """By its ending; `.json` is much else too (a story file, a table of gold), so there its first bytes decide."""
    name = path.name.lower()
    return name.endswith(TAKEN + CONVERTIBLE) or (name.endswith(".json") and looks_like_news(_head(path)))


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(4000)
    except OSError:
        return b""


def _visible(folder: Path) -> Iterator[Path]:
    queue = [folder]
    while queue:
        for path in queue.pop().iterdir():
            if path.name.startswith("."):
                continue
            if path.is_dir() and not path.is_symlink():
                queue.append(path)
            elif path.is_file():
                yield path


def unreadable(name: str, error: Exception) -> Problem:
    """Why the system does not give a file, and what to do."""
    if isinstance(error, FileNotFoundError):
        return Problem(name, "there is no such file or folder", "check the spelling and the folder you are in")
    if isinstance(error, PermissionError):
        return Problem(name, "permission to read it is denied", "allow it for your user (chmod +r)")
    if isinstance(error, EOFError):
        return Problem(name, "the file ends too early", "fetch it again: the copy is incomplete")
    said = getattr(error, "strerror", None) or str(error)
    return Problem(name, f"it cannot be read ({said})", "check the file; the others are read")
