"""Which candidates of an article are right, by the attributions that somebody marked in it.

A candidate is right when its content shares half of its words or more with an attribution's, its source a word that
names, and no other candidate fits that attribution clearly better.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from twosource.annotate.candidates import Candidate, candidates
from twosource.annotate.parse import Parse
from twosource.annotate.quotes import find_quotes
from twosource.annotate.reported import reported
from twosource.annotate.spoken import spoken
from twosource.annotate.traits import Surroundings
from twosource.lang import EN
from twosource.text import Text

WORD = re.compile(r"\w+")
# In PolNeAR the relative pronoun is the source of a relative clause: *the driver, who said*.
RELATIVE = re.compile(r",? ?\b(?:who|which|that)\b")
LEAST_SHARED = 0.5
# How much worse than the best candidate of an attribution, in shared words, another may be and still be right.
NEARLY = 0.1
# Words that name nobody; two sources that share only these are not the same.
LIGHT = frozenset(
    "the a an of and or in on at to for by with from his her its their who which that mr mrs ms dr s".split()
)
Place = tuple[int, int]


@dataclass(frozen=True)
class Example:
    """One candidate: its traits, whether it is right, how much it counts, and "frame lemma"."""

    traits: frozenset[str]
    right: bool
    weight: float
    key: str


@dataclass(frozen=True)
class Fit:
    """How well a candidate fits the attribution `gold`, None where it fits none; `share` of the words of both."""

    gold: int | None = None
    share: float = 0.0


def labelled(row: Mapping[str, Any], parse: Parse) -> Iterator[Example]:
    """The examples of one article."""
    found, around, places = _placed(parse)
    gold = [_words(parse.text, a["content"]) for a in row["attributions"]]
    sources = [_naming(parse.text, a["source"]) for a in row["attributions"]]
    fits = [_fit(parse.text, content, source, gold, sources) for content, source in places]
    best: dict[int, float] = defaultdict(float)
    for fit_ in fits:
        if fit_.gold is not None:
            best[fit_.gold] = max(best[fit_.gold], fit_.share)
    for candidate, fit_ in zip(found, fits, strict=True):
        right = fit_.gold is not None and fit_.share >= best[fit_.gold] - NEARLY
        if "frames" in row and candidate.cue.frame not in row["frames"]:
            right = candidate.ruled == "yes"
        key = f"{candidate.cue.frame} {candidate.cue.lemma}"
        yield Example(frozenset(around.traits(candidate)), right, row.get("weight", 1.0), key)


def _placed(parse: Parse) -> tuple[list[Candidate], Surroundings, list[tuple[list[Place], list[Place]]]]:
    """The candidates outside quotations that have content, and where content and source stand."""
    quotes = find_quotes(parse.text, parse.blocks)
    direct, _ = spoken(parse, quotes, EN.speech)
    all_found = candidates(parse, EN.speech)
    around = Surroundings.of(parse, EN.speech, all_found, quotes)
    kept, places = [], []
    for candidate in all_found:
        outside = candidate.cue.head not in around.quoted
        if said := reported(parse, quotes, [candidate.cue], direct, EN.speech) if outside else []:
            source = candidate.cue.source
            named = [(parse.tokens[source[0]].start, parse.tokens[source[-1]].end)] if source else []
            kept.append(candidate)
            places.append(([(span.start, span.end) for span in said[0].content], named))
    return kept, around, places


def _words(text: Text, pieces: Sequence[Sequence[int]]) -> frozenset[int]:
    """Where the words begin that lie in these pieces."""
    return frozenset(match.start() for start, end in pieces for match in WORD.finditer(text.chars, start, end))


def _naming(text: Text, pieces: Sequence[Sequence[int]]) -> frozenset[int]:
    """Where the words of a source begin, without those that name nobody, unless there are no others."""
    found = [match for start, end in pieces for match in WORD.finditer(text.chars, start, end)]
    named = frozenset(match.start() for match in found if match.group().lower() not in LIGHT)
    return named or frozenset(match.start() for match in found)


def _fit(
    text: Text,
    content: list[Place],
    source: list[Place],
    gold: Sequence[frozenset[int]],
    sources: Sequence[frozenset[int]],
) -> Fit:
    """The attribution that a candidate fits best; a relative pronoun behind the source stands for it."""
    said = _words(text, content)
    pronoun = RELATIVE.match(text.chars, source[0][1]) if source else None
    who = _naming(text, [(source[0][0], pronoun.end() if pronoun else source[0][1])] if source else [])
    best = Fit()
    for number, (other, named) in enumerate(zip(gold, sources, strict=True)):
        common = len(said & other)
        share = common / (len(said) + len(other) - common) if common else 0.0
        if share >= LEAST_SHARED and share > best.share and (bool(who & named) or not (who or named)):
            best = Fit(number, share)
    return best
