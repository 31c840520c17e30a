"""`python -m bench.cold COMMAND...`: seconds and peak memory of one command, as a JSON object on the last line.

A process of its own, because a child's peak memory counts what its parent held when it started it.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time

KIB_PER_MB = 1000 / 1024 * 1000


def main(command: list[str]) -> int:
    """Runs the command with its output thrown away; gives the command's exit status."""
    start = time.perf_counter()
    ended = subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
    wall = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / KIB_PER_MB
    print(json.dumps({"wall_s": wall, "peak_memory_mb": peak}))
    return ended.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
