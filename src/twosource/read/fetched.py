"""What a server gave for an address, and how fetching is asked for; nothing here reaches the network."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from twosource.model import Problem

SCHEMES = ("http://", "https://")


class MissingReader(RuntimeError):
    """The library that reads a kind of input is not installed; the message says what to do."""


@dataclass(frozen=True)
class Fetched:
    """The bytes that came for an address: `address` is the last one after redirects, `retrieved` is ISO 8601 in UTC.

    `kind` is the content type that the server claims, without its parameters; it is believed only where nothing in the
    bytes speaks against it.
    """

    address: str
    data: bytes
    retrieved: str
    kind: str = ""
    charset: str = ""


Fetch = Callable[[str], Fetched | Problem | None]
"""Fetches an address; None where the page is unchanged since it was last fetched."""


def is_address(source: object) -> bool:
    return str(source)[:8].lower().startswith(SCHEMES)
