"""Which pairs of statements are worth comparing: by their rarest words, and by nearness in meaning.

By words: an inverted index of stems, probed with the rarest stems of the shorter statement (the prefix filter of set
similarity joins, Chaudhuri et al. 2006), so that nothing compares all with all.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from twosource.link.compared import Said, Weights

PROBED = 0.5


def by_words(every: Sequence[Said], weights: Weights) -> set[tuple[int, int]]:
    """Pairs of numbers, the lower first, of statements of different texts."""
    index: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(every):
        for stem in one.stems:
            index[stem].append(number)
    return set(_pairs(every, index, weights))


def _pairs(every: Sequence[Said], index: Mapping[str, list[int]], weights: Weights) -> Iterator[tuple[int, int]]:
    """Pairs that share a probed stem when both quote, two otherwise: a paraphrase needs more than one word."""
    for number, one in enumerate(every):
        rarest = sorted(one.stems, key=lambda stem: (-weights[stem], stem))
        hits = Counter(other for stem in rarest[: int(len(rarest) * PROBED) + 1] for other in index[stem])
        for other, shared in hits.items():
            enough = shared > 1 or (one.quotes and every[other].quotes)
            if enough and every[other].text != one.text and len(every[other].stems) >= len(one.stems):
                yield min(number, other), max(number, other)
