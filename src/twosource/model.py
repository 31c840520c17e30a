"""The records, top to bottom in the order of the path: article, document, report, links, findings, story.

All are frozen; a later stage makes new records and never changes an earlier one.
Words are those of docs/architecture.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from twosource.text import Span, Text

# --- one article ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Article:
    """What an outlet published. `published` and `retrieved` are ISO 8601, as precise as known; unknown is None."""

    text: Text
    name: str
    outlet: str | None = None
    url: str | None = None
    title: str | None = None
    published: str | None = None
    retrieved: str | None = None
    language: str | None = None
    author: str | None = None
    page_sha256: str | None = None


@dataclass(frozen=True)
class Problem:
    """Something that could not be read or done: which file, what was found, what to do."""

    name: str
    found: str
    remedy: str


class Role(StrEnum):
    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    BODY = "body"
    CAPTION = "caption"
    FURNITURE = "furniture"


@dataclass(frozen=True)
class Block:
    """A line, or part of one, with its role. `kind` names the furniture: appeal, related link, share prompt ..."""

    span: Span
    role: Role
    because: str
    kind: str | None = None


@dataclass(frozen=True)
class Document:
    """A text whose every line has a role; blocks are in order and do not overlap."""

    article: Article
    blocks: tuple[Block, ...]

    @property
    def text(self) -> Text:
        return self.article.text


# --- what is found in one document ----------------------------------------------------------------


class MentionKind(StrEnum):
    NAMED = "named"
    NOMINAL = "nominal"
    PRONOUN = "pronoun"


class EntityKind(StrEnum):
    PERSON = "person"
    GROUP = "group"
    ORGANISATION = "organisation"
    STATE = "state"
    PLACE = "place"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Mention:
    span: Span
    kind: MentionKind


@dataclass(frozen=True)
class Entity:
    """The mentions of one person, group, organisation or place inside one article; `name` is the fullest form.

    `role` is what the article says of them ("Kremlin spokesman"); an anonymous source has its description as name.
    """

    name: str
    kind: EntityKind
    mentions: tuple[Mention, ...]
    role: str | None = None
    anonymous: bool = False


class Act(StrEnum):
    SPEECH = "speech"
    WRITING = "writing"
    THOUGHT = "thought"
    INTENTION = "intention"


class Polarity(StrEnum):
    SAID = "said"
    DENIED = "denied"
    UNSAID = "unsaid"


class Modality(StrEnum):
    """A ladder from firm to faint."""

    ACTUAL = "actual"
    EXPECTED = "expected"
    POSSIBLE = "possible"
    UNDECIDED = "undecided"
    HYPOTHETICAL = "hypothetical"


class Mode(StrEnum):
    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"
    OWN = "own"


@dataclass(frozen=True)
class Attribution:
    """One link of a chain: who (source), by which word (cue), what (content), and how."""

    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    entity: Entity | None = None
    act: Act = Act.SPEECH
    channel: str | None = None
    polarity: Polarity = Polarity.SAID
    modality: Modality = Modality.ACTUAL


@dataclass(frozen=True)
class Hedge:
    """Words by which a statement steps back from what it says; `doubt` when they question it."""

    span: Span
    doubt: bool = False


@dataclass(frozen=True)
class Statement:
    """Content and the chain of attributions over it, innermost first; an empty chain is the outlet's own voice."""

    content: tuple[Span, ...]
    chain: tuple[Attribution, ...]
    mode: Mode
    hedges: tuple[Hedge, ...] = ()

    @property
    def text(self) -> str:
        return self.content[0].text

    @property
    def extent(self) -> Span:
        """From the first to the last character of the content."""
        return Span(self.text, min(s.start for s in self.content), max(s.end for s in self.content))


@dataclass(frozen=True)
class EventMention:
    """What happened, did not, or is planned. `kind` is a PLOVER class, `mode` its mode (phone, visit, meeting ...)."""

    trigger: Span
    kind: str
    mode: str | None
    participants: tuple[Span, ...]
    entities: tuple[Entity, ...]
    clause: Span
    time: Span | None = None
    place: Span | None = None
    negated: bool = False
    modality: Modality = Modality.ACTUAL
    within: Statement | None = None


@dataclass(frozen=True)
class TimeExpression:
    """A time expression with its TIMEX3 type and value; `because` says what anchored it."""

    span: Span
    type: str
    value: str
    because: str


@dataclass(frozen=True)
class Quantity:
    """How many of what: every number in [low, high] fits; `unit` is the lemma of the thing counted ("" when not said).

    `exact` is False for "about 40", "at least 12", "thousands of"; `total` is True where the words speak of all of
    them ("its crew of 17", "all 14 sailors").
    """

    span: Span
    low: float
    high: float
    unit: str
    exact: bool
    total: bool = False


@dataclass(frozen=True)
class Argument:
    """A participant of a proposition. `role` is agent, patient, complement or the preposition that brings it in."""

    role: str
    span: Span
    head: str
    entity: Entity | None


@dataclass(frozen=True)
class Proposition:
    """One clause as a comparable frame; what the clause does not say stays empty.

    `lemma` is the predicate's, `within` the innermost statement that holds it.
    """

    clause: Span
    predicate: Span
    lemma: str
    arguments: tuple[Argument, ...]
    quantities: tuple[Quantity, ...]
    times: tuple[TimeExpression, ...]
    negated: bool
    modality: Modality
    within: Statement | None


@dataclass(frozen=True)
class Division:
    """A statement that a story tells in units: the whole, and what it was cut into."""

    whole: Statement
    units: tuple[Statement, ...]


@dataclass(frozen=True)
class Report:
    """A document with everything found in it. `divisions` are the places where sentences and joined clauses begin."""

    document: Document
    sentences: tuple[Span, ...] = ()
    entities: tuple[Entity, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[EventMention, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    propositions: tuple[Proposition, ...] = ()
    divisions: tuple[int, ...] = ()
    divided: tuple[Division, ...] = ()

    @property
    def article(self) -> Article:
        return self.document.article

    @property
    def text(self) -> Text:
        return self.document.article.text


# --- links between reports ------------------------------------------------------------------------


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
class Coreference:
    """The entities of several reports that are one person, organisation, place."""

    name: str
    kind: EntityKind
    entities: tuple[Entity, ...]


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


# --- findings -------------------------------------------------------------------------------------


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
class Contact:
    """A call, meeting, visit, trip, talks, or a message carried `sender` -> `via` -> `receiver`; `date` as in TIMEX3.

    `status` is happened, planned, cancelled, denied or disputed. Parties are the names that the story has for them.
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
class Record:
    """What a desk keeps by hand of a negotiation; every line rests on its `evidence`."""

    contacts: tuple[Contact, ...] = ()
    positions: tuple[Position, ...] = ()
    conditions: tuple[Condition, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    violations: tuple[Violation, ...] = ()
    ground: tuple[GroundClaim, ...] = ()


@dataclass(frozen=True)
class Findings:
    """What follows from the reports and their links; claims in `omitted` come with the text that leaves them out."""

    verdicts: tuple[Verdict, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    flags: tuple[Flag, ...] = ()
    only_one: tuple[Claim, ...] = ()
    omitted: tuple[tuple[Claim, str], ...] = ()
    timeline: tuple[TimelineEntry, ...] = ()
    record: Record = Record()


@dataclass(frozen=True)
class Story:
    """All reports of one event with what links them and what follows."""

    reports: tuple[Report, ...]
    links: Links
    findings: Findings
    notes: tuple[str, ...] = ()
    models: tuple[tuple[str, str], ...] = ()
