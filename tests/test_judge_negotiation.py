"""Stances, conditions and contacts by class of words: each in the record of a small invented story."""

from __future__ import annotations

from functools import cache

import pytest

from twosource.model import Article, Record, Story
from twosource.reconstruct import reconstruct
from twosource.text import Text

# A ferry dispute between two invented states, a dockers' union and a council that mediates.
OPENING = (
    "A ferry line divides Ostrand and Velmark",
    "HALM, June 3 (Quay Wire) - Ostrand and Velmark disagree about the ferry line. "
    "Ostrandic Prime Minister Ida Brenn and Velmarkian Foreign Minister Jon Tark lead their governments. "
    "The Skerry Council, a body of six islands, mediates; its secretary is Mara Quist of the Skerry Council. "
    "The Harbour Dockers Union is angry. Pavel Rand, who speaks for the Harbour Dockers Union, was in Halm. "
    "The Council met on Monday. The Union met on Monday. The Ostrandic government sat on Monday.",
)


def _told(*sentences: str) -> Record:
    return _story(sentences).findings.record


@cache
def _story(sentences: tuple[str, ...]) -> Story:
    head, first = OPENING
    body = "\n".join(sentences)
    return reconstruct(
        [
            Article(Text(f"{head}\n{first}\n"), "a.txt", "Quay Wire", published="2031-06-03", language="en"),
            Article(
                Text(f"The ferry line\n{body}\n"), "b.txt", "The Skerry Post", published="2031-06-04", language="en"
            ),
        ]
    )


@pytest.mark.parametrize(
    ("sentence", "party", "stance"),
    [
        ("Ostrand turned down the offer of a shared pier.", "Ostrand", "rejects"),
        ("Velmark gave its assent to the treaty on Tuesday.", "Velmark", "accepts"),
        ("The Skerry Council put forward a new proposal on Tuesday.", "Skerry Council", "proposes"),
        ("Velmark stood by the plan of the Council.", "Velmark", "signals_support"),
        ("Fishermen feared the treaty, which Velmark has accepted.", "Velmark", "accepts"),
        ("A spokesman said that Velmark saw no reason to sign the treaty.", "Velmark", "rejects"),
        ("Ostrand has not yet replied to the proposal.", "Ostrand", "noncommittal"),
        ("The Ostrandic government raised serious concerns about the treaty.", "Ostrand", "reserves"),
        ("Ostrand dismissed the proposal as a farce.", "Ostrand", "rejects"),
        ("The Union accused Ostrand of playing for time.", "Harbour Dockers Union", "accuses_of_stalling"),
        ("Ostrand will not reopen the southern pier, it said.", "Ostrand", "rejects"),
        ("Ostrand would free the two trawlers once the blockade was lifted.", "Ostrand", "accepts_with_conditions"),
    ],
)
def test_a_stance_is_told_by_a_class_of_words(sentence: str, party: str, stance: str) -> None:
    found = {(position.party, position.stance) for position in _told(sentence).positions}
    assert (party, stance) in found


@pytest.mark.parametrize(
    "sentence",
    [
        "Analysts voiced doubts that Velmark accepted the plan.",
        "Should Velmark not accept the treaty, nothing will change.",
        "Ostrandic fishermen rejected the plan.",
        "Ostrand announced plans to paint the pier.",
        "Velmark will not hesitate to build the pier.",
        "Ostrand rejected the accusations on Tuesday.",
        "Velmark opposed Mara Quist.",
        "Mara Quist demanded that Velmark complied with the truce.",
    ],
)
def test_what_is_no_stance_of_a_party_is_none(sentence: str) -> None:
    assert not [position for position in _told(sentence).positions if position.party != "Skerry Council"]


def test_a_stance_goes_by_what_it_is_about() -> None:
    about = {
        p.proposal for p in _told("Ostrand rejected a foreign harbour police.", "Velmark backed the treaty.").positions
    }
    assert about == {"a foreign harbour police", "treaty"}


def test_a_joint_headline_is_of_both() -> None:
    found = {
        (p.party, p.stance) for p in _told("Ostrand and the Skerry Council have both accepted the plan.").positions
    }
    assert found == {("Ostrand", "accepts"), ("Skerry Council", "accepts")}


