"""A report as one state of an article: its words, its quotations, what its words name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from twosource.link.words import Word, Words
from twosource.model import Act, EntityKind, MentionKind, Report
from twosource.text import Span

SPOKEN = frozenset({Act.SPEECH, Act.WRITING})
MOMENTS = frozenset({"DATE", "TIME"})
PART_OF_DAY = re.compile(r"T[A-Z]{2}$")
AGE = re.compile(r"\w+[- ]years?[- ]old", re.IGNORECASE)


@dataclass(frozen=True, eq=False)
class Draft:
    """A report with its words and quotations, as one state of an article."""

    report: Report
    words: Words
    quoted: tuple[Span, ...]

    @property
    def id(self) -> str:
        return self.report.text.id

    @cached_property
    def places(self) -> frozenset[int]:
        return frozenset(self._starts(EntityKind.PLACE))

    @cached_property
    def states(self) -> frozenset[int]:
        return frozenset(self._starts(EntityKind.STATE))

    def _starts(self, kind: EntityKind) -> Iterable[int]:
        for entity in self.report.entities:
            if entity.kind is kind:
                for mention in entity.mentions:
                    yield from (word.span.start for word in self.words.within(mention.span) if word.capital)

    @cached_property
    def cues(self) -> frozenset[int]:
        """Where the words begin by which something is said or written, as far as it was read."""
        chains = (link for statement in self.report.statements for link in statement.chain)
        spans = [link.cue for link in chains if link.cue and link.act in SPOKEN]
        return frozenset(word.span.start for word in self.words.within(*spans))

    def opens(self, word: Word) -> bool:
        """Whether the word is the first of a quotation or follows a full stop."""
        before = self.report.text.chars[: word.span.start].rstrip(" \"'“‘(")
        return before[-1:] in tuple(".!?:—\n") or any(span.start == word.span.start for span in self.quoted)

    @cached_property
    def named(self) -> frozenset[int]:
        """Where the words of all names begin, whatever they name."""
        mentions = (mention for entity in self.report.entities for mention in entity.mentions)
        spans = [mention.span for mention in mentions if mention.kind is MentionKind.NAMED]
        return frozenset(word.span.start for word in self.words.within(*spans))

    @cached_property
    def times(self) -> frozenset[int]:
        return frozenset(word.span.start for time in self.report.times for word in self.words.within(time.span))

    @cached_property
    def moments(self) -> frozenset[int]:
        """Where the words of days and hours begin; how long and how often is a quantity, and so is an age."""
        spans = [time.span for time in self.report.times if time.type in MOMENTS]
        return frozenset(word.span.start for word in self.words.within(*spans)) - self._ages

    @cached_property
    def parts_of_day(self) -> frozenset[int]:
        """Where the words of mornings and evenings of no named day begin: an hour may lie in one."""
        spans = (time.span for time in self.report.times if PART_OF_DAY.search(time.value or ""))
        found = (self.words.within(span) for span in spans)
        return frozenset(word.span.start for words in found if sum(map(_tells, words)) == 1 for word in words)

    @cached_property
    def _ages(self) -> frozenset[int]:
        """Where the words of "19-year-old" begin."""
        found = AGE.finditer(self.report.text.chars)
        spans = [Span(self.id, match.start(), match.end()) for match in found]
        return frozenset(word.span.start for word in self.words.within(*spans))

    def is_quoted(self, word: Word) -> bool:
        """Whether the word stands in quotation marks."""
        return any(span.covers(word.span) for span in self.quoted)

    def quotes(self, words: Sequence[Word]) -> bool:
        """Whether there are words and all of them stand in quotation marks."""
        return bool(words) and all(map(self.is_quoted, words))


def _tells(word: Word) -> bool:
    return bool(word.stem)
