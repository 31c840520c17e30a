"""What a party demands of another, by its verb, or by what it says must be."""

from __future__ import annotations

import re

from twosource.judge.record.clauses import Clause
from twosource.judge.record.extent import end_of
from twosource.judge.record.parties import Parties
from twosource.judge.record.proposals import Proposals
from twosource.lang import Language
from twosource.model import Modality, Polarity
from twosource.text import Span

# Single people of a force, who ask for much.
SINGLE = {"troop", "soldier"}


class Demanding:
    """Reads demands off clauses."""

    def __init__(self, parties: Parties, proposals: Proposals, language: Language) -> None:
        self.parties, self.proposals = parties, proposals
        self.words, self.demands = language.diplomacy, language.demands
        words = self.words
        nouns = "|".join(sorted(words.demands))
        posed = rf"(?:{words.posing})\w* (?:[\w-]+ ){{0,4}}?(?:{nouns})s?\b"
        told = (posed, words.asking, words.ordering, words.expecting, words.wary, *self.demands.wanting.values())
        self.told = [re.compile(pattern) for pattern in told]
        self.public, self.telling = re.compile(self.demands.public), re.compile(self.demands.telling)

    def demand(self, clause: Clause) -> Span | None:
        """What a party demands, expects, orders, asks, or is wary of."""
        tail, lemma = clause.tail, clause.proposition.lemma
        agents = {a.head for a in clause.proposition.arguments if a.role == "agent"}
        if clause.proposition.negated or clause.at(Modality.HYPOTHETICAL) or agents & SINGLE:
            return None
        verbs = lemma in self.words.demanding and not re.match(self.words.undemanding, tail)
        if not (verbs or any(p.match(tail) for p in self.told)) or not self._of_party(clause):
            return self._owned(clause)
        end = end_of(clause, len(tail.split()[0]), self.words)
        return clause.part(0, end) if len(tail[:end].split()) > 1 else None

    def _owned(self, clause: Clause) -> Span | None:
        """A demand that a noun of the clause names with its owner: "stood by its demand that the ban be lifted"."""
        own = re.search(self.words.own_demand, clause.tail[: len(clause.evidence)])
        if not own:
            return None
        return clause.part(own.start(), end_of(clause, own.end(), self.words))

    def _of_party(self, clause: Clause) -> bool:
        """Whether it is no advice to the public, nothing told to a paper, no wish of a people ("Americans want"), and
        no forecast ("expects prices to fall")."""
        # "People who want change", and not "Roe, who wants it".
        wishing = clause.people or re.search(r"[^,] who $", clause.lead)
        if self.public.match(clause.tail) or (clause.proposition.lemma == "want" and wishing):
            return False
        told, expected = self.telling.match(clause.tail), clause.proposition.lemma == "expect"
        if not told and not expected:
            return True
        words = re.split(r" (?:to|that) ", clause.report.text[clause.part(0, len(clause.tail.rstrip()))], maxsplit=1)[0]
        named = words.partition(" ")[2]
        party = self.parties.official(named) or bool(self.parties.sides(named)) or self.parties.both(named)
        if told:
            return party or " " not in named
        return party or self.proposals.about(clause.part(0, len(words))) is not None

    def obliged(self, clause: Clause) -> Span | None:
        """What one side says that another must do, or that must be done: "Pellany must first lift the ban"."""
        by, said = clause.spoken_for, clause.proposition.within
        if not by or by in clause.parties or clause.proposition.negated or not said:
            return None
        if not clause.parties and by not in self.parties.all() and not self._subject(clause):
            return None
        asked = re.search(self.demands.asking, re.sub(self.words.obliging, "", clause.lead))
        if re.match(self.demands.minding, clause.tail):
            return None
        if asked or said.chain[0].polarity is not Polarity.SAID or not re.search(self.words.obliging, clause.lead):
            return None
        content = clause.part(0, end_of(clause, 3, self.words))
        # "Our right must be recognised": what must be done is told with what it is done to.
        return content if clause.parties else Span(content.text, min(content.start, clause.evidence.start), content.end)

    def pressed(self, clause: Clause, by: str) -> Span | None:
        """What a speaker goes on to say that another party must do: "In return Pellany must recall the decision"."""
        pressed = re.search(self.demands.pressing, clause.lead)
        if not pressed or by in clause.parties or not clause.parties or clause.proposition.negated:
            return None
        asked = re.search(self.demands.asking, clause.lead[: pressed.start()])
        return None if asked else clause.part(0, end_of(clause, 3, self.words))

    def _subject(self, clause: Clause) -> bool:
        """Whether it is said of what ends a war or dispute: "the siege must be lifted", "all sides must talk"."""
        must = re.search(self.words.obliging, clause.lead)
        firm = must is not None and not must.group().startswith(("should", "ought"))
        return firm and re.search(self.demands.subjects, clause.lead[: must.start() if must else 0][-80:]) is not None

    def needed(self, clause: Clause) -> Span | None:
        """What a speaker calls necessary, or says that no settlement can be without."""
        if not clause.spoken_for or clause.parties or clause.proposition.negated:
            return None
        lead = clause.report.text.span(clause.sentence.start, clause.proposition.predicate.start)
        goal = self.proposals.about(lead) or re.search(self.demands.goals, clause.lead[-60:])
        needed = re.match(self.demands.need, clause.tail) and (goal or re.search(r"\bit $", clause.lead))
        if needed or (goal and re.match(self.demands.excluding, clause.tail)):
            return clause.part(0, end_of(clause, 3, self.words))
        return None
