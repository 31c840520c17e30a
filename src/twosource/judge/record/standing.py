"""How a side stands in a war or crisis, beside the language of negotiators: demands, vows, criticism, broken words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from twosource.judge.record.clauses import Clause
from twosource.judge.record.phrases import compiled, groups, label, noun_phrase
from twosource.judge.record.proposals import Proposals
from twosource.lang import Language
from twosource.model import Modality

# Stances that words take on with "not" ("did not keep their promises"), without which they are none.
WITH_NOT = {"keeps": "accuses_of_breaking", "trusts": "doubts", "bound": "rejects"}
# How far behind the words for a stance its matter is looked for.
AHEAD, BACK = 60, 30
PERFECT = re.compile(r"\b(?:has|had) (?:\w+ )?$")


@dataclass(frozen=True)
class Stance:
    """A stance before it is known whose it is; `asked` where it is a demand on somebody, which is a condition too."""

    stance: str
    proposal: str
    asked: bool = False


class Standing:
    """Reads off clauses what no noun of a proposal tells."""

    def __init__(self, proposals: Proposals, language: Language) -> None:
        words = language.diplomacy
        self.proposals = proposals
        self.patterns = [(stance, compiled(pattern, noun_phrase(words))) for stance, pattern in words.standing]
        self.going = re.compile(rf"\b{words.going}")
        self.asserting, self.must = re.compile(words.asserting), re.compile(words.must)
        self.fighting, self.going_on = re.compile(words.fighting), re.compile(words.going_on)
        self.departure = proposals.labels.get("departure", words.departure)

    def found(self, clause: Clause) -> Iterator[tuple[str, re.Match[str]]]:
        """Stances whose words a clause has, with where; those of `WITH_NOT` only where it is negated, others not."""
        if clause.at(Modality.POSSIBLE) and not PERFECT.search(clause.lead):
            return
        for stance, pattern in self.patterns:
            match = None if clause.passive else pattern.match(clause.tail)
            if match is None and stance == "accuses_of_breaking" and clause.proposition.lemma == "accuse":
                match = pattern.search(clause.tail)
            # "Warned this may" is about no proposal.
            if match and stance == "doubts" and groups(match)[1]:
                continue
            if match and clause.negated == (stance in WITH_NOT):
                yield WITH_NOT.get(stance, stance), match

    def made(self, stance: str, clause: Clause, match: re.Match[str]) -> Stance:
        """A stance with its matter: a leader's departure, a proposal named in the clause, else its own words."""
        return Stance(stance, self._matter(stance, clause, match), asked=stance == "proposes")

    def _matter(self, stance: str, clause: Clause, match: re.Match[str]) -> str:
        tail, end = clause.tail, match.end()
        if self.going.search(tail, max(0, end - BACK), end + AHEAD):
            return self.departure
        noun, pronoun = groups(match)
        named = self.proposals.at(clause.part(0, end), match.group(), noun, bool(pronoun))
        reach = min(len(tail.rstrip()), end + AHEAD) if stance == "proposes" else end
        place = clause.part(0, reach)
        own = re.split(r" (?:to|of|in|for) (?:the )?", tail[:end])[-1]
        words = label(tail[end - len(own) :].strip().partition(" ")[2] if own == tail[:end] else tail[end - len(own) :])
        return named or self.proposals.about(place, first=True) or words or label(tail)

    def unended(self, clause: Clause) -> Stance | None:
        """What goes on against a ceasefire, by a side's word: "the shelling has not stopped, Velmark said"."""
        agreed = (
            self.proposals.main in ("ceasefire", "withdrawal")
            and clause.speaker
            and clause.spoken_for not in (None, *clause.parties)
        )
        ended = self.going_on.match(clause.tail) and clause.negated and self.fighting.search(clause.lead)
        if not agreed or not ended or clause.proposition.modality is not Modality.ACTUAL:
            return None
        return Stance("accuses_of_breaking", self.proposals.labels[self.proposals.main or ""])

    def asserted(self, clause: Clause) -> Stance | None:
        """What a speaker says that another side must do: "Marn must go"."""
        match = self.asserting.match(clause.tail)
        own = clause.spoken_for in (None, *clause.parties)
        if not match or own or clause.negated or not clause.parties or not self.must.search(clause.lead):
            return None
        going = self.going.match(clause.tail)
        return Stance("proposes", self.departure if going else label(clause.tail), asked=True)
