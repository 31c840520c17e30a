"""FollowTheMoney's model as its package publishes it, in YAML, read without the package.

Its own library brings PyICU, which is compiled where it is installed (`make test-ftm`). The model needs no more than a
reader of YAML, so what we write is checked against it in every run of the tests.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

DATE = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d(:\d\d(:\d\d)?)?)?)?)?Z?")
LANGUAGE = re.compile(r"[a-z]{3}")
TYPES = {"date": DATE, "language": LANGUAGE, "url": re.compile(r"https?://\S+"), "checksum": re.compile(r"[0-9a-f]+")}


@dataclass(frozen=True)
class Schema:
    """What entities of a kind may have: types (and kinds, of references) by property; and what they must have."""

    name: str
    kinds: frozenset[str]
    properties: Mapping[str, Mapping[str, Any]]
    required: frozenset[str]
    abstract: bool


def model() -> dict[str, Schema] | None:
    """All schemata by name; None where package or reader is not installed."""
    package = find_spec("followthemoney")
    if package is None or not package.origin or find_spec("yaml") is None:
        return None
    import yaml

    told: dict[str, Any] = {}
    for path in sorted((Path(package.origin).parent / "schema").glob("*.y*ml")):
        told |= yaml.safe_load(path.read_text(encoding="utf-8"))
    return {name: _schema(name, told) for name in told}


def _schema(name: str, told: Mapping[str, Any]) -> Schema:
    line = [name, *_above(name, told)]
    properties = {key: held for kind in reversed(line) for key, held in (told[kind].get("properties") or {}).items()}
    required = frozenset(told[name].get("required") or ())  # the one thing that is not handed down
    return Schema(name, frozenset(line), properties, required, bool(told[name].get("abstract")))


def _above(name: str, told: Mapping[str, Any]) -> list[str]:
    near = told[name].get("extends") or []
    return [each for kind in near for each in (kind, *_above(kind, told))]


def faults(entities: list[dict[str, Any]], schemata: Mapping[str, Schema]) -> Iterator[str]:
    """What is wrong with entities, each by itself and in what it refers to."""
    kinds = {entity["id"]: entity["schema"] for entity in entities}
    for entity in entities:
        schema = schemata.get(entity["schema"])
        if schema is None or schema.abstract:
            yield f"{entity['id']}: no schema {entity['schema']}"
            continue
        lacking = schema.required - {name for name, values in entity["properties"].items() if values}
        yield from (f"{entity['id']}: {schema.name} without {name}" for name in sorted(lacking))
        for name, values in entity["properties"].items():
            yield from (f"{entity['id']}: {name} {fault}" for fault in _wrong(schema, name, values, kinds, schemata))


def _wrong(
    schema: Schema, name: str, values: list[Any], kinds: Mapping[str, str], schemata: Mapping[str, Schema]
) -> Iterator[str]:
    held = schema.properties.get(name)
    if held is None:
        yield f"is no property of {schema.name}"
        return
    kind = held.get("type", "string")
    for value in values:
        if not isinstance(value, str) or not value:
            yield f"has {value!r}, which is no string"
        elif kind in TYPES and not TYPES[kind].fullmatch(value):
            yield f"has {value!r}, which is no {kind}"
        elif kind == "entity" and held.get("range", "Thing") not in schemata[kinds[value]].kinds:
            yield f"leads to a {kinds[value]}, not to a {held.get('range', 'Thing')}"
