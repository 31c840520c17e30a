"""Which sentences of two versions correspond: equal ones first, then similar ones, then parts of a split sentence."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property

from rapidfuzz.distance import Indel, LCSseq

from twosource.lang import Language
from twosource.link.drafts import Draft
from twosource.link.lines import notes
from twosource.link.words import Word
from twosource.model import Role
from twosource.text import Span

UNREAD = frozenset({Role.FURNITURE, Role.BYLINE, Role.DATELINE})
# Share of words in common that makes two sentences states of one.
SIMILAR = 0.5
# A sentence that was cut keeps nearly all its words, and this many of them at least.
CUT, CUT_WORDS = 0.9, 5
# Another wording of the same sentence: this share of the shorter one's content words, and so many of them.
RETOLD = 0.5
RETOLD_WORDS = 4
# The same where the other sentence has a counterpart of its own: then nearly all of it.
ELSEWHERE = 0.8


@dataclass(frozen=True, eq=False)
class Sentence:
    """A news sentence of one version with the marks around its words; several neighbours where one was split.

    A `note` is a line to the reader that corrects something: it says again what it corrects, and is no state of it.
    """

    draft: Draft
    first: int
    last: int
    span: Span
    words: tuple[Word, ...]
    note: bool = False

    @cached_property
    def forms(self) -> tuple[str, ...]:
        return tuple(word.form for word in self.words)

    @cached_property
    def stems(self) -> frozenset[str]:
        return frozenset(word.stem for word in self.words if word.stem)

    @cached_property
    def headline(self) -> bool:
        """Whether it stands in the headline."""
        blocks = self.draft.report.document.blocks
        return any(block.role is Role.HEADLINE and block.span.covers(self.words[0].span) for block in blocks)

    def joined(self, other: Sentence) -> Sentence:
        first, second = sorted((self, other), key=lambda sentence: sentence.first)
        span = Span(self.draft.id, first.span.start, second.span.end)
        return Sentence(self.draft, first.first, second.last, span, first.words + second.words)

    def neighbours(self, other: Sentence) -> bool:
        return other.first == self.last + 1 or other.last == self.first - 1


@dataclass(frozen=True, eq=False)
class Pair:
    """A sentence and what became of it; `moved` when it left its place among the others."""

    before: Sentence
    after: Sentence
    moved: bool = False

    @property
    def kept(self) -> bool:
        """Whether the wording was kept, so that the change can be shown word by word."""
        return kept_share(self.before, self.after) >= SIMILAR


@dataclass(frozen=True)
class Matching:
    """All pairs; `retold`, where what a sentence said is in another one that has its own counterpart; and the rest."""

    pairs: tuple[Pair, ...]
    retold: tuple[Pair, ...]
    removed: tuple[Sentence, ...]
    added: tuple[Sentence, ...]


def sentences(draft: Draft, language: Language) -> list[Sentence]:
    """The news sentences that have words, and the notes to the reader that correct something."""
    numbered = enumerate(sentence_spans(draft, language))
    kept = notes(draft.report, language)
    return [
        Sentence(draft, number, number, span, words, any(note.overlap(span) for note in kept))
        for number, span in numbered
        if (words := draft.words.within(span))
    ]


def sentence_spans(draft: Draft, language: Language) -> list[Span]:
    """The spans of the news sentences in order: no furniture, no byline, no dateline."""
    kept = notes(draft.report, language)
    blocks = [block.span for block in draft.report.document.blocks if block.role in UNREAD]
    unread = [span for span in blocks if span not in kept]
    read = [span for span in draft.report.sentences if not any(span.overlap(other) for other in unread)]
    return sorted((*read, *(note for note in kept if not any(note.overlap(span) for span in read))))


def match(before: Sequence[Sentence], after: Sequence[Sentence]) -> Matching:
    """Each sentence of the earlier version with its counterpart in the later one."""
    pairs = [*_headlines(before, after)]
    pairs += _equal(*_left_over(before, after, pairs))
    pairs += _retold(*_left_over(before, after, pairs))
    pairs = _split(pairs, *_left_over(before, after, pairs))
    gone, added = _left_over(before, after, pairs)
    retold = tuple(_elsewhere(gone, before, after))
    removed, _ = _left_over(gone, [], retold)
    return Matching(tuple(_ordered(pairs)), retold, tuple(removed), tuple(added))


def _elsewhere(gone: Iterable[Sentence], before: Sequence[Sentence], after: Sequence[Sentence]) -> Iterator[Pair]:
    """A standfirst may go because the story below already says it, perhaps without its hedge."""
    weights = _weights([*before, *after])
    news = [one for one in after if not (one.headline or one.note)]
    for sentence in gone:
        scored = [(_covered(sentence, other, weights), -other.first, other) for other in news]
        covered, _, best = max(scored, key=lambda entry: entry[:2], default=(0.0, 0, sentence))
        if covered >= ELSEWHERE:
            yield Pair(sentence, best)


def _left_over(
    before: Iterable[Sentence], after: Iterable[Sentence], pairs: Iterable[Pair]
) -> tuple[list[Sentence], list[Sentence]]:
    old = {number for pair in pairs for number in range(pair.before.first, pair.before.last + 1)}
    new = {number for pair in pairs for number in range(pair.after.first, pair.after.last + 1)}
    return [one for one in before if one.first not in old], [one for one in after if one.first not in new]


def _headlines(before: Sequence[Sentence], after: Sequence[Sentence]) -> Iterator[Pair]:
    """A headline becomes a headline, whatever it says."""
    old, new = ([one for one in side if one.headline] for side in (before, after))
    if len(old) == len(new) == 1:
        yield Pair(old[0], new[0])


def _equal(before: Sequence[Sentence], after: Sequence[Sentence]) -> Iterator[Pair]:
    blocks = SequenceMatcher(None, [one.forms for one in before], [one.forms for one in after], autojunk=False)
    found = [Pair(before[b.a + k], after[b.b + k]) for b in blocks.get_matching_blocks() for k in range(b.size)]
    yield from found
    old, new = _left_over(before, after, found)
    places: dict[tuple[str, ...], list[Sentence]] = defaultdict(list)
    for sentence in new:
        places[sentence.forms].append(sentence)
    for sentence in old:
        if places[sentence.forms]:
            yield Pair(sentence, places[sentence.forms].pop(0))


def _retold(before: Sequence[Sentence], after: Sequence[Sentence]) -> Iterator[Pair]:
    """Best pairs first; ties go to the pair that stands nearest in order."""
    weights = _weights([*before, *after])
    every = ((one, two) for one in before for two in after if one.note == two.note)
    scored = [(_likeness(one, two, weights), -abs(one.first - two.first), one, two) for one, two in every]
    taken: set[Sentence] = set()
    for score, _, one, two in sorted(scored, key=lambda entry: entry[:2], reverse=True):
        if score and one not in taken and two not in taken:
            taken |= {one, two}
            yield Pair(one, two)


def _weights(every: Sequence[Sentence]) -> Mapping[str, float]:
    counts = Counter(stem for sentence in every for stem in sentence.stems)
    return {stem: math.log(1 + len(every) / count) for stem, count in counts.items()}


def _likeness(one: Sentence, two: Sentence, weights: Mapping[str, float]) -> float:
    """In [0, 1]: word similarity where the wording was kept, else coverage of the shorter sentence's content."""
    kept = kept_share(one, two)
    if kept >= SIMILAR:
        return 1 + kept
    covered = max(_covered(one, two, weights), _covered(two, one, weights))
    return covered if covered >= RETOLD else 0.0


