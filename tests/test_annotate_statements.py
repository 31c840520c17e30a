"""Statements: who said what, in which mode, through whom, and what stays the outlet's own voice."""

from __future__ import annotations

import pytest

from twosource.annotate import annotate
from twosource.clean import clean
from twosource.lang import EN
from twosource.model import Act, Article, Mode, Polarity, Statement
from twosource.text import Text


def statements(chars: str) -> list[Statement]:
    return list(annotate(clean(Article(Text(chars), "a", language="en")), EN).statements)


def only(chars: str) -> tuple[Text, Statement]:
    """The one attributed statement of the text."""
    found = [statement for statement in statements(chars) if statement.chain]
    assert len(found) == 1, found
    return Text(chars), found[0]


def pieces(chars: str) -> tuple[list[str], str | None, str | None, Mode]:
    text, found = only(chars)
    link = found.chain[0]
    source = text[link.source] if link.source else None
    cue = text[link.cue] if link.cue else None
    return [text[span] for span in found.content], source, cue, found.mode


@pytest.mark.parametrize(
    ("chars", "expected"),
    [
        ("“The lock is shut,” said Ada Brook.", (["The lock is shut,"], "Ada Brook", "said", Mode.DIRECT)),
        ("Ada Brook said the lock was shut.", (["the lock was shut"], "Ada Brook", "said", Mode.INDIRECT)),
        ("The lock, Ada Brook said, was shut.", (["The lock", "was shut"], "Ada Brook", "said", Mode.INDIRECT)),
        ("Ada Brook said it was “a poor lock”.", (["it was “a poor lock"], "Ada Brook", "said", Mode.MIXED)),
        (
            "According to Ada Brook, the lock is shut.",
            (["the lock is shut"], "Ada Brook", "According to", Mode.INDIRECT),
        ),
        (
            "“The lock is shut,” Ada Brook said. “It will stay shut.”",
            (["The lock is shut,", "It will stay shut."], "Ada Brook", "said", Mode.DIRECT),
        ),
        ("It rained.\nSaid Ada Brook: “The lock is shut.”", (["The lock is shut."], "Ada Brook", "Said", Mode.DIRECT)),
        (
            "“They knew of the lock,” thundered skipper Ada Brook.",
            (["They knew of the lock,"], "skipper Ada Brook", "thundered", Mode.DIRECT),
        ),
        ("Villagers told to boil water", (["Villagers", "to boil water"], None, "told", Mode.INDIRECT)),
        (
            "Lender urged by regulator to raise reserves",
            (["Lender", "to raise reserves"], "regulator", "urged", Mode.INDIRECT),
        ),
        ("Lock could close for good, warn experts", (["Lock could close for good"], "experts", "warn", Mode.INDIRECT)),
        ("Lock was unsafe for years: report", (["Lock was unsafe for years"], "report", None, Mode.INDIRECT)),
        ("Ada Brook: “The lock is shut.”", (["The lock is shut."], "Ada Brook", None, Mode.DIRECT)),
        (
            "According to real estate records obtained by The Tarn Post, the couple during the past year actively "
            "bought and sold barges.",
            (
                ["the couple during the past year actively bought and sold barges"],
                "real estate records obtained by The Tarn Post",
                "According to",
                Mode.INDIRECT,
            ),
        ),
        (
            "“The lock is shut,” said Tarn Police Const. Ada Brook.",
            (["The lock is shut,"], "Tarn Police Const. Ada Brook", "said", Mode.DIRECT),
        ),
        (
            "The lock is shut, according to police spokesperson Const.\nAda Brook.",
            (["The lock is shut"], "police spokesperson Const.\nAda Brook", "according to", Mode.INDIRECT),
        ),
        (
            "Rep. Ada Brook, D-Tarn.\n, said the lock was shut.",
            (["the lock was shut"], "Rep. Ada Brook, D-Tarn.", "said", Mode.INDIRECT),
        ),
        ("Ada Brook urged skippers to wait.", (["skippers to wait"], "Ada Brook", "urged", Mode.INDIRECT)),
        ("Her claim that the lock was shut is old.", (["the lock was shut"], "Her", "claim", Mode.INDIRECT)),
    ],
)
def test_forms_of_speech(chars: str, expected: tuple[list[str], str, str, Mode]) -> None:
    assert pieces(chars) == expected


@pytest.mark.parametrize(
    ("chars", "polarity", "act"),
    [
        ("Ada Brook did not say whether the lock was shut.", Polarity.UNSAID, Act.SPEECH),
        ("Ada Brook denied that the lock was shut.", Polarity.DENIED, Act.SPEECH),
        ("Ada Brook declined to comment on the lock.", Polarity.UNSAID, Act.SPEECH),
        ("Ada Brook believes the lock is shut.", Polarity.SAID, Act.THOUGHT),
        ("Ada Brook plans to shut the lock.", Polarity.SAID, Act.INTENTION),
        ("Ada Brook tweeted that the lock was shut.", Polarity.SAID, Act.WRITING),
    ],
)
def test_polarity_and_act(chars: str, polarity: Polarity, act: Act) -> None:
    _, found = only(chars)
    assert (found.chain[0].polarity, found.chain[0].act) == (polarity, act)


def test_a_statement_says_what_its_author_says() -> None:
    text = Text("The council issued a statement calling the test a “clear breach” of the pact.")
    found = [one for one in statements(text.chars) if one.chain]
    assert [text[one.chain[0].source] for one in found if one.chain[0].source] == ["The council"]


