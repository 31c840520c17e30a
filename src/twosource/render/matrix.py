"""Who said what: claims against witnesses, each with every outlet's wording."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from twosource.model import (
    Claim,
    Conflict,
    Mode,
    Polarity,
    Statement,
    Support,
    Verdict,
    Wording,
)
from twosource.render.ids import Ids
from twosource.render.voices import Voice, Voices
from twosource.render.witnesses import Witness
from twosource.render.wordings import Piece, comparable, compare, likeness, same, shortened
from twosource.text import Span

SIGNS = {"●": "carries it", "◐": "in part", "○": "doubts, denies or differs", "·": "not reported"}
# What the witnesses' wordings are, in words.
WORDINGS = {"same": "the same words", "varies": "wordings vary"}
# A quotation that keeps less than this share of the fullest wording's words carries it in part.
PART = 0.6


@dataclass(frozen=True)
class Cell:
    witness: Witness
    sign: str
    spans: tuple[Span, ...]

    @property
    def word(self) -> str:
        return SIGNS[self.sign]


@dataclass(frozen=True)
class Phrasing:
    """One wording of a claim with all who use it; `pieces` is None for the base and where little is shared."""

    exact: str
    statements: tuple[Statement, ...]
    pieces: tuple[Piece, ...] | None
    base: bool


@dataclass(frozen=True)
class Row:
    """A claim with its verdict, a cell for every witness, its wordings, and the conflicts that it stands in."""

    id: str
    claim: Claim
    fullest: Statement
    verdict: Verdict | None
    cells: tuple[Cell, ...]
    conflicts: tuple[str, ...]

    @property
    def witnesses(self) -> int:
        return len(self.verdict.witnesses) if self.verdict else sum(cell.sign in "●◐" for cell in self.cells)

    @property
    def quoted(self) -> bool:
        return any(statement.mode in (Mode.DIRECT, Mode.MIXED) for statement in self.claim.statements)

    @property
    def support(self) -> Support:
        return self.verdict.support if self.verdict else Support.NOT_ADDRESSED

    @property
    def open(self) -> bool:
        return self.support in (Support.DISPUTED, Support.CONTRADICTED)


@dataclass(frozen=True)
class Matrix:
    ids: Ids
    voices: Voices

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """Every claim, most attested first; of equally attested ones the disputed first, then quotations."""
        rows = [self._row(claim) for claim in self.ids.claims]
        return tuple(sorted(rows, key=lambda row: (-row.witnesses, not row.open, not row.quoted)))

    @cached_property
    def told(self) -> tuple[Row, ...]:
        """The rows for the page: more than one witness, or somebody's quoted words, or disputed."""
        return tuple(row for row in self.rows if row.witnesses > 1 or row.quoted or row.open)

    @cached_property
    def _verdicts(self) -> dict[Claim, Verdict]:
        return {verdict.claim: verdict for verdict in self.ids.story.findings.verdicts}

    def _row(self, claim: Claim) -> Row:
        against = [(number, found) for number, found in self._numbered() if _stands_in(claim, found)]
        opposed = [text for _, conflict in against for text in _opposed(claim, conflict)]
        cells = tuple(self._cell(claim, witness, opposed) for witness in self.voices.witnesses.all)
        id = self.ids.claim(claim)
        return Row(
            id, claim, self.fullest(claim), self._verdicts.get(claim), cells, tuple(number for number, _ in against)
        )

    def _numbered(self) -> Iterator[tuple[str, Conflict]]:
        return ((f"k{number}", found) for number, found in enumerate(self.ids.story.findings.conflicts, 1))

    def _cell(self, claim: Claim, witness: Witness, opposed: list[Span]) -> Cell:
        held = [statement for statement in claim.statements if statement.text in witness.texts]
        spans = tuple(statement.content[0] for statement in held)
        if not held:
            denied = tuple(span for span in opposed if span.text in witness.texts)
            return Cell(witness, "○" if denied else "·", denied)
        stance = _stance(self.fullest(claim))
        if all(_stance(statement) != stance for statement in held):
            return Cell(witness, "○", spans)
        return Cell(witness, "◐" if all(self._partial(claim, made) for made in held) else "●", spans)

    def fullest(self, claim: Claim) -> Statement:
        return max(claim.statements, key=lambda s: (s.extent.overlap(claim.gist), len(s.extent)))

    def _partial(self, claim: Claim, statement: Statement) -> bool:
        """Whether a statement repeats only part of the words that the fullest quotation has."""
        fullest = self.fullest(claim)
        pairs = self.ids.story.links.alignments
        cut = any(pair.wording is Wording.FRAGMENT and statement in (pair.left, pair.right) for pair in pairs)
        return statement is not fullest and cut and self._length(statement) < PART * self._length(fullest)

    def _length(self, statement: Statement) -> int:
        return sum(len(self.ids.exact(span).split()) for span in statement.content)

    def phrasings(self, claim: Claim) -> list[Phrasing]:
        """Every wording of a claim, the fullest first as the base, the others compared with it word by word."""
        fullest = self.fullest(claim)
        base = self.exact(fullest)
        groups: list[list[Statement]] = [[fullest]]
        for statement in claim.statements:
            if statement is not fullest:
                known = (group for group in groups if same(self.exact(group[0]), self.exact(statement)))
                _join(groups, next(known, None), statement)
        others = sorted(groups[1:], key=lambda group: -likeness(base, self.exact(group[0])))
        return [self._phrasing(base, group, group is groups[0]) for group in (groups[0], *others)]

    def _phrasing(self, base: str, group: list[Statement], first: bool) -> Phrasing:
        exact = self.exact(group[0])
        pieces = tuple(shortened(compare(base, exact))) if not first and comparable(base, exact) else None
        return Phrasing(exact, tuple(group), pieces, first)

    def exact(self, statement: Statement) -> str:
        return " … ".join(self.ids.exact(span) for span in statement.content)

    def speakers(self, row: Row) -> list[Voice]:
        """To whom the witnesses give a claim, most of them first; one alone where no quotation is in doubt.

        Two reports that give the same quoted words to two people both stand in the row.
        """
        quoted = [made for made in row.claim.statements if made.mode is Mode.DIRECT] or [row.fullest]
        given = {(self.voices.voice(made), self.voices.witness(made.text).letter) for made in quoted}
        counts = Counter(voice for voice, _ in given if voice.sure)
        first = self.voices.voice(row.fullest)
        ranked = sorted(counts, key=lambda voice: (-counts[voice], voice != first, voice.name))
        # Groups that no name joins ("demonstrators", "Demonstrators") are read as one.
        return list({voice.name.casefold(): voice for voice in reversed(ranked)}.values())[::-1] or [first]


