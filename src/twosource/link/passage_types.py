"""Why two texts share a passage: read from where it stands, thin but honest. What nothing explains is background."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from twosource.lang.clauses import Compare
from twosource.link.drafts import Draft
from twosource.link.lineages import Kinship
from twosource.link.reuse import Passage
from twosource.link.words import Word
from twosource.model import ReuseType, Role

MOSTLY = 0.5
# A passage this short, or with so few words of content, is a set phrase.
SHORT = 12
CONTENT = 5
CREDITS = frozenset({Role.BYLINE, Role.DATELINE, Role.CAPTION, Role.FURNITURE})


def typed(drafts: Mapping[str, Draft], pairs: Iterable[Kinship], compare: Compare) -> Callable[[Passage], ReuseType]:
    """The function that types a passage of these drafts."""
    kinship = {frozenset((pair.left, pair.right)): pair for pair in pairs}
    credited = {text for text, draft in drafts.items() if _credited(draft, compare.agencies)}

    def type_of(passage: Passage) -> ReuseType:
        texts = passage.left_span.text, passage.right_span.text
        pair = kinship.get(frozenset(texts))
        if passage.furniture:
            return ReuseType.FURNITURE
        if all(_quotes(drafts[text], words) for text, words in zip(texts, passage.both, strict=True)):
            return ReuseType.QUOTE
        if pair:
            return ReuseType.VERSION if pair.version else ReuseType.COPY
        return _without_kin(passage, bool(credited & set(texts)))

    return type_of


def _without_kin(passage: Passage, credited: bool) -> ReuseType:
    words = passage.both[0]
    if len(words) < SHORT or len({word.stem for word in words if word.stem}) < CONTENT:
        return ReuseType.STOCK
    return ReuseType.AGENCY if credited else ReuseType.BACKGROUND


def _quotes(draft: Draft, words: Sequence[Word]) -> bool:
    inside = sum(map(draft.is_quoted, words))
    return inside > MOSTLY * len(words)


def _credited(draft: Draft, agencies: Sequence[str]) -> bool:
    """Whether a byline, dateline, caption or credit line names an agency."""
    pattern = re.compile(r"\b(?:" + "|".join(map(re.escape, agencies)) + r")\b")
    blocks = [block.span for block in draft.report.document.blocks if block.role in CREDITS]
    return any(pattern.search(draft.report.text[span].casefold()) for span in blocks)
