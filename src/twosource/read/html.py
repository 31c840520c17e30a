"""A page to its article. The only module that imports trafilatura."""

from __future__ import annotations

import hashlib
from typing import Any

from twosource.model import Article, Problem
from twosource.read.dates import iso
from twosource.read.files import File
from twosource.text import Text

# Only dates that the page states (no search through its prose), and none refused for lying ahead of this machine's
# clock: an embargoed page, or an invented one, may be dated tomorrow.
DATES = {
    "original_date": True,
    "extensive_search": False,
    "max_date": "9999-12-31",
    "outputformat": "%Y-%m-%dT%H:%M:%S%z",
}
MIDNIGHT = "T00:00:00"


def page(file: File, data: bytes) -> Article | Problem:
    """The article in an HTML page: the text that the extractor gives, its title as first line, and the page's hash."""
    found = _extracted(data)
    body = (found.text or "") if found else ""
    if not body.strip():
        return Problem(file.shown, "an HTML page without article text", "save the page when it is loaded, or its text")
    title = found.title or ""
    return Article(
        Text(body if not title or body.startswith(title) else f"{title}\n{body}"),
        file.name,
        outlet=found.sitename or None,
        url=found.url or None,
        title=title or None,
        published=_published(found.date or ""),
        author=found.author or None,
        page_sha256=hashlib.sha256(data).hexdigest(),
    )


def _published(stated: str) -> str | None:
    """The stated time; a date alone comes as its midnight, so that midnight is taken for a date alone."""
    time = iso(stated.split(MIDNIGHT, maxsplit=1)[0], "")
    return time if isinstance(time, str) else None


def _extracted(data: bytes) -> Any:
    from trafilatura import bare_extraction

    try:
        return bare_extraction(
            data, favor_recall=True, include_comments=False, with_metadata=True, date_extraction_params=DATES
        )
    except Exception:  # a page can break a parser in any way: it is then a page without an article
        return None
