"""What to look at inside one report, and what an outlet adopts."""

from __future__ import annotations

from tests.told import tell

BODY = "In a speech in Tarn, President Anna Rowe called her talk with Karl Brandt “very frank and useful”.\nShe asked him to free the crew.\n"


def flagged(headline: str) -> dict[str, str]:
    story = tell(("Coast Wire", "2031-05-14", headline + "\n" + BODY))
    text = story.reports[0].text
    return {text[flag.span]: flag.kind for flag in story.findings.flags}


def test_a_headline_that_drops_a_word_of_degree_from_a_quotation() -> None:
    assert flagged("Rowe hails ‘frank and useful’ talk with Brandt") == {"frank and useful": "truncated quote"}


def test_an_intensifier_that_only_the_headline_has() -> None:
    assert flagged("Rowe personally presses Brandt over crew") == {"personally": "headline beyond body"}


def test_a_headline_that_keeps_to_its_body() -> None:
    assert flagged("Rowe and Brandt have a ‘very frank’ talk") == {}


CLAIM = (
    "Coast Wire", "2031-05-14",
    "“Three thousand soldiers are surrounded in the valley of Tarn,” President Anna Rowe said.\n",
)  # fmt: skip
DOUBT = (
    "Harbour Post", "2031-05-14",
    "President Anna Rowe spoke on Wednesday.\n"
    "There is no public evidence that three thousand soldiers are surrounded in the valley of Tarn.\n",
)  # fmt: skip


def test_a_disputed_claim_adopted_in_own_voice() -> None:
    paper = (
        "The Gazette",
        "2031-05-14",
        "Snow fell on Wednesday.\nThree thousand soldiers are surrounded in the valley of Tarn.\n",
    )
    (flag,) = tell(CLAIM, paper, DOUBT).findings.flags
    assert flag.kind == "adopted claim"
    assert "Anna Rowe" in flag.because
    assert not tell(CLAIM, paper).findings.flags


def test_a_disputed_claim_told_in_passing() -> None:
    paper = (
        "The Gazette", "2031-05-14",
        "Rowe urged the other side on Wednesday to spare the three thousand soldiers that have been surrounded in Tarn.\n",
    )  # fmt: skip
    story = tell(CLAIM, paper, DOUBT)
    assert [flag.kind for flag in story.findings.flags] == ["adopted claim"]
    assert "in passing" in story.findings.flags[0].because


def test_a_fragment_that_the_full_quotation_joins_to_other_words() -> None:
    lead = "President Anna Rowe said there is “every reason to hope” that the miners will accept the offer.\n"
    told = "“There is every reason to hope that this long winter will end soon,” Rowe said.\n"
    story = tell(("Coast Wire", "2031-05-14", lead + told))
    assert [flag.kind for flag in story.findings.flags] == ["truncated quote"]
    same = "“There is every reason to hope that the miners will accept,” Rowe said.\n"
    assert not tell(("Coast Wire", "2031-05-14", lead + same)).findings.flags
