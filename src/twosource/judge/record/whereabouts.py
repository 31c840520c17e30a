"""Where an act is said to have happened: places of the terms, other places, banks of a river and who holds them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from twosource.judge.record.clauses import folded
from twosource.judge.record.parties import Parties
from twosource.lang import Language
from twosource.model import Report, Role, Terms
from twosource.text import Span

NO_PLACE = ""
SHORT = 4
ASIDE = (Role.FURNITURE, Role.BYLINE, Role.DATELINE)
OPPOSITE = {"north": "south", "south": "north", "east": "west", "west": "east"}


class Places:
    """Finds the place that a sentence names: one of the terms', the narrowest, else another name after "in" or "at"."""

    def __init__(self, terms: Terms, parties: Parties, language: Language) -> None:
        self.known = {place.lower(): place for place in terms.places}
        self.parties, self.words = parties, language.breaches
        bodies = language.diplomacy.forces | language.classes.government | language.diplomacy.bodies
        self.barred = bodies | {w.lower() for w in (*language.times.weekdays, *language.times.months)} | {"staff"}
        first = [place.split()[0] for place in self.known]
        # "Ozrin valley" and "Ozrin" hold the other places of the terms: all of it is no place of an act.
        self.wide = frozenset(p for p in self.known if p.split()[0] == p and first.count(p) > 1) | frozenset(
            p for p in self.known if re.search(r"\b(?:valley|region|province|district|river|zone|strip)$", p)
        )

    def named(self, exact: str) -> str:
        lowered = exact.lower()
        known = [(lowered.find(place), place) for place in self.known if re.search(rf"\b{re.escape(place)}\b", lowered)]
        narrow = [one for one in known if one[1] not in self.wide]
        if narrow:
            return self.known[min(narrow)[1]]
        others = (m["name"] for m in re.finditer(self.words.places, exact) if self._is_place(m["name"]))
        return next(others, NO_PLACE)

    def _is_place(self, name: str) -> bool:
        words = {word.lower() for word in name.split()}
        inside = any(word in place.split() for place in self.known for word in words)
        posts = any(word.startswith("post") for word in words)
        held = any(word.endswith("-held") for word in words)
        # A seat of government is a place where something can fall; a state or a person is none.
        known = self.parties.known
        acts = any(word in known.states or word in known.people for word in words) and name.lower() not in known.seats
        return not (words & self.barred or inside or posts or held or acts or name.startswith("The "))


def sentences(report: Report) -> Iterator[tuple[Span, bool]]:
    """Sentences without furniture, what a short title cut off put back, and whether each is but a heading."""
    barred = [b.span for b in report.document.blocks if b.role in ASIDE]
    held: Span | None = None
    for sentence in report.sentences:
        span = Span(sentence.text, held.start, sentence.end) if held else sentence
        cut = re.search(r"\b(?:Maj|Gen|Col|Lt|Capt|Mr|Mrs|Ms|Dr|[ap]\.m)\.$", report.text[span])
        held = span if cut else None
        if held is None and not any(b.overlap(span) for b in barred):
            yield span, len(report.text[span].split()) <= SHORT


def banks(reports: Sequence[Report], parties: Parties, language: Language) -> Mapping[str, str]:
    """Side of the river -> who holds it: "the Drevnian-held north bank"; of two, the other holds the other."""
    found: dict[str, str] = {}
    for report in reports:
        for match in re.finditer(language.breaches.held, folded(report, report.text.whole)):
            party = parties.known.states.get(match["party"])
            if party:
                found[match["side"]] = party
    for side, party in list(found.items()):
        other = next((p for p in parties.all() if p != party), None)
        if other:
            found.setdefault(OPPOSITE[side], other)
    return found
