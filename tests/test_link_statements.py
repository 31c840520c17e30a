"""Which statements say the same, in which wording, and why."""

from __future__ import annotations

import pytest

from handmade import report
from twosource.lang import EN
from twosource.link import compared, link
from twosource.link.quotes import quoted
from twosource.model import Alignment, Wording
from twosource.neural.session import MissingNetwork

QUILL, VARGA = "Hedda Quill", "Ilse Varga"


def aligned(left: str, right: str, first: str | None = QUILL, second: str | None = QUILL) -> tuple[Alignment, ...]:
    """The alignments between a report that quotes `left` and one that quotes `right`, each with its speaker."""
    reports = [
        report(
            f"{speaker or 'Somebody'} spoke in {town}. “{words}”", people=[speaker] if speaker else [], speaker=speaker
        )
        for words, speaker, town in ((left, first, "Brenna"), (right, second, "Orsund"))
    ]
    return link(reports, EN).alignments


def wording(left: str, right: str, first: str | None = QUILL, second: str | None = QUILL) -> str | None:
    made = aligned(left, right, first, second)
    return made[0].wording.value if made else None


GATES = "We will open both gates of the dam tonight"


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (GATES, "WE WILL OPEN both gates, of the dam, tonight!", "verbatim"),
        (GATES, "We will open the gates of the dam tonight", "variant"),
        (GATES, "both gates of the dam", "fragment"),
        (f"{GATES}. Nobody downstream needs to fear a flood", f"{GATES}. Bread is on its way", "fragment"),
        (GATES, "Tonight we are opening the dam's two gates", "translation"),
        (GATES, "No child will go to bed hungry", None),
        (GATES, "the dam", None),
    ],
)
def test_wordings_of_one_speaker(left: str, right: str, expected: str | None) -> None:
    assert wording(left, right) == expected


def test_the_same_words_of_two_speakers_are_aligned_and_both_are_named() -> None:
    (made,) = aligned(GATES, GATES, QUILL, VARGA)
    assert made.wording is Wording.VERBATIM
    assert QUILL in made.because
    assert VARGA in made.because


def test_a_few_words_of_two_speakers_are_not_aligned() -> None:
    assert wording("very frank talks", "very frank talks", QUILL, VARGA) is None
    assert wording("very frank talks", "very frank talks", QUILL, None) == "verbatim"


def test_two_speakers_with_like_words_may_say_one_thing_and_both_are_named() -> None:
    (made,) = aligned(GATES, "Tonight we are opening the dam's two gates", QUILL, VARGA)
    assert made.wording is Wording.PARAPHRASE
    assert QUILL in made.because
    assert VARGA in made.because


def test_other_words_of_two_speakers_are_not_aligned() -> None:
    assert wording(GATES, "Water will be let out of the lake before morning", QUILL, VARGA) is None


def test_what_one_report_tells_and_another_tells_in_other_words() -> None:
    left = report("Sixty families were moved from the valley to a school on the hill.", own=True)
    right = report("From the valley, sixty families have moved up to the school.", own=True)
    (made,) = link([left, right], EN).alignments
    assert made.wording is Wording.PARAPHRASE
    assert "own voice in both" in made.because


def test_the_same_sentence_in_two_reports_is_verbatim_without_marks() -> None:
    openings = ("Rain fell on Brenna.", "The bakers of Velk want shorter nights.")
    reports = [report(f"{opening} All the sheep were brought in.", own=True) for opening in openings]
    assert [made.wording for made in link(reports, EN).alignments] == [Wording.VERBATIM]


def test_one_shared_sentence_makes_long_quotations_fragments_of_each_other() -> None:
    assert wording(f"{GATES}. Bread will come by boat.", "We will open the gates of the dam tonight. No.") == "fragment"


def test_what_shares_few_words_is_found_by_its_meaning() -> None:
    left = report("The minister urged the captain to free the sailors. The price of bread rose.", own=True)
    right = report("Rain fell. The minister appealed to the captain to release the crew.", own=True)
    (made,) = link([left, right], EN).alignments
    assert made.wording is Wording.PARAPHRASE
    assert left.text[made.left.extent].startswith("The minister")
    assert "of the meaning of one found in the other" in made.because


def test_without_the_embedding_model_the_words_decide_alone(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def missing(*_: object, **__: object) -> None:
        raise MissingNetwork("not installed")

    monkeypatch.setattr("twosource.link.meaning.embed_words", missing)
    assert wording(GATES, "both gates of the dam") == "fragment"
    assert "by their words alone" in caplog.text


def test_names_alone_make_no_paraphrase() -> None:
    people = ["Hedda Quill", "Ilse Varga", "Arn Velk", "Tor Lund"]
    left = report("Hedda Quill, Ilse Varga, Arn Velk and Tor Lund dined.", people=people, own=True)
    right = report("The bridge named Hedda Quill, Ilse Varga, Arn Velk and Tor Lund.", people=people, own=True)
    assert link([left, right], EN).alignments == ()


def test_scores_are_shares_and_reasons_are_words() -> None:
    for made in aligned(GATES, "both gates of the dam"):
        assert 0 < made.score <= 1
        assert "5 words in a row" in made.because


def test_the_order_of_the_reports_changes_no_alignment() -> None:
    texts = [
        f"{town} heard it. “{words}”" for town, words in (("Brenna", GATES), ("Orsund", GATES), ("Velk", "the dam"))
    ]
    reports = [report(text) for text in texts]
    there, back = link(reports, EN).alignments, link(reports[::-1], EN).alignments
    assert {(frozenset((a.left, a.right)), a.wording, a.score) for a in there} == {
        (frozenset((a.left, a.right)), a.wording, a.score) for a in back
    }


@pytest.mark.parametrize(
    ("chars", "insides"),
    [
        ("She said “no” twice, “never.”", ["no", "never."]),
        ('She said "no" and left.', ["no"]),
        ("It’s ‘the very best’, the firm’s owner said.", ["the very best"]),
        ("“They said ‘no’ to us,” she said.", ["They said ‘no’ to us,"]),
        ("“It never closes", ["It never closes"]),
        ("Rock 'n' roll of the '60s and the dogs' home", []),
    ],
)
def test_what_stands_in_quotation_marks(chars: str, insides: list[str]) -> None:
    made = report(chars).document
    assert [made.text[span] for span in quoted(made)] == insides


def test_a_statement_is_read_with_the_sentence_that_holds_it() -> None:
    made = report("Hedda Quill spoke in Brenna. “We will open both gates”, she said before noon.", people=[QUILL])
    told = [one.sentence for one in compared([made], EN).every if "gates" in one.words]
    assert told
    assert all(sentence.endswith("she said before noon.") for sentence in told)
