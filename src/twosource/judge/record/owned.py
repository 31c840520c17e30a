"""Stances that nouns tell: whose a plan is ("the Union's peace plan"), whose answer ("the rebels' rejection of it")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from twosource.judge.record.clauses import folded
from twosource.judge.record.parties import Parties
from twosource.judge.record.phrases import compiled, groups, noun_phrase
from twosource.judge.record.proposals import Proposals
from twosource.lang import Language
from twosource.model import Report
from twosource.text import Span

# How far before a plan its owner's name may begin.
REACH = 70
NAMES = r"(?:the )?(?P<owner>(?:[A-Z][\w.’'-]* ?){1,4})"


class Owned:
    """Reads stances off noun phrases; built once for a story."""

    def __init__(self, parties: Parties, proposals: Proposals, language: Language) -> None:
        words = language.diplomacy
        self.parties, self.proposals, self.owned = parties, proposals, words.owned
        owner = r"(?P<owner>(?:[A-Z][\w.’'-]* ){1,5}|(?:the )?[a-z]+(?:s[’']|['’]s) )"
        self.before = re.compile(rf"{owner}(?:[“\"‘]?(?:{words.planned}) ){{0,2}}[“\"‘]?$")
        self.by = re.compile(rf"s?[”\"’']? {words.made_by}{NAMES}")
        self.agreed = compiled(words.secured, noun_phrase(words))
        self.replies = [(stance, re.compile(pattern)) for stance, pattern in words.replies]

    def of(self, report: Report) -> Iterator[tuple[str, str, str, Span]]:
        """Each stance as party, proposal, stance and place."""
        for named in self.proposals.named.get(report.text.id, ()):
            noun = report.text[named.span].lower()
            # "Roe plans to travel" is no plan of his.
            verb = report.text.chars[named.span.end : named.span.end + 4] == "s to"
            if noun in self.owned and not verb and (found := self._owner(report, named.span)):
                party, place = found
                yield party, self.proposals.whole(named), "proposes", place
        yield from self._replies(report)

    def _owner(self, report: Report, span: Span) -> tuple[str, Span] | None:
        chars = report.text.chars
        start = max(0, span.start - REACH)
        match = self.before.search(chars, start, span.start)
        if match and (party := self._party(match["owner"])):
            return party, report.text.span(match.start(), span.end)
        after = self.by.match(chars, span.end)
        if after and (party := self._party(after["owner"] + " ")):
            return party, report.text.trimmed(Span(span.text, span.start, after.end()))
        return None

    def _party(self, owner: str) -> str | None:
        """Whose it is; of "the Tarsia plan" nobody, since a plan goes by the name of the country it is for."""
        words = owner.strip()
        possessed = words.endswith(("’", "'", "'s", "’s"))
        party = self.parties.camps.party(words) or next(iter(self.parties.every(words)[:1]), None)
        return None if party and words.lower() == party.lower() and not self._body(party) and not possessed else party

    def _body(self, party: str) -> bool:
        return party in self.parties.known.bodies.values()

    def _replies(self, report: Report) -> Iterator[tuple[str, str, str, Span]]:
        """ "The government's acceptance of the plan", "its rejection by the opposition"."""
        for stance, pattern in self.replies:
            for match in pattern.finditer(report.text.chars):
                group = "owner" if match["owner"] else "other"
                words = re.sub(r"(?:['’]s?)$", "", match[group].strip())
                party = self.parties.of(words, None, report)
                place = report.text.trimmed(report.text.span(match.start(group), match.end()))
                whole = report.text.span(match.start(), min(len(report.text.chars), match.end() + REACH))
                proposal = self.proposals.about(whole, first=True) or self.proposals.before(whole)
                if party and proposal:
                    yield party, proposal, stance, place

    def secured(self, report: Report) -> Iterator[tuple[str, str, tuple[int, int]]]:
        """Assent that somebody secured, as (party, proposal, place): "securing agreement with Drevnian officials"."""
        for sentence in report.sentences:
            match = self.agreed.search(folded(report, sentence))
            if match:
                start, end = sentence.start + match.start(), sentence.start + match.end()
                named = report.text.span(sentence.start + match.start("party"), sentence.start + match.end("party"))
                party = self.parties.named(report.text[named])
                proposal = self.proposals.at(report.text.span(start, end), match.group(), groups(match)[0], False)
                if party and proposal:
                    yield party, proposal, (start, end)
