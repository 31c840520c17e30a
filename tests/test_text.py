"""Characters never move: text out equals text in, and every view leads back to its place."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twosource.text import Span, SpanError, Text, View, plain, words

# Marks, breaks and letters that have moved offsets elsewhere: casefolding that grows (ß, ﬁ, İ), marks that combine,
# characters beyond the first plane, line breaks that are no "\n", spaces that are no " ".
NASTY = (
    "aB é ß ﬁ İ 🚢 👩‍👩‍👧 ́ \n \r\n \u2028 \x85 \xa0 \u200b \t “ ” ‘ ’ « » ` - – — −"
    " \ud800 שלום 漢字 'o’clock don't <b> &amp;"
).split(" ")
nasty = st.lists(st.sampled_from([*NASTY, " "]), max_size=40).map("".join)
texts = st.one_of(nasty, st.text()).map(Text)


@given(texts)
def test_text_out_equals_text_in(text: Text) -> None:
    assert text[text.whole] == text.chars
    assert Text(text.chars).id == text.id
    assert len(text) == len(text.whole)


@given(texts)
def test_lines_hold_everything_but_white_space(text: Text) -> None:
    lines = list(text.lines())
    assert all(text[line] == text[line].strip() != "" for line in lines)
    assert all(first.end <= second.start for first, second in itertools.pairwise(lines))
    outside = list(text.chars)
    for line in lines:
        outside[line.start : line.end] = [""] * len(line)
    assert "".join(outside).strip() == ""


@given(texts)
def test_words_stand_where_they_say(text: Text) -> None:
    for form, span in words(text):
        assert form == text[span].replace("’", "'").casefold()


@given(texts)
def test_a_plain_view_leads_every_character_back(text: Text) -> None:
    view = plain(text)
    assert len(view.chars) == len(view.origins)
    assert list(view.origins) == sorted(view.origins)
    for place in range(len(view.chars)):
        span = view.span(place, place + 1)
        assert len(span) == 1
        assert view.chars[place] in plain(text, span).chars or (view.chars[place] == " " and text[span].isspace())


@given(texts, st.data())
def test_a_found_phrase_leads_back_to_its_characters(text: Text, data: st.DataObject) -> None:
    view = plain(text)
    if view.chars:
        start = data.draw(st.integers(0, len(view.chars) - 1))
        end = data.draw(st.integers(start + 1, len(view.chars)))
        assert view.chars[start:end] in plain(text, view.span(start, end)).chars or view.chars[start] == " "


@given(texts, st.integers(0, 50), st.integers(0, 50))
def test_trimming_takes_white_space_and_nothing_else(text: Text, start: int, length: int) -> None:
    start = min(start, len(text))
    span = text.span(start, min(start + length, len(text)))
    assert text[text.trimmed(span)] == text[span].strip()
    assert span.covers(text.trimmed(span))


def test_a_span_is_of_one_text() -> None:
    one, other = Text("The ferry sailed."), Text("The ferry sank.")
    assert one[one.span(4, 9)] == "ferry"
    with pytest.raises(SpanError, match=f"span of text {one.id} used on text {other.id}: look the text up"):
        other[one.span(4, 9)]


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (5, 4)])
def test_a_span_runs_forward(start: int, end: int) -> None:
    with pytest.raises(SpanError, match="expected 0 <= start <= end"):
        Span("t", start, end)


def test_a_span_ends_inside_its_text() -> None:
    with pytest.raises(SpanError, match="ends beyond text"):
        Text("short").span(0, 6)


@pytest.mark.parametrize(("start", "end"), [(0, 0), (2, 1), (0, 99)])
def test_a_place_in_a_view_is_a_part_of_it(start: int, end: int) -> None:
    with pytest.raises(SpanError, match="expected a non-empty part"):
        plain(Text("The ferry")).span(start, end)


def test_an_empty_span_is_a_place() -> None:
    assert Span("t", 3, 3)
    assert len(Span("t", 3, 3)) == 0


@pytest.mark.parametrize(
    ("other", "overlap", "covered"),
    [
        (Span("t", 4, 8), 4, True),
        (Span("t", 0, 5), 3, False),
        (Span("t", 12, 14), 0, False),
        (Span("u", 4, 8), 0, False),
    ],
)
def test_overlap_and_cover(other: Span, overlap: int, covered: bool) -> None:
    span = Span("t", 2, 10)
    assert span.overlap(other) == other.overlap(span) == overlap
    assert span.covers(other) is covered


def test_a_plain_view_of_quotation_marks_and_spaces() -> None:
    text = Text("“Stand\n\n by”,  he\xa0said – ‘now’")
    view = plain(text)
    assert view.chars == "\"stand by\", he said - 'now'"
    found = view.chars.index("stand by")
    assert text[view.span(found, found + len("stand by"))] == "Stand\n\n by"


def test_a_view_of_a_part_counts_from_the_text() -> None:
    text = Text("One. TWO.")
    view = plain(text, text.span(5, 9))
    assert view == View(text.id, "two.", (5, 6, 7, 8))
