"""Meetings to come, talks of delegations, and those from which somebody stays away."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from twosource.judge.record.clauses import Clause, folded
from twosource.judge.record.parties import Parties
from twosource.judge.record.people import last_person, who_is
from twosource.judge.record.tellings import CANCELLED, HAPPENED, PLANNED, Told, day_in
from twosource.lang import Language
from twosource.model import Modality, Report
from twosource.text import Span

KINDS = {"call": "call", "visit": "visit"}
TALKS = {"meeting": "meeting", "summit": "meeting", "visit": "visit", "trip": "trip", "tour": "trip"}


def appointments(reports: Sequence[Report], parties: Parties, language: Language) -> Iterator[Told]:
    """Meetings to come: "is expected in Holm to meet Roe", "is to receive the union's leader"."""
    pattern = re.compile(language.diplomacy.due)
    for report in reports:
        for sentence in report.sentences:
            for match in pattern.finditer(folded(report, sentence)):
                told = _appointed(report, sentence, match, parties)
                if told:
                    yield told


def _appointed(report: Report, sentence: Span, match: re.Match[str], parties: Parties) -> Told | None:
    """A meeting of whoever is named last before the words for it with whoever is named behind them."""
    group = next(name for name, found in match.groupdict().items() if found and name.startswith("other"))
    verb = next(found for name, found in match.groupdict().items() if found and name.startswith("verb"))
    one = last_person(report, Span(sentence.text, sentence.start, sentence.start + match.start()), parties)
    place = Span(sentence.text, *(sentence.start + at for at in match.span(group)))
    other = last_person(report, place, parties) or who_is(report, place, parties)
    if not one or not other or one == other or not other[:1].isupper():
        return None
    whole = report.text.trimmed(report.text.span(sentence.start + match.start(), sentence.start + match.end()))
    day, explicit = day_in(report, sentence)
    states = frozenset(p for name in (one, other) if (p := parties.named(name)))
    return Told(
        KINDS.get(verb, "meeting"), (one, other), states, PLANNED, whole, day if explicit else "", explicit, None
    )


def delegations(reports: Sequence[Report], parties: Parties, language: Language) -> Iterator[Told]:
    """Talks of two sides: "delegations from Drevnia and Pellany will sit down in Holm"."""
    pattern = re.compile(language.diplomacy.delegations)
    for report in reports:
        for sentence in report.sentences:
            match = pattern.search(folded(report, sentence))
            sides = [_side(report, sentence, match, group, parties) for group in ("one", "other")] if match else []
            names = tuple(dict.fromkeys(name for name in sides if name))
            if match and len(names) > 1:
                whole = report.text.span(sentence.start + match.start(), sentence.start + match.end())
                day, explicit = day_in(report, sentence)
                status = PLANNED if match["plan"] else HAPPENED
                when = day if explicit or status == HAPPENED else ""
                yield Told("talks", names, frozenset(names), status, whole, when, explicit, None)


def _side(report: Report, sentence: Span, match: re.Match[str], group: str, parties: Parties) -> str | None:
    return parties.named(report.text[Span(sentence.text, *(sentence.start + at for at in match.span(group)))])


def absences(clauses: Sequence[Clause], language: Language) -> Iterator[Told]:
    """What is said of a contact told before that it will not be: "will not take part in the talks", "is put off"."""
    pattern = re.compile(language.diplomacy.absent)
    for clause in clauses:
        before = " not " if clause.proposition.negated else ""
        match = pattern.search(f"{before}{clause.tail[:120]}")
        if match and match.start() <= len(before) and not clause.at(Modality.HYPOTHETICAL) and clause.parties:
            kind = TALKS.get(match["noun"], "talks")
            day, explicit = day_in(clause.report, clause.evidence)
            yield Told(kind, (), frozenset(), CANCELLED, clause.evidence, day, explicit, None)
