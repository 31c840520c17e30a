"""In which slot two statements that link has found alike differ: number, polarity, opposite words, who did it.

Two statements that only tell more or less than each other differ in none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from twosource.judge.conflicts.acts import acts_apart
from twosource.judge.conflicts.frames import Frame, anchored
from twosource.judge.conflicts.negated import covered, opposed, opposed_state
from twosource.judge.conflicts.numbers.clashing import parted, unit_class
from twosource.judge.conflicts.spoken import Framed, Pair, exact
from twosource.judge.origins import Origins
from twosource.lang import Language
from twosource.model import Report
from twosource.text import Span, words


@dataclass(frozen=True)
class Difference:
    """A slot with the value and the spans of each side."""

    kind: str
    slot: str
    values: tuple[str, str]
    spans: tuple[tuple[Span, ...], tuple[Span, ...]]


@dataclass(frozen=True)
class Differing:
    """Looks for the slot in which aligned statements differ."""

    framed: Framed
    by_text: Mapping[str, Report]
    origins: Origins
    language: Language

    def between(self, pair: Pair) -> Iterator[Difference]:
        """The differences of two statements, the most definite kind first."""
        clauses = [(a, b) for a in self.framed.get(pair[0], ()) for b in self.framed.get(pair[1], ())]
        yield from self._numbers(clauses)
        if any(anchored(a, b, self.language) for a, b in clauses):
            yield from self.opposites(pair)
        yield from self._polarity(clauses, pair)
        yield from self._doers(clauses, pair)

    def _numbers(self, clauses: Sequence[tuple[Frame, Frame]]) -> Iterator[Difference]:
        for left, right in clauses:
            if acts_apart(left, right, self.language):
                continue
            for a, b in parted(left, right, self.language, literal=True):
                if not (left.names & right.names) - {unit_class(a, self.language)}:
                    continue
                values = left.report.text[a.span], right.report.text[b.span]
                yield Difference("number", "number", values, ((a.span,), (b.span,)))

    def opposites(self, pair: Pair) -> Iterator[Difference]:
        """Words of two sides, each in one statement only: who says that both rose and fell tells of two things."""
        said = [self._words(n, pair) for n in (0, 1)]
        for kind, one, other in self.language.parting.contrary:
            for first, second in ((one, other), (other, one)):
                mine, theirs = said[0] & first, said[1] & second
                if mine and theirs and not said[0] & second and not said[1] & first:
                    values = min(mine), min(theirs)
                    yield Difference(kind, "answer", values, (pair[0].content, pair[1].content))

    def _words(self, n: int, pair: Pair) -> set[str]:
        """The forms and verbs of a statement, and its runs of two and three words."""
        text = self.by_text[pair[n].text].text
        forms = [form for span in pair[n].content for form, _ in words(text, span)]
        runs = {" ".join(forms[i : i + size]) for size in (2, 3) for i in range(len(forms) - size + 1)}
        lemmas = {frame.proposition.lemma.replace("_", " ") for frame in self.framed.get(pair[n], ())}
        return {*forms, *runs, *lemmas}

    def _polarity(self, clauses: Sequence[tuple[Frame, Frame]], pair: Pair) -> Iterator[Difference]:
        for left, right in clauses:
            act = opposed(left, right, self.language) and covered(left, right)
            if act or opposed_state(left, right, self.language):
                values = ("no", "yes") if left.proposition.negated else ("yes", "no")
                yield Difference("contradiction", "polarity", values, (pair[0].content, pair[1].content))

    def _doers(self, clauses: Sequence[tuple[Frame, Frame]], pair: Pair) -> Iterator[Difference]:
        """Two agents of one act on one thing, neither of whom the other report has in the same statement."""
        said = [exact(statement, self.by_text).casefold() for statement in pair]
        for left, right in clauses:
            mine, theirs = left.of("agent"), right.of("agent")
            apart = bool(mine & left.named and theirs & right.named) and not mine & theirs
            act = left.predicate == right.predicate and any(role != "agent" for role, _ in left.keys & right.keys)
            if act and apart and not _told(theirs, said[0]) and not _told(mine, said[1]):
                values = ", ".join(sorted(mine)), ", ".join(sorted(theirs))
                yield Difference("actor", "agent", values, (pair[0].content, pair[1].content))


def _told(names: frozenset[str], said: str) -> bool:
    return any(word in said for name in names for word in name.casefold().split())
