"""A report against its own quotations: a fragment joined to other words, or put under another verb than its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from twosource.judge.conflicts.quotations.framing import complements
from twosource.judge.conflicts.quotations.quoted import QUOTED
from twosource.lang import Language
from twosource.model import Conflict, Flag, MentionKind, Modality, Mode, Proposition, Report, Severity, Side, Statement
from twosource.text import Span

RULE = "judge.carried/1"
FAINT = {Modality.POSSIBLE, Modality.EXPECTED}


@dataclass(frozen=True)
class Carried:
    """A clause around quoted words, and the clause of the full quotation that has them."""

    told: Proposition
    quoted: Proposition
    words: str


def paraphrase_conflicts(reports: Sequence[Report]) -> Iterator[Conflict]:
    """A paraphrase that says may of what its own quotation says is, or the other way round."""
    for report in reports:
        for carried in _unlike(report):
            sides = [(_firmness(p), p.clause) for p in (carried.told, carried.quoted)]
            yield Conflict(
                about=f"What is said of “{carried.words}”?",
                kind="modality",
                differs_in=("modality", "predicate"),
                severity=Severity.SOFT,
                sides=tuple(Side(value, (span,)) for value, span in sides),
                because="the report tells it in other words than its own quotation has",
                made_by=RULE,
            )


def unlike_flags(report: Report) -> Iterator[Flag]:
    """The same, as something to look at in the report."""
    for carried in _unlike(report):
        because = f"around “{carried.words}” the quotation says: {report.text[carried.quoted.clause]}"
        yield Flag(carried.told.clause, carried.quoted.clause, "paraphrase not carried by quote", because)


def refitted_fragments(report: Report, language: Language) -> Iterator[Flag]:
    """ "A very good chance" that they accept, where the same report quotes: a very good chance that the war ends."""
    mixed = [s for s in report.statements if s.mode is Mode.MIXED]
    quoted = [s for s in report.statements if s.mode is Mode.DIRECT]
    for statement, full in ((s, f) for s in mixed for f in quoted if not s.extent.overlap(f.extent)):
        if not _one_speaker(statement, full):
            continue
        found = complements((statement, full), {report.text.id: report}, language)
        if found and not set.intersection(*found[1]):
            because = f"quoted in full, “{found[0]}” goes on: {' '.join(sorted(found[1][1]))}"
            yield Flag(statement.extent, full.extent, "truncated quote", because)


def _unlike(report: Report) -> Iterator[Carried]:
    """Quoted words that the report itself quotes in full once, as subject or object of a clause unlike its own."""
    full = [p for p in report.propositions if p.within and p.within.mode is Mode.DIRECT]
    for told in (p for p in report.propositions if p.within and p.within.mode is Mode.MIXED):
        for quote in _marked(told, report):
            bearers = [p for p in full if _about(p, quote, report)]
            if len(bearers) == 1 and bearers[0].within and told.within and _one_speaker(told.within, bearers[0].within):
                unlike = told.lemma != bearers[0].lemma and told.negated == bearers[0].negated
                if unlike and (told.modality in FAINT) != (bearers[0].modality in FAINT):
                    yield Carried(told, bearers[0], quote)


def _marked(told: Proposition, report: Report) -> Iterator[str]:
    """The quoted words that are a participant of a clause."""
    for argument in told.arguments:
        span = Span(argument.span.text, max(0, argument.span.start - 1), argument.span.end + 1)
        for match in QUOTED.finditer(report.text.chars[span.start : span.end]):
            if argument.role in ("agent", "patient") and len(match.group(1)) > len(argument.span) / 2:
                yield match.group(1).casefold().strip(",. ")


def _about(proposition: Proposition, quote: str, report: Report) -> bool:
    """Whether a clause has the quoted words at the beginning of its subject or object."""
    return any(
        report.text[a.span].casefold().startswith(quote)
        for a in proposition.arguments
        if a.role in ("agent", "patient")
    )


def _firmness(proposition: Proposition) -> str:
    return {Modality.ACTUAL: "is so", Modality.EXPECTED: "is expected", Modality.POSSIBLE: "may be so"}.get(
        proposition.modality, proposition.modality.value
    )


def _one_speaker(one: Statement, other: Statement) -> bool:
    """Whether no two names tell the speakers apart: "his team" may be quoting him."""
    entities = [s.chain[0].entity if s.chain else None for s in (one, other)]
    named = [e for e in entities if e and any(m.kind is MentionKind.NAMED for m in e.mentions)]
    return len(named) < 2 or named[0] == named[1]
