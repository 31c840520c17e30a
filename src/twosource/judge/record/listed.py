"""Conditions and demands that stand in lists, in a noun with its owner, or in a question."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from twosource.judge.record.clauses import Clause, folded
from twosource.judge.record.parties import Parties
from twosource.judge.record.proposals import Proposals
from twosource.judge.record.wanted import Told, stems
from twosource.lang import Language
from twosource.model import Mode, Report
from twosource.text import Span

# How many sentences a list may have.
LISTED = 8


class Listed:
    """Reads conditions and demands off whole sentences."""

    def __init__(self, parties: Parties, proposals: Proposals, language: Language) -> None:
        self.parties, self.proposals = parties, proposals
        self.words, self.demands = language.diplomacy, language.demands
        nouns = "|".join(sorted((self.words.demands | {"call", "appeal"}) - {"request"}))
        self.noun = re.compile(
            rf"(?P<by>[\w’'.]+(?:['’]s?)?|\bits|\btheir|\bhis|\bher) (?:[\w-]+ )?(?:{nouns})s? (?:to|that|for|of) "
        )

    def of(self, report: Report, clauses: Sequence[Clause]) -> list[Told]:
        """All that the sentences of a report tell so; `clauses` are the report's."""
        sentences = (*self.possessed(report), *self.numbered(report, clauses))
        return [*sentences, *self.questions(report), *self.imperatives(report)]

    def numbered(self, report: Report, clauses: Sequence[Clause]) -> Iterator[Told]:
        """Conditions that sentences of their own tell, after a party has announced them: "The second is a halt ..."."""
        # The party of the clause nearest before: "she carried a letter in which the Front names three demands".
        announced = {clause.sentence: by for clause in clauses if (by := self._announcer(clause))}
        taken: set[Span] = set()
        # Of two announcements before a list the nearer one has it.
        for place, by in sorted(announced.items(), reverse=True):
            for sentence in [s for s in report.sentences if s.start >= place.end][:LISTED]:
                match = re.match(self.words.ordinal, folded(report, sentence))
                if match and sentence not in taken:
                    taken.add(sentence)
                    content = report.text.trimmed(Span(sentence.text, sentence.start + match.end(), sentence.end))
                    yield self._told(by, content, sentence, report)

    def _announcer(self, clause: Clause) -> str | None:
        """Who announces a list in a clause: "names three demands"; "all three demands" were announced before."""
        by = next(iter(clause.parties), None) or clause.spoken_for
        match = re.search(self.words.numbered, folded(clause.report, clause.sentence))
        if by is None or by == "*" or match is None:
            return None
        return by if clause.proposition.predicate.start < clause.sentence.start + match.start() else None

    def possessed(self, report: Report) -> Iterator[Told]:
        """Demands that a noun names with its owner: "Drevnia's demand to reopen the strait"."""
        for sentence in report.sentences:
            chars = folded(report, sentence)
            for match in self.noun.finditer(chars):
                owner = report.text.chars[sentence.start + match.start("by") : sentence.start + match.end("by")]
                by = self.parties.named(owner)
                if by:
                    stop = re.search(r", | (?:was|were|is|are|has|had|by|of|after|which) ", chars[match.end() :] + ", ")
                    end = min(sentence.end, sentence.start + match.end() + (stop.start() if stop else 0))
                    content = report.text.trimmed(Span(sentence.text, sentence.start + match.start(), end))
                    yield self._told(by, content, content, report)

    def _told(self, by: str, content: Span, evidence: Span, report: Report) -> Told:
        of = next((party for party in self.parties.every(report.text[content]) if party != by), None)
        return Told(by, of, content, evidence, self.proposals.near(content), stems(report, content, self.parties))

    def questions(self, report: Report) -> Iterator[Told]:
        """What a party asks aloud about a proposal, a run of questions as one: an open point is a condition."""
        for statement in report.statements:
            if statement.mode is not Mode.DIRECT or not report.text[statement.extent].rstrip('”" ').endswith("?"):
                continue
            _, by = self.parties.speaker(statement, report)
            linked = self.proposals.near(statement.extent)
            if by and linked:
                yield Told(by, None, statement.extent, statement.extent, linked, frozenset({statement.text, by}))

    def imperatives(self, report: Report) -> Iterator[Told]:
        """What a party tells another to do in its own words: "Stop the shelling," the minister said."""
        for statement in report.statements:
            told = folded(report, statement.extent).lstrip(" \"'")
            if statement.mode is Mode.DIRECT and re.match(self.demands.imperative, told) and not told.endswith("?"):
                _, by = self.parties.speaker(statement, report)
                if by:
                    yield self._told(by, statement.extent, statement.extent, report)
