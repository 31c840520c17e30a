"""A story that runs for weeks: a new chapter of it shares the people, places and words of what was told, not the event.

Event by event a war or an oil spill falls into a hundred stories, for its articles of Tuesday tell something else than
those of Monday. What holds it together is seen in sums: all the names and words of a chapter beside all those of the
story in the window (cosines of centroids, after Rocchio 1971). Two like events, a week apart or two days after one day
of news, share as much; so only a story that is in the news goes on this way: silent for no more days than it was told
on, and for three at most.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from twosource.engine import Numbers, Postings
from twosource.link.affinity import ROWS, Floats, Links
from twosource.link.affinity import WEIGHTS as OF

# The geometric mean of both cosines. Eight stories of Timeline17, begun on one day and told beside ECB+, stay .99 pure
# and come in half as many pieces, most articles in one; at .16 one article in twenty is in another's story.
FOLLOWS = 0.2
SILENT = 3
# Of two stories as alike the larger one: a story that fell in two else stays in two.
LARGER = 0.3


def followed(
    stories: Sequence[str], first: int, days: Sequence[int | None], fresh: Links, terms: Postings
) -> tuple[str, ...]:
    """The stories, those that were founded after the `first` articles put into the running story that they go on with.

    `fresh` are the pairs of closest articles, `terms` what `affinity.weighed` gives. Where days are not known nothing
    runs.
    """
    pairs = sorted(set(_pairs(stories, first, days, fresh)))
    if not pairs:
        return tuple(stories)
    size = Counter(stories[:first])
    best: dict[str, tuple[float, str]] = {}
    for (new, before), alike in zip(pairs, _alike(stories, pairs, terms).tolist(), strict=True):
        if alike >= FOLLOWS and (rank := alike * size[before] ** LARGER) > best.get(new, (0.0, ""))[0]:
            best[new] = rank, before
    return tuple(best[story][1] if story in best else story for story in stories)


def _pairs(stories: Sequence[str], first: int, days: Sequence[int | None], fresh: Links) -> Iterator[tuple[str, str]]:
    """Each founded story with the running ones of which an article is close to one of its own."""
    told: dict[str, set[int]] = defaultdict(set)
    for story, day in zip(stories[:first], days, strict=False):
        if day is not None:
            told[story].add(day)
    old = set(stories[:first])
    for left, right in zip(fresh.left.tolist(), fresh.right.tolist(), strict=True):
        founded, day = left < first <= right and stories[right] not in old, days[right]
        if founded and day is not None and _runs(told, stories[left], day):
            yield stories[right], stories[left]


def _runs(told: Mapping[str, set[int]], story: str, day: int) -> bool:
    days = told.get(story)
    silent = min(abs(day - each) for each in days) if days else SILENT + 1
    return silent <= SILENT and silent <= len(days or ())


def _alike(stories: Sequence[str], pairs: Sequence[tuple[str, str]], terms: Postings) -> Floats:
    """For each pair of stories how alike their sums are, in [0, 1]."""
    number = {story: at for at, story in enumerate(sorted({story for pair in pairs for story in pair}))}
    group = np.array([number.get(story, -1) for story in stories], np.int64)[terms.item]
    inside = group >= 0
    keys, term = np.unique(terms.key[inside], return_inverse=True)
    code, place = np.unique(group[inside] * len(keys) + term, return_inverse=True)
    weights = [_units(terms.weights[inside, OF.index(name)], place, code // len(keys)) for name in ("words", "names")]
    left, right = np.array([[number[story] for story in pair] for pair in pairs], np.int64).T
    starts = range(0, len(pairs), ROWS)
    dots = [_dots(left[at : at + ROWS], right[at : at + ROWS], code, len(keys), weights) for at in starts]
    return np.asarray(np.sqrt(np.prod(np.concatenate(dots, axis=1), axis=0)))


def _units(weights: Numbers, place: Numbers, group: Numbers) -> Floats:
    """Weights added up by place, of length 1 in each group."""
    sums = np.bincount(place, weights, len(group))
    length = np.sqrt(np.bincount(group, sums**2))
    return np.asarray(sums / np.maximum(length, 1e-9)[group])


def _dots(left: Numbers, right: Numbers, code: Numbers, width: int, weights: Sequence[Floats]) -> Floats:
    """Products of groups `left` and `right`, a row for each kind of weight; `code` is group times `width` plus term."""
    start, end = (np.searchsorted(code, (left + step) * width) for step in (0, 1))
    pair = np.repeat(np.arange(len(left)), end - start)
    row = np.arange(len(pair)) - np.repeat(np.cumsum(end - start) - end, end - start)
    wanted = right[pair] * width + code[row] % width
    at = np.minimum(np.searchsorted(code, wanted), len(code) - 1)
    both = code[at] == wanted
    return np.stack([np.bincount(pair[both], one[row[both]] * one[at[both]], len(left)) for one in weights])
