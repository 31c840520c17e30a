"""What an HTML page says, by its extractor. The only module that imports trafilatura.

Run as a program it reads a page from standard input and writes what it found as JSON: so a page that may cost too much
is read in a process of its own, which can be stopped (see `html.py`).
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict, dataclass
from typing import Any

# Only dates that the page states (no search through its prose), and none refused for lying ahead of this machine's
# clock: an embargoed page, or an invented one, may be dated tomorrow.
DATES = {
    "original_date": True,
    "extensive_search": False,
    "max_date": "9999-12-31",
    "outputformat": "%Y-%m-%dT%H:%M:%S%z",
}
MEMORY = 3 << 30
"""Bytes of address space that a page in a process of its own may take."""


@dataclass(frozen=True)
class Extracted:
    """What the page holds and says of itself; unknown is empty."""

    text: str = ""
    title: str = ""
    outlet: str = ""
    url: str = ""
    date: str = ""
    author: str = ""


def extract(data: bytes) -> Extracted:
    """The text of a page and what it says of itself; nothing where it breaks the extractor."""
    from trafilatura import bare_extraction

    try:
        found: Any = bare_extraction(
            data, favor_recall=True, include_comments=False, with_metadata=True, date_extraction_params=DATES
        )
    except Exception:  # a page can break a parser in any way: it is then a page without an article
        return Extracted()
    if found is None:
        return Extracted()
    told = (found.text, found.title, found.sitename, found.url, found.date, found.author)
    return Extracted(*(str(one or "") for one in told))


def main() -> None:
    """Reads standard input under a limit of memory."""
    import logging
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    logging.disable(logging.CRITICAL)
    sys.stdout.write(json.dumps(asdict(extract(sys.stdin.buffer.read()))))


if __name__ == "__main__":
    main()
