"""Conditions, demands and questions as single clauses and lists tell them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from twosource.judge.record.clauses import Clause, folded
from twosource.judge.record.conditional import condition_at
from twosource.judge.record.parties import Parties
from twosource.judge.record.proposals import Proposals
from twosource.judge.record.wanted import Told, stems
from twosource.lang import Language
from twosource.model import Modality, Mode, Polarity, Report
from twosource.text import Span

ASKING = frozenset(("demand", "ask", "beg"))
# How far behind its verb a condition may stand and be shown with it, and how many sentences a list may have.
JOINED, LISTED = 160, 8


class Asking:
    """Reads conditions, demands and questions off clauses."""

    def __init__(self, parties: Parties, proposals: Proposals, language: Language) -> None:
        self.parties, self.proposals, self.language = parties, proposals, language
        words = language.diplomacy
        self.words = words
        nouns = "|".join(sorted(words.demands - {"request"}))
        self.noun = re.compile(
            rf"(?P<by>[\w’'.]+(?:['’]s?)?|\bits|\btheir|\bhis|\bher) (?:[\w-]+ )?(?:{nouns})s? (?:to|that|for|of) "
        )
        nouns = "|".join(sorted(words.demands))
        self.set = re.compile(rf"(?:{words.posing})\w* (?:[\w-]+ ){{0,4}}?(?:{nouns})s?\b")
        self.asked = re.compile(words.asking)
        self.told = re.compile(words.ordering)
        self.expects, self.wary = re.compile(words.expecting), re.compile(words.wary)
        self.willing = re.compile(f"(?:{words.conceding})|(?:{words.threatening})")
        self.loose, self.joining = re.compile(words.loose), re.compile(words.joining)

    def of(self, clause: Clause) -> Iterator[Told]:
        """What a clause asks for, or makes hang on something."""
        dummy = re.search(r"\bthere (?:\w+ )?$", clause.lead) or (
            re.search(r"\bit (?:\w+ )?$", clause.lead) and clause.proposition.lemma == "be"
        )
        for by in clause.parties[:1] if clause.parties != ("*",) and not dummy else ():
            for content in (self._condition(clause), self._hinging(clause)):
                if content:
                    yield from self._each(by, content, clause)
            if demand := self._demand(clause):
                yield self._made(by, demand, clause, asked=clause.proposition.lemma in ASKING)
        if clause.spoken_for and (dummy or not clause.parties):
            content = self._spoken(clause, bool(dummy))
            yield from self._each(clause.spoken_for, content, clause) if content else ()
        yield from self._obliged(clause)

    def _spoken(self, clause: Clause, dummy: bool) -> Span | None:
        """What a speaker makes something hang on that is no party: "the duty will come unless the ban is lifted"."""
        if dummy:
            return self._condition(clause) if re.match(self.words.sufficing, clause.tail) else self._hinging(clause)
        lead = clause.report.text.span(clause.sentence.start, clause.proposition.predicate.start)
        about = self.proposals.about(lead) or re.search(r"\b(?:no|none|nobody|nothing) ", clause.lead[-60:])
        if about and (clause.at(Modality.EXPECTED) or clause.at(Modality.POSSIBLE)):
            return self._condition(clause) or self._hinging(clause)
        return None

    def _each(self, by: str, content: Span, clause: Clause) -> Iterator[Told]:
        """A condition, or each of several: "only if the ban is lifted and only if the list is published"."""
        chars, start = folded(clause.report, content), 0
        for match in self.joining.finditer(chars):
            yield self._made(by, self._cut(content, start, match.start(), clause), clause)
            start = match.start()
        yield self._made(by, self._cut(content, start, len(chars), clause), clause)

    def _cut(self, content: Span, start: int, end: int, clause: Clause) -> Span:
        return clause.report.text.trimmed(Span(content.text, content.start + start, content.start + end))

    def _obliged(self, clause: Clause) -> Iterator[Told]:
        """What one side says that another must do, or that must be done: "Pellany must first lift the ban"."""
        by = clause.spoken_for
        if not by or by in clause.parties or by not in self.parties.all() or clause.proposition.negated:
            return
        said = clause.proposition.within
        if said and re.search(self.words.obliging, clause.lead) and said.chain[0].polarity is Polarity.SAID:
            yield self._made(by, clause.part(0, self._end(clause, 3)), clause)

    def _hinging(self, clause: Clause) -> Span | None:
        """What a party ties its act to, or will not do without."""
        tail = clause.tail
        tied = re.match(self.words.hinging, tail)
        if tied:
            return clause.part(0, self._end(clause, tied.end()))
        if not clause.proposition.negated:
            return None
        # "No ferry will sail before ...": the "no" stands far from the verb.
        head = clause.lead[-8:] if not re.search(r"\b(?:no|none|nobody|nothing) ", clause.lead[-60:]) else "no "
        barred = re.match(self.words.without, head + tail)
        if not barred:
            return None
        start = barred.start("content") - len(head)
        return clause.part(start, self._end(clause, start))

    def _made(self, by: str, content: Span, clause: Clause, *, asked: bool = False) -> Told:
        report = clause.report
        named = [p for p in self.parties.every(report.text[content]) if p != by]
        near = content.start - clause.proposition.predicate.end < JOINED
        evidence = Span(content.text, min(content.start, clause.evidence.start), content.end) if near else content
        linked = self.proposals.near(evidence)
        return Told(
            by, named[0] if named else None, content, evidence, linked, stems(report, content, self.parties), asked
        )

    def _condition(self, clause: Clause) -> Span | None:
        """What a party's own act hangs on: after the verb ("will sign if ..."), or before it ("If ..., it will")."""
        tail, lead = clause.tail, clause.lead
        if clause.proposition.modality is Modality.HYPOTHETICAL or "?" in tail[-3:]:
            return None
        marker = condition_at(tail, 3, self.words) or self._until(clause)
        if marker and self._hangs(clause, tail[marker[0] :]) and not self._other(clause, marker[0]):
            end = self._end(clause, marker[1])
            return clause.part(marker[0], end) if len(tail[marker[1] : end].split()) > 1 else None
        first = condition_at(lead, 0, self.words)
        if first and not lead[: first[0]].strip(" \"'-") and "," in lead and self._hangs(clause, lead[first[0] :]):
            return Span(
                clause.sentence.text, clause.sentence.start + first[0], clause.sentence.start + lead.rindex(",")
            )
        return None

    def _hangs(self, clause: Clause, words: str) -> bool:
        """Whether a party's own act hangs on it: a plain "if" tells as often what would follow."""
        if not self.loose.match(words):
            return True
        own = clause.spoken_for in (None, *clause.parties) or not clause.parties
        willed = (
            clause.at(Modality.EXPECTED)
            or clause.at(Modality.POSSIBLE)
            or re.match(r"(?:is|are|was|were) ", clause.tail)
        )
        return own and bool(willed or clause.proposition.negated) and self._wills(clause)

    def _wills(self, clause: Clause) -> bool:
        enough = re.match(self.words.sufficing, clause.tail)
        return bool(self.willing.match(clause.tail) or enough)

    def _until(self, clause: Clause) -> tuple[int, int] | None:
        """ "Until" before a clause: "will keep the duty until the ban is lifted", not "until Friday"."""
        found = re.search(self.words.until, clause.tail)
        base = clause.proposition.predicate.start
        after = found and any(
            base + found.end() <= p.predicate.start <= base + found.end() + 60 for p in clause.report.propositions
        )
        return found.span() if found and after else None

    def _other(self, clause: Clause, marker: int) -> bool:
        """Whether a later verb of the sentence stands between: the condition is that one's."""
        place = clause.proposition.predicate.start + marker
        between = [
            p for p in clause.report.propositions
            if clause.proposition.predicate.end <= p.predicate.start < place
            and p.modality is not Modality.HYPOTHETICAL and any(a.role == "agent" for a in p.arguments)
        ]  # fmt: skip
        return bool(between)

    def _end(self, clause: Clause, start: int) -> int:
        """Where a condition ends: with the statement that holds it, or with the sentence."""
        base = clause.proposition.predicate.start
        ends = [
            span.end - base
            for statement in clause.report.statements
            for span in statement.content
            if statement.chain and span.start <= base and span.end > base + start
        ]
        stop = re.search(r"[;\"]|, (?:and|but) (?!(?:only )?(?:if|that|unless)\b)|, according to ", clause.tail[start:])
        own = start + stop.start() if stop else len(clause.tail.rstrip(" ."))
        end = min(max(ends, default=own), own)
        return own if self.joining.match(clause.tail[end:]) else end

    def _demand(self, clause: Clause) -> Span | None:
        """What a party demands, expects, orders, asks, or is wary of."""
        tail, lemma = clause.tail, clause.proposition.lemma
        agents = {a.head for a in clause.proposition.arguments if a.role == "agent"}
        if clause.proposition.negated or clause.at(Modality.HYPOTHETICAL) or agents & {"troop", "soldier"}:
            return None
        verbs = lemma in self.words.demanding and not re.match(self.words.undemanding, tail)
        own = re.search(self.words.own_demand, folded(clause.report, clause.evidence))
        if verbs or own or any(p.match(tail) for p in (self.set, self.told, self.expects, self.wary, self.asked)):
            end = self._end(clause, len(tail.split()[0]))
            return clause.part(0, end) if len(tail[:end].split()) > 1 else None
        return None

    def numbered(self, report: Report, clauses: Sequence[Clause]) -> Iterator[Told]:
        """Conditions that sentences of their own tell, after a party has announced them: "The second is a halt ..."."""
        announced = [
            (clause, by) for clause in clauses
            if (by := next(iter(clause.parties), None) or clause.spoken_for) and by != "*"
            and (match := re.search(self.words.numbered, folded(report, clause.sentence)))
            and clause.proposition.predicate.start < clause.sentence.start + match.start()
        ]  # fmt: skip
        # The party of the clause nearest before: "she carried a letter in which the Front names three demands".
        for clause, by in announced[-1:]:
            after = [s for s in report.sentences if s.start >= clause.sentence.end][:LISTED]
            for sentence in after:
                match = re.match(self.words.ordinal, folded(report, sentence))
                if match:
                    content = report.text.trimmed(Span(sentence.text, sentence.start + match.end(), sentence.end))
                    of = next((p for p in self.parties.every(report.text[content]) if p != by), None)
                    linked, words = self.proposals.near(content), stems(report, content, self.parties)
                    yield Told(by, of, content, sentence, linked, words)

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
                    linked = self.proposals.near(content)
                    of = next((p for p in self.parties.every(report.text[content]) if p != by), None)
                    yield Told(by, of, content, content, linked, stems(report, content, self.parties))

    def questions(self, report: Report) -> Iterator[Told]:
        """What a party asks aloud about a proposal, a run of questions as one: an open point is a condition."""
        for statement in report.statements:
            if statement.mode is not Mode.DIRECT or not report.text[statement.extent].rstrip('”" ').endswith("?"):
                continue
            _, by = self.parties.speaker(statement, report)
            linked = self.proposals.near(statement.extent)
            if by and linked:
                yield Told(by, None, statement.extent, statement.extent, linked, frozenset({statement.text, by}))
