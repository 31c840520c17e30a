"""A statement retold so that it can be understood alone: who says it, by which word, and of whom it speaks.

"He urged him to spare them" shares no word with "Quill appealed to Varga for the lives of the crew"; with the names
for the pronouns, and the word of speech that carries the request, the two are close.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from twosource.lang import Language
from twosource.link.compared import Said
from twosource.model import Coreference, Entity, MentionKind, Proposition, Report, Role
from twosource.text import Span

TELLING = 2
DATED = ("DATE", "TIME")


@dataclass(frozen=True, eq=False)
class Retold:
    """A statement with what its meaning is compared by.

    `words` is the retelling, `sentence` the sentences that hold the statement as they stand, `about` whom it names and
    who says it (numbers of coreferences), `deeds` the classes of its predicates, `tells` whether it has a predicate or
    two words of content, `place` where in its text it begins, in [0, 1]; `times` and exact `figures` are those named.
    """

    said: Said
    words: str
    sentence: str
    about: frozenset[int]
    deeds: frozenset[str]
    tells: bool
    negated: bool
    times: frozenset[str]
    figures: frozenset[float]
    headline: bool
    place: float


@dataclass(frozen=True)
class Named:
    """A name or pronoun in a text, with the name that the story has for what it means."""

    span: Span
    name: str
    coreference: int | None
    pronoun: bool


class Reteller:
    """Retells the statements of one report; `numbers` gives each entity the number of its coreference and its name."""

    def __init__(self, report: Report, numbers: Mapping[Entity, tuple[int, str]], language: Language) -> None:
        self.report = report
        self.numbers = numbers
        self.classes = language.classes
        self.named = sorted(_named(report, numbers), key=lambda one: (one.span.start, -one.span.end))

    def retell(self, said: Said) -> Retold:
        statement = said.statement
        cues = [link.cue for link in statement.chain[:1] if link.cue]
        inside = [p for p in self.report.propositions if _holds(statement.content, p.predicate)]
        spoken = [p for p in self.report.propositions if _holds(cues, p.predicate)]
        block = next((b for b in self.report.document.blocks if b.span.covers(statement.content[0])), None)
        deeds = frozenset(self._deeds([*inside, *spoken]))
        return Retold(
            said,
            " ".join(filter(None, (*self._frame(said), *map(self._unfolded, statement.content)))),
            self._sentence(statement.content),
            frozenset(self._about(said)),
            deeds,
            bool(inside or deeds) or len(said.stems) >= TELLING,
            any(p.negated for p in inside),
            frozenset(
                t.value
                for t in self.report.times
                if t.type in DATED and t.value[:4].isdecimal() and _holds(statement.content, t.span)
            ),
            frozenset(q.low for p in inside for q in p.quantities if q.exact and _holds(statement.content, q.span)),
            block is not None and block.role is Role.HEADLINE,
            statement.content[0].start / max(1, len(self.report.text)),
        )

    def _sentence(self, content: Sequence[Span]) -> str:
        """The sentences that hold the content: what a clause leaves unsaid stands there; else the content."""
        holding = [span for span in self.report.sentences if _holds(content, span)] or content
        return " ".join(" ".join(map(self.report.text.__getitem__, holding)).split())

    def _frame(self, said: Said) -> Iterator[str]:
        """Who says it and the word that says so."""
        for link in said.statement.chain[:1]:
            if link.entity and link.entity in self.numbers:
                yield self.numbers[link.entity][1]
            elif link.entity:
                yield link.entity.name
            elif link.source:
                yield self.report.text[link.source]
            if link.cue:
                yield self.report.text[link.cue]

    def _unfolded(self, span: Span) -> str:
        """The characters of the span with full names for pronouns and short names."""
        made, place = [], span.start
        for one in self.named:
            if place <= one.span.start and one.span.end <= span.end:
                exact = self.report.text[one.span]
                made += [self.report.text.chars[place : one.span.start]]
                made += [one.name if one.pronoun or len(one.name) >= len(exact) else exact]
                place = one.span.end
        return " ".join("".join([*made, self.report.text.chars[place : span.end]]).split())

    def _about(self, said: Said) -> Iterator[int]:
        for one in self.named:
            if one.coreference is not None and any(span.overlap(one.span) for span in said.statement.content):
                yield one.coreference
        for link in said.statement.chain[:1]:
            if link.entity and link.entity in self.numbers:
                yield self.numbers[link.entity][0]

    def _deeds(self, inside: Sequence[Proposition]) -> Iterator[str]:
        for proposition in inside:
            deed = self.classes.verbs.get(proposition.lemma, proposition.lemma)
            if deed not in self.classes.light:
                yield deed


def numbered(found: Sequence[Coreference]) -> dict[Entity, tuple[int, str]]:
    """Each entity with the number of its coreference and the name that the story has for it."""
    return {entity: (number, one.name) for number, one in enumerate(found) for entity in one.entities}


def _named(report: Report, numbers: Mapping[Entity, tuple[int, str]]) -> Iterator[Named]:
    for entity in report.entities:
        number, name = numbers.get(entity, (None, entity.name))
        for mention in entity.mentions:
            if mention.kind is not MentionKind.NOMINAL:
                yield Named(mention.span, name, number, mention.kind is MentionKind.PRONOUN)


def _holds(content: Sequence[Span], place: Span) -> bool:
    return any(span.overlap(place) for span in content)
