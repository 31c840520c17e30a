"""What a language needs so that two sentences can be compared word by word."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Marking:
    """Words by which a network is told how two sentences differ (read by `neural`).

    `function_words` carry nothing that could be new. A number is bounded by a word of `above`, `below` or `about` that
    stands before it over words of `between` at most; an `inclusive` one lets the bound itself in, behind one of
    `turning` it bounds the other side ("no more than"); one of `followed` bounds only before its word ("up to").
    One of two `opposites` in either sentence sets them apart, as `exclusive` words and `superlatives` do where only the
    hypothesis has them; `hedges` step back from what is said.
    `months` are numbered from 0; `article` is a number only where it is bounded or answers a number ("one").
    """

    negations: frozenset[str]
    function_words: frozenset[str]
    numbers: Mapping[str, float]
    scales: Mapping[str, float]
    joiner: str
    months: Mapping[str, int]
    article: str
    percent: frozenset[str]
    currencies: frozenset[str]
    above: frozenset[str]
    below: frozenset[str]
    about: frozenset[str]
    followed: Mapping[str, str]
    inclusive: frozenset[str]
    turning: frozenset[str]
    between: frozenset[str]
    opposites: tuple[tuple[str, str], ...]
    exclusive: frozenset[str]
    superlatives: frozenset[str]
    hedges: frozenset[str]
