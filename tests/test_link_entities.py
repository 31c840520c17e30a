"""The same person, body or place across reports; when unsure, apart."""

from __future__ import annotations

import pytest

from handmade import at, document
from twosource.lang import EN
from twosource.link.entities import coreferences, spelt_alike
from twosource.model import Coreference, Entity, EntityKind, Lineage, Mention, MentionKind, Report


def one(name: str, kind: EntityKind = EntityKind.PERSON, *, anonymous: bool = False, pronoun: bool = False) -> Report:
    """A report that mentions one entity, under its name."""
    made = document(f"At noon {name} spoke in the hall of report {kind} {anonymous}.")
    found = MentionKind.PRONOUN if pronoun else MentionKind.NOMINAL if anonymous else MentionKind.NAMED
    return Report(made, entities=(Entity(name, kind, (Mention(at(made, name), found),), None, anonymous),))


def found(*reports: Report, together: bool = False) -> list[Coreference]:
    texts = [report.text.id for report in reports]
    lineages = [Lineage(tuple(texts), "test")] if together else [Lineage((text,), "test") for text in texts]
    return list(coreferences(reports, lineages, EN))


def joined(left: str, right: str, kind: EntityKind = EntityKind.PERSON) -> bool:
    return len(found(one(left, kind), one(f"{right}", kind))) == 1 if left != right else True


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ilse Varga", "Varga"),
        ("Ilse Varga", "President Ilse Varga"),
        ("Ilse Varga", "Ilse M. Varga"),
        ("Dmitro Peskar", "Dimitro Peskar"),
        ("Oleh Zelenko", "Oleh Zelenkoo"),
        ("Keith Hallogg", "Hallog"),
        ("Yevan Tosk", "Jevan Tosk"),
        ("José Peña", "Jose Pena"),
        ("ANGRY Ilse Varga", "Ilse Varga"),
        ("Márta Kőszegi", "Kőszegi Márta"),
        ("Robert Callow", "Bob Callow"),
        ("Yoav Ben-Tor", "Ben Tor"),
        ("Ricardo Peña Olmo", "Peña Olmo"),
    ],
)
def test_one_person(left: str, right: str) -> None:
    assert joined(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ilse Varga", "Anna Varga"),
        ("Arn Velk Jr.", "Arn Velk"),
        ("Harris", "Harrison"),
        ("Jon Berg", "Jan Borg"),
    ],
)
def test_two_people(left: str, right: str) -> None:
    assert not joined(left, right)


def test_a_surname_that_two_people_have_joins_neither() -> None:
    names = [made.name for made in found(one("Ilse Varga"), one("Anna Varga"), one("Varga"))]
    assert sorted(names) == ["Anna Varga", "Ilse Varga", "Varga"]


@pytest.mark.parametrize(("left", "right"), [("U.S.", "United States"), ("the US", "America"), ("Britain", "UK")])
def test_a_state_by_its_aliases(left: str, right: str) -> None:
    assert joined(left, right, EntityKind.STATE)


def test_a_capital_is_not_its_state() -> None:
    assert not joined("Russia", "Moscow", EntityKind.PLACE)


def test_a_name_of_two_parts_is_one_whatever_kind_each_report_found() -> None:
    (made,) = found(
        one("Amber Tern", EntityKind.ORGANISATION),
        one("Amber Tern", EntityKind.PLACE),
        one("Amber Tern", EntityKind.PLACE, pronoun=False),
    )
    assert made.kind is EntityKind.PLACE


def test_an_anonymous_source_is_never_the_one_of_another_lineage() -> None:
    reports = one("a senior official", anonymous=True), one("a senior official", EntityKind.UNKNOWN, anonymous=True)
    assert len(found(*reports)) == 2
    assert len(found(*reports, together=True)) == 1


def test_what_has_only_pronouns_stands_alone() -> None:
    assert len(found(one("she", pronoun=True), one("she", EntityKind.UNKNOWN, pronoun=True))) == 2


def test_the_name_is_the_one_that_most_reports_use_in_full() -> None:
    (made,) = found(one("Varga"), one("ANGRY Ilse Varga"), one("Ilse Varga"), one("Ilse Varga", EntityKind.UNKNOWN))
    assert made.name == "Ilse Varga"


def test_short_names_must_be_spelt_alike_to_the_letter() -> None:
    assert not spelt_alike("khan", "chan")
    assert spelt_alike("zelenska", "zelenska")


@pytest.mark.parametrize(("left", "right"), [("Ali Hassan", "Hassan Ali"), ("Bob Callow", "Rob Callow")])
def test_names_that_two_people_may_bear(left: str, right: str) -> None:
    assert not joined(left, right)
