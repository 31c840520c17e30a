"""Stances as single clauses tell them: whose, on which proposal, by whose word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from twosource.judge.record.clauses import Clause
from twosource.judge.record.conditional import condition_at, hung
from twosource.judge.record.owned import Owned
from twosource.judge.record.parties import Parties
from twosource.judge.record.phrases import before_verbs, compiled, groups, label, noun_phrase
from twosource.judge.record.proposals import Proposals
from twosource.judge.record.spoken_of import antecedent
from twosource.judge.record.standing import PERFECT, Stance, Standing
from twosource.judge.record.turned import NEGATED, negated_stance
from twosource.lang import Language
from twosource.model import Modality

ASSENT = {"accepts", "signals_support"}
# What a side says of itself of something that was spoken of, and that no noun of a proposal names.
FIRST_HAND = {"accepts", "accepts_with_conditions", "rejects", "signals_support"}
ACCUSING = {"accuses_of_stalling", "accuses_of_breaking"}
# What a party may or could do, and is a stance all the same.
POSSIBLE = {
    "accepts": "signals_support", "proposes": "proposes", "rejects": "rejects", "doubts": "doubts",
    "noncommittal": "noncommittal",
}  # fmt: skip
NO = re.compile(r"\b(?:no|not|nothing|neither|never)\b")
# Of what somebody asks for only these are told as stances: to put a demand is a condition.
CONDITIONAL, YIELDS = "accepts_with_conditions", "yields"
ANSWERS = {"rejects", "reserves", "noncommittal", CONDITIONAL}
# How far behind the words for a stance its proposal is looked for.
AHEAD, FAR = 60, 600
SILENT = frozenset("reply answer respond react draw comment".split())


class Stances:
    """Reads stances off clauses."""

    def __init__(self, parties: Parties, proposals: Proposals, language: Language) -> None:
        words = language.diplomacy
        self.parties, self.proposals, self.words = parties, proposals, words
        phrase = noun_phrase(words)
        self.patterns = [(stance, compiled(pattern, phrase)) for stance, pattern in words.stances]
        self.standing = Standing(proposals, language)
        self.broad = [(stance, re.compile(pattern)) for stance, pattern in words.broad]
        self.spoken = [(stance, re.compile(pattern)) for stance, pattern in words.spoken]
        self.subject = re.compile(
            rf"(?:.*\b)?{phrase}(?: \w+(?:ed|ut|de)(?: [\w'-]+){{1,8}}?)?[ ,]*(?:\w+ ){{0,2}}$".replace(
                "(?P<proposal>", "("
            ).replace("(?P<pronoun>", "(")
        )
        self.owned = Owned(parties, proposals, language)
        self.passive, self.relative = before_verbs(words)
        self.trying, self.conceding = re.compile(words.trying), re.compile(words.conceding)

    def of(self, clause: Clause) -> Iterator[tuple[str, str | None, Stance]]:
        """The stances that a clause tells as (party, speaker, stance); at most one for each party."""
        found = self._told(clause, self._active(clause))
        if found is None:
            found = self._conditional(clause) or self._withheld(clause) or self._broad(clause) or self._stands(clause)
        if found is not None:
            if found.stance:
                yield from ((party, speaker, found) for party, speaker in self._whose(clause, found.stance))
            return
        spoken = self.standing.asserted(clause) or self.standing.unended(clause) or self._spoken(clause)
        if spoken and clause.spoken_for:
            yield clause.spoken_for, clause.speaker, spoken

    def _told(self, clause: Clause, tail: str) -> Stance | None:
        """The first stance whose words the clause has; one without a proposal ends the search and says nothing."""
        if re.search(self.words.unsure, clause.lead[-80:]) or clause.inverted:
            return Stance("", "")
        for stance, pattern in self.patterns:
            accused = stance in ACCUSING and clause.proposition.lemma == "accuse"
            match = pattern.search(tail) if accused else pattern.match(tail)
            if match is None:
                continue
            made = self._firm(stance, clause, tail, match)
            proposal = self._proposal(clause, made, match) if made else None
            if made and proposal:
                return Stance(made, proposal)
            # What is supported, or who, need be no proposal: "support for the mission".
            return None if made == "signals_support" else Stance("", "")
        return None

    def _stands(self, clause: Clause) -> Stance | None:
        for stance, match in self.standing.found(clause):
            # What is told with "not" is not turned by it again.
            if made := stance if clause.negated else self._firm(stance, clause, clause.tail, match):
                return self.standing.made(made, clause, match)
        return None

    def _proposal(self, clause: Clause, stance: str, match: re.Match[str]) -> str | None:
        """The proposal that a match speaks of: named there, or near before where the words leave it out."""
        noun, pronoun = groups(match)
        if pronoun and stance in ("proposes", "declares"):
            return None
        if noun and self.words.proposals.get(noun) == "demand" and stance not in ANSWERS:
            return None
        if noun and self._active(clause) != clause.tail:
            return self.proposals.before(clause.proposition.predicate, len(clause.lead))
        if not match.groupdict() and re.search(self.words.meeting, match.group()):
            return self.proposals.labels.get("meeting", "meeting")
        if noun or pronoun:
            named = self.proposals.at(clause.part(0, match.end()), match.group(), noun, bool(pronoun))
            return named or (antecedent(clause) if pronoun and stance in FIRST_HAND else None)
        whole = clause.part(0, len(clause.tail.rstrip()))
        # "Proposed that both be joined by mixed patrols": what is proposed may be named later in the sentence.
        if stance in ("proposes", *ACCUSING):
            named = self.proposals.about(clause.part(0, match.end())) if stance == "proposes" else None
            named = named or self.proposals.at(whole, clause.tail, "plan", False)
            return named or label(clause.tail[match.start() if stance in ACCUSING else match.end() :]) or None
        ahead = clause.part(0, min(len(clause.tail.rstrip()), match.end() + AHEAD))
        named, rest = self.proposals.about(ahead, first=True), clause.tail[match.end() :].strip()
        # "Is wary of Western intentions" is about those, whatever was spoken of before.
        if not named and stance in ("reserves", "doubts") and rest[:1].isalpha():
            return label(rest) or None
        named = named or self.proposals.before(whole, FAR)
        return named or (antecedent(clause) if stance in FIRST_HAND and len(rest) < AHEAD // 10 else None)

    def _conditional(self, clause: Clause) -> Stance | None:
        """Readiness for something on terms: "will free the sailors once the ban is lifted"."""
        tail = clause.tail
        if clause.negated or clause.passive or clause.at(Modality.HYPOTHETICAL):
            return None
        match = self.conceding.match(tail)
        marker = condition_at(tail, match.end(), self.words) if match else None
        if match is None or marker is None or clause.spoken_for not in (None, *clause.parties):
            return None
        # "Can do so only if" is an offer, "might stop if" is none.
        strict = clause.at(Modality.POSSIBLE) and re.match(self.words.strict, tail[marker[0] :])
        if not (clause.at(Modality.EXPECTED) or match["ready"] or strict):
            return None
        place = clause.part(0, marker[0])
        return Stance(CONDITIONAL, self.proposals.about(place) or label(tail[: marker[0]]))

    def _withheld(self, clause: Clause) -> Stance | None:
        """What a party says that it will not do, where to do it would be to give way: "will not free the sailors"."""
        match = self.conceding.match(clause.tail) if clause.negated and not clause.passive else None
        own = clause.spoken_for in (None, *clause.parties) and clause.at(Modality.EXPECTED)
        words = label(clause.tail)
        going = self.standing.going.match(clause.tail)
        if match is None or match["ready"] or not own or (len(words.split()) < 2 and not going):
            return None
        if going:
            return Stance("rejects", self.standing.departure)
        whole = clause.part(0, len(clause.tail.rstrip()))
        return Stance("rejects", self.proposals.about(whole, first=True) or words)

    def _broad(self, clause: Clause) -> Stance | None:
        """What a party accepts or rejects by a plain verb, whatever it is: "rejected the higher quota"."""
        tail = clause.tail
        for stance, pattern in self.broad:
            match = pattern.match(tail)
            found = next((words for words in match.groups() if words), "") if match else ""
            if match is None or clause.passive or re.search(self.words.narrow, found) or not clause.parties:
                continue
            made = self._firm(stance, clause, tail, match)
            start = tail.index(found)
            exact = clause.report.text[clause.part(start, start + len(label(found)))]
            # A person is no proposal, and what is "vetoed in the council" stands before the verb.
            if exact[:1].isupper() or not label(found) or re.match(self.words.within, found):
                continue
            named = self.proposals.about(clause.part(start, start + len(label(found)))) or label(found)
            if made and named:
                return Stance(made, named)
        return None

    def _spoken(self, clause: Clause) -> Stance | None:
        """What somebody says of a proposal that is the clause's subject: "a freeze is out of the question"."""
        if not clause.spoken_for or clause.parties or clause.at(Modality.HYPOTHETICAL):
            return None
        for stance, pattern in self.spoken:
            if pattern.match(clause.tail) and self.subject.match(clause.lead[-90:]):
                lead = clause.report.text.span(clause.sentence.start, clause.proposition.predicate.start)
                proposal = self.proposals.about(lead) or self.proposals.before(lead)
                turned = NEGATED.get(stance) if clause.negated else stance
                return Stance(turned, proposal) if proposal and turned else None
        return None

    def _active(self, clause: Clause) -> str:
        """What is said from the verb on; "a plan accepted by Drevnia" and "a plan that Drevnia has accepted" as if they
        read "accepted the plan"."""
        before = self.passive if clause.passive else self.relative
        named = before.search(clause.lead[-120:])
        return f"{clause.tail.split()[0].rstrip('.,;')} the {named['noun']} {clause.tail}" if named else clause.tail

    def _firm(self, stance: str, clause: Clause, tail: str, match: re.Match[str]) -> str | None:
        """The stance after negation, modality and conditions; None where the clause does not tell one."""
        # "Sees no reason to", "has no objection": the "no" is part of the words for the stance.
        negated = clause.negated and not NO.search(match.group())
        if stance in ACCUSING:
            return stance
        if stance == YIELDS:
            return "rejects" if negated and re.search(self.words.refusing, clause.lead) else None
        if stance == "attends":
            return self._attends(clause, tail)
        if clause.at(Modality.HYPOTHETICAL) and not self._intended(stance, clause):
            return None
        if clause.at(Modality.EXPECTED) and clause.spoken_for not in (None, *clause.parties):
            return "rejects" if negated and stance == "accepts" else None
        if negated:
            return negated_stance(stance, clause)
        # "Has not replied", "would not be drawn": without the "not" it says nothing.
        if stance == "noncommittal" and clause.proposition.lemma in SILENT:
            return None
        # "Has offered its support, saying it may be the last chance": what may be is told later.
        if clause.at(Modality.POSSIBLE) and not PERFECT.search(clause.lead):
            return POSSIBLE.get(stance)
        hangs = condition_at(tail, match.start() + 3, self.words) or (
            clause.spoken_for in clause.parties and hung(clause.lead, self.words)
        )
        return CONDITIONAL if stance in ASSENT and hangs else stance

    def _attends(self, clause: Clause, tail: str) -> str | None:
        """Who will come to talks accepts them, and rejects them who will not; whoever came is a contact."""
        if not clause.at(Modality.EXPECTED):
            return "rejects" if clause.negated else None
        if clause.negated:
            return "rejects"
        return CONDITIONAL if condition_at(tail, 3, self.words) else "accepts"

    def _intended(self, stance: str, clause: Clause) -> bool:
        """A headline's "to honor the truce", or "is looking to persuade"."""
        lead = clause.lead
        if stance == "proposes" and self.trying.search(lead):
            return True
        return len(lead.split()) <= 4 and lead.endswith(" to ") and bool(clause.parties)

    def _whose(self, clause: Clause, stance: str) -> Iterator[tuple[str, str | None]]:
        """Whose stance it is, with the speaker: of an accusation the accuser's, who is no party accused."""
        if stance in ACCUSING and clause.proposition.lemma not in self.words.accusing:
            if clause.spoken_for and clause.spoken_for not in clause.parties:
                yield clause.spoken_for, clause.speaker
            return
        for party in clause.pair if clause.parties == ("*",) else clause.parties:
            yield party, clause.actor or (clause.speaker if clause.spoken_for == party else None)
