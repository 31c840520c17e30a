"""The words of a report as comparison sees them: a folded form, a stem, and the place of each.

`form` is what must be equal for the same wording; `stem` is what must be equal for the same meaning:
inflection and common word formation taken off, states under one name, function words without a stem.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from twosource.lang import Language
from twosource.model import Report
from twosource.text import QUOTE_MARKS, Span, Text

WORD = re.compile(r"(?:[^\W\d_]\.){2,}|\d+(?:[.,:]\d+)*|\w+(?:['’]\w+)*")
LEAST_STEM = 3


@dataclass(frozen=True, slots=True)
class Word:
    """One word: `form` folded, `stem` empty for a function word."""

    form: str
    stem: str
    span: Span
    capital: bool


@dataclass(frozen=True)
class Words:
    """All words of a text in order."""

    words: tuple[Word, ...]

    @cached_property
    def starts(self) -> list[int]:
        return [word.span.start for word in self.words]

    def within(self, *spans: Span) -> tuple[Word, ...]:
        """The words that begin inside the spans, in the order of the spans."""
        found: list[Word] = []
        for span in spans:
            found += self.words[bisect_left(self.starts, span.start) : bisect_left(self.starts, span.end)]
        return tuple(found)


class Folding:
    """How a language's words are folded; made once for all reports. A state, its people and its seat are one stem."""

    def __init__(self, language: Language) -> None:
        names = language.names
        aliases = {**names.seats, **names.metonyms, **names.demonyms, **names.states}
        self.compare = language.compare
        self.states = {tuple(fold(alias).split()): fold(state) for alias, state in aliases.items() if state}
        self._stems: dict[str, str] = {}

    def stem(self, form: str) -> str:
        """The stem of a folded form; empty for a function word."""
        if form not in self._stems:
            self._stems[form] = self._made(form)
        return self._stems[form]

    def _made(self, form: str) -> str:
        bare = _bare(form)
        if bare in self.compare.function_words or form in self.compare.function_words:
            return ""
        base = self.compare.irregular.get(bare) or self._strip(bare, self.compare.inflections)
        inflected = self.compare.irregular.get(base, base)
        return _tail(self._strip(inflected, self.compare.derivations, LEAST_STEM + 1))

    @staticmethod
    def _strip(form: str, endings: Sequence[tuple[str, str]], least: int = LEAST_STEM) -> str:
        for ending, instead in endings:
            if form.endswith(ending) and len(form) - len(ending) + len(instead) >= least:
                return form[: len(form) - len(ending)] + instead
        return form


def _tail(stem: str) -> str:
    """Without a doubled consonant, silent e or final y, so that stop, stopped and stopping fall together."""
    if len(stem) > LEAST_STEM and stem[-1] == stem[-2] and stem[-1] not in "aeiou":
        stem = stem[:-1]
    return stem[:-1] if len(stem) > LEAST_STEM and stem[-1] in "eyi" else stem


def fold(chars: str) -> str:
    """Folded case, straight apostrophes, no accents (Peña and Pena are one name)."""
    if chars.isascii():
        return chars.replace("`", "'").casefold()
    decomposed = unicodedata.normalize("NFKD", chars.translate(QUOTE_MARKS))
    return "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()


def read_words(text: Text, folding: Folding) -> Words:
    """Every word of a text with its form and stem."""
    return Words(
        tuple(_with_states(text, [_word(text, match, folding) for match in WORD.finditer(text.chars)], folding))
    )


def _word(text: Text, match: re.Match[str], folding: Folding) -> Word:
    chars = match.group()
    form = fold(chars)
    return Word(form, folding.stem(form), Span(text.id, match.start(), match.end()), chars[0].isupper())


def _with_states(text: Text, words: list[Word], folding: Folding) -> list[Word]:
    """States under one name, also where it has several words; "US" is a state and "us" is not, the capital tells."""
    made = list(words)
    for i, word in enumerate(words):
        for length in (4, 3, 2, 1) if word.capital else ():
            part = words[i : i + length]
            state = folding.states.get(tuple(_bare(other.form) for other in part))
            if state and (word.form != "us" or text[word.span].isupper()):
                made[i : i + length] = [replace(other, stem="" if k else state) for k, other in enumerate(part)]
                break
    return made


def _bare(form: str) -> str:
    return form[:-2] if form.endswith("'s") else form


def story_words(reports: Iterable[Report], language: Language) -> dict[str, Words]:
    """The words of all reports by text id; compounds written apart in one report and as one elsewhere are one stem."""
    folding = Folding(language)
    read = {report.text.id: read_words(report.text, folding) for report in reports}
    known = {word.form for words in read.values() for word in words.words if word.stem}
    return {text: Words(_joined(words.words, known, folding)) for text, words in read.items()}


def _joined(words: tuple[Word, ...], known: set[str], folding: Folding) -> tuple[Word, ...]:
    """`cease-fire` and `Cease Fire` get the stem of `ceasefire` where some report of the story writes that."""
    made = list(words)
    for i, (first, second) in enumerate(pairwise(words)):
        near = second.span.start - first.span.end == 1
        if near and first.stem and second.stem and first.form + second.form in known:
            made[i] = replace(first, stem=folding.stem(first.form + second.form))
            made[i + 1] = replace(second, stem="")
    return tuple(made)
