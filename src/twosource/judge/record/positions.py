"""Positions: which party takes which stance on which proposal, when, and by whose word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from twosource.judge.record.clauses import Clause, folded
from twosource.judge.record.conditional import condition_at
from twosource.judge.record.parties import Parties
from twosource.judge.record.proposals import Proposals, noun_phrase
from twosource.lang import Language
from twosource.model import Modality, Position, Report
from twosource.text import Span

ASSENT = {"accepts", "signals_support"}
NEGATED = {"accepts": "reserves", "signals_support": "reserves", "rejects": "noncommittal"}
ACCUSING = {"accuses_of_stalling", "accuses_of_breaking"}
STOPS = "if|unless|until|on condition|provided|when|after|before|because|as|and|but|in|at|on|by"
# An undated telling joins a dated one of the days before: "on Thursday" in one report, no day in another.
NEAR, FAR = 3, 9999


@dataclass(frozen=True)
class Told:
    """One clause's word on a party's stance."""

    party: str
    speaker: str | None
    proposal: str
    stance: str
    date: str
    explicit: bool
    span: Span


class Stances:
    """Reads stances off clauses."""

    def __init__(self, parties: Parties, proposals: Proposals, language: Language) -> None:
        words = language.diplomacy
        self.parties, self.proposals, self.words = parties, proposals, words
        phrase = noun_phrase(words)
        self.patterns = [(stance, _compiled(pattern, phrase)) for stance, pattern in words.stances]
        self.broad = [(stance, re.compile(pattern)) for stance, pattern in words.broad]
        self.spoken = [(stance, re.compile(pattern)) for stance, pattern in words.spoken]
        self.subject = re.compile(
            rf"(?:.*\b)?{phrase}[ ,]*(?:\w+ ){{0,2}}$".replace("(?P<proposal>", "(").replace("(?P<pronoun>", "(")
        )
        self.agreed = _compiled(words.secured, phrase)
        self.trying = re.compile(words.trying)

    def of(self, clause: Clause) -> Iterator[Told]:
        """The stances that a clause tells; at most one for each party."""
        tail = self._active(clause)
        for stance, pattern in self.patterns:
            accused = stance in ACCUSING and clause.proposition.lemma == "accuse"
            match = pattern.search(tail) if accused else pattern.match(tail)
            if match is None:
                continue
            made = self._stance(stance, clause, tail, match)
            if made:
                yield from self._told(clause, made, match)
            return
        yield from self._broad(clause, tail)
        yield from self._spoken(clause, tail)

    def _broad(self, clause: Clause, tail: str) -> Iterator[Told]:
        """What a party accepts or rejects by a plain verb, whatever it is: "rejected the higher quota"."""
        for stance, pattern in self.broad:
            match = pattern.match(tail)
            found = next((words for words in match.groups() if words), "") if match else ""
            if match is None or clause.passive or re.search(self.words.narrow, found) or not clause.parties:
                continue
            made = self._stance(stance, clause, tail, match)
            inside = self.proposals.at(clause.part(0, match.end()), tail, None, True)
            label = inside or " ".join(re.split(rf" (?:{STOPS})\b", found)[0].split()[:6])
            if made is None or not label:
                continue
            for party, speaker in self._whose(clause, made):
                yield Told(party, speaker, label, made, clause.date, _dated(clause), clause.whole)

    def _spoken(self, clause: Clause, tail: str) -> Iterator[Told]:
        """What somebody says of a proposal that is the clause's subject: "a freeze is out of the question"."""
        if not clause.spoken_for or clause.parties or clause.at(Modality.HYPOTHETICAL):
            return
        for stance, pattern in self.spoken:
            if pattern.match(tail) and self.subject.match(clause.lead[-90:]):
                proposal = self.proposals.at(clause.evidence, clause.lead, "plan", False)
                turned = NEGATED.get(stance) if clause.proposition.negated else stance
                if proposal and turned:
                    party, explicit = clause.spoken_for, _dated(clause)
                    yield Told(party, clause.speaker, proposal, turned, clause.date, explicit, clause.whole)
                return

    def secured(self, report: Report) -> Iterator[Told]:
        """Assent that somebody secured: "securing agreement with Drevnian officials for the pause"."""
        for sentence in report.sentences:
            match = self.agreed.search(folded(report, sentence))
            if match:
                whole = report.text.span(sentence.start + match.start(), sentence.start + match.end())
                named = report.text.span(sentence.start + match.start("party"), sentence.start + match.end("party"))
                party = self.parties.named(report.text[named])
                proposal = self.proposals.at(whole, match.group(), _groups(match)[0], False)
                day = (report.article.published or "")[:10]
                if party and proposal:
                    yield Told(party, None, proposal, "accepts", day, False, whole)

    def _active(self, clause: Clause) -> str:
        """What is said from the verb on; of "a plan accepted by Drevnia" as if it read "accepted the plan"."""
        nouns = [n for n in re.findall(r"[\w'-]+", clause.lead[-80:]) if n in self.words.proposals]
        return f"{clause.tail.split()[0]} the {nouns[-1]} {clause.tail}" if clause.passive and nouns else clause.tail

    def _stance(self, stance: str, clause: Clause, tail: str, match: re.Match[str]) -> str | None:
        """The stance after negation, modality and conditions; None where the clause does not tell one."""
        if stance in ACCUSING:
            return stance
        modality = clause.proposition.modality
        if stance == "attends":
            firm = "rejects" if clause.proposition.negated else "accepts"
            return (
                firm
                if modality is Modality.EXPECTED and not condition_at(tail, 3, self.words)
                else ("accepts_with_conditions" if modality is Modality.EXPECTED and firm == "accepts" else None)
            )
        if modality is Modality.HYPOTHETICAL and not self._intended(stance, clause):
            return None
        if clause.proposition.negated and stance == "accepts" and modality in (Modality.POSSIBLE, Modality.EXPECTED):
            return "rejects"
        if modality is Modality.POSSIBLE and stance == "accepts":
            return "signals_support"
        if modality is Modality.POSSIBLE and stance not in ("proposes", "rejects", "doubts", "noncommittal"):
            return None
        if modality is Modality.EXPECTED and clause.spoken_for not in (None, *clause.parties):
            return None
        if clause.proposition.negated and stance in ("accepts", "signals_support", "proposes", "declares"):
            return NEGATED.get(stance)
        if stance in ASSENT and condition_at(tail, match.start() + 3, self.words):
            return "accepts_with_conditions"
        return stance

    def _intended(self, stance: str, clause: Clause) -> bool:
        """A headline's "to honor the truce", or "is looking to persuade"."""
        lead = clause.lead
        if stance == "proposes" and self.trying.search(lead):
            return True
        return len(lead.split()) <= 4 and lead.endswith(" to ") and bool(clause.parties)

    def _told(self, clause: Clause, stance: str, match: re.Match[str]) -> Iterator[Told]:
        noun, pronoun = _groups(match)
        loose = not noun and not pronoun and stance == "proposes"
        # "proposed that both be joined by mixed patrols": what is proposed may be named later in the sentence.
        place = clause.part(0, len(clause.tail.rstrip()) if loose else match.end())
        words = clause.tail if loose else match.group()
        proposal = self.proposals.at(place, words, noun or ("plan" if loose else None), bool(pronoun))
        proposal = self.proposals.labels.get("meeting", proposal) if self._meets(match) else proposal
        if proposal:
            for party, speaker in self._whose(clause, stance):
                yield Told(party, speaker, proposal, stance, clause.date, _dated(clause), clause.whole)

    def _meets(self, match: re.Match[str]) -> bool:
        """Whether it is about coming to talk: no noun of a proposal is needed there."""
        return not match.groupdict() and bool(re.search(self.words.meeting, match.group()))

    def _whose(self, clause: Clause, stance: str) -> Iterator[tuple[str, str | None]]:
        """Whose stance it is, with the speaker: of an accusation the accuser's, who is no party accused."""
        if stance in ACCUSING and clause.proposition.lemma not in self.words.accusing:
            if clause.spoken_for and clause.spoken_for not in clause.parties:
                yield clause.spoken_for, clause.speaker
            return
        for party in self.parties.all() if clause.parties == ("*",) else clause.parties:
            yield party, clause.actor or (clause.speaker if clause.spoken_for == party else None)


