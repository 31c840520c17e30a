"""Records of the model to JSON and back, exactly: `decode(type(record), encode(record)) == record`.

An archive goes from hand to hand, so what it holds is data and never code (no pickle). Every record stands once in a
table of its class, and others point at it by number: a statement that thirty clauses lie in is written once. Tables
name their fields, so that a newer program reads what an older one wrote: a field that this had not takes its default.

    {"codec": 1, "root": "Report", "texts": ["<text id>", ...],
     "fields": {"Span": ["text", "start", "end"], ...}, "rows": {"Span": [[0, 12, 19], ...], ...}}

A span's text is a number in `texts`. The root is the last row of its class. Characters of texts are left out unless
`inline` is asked for: the archive has them.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from twosource.store.shapes import Reader, Shape, Writer, order, shape
from twosource.text import SpanError, Text

VERSION = 1
LEVEL = 6
LARGEST = 400_000_000
"""Bytes that a packed record may unpack to; a story of a hundred long reports takes 30,000,000."""
Record = TypeVar("Record")


class BadRecord(ValueError):
    """No record of ours, or one that this program cannot read; the message says what was found."""


def encode(record: object, *, inline: bool = False) -> dict[str, Any]:
    """A record as JSON values; with `inline` the characters of its texts too."""
    writer = Writer(inline)
    root: type = type(record)
    shape(root).write(writer, record)
    rows = {kind.__name__: list(table) for kind, table in writer.rows.items()}
    # The root may equal no other row: it holds them all, so it was finished last.
    fields = {kind.__name__: list(shape(kind).names) for kind in writer.rows}
    return {"codec": VERSION, "root": root.__name__, "texts": list(writer.texts), "fields": fields, "rows": rows}


def decode(kind: type[Record], written: Mapping[str, Any], texts: Mapping[str, Text] | None = None) -> Record:
    """The record that was encoded; `texts` by id for those that are not inline. Raises BadRecord."""
    try:
        if written["codec"] != VERSION or written["root"] != kind.__name__:
            raise BadRecord(f"codec {written['codec']} of {written['root']}: expected {VERSION} of {kind.__name__}")
        reader = Reader(tuple(written["texts"]), texts or {})
        for each in order(cast(type, kind)):
            _read(shape(each), written, reader)
        root: Record = reader.tables[kind][-1]
    except (KeyError, IndexError, TypeError, ValueError, SpanError) as error:
        raise BadRecord(f"no {kind.__name__} as this program writes it ({error!r})") from error
    return root


def _read(made: Shape, written: Mapping[str, Any], reader: Reader) -> None:
    name = made.kind.__name__
    if name in written["rows"]:
        made.read(reader, written["fields"][name], written["rows"][name])


def pack(record: object) -> bytes:
    """A record as compressed JSON, without the characters of its texts."""
    return zlib.compress(json.dumps(encode(record), separators=(",", ":")).encode(), LEVEL)


def unpack(kind: type[Record], packed: bytes, texts: Mapping[str, Text]) -> Record:
    """The record that was packed. Raises BadRecord, also for what would unpack to more than LARGEST."""
    return decode(kind, json.loads(inflate(packed)), texts)


def deflate(chars: str) -> bytes:
    return zlib.compress(chars.encode("utf-8", "surrogatepass"), LEVEL)


def inflate(packed: bytes) -> str:
    """Raises BadRecord for what is damaged or too large."""
    unpacking = zlib.decompressobj()
    try:
        chars = unpacking.decompress(packed, LARGEST)
    except zlib.error as error:
        raise BadRecord(f"damaged ({error})") from error
    if unpacking.unconsumed_tail or not unpacking.eof:
        raise BadRecord(f"cut off, or more than {LARGEST} bytes")
    return chars.decode("utf-8", "surrogatepass")
