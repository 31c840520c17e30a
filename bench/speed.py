"""`bench speed`: how fast articles are annotated, and what one story costs from a cold start to its page.

`articles_per_cpu_s` and `wall_s` are medians of three runs of clean and annotate over all articles, in a process that
has loaded the language model, on one thread. `cold_start_s` and `peak_memory_mb` are those of a process of its own
that reads the same articles and writes the page.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from bench.data import ROOT, default
from bench.result import Result
from twosource.model import Article

RUNS = 3
NOT_RUN = {"textacy": "timed in `bench attribution`, on the same articles as ours"}


def run(data: Path | None, train: Path | None, peers: bool) -> Result:
    """Figures on a folder of articles, a text, a page or a JSONL file. Raises RuntimeError where the program fails."""
    where = data or default("speed")
    trained = {"trained": "nothing is trained in this task"} if train else {}
    figures = {**_cold(where), **_warm(where)}
    return Result("speed", str(where), figures, not_run={**(NOT_RUN if peers else {}), **trained})


def _warm(where: Path) -> dict[str, float]:
    from twosource.read import read
    from twosource.reconstruct import read_reports

    articles = read([where]).articles
    read_reports(articles[:1])
    spent = [_timed(articles) for _ in range(RUNS)]
    cpu, wall = (statistics.median(column) for column in zip(*spent, strict=True))
    return {"articles": len(articles), "articles_per_cpu_s": len(articles) / cpu, "wall_s": wall}


def _timed(articles: Sequence[Article]) -> tuple[float, float]:
    """CPU and wall seconds of reading all articles once."""
    from twosource.reconstruct import read_reports

    cpu, wall = time.process_time(), time.perf_counter()
    read_reports(articles)
    return time.process_time() - cpu, time.perf_counter() - wall


def _cold(where: Path) -> dict[str, float]:
    """Seconds and peak memory of `twosource story` in a new process, the page included."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        command = [sys.executable, "-m", "twosource.cli", "story", str(where.resolve()), "-q", "-o", str(page)]
        measured = subprocess.run(
            [sys.executable, "-m", "bench.cold", *command],
            cwd=ROOT, env={**os.environ, "OMP_NUM_THREADS": "1"}, capture_output=True, text=True, check=False,
        )  # fmt: skip
        if not page.is_file():
            raise RuntimeError(f"{' '.join(command)}: no page was written\n{measured.stderr.strip()}")
    figures = json.loads(measured.stdout.splitlines()[-1])
    return {"cold_start_s": figures["wall_s"], "peak_memory_mb": figures["peak_memory_mb"]}
