"""What a language needs so that two clauses can be compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Compare:
    """Words that comparison must know (read by `link` and `judge`).

    `hedges` (beside those of `Speech`) step back from what is said, `attributes` give it to a source. `inflections`,
    then `derivations`, are endings with what replaces them, the first that fits is taken; `irregular` maps a form to
    its base.
    `unfinished` begins a line of an early version, `corrected` one of a later version;
    `page_words` speak to the reader of the page, about it and its makers, and are rare in news outside quotations;
    with `self_words` a speaker names himself, which a reporter seldom does.
    `place_nouns` and `locatives` stand beside a place's name or before it, `compass` are the points of the compass.
    `ranks` are ordinals by their number; `ladder` says how much a phrase of degree adds (above 0) or takes away; each
    of `scales` has rungs, the weakest first, of verbs, nouns and adjectives. `quantifiers` are such a scale of shares:
    the rung "" is that of a plural without any; behind `unshared` words and before `graded` ones they are no shares.
    """

    function_words: frozenset[str]
    common_words: frozenset[str]
    hedges: tuple[str, ...]
    attributes: tuple[str, ...]
    irregular: Mapping[str, str]
    inflections: tuple[tuple[str, str], ...]
    derivations: tuple[tuple[str, str], ...]
    unfinished: tuple[str, ...]
    corrected: tuple[str, ...]
    page_words: frozenset[str]
    self_words: frozenset[str]
    place_nouns: frozenset[str]
    locatives: frozenset[str]
    compass: frozenset[str]
    ranks: tuple[str, ...]
    ladder: Mapping[str, int]
    scales: tuple[tuple[tuple[str, ...], ...], ...]
    quantifiers: tuple[tuple[str, ...], ...]
    unshared: frozenset[str]
    graded: frozenset[str]


@dataclass(frozen=True)
class Clauses:
    """Negation, modality and number words (read by `annotate`).

    `beside` are conjunctions of clauses that tell something of their own ("after", "while").
    `bounds` maps words before a number to the kind of bound they make: from, to, about, nearly. `marks` are signs of
    `units` with their names, `short_scales` letters behind an amount of money; a number behind a word of `below_zero` is negative; "a total of 20" has one of `sums`; a number and one of `partitives` stand before a total ("two of five"); `named_measures` are words beside a bare number that say what it measures,
    a word of `others` tells a number
    beside another of its kind ("another 20").
    One of `unfulfilled` with one of `perfect` tells what did not come about ("would have stopped").
    `condition_markers` open what a clause hangs on, not behind a word of `no_condition` ("even if"); an auxiliary of
    `inverting` does so before its subject ("should talks fail").
    """

    negations: frozenset[str]
    no_words: frozenset[str]
    conditional: frozenset[str]
    beside: frozenset[str]
    implicative: frozenset[str]
    condition_markers: tuple[tuple[str, ...], ...]
    no_condition: frozenset[str]
    inverting: frozenset[str]
    possible_auxiliaries: frozenset[str]
    future_auxiliaries: frozenset[str]
    unfulfilled: frozenset[str]
    perfect: frozenset[str]
    future_verbs: frozenset[str]
    ready: frozenset[str]
    numbers: Mapping[str, float]
    scales: frozenset[str]
    vague_scales: frozenset[str]
    limiting: frozenset[str]
    degree: frozenset[str]
    intensifiers: frozenset[str]
    totals: frozenset[str]
    partitives: frozenset[str]
    units: frozenset[str]
    bounds: Mapping[str, str]
    marks: Mapping[str, str]
    short_scales: Mapping[str, float]
    below_zero: frozenset[str]
    named_measures: Mapping[str, str]
    sums: frozenset[str]
    others: frozenset[str]
