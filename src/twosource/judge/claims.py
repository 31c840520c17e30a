"""Claims: the statements of all reports that say the same, grouped from their alignments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from twosource.model import Alignment, Claim, Coreference, Entity, Links, Mode, Report, Statement, Wording
from twosource.rulings import Rulings
from twosource.text import Span, Text, words

FIRM = {Wording.VERBATIM, Wording.VARIANT}
SHARE, FIRM_SHARE = 0.5, 0.34
# Scores of a paraphrase. Two parties to a dispute speak of one thing in like words and say the opposite
# ("the exercise will go ahead", "the exercise must not go ahead"), so that of two speakers most words are asked for.
SURE = 0.7
MOST_WORDS = 0.75


def group_claims(reports: Sequence[Report], links: Links, rulings: Rulings | None = None) -> tuple[Claim, ...]:
    """Every statement in one claim, largest claims first; a link that only carries another's word is in none.

    Alignments join groups from the surest down, and only where enough of the cross pairs are aligned: a long quotation
    that holds two claims, or one loose paraphrase, must not pour them into one. What somebody judged to be the same or
    not the same is so.
    """
    groups = _Groups({s: [s] for report in reports for s in report.statements if not _carries(s, report)}, rulings)
    aligned = {frozenset((a.left, a.right)) for a in links.alignments}
    sure = _Sure.of(reports, links)
    agreeing = [a for a in links.alignments if sure(a) and not _doubts(a.left) and not _doubts(a.right)]
    for pair in rulings.same if rulings else ():
        groups.join(*pair)
    for alignment in sorted(agreeing, key=_surest_first):
        left, right = groups.of(alignment.left), groups.of(alignment.right)
        if _dense(left, right, aligned, FIRM_SHARE if alignment.wording in FIRM else SHARE):
            groups.join(alignment.left, alignment.right)
    return tuple(sorted(map(_claim, groups.distinct()), key=lambda c: (-len(c.statements), c.gist)))


@dataclass(frozen=True)
class _Groups:
    """Which statements stand together; two that somebody keeps apart are never put into one group."""

    held: dict[Statement, list[Statement]]
    rulings: Rulings | None

    def of(self, statement: Statement) -> list[Statement]:
        return self.held.get(statement, [])

    def join(self, one: Statement, other: Statement) -> None:
        left, right = self.of(one), self.of(other)
        if left is right or not left or not right or (self.rulings and self.rulings.keeps_apart(left, right)):
            return
        left.extend(right)
        self.held.update(dict.fromkeys(right, left))

    def distinct(self) -> list[list[Statement]]:
        return list({id(group): group for group in self.held.values()}.values())


@dataclass(frozen=True)
class _Sure:
    """Whether an alignment is sure enough for one claim; a loose paraphrase is worth a look and no more."""

    texts: dict[str, Text]
    names: dict[Entity, Coreference]

    @classmethod
    def of(cls, reports: Sequence[Report], links: Links) -> _Sure:
        names = {entity: coreference for coreference in links.coreferences for entity in coreference.entities}
        return cls({report.text.id: report.text for report in reports}, names)

    def __call__(self, alignment: Alignment) -> bool:
        pair = alignment.left, alignment.right
        if alignment.wording is not Wording.PARAPHRASE:
            return True
        speakers = {self.names.get(s.chain[0].entity) for s in pair if s.chain and s.chain[0].entity}
        return self._in_like_words(*pair) or (alignment.score >= SURE and len(speakers) < 2)

    def _in_like_words(self, left: Statement, right: Statement) -> bool:
        mine, theirs = map(self._words, (left, right))
        return len(mine & theirs) >= MOST_WORDS * len(mine | theirs)

    def _words(self, statement: Statement) -> set[str]:
        return {word for span in statement.content for word, _ in words(self.texts[statement.text], span)}


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


def _claim(statements: list[Statement]) -> Claim:
    ordered = sorted(statements, key=lambda s: (s.extent, len(s.chain)))
    fullest = max(ordered, key=lambda s: (s.mode is Mode.DIRECT, sum(map(len, s.content))))
    return Claim(tuple(ordered), fullest.extent)
