"""Places on the map: one spelling, the country, and no guess where nothing tells."""

from __future__ import annotations

from pathlib import Path

import pytest

from twosource import gazetteer
from twosource.model import Article, Coreference
from twosource.reconstruct import reconstruct
from twosource.text import Text


def _found(*texts: str) -> dict[str, Coreference]:
    articles = [Article(Text(chars), str(n), published="2025-03-14", language="en") for n, chars in enumerate(texts)]
    return {one.name: one for one in reconstruct(articles).links.coreferences}


@pytest.mark.parametrize(
    ("chars", "name", "known_as", "country"),
    [
        ("A choir from Breslau sang in the church.", "Breslau", "Wrocław", "PL"),
        ("Rain fell on Odessa, Texas, for a week.", "Odessa", "Odessa", "US"),
        ("Two bridges in the Kharkiv region were closed.", "Kharkiv", "Kharkiv Oblast", "UA"),
        ("The queue at the border of Burma grew.", "Burma", "Myanmar", "MM"),
        ("Rain fell on London, Ontario, for a week.", "London", "London", "CA"),
        ("Rebels hold the airport of Goma, in eastern Congo.", "Goma", "Goma", "CD"),
    ],
)
def test_a_place_has_the_name_of_the_maps(chars: str, name: str, known_as: str, country: str) -> None:
    where = _found(chars)[name].whereabouts
    assert where is not None
    assert (where.name, where.country) == (known_as, country)


@pytest.mark.parametrize(
    ("chars", "name", "country"),
    [
        ("Gov. Dale Hutch of Ohio signed the bill.", "Dale Hutch", "US"),
        ("The mayor of Istanbul, Selin Aktar, was freed.", "Selin Aktar", "TR"),
    ],
)
def test_the_country_of_an_office(chars: str, name: str, country: str) -> None:
    where = _found(chars)[name].whereabouts
    assert where is not None
    assert where.country == country


def test_nothing_tells_which_of_many_towns() -> None:
    where = _found("Nobody knows in which Springfield the letter was posted.")
    assert all(one.whereabouts is None for one in where.values())


def test_two_spellings_of_a_town_are_one() -> None:
    found = _found("Rain fell in Lvov on Monday.", "Snow fell in Lviv on Tuesday.")
    assert len([name for name in found if name in ("Lvov", "Lviv")]) == 1
    assert len(found["Lviv"].entities) == 2


def test_an_officer_has_the_country_of_the_office() -> None:
    where = _found("Norwegian minister Ada Quill left Rome. Quill gave no reason.")["Ada Quill"].whereabouts
    assert where is not None
    assert where.country == "NO"


def test_two_spellings_out_of_another_script_are_one_person() -> None:
    found = _found("Mohammed al-Sayed chaired the session.", "Muhammad Al Sayyid gave no reason.")
    assert len(found) == 1


def test_a_user_adds_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "places.csv"
    path.write_text("name,aliases,country,latitude,longitude\nHolm,Holmgard,NO,60.1,5.2\n", encoding="utf-8")
    monkeypatch.setenv(gazetteer.USER, str(path))
    gazetteer._table.cache_clear()
    place = gazetteer.listed("Holmgard")
    gazetteer._table.cache_clear()
    assert place is not None
    assert (place.name, place.country, place.latitude) == ("Holm", "NO", 60.1)


def test_a_table_that_cannot_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "places.csv"
    path.write_text("town\nHolm\n", encoding="utf-8")
    monkeypatch.setenv(gazetteer.USER, str(path))
    gazetteer._table.cache_clear()
    with pytest.raises(gazetteer.BadPlaces, match=r"places\.csv"):
        gazetteer.listed("Holm")
    gazetteer._table.cache_clear()


@pytest.mark.parametrize(
    ("state", "code"), [("Britain", "GB"), ("Congo", "CD"), ("United States", "US"), ("Norway", "NO")]
)
def test_states_have_codes(state: str, code: str) -> None:
    assert gazetteer.country_of(state) == code
