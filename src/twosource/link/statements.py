"""Which statements of different texts say the same: the same words, nearly, a part of them, or in other words.

Candidates come from an inverted index of stems, probed with the rarest stems of the shorter statement
(the prefix filter of set similarity joins, Chaudhuri et al. 2006), so that nothing compares all with all.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from twosource.lang import Language
from twosource.link.compared import Said, Weights, said
from twosource.link.drafts import Draft
from twosource.link.wording import compare_said
from twosource.link.words import Folding
from twosource.model import Alignment, Coreference, Report

PROBED = 0.5


def alignments(
    reports: Sequence[Report], drafts: Mapping[str, Draft], found: Iterable[Coreference], language: Language
) -> tuple[Alignment, ...]:
    """All alignments, each once, the text that comes first on the left."""
    entities = {entity: one for one in found for entity in one.entities}
    every = list(chain.from_iterable(said(report, drafts[report.text.id], entities) for report in reports))
    folding = Folding(language)
    weights = Weights.of(every, map(folding.stem, language.compare.common_words))
    made = (compare_said(every[i], every[j], weights) for i, j in sorted(_candidates(every, weights)))
    return tuple(alignment for alignment in made if alignment)


def _candidates(every: Sequence[Said], weights: Weights) -> set[tuple[int, int]]:
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
