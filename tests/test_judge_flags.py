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


def test_a_claim_adopted_in_own_voice() -> None:
    story = tell(
        ("Coast Wire", "2031-05-14", "“Three thousand soldiers are surrounded in the valley of Tarn,” President Anna Rowe said.\n"),
        ("The Gazette", "2031-05-14", "Snow fell on Wednesday.\nThree thousand soldiers are surrounded in the valley of Tarn.\n"),
    )  # fmt: skip
    (flag,) = story.findings.flags
    assert flag.kind == "adopted claim"
    assert "Anna Rowe" in flag.because
