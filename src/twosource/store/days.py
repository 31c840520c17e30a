"""Articles by day in Parquet, and what a run over days leaves behind so that it can go on after a kill.

Nothing half written is ever read: files and folders are written under another name and renamed when whole.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from twosource.engine.arrow import arrow

UNDATED = ""
Columns = Mapping[str, Sequence[Any]]


class WrongInput(ValueError):
    """The input is no pile of articles; the message says what is missing."""


def _pyarrow() -> Any:
    return arrow("give text or JSON Lines files")


class Articles:
    """A Parquet file or folder with `doc_id`, `text` and perhaps `published`, `outlet`, read a day at a time."""

    def __init__(self, path: Path) -> None:
        self.arrow = _pyarrow()
        if not path.exists():
            raise WrongInput(f"{path}: no such file or folder")
        self.dataset = self.arrow.dataset.dataset(str(path), format="parquet")
        missing = {"doc_id", "text"} - set(self.dataset.schema.names)
        if missing:
            raise WrongInput(f"{path}: no column {' and '.join(sorted(missing))}; it has {self.dataset.schema.names}")
        self.dated = "published" in self.dataset.schema.names
        self.outlets = "outlet" in self.dataset.schema.names

    def days(self) -> list[str]:
        """The days of publication in order; undated articles come first, as the day ""."""
        if not self.dated:
            return [UNDATED]
        published = self.dataset.to_table(columns={"day": self._published()}).column("day")
        found = self.arrow.compute.unique(self.arrow.compute.utf8_slice_codeunits(published, 0, 10))
        return sorted({str(day or UNDATED) for day in found.to_pylist()})

    def of(self, day: str) -> list[tuple[str, str, str | None]]:
        """Name, text and outlet, where it is known, of the articles of a day."""
        wanted = ["doc_id", "text", *(["outlet"] if self.outlets else [])]
        columns = self.dataset.to_table(columns=wanted, filter=self._on(day)).to_pydict()
        outlets = columns.get("outlet") or [None] * len(columns["text"])
        rows = zip(columns["doc_id"], columns["text"], outlets, strict=True)
        return [(str(name), text, str(outlet) if outlet else None) for name, text, outlet in rows]

    def _published(self) -> Any:
        return self.arrow.dataset.field("published").cast("string")

    def _on(self, day: str) -> Any:
        """Bounds and no function of the column: with them files and row groups of other days are not read at all."""
        if not self.dated:
            return None
        field, kind = self.arrow.dataset.field("published"), self.dataset.schema.field("published").type
        if not day:
            return field.is_null() | (self._published() == "")
        if self.arrow.types.is_string(kind) or self.arrow.types.is_large_string(kind):
            return (field >= day) & (field < f"{day}~")
        return self.arrow.compute.starts_with(self._published(), day)


def write(path: Path, columns: Columns) -> None:
    """A Parquet file that is there whole or not at all."""
    arrow = _pyarrow()
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_name(f"{path.name}.half")
    arrow.parquet.write_table(arrow.table(dict(columns)), half)
    half.replace(path)


def read(path: Path) -> dict[str, list[Any]]:
    """The columns of a Parquet file."""
    return dict(_pyarrow().parquet.read_table(path).to_pydict())


class State:
    """The last finished day of a run and the table that the next one needs, in a folder `_state` beside its output."""

    def __init__(self, output: Path) -> None:
        self.folder = output / "_state"

    def load(self) -> tuple[str, dict[str, list[Any]]] | None:
        """The last finished day and its table; None where nothing was finished."""
        finished = sorted(self.folder.glob("day=*.parquet"))
        return (finished[-1].stem.removeprefix("day="), read(finished[-1])) if finished else None

    def save(self, day: str, table: Columns) -> None:
        whole = self.folder / f"day={day}.parquet"
        write(whole, table)
        for place in self.folder.glob("day=*"):
            if place != whole:
                place.unlink()
