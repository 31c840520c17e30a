"""Floors: figures below which a benchmark on development data must not fall, kept in floors.json.

Each entry names a benchmark, a data set and the digest of that data; floors of other data prove nothing and are an
error. Floors rise with `--set-floors` and fall only with `--lower REASON`, which is recorded beside them.
For a figure of which less is better (false alarms, seconds, megabytes) the floor is a ceiling.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from bench.result import Result

FILE = Path(__file__).with_name("floors.json")
LESS = re.compile(r"(false_alarms|_wrong|_corroborated|_s|_mb)$")
# These vary from one machine and one run to the next: their ceilings are written by hand.
TIMED = re.compile(r"(_per_cpu_s|_s|_mb)$")
COUNTED = re.compile(r"(conflicts_found|single_source_found|false_alarms|_wrong|_corroborated)$")
# Another machine's arithmetic may turn a parse or two: a percentage keeps this much room, a count none.
ROOM = 0.5
KEPT = re.compile(
    r"^(?!trained_).*(_f1|accuracy|answered|_found|right_person|source_given_match"
    r"|false_alarms|_wrong|_corroborated|label_precision|label_recall"
    r"|(furniture|edited|trimmed|pasted|version|dropped)_recall)$"
)


@dataclass(frozen=True)
class Lowering:
    """Why a floor fell."""

    figure: str
    was: float
    now: float
    reason: str


@dataclass(frozen=True)
class Entry:
    """The floors of one benchmark on one data set, known by its label and its digest."""

    bench: str
    data: str
    sha256: str
    floors: Mapping[str, float]
    lowered: tuple[Lowering, ...] = ()


def load(path: Path = FILE) -> tuple[Entry, ...]:
    written = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else []
    return tuple(Entry(**{**one, "lowered": tuple(Lowering(**each) for each in one["lowered"])}) for one in written)


def save(entries: tuple[Entry, ...], path: Path = FILE) -> None:
    written = [asdict(entry) for entry in sorted(entries, key=lambda entry: (entry.bench, entry.data))]
    path.write_text(json.dumps(written, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def find(entries: tuple[Entry, ...], bench: str, data: str) -> Entry | None:
    return next((entry for entry in entries if (entry.bench, entry.data) == (bench, data)), None)


def failures(entry: Entry | None, result: Result, label: str, sha256: str) -> Iterator[str]:
    """What is wrong with a result: no floors, other data, a figure that is missing or below its floor."""
    if entry is None:
        yield f"{result.bench} on {label}: no floors yet; set them with --set-floors"
    elif entry.sha256 != sha256:
        yield f"{result.bench} on {label}: the data has changed since the floors were set; set them with --set-floors"
    else:
        missed = (figure for figure, floor in entry.floors.items() if is_worse(figure, result.ours.get(figure), floor))
        for figure in missed:
            yield f"{result.bench} on {label}: {figure} is {result.ours.get(figure)}, its floor {entry.floors[figure]}"


def is_worse(figure: str, got: float | None, floor: float) -> bool:
    return got is None or (got > floor if is_ceiling(figure) else got < floor)


def is_ceiling(figure: str) -> bool:
    return bool(LESS.search(figure)) and not figure.endswith("_per_cpu_s")


def risen(entry: Entry | None, result: Result, label: str, sha256: str) -> Entry:
    """The entry with every floor as high as what was measured; no floor falls on the same data."""
    measured = {figure: _kept(figure, got) for figure, got in result.ours.items() if _is_kept(figure)}
    old = entry.floors if entry and entry.sha256 == sha256 else {}
    better = {
        figure: got for figure, got in measured.items() if figure not in old or is_worse(figure, old[figure], got)
    }
    lowered = entry.lowered if entry else ()
    return Entry(result.bench, label, sha256, {**old, **better}, lowered)


def lower(entry: Entry, result: Result, reason: str) -> Entry:
    """The entry with the floors that the result misses brought down to it, each with the reason."""
    missed = [figure for figure, floor in entry.floors.items() if is_worse(figure, result.ours.get(figure), floor)]
    now = {figure: _kept(figure, result.ours[figure]) for figure in missed if figure in result.ours}
    fallen = tuple(Lowering(figure, entry.floors[figure], got, reason) for figure, got in now.items())
    return replace(entry, floors={**entry.floors, **now}, lowered=entry.lowered + fallen)


def _is_kept(figure: str) -> bool:
    return bool(KEPT.match(figure)) and not TIMED.search(figure)


def _kept(figure: str, got: float) -> float:
    """The floor that a measured figure sets: a count as it is, a percentage to a tenth with some room."""
    return got if COUNTED.search(figure) else max(0.0, math.floor((got - ROOM) * 10) / 10)
