"""Conditions and demands: by whom, of whom, on what, linked to which proposal, answered how."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from twosource.judge.record.clauses import Clause, folded
from twosource.judge.record.conditional import condition_at
from twosource.judge.record.parties import Parties
from twosource.judge.record.proposals import Proposals
from twosource.lang import Language
from twosource.model import Condition, Modality, Mode, Polarity, Position, Report
from twosource.text import Span

SHARED = 0.5
CONTENT_WORD = re.compile(r"[a-z]{3,}|\d+")


@dataclass(frozen=True)
class Told:
    by: str
    of: str | None
    content: Span
    evidence: Span
    linked_to: str | None
    words: frozenset[str]


class Asking:
    """Reads conditions, demands and questions off clauses."""

    def __init__(self, parties: Parties, proposals: Proposals, language: Language) -> None:
        self.parties, self.proposals, self.language = parties, proposals, language
        words = language.diplomacy
        self.words = words
        nouns = "|".join(sorted(words.demands))
        self.noun = re.compile(
            rf"(?P<by>[\w’'.]+(?:['’]s?)?|\bits|\btheir|\bhis|\bher) (?:[\w-]+ )?(?:{nouns})s? (?:to|that|for|of) "
        )
        self.set = re.compile(rf"(?:{words.posing})\w* (?:[\w-]+ ){{0,4}}?(?:{nouns})s?\b")
        self.asked = re.compile(words.asking)
        self.told = re.compile(words.ordering)
        self.expects = re.compile(words.expecting)
        self.wary = re.compile(words.wary)

    def of(self, clause: Clause) -> Iterator[Told]:
        """What a clause asks for, or makes hang on something."""
        dummy = re.search(r"\b(?:there|it) (?:\w+ )?$", clause.lead)
        for by in clause.parties[:1] if clause.parties != ("*",) and not dummy else ():
            for content in (self._condition(clause), self._demand(clause), self._hinging(clause)):
                if content:
                    yield self._made(by, content, clause)
        volition = clause.at(Modality.EXPECTED) and clause.spoken_for and not clause.parties and not dummy
        content = self._condition(clause) if volition else None
        if content and clause.spoken_for and not clause.report.text[content].lower().startswith("once"):
            yield self._made(clause.spoken_for, content, clause)
        yield from self._obliged(clause)

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
        barred = re.match(self.words.without, clause.lead[-8:] + tail) if clause.proposition.negated else None
        return clause.part(barred.start("content") - 8, self._end(clause, barred.start("content"))) if barred else None

    def _made(self, by: str, content: Span, clause: Clause) -> Told:
        report = clause.report
        named = [p for p in self.parties.every(report.text[content]) if p != by]
        evidence = Span(content.text, min(content.start, clause.evidence.start), content.end)
        linked = self.proposals.near(evidence)
        return Told(by, named[0] if named else None, content, evidence, linked, _words(report, content, self.parties))

    def _condition(self, clause: Clause) -> Span | None:
        """What a party's own act hangs on: after the verb ("will sign if ..."), or before it ("If ..., it will")."""
        tail, lead = clause.tail, clause.lead
        if clause.proposition.modality is Modality.HYPOTHETICAL or "?" in tail[-3:]:
            return None
        marker = condition_at(tail, 3, self.words) or self._until(clause)
        if marker and not self._other(clause, marker[0]):
            return clause.part(marker[0], self._end(clause, marker[1]))
        first = condition_at(lead, 0, self.words)
        if first and not lead[: first[0]].strip(" \"'-") and "," in lead:
            return Span(
                clause.sentence.text, clause.sentence.start + first[0], clause.sentence.start + lead.rindex(",")
            )
        return None

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
        stop = re.search(r"[;\"]|, (?:and|but) ", clause.tail[start:])
        own = start + stop.start() if stop else len(clause.tail.rstrip(" ."))
        return min(max(ends, default=own), own)

    def _demand(self, clause: Clause) -> Span | None:
        """What a party demands, expects, orders, asks, or is wary of."""
        tail, lemma = clause.tail, clause.proposition.lemma
        agents = {a.head for a in clause.proposition.arguments if a.role == "agent"}
        if clause.proposition.negated or clause.at(Modality.HYPOTHETICAL) or agents & {"troop", "soldier"}:
            return None
        verbs = lemma in self.words.demanding and not re.match(self.words.undemanding, tail)
        own = re.search(self.words.own_demand, folded(clause.report, clause.evidence))
        if verbs or own or any(p.match(tail) for p in (self.set, self.told, self.expects, self.wary, self.asked)):
            return clause.part(0, self._end(clause, len(tail.split()[0])))
        return None

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
                    yield Told(by, of, content, content, linked, _words(report, content, self.parties))

    def questions(self, report: Report) -> Iterator[Told]:
        """What a party asks aloud about a proposal, a run of questions as one: an open point is a condition."""
        for statement in report.statements:
            if statement.mode is not Mode.DIRECT or not report.text[statement.extent].rstrip('”" ').endswith("?"):
                continue
            _, by = self.parties.speaker(statement, report)
            linked = self.proposals.near(statement.extent)
            if by and linked:
                yield Told(by, None, statement.extent, statement.extent, linked, frozenset({statement.text, by}))


def find_conditions(
    clauses: Iterable[Clause], reports: Iterable[Report], asking: Asking, positions: Iterable[Position]
) -> tuple[Condition, ...]:
    """One line for each thing asked for by a party, however many reports tell it; a proposal made is a position."""
    proposed = [span for p in positions if p.stance in ("proposes", "declares") for span in p.evidence]
    told = [one for clause in clauses for one in asking.of(clause)]
    told = [one for one in told if not any(one.content.overlap(span) for span in proposed)]
    told += [one for report in reports for one in (*asking.possessed(report), *asking.questions(report))]
    groups: list[list[Told]] = []
    for one in sorted(dict.fromkeys(told), key=lambda t: (t.evidence, t.content)):
        group = next((g for g in groups if any(_same(one, other) for other in g)), None)
        if group is None:
            groups.append([one])
        else:
            group.append(one)
    return tuple(_line(group) for group in groups)


def _same(one: Told, other: Told) -> bool:
    if one.by != other.by:
        return False
    if one.content.overlap(other.content):
        return True
    least = min(len(one.words), len(other.words))
    return least > 0 and len(one.words & other.words) >= max(min(2, least), SHARED * least)


def _line(group: list[Told]) -> Condition:
    fullest = max(group, key=lambda t: (len(t.content), t.content))
    of = next((t.of for t in group if t.of), None)
    linked = next((t.linked_to for t in group if t.linked_to), None)
    spans = tuple(sorted(dict.fromkeys(t.evidence for t in group)))
    return Condition(fullest.by, of, fullest.content, linked, (), spans)


def _words(report: Report, content: Span, parties: Parties) -> frozenset[str]:
    """The content words of a condition, cut to their first letters so that "withdraws" meets "withdrawal"."""
    stems = (word.removesuffix("s")[:5] for word in CONTENT_WORD.findall(folded(report, content)))
    names = {
        w.removesuffix("s").lower()[:5] for w in re.findall(r"\b[A-Z]\w+", report.text[content]) if parties.named(w)
    }
    return frozenset(stems) - STOP - names


STOP = frozenset(
    """that with from thei they would will have must been were this condi provi deman insis unles only the and for its
    his her until certa any all not once they request reque askin asked urged told""".split()
)
