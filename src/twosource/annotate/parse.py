"""The parse of a document: tokens with places, sentences, dependency heads, kinds of names.

Furniture is not parsed, and no sentence runs over the edge of a block.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from twosource.annotate.forms import Form, forms_of, keys_of
from twosource.annotate.network import MODELS, MissingModel, pipeline, read_texts
from twosource.annotate.paragraphs import paragraphs, readable
from twosource.model import Block, Document
from twosource.text import Span, Text

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["MODELS", "MissingModel", "Parse", "Token", "parse", "parse_all", "pipeline"]

LONGEST_SENTENCE = 250
"""Words of a sentence; what is longer is read in parts of so many. The longest in 100 news articles has 114."""


@dataclass(frozen=True, slots=True)
class Token:
    """One token: `i` its number, `head` its head's number (its own for a root), `sentence` and `block` numbers."""

    i: int
    start: int
    end: int
    form: str
    lower: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    entity: str
    sentence: int
    block: int


@dataclass(frozen=True)
class Parse:
    """All tokens of a document's paragraphs in order; `sentences` are [first, last) token numbers.

    A token's form is what the network read: a hard space in it is a plain one.
    """

    text: Text
    blocks: tuple[Block, ...]
    tokens: tuple[Token, ...]
    sentences: tuple[tuple[int, int], ...]

    @cached_property
    def children(self) -> tuple[tuple[int, ...], ...]:
        """The numbers of each token's dependents, in order."""
        below: list[list[int]] = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head != token.i:
                below[token.head].append(token.i)
        return tuple(map(tuple, below))

    def subtree(self, i: int) -> list[int]:
        """The numbers of token `i` and of all below it, in order; made once for each token, not to be changed."""
        found = self._subtrees.get(i)
        if found is None:
            found, queue = [i], [i]
            while queue:
                below = self.children[queue.pop()]
                found.extend(below)
                queue.extend(below)
            found.sort()
            self._subtrees[i] = found
        return found

    @cached_property
    def _subtrees(self) -> dict[int, list[int]]:
        return {}

    def span(self, first: int, last: int) -> Span:
        """The span from token `first` to token `last`, both included."""
        return Span(self.text.id, self.tokens[first].start, self.tokens[last].end)

    def within(self, span: Span) -> range:
        """The numbers of the tokens that begin in a span."""
        return range(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))

    def sentence_span(self, number: int) -> Span:
        first, beyond = self.sentences[number]
        return self.span(first, beyond - 1)

    @cached_property
    def starts(self) -> list[int]:
        """The first character of every token, for bisection."""
        return [token.start for token in self.tokens]


def parse(document: Document) -> Parse:
    """Parse the news blocks of a document. Raises MissingModel when no pipeline is installed."""
    return next(parse_all([document]))


def parse_all(documents: Iterable[Document]) -> Iterator[Parse]:
    """The parses of many documents in order; blocks of several documents share a batch, which is faster."""
    kept = [(document, paragraphs(document)) for document in documents]
    read = read_texts(readable(document, block) for document, blocks in kept for block in blocks)
    for document, blocks in kept:
        yield _collect(document.text, blocks, [next(read) for _ in blocks])


def _collect(text: Text, blocks: tuple[Block, ...], read: Sequence[tuple[Doc, list[str]]]) -> Parse:
    keys = [keys_of(doc) for doc, _ in read]
    known = forms_of(chain.from_iterable(keys))
    tokens: list[Token] = []
    sentences: list[tuple[int, int]] = []
    for number, (block, (doc, kinds), own) in enumerate(zip(blocks, read, keys, strict=True)):
        words = _Words(block.span.start, number, [known[key] for key in own], kinds, _places(doc))
        for kept in words.sentences():
            first = len(tokens)
            tokens.extend(words.tokens(kept, first, len(sentences)))
            sentences.append((first, len(tokens)))
    return Parse(text, blocks, tuple(tokens), tuple(sentences))


def _places(doc: Doc) -> list[list[int]]:
    """By word: first character, distance to the head, whether a sentence begins, whether it is a blank."""
    places: list[list[int]] = doc.to_array(["IDX", "HEAD", "SENT_START", "IS_SPACE"]).astype(np.int64).tolist()
    return places


class _Words(NamedTuple):
    """The words of one block: its first character and number, the words' forms, kinds of names and places."""

    offset: int
    block: int
    forms: list[Form]
    kinds: Sequence[str]
    places: list[list[int]]

    def sentences(self) -> Iterator[list[int]]:
        """The numbers of each sentence's words, blanks left out."""
        starts = [i for i, place in enumerate(self.places) if place[2] == 1 or i == 0]
        for first, beyond in pairwise([*starts, len(self.places)]):
            words = [i for i in range(first, beyond) if not self.places[i][3]]
            # What is found in a sentence may cost the square of its length: 10,000 words without a stop took minutes.
            yield from (words[i : i + LONGEST_SENTENCE] for i in range(0, len(words), LONGEST_SENTENCE))

    def tokens(self, kept: Sequence[int], first: int, sentence: int) -> Iterator[Token]:
        """The tokens of one sentence, numbered from `first` on."""
        number = dict(zip(kept, range(first, first + len(kept)), strict=True))
        for i, word in enumerate(kept, first):
            place, form = self.places[word], self.forms[word]
            start, head = self.offset + place[0], number.get(word + place[1], i)
            yield Token(i, start, start + len(form[0]), *form, head, self.kinds[word], sentence, self.block)
