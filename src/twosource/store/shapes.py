"""How each record's fields become JSON and come back: worked out once for each class from its annotations."""

from __future__ import annotations

import math
import types
import typing
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from twosource.text import Span, Text

Write = Callable[["Writer", Any], Any]
Read = Callable[["Reader", Any], Any]
FLOATS = {"inf": math.inf, "-inf": -math.inf, "nan": math.nan}


@dataclass
class Writer:
    """Tables that are being filled: for each class its rows with their numbers. `seen` spares equal looks."""

    inline: bool
    texts: dict[str, int] = field(default_factory=dict)
    rows: dict[type, dict[tuple[Any, ...], int]] = field(default_factory=dict)
    seen: dict[int, int] = field(default_factory=dict)


@dataclass
class Reader:
    """Tables that were read: records of each class by number, and texts by id."""

    spans: tuple[str, ...]
    texts: Mapping[str, Text]
    tables: dict[type, list[Any]] = field(default_factory=dict)


@dataclass(frozen=True)
class Codec:
    """How values of one type are written and read; `same` where JSON has them as they are. `kinds` are used classes."""

    write: Write
    read: Read
    kinds: tuple[type, ...] = ()
    same: bool = False


@dataclass(frozen=True)
class Shape:
    """A record class: its fields by name with their codecs."""

    kind: type
    codecs: Mapping[str, Codec]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self.codecs)

    def write(self, writer: Writer, record: Any) -> int:
        """The number of the record's row."""
        known = writer.seen.get(id(record))
        if known is None:
            row = self._row(writer, record)
            table = writer.rows.setdefault(self.kind, {})
            known = writer.seen[id(record)] = table.setdefault(row, len(table))
        return known

    def _row(self, writer: Writer, record: Any) -> tuple[Any, ...]:
        if self.kind is Span:
            return writer.texts.setdefault(record.text, len(writer.texts)), record.start, record.end
        if self.kind is Text:
            return record.id, record.chars if writer.inline else None
        values = [(codec, getattr(record, name)) for name, codec in self.codecs.items()]
        return tuple([value if codec.same else codec.write(writer, value) for codec, value in values])

    def read(self, reader: Reader, names: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        """Fills the reader's table of this class."""
        reader.tables[self.kind] = list(self._records(reader, tuple(names), rows))

    def _records(self, reader: Reader, names: tuple[str, ...], rows: Sequence[Sequence[Any]]) -> Iterator[Any]:
        if self.kind is Span:
            spans = reader.spans
            return (Span(spans[text], start, end) for text, start, end in rows)
        if self.kind is Text:
            return (_text(reader, id, chars) for id, chars in rows)
        if names == self.names:
            changed = [(i, codec.read) for i, codec in enumerate(self.codecs.values()) if not codec.same]
            return (self.kind(*_changed(reader, row, changed)) for row in rows)
        kept = [(name, i, self.codecs[name].read) for i, name in enumerate(names) if name in self.codecs]
        return (self.kind(**{name: read(reader, row[i]) for name, i, read in kept}) for row in rows)


def _changed(reader: Reader, row: Sequence[Any], changed: Sequence[tuple[int, Read]]) -> list[Any]:
    values = list(row)
    for i, read in changed:
        values[i] = read(reader, values[i])
    return values


def _text(reader: Reader, id: str, chars: str | None) -> Text:
    made = reader.texts[id] if chars is None else Text(chars)
    if made.id != id:
        raise ValueError(f"text {id}: the characters are those of {made.id}")
    return made


@cache
def shape(kind: type) -> Shape:
    """The shape of a record class. Raises TypeError for a field of a type that is no data."""
    if kind in (Span, Text):
        return Shape(kind, dict.fromkeys(("text", "start", "end") if kind is Span else ("id", "chars"), PLAIN))
    hints = typing.get_type_hints(kind)
    return Shape(kind, {each.name: codec(hints[each.name]) for each in fields(kind) if each.init})


@cache
def order(kind: type) -> tuple[type, ...]:
    """The class and all that it uses, each after those that it uses itself."""
    below = [each for one in shape(kind).codecs.values() for used in one.kinds for each in order(used)]
    return tuple(dict.fromkeys([*below, kind]))


@cache
def codec(hint: Any) -> Codec:
    """How values of an annotated type are written and read. Raises TypeError."""
    origin, inside = typing.get_origin(hint), typing.get_args(hint)
    if hint in (str, int, bool):
        return PLAIN
    if hint is float:
        return Codec(lambda _, value: _written(value), lambda _, value: FLOATS.get(value, value))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        members = {each.value: each for each in hint}
        return Codec(lambda _, value: value.value, lambda _, value: members[value])
    if is_dataclass(hint) and isinstance(hint, type):
        return _record(hint)
    if origin in (types.UnionType, typing.Union) and len(inside) == 2 and type(None) in inside:
        return _optional(codec(next(each for each in inside if each is not type(None))))
    if origin is tuple and len(inside) == 2 and inside[1] is Ellipsis:
        return _many(codec(inside[0]))
    if origin is tuple:
        return _several(tuple(map(codec, inside)))
    raise TypeError(f"{hint}: records hold text, numbers, StrEnums, other records, tuples of these, or None")


PLAIN = Codec(lambda _, value: value, lambda _, value: value, same=True)


def _written(value: float) -> float | str:
    """JSON has no infinity."""
    return value if math.isfinite(value) else str(value)


def _record(kind: type) -> Codec:
    return Codec(
        lambda writer, value: shape(kind).write(writer, value), lambda reader, i: reader.tables[kind][i], (kind,)
    )


def _optional(one: Codec) -> Codec:
    if one.same:
        return one
    return Codec(
        lambda writer, value: None if value is None else one.write(writer, value),
        lambda reader, value: None if value is None else one.read(reader, value),
        one.kinds,
    )


def _many(one: Codec) -> Codec:
    if one.same:
        return Codec(lambda _, values: values, lambda _, values: tuple(values))
    write, read = one.write, one.read
    return Codec(
        lambda writer, values: tuple([write(writer, value) for value in values]),
        lambda reader, values: tuple([read(reader, value) for value in values]),
        one.kinds,
    )


def _several(every: tuple[Codec, ...]) -> Codec:
    return Codec(
        lambda writer, values: tuple(one.write(writer, value) for one, value in zip(every, values, strict=True)),
        lambda reader, values: tuple(one.read(reader, value) for one, value in zip(every, values, strict=True)),
        tuple(kind for one in every for kind in one.kinds),
    )
