"""Inputs: seeds of the corpus, edited at random places with what parsers trip over."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from hypothesis import strategies as st

CORPUS = Path(__file__).parent / "corpus"
# What means something to one of the readers, the cleaner or the quote finder.
TOKENS = tuple(
    token.encode("utf-8", "surrogatepass") if isinstance(token, str) else token
    for token in (
        "“", "”", "‘", "’", '"', "'", "``", "''", "«", "»", "(", ")", "[", "]", "\n", "\r\n", "\u2028", "\u202e", "\x00", "\x1b[2J",
        " ", "\t", "\xa0", "By Jane Roe", "date 2031-05-14 ", "6'11\"", "'60s", "…", "—", "\ufeff", "\ud83d", "a" * 600, "w " * 300,
        "<", ">", "<p>", "</p>", "<br>", "<script>", "</script>", "<!--", "-->", "<![CDATA[", "]]>", "&", "&#0;", "&#xD800;", "&lt;",
        "<!DOCTYPE html>", "<html>", "<rss>", "<feed xmlns='http://www.w3.org/2005/Atom'>", "<item>", "<entry>", "<title>", "<?xml version='1.0' encoding='utf-16'?>",
        "<!ENTITY x 'y'>", "{", "}", "[", '"uri":', '"text":', '"body_text":', '"bodies":', "null", "1e999", "\\ud83d", "9" * 5000, ",", ";",
        "WARC/1.0\r\n", "WARC-Type: response\r\n", "Content-Length: -1\r\n", "Content-Length: 99999999\r\n", "HTTP/1.1 200 OK\r\n", "\r\n\r\n",
        "Transfer-Encoding: chunked\r\n", "Content-Encoding: gzip\r\n", "http://", "https://[::1]/", "@", "%", "#", "?", ":99999", "\\", "..",
        "User-agent: *\n", "Disallow: /*$*\n", "name,outlet,published\n", "AND", "OR", "NOT", "NEAR(", "*", "speaker:", "after:", "-",
        b"\xff\xfe", b"\xfe\xff", b"\x1f\x8b\x08\x00", b"PK\x03\x04", b"%PDF", b"\xc0\xaf", b"\xed\xa0\x80", b"\xe2\x80",
    )
)  # fmt: skip


@cache
def seeds(target: str) -> list[bytes]:
    """The seeds of a target, and those that every target gets."""
    return [path.read_bytes() for folder in (target, "all") for path in sorted((CORPUS / folder).glob("*"))]


@st.composite
def inputs(draw: st.DrawFn, target: str) -> bytes:
    """A seed, or nothing, with up to eight edits: a token or bytes put in, a part taken out, doubled or moved."""
    data = draw(st.sampled_from([b"", *seeds(target)]))
    for _ in range(draw(st.integers(0, 8))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.integers(0, 60)))
        put = draw(
            st.one_of(st.sampled_from(TOKENS), st.binary(max_size=12), st.just(data[start:end] * 2), st.just(b""))
        )
        where = draw(st.sampled_from((start, end)))
        data = data[:start] + put + data[where:]
    return data
