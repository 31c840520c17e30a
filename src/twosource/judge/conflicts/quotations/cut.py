"""A quotation that one report ends, or begins, where the speaker went on to bound it: "We will sign (if ...)".

Short quotations are aligned with nothing, so the words themselves are looked for: those of one speaker's quotation as a
run within another lineage's fuller one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from twosource.judge.origins import Origins, speaker_name
from twosource.lang import Language
from twosource.model import Conflict, Mode, Report, Severity, Side, Statement
from twosource.text import Span, words

RULE = "judge.cut/1"
LEAST = 3
BOUND = 3
SHOWN = 12


@dataclass(frozen=True)
class Quoted:
    """A direct quotation: a unit of it, its words with their places, and those of all that its cue gives."""

    statement: Statement
    report: Report
    unit: tuple[str, ...]
    whole: tuple[tuple[str, Span], ...]

    @property
    def forms(self) -> tuple[str, ...]:
        return tuple(form for form, _ in self.whole)


def cut_conflicts(
    reports: Sequence[Report], origins: Origins, lineage: Mapping[str, int], language: Language
) -> Iterator[Conflict]:
    """A soft scope conflict for each quotation whose bound only another lineage has."""
    by_speaker: dict[str, list[Quoted]] = {}
    for report in reports:
        for statement in report.statements:
            name = speaker_name(statement, origins)
            if statement.mode is Mode.DIRECT and name:
                by_speaker.setdefault(name, []).append(_quoted(statement, report))
    for found in by_speaker.values():
        for short in found:
            for full in found:
                if lineage[short.report.text.id] != lineage[full.report.text.id]:
                    yield from _cut(short, full, language)


def _quoted(statement: Statement, report: Report) -> Quoted:
    unit = tuple(form for span in statement.content for form, _ in words(report.text, span))
    whole = tuple(word for span in statement.chain[0].content for word in words(report.text, span))
    return Quoted(statement, report, unit, whole)


def _cut(short: Quoted, full: Quoted, language: Language) -> Iterator[Conflict]:
    """Where the whole of a quotation stands in the other, next to words that bound it, in the same sentence."""
    size, forms = len(short.unit), full.forms
    if not LEAST <= size < len(forms) or not _ends(short):
        return
    at = next((i for i in range(len(forms) - size + 1) if forms[i : i + size] == short.unit), None)
    if at is None or not full.statement.extent.overlap(full.whole[at][1]):
        return
    rest = _sentence_rest(full, at + size - 1)
    lead = _sentence_lead(full, at)
    for bound in (rest, lead):
        if bound and _bounds(bound, bound is rest, language) and not _has(short.report, bound):
            yield _conflict(short, full, bound)
            return


def _ends(short: Quoted) -> bool:
    """Whether the quotation ends its sentence: then nothing that is told of it follows."""
    last = max(i for i, (_, place) in enumerate(short.whole) if place.end <= short.statement.extent.end)
    return not _sentence_rest(short, last)


def _sentence_rest(full: Quoted, last: int) -> list[tuple[str, Span]]:
    end = _sentence(full, full.whole[last][1]).end
    return [word for word in full.whole[last + 1 :] if word[1].end <= end]


def _sentence_lead(full: Quoted, first: int) -> list[tuple[str, Span]]:
    start = _sentence(full, full.whole[first][1]).start
    return [word for word in full.whole[:first] if word[1].start >= start]


def _sentence(full: Quoted, place: Span) -> Span:
    return next((s for s in full.report.sentences if s.covers(place)), place)


def _bounds(bound: Sequence[tuple[str, Span]], behind: bool, language: Language) -> bool:
    """Whether what stands behind goes on with a bound ("but only if", "that"), or what stands before is a condition."""
    forms = [form for form, _ in bound]
    if behind:
        return any(form in language.clauses.limiting for form in forms[:BOUND]) or (
            forms[0] == language.parting.complementizer
        )
    return forms[0] in language.clauses.conditional


def _has(report: Report, bound: Sequence[tuple[str, Span]]) -> bool:
    """Whether the report of the short quotation carries the bound too, in these words."""
    forms = [form for form, _ in words(report.text)]
    first = [form for form, _ in bound[: BOUND + 1]]
    return any(forms[i : i + len(first)] == first for i in range(len(forms) - len(first) + 1))


def _conflict(short: Quoted, full: Quoted, bound: Sequence[tuple[str, Span]]) -> Conflict:
    said = " … ".join(short.report.text[span] for span in short.statement.content)
    more = " ".join(form for form, _ in bound[:SHOWN])
    return Conflict(
        about=f"Is a condition part of “{said.strip(' ,.;')}”?",
        kind="scope",
        differs_in=("condition",),
        severity=Severity.SOFT,
        sides=(Side("cut short", short.statement.content), Side("with its condition", full.statement.content)),
        because=f"the fuller quotation has: “{more} …”",
        made_by=RULE,
    )
