"""Conditions and demands as single clauses tell them, each with whose it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from twosource.judge.record.clauses import Clause, folded
from twosource.judge.record.demanding import Demanding
from twosource.judge.record.hanging import Hanging
from twosource.judge.record.listed import Listed
from twosource.judge.record.owners import Owners
from twosource.judge.record.parties import Parties
from twosource.judge.record.proposals import Proposals
from twosource.judge.record.wanted import Told, stems
from twosource.lang import Language
from twosource.text import Span

ASKING = frozenset(("demand", "ask", "beg"))
# How far behind its verb a condition may stand and be shown with it.
JOINED = 160


class Asking:
    """Reads conditions and demands off clauses."""

    def __init__(self, parties: Parties, proposals: Proposals, language: Language) -> None:
        self.parties, self.proposals, self.language = parties, proposals, language
        self.hanging = Hanging(proposals, language)
        self.demanding = Demanding(parties, proposals, language)
        self.listed = Listed(parties, proposals, language)
        self.owners = Owners(parties, language)
        self.joining = re.compile(language.diplomacy.joining)

    def of(self, clause: Clause, before: Sequence[Clause] = ()) -> Iterator[Told]:
        """What a clause asks for, or makes hang on something; `before` are clauses before it, the last one last."""
        dummy = re.search(r"\bthere (?:\w+ )?$", clause.lead) or (
            re.search(r"\bit (?:\w+ )?$", clause.lead) and clause.proposition.lemma == "be"
        )
        parties = clause.parties or self.owners.of(clause) or self._shared(clause, before)
        for by in parties[:1] if parties != ("*",) and not dummy else ():
            yield from self._own(by, clause)
        if clause.spoken_for and (dummy or not clause.parties):
            content = self.hanging.spoken(clause, dummy=bool(dummy))
            yield from self._each(clause.spoken_for, content, clause) if content else ()
        for content in (self.demanding.obliged(clause), self.demanding.needed(clause)):
            if content and clause.spoken_for:
                yield self._made(clause.spoken_for, content, clause)
        if (on := self._speaking_on(clause, before)) and (content := self.demanding.pressed(clause, on)):
            yield self._made(on, content, clause)

    def _speaking_on(self, clause: Clause, before: Sequence[Clause]) -> str | None:
        """Whose words a sentence without a speaker goes on with: those of the sentence right before it."""
        said = clause.proposition.within
        if said and said.chain:
            return None
        last = next((one for one in reversed(before) if one.sentence.end <= clause.sentence.start), None)
        if last is None or last.report is not clause.report:
            return None
        between = clause.report.text.chars[last.sentence.end : clause.sentence.start]
        speaks = last.proposition.lemma in self.language.speech.clause and last.parties != ("*",)
        own = last.spoken_for or (next(iter(last.parties), None) if speaks else None)
        return own if not between.strip() and "\n\n" not in between else None

    def _shared(self, clause: Clause, before: Sequence[Clause]) -> tuple[str, ...]:
        """Who asks in a clause without a subject: whoever acts in the clause that it is joined to ("met and called on
        Drevnia to", "in a statement calling for")."""
        words = self.language.demands
        if clause.proposition.lemma not in words.asked | ASKING:
            return ()
        agents = {a.head.lower() for a in clause.proposition.arguments if a.role == "agent"}
        joined = re.search(r"\band $", clause.lead)
        hanging = not agents and (
            clause.tail.split()[0].endswith("ing") or re.search(r"\b(?:in|by|while) $|, $", clause.lead)
        )
        if not joined and not hanging and not agents & words.papers:
            return ()
        same = [one for one in before if one.report is clause.report and one.sentence == clause.sentence]
        near = next((one.parties[:1] for one in reversed(same) if one.parties), ())
        return (clause.spoken_for,) if clause.spoken_for else near if not joined or not agents else ()

    def _own(self, by: str, clause: Clause) -> Iterator[Told]:
        for content in (self.hanging.condition(clause), self.hanging.hinging(clause)):
            if content:
                whose = by
                if clause.spoken_for and clause.spoken_for != by and self.hanging.granted(clause, content):
                    whose = clause.spoken_for
                yield from self._each(whose, content, clause)
        if lacking := self.hanging.lacking(clause):
            yield self._made(by, lacking, clause)
        demand = self.demanding.demand(clause)
        if demand and not self._of_itself(by, clause):
            yield self._made(by, demand, clause, asked=clause.proposition.lemma in ASKING)

    def _of_itself(self, by: str, clause: Clause) -> bool:
        """Whether a body asks its own: "the Union's executive urged the Union to"."""
        asked = (a for a in clause.proposition.arguments if a.role not in ("agent", "complement"))
        return any(self.parties.of(clause.report.text[a.span], a.entity, clause.report) == by for a in asked)

    def _each(self, by: str, content: Span, clause: Clause) -> Iterator[Told]:
        """A condition, or each of several: "only if the ban is lifted and only if the list is published"."""
        chars, start = folded(clause.report, content), 0
        for match in self.joining.finditer(chars):
            yield self._made(by, self._cut(content, start, match.start(), clause), clause)
            start = match.start()
        yield self._made(by, self._cut(content, start, len(chars), clause), clause)

    def _cut(self, content: Span, start: int, end: int, clause: Clause) -> Span:
        return clause.report.text.trimmed(Span(content.text, content.start + start, content.start + end))

    def _made(self, by: str, content: Span, clause: Clause, *, asked: bool = False) -> Told:
        report = clause.report
        named = [p for p in self.parties.every(report.text[content]) if p != by]
        near = content.start - clause.proposition.predicate.end < JOINED
        evidence = Span(content.text, min(content.start, clause.evidence.start), content.end) if near else content
        linked = self.proposals.near(evidence)
        return Told(
            by, named[0] if named else None, content, evidence, linked, stems(report, content, self.parties), asked
        )
