"""Which words of a change name somebody or some place, also where no name was recognised: capitals and their company.

A name that nothing else tells is a place behind "in", "near", "off", or beside a word for one: street, lake, village.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from twosource.lang import Language
from twosource.lang.clauses import Compare
from twosource.link.drafts import Draft
from twosource.link.words import Word


@dataclass(frozen=True)
class Names:
    """The stems of the changed words that are names; whether any names a place, and whether only states do."""

    every: frozenset[str]
    places: bool
    states: bool


def names_and_places(words: Sequence[Word], change: tuple[int, int], draft: Draft, language: Language) -> Names:
    """The names among words [start, end) of a sentence; points of the compass name places."""
    compass = {i for i in range(*change) if words[i].form in language.compare.compass}
    named = [i for i in range(*change) if _is_name(words, i, draft, language)]
    states = any(words[i].span.start in draft.states for i in named)
    runs = [_run(words, i, draft, language) for i in named]
    places = bool(compass) or any(_is_place(words, run, draft, language) for run in runs)
    return Names(frozenset(words[i].stem for i in {*named, *compass}), places or states, states and not places)


def _is_name(words: Sequence[Word], i: int, draft: Draft, language: Language) -> bool:
    """A capital that does not open a sentence or a quotation, or that stands in a name that was recognised."""
    word = words[i]
    if not word.capital or not word.stem or word.span.start in draft.times or _is_title(word.form, language):
        return False
    return word.span.start in draft.named or not (i == 0 or draft.opens(word))


def _is_title(form: str, language: Language) -> bool:
    """Whether the word tells what somebody is and not who; "Adm" for "Admiral" is no other name. Nor are numbers."""
    names = language.names
    titles = (names.courtesy, names.short_titles, names.offices, language.clauses.numbers)
    return any(form in known or f"{form}." in known for known in titles)


def _run(words: Sequence[Word], i: int, draft: Draft, language: Language) -> tuple[int, int]:
    """The names that stand together with one."""
    start, end = i, i + 1
    while start > 0 and _is_name(words, start - 1, draft, language):
        start -= 1
    while end < len(words) and _is_name(words, end, draft, language):
        end += 1
    return start, end


def _is_place(words: Sequence[Word], run: tuple[int, int], draft: Draft, language: Language) -> bool:
    start, end = run
    compare = language.compare
    if any(word.span.start in draft.places for word in words[start:end]):
        return True
    beside = (*words[start:end], *words[end : end + 1])
    if any(word.form in compare.place_nouns for word in beside):
        return True
    before = [word.form for word in words[max(0, start - 3) : start] if word.form != "the"]
    of_one = len(before) > 1 and before[-1] == "of" and before[-2] in compare.place_nouns
    return of_one or _located(words[start], draft, compare)


def _located(name: Word, draft: Draft, compare: Compare) -> bool:
    """Whether the text says anywhere that something is in it, near it, off it."""
    places = pairwise(word for word in draft.words.words if word.form != "the")
    return any(two.form == name.form and two.capital and one.form in compare.locatives for one, two in places)
