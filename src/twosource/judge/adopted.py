"""Claims adopted: told in an outlet's own voice, or taken for granted, where they are the word of one speaker only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from twosource.judge.origins import Origins
from twosource.lang.parting import Parting
from twosource.model import (
    Alignment,
    Flag,
    Links,
    Mode,
    Origin,
    Polarity,
    Proposition,
    Report,
    Statement,
    Support,
    Verdict,
)
from twosource.neural.embed import embed
from twosource.neural.session import MissingNetwork
from twosource.text import Span
from twosource.text import words as forms

SURE = 0.6
LIKE = 0.62
BEFORE = 4
CONTESTED = {Support.DISPUTED, Support.CONTRADICTED}


def adopted_claims(
    reports: Sequence[Report], verdicts: Sequence[Verdict], links: Links, origins: Origins
) -> Iterator[Flag]:
    """Own voice, without a hedge, for what others dispute and everybody else gives to one and the same origin."""
    negated = [p.clause for report in reports for p in report.propositions if p.negated]
    for claim in (verdict.claim for verdict in verdicts if verdict.support in CONTESTED):
        attributed = [s for s in claim.statements if s.chain and s.chain[0].polarity is Polarity.SAID]
        sources: set[Origin] = {o for s in attributed if (o := origins.of(s))}
        if len(origins.independent(sources)) == 1:
            for statement in (s for s in claim.statements if s.mode is Mode.OWN and not s.hedges):
                against = _aligned_with(statement, attributed, links.alignments)
                if against and _negated(statement, negated) == _negated(against, negated):
                    because = f"told in the outlet's own voice; elsewhere it is the word of {next(iter(sources)).name}"
                    yield Flag(statement.extent, against.extent, "adopted claim", because)


def _negated(statement: Statement, clauses: Sequence[Span]) -> bool:
    return any(statement.extent.covers(clause) for clause in clauses)


def _aligned_with(
    statement: Statement, attributed: Sequence[Statement], alignments: Iterable[Alignment]
) -> Statement | None:
    for alignment in alignments:
        pair = (alignment.left, alignment.right)
        if statement in pair and alignment.score >= SURE:
            other = pair[1] if pair[0] == statement else pair[0]
            if other in attributed:
                return other
    return None


def taken_for_granted(reports: Sequence[Report], verdicts: Sequence[Verdict], words: Parting) -> Iterator[Flag]:
    """A disputed claim told in passing as if known: "the troops who have been surrounded", "soldiers trapped by them".

    A relative or participial clause is nobody's word but the outlet's, also inside what somebody asked for.
    """
    disputed = [(v, s) for v in verdicts if v.support in CONTESTED for s in _said(v)]
    passing = [(report, span) for report in reports for span in _passing(report, words)] if disputed else []
    if not passing:
        return
    texts = {report.text.id: report.text for report in reports}
    try:
        rows = embed([texts[s.text][s] for s in [*(span for _, span in passing), *(s.extent for _, s in disputed)]])
    except MissingNetwork:
        return
    alike = rows[: len(passing)] @ rows[len(passing) :].T
    for (report, span), row in zip(passing, alike, strict=True):
        verdict, statement = disputed[int(row.argmax())]
        if row.max() >= LIKE:
            because = f"told in passing as if it were known; {verdict.because[-1]}"
            against = None if statement.text == report.text.id and statement.extent.overlap(span) else statement.extent
            yield Flag(span, against, "adopted claim", because)


def _said(verdict: Verdict) -> Iterator[Statement]:
    return (s for s in verdict.claim.statements if s.chain and s.chain[0].polarity is Polarity.SAID)


def _passing(report: Report, words: Parting) -> Iterator[Span]:
    """Relative and participial clauses in own voice or in what was asked for, each with the few words before it."""
    for proposition in report.propositions:
        within, clause = proposition.within, proposition.clause
        theirs = within and within.chain and not _asked(within, report, words)
        hedged = within and any(clause.covers(hedge.span) for hedge in within.hedges)
        if not theirs and not hedged and not proposition.negated and _modifies(proposition, report, words):
            yield _with_noun(clause, report)


def _asked(statement: Statement, report: Report, words: Parting) -> bool:
    """Whether the statement is what somebody asked another to do: what it takes for granted is the outlet's word."""
    chars, to = report.text.chars, f"{words.to} "
    asked = any(chars.startswith(to, s.start) or chars.endswith(to, 0, s.start) for s in statement.content)
    return statement.mode is not Mode.DIRECT and asked


def _modifies(proposition: Proposition, report: Report, words: Parting) -> bool:
    """Whether the clause opens with a relative pronoun after what it tells of, or is "trapped by them"."""
    clause, predicate = proposition.clause, proposition.predicate
    if report.text[clause].split(maxsplit=1)[0].casefold() in words.relatives:
        return any(a.role == "patient" and a.span.start < clause.start for a in proposition.arguments)
    return predicate.start == clause.start and report.text.chars[predicate.end :].startswith(f" {words.by} ")


def _with_noun(clause: Span, report: Report) -> Span:
    line = next((b.span for b in report.document.blocks if b.span.covers(clause)), clause)
    before = forms(report.text, Span(clause.text, line.start, clause.start))[-BEFORE:]
    return Span(clause.text, before[0][1].start if before else clause.start, clause.end)
