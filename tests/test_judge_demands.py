"""Demands and conditions as news tells them: by whom, and what is none. One invented story holds them all."""

from __future__ import annotations

from functools import cache

import pytest

from twosource.model import Article, Story
from twosource.reconstruct import reconstruct
from twosource.text import Text

OPENING = (
    "War in Tarsia enters its third month",
    "CORRAN, June 3 (Quay Wire) - Tarsian President Odo Marn has fought the rebels in the hills since April. "
    "The Tarsian rebels hold the port. Rebel leader Sefa Lind spoke to reporters. The rebels took a bridge. "
    "UN envoy Pio Hadd travelled to Corran. Velmarkian Foreign Minister Jon Tark waited in Halm. "
    "Hadd's peace plan is on the table. The rebels read Hadd's peace plan on Monday. "
    "The Tarsian government and the Velmarkian government met in Velmark. NATO said it knew of the fighting.",
)
DEMANDS = (
    ("Tark said Marn must give up the barracks at Sorrel.", "Velmark", "give up the barracks"),
    ("The rebels rejected any deal that does not include the return of the harbour.", "Tarsian rebels", "harbour"),
    ("NATO refused to suspend its patrols unless the mines were cleared.", "NATO", "mines were cleared"),
    ("Tark said Velmark wanted to see schools reopened before winter.", "Velmark", "schools reopened"),
    ("The plan calls for a pullback of all howitzers.", "United Nations", "pullback of all howitzers"),
    ("Lind called for an immediate end to the siege of Orla.", "Tarsian rebels", "end to the siege"),
    ("\u201cAny lasting settlement requires a new constitution,\u201d Tark said.", "Velmark", "new constitution"),
    ("Hadd stressed the need to free the prisoners of Holm.", "United Nations", "free the prisoners"),
    (
        "Hadd said that if the truce held for a week observers could be sent to the lake.",
        "United Nations",
        "if the truce held",
    ),
    (
        "Tark said Tarsia may keep its consulate so long as the gunboats go home.",
        "Velmark",
        "so long as the gunboats go home",
    ),
    ("The rebels would accept nothing less than a vote on autonomy.", "Tarsian rebels", "vote on autonomy"),
    (
        "Hadd urged both sides to \u201cshow restraint at the dam\u201d on Sunday.",
        "United Nations",
        "restraint at the dam",
    ),
)
SENTENCES = (
    (
        "Hadd said the raids cost lives and appealed to Marn to open the mountain road.",
        "United Nations",
        "mountain road",
    ),
    ("Velmark issued a statement calling for monitors at the old mill.", "Velmark", "monitors at the old mill"),
    ("NATO ruled out talks until the depot was emptied.", "NATO", "until the depot was emptied"),
    ("\u201cStop the raids on Holm,\u201d Lind said.", "Tarsian rebels", "Stop the raids"),
    ("Tark said the blockade of the lake must be lifted.", "Velmark", "blockade of the lake"),
    (
        "The rebels said they would no longer keep the truce unless patrols ended.",
        "Tarsian rebels",
        "unless patrols ended",
    ),
    (
        "Tark said the ferry would sail in May. In return Tarsia must repaint the ferry buoys.",
        "Velmark",
        "repaint the ferry buoys",
    ),
    ("Velmark backed Hadd's call for the border to be reopened.", "United Nations", "border to be reopened"),
    (
        "The rebels set three demands. The first is a road to the sea. The second is the freedom of all students. "
        "Tark said that Velmark could live with all three demands.",
        "Tarsian rebels",
        "road to the sea",
    ),
)
NONE = (
    "Velmark cannot repay the loan without help.",
    "Tark called the rival approach to cutting taxes a farce.",
    "Marn described them as thieves who need to be jailed.",
    "The ministry urged residents to boil their water.",
    "Velmarkians want to see cheaper bread.",
    "There are people in Velmark who want to see a new theatre.",
    "If prices rise, Velmark will cut the fuel tax.",
    "Tark told The Halm Post that the weather would improve.",
    "Velmark expected exports to fall sharply.",
    "Tark said voters must understand that taxes are low.",
    "Tark urged parliament to pass the fishing bill.",
)


@cache
def _story(sentences: tuple[str, ...]) -> Story:
    head, first = OPENING
    articles = [
        Article(Text(f"{head}\n{first}\n"), "a.txt", "Quay Wire", published="2031-06-03", language="en"),
        Article(
            Text("The war\n" + "\n".join(sentences) + "\n"), "b.txt", "The Skerry Post", published="2031-06-04",
            language="en",
        ),
    ]  # fmt: skip
    return reconstruct(articles)


def _asked(sentences: tuple[str, ...]) -> list[tuple[str, str]]:
    story = _story(sentences)
    text = {report.text.id: report.text for report in story.reports}
    return [(c.by, text[c.content.text][c.content]) for c in story.findings.record.conditions]


@pytest.mark.parametrize(("sentence", "by", "words"), [*DEMANDS, *SENTENCES])
def test_a_demand_has_its_party(sentence: str, by: str, words: str) -> None:
    assert sentence
    asked = _asked(tuple(told for told, _, _ in (*DEMANDS, *SENTENCES)))
    assert [one for one in asked if one[0] == by and words in one[1]], asked


def test_advice_forecasts_and_wishes_of_a_people_are_no_demands() -> None:
    assert _asked(NONE) == []


def test_what_is_told_in_several_words_for_leaving_office_is_one_demand() -> None:
    asked = _asked(
        ("Tark said Marn must step down.", "Velmark demanded that Marn leave power.", "Tark called on Marn to quit.")
    )
    assert [by for by, _ in asked] == ["Velmark"]
