"""Was it said, and is it so: two questions with two answers."""

from __future__ import annotations

import pytest

from tests.told import tell, verdict
from twosource.model import Support

AGENCY = (
    "Coast Wire", "2031-05-14",
    "President Anna Rowe said on Wednesday that the harbour of Tarn would stay closed until Friday.\n"
    "“We will open the harbour when the last mine is gone,” Rowe told reporters in Tarn.\n"
    "The navy has swept the bay for three days, and divers have found eleven mines since Sunday morning.\n",
)  # fmt: skip
COPY = (
    "Tarn Courier", "2031-05-14",
    "By our staff and agencies\n" + AGENCY[2],
)  # fmt: skip
PAPER = (
    "The Gazette", "2031-05-14",
    "Fishermen in Tarn are losing money as the harbour remains shut.\n"
    "Ms Rowe struck a firm note. ‘We will open the harbour when the last mine is gone,’ the President said.\n",
)  # fmt: skip


def test_copies_are_one_witness() -> None:
    told = verdict(tell(AGENCY, COPY, PAPER), "when the last mine is gone")
    assert len(told.witnesses) == 2
    assert "3 articles" in told.because[0]


def test_one_speaker_in_three_outlets_is_one_origin() -> None:
    told = verdict(tell(AGENCY, COPY, PAPER), "when the last mine is gone")
    assert told.support is Support.SINGLE_SOURCED
    assert [origin.name for origin in told.origins] == ["Anna Rowe"]


def test_two_origins_corroborate() -> None:
    story = tell(
        ("Coast Wire", "2031-05-14", "The bridge at Tarn collapsed at noon.\nThe bridge at Tarn collapsed within seconds, farmer Olaf Brandt said.\n"),
        ("The Gazette", "2031-05-14", "Tarn mourns.\nThe bridge at Tarn collapsed within seconds, said Mira Castell, a teacher.\n"),
    )  # fmt: skip
    told = verdict(story, "collapsed within seconds")
    assert told.support is Support.CORROBORATED
    assert {origin.name for origin in told.origins} == {"Olaf Brandt", "Mira Castell"}


def test_a_spokesman_and_his_president_are_one_origin() -> None:
    story = tell(
        ("Coast Wire", "2031-05-14", "“No ship will leave the harbour before Friday,” President Anna Rowe said in Tarn.\n"),
        ("The Gazette", "2031-05-14", "“No ship will leave the harbour before Friday,” said Carl Denny, spokesman for President Anna Rowe.\n"),
    )  # fmt: skip
    assert verdict(story, "No ship will leave").support is Support.SINGLE_SOURCED


def test_an_agency_that_carries_a_word_is_no_origin() -> None:
    story = tell(
        ("Coast Wire", "2031-05-14", "“The talks were useful and frank, and they go on,” minister Olaf Brandt said, according to the Tarn news agency.\n"),
        ("The Gazette", "2031-05-14", "“The talks were useful and frank, and they go on,” Olaf Brandt said on Wednesday.\n"),
    )  # fmt: skip
    told = verdict(story, "useful and frank")
    assert told.support is Support.SINGLE_SOURCED
    assert [origin.name for origin in told.origins] == ["Olaf Brandt"]


def test_own_voice_of_two_outlets_corroborates_nothing() -> None:
    story = tell(
        ("Coast Wire", "2031-05-14", "Thousands of sheep were drowned in the flooded valley of Tarn.\nFarmers there had asked for a wall since the spring.\n"),
        ("The Gazette", "2031-05-14", "The river rose by a metre.\nThousands of sheep were drowned in the flooded valley of Tarn on Tuesday.\n"),
    )  # fmt: skip
    assert verdict(story, "sheep were drowned").support is Support.NOT_ADDRESSED


@pytest.mark.parametrize(
    ("other", "support"),
    [
        ("The bridge will open in June, engineer Otto Brand said on Friday.", Support.CORROBORATED),
        ("The bridge in June must not open, engineer Otto Brand said on Friday.", Support.SINGLE_SOURCED),
    ],
)
def test_two_speakers_corroborate_in_like_words_only(other: str, support: Support) -> None:
    first = "The bridge will open in June, mayor Ilse Marn said on Thursday.\n"
    story = tell(("Coast Wire", "2031-05-14", first), ("The Gazette", "2031-05-14", f"{other}\n"))
    assert {verdict.support for verdict in story.findings.verdicts} == {support}


def test_one_quotation_given_to_two_speakers_corroborates_nothing() -> None:
    first = "“The harbour bridge will never open again,” mayor Ilse Marn said on Thursday.\n"
    other = "“The harbour bridge will never open again,” engineer Otto Brand said on Thursday.\n"
    story = tell(("Coast Wire", "2031-05-14", first), ("The Gazette", "2031-05-14", other))
    assert verdict(story, "never open").support is not Support.CORROBORATED
