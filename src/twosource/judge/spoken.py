"""Aligned statements with their clauses: what the finders that compare statement with statement share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from twosource.judge.frames import Frame
from twosource.model import Alignment, Links, Polarity, Report, Statement

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
