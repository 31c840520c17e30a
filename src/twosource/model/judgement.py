"""What a person said of a finding: an input of the verb that decides it, never a change of a record."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Ruling(StrEnum):
    """`same` and `not the same` decide an alignment, `not a conflict` a conflict, `speaker is` who made a statement."""

    SAME = "same"
    NOT_SAME = "not the same"
    NOT_A_CONFLICT = "not a conflict"
    SPEAKER = "speaker is"


@dataclass(frozen=True)
class Place:
    """Characters `start` to `end` (code points, half-open) of the text with this id: a span without its characters."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Judgement:
    """A person's word on a pair of places (`speaker is`: on one), with who said it, when (ISO 8601, with zone) and why.

    `value` is the speaker's name for `speaker is`, else None. It wins over what the program finds.
    """

    ruling: Ruling
    places: tuple[Place, ...]
    by: str
    at: str
    because: str = ""
    value: str | None = None
