"""What a gzip file holds, unpacked as it is read, and never more than such a file can honestly hold."""

from __future__ import annotations

import gzip
import io
from collections.abc import Callable
from typing import BinaryIO, cast

FREE = 100_000_000
"""Bytes that may be unpacked whatever the file's size."""
RATIO = 100
"""Beyond that: unpacked bytes for each packed one. Text packs 3 to 10 times, gzip at most 1,032 times."""


class Bomb(OSError):
    """More comes out of a file than any text of its size holds."""

    strerror = f"more than {RATIO} times its size comes out of it, as of a bomb"


class Counted(io.RawIOBase):
    """The packed bytes, counted."""

    def __init__(self, stream: BinaryIO) -> None:
        self.stream, self.count = stream, 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        data = self.stream.read(len(buffer))
        self.count += len(data)
        buffer[: len(data)] = data
        return len(data)


class _Guarded(io.RawIOBase):
    """The unpacked bytes. Raises Bomb, and what gzip raises."""

    def __init__(self, packed: Counted) -> None:
        self.packed, self.count = packed, 0
        self.inside = gzip.GzipFile(fileobj=cast(BinaryIO, packed))

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        data = self.inside.read1(len(buffer))  # what there is: a file that is cut gives all that stands before
        self.count += len(data)
        buffer[: len(data)] = data
        if self.count > FREE + RATIO * self.packed.count:
            raise Bomb(Bomb.strerror)
        return len(data)


def unpacked(stream: BinaryIO) -> io.BufferedReader:
    """A reader of what the gzip stream holds, many members one after another too."""
    return io.BufferedReader(cast(io.RawIOBase, _Guarded(Counted(stream))), 1 << 16)


class Rationed(io.RawIOBase):
    """A stream that gives no more than `ration` bytes until `renew` is called.

    Some parsers read a line to its end, however long: this is what stops them. Some take a file that is cut for one
    that ends: `broken` says so.
    """

    def __init__(self, stream: io.BufferedReader, ration: int, spent: Callable[[], Exception]) -> None:
        self.stream, self.ration, self.left, self.spent = stream, ration, ration, spent
        self.broken: EOFError | None = None

    def renew(self, ration: int | None = None) -> None:
        self.left = ration or self.ration

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        """What there is, at most `size` bytes. Raises what `spent` makes, and EOFError."""
        try:
            data = self.stream.read1(min(size, self.left + 1) if size >= 0 else self.left + 1)
        except EOFError as error:
            self.broken = error
            raise
        self.left -= len(data)
        if self.left < 0:
            raise self.spent()
        return data
