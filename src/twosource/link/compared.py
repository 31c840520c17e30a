"""A statement as comparison sees it: all its words, those in quotation marks, its speaker; and what a word weighs."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from twosource.link.drafts import Draft
from twosource.link.words import Word
from twosource.model import Coreference, Entity, EntityKind, Mode, Report, Statement
from twosource.text import Span

QUOTING = frozenset({Mode.DIRECT, Mode.MIXED})


@dataclass(frozen=True)
class Piece:
    """Words that stand together in quotation marks, or those of a whole statement."""

    words: tuple[Word, ...]

    @cached_property
    def forms(self) -> tuple[str, ...]:
        return tuple(word.form for word in self.words)

    @cached_property
    def stems(self) -> frozenset[str]:
        return frozenset(word.stem for word in self.words if word.stem)


@dataclass(frozen=True, eq=False)
class Said:
    """A statement with the words of its content; `pieces` are its quotations, none in indirect speech."""

    statement: Statement
    text: str
    whole: Piece
    pieces: tuple[Piece, ...]
    speaker: Coreference | None

    @property
    def stems(self) -> frozenset[str]:
        return self.whole.stems

    @property
    def quotes(self) -> bool:
        return bool(self.pieces)


@dataclass(frozen=True)
class Weights:
    """How much a shared stem says: its inverse frequency among the story's statements, half for common news words."""

    known: Mapping[str, float]

    @classmethod
    def of(cls, every: Sequence[Said], common: Iterable[str]) -> Weights:
        counts = Counter(stem for one in every for stem in one.stems)
        rare = {stem: math.log(1 + len(every) / count) for stem, count in counts.items()}
        dull = set(common)
        return cls({stem: weight / 2 if stem in dull else weight for stem, weight in rare.items()})

    def __getitem__(self, stem: str) -> float:
        return self.known.get(stem, 0.0)

    def sum(self, stems: Iterable[str]) -> float:
        return sum(self[stem] for stem in stems)


def said(report: Report, draft: Draft, entities: Mapping[Entity, Coreference]) -> Iterator[Said]:
    """The statements of a report that have words of content."""
    for statement in report.statements:
        whole = Piece(draft.words.within(*statement.content))
        if whole.stems:
            pieces = tuple(_pieces(statement, draft)) if statement.mode in QUOTING else ()
            yield Said(statement, report.text.id, whole, pieces, _speaker(statement, entities))


def _pieces(statement: Statement, draft: Draft) -> Iterator[Piece]:
    """A direct quotation is one piece however many paragraphs it runs over; a mixed one has one a pair of marks."""
    inside = [Span(part.text, max(part.start, span.start), min(part.end, span.end))
              for span in statement.content for part in draft.quoted if part.overlap(span)]  # fmt: skip
    if statement.mode is Mode.DIRECT:
        yield Piece(draft.words.within(*(inside or statement.content)))
    else:
        yield from (piece for piece in (Piece(draft.words.within(span)) for span in inside) if piece.stems)


def _speaker(statement: Statement, entities: Mapping[Entity, Coreference]) -> Coreference | None:
    """Who said it: the innermost end of the chain; None where it is not resolved to a name."""
    entity = statement.chain[0].entity if statement.chain else None
    return entities.get(entity) if entity else None


def same_speaker(left: Said, right: Said) -> bool | None:
    """True or False where both speakers are known; None where one is not, or a body may speak through a person."""
    one, two = left.speaker, right.speaker
    if one is None or two is None:
        return None
    if one is two:
        return True
    both_people = one.kind is two.kind is EntityKind.PERSON
    return False if both_people else None
