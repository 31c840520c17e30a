"""What an edit does, read from the words that it takes out and puts in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from twosource.lang import Language
from twosource.link.drafts import Draft
from twosource.link.words import Word, fold

CLAUSE, EDGE = 4, 2


def labels(
    before: Sequence[Word], after: Sequence[Word], earlier: Draft, later: Draft, language: Language
) -> tuple[str, ...]:
    """The labels of a change from the words `before` to the words `after`; either may be empty."""
    made = _stepped("hedge", before, after, _pattern(_hedges(language)))
    made += _stepped("attribution", before, after, _pattern(language.compare.attributes))
    if before and after:
        made += _changed(before, after, earlier, later, language)
        made += ["quote altered"] if earlier.quotes(before) and later.quotes(after) else []
    return (*made, *_size(before, after, language))


def _size(before: Sequence[Word], after: Sequence[Word], language: Language) -> list[str]:
    """What came or went beyond hedges and cues of speech; a clause is at least four words."""
    step = {word for phrase in (*_hedges(language), *language.compare.attributes) for word in phrase.split()}
    old, new = (sum(bool(word.stem) and word.form not in step for word in words) for words in (before, after))
    if old >= new + _step(new, after):
        return ["clause dropped" if len(before) >= CLAUSE else "detail dropped"]
    return ["detail added"] if new >= old + _step(old, before) else []


def _hedges(language: Language) -> tuple[str, ...]:
    """Whatever steps back from a statement or questions it."""
    return (*language.speech.hedges, *language.speech.doubts, *language.compare.hedges)


def _step(content: int, words: Sequence[Word]) -> int:
    """By how many words of content one side must be the richer."""
    return CLAUSE if content else 2 if words else 1


def _stepped(what: str, before: Sequence[Word], after: Sequence[Word], pattern: re.Pattern[str]) -> list[str]:
    gone, come = _found(_edges(before, after), pattern), _found(_edges(after, before), pattern)
    return [f"{what} dropped"] * (gone > come) + [f"{what} added"] * (come > gone)


@lru_cache(maxsize=8)
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    longest = sorted(phrases, key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(re.escape(fold(phrase)) for phrase in longest) + r")\b")


def _edges(words: Sequence[Word], others: Sequence[Word]) -> list[Sequence[Word]]:
    """Of a clause that came or went as a whole, its ends: "according to ...", "..., officials said".

    Words that are said or hedged in its middle came and went with their hedge.
    """
    whole = others or len(words) < CLAUSE
    return [words] if whole else [words[:EDGE], words[-EDGE:]]


def _found(parts: Iterable[Sequence[Word]], pattern: re.Pattern[str]) -> int:
    return sum(len(pattern.findall(" ".join(word.form for word in words))) for words in parts)


def _changed(
    before: Sequence[Word], after: Sequence[Word], earlier: Draft, later: Draft, language: Language
) -> list[str]:
    slots = {
        "number": (_numbers(before, earlier, language), _numbers(after, later, language)),
        "name": (_kept(before, earlier.names), _kept(after, later.names)),
        "place": (_kept(before, earlier.places), _kept(after, later.places)),
        "time": (_times(before, earlier), _times(after, later)),
    }
    return [f"{slot} changed" for slot, (old, new) in slots.items() if _differ(old, new)]


def _differ(old: set[str], new: set[str]) -> bool:
    """Whether each has something that the other lacks: one that only says more does not change it."""
    return bool(old - new and new - old)


def _kept(words: Sequence[Word], starts: frozenset[int]) -> set[str]:
    return {word.stem for word in words if word.span.start in starts and word.stem}


def _times(words: Sequence[Word], draft: Draft) -> set[str]:
    return {word.stem for word in words if word.span.start in draft.times and word.stem}


def _numbers(words: Sequence[Word], draft: Draft, language: Language) -> set[str]:
    return {value for word in words if word.span.start not in draft.times for value in number(word, language)}


def number(word: Word, language: Language) -> list[str]:
    """The value of a number word or of digits, as a list of at most one. `One` is left out: it is mostly no count."""
    value = language.clauses.numbers.get(word.form)
    if value is not None and word.form != "one":
        return [f"{value:g}"]
    digits = word.form.replace(",", "")
    return [f"{float(digits):g}"] if re.fullmatch(r"\d+(?:\.\d+)?", digits) else []
