"""Which way a time without its year or week lies: behind the publication, ahead of it, or open."""

from __future__ import annotations

from bisect import bisect_right
from enum import IntEnum

from twosource.annotate.parse import Parse
from twosource.lang.times import Times

DEEPEST = 12


class Direction(IntEnum):
    """Behind the publication, open, or ahead of it."""

    BACK = -1
    OPEN = 0
    AHEAD = 1


def direction(parse: Parse, start: int, times: Times) -> Direction:
    """The direction of the time expression that starts at a character, by the word before it and by its clause."""
    i = max(0, bisect_right(parse.starts, start) - 1)
    before = parse.tokens[i - 1].lower if i else ""
    if before in times.since:
        return Direction.BACK
    if before in times.through:
        return Direction.BACK if _past(parse, _governor(parse, i)) else Direction.AHEAD
    if before in times.until and not _told_of_before(parse, i):
        return Direction.AHEAD
    return _of_clause(parse, i, times)


def _of_clause(parse: Parse, i: int, times: Times) -> Direction:
    """The direction of the nearest verb above that has one; a participle shares that of the verb it hangs on."""
    for _ in range(DEEPEST):
        token = parse.tokens[i]
        if _is_pending(parse, i, times):
            return Direction.BACK if _child(parse, i, ("had", "'d", "’d")) else Direction.AHEAD
        if token.pos in ("VERB", "AUX"):
            found = _of_verb(parse, i, times)
            if found is not None:
                return found
        if token.head == i:
            break
        i = token.head
    return Direction.OPEN


def _is_pending(parse: Parse, i: int, times: Times) -> bool:
    """*Due on Friday*, *a summit set for May*; *a record set in May* is none."""
    word = parse.tokens[i].lower
    return word in times.pending or any(f"{word}-{parse.tokens[k].lower}" in times.pending for k in parse.children[i])


def _of_verb(parse: Parse, i: int, times: Times) -> Direction | None:
    """The direction that a verb gives; None for a participle without an auxiliary."""
    token = parse.tokens[i]
    below = [parse.tokens[k] for k in parse.children[i] if parse.tokens[k].dep in ("aux", "auxpass", "neg", "nsubj")]
    words = {other.lower for other in below if other.dep in ("aux", "auxpass")}
    if words & times.upcoming:
        # "could not be reached on Tuesday": a try that failed.
        return Direction.BACK if words & times.able and _denied(parse, i) else Direction.AHEAD
    if token.tag == "VB" and "to" in words:
        return _of_infinitive(parse, i, times)
    if token.tag in ("VBD", "VBN"):
        return Direction.OPEN if words & {"is", "are", "'s", "’s"} else Direction.BACK
    if token.tag in ("VBZ", "VBP") and token.lemma in times.timetabled:
        return Direction.AHEAD
    if token.tag == "VBG":
        return (Direction.AHEAD if words & {"is", "are", "am"} else Direction.BACK) if words else None
    return Direction.OPEN


def _of_infinitive(parse: Parse, i: int, times: Times) -> Direction:
    """*Agreed to meet on Friday* looks ahead; *refused to meet*, *flew in to meet* and *had been due to* look back."""
    token = parse.tokens[i]
    above = parse.tokens[token.head]
    if above.i == i or above.pos not in ("VERB", "AUX", "ADJ"):
        return Direction.AHEAD
    if _child(parse, above.i, ("had", "'d", "’d")):
        return Direction.BACK
    settled = above.lemma in times.settled or token.dep == "advcl"
    return Direction.BACK if settled and above.tag in ("VBD", "VBN") else Direction.AHEAD


def _denied(parse: Parse, i: int) -> bool:
    """*Could not be reached*, *neither could be reached*."""
    below = [parse.tokens[k] for k in parse.children[i]]
    none = ("neither", "none", "nobody")
    return any(t.dep == "neg" or (t.dep.startswith("nsubj") and t.lower in none) for t in below)


def _child(parse: Parse, i: int, words: tuple[str, ...]) -> bool:
    return any(parse.tokens[k].lower in words for k in parse.children[i])


def _governor(parse: Parse, i: int) -> int:
    """The verb that a token hangs on; its own root where there is none."""
    for _ in range(DEEPEST):
        if parse.tokens[i].pos == "VERB" or parse.tokens[i].head == i:
            break
        i = parse.tokens[i].head
    return i


def _past(parse: Parse, i: int) -> bool:
    """A past, or a perfect: *fell*, *has fallen* (through August); *will have fallen* is none."""
    if any(parse.tokens[k].tag == "MD" for k in parse.children[i]):
        return False
    return parse.tokens[i].tag == "VBD" or _child(parse, i, ("had", "has", "have", "'ve", "’ve"))


def _told_of_before(parse: Parse, i: int) -> bool:
    """*Until Thursday, they had not called*, *two had replied by Wednesday*: a limit that lies behind."""
    verb = _governor(parse, i)
    return _child(parse, verb, ("had", "'d", "’d")) and parse.tokens[verb].tag in ("VBN", "VBD")
