"""Which statements of different texts say the same: the same words, nearly, a part of them, or in other words.

Quoted words decide by themselves (`wording`). Whether two statements say the same in other words is weighed by a model
over words, meaning and frame (`likeness`); without the embedding model the words decide alone.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from twosource.lang import Language
from twosource.link.candidates import by_words
from twosource.link.compared import Said, Weights, said, same_speaker
from twosource.link.drafts import Draft
from twosource.link.inferred import heard, open_pairs
from twosource.link.likeness import likeness
from twosource.link.meaning import Meanings
from twosource.link.retold import TELLING, Reteller, Retold, numbered
from twosource.link.same_model import SameModel, shipped
from twosource.link.wording import compare_said, speakers
from twosource.link.words import Folding
from twosource.model import Alignment, Coreference, Report, Wording
from twosource.neural.session import MissingNetwork

Pair = tuple[int, int]
# Statements without a word in common are compared from this cosine on: "the indictments", "the charges".
ALIKE = 0.45
# Two people may use one phrase of so few words ("very frank talks") of two things.
PHRASE = 3
log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class Compared:
    """The statements of a story, what words alone make of their pairs, and the pairs close in words or meaning.

    `sentences` are what the sentences that hold the statements mean.
    """

    every: Sequence[Retold]
    weights: Weights
    worded: Mapping[Pair, Alignment]
    meanings: Meanings
    sentences: Meanings

    @cached_property
    def pairs(self) -> list[Pair]:
        return sorted({*self.worded, *self.meanings.near()})

    def asked(self, pair: Pair) -> bool:
        """Whether the two could say the same: both tell something, and they share a word or are near in meaning.

        What two people are quoted with in different words are two things said; in much the same words, it may be one
        that is given to two.
        """
        left, right = (self.every[number] for number in pair)
        if _of_two(left, right) and not _in_like_words(left, right):
            return False
        near = bool(left.said.stems & right.said.stems) or self.meanings.cosine(*pair) >= ALIKE
        return left.tells and right.tells and near and not _only_names(left, right)

    def row(self, pair: Pair) -> list[float]:
        """The COLUMNS of `likeness` for a pair."""
        worded = self.worded.get(pair)
        return likeness(
            self.every, pair, worded.score if worded else 0.0, (self.meanings, self.sentences), self.weights
        )

    def alignments(self, model: SameModel) -> Iterator[Alignment]:
        """By quoted words where they tell, else by the model."""
        likely = self.likely(model)
        for pair in self.pairs:
            if self.given(pair):
                yield self.worded[pair]
            elif likely.get(pair, 0.0) >= model.least(self.quote(pair)):
                yield self._paraphrase(pair, likely[pair])

    def likely(self, model: SameModel) -> dict[Pair, float]:
        """How likely the pairs that are open say the same."""
        first = {pair: model.first.probability(self.row(pair)) for pair in self.pairs if self.asked(pair)}
        told = self.heard(first).items()
        return {pair: model.second.probability([*self.row(pair), *columns]) for pair, columns in told}

    def heard(self, likely: Mapping[Pair, float]) -> dict[Pair, tuple[float, float]]:
        """What the inference model hears in the pairs that are open, a row of HEARD each. Raises MissingNetwork."""
        return heard([one.words for one in self.every], open_pairs(likely))

    def quote(self, pair: Pair) -> bool:
        """Whether both are quotations."""
        return all(self.every[number].said.quotes for number in pair)

    def given(self, pair: Pair) -> bool:
        """Whether the quoted words have decided."""
        return pair in self.worded and self.worded[pair].wording is not Wording.PARAPHRASE

    def _paraphrase(self, pair: Pair, likely: float) -> Alignment:
        left, right = (self.every[number].said for number in pair)
        because = f"{self._because(pair)}; {speakers(left, right)}"
        return Alignment(left.statement, right.statement, Wording.PARAPHRASE, round(likely, 3), because)

    def _because(self, pair: Pair) -> str:
        left, right = (self.every[number].said.stems for number in pair)
        covered = max(self.meanings.covered(*pair))
        nearest = ", nearest to each other of all in both" if self.meanings.behind(*pair)[0] > -1e-6 else ""
        shared = f"{len(left & right)} of {min(len(left), len(right))} content words of the shorter one shared"
        return f"{covered:.0%} of the meaning of one found in the other{nearest}; {shared}"


def _of_two(left: Retold, right: Retold) -> bool:
    """Whether two people are quoted."""
    return left.said.quotes and right.said.quotes and same_speaker(left.said, right.said) is False


def _in_like_words(left: Retold, right: Retold) -> bool:
    """Whether two share at least half of the content words of the shorter one, and more than a phrase has."""
    shared = len(left.said.stems & right.said.stems)
    return shared >= max(PHRASE, min(len(left.said.stems), len(right.said.stems)) / 2)


def _only_names(left: Retold, right: Retold) -> bool:
    """Whether names are all that the two share, and nearly all that one of them says: it is about the same."""
    more = left.said.plain & right.said.plain or left.deeds & right.deeds
    shared = left.said.stems & right.said.stems
    return bool(shared) and not more and min(len(left.said.plain), len(right.said.plain)) < TELLING


def alignments(
    reports: Sequence[Report], drafts: Mapping[str, Draft], found: Iterable[Coreference], language: Language
) -> tuple[Alignment, ...]:
    """All alignments, each once, the text that comes first on the left."""
    every, weights, worded = _worded(reports, drafts, list(found), language)
    try:
        compared = Compared(every, weights, worded, *_meanings(every, language))
    except MissingNetwork as missing:
        log.warning("statements are compared by their words alone: %s", missing)
        return tuple(worded.values())
    return tuple(compared.alignments(shipped()))


def compare(
    reports: Sequence[Report], drafts: Mapping[str, Draft], found: Iterable[Coreference], language: Language
) -> Compared:
    """The pairs of statements that the model is asked about; for training. Raises MissingNetwork."""
    every, weights, worded = _worded(reports, drafts, list(found), language)
    return Compared(every, weights, worded, *_meanings(every, language))


def _worded(
    reports: Sequence[Report], drafts: Mapping[str, Draft], found: Sequence[Coreference], language: Language
) -> tuple[list[Retold], Weights, dict[Pair, Alignment]]:
    """All statements, the weights of their words, and what words alone make of their pairs, in order."""
    every = list(chain.from_iterable(_retold(report, drafts[report.text.id], found, language) for report in reports))
    spoken = [one.said for one in every]
    folding = Folding(language)
    weights = Weights.of(spoken, map(folding.stem, language.compare.common_words))
    made = ((pair, _compared(spoken, pair, weights)) for pair in sorted(by_words(spoken, weights)))
    return every, weights, {pair: alignment for pair, alignment in made if alignment}


def _retold(report: Report, draft: Draft, found: Sequence[Coreference], language: Language) -> list[Retold]:
    entities = {entity: one for one in found for entity in one.entities}
    reteller = Reteller(report, numbered(found), language)
    return [reteller.retell(one) for one in said(report, draft, entities)]


def _compared(spoken: Sequence[Said], pair: Pair, weights: Weights) -> Alignment | None:
    return compare_said(spoken[pair[0]], spoken[pair[1]], weights)


def _meanings(every: Sequence[Retold], language: Language) -> tuple[Meanings, Meanings]:
    """What the statements mean, and what the sentences that hold them."""
    texts, dull = [one.said.text for one in every], language.compare.function_words
    told, sentences = [one.words for one in every], [one.sentence for one in every]
    return Meanings.of(told, texts, dull), Meanings.of(sentences, texts, dull)
