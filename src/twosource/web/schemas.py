"""JSON Schemas of rows, made from their types, so that a description cannot fall behind what is given."""

from __future__ import annotations

import types
from dataclasses import fields
from enum import StrEnum
from typing import Any, get_args, get_origin, get_type_hints

Json = dict[str, Any]
STRING: Json = {"type": "string"}
TEXT_OR_NONE: Json = {"type": ["string", "null"]}
SPAN: Json = {
    "type": "object",
    "description": "characters `start` to `end` (code points) of the text with this id, and what they are",
    "required": ["text", "start", "end", "exact"],
    "properties": {"text": STRING, "start": {"type": "integer"}, "end": {"type": "integer"}, "exact": STRING},
}
PLAIN: dict[type, str] = {str: "string", int: "integer", bool: "boolean", float: "number", type(None): "null"}


def listed(name: str, one: Json) -> Json:
    """An object with one list."""
    return {"type": "object", "required": [name], "properties": {name: {"type": "array", "items": one}}}


def schema_of(row: type, **known: Json) -> Json:
    """The schema of a dataclass; `known` are those of the members of fields that hold other records."""
    hints = get_type_hints(row)
    properties = {
        field.name: {"type": "array", "items": known[field.name]} if field.name in known else _schema(hints[field.name])
        for field in fields(row)
    }
    return {"type": "object", "required": list(properties), "properties": properties, "additionalProperties": True}


def _schema(hint: Any) -> Json:
    if hint in PLAIN:
        return {"type": PLAIN[hint]}
    if isinstance(hint, types.UnionType):
        return {"type": [PLAIN[each] for each in get_args(hint)]}
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _schema(get_args(hint)[0])}
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return {"enum": [each.value for each in hint]}
    return schema_of(hint)
