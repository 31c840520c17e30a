"""What a desk keeps by hand of a negotiation; every line rests on its evidence."""

from __future__ import annotations

from dataclasses import dataclass

from twosource.text import Span


@dataclass(frozen=True)
class Contact:
    """A call, meeting, visit, trip, talks, or a message carried `sender` -> `via` -> `receiver`; `date` as in TIMEX3.

    `status` is happened, planned, cancelled, denied or disputed. Parties are the names that the story has for them.
    `ordinals` are claims of the how-manieth it is ("the second call since January"), kept as claims.
    """

    type: str
    parties: tuple[str, ...]
    status: str
    evidence: tuple[Span, ...]
    date: str | None = None
    place: str | None = None
    sender: str | None = None
    via: str | None = None
    receiver: str | None = None
    ordinals: tuple[Span, ...] = ()


@dataclass(frozen=True)
class Position:
    """A party's stance on a proposal on one day. `speaker` is who says so; None is the outlets' own voice.

    `stance`: proposes, declares, accepts, accepts_with_conditions, signals_support, noncommittal, reserves, rejects,
    doubts, accuses_of_stalling, accuses_of_breaking.
    """

    party: str
    speaker: str | None
    proposal: str
    stance: str
    date: str | None
    evidence: tuple[Span, ...]


@dataclass(frozen=True)
class Condition:
    """What a party asks of another, or makes its assent hang on; `response` pairs a party with what it answered."""

    by: str
    of: str | None
    content: Span
    linked_to: str | None
    response: tuple[tuple[str, str], ...]
    evidence: tuple[Span, ...]


@dataclass(frozen=True)
class Commitment:
    """What parties bind themselves to: `declared` when it was said, `effective` and `until` when it holds."""

    parties: tuple[str, ...]
    commitment: Span
    declared: str | None
    effective: str | None
    until: str | None
    status: str
    evidence: tuple[Span, ...]


@dataclass(frozen=True)
class Terms:
    """A commitment as its user enters it: what is forbidden and permitted, where, from when until when (ISO 8601).

    `places` are names inside the area; an empty tuple sets no bounds.
    """

    name: str
    parties: tuple[str, ...]
    forbidden: tuple[str, ...]
    permitted: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    start: str | None = None
    until: str | None = None


@dataclass(frozen=True)
class Violation:
    """An act told as a breach of a commitment, or that would be one.

    `by` is the side accused, which is no finding. `status`: observed, corroborated, single-source, disputed, denied,
    not attributable, outside the terms (`because` says whether by place, time or act).
    """

    commitment: str
    act: str
    place: str | None
    when: str | None
    by: str | None
    alleged_by: tuple[str, ...]
    denied_by: tuple[str, ...]
    seen_by: tuple[str, ...]
    status: str
    because: str
    evidence: tuple[Span, ...]


@dataclass(frozen=True)
class GroundClaim:
    """Who holds, surrounds or retook what, by whose word. `claim` is a span of the fullest telling."""

    claim: Span
    claimants: tuple[str, ...]
    doubted_by: tuple[str, ...]
    status: str
    evidence: tuple[Span, ...]


@dataclass(frozen=True)
class Deed:
    """What one party did to another, by the class and mode of PLOVER; one event, however many reports tell of it.

    `status` is happened, planned, possible, denied or disputed. `claimants` are those by whose word it is told; none
    where outlets tell it.
    """

    kind: str
    mode: str | None
    source: str
    target: str
    date: str | None
    status: str
    claimants: tuple[str, ...]
    evidence: tuple[Span, ...]


@dataclass(frozen=True)
class Record:
    """What a desk keeps by hand of a negotiation; every line rests on its `evidence`."""

    contacts: tuple[Contact, ...] = ()
    positions: tuple[Position, ...] = ()
    conditions: tuple[Condition, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    violations: tuple[Violation, ...] = ()
    ground: tuple[GroundClaim, ...] = ()
    deeds: tuple[Deed, ...] = ()
