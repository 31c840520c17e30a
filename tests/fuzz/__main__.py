"""`python -m tests.fuzz [--seconds 300] [--target NAME] [--atheris]`: looks for inputs that break what must hold.

Hypothesis draws edits of the corpus, all targets in turn; with `--atheris` one target is driven by coverage instead
(`pip install atheris`). What breaks is written to the corpus, where every `make test` tries it from then on.
"""

from __future__ import annotations

import argparse
import hashlib
import logging
import sys
import tempfile
import time
from collections.abc import Callable

from hypothesis import HealthCheck, Phase, given, seed, settings

from tests.fuzz.inputs import CORPUS, inputs
from tests.fuzz.targets import TARGETS

SLOW = 10.0
"""Seconds of processor time that an input of a few kilobytes may take."""


class Slow(AssertionError):
    """An input that takes far more time than its length explains."""


def tried(target: str, data: bytes) -> None:
    """One input. What breaks is kept, and raises."""
    started = time.process_time()
    try:
        TARGETS[target](data)
        if (spent := time.process_time() - started) > SLOW:
            raise Slow(f"{spent:.1f} s for {len(data)} bytes")
    except Exception:
        place = CORPUS / target / f"found-{hashlib.sha256(data).hexdigest()[:12]}"
        place.parent.mkdir(exist_ok=True)
        place.write_bytes(data)
        raise


def by_hypothesis(names: list[str], seconds: float) -> dict[str, int]:
    """Rounds of 50 inputs for each target until the time is up; how many each had."""
    until, counts, round_ = time.monotonic() + seconds, dict.fromkeys(names, 0), int(time.time())
    while time.monotonic() < until:
        round_ += 1
        for name in names:
            if time.monotonic() < until:
                _round(name, round_, until, counts)
    return counts


def _round(name: str, round_: int, until: float, counts: dict[str, int]) -> None:
    @seed(round_)
    @settings(
        max_examples=50, deadline=None, database=None, derandomize=False, phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(inputs(name))
    def one(data: bytes) -> None:
        if time.monotonic() < until:
            counts[name] += 1
            tried(name, data)

    one()


def by_atheris(name: str, seconds: float) -> None:
    """Coverage-guided, until the time is up; ends the process."""
    import atheris

    target: Callable[[bytes], None] = lambda data: tried(name, data)  # noqa: E731
    atheris.instrument_all()
    # What it finds new goes to the first folder, which is thrown away; what broke is in the corpus already.
    found, limits = tempfile.mkdtemp(), [f"-max_total_time={int(seconds)}", "-max_len=4096", "-timeout=60"]
    atheris.Setup([sys.argv[0], *limits, found, str(CORPUS / name)], target)
    atheris.Fuzz()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--seconds", type=float, default=300)
    parser.add_argument("--target", choices=TARGETS, action="append")
    parser.add_argument("--atheris", action="store_true")
    asked = parser.parse_args()
    logging.disable(logging.CRITICAL)
    names = asked.target or list(TARGETS)
    if asked.atheris:
        by_atheris(names[0], asked.seconds)
    counts = by_hypothesis(names, asked.seconds)
    print(", ".join(f"{name} {count}" for name, count in counts.items()), "inputs, nothing broke")


if __name__ == "__main__":
    main()
