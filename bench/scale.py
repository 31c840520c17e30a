"""`python -m bench.scale COUNT [ENGINE|reuse] [--kill] [--steps] [--folder F]`: what COUNT articles cost.

With `reuse` the shared passages of the whole pile are found at once; else it is grouped, with lineages and chapters.

The pile is made from timeline17 and ECB+: their articles are dealt out over days, a thousand a day, and where more are
wanted each further round renames every capitalised word and moves every number, so that it tells other stories of the
same kinds in the same words. It is written to Parquet, ten days a file, and grouped from there in a process of its own.
With `--kill` that process is killed after some days and started again.
With `--steps` fifty days are made and grouped at a time and then thrown away, so that a pile of any size needs little
disk; a line a day goes to `steps.jsonl` in the folder, and a run that was killed goes on where it stood.
Prints a JSON line: articles, seconds of wall and CPU of all processes, peak memory of the largest, stories, and a
digest of what was found in the first ten days and in all: piles begin alike, so those of two runs may be compared.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import resource
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import Any, TextIO

from bench.data import locate
from bench.piles import Item, items
from twosource.engine import engine
from twosource.grouping import group_parquet
from twosource.link.shared import shared
from twosource.store.days import read, write

A_DAY = 1_000
A_FILE = 10 * A_DAY
A_STEP = 5 * A_FILE
KILLED_AFTER = 6
FIRST = date(2031, 1, 1)
NAME = re.compile(r"\b[A-Z]\w+|\b\d+\b")
SYLLABLES = "ba ko ri mu ten sal vo dra len pik ost une har ged bri fal".split()


def pile(count: int, first: int = 0) -> Iterator[Item]:
    """Articles `first` to `count` of the pile, dated."""
    base = items(locate("shared/data/timeline17.jsonl.gz")) + items(locate("shared/data/ecbplus_topics_1_35.tar.xz"))
    for number in range(first, count):
        around, place = divmod(number, len(base))
        # Strided, so that a day holds articles of all topics; neighbours in a topic stay neighbours in time.
        item = base[place * 17 % len(base)]
        text = renamed(item.text, around) if around else item.text
        day = FIRST + timedelta(days=number // A_DAY)
        yield Item(f"{number:07}", text, published=day.isoformat())


def renamed(text: str, around: int) -> str:
    return NAME.sub(lambda match: _other(match.group(), around), text)


def _other(word: str, around: int) -> str:
    """The same other word for a word wherever it stands in this round."""
    made = hashlib.blake2b(f"{around} {word}".encode(), digest_size=3).digest()
    if word.isdigit():
        return str(int(word) + made[0] + 1)
    return "".join(SYLLABLES[byte % len(SYLLABLES)] for byte in made).capitalize()


def written(count: int, source: Path, first: int = 0) -> None:
    made = pile(count, first)
    for number in range(first, count, A_FILE):
        part = list(islice(made, A_FILE))
        columns = {"doc_id": "name", "text": "text", "published": "published"}
        fields = {column: [getattr(item, field) for item in part] for column, field in columns.items()}
        write(source / f"{number:08}.parquet", fields)


def main(count: int, name: str, kill: bool, folder: Path) -> None:
    source, target = folder / f"pile{count}", folder / f"out{count}-{name}"
    if not source.exists():
        written(count, source)
    start, runs = time.perf_counter(), [_grouped(source, target, name, kill)]
    if kill:
        runs.append(_grouped(source, target, name, False))
    cost = {"wall_s": time.perf_counter() - start, "cpu_s": sum(cpu for cpu, _ in runs), "peak_memory_mb": runs[-1][1]}
    days = [read(path) for path in sorted(target.glob("*.parquet"))]
    stories = len({story for day in days for story in day["story"]})
    told = {"stories": stories, "ten_days": _digest(days[:10]), "all_days": _digest(days)}
    print(json.dumps({"engine": name, "articles": count, **cost, "killed": len(runs) - 1, **told}))


def by_steps(count: int, name: str, folder: Path) -> None:
    """Groups a pile that is never there as a whole."""
    target, log = folder / f"out{count}-{name}", folder / "steps.jsonl"
    for first in range(0, count, A_STEP):
        source = folder / f"step{first:08}"
        # A step whose last day is written was done before a kill.
        end = min(first + A_STEP, count)
        last = FIRST + timedelta(days=(end - 1) // A_DAY)
        if not (target / f"day={last}.parquet").exists():
            shutil.rmtree(source, ignore_errors=True)
            written(end, source, first)
            with log.open("a", encoding="utf-8") as lines:
                _grouped(source, target, name, False, lambda line: _noted(lines, line))
        shutil.rmtree(source, ignore_errors=True)


def _noted(lines: TextIO, told: Mapping[str, object]) -> None:
    lines.write(json.dumps({"at": time.strftime("%H:%M:%S"), **told}) + "\n")
    lines.flush()


def _grouped(
    source: Path, target: Path, name: str, kill: bool, note: Callable[[Mapping[str, object]], None] | None = None
) -> tuple[float, float]:
    """CPU seconds and megabytes of a run in a process of its own; one that is killed tells no megabytes."""
    context = get_context("spawn")
    here, there = context.Pipe(duplex=False)
    run = context.Process(target=_run, args=(source, target, name, there))
    run.start()
    days = 0
    while isinstance(told := here.recv(), str):
        days += 1
        print(told, file=sys.stderr, flush=True)
        if note and run.pid:
            note({"day": told, "cpu_s": _cpu_of_group(run.pid), "largest_mb": _largest_of_group(run.pid)})
        if kill and days == KILLED_AFTER and run.pid:
            spent = _cpu_of_group(run.pid)
            os.killpg(run.pid, signal.SIGKILL)
            run.join()
            return spent, 0.0
    run.join()
    return float(told[0]), float(told[1])


def _run(source: Path, target: Path, name: str, told: Any) -> None:
    os.setsid()
    group_parquet(source, target, engine(name), progress=lambda day, new: told.send(f"{day} {new}"))
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024
    told.send((_cpu_of_group(os.getpid()), peak))


def _cpu_of_group(group: int) -> float:
    """CPU seconds of the processes of a group that still run."""
    ticks = 0
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = place.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        ticks += sum(map(int, fields[11:15])) if int(fields[2]) == group else 0
    return ticks / os.sysconf("SC_CLK_TCK")


def _largest_of_group(group: int) -> float:
    """Peak megabytes of the largest process of a group."""
    peaks = [0]
    for place in Path("/proc").glob("[0-9]*"):
        try:
            if int((place / "stat").read_text().rsplit(")", 1)[1].split()[2]) == group:
                peaks += [int(line.split()[1]) for line in (place / "status").open() if line.startswith("VmHWM")]
        except OSError:
            continue
    return max(peaks) / 1024


def _digest(days: Sequence[object]) -> str:
    return hashlib.sha256(repr(days).encode()).hexdigest()[:16]


def passages(count: int) -> None:
    texts = [item.text for item in pile(count)]
    shared(texts[:10])
    before, start = time.process_time(), time.perf_counter()
    _, found = shared(texts)
    spent = {"wall_s": time.perf_counter() - start, "cpu_s": time.process_time() - before}
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"reuse": count, **spent, "peak_memory_mb": peak, "passages": len(found)}))


if __name__ == "__main__":
    asked = argparse.ArgumentParser()
    asked.add_argument("count", type=int)
    asked.add_argument("engine", nargs="?", default="local")
    asked.add_argument("--kill", action="store_true")
    asked.add_argument("--steps", action="store_true")
    asked.add_argument("--folder", type=Path)
    given = asked.parse_args()
    if given.engine == "reuse":
        passages(given.count)
    elif given.steps and given.folder:
        by_steps(given.count, given.engine, given.folder)
    else:
        with tempfile.TemporaryDirectory() as temporary:
            main(given.count, given.engine, given.kill, given.folder or Path(temporary))
