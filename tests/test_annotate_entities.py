"""Entities: names with their bearers, offices, unnamed sources, pronouns."""

from __future__ import annotations

import pytest

from twosource.annotate.entities import find_entities
from twosource.annotate.parse import parse
from twosource.lang import EN
from twosource.model import Article, Block, Document, Entity, EntityKind, Role
from twosource.text import Text


def _entities(chars: str) -> tuple[Text, tuple[Entity, ...]]:
    text = Text(chars)
    blocks = tuple(Block(line, Role.BODY, "made by hand") for line in text.lines())
    document = Document(Article(text, "a.txt"), blocks)
    return text, find_entities(document, parse(document), EN)


def _named(found: tuple[Entity, ...], name: str) -> Entity:
    return next(entity for entity in found if entity.name == name)


def _said_of(chars: str, name: str) -> list[str]:
    text, found = _entities(chars)
    return [text[mention.span] for mention in _named(found, name).mentions]


def test_full_name_title_and_surname_are_one_person() -> None:
    chars = "President Edgar Holm flew home.\nMr. Holm said nothing. Holm will speak on Monday."
    _, found = _entities(chars)
    holm = _named(found, "Edgar Holm")
    assert len(holm.mentions) == 3
    assert (holm.kind, holm.role) == (EntityKind.PERSON, "president")


def test_two_people_with_one_surname_stay_apart() -> None:
    chars = "Edgar Holm met voters. Martha Holm stayed at home.\nMrs. Holm said the trip was short. Mr. Holm waved."
    assert _said_of(chars, "Martha Holm") == ["Martha Holm", "Mrs. Holm"]
    assert _said_of(chars, "Edgar Holm") == ["Edgar Holm", "Mr. Holm"]


def test_a_son_is_not_his_father() -> None:
    chars = "Edgar Holm won the vote. His son, Edgar Holm Jr., runs a shipyard."
    _, found = _entities(chars)
    assert {"Edgar Holm", "Edgar Holm Jr."} <= {entity.name for entity in found}


def test_a_misspelt_surname_finds_its_bearer() -> None:
    assert len(_said_of("General Peter Kessling resigned. Officials had objected to Kesling.", "Peter Kessling")) >= 2


def test_an_office_leads_to_who_holds_it() -> None:
    chars = (
        "Norwegian President Edgar Holm called Finnish President Peter Saari.\n"
        "The Finnish leader asked for time. The Norwegian president agreed."
    )
    assert "The Finnish leader" in _said_of(chars, "Peter Saari")
    assert "The Norwegian president" in _said_of(chars, "Edgar Holm")


def test_an_office_that_two_hold_stays_open() -> None:
    chars = "Senator Edgar Holm and Senator Peter Saari walked in together.\nThe senator smiled."
    _, found = _entities(chars)
    assert any(entity.name == "The senator" for entity in found)


def test_the_role_comes_from_before_the_name_or_beside_it() -> None:
    _, found = _entities("Harbour Authority spokeswoman Anna Lund spoke. Peter Berg, the mayor of Oslo, listened.")
    assert _named(found, "Anna Lund").role == "Harbour Authority spokeswoman"
    assert _named(found, "Peter Berg").role == "mayor of Oslo"


def test_an_acronym_belongs_to_its_organisation() -> None:
    chars = "The World Fishing Organization (WFO) met in Oslo. The WFO wants smaller nets."
    assert "WFO" in _said_of(chars, "World Fishing Organization")


def test_a_capital_that_acts_is_a_government() -> None:
    _, found = _entities("Kyiv has signalled support for the plan. Thousands gathered in Kyiv on Sunday.")
    assert [entity.kind for entity in found if entity.name == "Kyiv"] == [EntityKind.STATE, EntityKind.PLACE]