def test_her_government_is_the_speaker_s() -> None:
    told = _told(
        "Prime Minister Ida Brenn of Ostrand said her government would grant the request in exchange for a licence."
    )
    assert ("Ostrand", "accepts_with_conditions") in {(p.party, p.stance) for p in told.positions}
    assert "Ostrand" in {c.by for c in told.conditions}


@pytest.mark.parametrize(
    ("sentence", "by", "words"),
    [
        ("Velmark will sign the treaty only if Ostrand lifts the blockade.", "Velmark", "lifts the blockade"),
        ("Ostrand demanded the release of the two trawlers.", "Ostrand", "release of the two trawlers"),
        ("Velmark tied its signature to a new timetable.", "Velmark", "timetable"),
        (
            "No ferry will sail before the blockade is lifted, Jon Tark of Velmark said.",
            "Velmark",
            "blockade is lifted",
        ),
        (
            "It would be sufficient if Velmark published the timetable, Ida Brenn said.",
            "Ostrand",
            "published the timetable",
        ),
        (
            "Ostrand must first lift the blockade, Velmarkian Foreign Minister Jon Tark said.",
            "Velmark",
            "lift the blockade",
        ),
    ],
)
def test_a_condition_is_told_by_a_class_of_words(sentence: str, by: str, words: str) -> None:
    story = _story((sentence,))
    text = {report.text.id: report.text for report in story.reports}
    asked = [(c.by, text[c.content.text][c.content]) for c in story.findings.record.conditions]
    assert any(one == by and words in content for one, content in asked)


@pytest.mark.parametrize(
    "sentence",
    [
        "If the weather holds, the harvest will be good, the Ostrandic government said.",
        "An Ostrandic official, who spoke on condition that he not be identified, walked home.",
        "Velmark will send a doctor if necessary.",
    ],
)
def test_what_nobody_makes_a_condition_is_none(sentence: str) -> None:
    assert _told(sentence).conditions == ()


def test_conditions_of_a_list_stand_apart() -> None:
    told = _told(
        "Velmark said that it would sign if two demands were met.",
        "The first is a new timetable for the winter.",
        "The second is that nobody in uniform board the ferries.",
    )
    assert [c.by for c in told.conditions].count("Velmark") >= 2
    joined = _told(
        "Ostrand agrees to the treaty on condition that the pier is repaired and that the trawlers come home."
    )
    assert len([c for c in joined.conditions if c.by == "Ostrand"]) == 2


@pytest.mark.parametrize(
    ("sentence", "kind", "parties", "status"),
    [
        ("Jon Tark handed Mara Quist a letter from Ida Brenn on Tuesday.", "message", {"Ida Brenn", "Mara Quist"}, "happened"),
        ("Mara Quist is expected in Halm on Friday to meet Jon Tark.", "meeting", {"Mara Quist", "Jon Tark"}, "planned"),
        ("Delegations from Ostrand and Velmark will meet in Halm on Friday.", "talks", {"Ostrand", "Velmark"}, "planned"),
    ],
)  # fmt: skip
def test_a_contact_is_told_by_a_class_of_words(sentence: str, kind: str, parties: set[str], status: str) -> None:
    contacts = [c for c in _told(sentence).contacts if c.type == kind and parties <= set(c.parties)]
    assert [c.status for c in contacts] == [status]


def test_a_how_manieth_claim_stays_a_claim() -> None:
    sentence = "Ida Brenn and Jon Tark spoke by phone on Tuesday, the second call between them since January."
    story = _story((sentence,))
    text = {report.text.id: report.text for report in story.reports}
    call = next(c for c in story.findings.record.contacts if c.type == "call")
    assert [text[s.text][s] for s in call.ordinals] == ["the second call between them since January"]


def test_people_act_for_whom_their_own_noun_phrase_names() -> None:
    told = _told(
        "Pavel Rand rejected the timetable.",
        "Velmark called on Mara Quist to go. Mara Quist proposed a truce.",
    )
    found = {(p.party, p.stance) for p in told.positions}
    assert ("Harbour Dockers Union", "rejects") in found or ("Skerry Council", "proposes") in found
    assert ("Velmark", "proposes") not in {(p.party, p.stance) for p in told.positions if p.proposal == "truce"}


def test_short_names_of_a_body_are_the_full_one() -> None:
    assert {p.party for p in _told("The Council proposed a truce of ten days.").positions} == {"Skerry Council"}