def test_a_denial_told_by_another_is_a_link_of_its_own() -> None:
    text = Text("His lawyer said Mr. Pell denied any part in the theft.")
    inner = next(one for one in statements(text.chars) if len(one.chain) == 2)
    assert [text[link.source] for link in inner.chain if link.source] == ["Mr. Pell", "His lawyer"]
    assert inner.chain[0].polarity is Polarity.DENIED


def test_single_marks_that_open_two_paragraphs_hold_both() -> None:
    chars = "Ada Brook was unmoved.\n‘The lock is shut. It will stay so.\n‘Nobody asked us,’ Ms Brook said."
    text = Text(chars)
    said = [[text[span] for span in one.content] for one in statements(chars) if one.chain]
    assert "The lock is shut. It will stay so." in {span for spans in said for span in spans}


def test_a_chain_is_innermost_first() -> None:
    chars = "“The lock is shut,” Ada Brook told reporters on Friday, according to the Weir Herald."
    text = Text(chars)
    found = next(statement for statement in statements(chars) if statement.mode is Mode.DIRECT)
    assert [text[link.source] for link in found.chain if link.source] == ["Ada Brook", "the Weir Herald"]
    assert found.chain[0].channel == "briefing"


def test_a_quoted_paragraph_carries_its_speaker_on() -> None:
    _, found = only("“The lock is shut,” said Ada Brook.\n\n“It will stay shut until the summer.”")
    assert len(found.content) == 2


@pytest.mark.parametrize(
    "chars",
    [
        "The “repair” lasted an hour.",
        "Eddie “The Whisper” Malone retired on Monday.",
        "That said, the lock opened on time.",
        "The law says that a lock must have a keeper.",
        "The lock was denied a licence.",
    ],
)
def test_what_attributes_nothing_is_own_voice(chars: str) -> None:
    found = statements(chars)
    assert [statement.mode for statement in found] == [Mode.OWN]
    assert found[0].chain == ()


def test_hedge_and_doubt_in_own_voice() -> None:
    (found,) = statements("The lock reportedly broke, but there is no public evidence that anyone touched it.")
    assert [hedge.doubt for hedge in found.hedges] == [False, True]


def test_every_sentence_is_somebodys() -> None:
    found = statements("The lock broke at noon. Ada Brook said it was old. Boats turned round.")
    assert [statement.mode for statement in found] == [Mode.OWN, Mode.INDIRECT, Mode.OWN]


@pytest.mark.parametrize(
    ("chars", "expected"),
    [
        ("Tarn Ferries issued a statement on Monday.\n“The lock is shut,” the statement said.", "Tarn Ferries"),
        ("Ada Brook said in a letter that it was late.\nIt rained.\n“We will sue,” the letter said.", "Ada Brook"),
        ("The mayor wept.\nA letter from Ada Brook said that the lock was shut.", "Ada Brook"),
        ("According to records obtained by The Tarn Post, the lock was shut.", None),
        ("Ada Brook wept on Monday.\nA letter said that the lock was shut.", None),
        ("Tarn Ferries Inc. runs the barges.\n“The lock is shut,” the company said.", "Tarn Ferries Inc."),
        ("Tarn Ferries Inc. and Orrel Barges Inc. met.\n“The lock is shut,” the company said.", "the company"),
        # the man who was led away in these words is not who speaks them
        (
            "Ivo Tarn was at work in the next street.\n“I heard nothing,” Tarn said.\n"
            "Jon Kell said police talked with the suspect before bringing him out.\n“They led him away,” he said.",
            "Jon Kell",
        ),
        # nobody else has spoken, and a ship is no man
        (
            "“The boats turned,” said a navy spokesman.\nThe crews were held for two days in the port.\n"
            "The port is small.\nIts quays are old.\nMV Gibe was later led to safety, he added.",
            "a navy spokesman",
        ),
        ("Jon Driver, a painter, saw it.\n“It burned all night,” Driver said.", "Jon Driver"),
    ],
)
def test_who_is_meant_by_what_names_a_source(chars: str, expected: str | None) -> None:
    last = [statement for statement in statements(chars) if statement.chain][-1].chain[0]
    assert (last.entity.name if last.entity else None) == expected


@pytest.mark.parametrize(
    "chars",
    [
        "Ada Brook was charged with theft on Monday.",
        "Tarn woman charged with theft\nThe lock was shut on Monday and the barges waited at the quay.",
        "The police responded to the call at once.",
        "She ran to the quay and called for help.",
        "The mayors spoke about it at length.",
    ],
)
def test_an_act_or_a_pronoun_is_nothing_said(chars: str) -> None:
    assert not [statement for statement in statements(chars) if statement.chain]


def test_what_does_not_come_is_told() -> None:
    assert pieces("Ada Brook did not respond to requests for comment.")[0] == ["requests for comment"]


@pytest.mark.parametrize(
    "chars",
    [
        "T.J. Brook, 17, who lives near the lock, heard the blast.\n“I thought it was thunder.”",
        "T.J. Brook, who lives near the lock, praised the crew for their calm.\n“They did their best.”",
    ],
)
def test_a_quotation_alone_is_of_who_was_brought_in(chars: str) -> None:
    last = [statement for statement in statements(chars) if statement.chain][-1]
    source = last.chain[0].source
    assert last.mode is Mode.DIRECT
    assert source is not None
    assert Text(chars)[source].startswith("T.J. Brook")


def test_what_is_told_of_adds_nothing() -> None:
    chars = "Ada Brook said the quay would stay shut, adding that she knew of no other leak."
    sources = [statement.chain[0].source for statement in statements(chars) if statement.chain]
    assert [Text(chars)[source] for source in sources if source] == ["Ada Brook", "Ada Brook"]
