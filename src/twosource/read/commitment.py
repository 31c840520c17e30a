"""Reads a commitment that a user enters as a small JSON file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from twosource.model import Problem, Terms


def read_commitment(path: Path | str) -> Terms | Problem:
    """The terms of a file with `name`, `parties`, `forbidden`, and if need be `permitted`, `area`, `from`, `until`."""
    try:
        found = json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        return Problem(str(path), f"not readable as JSON ({error})", "give a commitment as in docs/commands.md")
    if not isinstance(found, dict) or not found.get("forbidden"):
        return Problem(str(path), "it names no forbidden acts", "add a list `forbidden`, as in docs/commands.md")
    return Terms(
        name=str(found.get("name") or Path(path).stem),
        parties=_words(found.get("parties")),
        forbidden=_words(found["forbidden"]),
        permitted=_words(found.get("permitted")),
        places=_words((found.get("area") or {}).get("places")),
        start=found.get("from"),
        until=found.get("until"),
    )


def _words(value: Any) -> tuple[str, ...]:
    return tuple(str(one) for one in value) if isinstance(value, list) else (str(value),) if value else ()
