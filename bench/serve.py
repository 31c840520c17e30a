"""`python -m bench.serve --archive FILE`: many readers at once, on loopback, for docs/cost.md.

Starts `twosource serve` over the archive and lets readers follow its screens: each asks for a screen, reads for a
while (`--pause` seconds, give or take a half), and asks for the next, drawn anew each time from those that there are.
With `--pause 0` they do nothing but ask, which measures how much one process answers.
With `--adding PATH` the articles there are sent to the server as soon as the readers begin, under another outlet each
time, so that it reads, groups and reconstructs all the while; readers must not wait for that.
Prints a JSON line: readers, answers, errors, the median and the 95th and 99th of the milliseconds to the last byte,
seconds of CPU that the server and its processes took, the peak memory of one of them, and how often all were added.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import resource
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import quantiles
from typing import Any
from urllib.parse import quote

from twosource.read import read

HOST = "127.0.0.1"
# What a reader asks for, by how often: mostly stories, claims and articles.
OFTEN = {
    "home": 3,
    "story": 4,
    "claim": 4,
    "article": 4,
    "search": 3,
    "timeline": 1,
    "person": 1,
    "disputed": 1,
    "feed": 1,
}
WORDS = ("minister", "call", "ceasefire OR truce", '"said on"', "ship*", "attack", "agree*", "president")


def main() -> None:
    asked = argparse.ArgumentParser()
    asked.add_argument("--archive", type=Path, required=True)
    asked.add_argument("--readers", type=int, default=64)
    asked.add_argument("--seconds", type=float, default=60)
    asked.add_argument("--pause", type=float, default=1.0)
    asked.add_argument("--adding", type=Path)
    given = asked.parse_args()
    if given.readers > 512 or given.seconds > 600:
        asked.error("512 readers and 600 seconds are the most")
    with socket.socket() as free:
        free.bind((HOST, 0))
        port = free.getsockname()[1]
    line = ["-m", "twosource.cli", "serve", "--archive", str(given.archive), "--port", str(port), "-q"]
    with subprocess.Popen([sys.executable, *line]) as server:
        try:
            addresses = _addresses(port)
            with _adding(port, given.adding) as done:
                times, errors = asyncio.run(_read(port, addresses, given.readers, given.seconds, given.pause))
        finally:
            server.terminate()
            server.wait(30)
    told = {"added": done, **_told(times, errors, given.seconds)}
    print(json.dumps({"readers": given.readers, "pause_s": given.pause, **told}))


@contextmanager
def _adding(port: int, path: Path | None) -> Iterator[list[float]]:
    """Adds the articles there again and again from a thread of its own; gives the seconds that each time took."""
    done: list[float] = []
    rows = [
        {"doc_id": one.name, "text": one.text.chars, "published": one.published, "title": one.title}
        for one in (read([str(path)]).articles if path else ())
    ]
    stopped = threading.Event()
    thread = threading.Thread(target=_add, args=(port, rows, stopped, done), daemon=True)
    if rows:
        thread.start()
    yield done
    stopped.set()


def _add(port: int, rows: list[dict[str, Any]], stopped: threading.Event, done: list[float]) -> None:
    while not stopped.is_set():
        begun = time.monotonic()
        made = [{**row, "text": f"{row['text']}\n{len(done)}\n", "outlet": f"Outlet {len(done)}"} for row in rows]
        job = _get(port, "/api/articles", {"articles": made})
        while not stopped.is_set() and not _get(port, f"/api/work/{job['id']}")["done"]:
            time.sleep(0.25)
        if not stopped.is_set():
            done.append(round(time.monotonic() - begun, 1))


def _told(times: list[float], errors: int, seconds: float) -> dict[str, float]:
    cut = quantiles(times, n=100)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return {
        "answers": len(times),
        "a_second": round(len(times) / seconds, 1),
        "errors": errors,
        "median_ms": round(cut[49] * 1000, 1),
        "p95_ms": round(cut[94] * 1000, 1),
        "p99_ms": round(cut[98] * 1000, 1),
        "cpu_s": round(used.ru_utime + used.ru_stime, 1),
        "peak_memory_mb": used.ru_maxrss // 1024,
    }


def _addresses(port: int) -> dict[str, list[str]]:
    """The screens of the archive, by kind; waits until the server is there."""
    for _ in range(240):
        try:
            stories = [one for one in _get(port, "/api/stories?limit=50")["stories"] if one["reconstructed"]]
            break
        except OSError:
            time.sleep(0.25)
    else:
        raise SystemExit("the server did not start")
    ids = [one["id"] for one in stories]
    claims = [one["address"] for id in ids[:10] for one in _get(port, f"/api/stories/{id}/claims")["claims"][:20]]
    people = _get(port, "/api/people?limit=50")["people"]
    return {
        "home": ["/", *(f"/?day={one['last_day']}" for one in stories)],
        "story": [f"/stories/{id}" for id in ids],
        "claim": claims,
        "article": [f"/articles/{one['id']}" for one in _get(port, "/api/articles?limit=200")["articles"]],
        "search": [f"/search?q={quote(words)}&kind={kind}" for words in WORDS for kind in ("articles", "statements")],
        "timeline": [f"/stories/{id}/timeline" for id in ids],
        "person": [f"/people/{quote(one['id'], safe='')}" for one in people],
        "disputed": ["/disputed", "/disputed?status=hard"],
        "feed": ["/feeds/conflicts.atom", "/feeds/changes.atom"],
    }


def _get(port: int, address: str, sent: Any = None) -> Any:
    body = None if sent is None else json.dumps(sent).encode()
    asked = urllib.request.Request(f"http://{HOST}:{port}{address}", body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(asked, timeout=60) as answer:
        return json.load(answer)


async def _read(
    port: int, addresses: dict[str, list[str]], readers: int, seconds: float, pause: float
) -> tuple[list[float], int]:
    """The seconds of every answer, and how many were no 200."""
    kinds = [kind for kind, often in OFTEN.items() for _ in range(often) if addresses[kind]]
    until = time.monotonic() + seconds
    told = await asyncio.gather(*(_reader(port, addresses, kinds, until, pause, seed) for seed in range(readers)))
    return [taken for times, _ in told for taken in times], sum(errors for _, errors in told)


async def _reader(
    port: int, addresses: dict[str, list[str]], kinds: list[str], until: float, pause: float, seed: int
) -> tuple[list[float], int]:
    draw, times, errors = random.Random(seed), [], 0
    await asyncio.sleep(draw.random() * min(pause, 1))
    reader, writer = await asyncio.open_connection(HOST, port)
    while time.monotonic() < until:
        address = draw.choice(addresses[draw.choice(kinds)])
        start = time.monotonic()
        try:
            code = await asyncio.wait_for(_ask(reader, writer, port, address), 60)
        except (OSError, ValueError, asyncio.IncompleteReadError, TimeoutError):
            code = 0
            reader, writer = await asyncio.open_connection(HOST, port)
        times.append(time.monotonic() - start)
        errors += code != 200
        await asyncio.sleep(pause * (0.5 + draw.random()))
    writer.close()
    return times, errors


async def _ask(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, port: int, address: str) -> int:
    """The status of an answer, once all of it is there."""
    writer.write(f"GET {address} HTTP/1.1\r\nHost: {HOST}:{port}\r\n\r\n".encode())
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
    length = next(int(line.partition(":")[2]) for line in head.splitlines() if line.startswith("content-length:"))
    await reader.readexactly(length)
    return int(head.split()[1])


if __name__ == "__main__":
    main()
