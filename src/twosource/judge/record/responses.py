"""How a condition or demand is answered: honored, rejected, dropped, called unacceptable."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from twosource.judge.record.clauses import Clause, folded
from twosource.judge.record.parties import Parties
from twosource.lang import Language
from twosource.model import Condition, Report
from twosource.text import Span

Answer = tuple[str, str]


def answered(
    conditions: Iterable[Condition],
    clauses: Sequence[Clause],
    reports: Sequence[Report],
    parties: Parties,
    language: Language,
) -> tuple[Condition, ...]:
    """The conditions with the answers that the sentences of their evidence hold, each once."""
    held = [(sentence, report) for report in reports for sentence in report.sentences]
    told = [(clause, answer) for clause in clauses if (answer := _of_clause(clause, language))]
    made = []
    for condition in conditions:
        near = [(s, r) for s, r in held if any(s.overlap(span) for span in condition.evidence)]
        found = [answer for s, r in near for answer in _unacceptable(s, r, parties, language)]
        found += [answer for clause, answer in told if any(clause.sentence.overlap(s) for s, _ in near)]
        made.append(replace(condition, response=tuple(dict.fromkeys(a for a in found if _fits(a, condition)))))
    return tuple(made)


def _fits(answer: Answer, condition: Condition) -> bool:
    """A party answers another's demand; its own it can only drop."""
    return (answer[0] != condition.by) != (answer[1] == "dropped")


def _unacceptable(sentence: Span, report: Report, parties: Parties, language: Language) -> list[Answer]:
    match = re.search(language.diplomacy.unacceptable, folded(report, sentence))
    if not match:
        return []
    start, end = sentence.start + match.start("party"), sentence.start + match.end("party")
    return [(party, "unacceptable") for party in parties.every(report.text.chars[start:end])]


def _of_clause(clause: Clause, language: Language) -> Answer | None:
    """What a clause says that a party did with a demand: "honored Moscow's demand"."""
    for value, pattern in language.diplomacy.answers:
        if clause.parties and clause.parties != ("*",) and re.match(pattern, clause.tail):
            return clause.parties[0], value
    return None
