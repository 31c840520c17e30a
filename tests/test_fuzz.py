"""Every input that the fuzzer has found or begins with, and a few new ones: `make fuzz` looks for longer."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings

from tests.fuzz.inputs import CORPUS, inputs
from tests.fuzz.targets import TARGETS

KEPT = [
    (target, path)
    for target in TARGETS
    for folder in (target, "all")
    for path in sorted((CORPUS / folder).glob("*"))
]  # fmt: skip


@pytest.mark.parametrize(("target", "path"), KEPT, ids=lambda one: one.name if isinstance(one, Path) else one)
def test_what_was_found_stays_mended(target: str, path: Path) -> None:
    TARGETS[target](path.read_bytes())


@pytest.mark.parametrize("target", TARGETS)
def test_a_few_new_inputs(target: str) -> None:
    @settings(max_examples=15, deadline=None)
    @given(inputs(target))
    def one(data: bytes) -> None:
        TARGETS[target](data)

    one()
