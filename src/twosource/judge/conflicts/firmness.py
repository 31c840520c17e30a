"""How firm it is: one report has it as possible, hedged or under a condition, another flat."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.judge.conflicts.frames import Frame, days_agree
from twosource.judge.conflicts.spoken import Framed, Pair, plainly_said
from twosource.lang import Language
from twosource.model import Alignment, Conflict, Modality, Mode, Severity, Side

RULE = "judge.firmness/1"
SAME = 0.8
FLAT = {Modality.ACTUAL, Modality.EXPECTED}


def firmness_conflicts(alignments: Sequence[Alignment], framed: Framed, language: Language) -> Iterator[Conflict]:
    """Soft conflicts of modality and of scope between aligned statements with one act."""
    for alignment in alignments:
        pair = alignment.left, alignment.right
        if not all(map(plainly_said, pair)):
            continue
        for left, right in _acts(pair, framed, language):
            if alignment.score >= SAME:
                yield from _possible(left, right)
            yield from _condition(left, right, pair)


def _acts(pair: Pair, framed: Framed, language: Language) -> Iterator[tuple[Frame, Frame]]:
    for left in framed.get(pair[0], ()):
        for right in framed.get(pair[1], ()):
            same = left.predicate == right.predicate and left.predicate not in language.classes.light
            act = same or all(_is_cause(frame, language) for frame in (left, right))
            alike = left.proposition.negated == right.proposition.negated and days_agree(left, right)
            if act and alike and left.names & right.names and not any(map(_is_asked, (left, right))):
                yield left, right


def _is_cause(frame: Frame, language: Language) -> bool:
    """ "Was caused by", "may be due to"."""
    said = {frame.proposition.lemma, *(a.head for a in frame.proposition.arguments if a.role == "complement")}
    return bool(said & language.certainty.causal)


def _is_asked(frame: Frame) -> bool:
    """Whether the clause stands in a question: "Could they shut the port?" says nothing."""
    clause = frame.proposition.clause
    sentence = next((s for s in frame.report.sentences if s.covers(clause)), clause)
    return frame.report.text[sentence].rstrip("”\"’' ").endswith("?")


def _possible(left: Frame, right: Frame) -> Iterator[Conflict]:
    """ "May have reached the river" and "has reached the river"; whoever tells both knows both."""
    for faint, flat in ((left, right), (right, left)):
        parted = faint.proposition.modality is Modality.POSSIBLE and flat.proposition.modality in FLAT
        if parted and not _has(flat, Modality.POSSIBLE) and not _has(faint, flat.proposition.modality):
            clauses = faint.proposition.clause, flat.proposition.clause
            yield Conflict(
                about=f"How firm is it that “{flat.report.text[clauses[1]]}”?",
                kind="modality",
                differs_in=("modality",),
                severity=Severity.SOFT,
                sides=(Side("possible", (clauses[0],)), Side(flat.proposition.modality.value, (clauses[1],))),
                because="one report has it as possible, another as it is or will be",
                made_by=RULE,
            )


def _has(frame: Frame, modality: Modality) -> bool:
    """Whether a report has the same act of the same thing elsewhere in this modality."""
    lemma, heads = frame.proposition.lemma, {a.head for a in frame.proposition.arguments}
    same = (p for p in frame.report.propositions if p.lemma == lemma and p.modality is modality)
    return any(a.head in heads for p in same for a in p.arguments)


def _condition(left: Frame, right: Frame, pair: Pair) -> Iterator[Conflict]:
    """One report has it under a condition, and the other nowhere puts one on the act."""
    for bound, free in ((left, right), (right, left)):
        condition = bound.proposition.condition
        coming = free.proposition.modality is bound.proposition.modality
        if condition and coming and not _has_condition(free) and all(s.mode is not Mode.OWN for s in pair):
            yield Conflict(
                about=f"Is a condition part of “{free.report.text[free.proposition.clause]}”?",
                kind="scope",
                differs_in=("condition",),
                severity=Severity.SOFT,
                sides=(
                    Side("without a condition", (free.proposition.clause,)),
                    Side(bound.report.text[condition], (bound.proposition.clause,)),
                ),
                because=f"one report puts it under a condition: “{bound.report.text[condition]}”",
                made_by=RULE,
            )


def _has_condition(frame: Frame) -> bool:
    """Whether the report puts this act, or anything in the same sentence or the next, under a condition."""
    clause, lemma = frame.proposition.clause, frame.proposition.lemma
    near = next((s for s in frame.report.sentences if s.covers(clause)), clause)
    ends = [s.end for s in frame.report.sentences if s.start >= near.end][:1]
    reach = max([near.end, *ends])
    held = (p for p in frame.report.propositions if p.condition)
    return any(p.lemma == lemma or near.start <= p.clause.start < reach for p in held)
