"""Whose a plan is that asks for something: "Roe's plan calls for a truce", "the plan calls for a truce"."""

from __future__ import annotations

import re
from collections import Counter

from twosource.judge.record.acting import actor_of
from twosource.judge.record.clauses import Clause
from twosource.judge.record.parties import Parties
from twosource.lang import Language

# A plan is a party's where so many places, and so large a share of those that name an owner, say so.
OFTEN, CLEARLY = 2, 0.7
DEMANDING = frozenset("call demand ask require urge request".split())


class Owners:
    """Finds the party behind a plan that is the subject of a clause; built once for a story."""

    def __init__(self, parties: Parties, language: Language) -> None:
        self.parties, self.drafts = parties, language.demands.drafts
        self.owned = re.compile(language.demands.owned)
        counted = Counter(
            party
            for report in parties.reports
            for match in self.owned.finditer(report.text.chars)
            if (party := parties.named(match["owner"]))
        )
        first = max(counted, key=lambda party: (counted[party], party), default="")
        clear = counted[first] >= max(OFTEN, CLEARLY * counted.total())
        self.maker = first if clear else None

    def of(self, clause: Clause) -> tuple[str, ...]:
        """The maker of the plan that a clause says asks for something; none where it is not known."""
        agent = actor_of(clause.proposition, clause.report)
        if agent is None or clause.proposition.lemma not in DEMANDING:
            return ()
        phrase = clause.report.text[agent.span]
        noun = re.sub(r"[^a-z -]", "", (phrase.lower().split(",")[0].split() or [""])[-1])
        relative = clause.lead.rstrip().endswith(("which", "that")) and clause.lead.rstrip(" ,whicta").split()[-1:]
        if noun not in self.drafts and (relative or [""])[-1] not in self.drafts:
            return ()
        own = self.owned.search(f" {phrase}")
        party = self.parties.named(own["owner"]) if own else None
        return (party,) if party else (self.maker,) if self.maker else ()
