"""What an edit does, read from the words that it takes out and puts in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from twosource.lang.language import Compare
from twosource.link.drafts import Draft
from twosource.link.words import Word, fold

CLAUSE = 4


def labels(
    before: Sequence[Word], after: Sequence[Word], earlier: Draft, later: Draft, compare: Compare
) -> tuple[str, ...]:
    """The labels of a change from the words `before` to the words `after`; either may be empty."""
    made = _stepped("hedge", before, after, _pattern(compare.hedges))
    made += _stepped("attribution", before, after, _pattern(compare.attributes))
    if before and after:
        made += _changed(before, after, earlier, later, compare)
        made += ["quote altered"] if earlier.quotes(before) and later.quotes(after) else []
    return (*made, *_size(before, after, compare))


def _size(before: Sequence[Word], after: Sequence[Word], compare: Compare) -> list[str]:
    """What came or went beyond hedges and cues of speech; a clause is at least four words."""
    step = {word for phrase in (*compare.hedges, *compare.attributes) for word in phrase.split()}
    old, new = (sum(bool(word.stem) and word.form not in step for word in words) for words in (before, after))
    if old >= new + _step(new, after):
        return ["clause dropped" if len(before) >= CLAUSE else "detail dropped"]
    return ["detail added"] if new >= old + _step(old, before) else []


def _step(content: int, words: Sequence[Word]) -> int:
    """By how many words of content one side must be the richer."""
    return CLAUSE if content else 2 if words else 1


def _stepped(what: str, before: Sequence[Word], after: Sequence[Word], pattern: re.Pattern[str]) -> list[str]:
    gone, come = (_found(before, pattern), _found(after, pattern))
    return [f"{what} dropped"] * (gone > come) + [f"{what} added"] * (come > gone)


@lru_cache(maxsize=8)
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    longest = sorted(phrases, key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(re.escape(fold(phrase)) for phrase in longest) + r")\b")


def _found(words: Sequence[Word], pattern: re.Pattern[str]) -> int:
    return len(pattern.findall(" ".join(word.form for word in words)))


def _changed(
    before: Sequence[Word], after: Sequence[Word], earlier: Draft, later: Draft, compare: Compare
) -> list[str]:
    slots = {
        "number": (_numbers(before, earlier, compare), _numbers(after, later, compare)),
        "name": (_kept(before, earlier.names), _kept(after, later.names)),
        "place": (_kept(before, earlier.places), _kept(after, later.places)),
        "time": (_times(before, earlier, compare), _times(after, later, compare)),
    }
    return [f"{slot} changed" for slot, (old, new) in slots.items() if _differ(old, new)]


def _differ(old: set[str], new: set[str]) -> bool:
    """Whether each has something that the other lacks: one that only says more does not change it."""
    return bool(old - new and new - old)


def _kept(words: Sequence[Word], starts: frozenset[int]) -> set[str]:
    return {word.stem for word in words if word.span.start in starts and word.stem}


def _times(words: Sequence[Word], draft: Draft, compare: Compare) -> set[str]:
    return {word.form for word in words if word.span.start in draft.times or word.form in compare.time_words}


def _numbers(words: Sequence[Word], draft: Draft, compare: Compare) -> set[str]:
    return {value for word in words if word.span.start not in draft.times for value in number(word, compare)}


def number(word: Word, compare: Compare) -> list[str]:
    """The value of a number word or of digits, as a list of at most one. `One` is left out: it is mostly no count."""
    if word.form in compare.numbers and word.form != "one":
        return [f"{compare.numbers[word.form]:g}"]
    digits = word.form.replace(",", "")
    return [f"{float(digits):g}"] if re.fullmatch(r"\d+(?:\.\d+)?", digits) else []