@pytest.mark.parametrize(
    ("chars", "name", "kind"),
    [
        (
            "A Finnish official who asked not to be named said the talks failed.",
            "A Finnish official who asked not to be named",
            EntityKind.PERSON,
        ),
        (
            "Two people familiar with the matter said the talks failed.",
            "Two people familiar with the matter",
            EntityKind.GROUP,
        ),
    ],
)
def test_an_unnamed_source_is_called_by_its_description(chars: str, name: str, kind: EntityKind) -> None:
    _, found = _entities(chars)
    source = _named(found, name)
    assert source.anonymous
    assert source.kind is kind


def test_he_is_the_speaker_of_the_sentence_before() -> None:
    chars = "Edgar Holm criticised Peter Saari on Monday.\n“We do not trust Saari,” he said."
    assert "he" in _said_of(chars, "Edgar Holm")


def test_she_is_who_is_a_woman() -> None:
    chars = "Anna Lund met Edgar Holm on Monday. She asked for more time."
    assert "She" in _said_of(chars, "Anna Lund")


def test_his_in_an_opening_phrase_is_the_subject_that_follows() -> None:
    assert _said_of("In his letter, Edgar Holm asked for more time.", "Edgar Holm") == ["his", "Edgar Holm"]


def test_two_equally_good_men_leave_the_pronoun_open() -> None:
    text, found = _entities("Edgar Holm and Peter Saari left early. The road was dark. He was tired.")
    assert not any(text[mention.span] == "He" for entity in found for mention in entity.mentions)


def test_the_first_person_belongs_to_nobody() -> None:
    text, found = _entities("“I saw it, and we left,” Edgar Holm said.")
    assert not {"I", "we"} & {text[mention.span] for entity in found for mention in entity.mentions}


@pytest.mark.parametrize(
    ("chars", "mention"),
    [
        ("Anna Holm is a farmer. She sells eggs.", "a farmer"),
        ("Anna Holm resigned. She served as mayor of Bergen until May.", "mayor of Bergen"),
        ("Anna Holm, who became chairwoman in May, declined to comment.", "chairwoman"),
        ("Anna Holm was elected president on Sunday.", "president"),
        ("Anna Holm, a bronze medalist, retired from the game.", "a bronze medalist"),
        ("The head of the bank, Anna Holm, said rates would rise.", "The head of the bank"),
    ],
)
def test_what_somebody_is_said_to_be_mentions_them(chars: str, mention: str) -> None:
    assert mention in _said_of(chars, "Anna Holm")


@pytest.mark.parametrize("chars", ["Anna Holm is not a farmer.", "Anna Holm may become a farmer."])
def test_what_somebody_is_not_does_not(chars: str) -> None:
    assert _said_of(chars, "Anna Holm") == ["Anna Holm"]


def test_a_surname_that_is_a_word_is_known_by_the_full_name() -> None:
    chars = "Kathryn Waters opened the show on Friday.\nWaters pointed at the wall, and the guests looked."
    assert "Waters" in _said_of(chars, "Kathryn Waters")


def test_a_town_with_a_given_name_and_a_woman_beside_it_is_a_person() -> None:
    chars = "Valda Paris, a Norwegian woman, left the ship in May.\nParis said she was kept there for years."
    _, found = _entities(chars)
    paris = _named(found, "Valda Paris")
    assert (paris.kind, len(paris.mentions)) == (EntityKind.PERSON, 4)


def test_his_lawyer_is_not_himself() -> None:
    assert _said_of("Erik Holm waited outside. Peter Saari, his lawyer, spoke.", "Erik Holm") == ["Erik Holm", "his"]


def test_somebody_unnamed_and_near_is_meant_before_a_holder_of_the_office() -> None:
    chars = "Erik Holm, the Norwegian ambassador, left.\nA Finnish diplomat spoke. The diplomat was tired."
    assert _said_of(chars, "A Finnish diplomat") == ["A Finnish diplomat", "The diplomat"]


def test_nothing_in_nothing() -> None:
    assert _entities("")[1] == ()
    assert _entities("“”\n— ’s\n123")[1] == ()
