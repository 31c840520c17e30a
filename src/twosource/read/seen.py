"""What servers said of pages that were fetched before, so that an unchanged page is not sent again.

Kept beside an archive in a small JSON file; losing it costs a download, nothing else.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from pathlib import Path

MOST = 50_000
LONGEST = 500
"""Characters of a validator that are kept: a server sends it, and it is sent back."""
# What the server said, and how it is asked with it.
ASKED = {"etag": "if-none-match", "last-modified": "if-modified-since"}


class Seen:
    """Validators (ETag, Last-Modified) by address. `save` only when what was fetched is safe where it belongs."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        self.known: dict[str, dict[str, str]] = _read(path) if path else {}

    def asking(self, address: str) -> dict[str, str]:
        """The headers that ask for a page only if it has changed."""
        return {ASKED[name]: value for name, value in self.known.get(address, {}).items() if name in ASKED}

    def note(self, address: str, headers: Mapping[str, str]) -> None:
        told = {name: headers[name] for name in ASKED if 0 < len(headers.get(name, "")) <= LONGEST}
        self.known.pop(address, None)
        if told:
            self.known[address] = told

    def save(self) -> None:
        """Writes the file in one step: another process sees the old one or the new one."""
        if self.path is None:
            return
        kept = dict(list(self.known.items())[-MOST:])
        with tempfile.NamedTemporaryFile("w", dir=self.path.parent, prefix=self.path.name, delete=False) as file:
            json.dump(kept, file)
        Path(file.name).replace(self.path)


def _read(path: Path) -> dict[str, dict[str, str]]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {
        str(address): {name: value for name, value in told.items() if name in ASKED and isinstance(value, str)}
        for address, told in found.items()
        if isinstance(told, dict)
    }
