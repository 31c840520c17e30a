"""Hedged and flat: "allegedly tied them up" and "tied them up"; "is believed to have died" and "died".

Not every word of doubt hedges the act: in "a reportedly poor man living in Tarn" it is the man's lot that is in doubt.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from twosource.judge.conflicts.frames import Frame, days_agree
from twosource.judge.conflicts.spoken import Framed, plainly_said, sentence_at
from twosource.lang import Language
from twosource.model import Alignment, Conflict, Modality, Report, Severity, Side, Statement
from twosource.text import Span, words

RULE = "judge.hedged/1"
SAME = 0.8
SHARED = 2


@dataclass(frozen=True)
class Hedged:
    """An act with the words that hedge it."""

    act: Frame
    hedge: Span


def hedged_conflicts(
    alignments: Sequence[Alignment], framed: Framed, by_text: Mapping[str, Report], language: Language
) -> Iterator[Conflict]:
    """A soft conflict of modality for each act that one of two aligned statements hedges and the other tells flat."""
    for alignment in alignments:
        pair = alignment.left, alignment.right
        if alignment.score < SAME or not all(map(plainly_said, pair)):
            continue
        for hedging, flat in (pair, pair[::-1]):
            if _is_flat(flat, by_text[flat.text], language):
                yield from _parted(hedging, flat, framed, by_text, language)


def _is_flat(statement: Statement, report: Report, language: Language) -> bool:
    """Whether neither the statement nor the sentence around it has a word of doubt, of belief or of a charge."""
    around = sentence_at(report, statement.extent), statement.extent
    forms = {form for span in around for form, _ in words(report.text, span)}
    return not statement.hedges and not forms & (_doubting(language) | language.certainty.charging)


def _doubting(language: Language) -> frozenset[str]:
    return language.certainty.suspecting | language.parting.hearsay | language.certainty.holding


def _parted(
    hedging: Statement, flat: Statement, framed: Framed, by_text: Mapping[str, Report], language: Language
) -> Iterator[Conflict]:
    told = [f for f in framed.get(flat, ()) if f.proposition.modality is Modality.ACTUAL]
    for hedged in _acts(hedging, framed.get(hedging, ()), by_text[hedging.text], language):
        same = next((f for f in told if _one_act(hedged.act, f)), None)
        if same and not _told_flat(hedged.act):
            yield _conflict(hedged, same)


def _acts(statement: Statement, frames: Sequence[Frame], report: Report, language: Language) -> Iterator[Hedged]:
    """The first act behind each hedge of a statement, where no word of content stands between."""
    for hedge in statement.hedges:
        forms = {form for form, _ in words(report.text, hedge.span)}
        behind = [f for f in frames if f.proposition.predicate.start >= hedge.span.end]
        if hedge.doubt or not behind or not forms & _doubting(language):
            continue
        act = min(behind, key=lambda f: f.proposition.predicate)
        between = Span(hedge.span.text, hedge.span.end, act.proposition.predicate.start)
        bare = {form for form, _ in words(report.text, between)} <= language.compare.function_words
        if bare and act.predicate not in language.classes.light:
            yield Hedged(act, hedge.span)


def _one_act(hedged: Frame, flat: Frame) -> bool:
    alike = hedged.predicate == flat.predicate and hedged.proposition.negated == flat.proposition.negated
    shared = hedged.content & flat.content - {flat.proposition.lemma}
    return alike and days_agree(hedged, flat) and (bool(hedged.names & flat.names) or len(shared) >= SHARED)


def _told_flat(hedged: Frame) -> bool:
    """Whether the same report tells the act flat in another place: then it knows both."""
    heads = {a.head for a in hedged.proposition.arguments}
    same = (
        p
        for p in hedged.report.propositions
        if p.lemma == hedged.proposition.lemma and p.clause != hedged.proposition.clause
    )
    return any(
        p.modality is Modality.ACTUAL
        and not (p.within and p.within.hedges)
        and any(a.head in heads for a in p.arguments)
        for p in same
    )


def _conflict(hedged: Hedged, flat: Frame) -> Conflict:
    clauses = hedged.act.proposition.clause, flat.proposition.clause
    return Conflict(
        about=f"How firm is it that “{flat.report.text[clauses[1]]}”?",
        kind="modality",
        differs_in=("hedge",),
        severity=Severity.SOFT,
        sides=(Side(hedged.act.report.text[hedged.hedge], (clauses[0],)), Side("flat", (clauses[1],))),
        because="one report hedges it, another tells it flat",
        made_by=RULE,
    )
