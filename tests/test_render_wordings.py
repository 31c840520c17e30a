"""Word by word: nothing is lost, nothing is invented, and a diff is shown only where it reads well."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from twosource.render.marks import Mark, stream
from twosource.render.wordings import Piece, comparable, compare, same, shortened
from twosource.text import Text

BASE = "I have asked them to open the gates at once, and I expect an answer today"


def test_a_word_that_went_and_one_that_came() -> None:
    assert compare("the gates were reportedly opened", "the gates were opened wide") == [
        Piece("=", "the gates were "),
        Piece("-", "reportedly "),
        Piece("=", "opened "),
        Piece("+", "wide"),
    ]


def test_quotation_marks_dashes_and_case_are_no_difference() -> None:
    assert same("“It’s over” – he said", '"It\'s  OVER" - he said')
    assert not same("sixty", "forty-two")


def test_a_fragment_is_comparable_and_its_tail_is_told_by_number() -> None:
    pieces = shortened(compare(BASE, "I have asked them to open the gates"))
    assert comparable(BASE, "I have asked them to open the gates")
    assert pieces == [Piece("=", "I have asked them to open the gates"), Piece("…", "8 words")]


def test_other_words_are_not_shown_as_a_diff() -> None:
    assert not comparable(BASE, "She said the operator had been told to let the water out")


@given(st.text(max_size=60), st.text(max_size=60))
def test_pieces_give_both_wordings_back(base: str, other: str) -> None:
    pieces = compare(base, other)
    assert "".join(p.chars for p in pieces if p.sign in "=+") == other
    left = "".join(p.chars for p in pieces if p.sign == "-")
    assert len(left) <= len(base)


@st.composite
def places(draw: st.DrawFn) -> tuple[Text, list[tuple[int, int]]]:
    text = Text(draw(st.text(min_size=1, max_size=30)))
    place = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(lambda p: (min(p), max(p)))
    return text, draw(st.lists(place, max_size=6))


@given(places())
def test_a_stream_nests_and_marks_just_its_characters(drawn: tuple[Text, list[tuple[int, int]]]) -> None:
    text, pairs = drawn
    marks = [Mark(text.span(*pair), f"m{n}", f"m{n}") for n, pair in enumerate(pairs)]
    depth: list[str] = []
    covered: dict[str, str] = {mark.id: "" for mark in marks}
    written = ""
    for token in stream(text, text.whole, marks, {len(text): ["1"]}):
        if token.kind == "open":
            depth.append(token.style)
        elif token.kind == "close":
            depth.pop()
        elif token.kind == "chars":
            written += token.chars
            for style in depth:
                covered[style] += token.chars
    assert not depth
    assert written == text.chars
    assert covered == {mark.id: text[mark.span] for mark in marks}
