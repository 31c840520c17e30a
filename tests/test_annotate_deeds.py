"""Deeds: who did what to whom, and of which class."""

from __future__ import annotations

from pathlib import Path

import pytest

from twosource.annotate import BadModel, annotate, load_model
from twosource.annotate.deed_classes import load_classes
from twosource.lang import EN
from twosource.model import Article, Block, Document, EventMention, Role
from twosource.text import Text
from twosource.train.plover import SENTENCES, examples, sentences, train


def _deeds(chars: str) -> list[tuple[EventMention, str, str]]:
    text = Text(chars)
    document = Document(Article(text, "a.txt", language="en"), (Block(text.whole, Role.BODY, "made by hand"),))
    found = [event for event in annotate(document, EN, deeds=True).events if event.source and event.target]
    return [(event, text[event.source], text[event.target]) for event in found if event.source and event.target]


@pytest.mark.parametrize(
    ("chars", "name", "source", "target"),
    [
        ("Finland condemned Norway for the seizure of a trawler.", "ACCUSE", "Finland", "Norway"),
        ("Norway was accused by Finland of spying.", "ACCUSE", "Finland", "Norway"),
        ("Norway has freed four Finnish fishermen.", "YIELD", "Norway", "Finnish fishermen"),
        ("The Norwegian government refused to extradite the banker to Finland.", "REJECT", "Norwegian government", "Finland"),
        ("Norwegian police arrested two Finnish journalists on Monday.", "COERCE", "Norwegian police", "Finnish journalists"),
        ("Finland said that Norway must release the fishermen.", "REQUEST", "Finland", "Norway"),
    ],
)  # fmt: skip
def test_a_deed_has_its_class_and_both_parties(chars: str, name: str, source: str, target: str) -> None:
    assert (name, source, target) in [(event.kind, one, other) for event, one, other in _deeds(chars)]


def test_a_mode_comes_from_the_words() -> None:
    assert [event.mode for event, *_ in _deeds("Norwegian police arrested two Finnish journalists.")] == ["arrest"]


@pytest.mark.parametrize(
    "chars", ["Edgar Holm grew up in Norway.", "It rained in Norway all day.", "Edgar Holm enjoyed the company of Peter Saari."]
)  # fmt: skip
def test_what_is_no_deed_has_no_class(chars: str) -> None:
    assert not _deeds(chars)


def test_what_nobody_does_to_anybody_is_no_deed() -> None:
    assert not _deeds("The army moved its troops.")


def test_own_sentences_have_two_parties_and_a_class() -> None:
    found = list(sentences(SENTENCES))
    assert len({one.name for one in found}) == 16
    assert all(one.text.chars[slice(*one.source)] and one.text.chars[slice(*one.target)] for one in found)


def test_what_was_trained_is_read_back_and_used(tmp_path: Path) -> None:
    pytest.importorskip("sklearn")
    rows = [("<s>Norland</s> waved at <t>Sudria</t>", "AID"), ("<s>Norland</s> hummed to <t>Sudria</t>", "ACCUSE")]
    data = tmp_path / "waved.tsv"
    data.write_text(
        "marked_sentence\tgold_root\n" + "".join(f"{one}\t{name}\n" for one, name in rows * 3), encoding="utf-8"
    )
    told = train(data, tmp_path / "model")
    assert told["weights sha256"] in (tmp_path / "model" / "README.md").read_text(encoding="utf-8")
    model = load_classes(tmp_path / "model")
    named = model.named([example.deed for example in examples(list(sentences(data)))[:2]])
    assert [name for name, _ in named] == ["AID", "ACCUSE"]
    loaded = load_model(tmp_path / "model")
    assert loaded is not None
    assert loaded.classes is not None
    assert "waved" in loaded.name


def test_a_folder_without_a_model_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadModel, match="twosource train plover"):
        load_classes(tmp_path)
