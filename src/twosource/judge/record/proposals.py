"""Proposals, their names merged: "30-day cease-fire", "the proposed truce" and "the plan" may be one.

A name with a telling noun (truce, extension, exchange) belongs to the proposal of that class; a general one (plan,
deal, text) to what it is for ("a plan for a swap"), to the last proposal that its report speaks of, or, where a story
turns on one proposal, to that. What no name of a proposal stands for goes by its own words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from twosource.judge.record.clauses import folded
from twosource.judge.record.phrases import BARRED
from twosource.lang import Language
from twosource.model import Report
from twosource.text import Span

GENERAL, DEMAND = "plan", "demand"
FALLBACK = {"ceasefire", "extension", "exchange", "freeze"}
REACH, NEAR = 1200, 220
# A story turns on one proposal where so large a share of all that is named is of its class.
MAIN = 0.5
ATTRIBUTE = re.compile(
    r"(?:\b(?:the|an?|its|his|her|their|this|that)|['’]s?) (?P<word>(?!\w+(?:ed|ing|ly|er)\b)[a-z][\w-]+) $"
)
PLAIN = frozenset(
    "new old own first second third latest last final same other proposed such full whole two three".split()
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
        self.kinds, self.pronouns = words.proposals, language.names.pronouns
        self.pattern = re.compile(
            rf"(?P<adjectives>(?:[\w'-]+ )?)(?P<proposal>{nouns})s?\b"
            rf"(?P<more> (?:for|of) (?:(?!(?:{BARRED.replace('of|', '')})\b)[\w'-]+ ?){{1,5}})?"
        )
        self.extending = re.compile(words.extending)
        self.named = {report.text.id: self._in(report) for report in reports}
        self.labels = self._labels()
        self.main = self._main()

    def _in(self, report: Report) -> list[Named]:
        chars = folded(report, report.text.whole)
        found = []
        for match in self.pattern.finditer(chars):
            kind = self.kinds[match["proposal"]]
            span = report.text.span(match.start("proposal"), match.end("proposal"))
            words = self._attribute(chars, match) + match["proposal"]
            if kind == GENERAL and match["more"]:
                specific = next((k for word in match["more"].split() if (k := self._kind(word))), None)
                own = re.sub(r"^ (?:for|of) (?:(?:a|an|the) )?", "", match["more"]).strip()
                # "A plan for Tarsia", "a proposal for peace": that is any plan.
                named = report.text.chars[match.start("more") : match.end("more")].split()[1:2]
                open_ended = own.split()[:1] == ["peace"] or any(word[:1].isupper() for word in named)
                vague = open_ended or set(own.split()) & (self.pronouns.keys() | {"last", "this", "next"})
                own = "" if vague else own
                kind, words = (specific, match["proposal"]) if specific else (own or kind, own or words)
            found.append(Named(span, kind, words))
        return found

    def _kind(self, word: str) -> str | None:
        kind = self.kinds.get(word) or self.kinds.get(word.removesuffix("s"))
        return kind if kind not in (GENERAL, DEMAND) else None

    def _attribute(self, chars: str, match: re.Match[str]) -> str:
        """A measure or another noun before: "30-day truce", "the peace plan"; not "the new plan"."""
        if "-" in match["adjectives"]:
            return match["adjectives"]
        before = ATTRIBUTE.search(chars[max(0, match.start("proposal") - 40) : match.start("proposal")])
        word = before["word"] if before else ""
        return f"{word} " if word and word not in PLAIN else ""

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

    def _main(self) -> str | None:
        """The class that the story turns on, if there is one."""
        counted = Counter(n.kind for found in self.named.values() for n in found if n.kind not in (GENERAL, DEMAND))
        kind = max(counted, key=lambda k: (counted[k], k), default=None)
        return kind if kind in FALLBACK and counted[kind] >= MAIN * counted.total() else None

    def about(self, place: Span, *, first: bool = False) -> str | None:
        """The proposal that a place itself names, the last one (or the `first`) where it names several."""
        inside = [n for n in self.named.get(place.text, ()) if place.covers(n.span)]
        telling = [n for n in inside if n.kind not in (GENERAL, DEMAND)] or inside
        return self._meant(telling[0 if first else -1]) if telling else None

    def whole(self, named: Named) -> str:
        """The proposal that somebody's plan is: by its own words, or the story's own before any other named nearby."""
        general = named.kind == GENERAL and self.main
        return self.labels[self.main] if general and self.main else self._meant(named)

    def before(self, place: Span, reach: int = NEAR) -> str | None:
        """The proposal named last before a place, for "it" and for what leaves its object out."""
        inside = [n for n in self.named.get(place.text, ()) if place.start - reach <= n.span.start < place.start]
        return self._meant(max(inside, key=lambda n: n.span.start)) if inside else None

    def at(self, place: Span, words: str, noun: str | None, pronoun: bool) -> str | None:
        """The proposal of a phrase at a place: one that gives more time, one named there, or for "it" the last before.

        None where no proposal is spoken of.
        """
        if self.extending.search(words):
            return self.labels.get("extension", "extension")
        return (self.about(place) if noun else None) or (self.before(place) if pronoun or noun else None)

    def near(self, place: Span) -> str | None:
        """The proposal that something asked for belongs to: named there, before it, or the story's own."""
        return self.about(place) or self.before(place, REACH) or (self.labels[self.main] if self.main else None)

    def _meant(self, named: Named) -> str:
        """The label of a name: a general one stands for the last telling one before, or for the story's own."""
        if named.kind not in (GENERAL, DEMAND):
            return self.labels[named.kind]
        if named.kind == DEMAND:
            return self.labels[DEMAND]
        earlier = [
            n for n in self.named.get(named.span.text, ())
            if n.kind in FALLBACK and named.span.start - REACH <= n.span.start < named.span.start
        ]  # fmt: skip
        if self.main and (earlier or self.main):
            return self.labels[earlier[-1].kind if earlier else self.main]
        return self.labels.get(GENERAL, GENERAL)
