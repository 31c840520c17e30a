"""Where a sentence begins to say on what something hangs."""

from __future__ import annotations

import re
from functools import cache

from twosource.lang.negotiation import Diplomacy


def condition_at(tail: str, start: int, words: Diplomacy) -> tuple[int, int] | None:
    """The marker of a condition in folded text from `start` on, as [start, end)."""
    for match in _pattern(words.conditional).finditer(tail, start):
        before = tail[max(0, match.start() - 6) : match.end()].strip()
        if not any(before.endswith(phrase) for phrase in words.unless):
            return match.span()
    return None


def hung(lead: str, words: Diplomacy) -> bool:
    """Whether folded text begins with a condition: "If the guns fall silent we would"."""
    first = condition_at(lead, 0, words)
    return bool(first and not lead[: first[0]].strip(" \"'-"))


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
