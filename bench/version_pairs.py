"""Pairs of versions with their edits, as tests/cases/versions/README.md lays them down: sentences and links of gold."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

FURNITURE = "furniture only"
# The end of a sentence in what no edit names: any way of parting what stands in both texts alike will do.
END = re.compile(r"(?<=[.!?])[”\"’]?\s+(?=[A-Z“\"‘0-9])|\n")

Place = tuple[int, int]


@dataclass(frozen=True)
class GoldEdit:
    """Sentences of the earlier text that became sentences of the later one, as places."""

    kind: str
    before: tuple[Place, ...]
    after: tuple[Place, ...]
    labels: frozenset[str]


@dataclass(frozen=True, eq=False)
class VersionPair:
    """Two texts and the edits between them."""

    name: str
    earlier: str
    later: str
    edits: tuple[GoldEdit, ...]

    @cached_property
    def sentences(self) -> tuple[tuple[Place, ...], tuple[Place, ...]]:
        """All sentences of both texts in order: those that edits name, and the rest parted."""
        before = [place for edit in self.edits for place in edit.before]
        after = [place for edit in self.edits for place in edit.after]
        return tuple(parted(self.earlier, before)), tuple(parted(self.later, after))

    @cached_property
    def unchanged(self) -> list[tuple[Place, Place]]:
        """The sentences that no edit names, each with itself."""
        named = [{place for edit in self.edits for place in side} for side in self._sides]
        rest = [
            [place for place in places if place not in known]
            for places, known in zip(self.sentences, named, strict=True)
        ]
        return list(zip(*rest, strict=True))

    @property
    def _sides(self) -> tuple[list[Place], list[Place]]:
        before = [place for edit in self.edits for place in edit.before]
        return before, [place for edit in self.edits for place in edit.after]

    @property
    def changed(self) -> list[tuple[Place, Place]]:
        """Which sentence became which, where an edit of the news says so; a split one became two."""
        edits = (edit for edit in self.edits if FURNITURE not in edit.labels)
        return [(one, two) for edit in edits for one in edit.before for two in edit.after]

    @property
    def moved(self) -> set[tuple[Place, Place]]:
        return {(edit.before[0], edit.after[0]) for edit in self.edits if edit.kind == "moved"}


@dataclass(frozen=True)
class FoundEdit:
    """An edit as a program gives it, by its places; either may be missing."""

    before: Place | None
    after: Place | None
    moved: bool
    labels: frozenset[str]


@dataclass(frozen=True)
class Reading:
    """What a program finds between two versions."""

    links: Sequence[tuple[Place, Place]]
    edits: Sequence[FoundEdit]


def pairs(folder: Path) -> list[VersionPair]:
    return [_pair(json.loads(path.read_text(encoding="utf-8"))) for path in sorted(folder.glob("*.json"))]


def _pair(written: dict[str, object]) -> VersionPair:
    earlier, later, edits = str(written["earlier"]), str(written["later"]), written["edits"]
    assert isinstance(edits, list)
    made = (
        GoldEdit(
            edit["kind"], _places(earlier, edit["before"]), _places(later, edit["after"]), frozenset(edit["labels"])
        )
        for edit in edits
    )
    return VersionPair(str(written["name"]), earlier, later, tuple(made))


def _places(text: str, sentences: Sequence[str]) -> tuple[Place, ...]:
    return tuple((text.index(sentence), text.index(sentence) + len(sentence)) for sentence in sentences)


def parted(text: str, known: Sequence[Place]) -> Iterator[Place]:
    """The known sentences of a text in order, and between them what ends like a sentence or a line."""
    at = 0
    for start, end in (*sorted(known), (len(text), len(text))):
        yield from _between(text, at, start)
        if end > start:
            yield (start, end)
        at = end


def _between(text: str, start: int, end: int) -> Iterator[Place]:
    at = start
    for stop in (*(match.start() + len(match.group().rstrip()) for match in END.finditer(text, start, end)), end):
        chars = text[at:stop]
        if chars.strip():
            yield (at + len(chars) - len(chars.lstrip()), at + len(chars.rstrip()))
        at = stop
