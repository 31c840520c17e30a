"""The pipeline asked for less finds what spaCy's own finds."""

from __future__ import annotations

import pytest

from twosource.annotate.forms import forms_of
from twosource.annotate.network import MODELS, read_texts

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
    doc = own(
        " ".join(TEXTS) + " I'm gonna go; let's see. There's nothin’ I haven't had. It gets done, but ain't it late?"
    )
    keys = [(word.text, word.tag_, word.dep_) for word in doc]
    known = forms_of(keys)
    # *gonna*, *let's* and *ain't* are pairs, whose rules ask for the word beside
    pairs = ("gon", "na", "'s", "ai")
    told = [(key, known[key], (w.pos_, w.lemma_)) for key, w in zip(keys, doc, strict=True) if key[0] not in pairs]
    assert [ours for _, ours, _ in told] == [theirs for _, _, theirs in told]
