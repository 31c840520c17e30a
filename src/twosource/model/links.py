"""What links reports: shared passages, versions, lineages, one person in several reports, one statement told twice."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from twosource.model.report import Entity, EntityKind, Statement
from twosource.text import Span


class ReuseType(StrEnum):
    QUOTE = "quote"
    AGENCY = "agency"
    BACKGROUND = "background"
    FURNITURE = "furniture"
    STOCK = "stock"
    VERSION = "version"
    COPY = "copy"


@dataclass(frozen=True)
class Reuse:
    left: Span
    right: Span
    type: ReuseType


class EditKind(StrEnum):
    REWORDED = "reworded"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"


@dataclass(frozen=True)
class Edit:
    """One change between two versions; `labels` say what it does (hedge dropped, number changed ...)."""

    kind: EditKind
    labels: tuple[str, ...]
    before: Span | None
    after: Span | None


@dataclass(frozen=True)
class Version:
    """Two states of one article, by text id. `ordered` is False where nothing tells which came first."""

    earlier: str
    later: str
    edits: tuple[Edit, ...]
    ordered: bool
    because: str


@dataclass(frozen=True)
class Lineage:
    """The texts (ids) that are copies or versions of one; one lineage is one witness."""

    texts: tuple[str, ...]
    because: str


@dataclass(frozen=True)
class Whereabouts:
    """The place meant, by the name that maps give it (None for people and bodies), the country's ISO 3166-1 alpha-2
    code, and latitude and longitude in degrees."""

    name: str | None
    country: str | None
    coordinates: tuple[float, float] | None = None


@dataclass(frozen=True)
class Coreference:
    """The entities of several reports that are one person, organisation, place."""

    name: str
    kind: EntityKind
    entities: tuple[Entity, ...]
    whereabouts: Whereabouts | None = None


class Wording(StrEnum):
    VERBATIM = "verbatim"
    VARIANT = "variant"
    FRAGMENT = "fragment"
    TRANSLATION = "translation"
    PARAPHRASE = "paraphrase"


@dataclass(frozen=True)
class Alignment:
    """Two statements of different texts that say the same. `score` is in [0, 1]."""

    left: Statement
    right: Statement
    wording: Wording
    score: float
    because: str


@dataclass(frozen=True)
class Links:
    reuse: tuple[Reuse, ...] = ()
    versions: tuple[Version, ...] = ()
    lineages: tuple[Lineage, ...] = ()
    coreferences: tuple[Coreference, ...] = ()
    alignments: tuple[Alignment, ...] = ()
