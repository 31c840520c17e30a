"""Clauses as the record reads them: whose act, what is said from the verb on, by whose word, and when."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from twosource.judge.record.acting import Actors, actor_of
from twosource.judge.record.parties import Parties
from twosource.model import Modality, Proposition, Report
from twosource.text import DASHES, QUOTE_MARKS, Span

SPACES = {code: " " for code in range(0x3001) if chr(code).isspace()}
PLAIN = {**SPACES, **QUOTE_MARKS, **DASHES}
DAY = re.compile(r"\d{4}-\d\d(-\d\d)?")
MANY, PEOPLE = 3, ("ans", "ese")
BOUND = re.compile(r"\b(?:by|until|after|before|since|from|till)\b[^,]*$", re.IGNORECASE)


@dataclass(frozen=True)
class Clause:
    """A clause with its acting parties: one, several ("Drevnia and Pellany"), or "*" for both sides, whom `pair` has.

    `tail` runs from the verb to the end of the sentence, folded; `lead` from the sentence's start to the verb."""

    report: Report
    proposition: Proposition
    sentence: Span
    parties: tuple[str, ...]
    actor: str | None
    speaker: str | None
    spoken_for: str | None
    date: str
    pair: tuple[str, ...] = ()

    @cached_property
    def tail(self) -> str:
        return folded(self.report, Span(self.sentence.text, self.proposition.predicate.start, self.sentence.end))

    @property
    def people(self) -> bool:
        """Whether those who act are a people, and no government: "Most Drevnians", "Americans"."""
        agent = actor_of(self.proposition, self.report)
        entity = agent.entity.name if agent and agent.entity else ""
        words = [self.report.text[agent.span].split(), entity.split()] if agent else []
        return any(w and len(w) < MANY and w[-1][:1].isupper() and w[-1].endswith(PEOPLE) for w in words)

    @cached_property
    def passive(self) -> bool:
        """Whether the actor stands after "by": "a plan accepted by Drevnia"."""
        if not re.match(r"\w+ (?:[\w-]+ )?by ", self.tail):
            return False
        agent = actor_of(self.proposition, self.report)
        return agent is None or agent.span.start > self.proposition.predicate.start

    @cached_property
    def negated(self) -> bool:
        """Whether it is denied; what is no longer so is not so."""
        return self.proposition.negated or self.lead.endswith("no longer ")

    @cached_property
    def inverted(self) -> bool:
        """Whether it is a condition by its order: "should Drevnia not lift the ban"."""
        agent = actor_of(self.proposition, self.report)
        start = agent.span.start if agent else self.proposition.predicate.start
        before = self.report.text.chars[max(0, start - 20) : start].lower()
        return bool(re.search(r"\b(?:should|had|were) (?:the )?$", before)) and start < self.proposition.predicate.start

    @cached_property
    def lead(self) -> str:
        return folded(self.report, Span(self.sentence.text, self.sentence.start, self.proposition.predicate.start))

    @property
    def evidence(self) -> Span:
        """From the actor to the end of the clause."""
        return self.proposition.clause

    @property
    def whole(self) -> Span:
        """From the actor to the end of what is said: up to a semicolon, a quotation mark or who says it."""
        base, tail = self.proposition.predicate.start, self.tail
        stop = re.search(r"[;\"]|, (?:and|but|while) | (?:who|which) ", tail)
        own = base + (stop.start() if stop else len(tail.rstrip(" .")))
        said = [
            span.end
            for statement in self.report.statements
            for span in statement.content
            if statement.chain and span.covers(self.proposition.predicate)
        ]
        end = max(self.evidence.end, min(own, max(said, default=own)))
        return Span(self.evidence.text, self.evidence.start, end)

    def part(self, start: int, end: int) -> Span:
        """The span of characters [start, end) of the tail."""
        return self.report.text.span(self.proposition.predicate.start + start, self.proposition.predicate.start + end)

    def at(self, word: Modality) -> bool:
        return self.proposition.modality is word


def folded(report: Report, span: Span) -> str:
    """The characters of a span, place for place: straight quotes, plain dashes, lower case, line feeds as spaces."""
    chars = report.text[span].translate(PLAIN)
    lower = chars.lower()
    # A few letters have two characters in lower case; they stay as they are, so that places hold.
    return lower if len(lower) == len(chars) else "".join(c if len(c.lower()) != 1 else c.lower() for c in chars)


def clauses(reports: Sequence[Report], parties: Parties) -> list[Clause]:
    """The clauses of all reports, in order."""
    return [clause for report in reports for clause in _of_report(report, parties)]


def _of_report(report: Report, parties: Parties) -> Iterator[Clause]:
    sentences, actors = _joined(report), Actors(report, parties)
    for proposition in report.propositions:
        sentence = next((s for s in sentences if s.covers(proposition.predicate)), None)
        if sentence is None:
            continue
        speaker, spoken_for = parties.speaker(proposition.within, report)
        named = actors.of(proposition, sentence, spoken_for)
        yield Clause(
            report, proposition, sentence, named, actors.person(proposition), speaker, spoken_for,
            date_of(proposition, sentence, report), actors.pair,
        )  # fmt: skip


def _joined(report: Report) -> list[Span]:
    """Sentences, with what a parser cut off after a short title ("spokesman Maj.") put back."""
    found: list[Span] = []
    for sentence in report.sentences:
        last = report.text[found[-1]] if found else ""
        if re.search(r"\b(?:Maj|Gen|Col|Lt|Sgt|Capt|Cmdr|Brig|Mr|Mrs|Ms|Dr)\.$", last):
            found[-1] = Span(sentence.text, found[-1].start, sentence.end)
        else:
            found.append(sentence)
    return found


def date_of(proposition: Proposition, sentence: Span, report: Report) -> str:
    """The day or month of a clause or of the saying of it, not later than the report; else the report's own day.

    Dates of conditions ("if a gun remains after Saturday") and of deeper clauses ("positions held on 9 October") are
    passed over; "" where nothing is known.
    """
    published = (report.article.published or "")[:10]
    inside = [p for p in report.propositions if sentence.covers(p.predicate)]
    said = proposition.within.chain[0].cue if proposition.within and proposition.within.chain else None
    own = {proposition.predicate} | ({said} if said else set())
    for time in report.times:
        if not sentence.covers(time.span) or time.type not in ("DATE", "TIME") or not DAY.match(time.value):
            continue
        if (published and time.value[:10] > published) or BOUND.search(
            report.text.chars[max(sentence.start, time.span.start - 24) : time.span.start]
        ):
            continue
        near = min(inside, key=lambda p: abs(p.predicate.start - time.span.start))
        early = time.span.start < proposition.predicate.start and near.modality is not Modality.HYPOTHETICAL
        if early or near.predicate in own:
            return time.value[:10]
    return published
