"""Positions in reports of a war: of rebels and groups of states, on a leader's departure, in quotations and names."""

from __future__ import annotations

from functools import cache

import pytest

from twosource.model import Article, Record
from twosource.reconstruct import reconstruct
from twosource.text import Text

OPENING = (
    "War in Tarsia enters its third month",
    "CORRAN, June 3 (Quay Wire) - Tarsian President Odo Marn has fought the rebels in the hills since April. "
    "The Tarsian rebels hold the port. Rebel leader Sefa Lind spoke to reporters. Rebel fighters took a bridge. "
    "UN and Arab League envoy Pio Hadd travelled to Corran. The Velmarkian foreign minister, Jon Tark, waited in Halm. "
    "Velmark lies to the north; its government met on Monday. NATO said it knew of the fighting.",
)


@cache
def _told(*sentences: str) -> Record:
    head, first = OPENING
    body = "\n".join(sentences)
    articles = [
        Article(Text(f"{head}\n{first}\n"), "a.txt", "Quay Wire", published="2031-06-03", language="en"),
        Article(Text(f"The war\n{body}\n"), "b.txt", "The Skerry Post", published="2031-06-04", language="en"),
    ]
    return reconstruct(articles).findings.record


def _stances(*sentences: str) -> set[tuple[str, str]]:
    return {(position.party, position.stance) for position in _told(*sentences).positions}


@pytest.mark.parametrize(
    ("sentence", "party", "stance"),
    [
        ("Rebels in the hills rejected the peace plan.", "Tarsian rebels", "rejects"),
        ("A rebel spokesman rejected the ceasefire on Monday.", "Tarsian rebels", "rejects"),
        ("Lind said the peace plan was unacceptable.", "Tarsian rebels", "rejects"),
        ("Western powers rejected the ceasefire plan.", "Western powers", "rejects"),
        ("Hadd proposed a ceasefire of ten days.", "United Nations", "proposes"),
    ],
)
def test_a_side_without_a_name_of_its_own_takes_a_position(sentence: str, party: str, stance: str) -> None:
    assert (party, stance) in _stances(sentence)


def test_a_single_fighter_speaks_for_nobody() -> None:
    assert not _stances("A rebel rejected the ceasefire.", "Rebel fighters rejected the ceasefire.")


@pytest.mark.parametrize(
    ("sentence", "party", "stance"),
    [
        ("Tark said Marn must step down.", "Velmark", "proposes"),
        ("Velmark called on the rebels to withdraw from the port.", "Velmark", "proposes"),
        ("Western powers urged both sides to stop the fighting.", "Western powers", "proposes"),
        ("The rebels said they would accept nothing less than the end of the old order.", "Tarsian rebels", "proposes"),
        ("Marn vowed to fight on.", "Tarsia", "rejects"),
        ("NATO refused to suspend its air strikes.", "NATO", "rejects"),
        ("Velmark has criticised the NATO campaign in the hills.", "Velmark", "doubts"),
        ("Velmark accused NATO of going beyond its mandate.", "Velmark", "accuses_of_breaking"),
        ('Jon Tark said of the army that "they did not keep their promises".', "Velmark", "accuses_of_breaking"),
        ("Jon Tark said he did not trust Marn to comply with the ceasefire.", "Velmark", "doubts"),
        ("Velmark fully supports the peace mission of Pio Hadd.", "Velmark", "signals_support"),
        ("The Tarsian government pledged to withdraw its guns.", "Tarsia", "accepts"),
        ("Velmark recognised the rebel council as the legitimate government.", "Velmark", "accepts"),
    ],
)
def test_how_a_side_stands_in_a_war(sentence: str, party: str, stance: str) -> None:
    assert (party, stance) in _stances(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Velmark asked residents not to leave the marked road.",
        "Tark said the doctors must go home to rest.",
        "The Velmarkian government criticised the newspaper.",
        "Velmark wants its guests to be happy.",
    ],
)
def test_what_is_no_stance(sentence: str) -> None:
    assert not _stances(sentence)


@pytest.mark.parametrize(
    ("sentence", "party", "stance"),
    [
        ("The talks turned on Pio Hadd's six-point peace plan.", "United Nations", "proposes"),
        ("Nobody knew the Velmarkian proposal.", "Velmark", "proposes"),
        ("They read a plan put forward by Velmark.", "Velmark", "proposes"),
        ("Despite the Tarsian government's acceptance of the peace plan, guns fired.", "Tarsia", "accepts"),
        ("The peace plan is dead after its rejection by the rebels.", "Tarsian rebels", "rejects"),
        (
            '"If medicine comes through charities we would welcome it," said the Tarsian president, Odo Marn.',
            "Tarsia",
            "accepts_with_conditions",
        ),
        (
            "Velmark has offered full support for the mission of Pio Hadd, saying it may help.",
            "Velmark",
            "signals_support",
        ),
    ],
)
def test_stances_that_nouns_and_quotations_tell(sentence: str, party: str, stance: str) -> None:
    assert (party, stance) in _stances(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["They argued about the Velmark plan.", "Velmark plans to open a school.", "Marn read the plan in the garden."],
)
def test_whose_a_plan_is_not(sentence: str) -> None:
    assert not _stances(sentence)


@pytest.mark.parametrize(
    ("sentence", "party", "stance"),
    [
        ("Velmark repeated calls for Marn to end the siege.", "Velmark", "proposes"),
        ("Marn dismissed any prospect of his departure.", "Tarsia", "rejects"),
        ("Marn said he would not step down.", "Tarsia", "rejects"),
        ("Velmark said it would veto any resolution.", "Velmark", "rejects"),
        ("Tarsia will no longer consider itself bound by the truce.", "Tarsia", "rejects"),
        ('Jon Tark said Velmark could "live with" a ceasefire.', "Velmark", "signals_support"),
        ("Marn rejected suggestions that the siege be lifted.", "Tarsia", "rejects"),
        ("Velmark agreed to host the talks.", "Velmark", "accepts"),
        ("The US government rejected the ceasefire.", "United States", "rejects"),
        ("US President Ann Pell rejected the ceasefire.", "United States", "rejects"),
        ("Velmark warned that peace would not come without a vote.", "Velmark", "doubts"),
    ],
)
def test_what_a_side_asks_or_will_not_have(sentence: str, party: str, stance: str) -> None:
    assert (party, stance) in _stances(sentence)


def test_what_a_side_could_do_or_only_advises_is_no_stance() -> None:
    assert not _stances("Velmark could urge Marn to step down.", "Velmark asked its people to remain indoors.")


def test_fighting_that_goes_on_breaks_the_ceasefire_by_a_speakers_word() -> None:
    told = _stances(
        "The ceasefire began on Monday. The ceasefire covers the port, and the ceasefire line is the river.",
        'Jon Tark said: "The shelling has not stopped."',
    )
    assert ("Velmark", "accuses_of_breaking") in told
