"""A page to its article, within limits of time and memory."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
from urllib.parse import urlsplit

from twosource.model import Article, Problem
from twosource.read.dates import iso
from twosource.read.extract import Extracted, extract
from twosource.read.fetched import Fetched, is_address
from twosource.read.files import File
from twosource.text import Text

MIDNIGHT = "T00:00:00"
MANY_TAGS = 20_000
"""Tags of a page that is read in this process; news pages have 500 to 8,000, and each costs up to 0.4 ms."""
LONG_TAG = re.compile(rb"<[a-zA-Z][^<>]{5000,}")
MANY_VALUES = 500
"""Attributes of a tag: what they cost grows with their square (50,000 take minutes)."""
SECONDS = 30
"""What a page may take that is read in a process of its own."""


class Costly(RuntimeError):
    """A page that takes more time or memory than any article is worth."""


def page(file: File, data: bytes) -> Article | Problem:
    """The article in an HTML page: the text that the extractor gives, its title as first line, and the page's hash."""
    try:
        said = _decoded(file.fetched, data)
        found = _alone(said) if _suspect(said) else extract(said)
    except Costly as error:
        return Problem(file.shown, str(error), "save the article's text")
    if not found.text.strip():
        return Problem(file.shown, "an HTML page without article text", "save the page when it is loaded, or its text")
    title, body = found.title, found.text
    return Article(
        Text(body if not title or body.startswith(title) else f"{title}\n{body}"),
        file.name,
        outlet=found.outlet or None,
        url=_url(found.url, file.fetched),
        title=title or None,
        published=_published(found.date),
        retrieved=(file.fetched.retrieved or None) if file.fetched else None,
        author=found.author or None,
        page_sha256=hashlib.sha256(data).hexdigest(),
    )


def _decoded(fetched: Fetched | None, data: bytes) -> bytes:
    """The page in UTF-8 where the server said what it is in, and that is so; extractors guess else."""
    try:
        return data.decode(fetched.charset).encode() if fetched and fetched.charset else data
    except (LookupError, ValueError):
        return data


def _url(stated: str, fetched: Fetched | None) -> str | None:
    """The address that the page states; that of another host is not believed where it is known whence the page came.

    A page could else pass for a later version of somebody else's.
    """
    if fetched is None:
        return stated if is_address(stated) else None
    return stated if is_address(stated) and _host(stated) == _host(fetched.address) else fetched.address


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _published(stated: str) -> str | None:
    """The stated time; a date alone comes as its midnight, so that midnight is taken for a date alone."""
    time = iso(stated.split(MIDNIGHT, maxsplit=1)[0], "")
    return time if isinstance(time, str) else None


def _suspect(data: bytes) -> bool:
    """Whether a page may cost more than a page does: by its tags, and by what stands in one of them."""
    if data.count(b"<") > MANY_TAGS:
        return True
    return any(tag.count(b"=") + tag.count(b" ") > MANY_VALUES for tag in LONG_TAG.findall(data))


def _alone(data: bytes) -> Extracted:
    """What a page says, found in a process of its own. Raises Costly."""
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-m", "twosource.read.extract"],
            input=data,
            capture_output=True,
            timeout=SECONDS,
            check=True,
        )
    except subprocess.TimeoutExpired as error:
        raise Costly(f"a page that takes more than {SECONDS} seconds to read") from error
    except subprocess.CalledProcessError as error:
        raise Costly("a page that takes more memory than is allowed") from error
    return Extracted(**json.loads(done.stdout))