def find_positions(clauses: Iterable[Clause], reports: Iterable[Report], stances: Stances) -> tuple[Position, ...]:
    """One line for each party, proposal, stance and day, by day."""
    told = [one for clause in clauses for one in stances.of(clause)]
    told += [one for report in reports for one in stances.secured(report)]
    lines: dict[tuple[str, str, str, str], list[Told]] = {}
    for one in sorted(told, key=lambda t: (not t.explicit, t.date, t.span)):
        key = (one.party, one.proposal, one.stance)
        near = [d for (*other, d) in lines if tuple(other) == key and not one.explicit and _days(d, one.date) <= NEAR]
        lines.setdefault((*key, near[0] if near else one.date), []).append(one)
    for party, proposal, stance, day in list(lines):
        # Of a day on which a party agrees in one report, and on conditions in another, the fuller word stands.
        fuller = (party, proposal, "accepts_with_conditions", day)
        if stance == "accepts" and fuller in lines:
            lines[fuller] += lines.pop((party, proposal, stance, day))
    made = (_line(key, members) for key, members in lines.items())
    return tuple(sorted(made, key=lambda p: (p.date or "", p.party, p.proposal, p.stance)))


def _line(key: tuple[str, str, str, str], members: list[Told]) -> Position:
    party, proposal, stance, date = key
    speaker = next((one.speaker for one in members if one.speaker), None)
    spans = tuple(sorted(dict.fromkeys(one.span for one in members)))
    return Position(party, speaker, proposal, stance, date or None, spans)


def _days(earlier: str, later: str) -> int:
    """Days from one ISO day to another; far where one is no day or comes first."""
    if len(earlier) < 10 or len(later) < 10:
        return 0 if earlier == later else FAR
    apart = (date.fromisoformat(later) - date.fromisoformat(earlier)).days
    return apart if apart >= 0 else FAR


def _compiled(pattern: str, phrase: str) -> re.Pattern[str]:
    """A pattern with its noun phrases; groups of the same name get a number each."""
    parts = pattern.split("{p}")
    made = parts[0]
    for number, part in enumerate(parts[1:]):
        made += phrase.replace("(?P<proposal>", f"(?P<proposal{number}>").replace(
            "(?P<pronoun>", f"(?P<pronoun{number}>"
        )
        made += part
    return re.compile(made)


def _groups(match: re.Match[str]) -> tuple[str | None, str | None]:
    found = {name: value for name, value in match.groupdict().items() if value}
    noun = next((value for name, value in found.items() if name.startswith("proposal")), None)
    return noun, next((value for name, value in found.items() if name.startswith("pronoun")), None)


def _dated(clause: Clause) -> bool:
    return bool(clause.date) and clause.date != (clause.report.article.published or "")[:10]