def _join(groups: list[list[Statement]], group: list[Statement] | None, statement: Statement) -> None:
    if group is None:
        groups.append([statement])
    else:
        group.append(statement)


def _stance(statement: Statement) -> bool:
    """False for a statement that its speaker denies or that questions what it says."""
    denied = any(link.polarity is not Polarity.SAID for link in statement.chain[:1])
    return not denied and not any(hedge.doubt for hedge in statement.hedges)


def _sides(claim: Claim, conflict: Conflict) -> list[int]:
    content = [span for statement in claim.statements for span in statement.content]
    shared = lambda span: any(2 * span.overlap(c) >= max(1, min(len(span), len(c))) for c in content)  # noqa: E731
    return [number for number, side in enumerate(conflict.sides) if any(map(shared, side.spans))]


def _stands_in(claim: Claim, conflict: Conflict) -> bool:
    return bool(_sides(claim, conflict))


def _opposed(claim: Claim, conflict: Conflict) -> list[Span]:
    """The spans of the other sides, where the conflict is about whether a thing is so at all."""
    mine = _sides(claim, conflict)
    if conflict.kind not in ("contradiction", "disputed"):
        return []
    return [span for number, side in enumerate(conflict.sides) if number not in mine for span in side.spans]


def said(row: Row) -> str:
    """Was it said: the attestation in words."""
    count = "1 witness" if row.witnesses == 1 else f"{row.witnesses} witnesses"
    wording = WORDINGS.get(row.verdict.wording, "") if row.verdict else ""
    return f"{count} · {wording}" if wording and row.witnesses > 1 else count


def so(row: Row) -> str:
    """Is it so: the support in words, with the origins it rests on."""
    names = list(dict.fromkeys(origin.name for origin in row.verdict.origins)) if row.verdict else []
    if row.support is Support.NOT_ADDRESSED:
        return "not addressed"
    if row.support is Support.SINGLE_SOURCED:
        return f"one origin: {names[0]}" if names else "one origin, not named"
    listed = ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")
    if row.support is Support.CORROBORATED:
        return f"{len(names)} independent origins: {listed}"
    return f"{row.support}: {listed}" if listed else str(row.support)