def kept_share(one: Sentence, two: Sentence) -> float:
    """The share of words kept in order; of the shorter sentence's where that was cut out of the longer one."""
    least = min(len(one.forms), len(two.forms))
    cut = LCSseq.similarity(one.forms, two.forms) / least if least >= CUT_WORDS else 0.0
    return max(Indel.normalized_similarity(one.forms, two.forms), cut if cut >= CUT else 0.0)


def _covered(part: Sentence, whole: Sentence, weights: Mapping[str, float]) -> float:
    """The weighted share of one sentence's content words that stand in another; 0 where that is only a few words."""
    shared = part.stems & whole.stems
    total = sum(weights[stem] for stem in part.stems)
    return sum(weights[stem] for stem in shared) / total if total and len(shared) >= RETOLD_WORDS else 0.0


def _split(pairs: Sequence[Pair], before: Sequence[Sentence], after: Sequence[Sentence]) -> list[Pair]:
    """Sentences without a counterpart that are the rest of a neighbour's: one became two, or two became one."""
    made = list(pairs)
    for sentence in after:
        made = [_wider(pair, pair.before, pair.after, sentence) for pair in made]
    for sentence in before:
        made = [_wider(pair, pair.after, pair.before, sentence) for pair in made]
    return made


def _wider(pair: Pair, whole: Sentence, part: Sentence, rest: Sentence) -> Pair:
    missing = whole.stems - part.stems
    fits = len(rest.stems & missing) >= max(2, SIMILAR * len(rest.stems))
    if not (fits and part.neighbours(rest)) or part.headline or rest.headline or part.note or rest.note:
        return pair
    return Pair(whole, part.joined(rest)) if part is pair.after else Pair(part.joined(rest), whole)


def _ordered(pairs: Sequence[Pair]) -> list[Pair]:
    """The pairs in the later version's order; those outside the longest run that kept its order are moved."""
    line = sorted(pairs, key=lambda pair: pair.after.first)
    kept = _longest_rise([pair.before.first for pair in line])
    return [pair if i in kept else Pair(pair.before, pair.after, True) for i, pair in enumerate(line)]


def _longest_rise(numbers: Sequence[int]) -> set[int]:
    """The places of a longest strictly rising subsequence."""
    best: list[list[int]] = []
    for i, number in enumerate(numbers):
        runs = [run for run in best if numbers[run[-1]] < number]
        best.append([*_longest(runs), i])
    return set(_longest(best))


def _longest(runs: Iterable[list[int]]) -> list[int]:
    return max(runs, key=len, default=[])
