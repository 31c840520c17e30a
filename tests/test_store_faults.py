"""Processes that are killed while they add: what they confirmed is there, nothing twice, nothing half.

`python -m bench archive` does the same 200 times with 2,000 articles.
"""

from __future__ import annotations

from pathlib import Path

from bench.faults import Faults, faults


def test_kills_lose_nothing_and_leave_nothing_half_done(tmp_path: Path) -> None:
    found = faults(tmp_path / "desk.db", articles=120, kills=6, processes=2)
    assert found == Faults(kills=6, confirmed=120, lost=0, duplicated=0, problems=0)
