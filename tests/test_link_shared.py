"""Shared passages of a pile: found whatever was done to a text, exact in both, and nothing where nothing is shared."""

from __future__ import annotations

import random
import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from twosource.link.fingerprints import offsets, pile, shingles
from twosource.link.shared import Passages, Settings, shared

NOUNS = "harbour pier quay ferry diver crane council mayor storm bell lantern orchard mill bridge tunnel choir".split()
VERBS = "closed mended crossed sold found painted lost lifted guarded opened left wanted heard moved drew held".split()


def sentence(chance: random.Random) -> str:
    words = [chance.choice((NOUNS, VERBS)[i % 2]) + chance.choice(("", "s", "ward", "side")) for i in range(14)]
    return " ".join(words).capitalize() + "."


def story(seed: int, sentences: int = 12) -> str:
    chance = random.Random(seed)
    return "\n".join(sentence(chance) for _ in range(sentences))


def exact(text: str, start: int, end: int) -> str:
    """The characters of words [start, end) of a text."""
    starts, ends = offsets(text)
    return text[starts[start] : ends[end - 1]]


def sides(texts: list[str], found: Passages) -> list[tuple[str, str]]:
    words, _ = shared(texts)
    first, second = words.bounds[found.left_text], words.bounds[found.right_text]
    return [
        (
            exact(texts[found.left_text[i]], found.left[i] - first[i], found.left_end[i] - first[i]),
            exact(texts[found.right_text[i]], found.right[i] - second[i], found.right_end[i] - second[i]),
        )
        for i in range(len(found))
    ]


def test_a_sentence_in_another_article_is_found_to_the_character() -> None:
    lines = story(1).split("\n")
    other = story(2).split("\n")
    texts = ["\n".join(lines), "\n".join([*other[:5], lines[4], *other[5:]])]
    ((left, right),) = sides(texts, shared(texts)[1])
    assert left == right == lines[4].rstrip(".")


def test_a_passage_goes_on_over_a_changed_an_added_and_a_dropped_word() -> None:
    old = "the council closed the old pier on Monday evening after a diver who looked for a bell found a crack in it"
    new = (
        old.replace("old pier", "ancient pier")
        .replace("bell found", "bell there found")
        .replace("the council", "council")
    )
    texts = [f"{story(3)}\n{old}.", f"{new}.\n{story(4)}"]
    assert sides(texts, shared(texts)[1]) == [(old.removeprefix("the "), new.removeprefix("the "))]


def test_case_accents_and_quote_marks_do_not_count() -> None:
    texts = [
        f"{story(5)}\nThe café’s owner said so on each of nine days.",
        "THE CAFE'S OWNER SAID SO ON EACH OF NINE DAYS",
    ]
    assert len(shared(texts)[1]) == 1


def test_where_nothing_is_shared_nothing_is_reported() -> None:
    assert len(shared([story(seed) for seed in range(10, 40)])[1]) == 0


def test_a_passage_is_found_once_and_in_order() -> None:
    whole = story(6)
    found = shared([whole, whole, story(7)])[1]
    assert list(zip(found.left_text.tolist(), found.right_text.tolist(), strict=True)) == [(0, 1)]
    assert found.same[0] == found.left_end[0] - found.left[0] == len(re.findall(r"\w+", whole))


def test_a_common_line_pairs_neighbours_only() -> None:
    line = "everything that this house prints is read by two people before it goes out"
    texts = [f"{story(seed, 3)}\n{line}" for seed in range(50, 60)]
    assert len(shared(texts)[1]) == 45
    chained = shared(texts, Settings(common=5))[1]
    assert list(zip(chained.left_text.tolist(), chained.right_text.tolist(), strict=True)) == [
        (i, i + 1) for i in range(9)
    ]


@pytest.mark.parametrize("texts", [[], [""], ["", "a b"], ["one word " * 3, ""], ["\ud800 x", "🌊 🌊"]])
def test_texts_without_a_shingle_share_nothing(texts: list[str]) -> None:
    words, found = shared(texts)
    assert len(found) == 0
    assert len(words.bounds) == len(texts) + 1


def test_sampling_keeps_the_same_shingles_in_every_text() -> None:
    texts = [story(8), f"{story(9)}\n{story(8)}"]
    words = pile(texts)
    ((every, places),) = shingles(words)
    ((kept, _),) = shingles(words, sample=4)
    assert set(kept.tolist()) == {one for one in every.tolist() if one % 4 == 0}
    assert len(places) == len(words.words) - 2 * 7
    assert len(shared(texts, Settings(sample=4))[1]) == 1


@given(st.lists(st.text(alphabet="ab é'’İß\n🌊.", max_size=60), max_size=6))
def test_words_lie_where_they_are_said_to(texts: list[str]) -> None:
    words = pile(texts)
    for number, text in enumerate(texts):
        starts, ends = offsets(text)
        assert len(starts) == words.bounds[number + 1] - words.bounds[number]
        assert all(text[start:end].isalnum() for start, end in zip(starts, ends, strict=True))


@given(st.lists(st.lists(st.sampled_from("abcdef"), max_size=60), max_size=5))
def test_every_shared_shingle_lies_in_a_passage(lists: list[list[str]]) -> None:
    """Against the plain way: every run of eight equal words of two texts, by comparing all with all."""
    texts = [" ".join(words) for words in lists]
    words, found = shared(texts)
    inside = {
        (one, two, place)
        for one, two, start, end in zip(
            found.left_text.tolist(),
            found.right_text.tolist(),
            found.left.tolist(),
            found.left_end.tolist(),
            strict=True,
        )
        for place in range(start, end)
    }
    for one, two in ((i, j) for j in range(len(texts)) for i in range(j)):
        known = {tuple(lists[two][i : i + 8]) for i in range(len(lists[two]) - 7)}
        for i in range(len(lists[one]) - 7):
            if tuple(lists[one][i : i + 8]) in known:
                assert (one, two, int(words.bounds[one]) + i) in inside


def test_the_later_text_can_be_asked_to_be_new() -> None:
    from twosource.link.shared import passages

    texts = [story(20), story(20), story(20)]
    found = passages(pile(texts), first=2)
    assert np.array_equal(found.right_text, [2, 2])
