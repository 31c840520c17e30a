"""Passages that recur over many texts: what stands on page after page of one outlet belongs to the page.

A run of words recurs where each of its shingles stands in enough of the texts. Short runs are left alone: a name with
its title stands in many articles and is news.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from twosource.link.fingerprints import SHINGLE, Pile, offsets, pile, shingles
from twosource.text import Span, Text

# Words of the shortest passage. "Rep. Edward J. Markey (D-Mass.)" is eight, and news.
LONG = 16


def recurring(texts: Sequence[Text], least: int) -> list[tuple[Span, ...]]:
    """For each text its passages of at least LONG words that stand in at least `least` of the texts."""
    made = pile([text.chars for text in texts])
    inside = _inside(made, least)
    return [
        tuple(_passages(text, inside[start:end]))
        for text, (start, end) in zip(texts, pairwise(made.bounds), strict=True)
    ]


def _inside(made: Pile, least: int) -> NDArray[np.bool_]:
    """For each word of the pile whether a shingle that recurs covers it."""
    found = list(shingles(made))
    inside = np.zeros(len(made.words), np.bool_)
    if not found:
        return inside
    hashes, places = (np.concatenate(column) for column in zip(*found, strict=True))
    number = np.unique(hashes, return_inverse=True)[1]
    once = np.unique(np.stack((number, made.text_of(places)), axis=1), axis=0)
    starts = places[np.bincount(once[:, 0])[number] >= least]
    for step in range(SHINGLE):
        inside[starts + step] = True
    return inside


def _passages(text: Text, inside: NDArray[np.bool_]) -> Iterator[Span]:
    if not inside.any():
        return
    first, end = offsets(text.chars)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], inside, [False])).astype(np.int8)))
    for start, stop in zip(edges[::2], edges[1::2], strict=True):
        if stop - start >= LONG:
            yield text.span(int(first[start]), int(end[stop - 1]))
