"""Connections to an archive's file: opened, migrated, handed out one a thread at a time.

The standard library's sqlite3 and no layer above it: here transactions are ours to the letter. Every write is one
BEGIN IMMEDIATE ... COMMIT with `synchronous=FULL`, so what was confirmed is on disk, and what was not is not there.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import resources
from pathlib import Path
from queue import Empty, LifoQueue

APPLICATION = 0x32535243
"""`2SRC`: how SQLite's header names a file of ours."""
WAIT_MS = 60_000
PRAGMAS = (
    f"PRAGMA busy_timeout={WAIT_MS}",
    "PRAGMA foreign_keys=ON",
    "PRAGMA synchronous=FULL",
    "PRAGMA secure_delete=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA cache_size=-65536",
)


class WrongArchive(ValueError):
    """The file is no archive, a newer program's, or cannot be opened; the message says which and what to do."""


class Database:
    """The connections to one file. `reading` and `writing` hand one out; any thread may ask."""

    def __init__(self, path: Path, *, create: bool = True) -> None:
        if str(path) == ":memory:":
            raise WrongArchive(":memory:: an archive needs a file; several connections use it")
        if not create and not path.is_file():
            raise WrongArchive(f"{path}: no archive is there; add articles with `twosource archive add`")
        self.path = path
        self.idle: LifoQueue[sqlite3.Connection] = LifoQueue()
        with self._explained():
            connection = self._connected()
            migrate(connection, path)
        self.idle.put(connection)

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """One state of the archive for as long as the context lasts, whatever others write."""
        with self._lent() as connection:
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                connection.execute("ROLLBACK")

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """All or nothing: committed when the context ends, undone when it raises. Waits for other writers."""
        with self._lent() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")

    @contextmanager
    def alone(self) -> Iterator[sqlite3.Connection]:
        """A connection outside of any transaction, for VACUUM and checkpoints."""
        with self._lent() as connection:
            yield connection

    def close(self) -> None:
        with suppress(Empty):
            while True:
                self.idle.get_nowait().close()

    @contextmanager
    def _lent(self) -> Iterator[sqlite3.Connection]:
        try:
            connection = self.idle.get_nowait()
        except Empty:
            connection = self._connected()
        try:
            with self._explained():
                yield connection
        finally:
            self.idle.put(connection)

    def _connected(self) -> sqlite3.Connection:
        made = sqlite3.connect(self.path, isolation_level=None, check_same_thread=False, cached_statements=256)
        made.row_factory = sqlite3.Row
        for pragma in PRAGMAS:
            made.execute(pragma)
        return made

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.DatabaseError as error:
            raise WrongArchive(f"{self.path}: the archive cannot be used ({error})") from error


def migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Brings a file to the newest version, a version a transaction; a new file from nothing. Raises WrongArchive."""
    _refuse(connection, path)
    _write_ahead(connection)
    for version, script in enumerate(migrations(), 1):
        if _number(connection, "user_version") < version:
            _apply(connection, version, script)


def migrations() -> list[str]:
    """The scripts that lead from each version to the next, in order."""
    folder = resources.files("twosource.store") / "migrations"
    scripts = sorted((each for each in folder.iterdir() if each.name.endswith(".sql")), key=lambda each: each.name)
    return [script.read_text(encoding="utf-8") for script in scripts]


def _refuse(connection: sqlite3.Connection, path: Path) -> None:
    made_by, version = _number(connection, "application_id"), _number(connection, "user_version")
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if made_by != APPLICATION and (made_by or version or tables):
        raise WrongArchive(f"{path}: a database of another program; choose another file with --archive")
    if version > len(migrations()):
        newest = len(migrations())
        raise WrongArchive(
            f"{path}: archive version {version}, and this program knows up to {newest}: update twosource"
        )


def _write_ahead(connection: sqlite3.Connection) -> None:
    """SQLite does not wait for others when it changes the mode, so two processes that begin together need patience."""
    until = time.monotonic() + WAIT_MS / 1000
    while connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        with suppress(sqlite3.OperationalError):
            connection.execute("PRAGMA journal_mode=WAL")
        if time.monotonic() > until:
            raise sqlite3.OperationalError("another process holds it")
        time.sleep(0.01)


def _apply(connection: sqlite3.Connection, version: int, script: str) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have been here while this one waited.
        if _number(connection, "user_version") < version:
            for statement in statements(script):
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id={APPLICATION}")
            connection.execute(f"PRAGMA user_version={version}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def statements(script: str) -> Iterator[str]:
    """The statements of a script; a trigger holds semicolons of its own."""
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])
