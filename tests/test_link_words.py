"""Forms for the same wording, stems for the same meaning."""

from __future__ import annotations

import pytest

from handmade import report
from twosource.lang import EN
from twosource.link.words import Folding, fold, read_words, story_words
from twosource.text import Text


def stems(chars: str) -> list[str]:
    return [word.stem for word in read_words(Text(chars), Folding(EN)).words if word.stem]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("talks", "talk"),
        ("negotiations", "negotiate"),
        ("stopped", "stopping"),
        ("agreed", "agreement"),
        ("seized", "seizure"),
        ("withdrew", "withdrawing"),
        ("recognise", "recognize"),
        ("Norway’s", "Norwegian"),
        ("U.S.", "American"),
        ("the United States", "the US"),
    ],
)
def test_one_meaning_has_one_stem(one: str, two: str) -> None:
    assert stems(one) == stems(two)


@pytest.mark.parametrize(("one", "two"), [("give it to us", "the US"), ("port", "portion"), ("news", "new")])
def test_other_words_keep_apart(one: str, two: str) -> None:
    assert stems(one)[-1:] != stems(two)[-1:]


def test_function_words_have_no_stem() -> None:
    assert stems("and they would have been with us") == []


def test_form_folds_case_accents_and_apostrophes() -> None:
    assert fold("Peña’s") == "pena's"


def test_every_word_keeps_its_place() -> None:
    text = Text("At 4.30 a.m., 1,200 crew of the U.S. vessel slept.")
    found = read_words(text, Folding(EN)).words
    assert [text[word.span] for word in found][1:5] == ["4.30", "a.m.", "1,200", "crew"]


def test_a_compound_written_apart_is_one_stem_where_the_story_has_it_joined() -> None:
    apart, joined = report("A cease-fire holds."), report("The ceasefire holds.")
    words = story_words([apart, joined], EN)
    one, two = ([word.stem for word in words[made.text.id].words if word.stem] for made in (apart, joined))
    assert one == two
