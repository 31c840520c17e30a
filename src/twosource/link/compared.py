"""A statement as comparison sees it: its words, its quoted sentences, its speaker; and what a word weighs."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from twosource.link.drafts import Draft
from twosource.link.words import Word
from twosource.model import Coreference, Entity, EntityKind, Mode, Report, Statement
from twosource.text import Span

QUOTING = frozenset({Mode.DIRECT, Mode.MIXED})
SENTENCE_END = re.compile(r"[.!?…]+[\"”’']*\s+(?=[\"“‘']?[A-Z])|\n+")


@dataclass(frozen=True)
class Piece:
    """Words that are compared as one."""

    words: tuple[Word, ...]

    @cached_property
    def forms(self) -> tuple[str, ...]:
        return tuple(word.form for word in self.words)

    @cached_property
    def stems(self) -> frozenset[str]:
        return frozenset(word.stem for word in self.words if word.stem)


@dataclass(frozen=True, eq=False)
class Said:
    """A statement with the words of its content.

    `quoted` are all its words in quotation marks, `pieces` the same by sentence; both empty without marks.
    `stems` are those of the whole content, with people under their name however the text calls them; `plain` are
    those that are no part of a name and no number: sentences that share only names are about the same, not the same.
    """

    statement: Statement
    text: str
    whole: Piece
    quoted: Piece
    pieces: tuple[Piece, ...]
    stems: frozenset[str]
    plain: frozenset[str]
    speaker: Coreference | None

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
    called = _called(report, draft, entities)
    for statement in report.statements:
        whole = Piece(draft.words.within(*statement.content))
        if whole.stems:
            pieces = tuple(_pieces(statement, whole, draft))
            quoted = Piece(tuple(word for piece in pieces for word in piece.words))
            stems = frozenset(called.get(word.span.start, word.stem) for word in whole.words) - {""}
            plain = stems & {word.stem for word in whole.words if _plain(word, draft)}
            speaker = _speaker(statement, entities)
            yield Said(statement, report.text.id, whole, quoted, pieces, stems, plain, speaker)


def _plain(word: Word, draft: Draft) -> bool:
    return word.span.start not in draft.named and not word.form[0].isdecimal()


def _called(report: Report, draft: Draft, entities: Mapping[Entity, Coreference]) -> Mapping[int, str]:
    """By place of the word: the stem that stands for a person, one for all words of a mention."""
    found: dict[int, str] = {}
    for entity in report.entities:
        if entity.kind is EntityKind.PERSON and not entity.anonymous and entity in entities:
            name = entities[entity].name.split()[-1].casefold()
            for mention in sorted(entity.mentions, key=lambda mention: -len(mention.span)):
                found |= {word.span.start: name for word in draft.words.within(mention.span)}
    return found


def _pieces(statement: Statement, whole: Piece, draft: Draft) -> Iterator[Piece]:
    """The quoted sentences; a direct statement is quoted throughout, a mixed one where the marks stand.

    In the outlet's own voice marks count only around most of the words, as where a speaker was not recognised: a
    sentence that tells much and quotes two words says more than another that quotes them.
    """
    if statement.mode not in QUOTING and 2 * sum(map(draft.is_quoted, whole.words)) < len(whole.words):
        return
    for span in statement.content:
        inside = [span] if statement.mode is Mode.DIRECT else list(_quoted_parts(span, draft))
        for part in inside:
            yield from (piece for piece in _by_sentence(part, draft) if piece.stems)


def _quoted_parts(span: Span, draft: Draft) -> Iterator[Span]:
    for part in draft.quoted:
        if part.overlap(span):
            yield Span(part.text, max(part.start, span.start), min(part.end, span.end))


def _by_sentence(span: Span, draft: Draft) -> Iterator[Piece]:
    ends = [span.start + match.end() for match in SENTENCE_END.finditer(draft.report.text[span])]
    for start, end in zip([span.start, *ends], [*ends, span.end], strict=True):
        yield Piece(draft.words.within(Span(span.text, start, end)))


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
