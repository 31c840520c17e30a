"""Names that hold outside one file, and JSON-LD: what the linked-data formats share.

A text is named by its own hash (ni, RFC 6920), so that whoever holds the characters can check the name; characters of
it by `#char=start,end` (RFC 5147, which counts as we do). What has no name of its own gets a UUID made of what it says.
"""

from __future__ import annotations

import base64
import json
import re
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from twosource.model import Article
from twosource.render.json import UNSAFE
from twosource.text import Span, Text

LONE = re.compile("[\ud800-\udfff]")
# What an address may hold besides letters and digits (RFC 3986); the rest is written as %XX.
ADDRESS = "%:/?#[]@!$&'()*+,;=-._~"


def text_name(text: Text) -> str:
    """`ni:///sha-256;...`: the hash of the characters in UTF-8."""
    digest = base64.urlsafe_b64encode(bytes.fromhex(text.sha256)).decode().rstrip("=")
    return f"ni:///sha-256;{digest}"


def part_name(text: Text, span: Span) -> str:
    """The name of the characters of a span: that of their text with `#char=start,end`, in code points."""
    return f"{text_name(text)}#char={span.start},{span.end}"


def article_name(article: Article) -> str:
    """The article's address on the web where it has one, else the name of its text."""
    return web_address(article.url) or text_name(article.text)


def web_address(url: str | None) -> str | None:
    """The address where it is one of the web, with what an address cannot hold escaped; None for any other."""
    if not url or not re.match(r"https?://[^\s/]", url, re.IGNORECASE):
        return None
    return quote(url.strip().encode("utf-8", "replace"), safe=ADDRESS)


def made_name(*parts: str) -> str:
    """A name for what is told by these parts alone: the same parts always give the same `urn:uuid:`."""
    return uuid5(NAMESPACE_URL, "twosource:" + json.dumps(parts)).urn


def written(graph: object) -> str:
    """JSON-LD that may stand inside a page: no text of an article can end a script element, or break a line.

    A lone surrogate, which RDF cannot hold, is written as �.
    """
    made = LONE.sub("\N{REPLACEMENT CHARACTER}", json.dumps(graph, ensure_ascii=False, indent=1)).replace(
        "<", "\\u003c"
    )
    return UNSAFE.sub(lambda match: f"\\u{ord(match.group()):04x}", made) + "\n"
