"""Contacts between parties: who, how, whether, when."""

from __future__ import annotations

import pytest

from twosource.annotate.entities import find_entities
from twosource.annotate.events import find_events
from twosource.annotate.parse import parse
from twosource.lang import EN
from twosource.model import Article, Block, Document, EventMention, Modality, Role
from twosource.text import Text

HOLM, SAARI = "Edgar Holm", "Peter Saari"


def _events(chars: str) -> tuple[Text, tuple[EventMention, ...]]:
    text = Text(chars)
    blocks = tuple(Block(line, Role.BODY, "made by hand") for line in text.lines())
    document = Document(Article(text, "a.txt", published="2024-06-14"), blocks)
    tokens = parse(document)
    return text, find_events(document, tokens, find_entities(document, tokens, EN), EN)


def _only(chars: str) -> tuple[Text, EventMention]:
    text, found = _events(chars)
    assert len(found) == 1
    return text, found[0]


def _names(event: EventMention) -> set[str]:
    return {entity.name for entity in event.entities}


@pytest.mark.parametrize(
    ("chars", "mode"),
    [
        ("Edgar Holm spoke to Peter Saari by phone.", "phone"),
        ("Edgar Holm spoke on Friday by telephone with Peter Saari.", "phone"),
        ("The dam was safe, Edgar Holm told Peter Saari by telephone.", "phone"),
        ("Edgar Holm saw Peter Saari for two hours in the morning.", "meeting"),
        ("Edgar Holm summoned Peter Saari on Friday.", "meeting"),
        ("Edgar Holm delivered the document to Peter Saari.", "message"),
        ("Edgar Holm met with Peter Saari.", "meeting"),
        ("Edgar Holm called Peter Saari on Friday.", "phone"),
        ("Reporters asked about a phone call between Edgar Holm and Peter Saari.", "phone"),
        ("Edgar Holm held talks with Peter Saari.", "talks"),
        ("Edgar Holm described his talks with Peter Saari as useful.", "talks"),
        ("Edgar Holm and Peter Saari met in Oslo.", "meeting"),
        ("Edgar Holm relayed a message to Peter Saari.", "message"),
    ],
)
def test_both_parties_and_the_mode(chars: str, mode: str) -> None:
    _, event = _only(chars)
    assert _names(event) == {HOLM, SAARI}
    assert (event.mode, event.negated, event.modality) == (mode, False, Modality.ACTUAL)
    assert event.kind == "CONSULT"


def test_a_trip_has_a_traveller_and_a_place() -> None:
    text, event = _only("Edgar Holm departed for Helsinki earlier this week.")
    assert _names(event) == {HOLM}
    assert event.mode == "visit"
    assert event.place
    assert text[event.place] == "Helsinki"
    assert event.time
    assert text[event.time] == "earlier this week"


def test_a_denial_bounded_in_time() -> None:
    text, found = _events(
        "Anna Lund said Edgar Holm had not spoken with Peter Saari by phone during the envoy’s visit."
    )
    event = next(event for event in found if event.mode == "phone")
    assert event.negated
    assert event.time
    assert text[event.time].startswith("during the envoy")
    assert text[event.clause].startswith("Edgar Holm had not spoken")


def test_a_negation_below_does_not_reach_up() -> None:
    _, event = _only("Edgar Holm said he’d spoken to Peter Saari by phone and asked him not to commit troops.")
    assert not event.negated
    assert _names(event) == {HOLM, SAARI}


@pytest.mark.parametrize(
    ("chars", "modality"),
    [
        ("Edgar Holm will meet Peter Saari on Monday.", Modality.EXPECTED),
        ("Edgar Holm might meet Peter Saari on Monday.", Modality.POSSIBLE),
        ("Aides prepared for a possible phone call between Edgar Holm and Peter Saari.", Modality.POSSIBLE),
        ("A decision on a phone call between Edgar Holm and Peter Saari will be made soon.", Modality.UNDECIDED),
        ("Anna Lund expects a phone call between Edgar Holm and Peter Saari.", Modality.EXPECTED),
        ("Troops moved ahead of a phone call between Edgar Holm and Peter Saari.", Modality.EXPECTED),
        ("If Edgar Holm met Peter Saari, prices would fall.", Modality.HYPOTHETICAL),
    ],
)
def test_the_ladder(chars: str, modality: Modality) -> None:
    _, event = _only(chars)
    assert event.modality is modality
    assert not event.negated


def test_a_demand_to_cancel_leaves_a_meeting_planned() -> None:
    _, event = _only("Lawmakers urged Edgar Holm to cancel his meeting with Peter Saari.")
    assert (event.negated, event.modality) == (False, Modality.EXPECTED)
    _, event = _only("Edgar Holm cancelled his meeting with Peter Saari.")
    assert event.negated


def test_the_two_leaders_are_the_two_who_lead() -> None:
    chars = (
        "Norwegian President Edgar Holm asked envoy Anna Lund to write to Finnish President Peter Saari "
        "before a meeting between the two leaders."
    )
    _, found = _events(chars)
    assert _names(found[-1]) == {HOLM, SAARI}


@pytest.mark.parametrize(
    "chars",
    [
        "Edgar Holm spoke to reporters on Friday.",
        "Edgar Holm called the plan a mess.",
        "Edgar Holm called on Peter Saari to resign.",
        "Edgar Holm called for a pause.",
        "Edgar Holm left the party last year.",
        "Edgar Holm and Anna Lund hosted a breakfast.",
        "A meeting took place.",
    ],
)
def test_what_is_no_contact(chars: str) -> None:
    assert _events(chars)[1] == ()


@pytest.mark.parametrize(
    ("chars", "mode", "parties"),
    [
        ("The Finnish deputy minister has held talks with senior Norwegian officials.", "talks", 2),
        ("Edgar Holm, the envoy, is in Oslo for talks on the fishing zone.", "talks", 1),
        ("Edgar Holm discussed the fishing zone with Peter Saari in a phone call.", "phone", 2),
        ("Edgar Holm called Peter Saari to discuss the fishing zone.", "phone", 2),
        ("Finnish ministers meeting in Oslo called for calm.", "meeting", 1),
    ],
)
def test_contacts_of_officials_on_their_way_or_without_a_name(chars: str, mode: str, parties: int) -> None:
    _, event = _only(chars)
    assert (event.mode, len(event.participants)) == (mode, parties)


@pytest.mark.parametrize(
    "chars",
    ["Edgar Holm said how the plan was received by both sides.", "Edgar Holm was met by angry demonstrators."],
)
def test_a_welcome_is_no_meeting(chars: str) -> None:
    assert not _events(chars)[1]


def test_what_somebody_is_to_do_is_to_come() -> None:
    _, event = _only("Edgar Holm is to receive Peter Saari on Monday.")
    assert event.modality is Modality.EXPECTED
