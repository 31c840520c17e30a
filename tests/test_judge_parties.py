"""Parties: sides that reports call by what they are, and for whom people act."""

from __future__ import annotations

from functools import cache

import pytest

from twosource.judge.record.parties import Parties
from twosource.lang.en import EN
from twosource.model import Article, Report
from twosource.reconstruct import reconstruct
from twosource.text import Text

REPORT = """Fighting goes on in Ostrand
OSTRAND CITY (Quay Wire) - Ostrandic rebels attacked two villages on Monday. The rebels said they would fight on.
Ostrandic rebel leader Piet Solm met reporters. Opposition spokesman Karl Weber met the insurgents.
The opposition in Ostrand is weak, and the opposition is divided. The opposition met on Sunday.
Ostrandic President Nadim al-Rashk spoke on television. President Rashk looked tired.
The joint UN and Arab League envoy, Mara Quist, travelled to Ostrand. The Skerry League met. The Skerry League waits.
US Secretary of State Hanna Ford spoke in Washington. The United States is worried. Former Ostrandic minister Jo Tell fled.
Western leaders rejected the plan. Western leaders will meet on Friday.
"""


@cache
def _parties() -> tuple[Parties, Report]:
    article = Article(Text(REPORT), "a.txt", "Quay Wire", published="2031-06-03", language="en")
    story = reconstruct([article])
    return Parties(story.reports, story.links, EN), story.reports[0]


@pytest.mark.parametrize(
    ("phrase", "party"),
    [
        ("the rebels", "Ostrandic opposition"),
        ("Ostrandic rebels", "Ostrandic opposition"),
        ("the insurgents", "Ostrandic opposition"),
        ("rebel commanders", "Ostrandic opposition"),
        ("the Ostrandic opposition", "Ostrandic opposition"),
        ("two rebels", None),
        ("Western leaders", "Western leaders"),
        ("the government in Washington", "United States"),
    ],
)
def test_a_side_without_a_name_is_called_by_what_it_is(phrase: str, party: str | None) -> None:
    parties, report = _parties()
    assert parties.of(phrase, None, report) == party


@pytest.mark.parametrize(
    ("person", "party"),
    [
        ("solm", "Ostrandic opposition"),
        ("weber", "Ostrandic opposition"),
        ("rashk", "Ostrand"),
        ("quist", "United Nations"),
        ("ford", "United States"),
        ("tell", None),
    ],
)
def test_people_act_for_whom_the_words_around_their_name_say(person: str, party: str | None) -> None:
    assert _parties()[0].known.people.get(person) == party


def test_a_surname_that_is_also_a_city_is_no_state() -> None:
    chars = "Talks end\nForeign envoy William Hague said on Monday that talks had ended. Hague said he was tired.\n"
    story = reconstruct([Article(Text(chars), "b.txt", "Quay Wire", published="2031-06-03", language="en")])
    parties, report = Parties(story.reports, story.links, EN), story.reports[0]
    person = next(entity for entity in report.entities if entity.name == "William Hague")
    assert parties.of("William Hague", person, report) is None
