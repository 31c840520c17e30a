"""`python -m bench NAME`: measures one public task, on development data or on a file of the same format.

Exit 0 done, 1 a floor is missed or data is missing, 2 wrong use.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench import floors
from bench.data import DEFAULTS, NAMES, MissingData, NoSharedData, digest, existing, locate
from bench.result import Result
from bench.table import merged, table


@dataclass(frozen=True)
class DataSet:
    """Data with the label by which floors know it."""

    label: str
    path: Path


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="python -m bench", description="Measure public tasks, ours beside peers.")
    made.add_argument("name", choices=[*NAMES, "all"], help="the task, or all of them")
    made.add_argument("--data", type=Path, help="a file or folder of the development data's format")
    made.add_argument("--train", type=Path, help="also train on this file and measure that")
    made.add_argument("--peers", action="store_true", help="also run the other programs that are installed")
    made.add_argument("--json", action="store_true", help="print one JSON object instead of a table")
    made.add_argument("--floors", action="store_true", help="fail below a floor of floors.json")
    made.add_argument("--set-floors", action="store_true", help="raise the floors to what is measured")
    made.add_argument("--lower", metavar="REASON", help="lower the floors that are missed, and record why")
    return made


def main(arguments: Sequence[str]) -> int:
    """Runs what was asked for; gives the exit status."""
    made = parser()
    asked = made.parse_args(arguments)
    if asked.name == "all" and (asked.data or asked.train):
        made.error("--data and --train go with one task, not with all")
    if asked.lower is not None and not asked.lower.strip():
        made.error("--lower needs the reason: what got worse, and why that is right")
    try:
        statuses = [_bench(name, asked) for name in (NAMES if asked.name == "all" else (asked.name,))]
    except MissingData as wrong:
        _say(str(wrong))
        return 1
    return max(statuses)


def _bench(name: str, asked: argparse.Namespace) -> int:
    """One benchmark on all its data sets."""
    module = importlib.import_module(f"bench.{name}")
    train = existing(asked.train) if asked.train else None
    ran = list(_ran(_sets(name, asked.data), lambda path: module.run(path, train, asked.peers)))
    results = [result for _, result in ran]
    if results:
        print(json.dumps(merged(results).as_json()) if asked.json else table(results) + "\n")
    missed = [line for one, result in ran for line in _floors(one, result, asked)]
    for line in missed:
        _say(line)
    return 1 if missed else 0


def _sets(name: str, data: Path | None) -> Iterator[DataSet]:
    """The data given, else the defaults; those of shared data that is not set up are skipped with a message."""
    if data:
        yield DataSet(_label(existing(data)), data)
        return
    for label in DEFAULTS[name]:
        try:
            yield DataSet(label, locate(label))
        except NoSharedData as absent:
            _say(f"skipped: {absent}")


def _ran(sets: Iterable[DataSet], run: Callable[[Path], Result]) -> Iterator[tuple[DataSet, Result]]:
    """The sets with their results; one that rests on shared data that is not set up is skipped with a message."""
    for one in sets:
        try:
            yield one, run(one.path)
        except NoSharedData as absent:
            _say(f"skipped: {one.label}: {absent}")


def _label(path: Path) -> str:
    """The label of a default data set that lies at this path, else the path."""
    for label in (label for labels in DEFAULTS.values() for label in labels):
        try:
            if locate(label).samefile(path):
                return label
        except MissingData:
            continue
    return str(path)


def _floors(one: DataSet, result: Result, asked: argparse.Namespace) -> list[str]:
    """The floors that a result misses, after those were raised or lowered that should be."""
    if not (asked.floors or asked.set_floors or asked.lower is not None):
        return []
    entries, sha256 = floors.load(), digest(one.path)
    entry = floors.find(entries, result.bench, one.label)
    if asked.lower is not None and entry:
        entry = floors.lower(entry, result, asked.lower)
    if asked.set_floors:
        entry = floors.risen(entry, result, one.label, sha256)
    if entry and (asked.set_floors or asked.lower is not None):
        floors.save((*(other for other in entries if (other.bench, other.data) != (entry.bench, entry.data)), entry))
    return list(floors.failures(entry, result, one.label, sha256))


def _say(line: str) -> None:
    print(line, file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
