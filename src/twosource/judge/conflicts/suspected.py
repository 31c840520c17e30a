"""What a happening was: a finding in one outlet's own voice (arson), a suspicion in every word of another report."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from twosource.judge.conflicts.spoken import clause_at, sentence_at
from twosource.lang import Language
from twosource.model import Conflict, Report, Severity, Side
from twosource.text import Span, words

RULE = "judge.suspected/1"
# "Possible gang members are held for the murder" leaves the men open and not the murder: what is open stands near.
BEFORE = 4
BEHIND = 4


@dataclass(frozen=True)
class Finding:
    """One place where a report has the word. `firm` is None where it is neither told as found nor left open."""

    report: Report
    clause: Span
    firm: bool | None
    content: frozenset[str]


def suspicion_conflicts(
    reports: Sequence[Report], lineage: Mapping[str, int], language: Language
) -> Iterator[Conflict]:
    """A soft conflict of modality for each finding that one lineage tells flatly and another only suspects.

    A report that has it both ways in the words of others is on neither side.
    """
    found: dict[str, list[Finding]] = defaultdict(list)
    for report in reports:
        for name, finding in _findings(report, language):
            found[name].append(finding)
    for name, told in sorted(found.items()):
        flat = [f for f in told if f.firm]
        sure = {lineage[f.report.text.id] for f in flat}
        faint = [f for f in told if f.firm is False and lineage[f.report.text.id] not in sure]
        pairs = [(a, b) for a in flat for b in faint if a.content & b.content]
        if pairs:
            yield _conflict(name, pairs)


def _findings(report: Report, language: Language) -> Iterator[tuple[str, Finding]]:
    certainty = language.certainty
    # "We have no idea what caused it", and they consider arson: what another clause denies is not the finding.
    denying = language.clauses.negations | language.clauses.no_words
    for sentence in report.sentences:
        placed = words(report.text, sentence)
        forms = [form for form, _ in placed]
        for number, (form, span) in enumerate(placed):
            if form in certainty.findings:
                inside = {f for f, _ in words(report.text, clause_at(report, span))}
                firm = None if inside & denying else _firm(forms, number, _is_own(report, span), language)
                content = frozenset(forms) - language.compare.function_words - certainty.happenings
                content -= certainty.suspecting | set(certainty.findings)
                yield certainty.findings[form], Finding(report, clause_at(report, span), firm, content)


def _firm(forms: Sequence[str], number: int, own: bool, language: Language) -> bool | None:
    certainty = language.certainty
    if set(forms) & certainty.charging:
        return None
    if set(forms[max(0, number - BEFORE) : number + BEHIND]) & certainty.suspecting:
        return False
    return True if own and not set(forms[:number]) & certainty.suspecting else None


def _is_own(report: Report, span: Span) -> bool:
    sentence = sentence_at(report, span)
    return not any(s.chain and s.extent.overlap(sentence) for s in report.statements)


def _conflict(name: str, pairs: Sequence[tuple[Finding, Finding]]) -> Conflict:
    sides = (tuple(dict.fromkeys(pair[n].clause for pair in pairs)) for n in (0, 1))
    values = (f"{name}, told as a fact", f"{name}, suspected or possible")
    return Conflict(
        about=f"Is it established that it was {name}?",
        kind="modality",
        differs_in=("modality",),
        severity=Severity.SOFT,
        sides=tuple(Side(value, spans) for value, spans in zip(values, sides, strict=True)),
        because="one report tells in its own voice what another has only as a suspicion",
        made_by=RULE,
    )
