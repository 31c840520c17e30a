"""What follows from the reports and their links: claims, verdicts, conflicts, flags, the story."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from twosource.model.judgement import Judgement
from twosource.model.links import Coreference, Lineage, Links
from twosource.model.record import Record
from twosource.model.report import Report, Statement
from twosource.text import Span


class Support(StrEnum):
    CORROBORATED = "corroborated"
    SINGLE_SOURCED = "single-sourced"
    DISPUTED = "disputed"
    CONTRADICTED = "contradicted"
    NOT_ADDRESSED = "not addressed"


@dataclass(frozen=True)
class Claim:
    """The statements that say the same; `gist` is a span of the fullest of them."""

    statements: tuple[Statement, ...]
    gist: Span


@dataclass(frozen=True)
class Origin:
    """The innermost end of a chain: a person or body across reports, or an outlet's first-hand voice."""

    name: str
    coreference: Coreference | None = None
    outlet: bool = False


@dataclass(frozen=True)
class Verdict:
    """Was it said: `witnesses` are lineages. Is it so: `support`, resting on independent `origins`."""

    claim: Claim
    witnesses: tuple[Lineage, ...]
    wording: str
    support: Support
    origins: tuple[Origin, ...]
    because: tuple[str, ...]


@dataclass(frozen=True)
class Side:
    """One value of a point on which reports part, and every span that takes it."""

    value: str
    spans: tuple[Span, ...]


class Severity(StrEnum):
    HARD = "hard"
    SOFT = "soft"


@dataclass(frozen=True)
class Conflict:
    """A point on which reports part: its sides, the slots that differ, and whether both can be so.

    `kind`: contradiction, disputed, number, time, place, actor, wording, modality, degree, attribution, scope, status.
    """

    about: str
    kind: str
    differs_in: tuple[str, ...]
    severity: Severity
    sides: tuple[Side, ...]
    because: str
    made_by: str


@dataclass(frozen=True)
class Flag:
    """Something to look at inside one report, or one report against another."""

    span: Span
    against: Span | None
    kind: str
    because: str


@dataclass(frozen=True)
class TimelineEntry:
    """`at` is a TIMEX value; `what` is happened, said or reported; `of` the span that it dates."""

    at: str
    what: str
    of: Span


@dataclass(frozen=True)
class Findings:
    """What follows from the reports and their links; claims in `omitted` come with the text that leaves them out."""

    verdicts: tuple[Verdict, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    flags: tuple[Flag, ...] = ()
    only_one: tuple[Claim, ...] = ()
    omitted: tuple[tuple[Claim, str], ...] = ()
    timeline: tuple[TimelineEntry, ...] = ()
    record: Record = field(default_factory=Record)


@dataclass(frozen=True)
class Story:
    """All reports of one event with what links them and what follows."""

    reports: tuple[Report, ...]
    links: Links
    findings: Findings
    notes: tuple[str, ...] = ()
    models: tuple[tuple[str, str], ...] = ()
    judgements: tuple[Judgement, ...] = ()
