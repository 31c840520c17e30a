"""Who else takes a side: reports whose statement is aligned with one that a side of a conflict rests on.

A finder names the two places at which it saw the conflict; an editor wants to see every report that takes a side.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from twosource.model import Conflict, Links, Report, Side, Statement, Wording
from twosource.text import Span, Text

SAME = 0.9
# A statement that has the very word of a side ("Tovno") need not be as like.
WORDED = 0.6
# Numbers are shown where each report has its own; how firm a thing is may change in statements that are alike.
VERBATIM_ONLY = {"modality", "degree", "scope", "disputed", "contradiction"}
LEFT_ALONE = {"number"}
VERBATIM = 2.0


@dataclass(frozen=True)
class Witnesses:
    """The statements of the reports and what each is aligned with."""

    texts: Mapping[str, Text]
    by_text: Mapping[str, Sequence[Statement]]
    aligned: Mapping[Statement, Sequence[tuple[Statement, float]]]

    @classmethod
    def of(cls, reports: Sequence[Report], links: Links) -> Witnesses:
        aligned: dict[Statement, list[tuple[Statement, float]]] = defaultdict(list)
        for a in links.alignments:
            alike = VERBATIM if a.wording is Wording.VERBATIM else a.score
            aligned[a.left].append((a.right, alike))
            aligned[a.right].append((a.left, alike))
        return cls({r.text.id: r.text for r in reports}, {r.text.id: r.statements for r in reports}, aligned)

    def completed(self, conflicts: Iterable[Conflict]) -> tuple[Conflict, ...]:
        """The same conflicts, each side with the spans of all that take it."""
        return tuple(self._completed(c) if c.kind not in LEFT_ALONE else c for c in conflicts)

    def _completed(self, conflict: Conflict) -> Conflict:
        found = [tuple(dict.fromkeys(self._beside(conflict, n))) for n in range(len(conflict.sides))]
        both = {span for n, spans in enumerate(found) for span in spans if any(span in o for o in found[n + 1 :])}
        sides = (
            Side(side.value, side.spans + tuple(s for s in spans if s not in both))
            for side, spans in zip(conflict.sides, found, strict=True)
        )
        return replace(conflict, sides=tuple(sides))

    def _beside(self, conflict: Conflict, n: int) -> Iterator[Span]:
        """What reports on no other side say that is aligned with what this side rests on, and has its value."""
        side, others = conflict.sides[n], [s for m, s in enumerate(conflict.sides) if m != n]
        taken = {span.text for other in others for span in other.spans}
        for statement in self._rests_on(side):
            for beside, alike in self.aligned.get(statement, ()):
                if beside.text in taken or alike < self._least(conflict, side):
                    continue
                if any(self._tells(beside, other) for other in others):
                    continue
                fullest = max(beside.content, key=len)
                shown = any(fullest.overlap(held) for held in side.spans)
                if self._has_value(beside, side) and _as_long(beside, statement) and not shown:
                    yield fullest

    def _least(self, conflict: Conflict, side: Side) -> float:
        """How like a statement must be to take the same side."""
        if conflict.kind in VERBATIM_ONLY:
            return VERBATIM
        return WORDED if self._worded(side) else SAME

    def _rests_on(self, side: Side) -> Iterator[Statement]:
        """The statements of a side: most of what it shows, or what holds its word."""
        most = min if self._worded(side) else max
        for span in side.spans:
            for statement in self.by_text.get(span.text, ()):
                if any(2 * span.overlap(part) >= most(len(span), len(part)) for part in statement.content):
                    yield statement

    def _has_value(self, statement: Statement, side: Side) -> bool:
        """Whether a statement has the value, where the value is words of the side."""
        return not self._worded(side) or self._tells(statement, side)

    def _worded(self, side: Side) -> bool:
        return any(side.value.casefold() in self.texts[span.text][span].casefold() for span in side.spans)

    def _tells(self, statement: Statement, side: Side) -> bool:
        said = " ".join(self.texts[statement.text][span].casefold() for span in statement.content)
        return self._worded(side) and side.value.casefold() in said


def _as_long(one: Statement, other: Statement) -> bool:
    """Whether a statement is not a scrap of the other: "Nichols" says nothing of what he did."""
    return 2 * sum(map(len, one.content)) >= sum(map(len, other.content))
