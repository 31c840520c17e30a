"""From when and until when a pledge holds: days, hours and lengths named in its clause."""

from __future__ import annotations

from functools import cache

import pytest

from twosource.model import Article, Story
from twosource.reconstruct import reconstruct
from twosource.text import Text

OPENING = (
    "HALM, June 3 (Quay Wire) - Ostrand and Velmark disagree about the ferry line. Ostrandic Prime Minister Ida Brenn "
    "and Velmarkian Foreign Minister Jon Tark lead their governments. The Ostrandic government sat on Monday."
)
PLEDGES = (
    (
        "Ostrand and Velmark agreed on Tuesday to stop dredging for seven days from Wednesday.",
        "2031-06-04",
        "2031-06-11",
    ),
    ("Velmark pledged to keep the southern pier open for 72 hours from 06:00 tomorrow.", "2031-06-04", "2031-06-07"),
    ("Ostrand promised to hand over the trawlers within ten days.", None, "2031-06-13"),
    ("Velmark vowed to suspend the coal levy for 90 days from July 1.", "2031-07-01", "2031-09-29"),
    ("Ostrand pledged to freeze the salmon quota from June 10 to June 20.", "2031-06-10", "2031-06-20"),
    ("Velmark committed itself to a lighter customs form until the end of the month.", None, "2031-06-30"),
)
CRIME = "Ostrand committed crimes at the lighthouse, Velmark said."


@cache
def _story() -> Story:
    body = "\n".join([OPENING, *(sentence for sentence, _, _ in PLEDGES), CRIME])
    article = Article(Text(f"The ferry line\n{body}\n"), "a.txt", "Quay Wire", published="2031-06-03", language="en")
    return reconstruct([article])


@pytest.mark.parametrize(("sentence", "effective", "until"), PLEDGES)
def test_a_pledge_holds_for_the_time_that_its_clause_names(
    sentence: str, effective: str | None, until: str | None
) -> None:
    story = _story()
    text = story.reports[0].text
    made = [c for c in story.findings.record.commitments if text[c.commitment] in sentence]
    assert [(c.effective, c.until) for c in made] == [(effective, until)]


def test_a_crime_that_is_committed_is_no_pledge() -> None:
    story = _story()
    text = story.reports[0].text
    assert not [c for c in story.findings.record.commitments if "crimes" in text[c.commitment]]
