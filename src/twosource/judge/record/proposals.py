"""Proposals, their names merged: "30-day cease-fire", "the proposed truce" and "the plan" may be one.

A name with a telling noun (truce, extension, exchange) belongs to the proposal of that class; a general one (plan,
deal, text) to the last proposal that its report speaks of.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from twosource.judge.record.clauses import folded
from twosource.lang import Language
from twosource.lang.negotiation import Diplomacy
from twosource.model import Report
from twosource.text import Span

BARRED = "to|of|on|in|for|with|that|at|by|from|and|or|but|as|if|until|unless|who|which|said|says"
GENERAL = "plan"
FALLBACK = {"ceasefire", "extension", "exchange", "freeze"}
REACH, NEAR = 1200, 220


def noun_phrase(words: Diplomacy) -> str:
    """A regular expression for a phrase whose noun is a proposal's, or a pronoun for one."""
    nouns = "|".join(sorted(map(re.escape, words.proposals), key=len, reverse=True))
    return (
        r"(?:(?:(?:the |an? )?(?:principle|idea|notion|concept|terms|outline) of )?"
        rf"(?:(?!(?:{BARRED})\b)[\w'.,-]+ ){{0,6}}?[\w'-]*?\b(?P<proposal>{nouns})s?\b"
        r"|(?P<pronoun>it|them|this|that)\b(?! (?:is|was|will|would|has|had)\b))"
    )


@dataclass(frozen=True)
class Named:
    """One name of a proposal at one place."""

    span: Span
    kind: str
    words: str


class Proposals:
    """Finds the proposal that a place in a report speaks of; built once for a story."""

    def __init__(self, reports: Sequence[Report], language: Language) -> None:
        words = language.diplomacy
        nouns = "|".join(sorted(map(re.escape, words.proposals), key=len, reverse=True))
        self.kinds = words.proposals
        self.pattern = re.compile(
            rf"(?P<adjectives>(?:[\w'-]+ )?)(?P<proposal>{nouns})s?\b"
            rf"(?P<more> (?:for|of) (?:(?!(?:{BARRED.replace('of|', '')})\b)[\w'-]+ ?){{1,5}})?"
        )
        self.extending = re.compile(words.extending)
        self.named = {report.text.id: self._in(report) for report in reports}
        self.labels = self._labels()

    def _in(self, report: Report) -> list[Named]:
        chars = folded(report, report.text.whole)
        found = []
        for match in self.pattern.finditer(chars):
            kind = self.kinds[match["proposal"]]
            span = report.text.span(match.start("proposal"), match.end("proposal"))
            words = (match["adjectives"] if "-" in match["adjectives"] else "") + match["proposal"]
            if kind == GENERAL and match["more"]:
                specific = next((k for word in match["more"].split() if (k := self.kinds.get(word))), None)
                own = re.sub(r"^ (?:for|of) (?:(?:a|an|the) )?", "", match["more"]).strip()
                kind, words = (specific, match["proposal"]) if specific else (own, own)
            found.append(Named(span, kind, words))
        return found

    def _labels(self) -> dict[str, str]:
        """The name that each kind of proposal goes by: the most frequent, one with its measure before one without."""
        counted: dict[str, Counter[str]] = {}
        for found in self.named.values():
            for named in found:
                counted.setdefault(named.kind, Counter())[named.words] += 1
        return {
            kind: max(names, key=lambda n: (names[n] * (1 + 2 * ("-" in n)), n))
            for kind, names in sorted(counted.items())
        }

    @property
    def main(self) -> str | None:
        """The kind spoken of most."""
        counted = Counter(n.kind for found in self.named.values() for n in found if n.kind in FALLBACK)
        return max(counted, key=lambda k: (counted[k], k)) if counted else GENERAL if GENERAL in self.labels else None

    def at(self, place: Span, words: str, noun: str | None, pronoun: bool) -> str | None:
        """The proposal of a phrase at a place: of its kind, of what it is for, or the last one before.

        `pronoun`: the phrase is "it", which needs something near before it. None where no proposal is spoken of.
        """
        if self.extending.search(words):
            return self.labels.get("extension", "extension")
        inside = [n for n in self.named.get(place.text, ()) if place.covers(n.span) and n.kind != GENERAL]
        if noun and inside:
            return self.labels[inside[-1].kind]
        reach = NEAR if pronoun else REACH
        before = [
            n for n in self.named.get(place.text, ())
            if (pronoun or n.kind in FALLBACK) and place.start - reach <= n.span.start < place.start
        ]  # fmt: skip
        last = max(before, key=lambda n: n.span.start, default=None)
        if last and last.kind != GENERAL:
            return self.labels[last.kind]
        return self.labels.get(self.main or "") if last or not pronoun else None
