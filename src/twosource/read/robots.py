"""What a site's robots.txt allows (RFC 9309). The only module that imports protego."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

LARGEST = 512_000
"""Bytes of a robots.txt that are read; what stands beyond counts for nothing (RFC 9309, 2.5)."""
LONGEST_PAUSE = 30.0


@dataclass(frozen=True)
class Rules:
    """`parsed` is None where all is allowed; `closed` says why nothing is."""

    parsed: Any = None
    closed: str | None = None

    def refusal(self, address: str, agent: str) -> str | None:
        """Why the site does not want the address fetched, or None."""
        if self.closed:
            return self.closed
        refused = self.parsed is not None and not self.parsed.can_fetch(address, agent)
        return "the site's robots.txt forbids it" if refused else None

    def pause(self, agent: str) -> float:
        """The seconds that the site wants between two requests, at most 30."""
        told = self.parsed.crawl_delay(agent) if self.parsed is not None else None
        return min(max(float(told or 0), 0.0), LONGEST_PAUSE)


ALL = Rules()


def rules(status: int, body: bytes) -> Rules:
    """What an answer to a request for robots.txt means: no such file allows all, a server's fault forbids all."""
    from protego import Protego

    if 400 <= status < 500:
        return ALL
    if status != 200:
        return Rules(closed=f"the site's robots.txt cannot be had (status {status})")
    return Rules(Protego.parse(body[:LARGEST].decode("utf-8", "replace")))
