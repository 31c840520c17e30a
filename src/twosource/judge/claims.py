"""Claims: the statements of all reports that say the same, grouped from their alignments."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from twosource.model import Alignment, Claim, Links, Mode, Report, Statement, Wording
from twosource.text import Span

FIRM = {Wording.VERBATIM, Wording.VARIANT}
SHARE, FIRM_SHARE = 0.5, 0.34
SURE = 0.5


def group_claims(reports: Sequence[Report], links: Links) -> tuple[Claim, ...]:
    """Every statement in one claim, largest claims first; a link that only carries another's word is in none.

    Alignments join groups from the surest down, and only where enough of the cross pairs are aligned: a long quotation
    that holds two claims, or one loose paraphrase, must not pour them into one.
    """
    groups = {s: [s] for report in reports for s in report.statements if not _carries(s, report)}
    aligned = {frozenset((a.left, a.right)) for a in links.alignments}
    agreeing = [a for a in links.alignments if _joins(a) and not _doubts(a.left) and not _doubts(a.right)]
    for alignment in sorted(agreeing, key=_surest_first):
        left, right = groups.get(alignment.left, []), groups.get(alignment.right, [])
        if (
            left is not right
            and left
            and right
            and _dense(left, right, aligned, FIRM_SHARE if alignment.wording in FIRM else SHARE)
        ):
            left.extend(right)
            for statement in right:
                groups[statement] = left
    return tuple(sorted(map(_claim, _distinct(groups.values())), key=lambda c: (-len(c.statements), c.gist)))


def _joins(alignment: Alignment) -> bool:
    """Whether an alignment is sure enough for one claim; a loose paraphrase is worth a look and no more."""
    return alignment.wording is not Wording.PARAPHRASE or alignment.score >= SURE


def _doubts(statement: Statement) -> bool:
    """Whether the statement takes up words to doubt them: alike in words, it says something else."""
    return any(hedge.doubt for hedge in statement.hedges)


def _carries(statement: Statement, report: Report) -> bool:
    """Whether the statement is the outer link of a chain: in "Roe said, according to Agence" Agence claims nothing."""
    return bool(statement.chain) and any(
        inner.chain[1:] == statement.chain and statement.extent.overlap(inner.extent) for inner in report.statements
    )


def _surest_first(alignment: Alignment) -> tuple[bool, float, Span, Span]:
    return alignment.wording not in FIRM, -alignment.score, alignment.left.extent, alignment.right.extent


def _dense(left: list[Statement], right: list[Statement], aligned: set[frozenset[Statement]], share: float) -> bool:
    pairs = [frozenset((a, b)) for a in left for b in right if a.text != b.text]
    return bool(pairs) and sum(pair in aligned for pair in pairs) >= share * len(pairs)


def _distinct(groups: Iterable[list[Statement]]) -> list[list[Statement]]:
    return list({id(group): group for group in groups}.values())


def _claim(statements: list[Statement]) -> Claim:
    ordered = sorted(statements, key=lambda s: (s.extent, len(s.chain)))
    fullest = max(ordered, key=lambda s: (s.mode is Mode.DIRECT, sum(map(len, s.content))))
    return Claim(tuple(ordered), fullest.extent)
