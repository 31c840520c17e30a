"""On what a party makes its act hang, or says that something will not come without."""

from __future__ import annotations

import re

from twosource.judge.record.clauses import Clause, folded
from twosource.judge.record.conditional import condition_at
from twosource.judge.record.extent import end_of
from twosource.judge.record.proposals import Proposals
from twosource.lang import Language
from twosource.model import Modality
from twosource.text import Span

NOBODY = re.compile(r"\b(?:no|none|nobody|nothing) ")
OPENING = " \"'-"


class Hanging:
    """Reads off a clause what an act hangs on."""

    def __init__(self, proposals: Proposals, language: Language) -> None:
        self.proposals, self.words, self.demands = proposals, language.diplomacy, language.demands
        willed = (self.words.conceding, self.words.threatening, self.words.sufficing, self.demands.granted)
        self.willed = tuple(re.compile(pattern) for pattern in willed)
        self.refusing = re.compile(self.demands.refusing)

    def spoken(self, clause: Clause, *, dummy: bool) -> Span | None:
        """What a speaker makes something hang on that is no party: "the duty will come unless the ban is lifted"."""
        if dummy:
            return self.condition(clause) if re.match(self.words.sufficing, clause.tail) else self.hinging(clause)
        lead = clause.report.text.span(clause.sentence.start, clause.proposition.predicate.start)
        about = self.proposals.about(lead) or NOBODY.search(clause.lead[-60:])
        goal = clause.proposition.negated and re.search(self.demands.goals, clause.lead[-60:])
        own = re.search(r"\b(?:its|their|our) (?:[\w-]+ ){1,8}[\w, -]*$", clause.lead[-90:])
        if (about or goal or own) and (clause.at(Modality.EXPECTED) or clause.at(Modality.POSSIBLE)):
            return self.condition(clause) or self.hinging(clause)
        return None

    def hinging(self, clause: Clause) -> Span | None:
        """What a party ties its act to, or will not do without."""
        tail = clause.tail
        tied = re.match(self.words.hinging, tail)
        if tied:
            return clause.part(0, end_of(clause, tied.end(), self.words))
        refused = self.refusing.match(tail)
        if not refused and not (clause.proposition.negated and self._withholds(clause)):
            return None
        # "No ferry will sail before ...": the "no" stands far from the verb, or is in it ("refused to").
        barred = re.match(self.words.without, f"no {tail}")
        start = barred.start("content") - len("no ") if barred else 0
        # "Rejected a truce while both navies waited" is no term, nor what another verb hangs on.
        if not barred or (refused and (self._other(clause, start) or tail[start:].startswith("while "))):
            return None
        return clause.part(start, end_of(clause, start, self.words))

    def _withholds(self, clause: Clause) -> bool:
        """Whether something will not be, and not that somebody is unable to or did not."""
        told = clause.at(Modality.EXPECTED) or NOBODY.search(clause.lead[-60:])
        return bool(told or re.match(r"be (?:no|any)\b", clause.tail) or " unless " in clause.tail)

    def granted(self, clause: Clause, content: Span) -> bool:
        """Whether a speaker allows another party's act on terms: "Drevnia said Pellany may stay as long as ..."."""
        base = clause.proposition.predicate.start
        modal = re.search(self.demands.granting, clause.lead[-24:])
        strict = re.match(self.demands.strict, folded(clause.report, content)) or re.match(
            self.demands.staying, clause.tail
        )
        return bool(modal and content.start > base and strict)

    def lacking(self, clause: Clause) -> Span | None:
        """What a party's refusal shows that it wants: "rejected any deal that does not include a withdrawal"."""
        found = re.search(self.demands.lacking, clause.tail[:160])
        refused = clause.proposition.negated or re.match(self.words.rejecting, clause.tail)
        return clause.part(0, end_of(clause, found.end(), self.words)) if found and refused else None

    def condition(self, clause: Clause) -> Span | None:
        """What a party's own act hangs on: after the verb ("will sign if ..."), or before it ("If ..., it will")."""
        tail = clause.tail
        if clause.proposition.modality is Modality.HYPOTHETICAL or "?" in tail[-3:]:
            return None
        marker = condition_at(tail, 3, self.words) or self._until(clause)
        if marker and self._hangs(clause, tail[marker[0] :]) and not self._other(clause, marker[0]):
            end = end_of(clause, marker[1], self.words)
            return clause.part(marker[0], end) if len(tail[marker[1] : end].split()) > 1 else None
        return self._first(clause)

    def _first(self, clause: Clause) -> Span | None:
        """A condition that begins the sentence, or what a speaker says in it, and ends before the clause."""
        lead, base = clause.lead, clause.sentence.start
        first = condition_at(lead, 0, self.words)
        # In an outlet's own voice "if prices fall, the bank will act" is a forecast, and nobody's term.
        plain = clause.spoken_for is None and re.match(
            r"(?:if|once|as soon as|should)\b", lead[first[0] :] if first else ""
        )
        if first is None or plain or not self._hangs(clause, lead[first[0] :], first=True):
            return None
        before = re.sub(r"^(?:but|and|or|so) ", "", lead[: first[0]].strip(OPENING) + " ").strip()
        opened = not before or any(span.start <= base + first[0] <= span.start + 1 for span in self._contents(clause))
        comma = lead.rfind(",") if "," in lead[first[0] :] else lead.rfind(" then ")
        span = clause.proposition.condition
        if opened and comma > first[0] and not self._between(clause, base + comma):
            return Span(clause.sentence.text, base + first[0], base + comma)
        held = span is not None and abs(span.start - base - first[0]) <= 1
        return span if opened and held else None

    def _contents(self, clause: Clause) -> list[Span]:
        within = clause.proposition.within
        return list(within.content) if within and within.chain else []

    def _between(self, clause: Clause, start: int) -> bool:
        """Whether another verb stands between a place and the clause's own: the condition is that one's."""
        end = clause.proposition.predicate.start
        return any(start < p.predicate.start < end for p in clause.report.propositions)

    def _hangs(self, clause: Clause, words: str, *, first: bool = False) -> bool:
        """Whether a party's own act hangs on it: a plain "if" tells as often what would follow."""
        strict = re.match(self.demands.strict, words) or re.match(self.demands.staying, clause.tail)
        allowed = clause.spoken_for and clause.at(Modality.POSSIBLE) and strict
        if not re.match(self.words.loose, words) or allowed:
            return True
        own = clause.spoken_for in (None, *clause.parties) or not clause.parties
        looked = clause.at(Modality.EXPECTED) or clause.at(Modality.POSSIBLE)
        willed = looked or (not first and re.match(r"(?:is|are|was|were) ", clause.tail))
        refused = self.refusing.match(clause.tail)
        return own and bool(refused or ((willed or clause.proposition.negated) and self._wills(clause)))

    def _wills(self, clause: Clause) -> bool:
        return any(p.match(clause.tail) for p in self.willed)

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
