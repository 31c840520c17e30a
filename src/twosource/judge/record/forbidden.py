"""Acts that a commitment forbids and that no list of acts has: raising a duty, stopping a ship, closing a gate.

An act is a verb and a thing: of each the whole class tells of it ("raise duties": a tariff imposed, a levy doubled).
What is only planned, threatened, denied or asked for is no act.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from twosource.lang.negotiation import Breaches
from twosource.model import Terms

WORD = re.compile(r"[a-z][a-z-]{2,}")
# How far from its verb the thing may stand, in characters.
NEAR = 80


def derived(items: Iterable[str], words: Breaches) -> dict[str, str]:
    """Item of a commitment's terms -> a pattern for folded sentences that tell of it; items that lists of acts know,
    and items without a verb or without a thing, are left out."""
    found = ((item, _pattern(item.lower(), words)) for item in items if not _listed(item, words))
    return {item: pattern for item, pattern in found if pattern}


def watched(terms: Terms, words: Breaches) -> dict[str, str]:
    """Act -> pattern of what is watched for: derived acts, and the listed ones where the terms speak of one."""
    own = derived((*terms.forbidden, *terms.permitted), words)
    listed = not terms.forbidden or any(_listed(item, words) for item in terms.forbidden)
    return {**(words.acts if listed else {}), **own}


def _listed(item: str, words: Breaches) -> bool:
    return any(re.search(rf"\b{re.escape(key)}", item.lower()) for key in words.keys)


def _pattern(item: str, words: Breaches) -> str | None:
    """The verb's class near the thing's class, on either side of it."""
    tokens = WORD.findall(item)
    verbs = next((group for token in tokens for group in words.doing if _of(token, group)), None)
    rest = [token for token in tokens if verbs is None or not _of(token, verbs)]
    things = [stem for token in rest for stem in _things(token, words)]
    if verbs is None or not things:
        return None
    verb = rf"\b(?:{'|'.join(verbs)})\w*\b"
    thing = rf"\b(?:{'|'.join(dict.fromkeys(things))})\w*\b"
    return rf"(?:{verb}[^;.]{{0,{NEAR}}}?{thing}|{thing}[^;.]{{0,{NEAR}}}?{verb})"


def _of(token: str, group: tuple[str, ...]) -> bool:
    return any(token.startswith(stem) for stem in group)


def _things(token: str, words: Breaches) -> tuple[str, ...]:
    """The class of a thing, else the word itself without its ending; words that name no thing give nothing."""
    group = next((group for group in words.things if _of(token, group)), None)
    if group:
        return group
    return () if token in words.empty else (re.escape(re.sub(r"(?:ies|es|s|ing|ed)$", "", token)),)
