"""Places in what the program writes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def spans(found: Any) -> Iterator[dict[str, Any]]:
    """Every object of an output that has a place, however deep."""
    if isinstance(found, dict):
        if "exact" in found:
            yield found
        for value in found.values():
            yield from spans(value)
    elif isinstance(found, list):
        for value in found:
            yield from spans(value)
