"""The pipeline asked for less finds what spaCy's own finds."""

from __future__ import annotations

import numpy as np
import pytest

from twosource.annotate.forms import forms_of, keys_of
from twosource.annotate.network import MODELS, pipeline, read_texts

TEXTS = (
    "The mayor of Tarnholm, Dr. Alma van der Brook, met Prime Minister Ivo Kessel on Monday, March 3. "
    "Kessel said 40 percent of the $2.5 billion from the Bank of Orrel was gone.",
    "",
    "  \n ",
    "“No comment,” said Brook’s lawyer.\n\nNorth Sea Ferries, the owner, has 1,200 staff in Orrel",
    "it rains",
    "GHENT (Pelwire) - Two Danish officials told the Harbour Post the Treaty of Lome ends in 2031.",
)


@pytest.fixture(scope="module")
def own() -> object:
    import spacy

    return spacy.load(next(name for name in MODELS if spacy.util.is_package(name)))


def _shown(word) -> tuple[object, ...]:
    return word.text, word.tag_, word.head.i, word.is_sent_start, None if word.is_space else word.dep_


def test_names_heads_and_sentences_are_those_of_spacy(own) -> None:
    found = list(read_texts(TEXTS * 20))
    assert len(found) == len(TEXTS) * 20
    for text, (doc, kinds) in zip(TEXTS, found, strict=False):
        expected = own(text)
        assert kinds == [word.ent_type_ for word in expected]
        assert [_shown(word) for word in doc] == [_shown(word) for word in expected]


def test_forms_are_those_of_spacy(own) -> None:
    text = " ".join(TEXTS) + " I'm gonna go; let's see. There's nothin’ I haven't had. It gets done, but ain't it late?"
    ((doc, _),) = read_texts([text])
    keys = keys_of(doc)
    known = forms_of(keys)
    # *gonna*, *let's* and *ain't* are pairs, whose rules ask for the word beside
    pairs = ("gon", "na", "'s", "ai")
    told = [(known[key], word) for key, word in zip(keys, own(text), strict=True) if word.text not in pairs]
    assert [ours for ours, _ in told] == [(w.text, w.lower_, w.lemma_, w.pos_, w.tag_, w.dep_) for _, w in told]


def test_the_vectors_of_words_are_those_of_thinc(own) -> None:
    run = pipeline()[1]
    docs = [run.make_doc(text) for text in TEXTS * 5]
    theirs = own.get_pipe("tok2vec").predict([own.make_doc(text) for text in TEXTS * 5])
    for ours, expected in zip(run.get_pipe("tok2vec").predict(docs), theirs, strict=True):
        assert np.allclose(ours, expected, atol=1e-4)


def test_what_was_read_before_changes_no_digit_of_a_word() -> None:
    run = pipeline()[1]
    texts = ["Zorbelqua weds Quintorvel tomorrow", TEXTS[0] * 9]
    network = run.get_pipe("tok2vec").model
    alone = network.predict([run.make_doc(texts[0])])[0]
    with_others = network.predict([run.make_doc(text) for text in reversed(texts)])[1]
    assert (alone == with_others).all()
