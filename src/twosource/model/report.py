"""What is found in one document: who is meant, who said what, what happened, when, how many."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from twosource.model.article import Article, Document
from twosource.text import Span, Text


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

    def __hash__(self) -> int:
        """By a few of its fields: records that hold an entity are asked for their hash far more often than they differ.

        All mentions of one with thousands, in each link of each statement, took minutes.
        """
        return hash((self.name, self.mentions[:1], len(self.mentions)))


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
    source: Span | None = None
    target: Span | None = None


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
    them ("its crew of 17", "all 14 sailors"). `of` is the lemma of what the phrase says is measured ("a $4 bill", "5
    percent of traffic", "the death of two"); `rest` is True for what is told beside another number ("another 20").
    """

    span: Span
    low: float
    high: float
    unit: str
    exact: bool
    total: bool = False
    of: str = ""
    rest: bool = False


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

    `lemma` is the predicate's, `within` the innermost statement that holds it. `condition` is on what the clause hangs
    ("if ...", "unless ...", "in exchange for ..."), without what it says itself.
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
    condition: Span | None = None


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
