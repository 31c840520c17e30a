"""Opposite answers to one question that reports of an event answer: was the power cut, does the search go on?

Here no shared verb or name is asked for: "supplies were not affected" and "after a blackout" share none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from twosource.judge.conflicts.spoken import sentence_at
from twosource.judge.origins import Origins, speaker_name
from twosource.lang import Language
from twosource.lang.matters import Matter
from twosource.model import Conflict, Modality, Proposition, Report, Severity, Side, Statement
from twosource.text import Span, words

RULE = "judge.matters/1"
# Words before a phrase among which a negation turns it.
BEFORE = 3
CORE = ("agent", "patient", "complement")
Placed = Sequence[tuple[str, Span]]


@dataclass(frozen=True)
class Answer:
    """A clause that answers the question of a matter on one of its sides."""

    report: Report
    clause: Span
    within: Statement | None


def matter_conflicts(
    reports: Sequence[Report], origins: Origins, lineage: Mapping[str, int], language: Language
) -> Iterator[Conflict]:
    """One soft conflict for each matter that two lineages answer in two ways."""
    for matter in language.parting.matters:
        sides = [[a for r in reports for a in _answers(r, matter, n, language)] for n in (0, 1)]
        if matter.kind == "status":
            sides = _of_one_mind(sides, lineage)
        pairs = [(a, b) for a in sides[0] for b in sides[1] if _apart(a, b, matter, lineage)]
        if pairs:
            yield _conflict(matter, pairs, origins)


def _of_one_mind(sides: Sequence[Sequence[Answer]], lineage: Mapping[str, int]) -> list[list[Answer]]:
    """Without the lineages that have both answers: they tell of a change."""
    both = set.intersection(*({lineage[a.clause.text] for a in side} for side in sides))
    return [[a for a in side if lineage[a.clause.text] not in both] for side in sides]


def _apart(one: Answer, other: Answer, matter: Matter, lineage: Mapping[str, int]) -> bool:
    """Whether two lineages answer, and, of what changes, on one day."""
    days = {(a.report.article.published or "")[:10] for a in (one, other)} - {""}
    return lineage[one.clause.text] != lineage[other.clause.text] and (matter.kind != "status" or len(days) < 2)


def _answers(report: Report, matter: Matter, side: int, language: Language) -> Iterator[Answer]:
    for sentence in report.sentences:
        placed = words(report.text, sentence)
        forms = [form for form, _ in placed]
        for phrase in (matter.one, matter.other)[side]:
            for i in _places(phrase, forms):
                clause = _clause(report, placed[i][1])
                if not clause or _turned(forms[max(0, i - BEFORE) : i], language) or _open(report, clause, language):
                    continue
                if phrase in matter.whole or _is_about(report, clause, matter):
                    yield Answer(report, clause.clause, clause.within)


def _places(phrase: Sequence[str], forms: Sequence[str]) -> Iterator[int]:
    return (i for i in range(len(forms) - len(phrase) + 1) if tuple(forms[i : i + len(phrase)]) == phrase)


def _clause(report: Report, span: Span) -> Proposition | None:
    """The narrowest clause around a place."""
    return min((p for p in report.propositions if p.clause.covers(span)), key=lambda p: len(p.clause), default=None)


def _turned(before: Sequence[str], language: Language) -> bool:
    return bool(set(before) & (language.clauses.negations | language.clauses.no_words))


def _open(report: Report, clause: Proposition, language: Language) -> bool:
    """Whether the clause is supposed, wished, asked, or told as a fear: then it answers nothing."""
    forms = {form for form, _ in words(report.text, clause.clause)}
    asked = report.text[sentence_at(report, clause.clause)].rstrip("”\"’' ").endswith("?")
    firm = clause.modality is Modality.ACTUAL and clause.condition is None
    return asked or not firm or bool(forms & language.certainty.suspecting)


def _is_about(report: Report, clause: Proposition, matter: Matter) -> bool:
    return any(_core(report, a.span, a.head) & matter.about for a in clause.arguments if a.role in CORE)


def _core(report: Report, span: Span, head: str) -> set[str]:
    """The words of a participant up to its head: "criticism of the rescue" is no rescue."""
    forms = [form for form, _ in words(report.text, span)]
    stop = next((n for n, form in enumerate(forms) if form.startswith(head[:4])), len(forms) - 1)
    return {*forms[: stop + 1], head}


def _conflict(matter: Matter, pairs: Sequence[tuple[Answer, Answer]], origins: Origins) -> Conflict:
    sides = (tuple(dict.fromkeys(pair[n].clause for pair in pairs)) for n in (0, 1))
    return Conflict(
        about=f"{matter.values[0].capitalize()}, or {matter.values[1]}?",
        kind=_kind(matter, pairs, origins),
        differs_in=("answer",),
        severity=Severity.SOFT,
        sides=tuple(Side(value, spans) for value, spans in zip(matter.values, sides, strict=True)),
        because="the reports answer one question in two ways; another place or hour may explain it",
        made_by=RULE,
    )


def _kind(matter: Matter, pairs: Sequence[tuple[Answer, Answer]], origins: Origins) -> str:
    """Of two outlets on their own word, or of one speaker, a contradiction; else a dispute."""
    if matter.kind != "polarity":
        return matter.kind
    voices = [[speaker_name(a.within, origins) if a.within else None for a in pair] for pair in pairs]
    return "contradiction" if all(one == other for one, other in voices) else "disputed"
