"""Where a command's lines go: data to standard output or a file, complaints to standard error, a status at the end."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterable
from pathlib import Path

from twosource.model import Problem

# Errors whose message says what is missing and what to do.
MISSING = {
    "BadData",
    "BadModel",
    "MissingModel",
    "MissingTrainer",
    "MissingNetwork",
    "MissingEngine",
    "MissingParquet",
    "MissingProtocol",
    "MissingReader",
    "MissingServer",
    "CannotListen",
    "WrongArchive",
    "WrongInput",
}


def write(rendered: str, output: Path | None) -> None:
    """To the file, or to standard output where none or `-` is given; ends with status 1 where it cannot be written."""
    if output is None or str(output) == "-":
        say(rendered)
        return
    try:
        output.write_text(rendered, encoding="utf-8", newline="")
    except OSError as error:
        complain(f"{output}: cannot be written ({error.strerror}); choose another place with -o")
        raise SystemExit(1) from error


def write_lines(lines: Iterable[str], output: Path | None) -> None:
    """The same a line at a time: an archive of a hundred thousand articles need not fit into memory."""
    if output is None or str(output) == "-":
        sys.stdout.writelines(f"{line}\n" for line in lines)
        return
    try:
        with output.open("w", encoding="utf-8", newline="") as stream:
            stream.writelines(f"{line}\n" for line in lines)
    except OSError as error:
        complain(f"{output}: cannot be written ({error.strerror}); choose another place with -o")
        raise SystemExit(1) from error


def say(rendered: str) -> None:
    sys.stdout.write(rendered if rendered.endswith("\n") else rendered + "\n")


def complain(line: str) -> None:
    sys.stderr.write(f"{line}\n")


def listed(problems: Iterable[Problem]) -> None:
    for problem in problems:
        # A name may come from an article (`doc_id`, an entry's id): no code in it may reach a terminal.
        line = f"{problem.name}: {problem.found}; {problem.remedy}"
        complain("".join(char if char.isprintable() else " " for char in line))


def finish(problems: Iterable[Problem], last: str | None = None) -> None:
    """Ends with status 1 where something could not be read or a last word is given."""
    if last:
        complain(last)
    if last or any(problems):
        raise SystemExit(1)


class explained:
    """Turns a missing model, library or column into its message and status 1."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if kind is not None and kind.__name__ in MISSING:
            complain(str(error))
            raise SystemExit(1)


def progress(line: str) -> None:
    """A line for whoever watches: only on a terminal."""
    if sys.stderr.isatty():
        complain(line)


def logs(verbose: bool, quiet: bool) -> None:
    """How much the program says of what it does; libraries stay silent."""
    level = logging.ERROR if quiet else logging.INFO if verbose else logging.WARNING
    logging.basicConfig(level=level, format="%(message)s", stream=sys.stderr)
    for noisy in ("trafilatura", "htmldate", "courlan"):
        logging.getLogger(noisy).setLevel(logging.CRITICAL)
