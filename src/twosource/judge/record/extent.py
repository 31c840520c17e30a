"""How far a condition or demand goes behind the verb that begins it."""

from __future__ import annotations

import re
from functools import cache

from twosource.judge.record.clauses import Clause
from twosource.lang.negotiation import Diplomacy

STOP = re.compile(r"[;\"]|, (?:and|but) (?!(?:only )?(?:if|that|unless)\b)|, according to ")
# Words that begin a quotation: its end is none of what began before it ("demanded a "full" withdrawal").
OPENING = re.compile(r"(?:^|\s)$")


def end_of(clause: Clause, start: int, words: Diplomacy) -> int:
    """Where it ends in the clause's tail: with the statement that holds it, or with the sentence."""
    base = clause.proposition.predicate.start
    ends = [
        span.end - base
        for statement in clause.report.statements
        for span in statement.content
        if statement.chain and span.start <= base and span.end > base + start
    ]
    own = _stop(clause.tail, start)
    end = min(max(ends, default=own), own)
    return own if _compiled(words.joining).match(clause.tail[end:]) else end


def _stop(tail: str, start: int) -> int:
    """The first place where another clause begins, or where a quotation ends that did not begin here."""
    opened = False
    for match in STOP.finditer(tail, start):
        if match.group() != '"':
            return match.start()
        if not opened and not OPENING.search(tail[: match.start()]):
            return match.start()
        opened = not opened
    return len(tail.rstrip(" ."))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
