"""Aligned statements with their clauses: what the finders that compare statement with statement share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from twosource.judge.conflicts.frames import Frame
from twosource.model import Alignment, Links, Polarity, Report, Statement
from twosource.text import Span

Framed = Mapping[Statement, Sequence[Frame]]
Pair = tuple[Statement, Statement]


def framed(frames: Sequence[Frame]) -> Framed:
    """The clauses of each statement."""
    found: dict[Statement, list[Frame]] = defaultdict(list)
    for frame in frames:
        if frame.proposition.within:
            found[frame.proposition.within].append(frame)
    return found


def across(links: Links, lineage: Mapping[str, int]) -> Iterator[Alignment]:
    """The alignments of statements that independent reports carry."""
    return (a for a in links.alignments if lineage[a.left.text] != lineage[a.right.text])


def exact(statement: Statement, by_text: Mapping[str, Report]) -> str:
    text = by_text[statement.text].text
    return " … ".join(text[span] for span in statement.content)


def plainly_said(statement: Statement) -> bool:
    """Whether the outlet tells it or somebody said it: not denied, not left unsaid, without words of doubt."""
    said = all(link.polarity is Polarity.SAID for link in statement.chain)
    return said and not any(hedge.doubt for hedge in statement.hedges)


def sentence_at(report: Report, span: Span) -> Span:
    """The sentence in which a place begins, the place itself where there is none."""
    return next((s for s in report.sentences if s.start <= span.start < s.end), span)


def clause_at(report: Report, span: Span) -> Span:
    """The narrowest clause around a place, its sentence where there is none."""
    around = (p.clause for p in report.propositions if p.clause.covers(span))
    return min(around, key=len, default=sentence_at(report, span))
