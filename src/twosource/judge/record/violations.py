"""The ledger: acts that reports tell of and that a commitment forbids, with who alleges, denies and saw each.

The status is the first of these that holds. Outside the terms: wrong place, time or act. Not attributable: those who
saw it could not say whose it was. Observed: a reporter or observers saw it, also where the accused denies it. Denied:
the accused denies it and somebody who was there found nothing. Disputed: alleged and denied. Corroborated: two
independent origins or more. Single-source: one, however many reports repeat it.
A denial bounded in time or place answers only what lies inside its bounds; it disputes, and never refutes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from twosource.judge.record.duration import in_force
from twosource.judge.record.forbidden import derived
from twosource.judge.record.parties import Parties
from twosource.judge.record.sightings import (
    AGREED,
    ALLEGED,
    DENIED,
    FOUND,
    LEFT,
    NOBODY,
    REFUTED,
    SAME,
    SEEN,
    TOLD,
    Sighting,
    Watch,
)
from twosource.judge.record.whereabouts import NO_PLACE
from twosource.lang import Language
from twosource.model import Links, Report, Terms, Violation

# Acts that a report leaves open: who knows what was fired.
OPEN = ("casualties", "explosions", "gunfire")
OUTSIDE, OBSERVED, CORROBORATED = "outside the terms", "observed", "corroborated"
SINGLE, DISPUTED, REFUSED, UNATTRIBUTED = "single-source", "disputed", "denied", "not attributable"


def find_violations(reports: Sequence[Report], links: Links, terms: Terms, language: Language) -> tuple[Violation, ...]:
    """The ledger of one commitment, by time."""
    parties = Parties(reports, links, language)
    terms = in_force(terms, reports, language)
    watch = Watch(reports, parties, language, terms)
    told = [one for report in reports for one in watch.of(report)]
    groups = _grouped([one for one in told if one.stand not in (DENIED, FOUND) and one.act != SAME], language)
    for found in (one for one in told if one.stand == FOUND):
        for group in _looked_at(found, groups, language):
            group.append(found)
    for denial in (one for one in told if one.stand == DENIED):
        for group in _denied(denial, groups, language):
            group.append(denial)
    ledger = Ledger(terms, language, reports)
    made = (ledger.line(group) for group in groups)
    return tuple(sorted((line for line in made if line), key=lambda v: (v.when or "", v.evidence)))


def _grouped(told: Iterable[Sighting], language: Language) -> list[list[Sighting]]:
    groups: list[list[Sighting]] = []
    for one in sorted(told, key=lambda s: (s.moment.hour is None, s.place == NO_PLACE, not s.moment.explicit, s.span)):
        group = next((g for g in groups if any(_same(one, other, language) for other in g)), None)
        if group is None:
            groups.append([one])
        else:
            group.append(one)
    return groups


def _same(one: Sighting, other: Sighting, language: Language) -> bool:
    """Whether two tellings are of one act."""
    follows = (
        one.span.text == other.span.text
        and one.act == other.act
        and one.place == other.place
        and one.moment == other.moment
    )
    if follows:
        return True
    if one.act == other.act == LEFT and one.by == other.by:
        return True
    if not _kindred(one.act, other.act, language) or not one.moment.near(other.moment):
        return False
    # What nobody places, such as a duty, is one act of one side on one day.
    if one.place == other.place == NO_PLACE and one.act not in language.breaches.acts:
        return one.by == other.by or None in (one.by, other.by)
    if NO_PLACE in (one.place, other.place):
        return one.span.text == other.span.text and abs(one.span.start - other.span.start) < 700
    if one.by and other.by and one.by != other.by and ALLEGED in (one.stand, other.stand):
        return False
    return one.place == other.place


def _looked_at(found: Sighting, groups: list[list[Sighting]], language: Language) -> list[list[Sighting]]:
    """The act whose traces were looked at: the last of its kind and place, within days."""
    fitting = [
        g for g in groups
        if any(_kindred(found.act, one.act, language) and one.place == found.place != NO_PLACE for one in g)
        and g[0].moment.day <= found.moment.day
    ]  # fmt: skip
    return sorted(fitting, key=lambda g: g[0].moment.day)[-1:]


def _kindred(act: str, other: str, language: Language) -> bool:
    return act == other or any({act, other} <= family for family in language.breaches.kindred)


def _denied(denial: Sighting, groups: list[list[Sighting]], language: Language) -> list[list[Sighting]]:
    """The acts that a denial speaks of: laid to the speaker's side, of its act, place and day where it says so."""
    found = []
    for group in groups:
        first = group[0]
        accused = _most(one.by for one in group)
        if accused and denial.party and accused != denial.party:
            continue
        near = any(d.span.text == denial.span.text and 0 <= denial.span.start - d.span.end < 500 for d in group)
        act = denial.act == SAME or any(_kindred(denial.act, one.act, language) for one in group)
        place = denial.place == NO_PLACE or any(denial.place == one.place for one in group)
        day = any(_on(denial, one) for one in group)
        if (near and place and act) or (
            act and place and day and (denial.place or denial.moment.explicit) and first.by
        ):
            found.append(group)
    return found


def _on(denial: Sighting, one: Sighting) -> bool:
    """Whether a denial reaches the day: of a denial without a date, any day up to five before."""
    if denial.moment.explicit:
        return denial.moment.day == one.moment.day or denial.moment.near(one.moment)
    return bool(denial.place) and one.moment.day <= (denial.report.article.published or "")[:10]


def _most(values: Iterable[str | None]) -> str | None:
    counted = Counter(value for value in values if value)
    return min(counted, key=lambda v: (-counted[v], v)) if counted else None


class Ledger:
    """Makes lines of groups of sightings."""

    def __init__(self, terms: Terms, language: Language, reports: Sequence[Report]) -> None:
        self.terms, self.words = terms, language.breaches
        self.derived = frozenset(derived((*terms.forbidden, *terms.permitted), self.words))
        self.forbidden = self._acts(terms.forbidden)
        self.permitted = self._acts(terms.permitted)
        self.sided = promised(reports, language)

    def _acts(self, items: Sequence[str]) -> frozenset[str]:
        listed = (act for item in items for key, act in self.words.keys.items() if key in item.lower())
        return frozenset((*(item for item in items if item in self.derived), *listed))

    def line(self, group: list[Sighting]) -> Violation | None:
        """A line, or None where nobody tells the act but to deny it, or no promise of the reports speaks of it."""
        act = _most(one.act for one in group if one.act != SAME) or SAME
        sided = act in self.words.sided
        place = _most(one.place for one in group if one.place != NO_PLACE)
        nowhere = place is None and act in self.forbidden and not (sided or act in self.derived)
        if (sided and act not in self.sided) or nowhere:
            return None
        accused = _most(one.by for one in group if one.stand != DENIED)
        because = None if sided else self._outside(group, act, place)
        status = OUTSIDE if because else self._status(group)
        best = max(group, key=lambda s: (s.moment.hour is not None, s.moment.explicit, s.stand == SEEN))
        return Violation(
            commitment=self.terms.name,
            act=act,
            place=place,
            when=best.moment.iso,
            by=None if status == UNATTRIBUTED else accused,
            alleged_by=_names(one for one in group if one.stand == ALLEGED),
            denied_by=_names(one for one in group if one.stand == DENIED),
            seen_by=_names(one for one in group if one.stand in (SEEN, AGREED)),
            status=status,
            because=because or REASONS[status],
            evidence=tuple(sorted(dict.fromkeys(one.span for one in group))),
        )

    def _outside(self, group: list[Sighting], act: str, place: str | None) -> str | None:
        """Why an act is no breach: by act, by place, by time."""
        if act in self.permitted or (self.forbidden and act not in self.forbidden and act not in OPEN):
            return "the act is not forbidden"
        if self.terms.places and place and place not in self.terms.places:
            return f"{place} is outside the area"
        return self._untimely(group)

    def _untimely(self, group: list[Sighting]) -> str | None:
        """Before the start or after the end, by the telling with the closest time."""
        best = max(group, key=lambda s: (s.moment.hour is not None, s.moment.explicit))
        when = best.moment.iso or ""
        start, until = (self.terms.start or "")[: len(when)], (self.terms.until or "")[: len(when)]
        if when and start and when < start:
            return "before the start"
        return "after the end" if when and until and when > until else None

    def _status(self, group: list[Sighting]) -> str:
        stands = {one.stand for one in group}
        if NOBODY in stands:
            return UNATTRIBUTED
        watched = [one for one in group if one.stand == SEEN and _first_hand(one)]
        if watched:
            return OBSERVED
        if DENIED in stands:
            return REFUSED if REFUTED in stands else DISPUTED
        # Whoever tells the same has an account beside them, whose teller may be known as the outlet's own only.
        telling = (ALLEGED, SEEN, AGREED, *((TOLD,) if AGREED in stands else ()))
        origins = {one.party or one.who for one in group if one.stand in telling and (one.party or one.who)}
        return CORROBORATED if len(origins) > 1 else SINGLE


REASONS = {
    OBSERVED: "a reporter or observers saw it",
    CORROBORATED: "two or more independent origins",
    SINGLE: "one origin",
    DISPUTED: "alleged and denied, and nobody independent was there",
    REFUSED: "the accused denies it, and who was there found nothing",
    UNATTRIBUTED: "those who saw it could not say whose it was",
}


def _first_hand(one: Sighting) -> bool:
    """Whether an outlet's reporter or the observers saw it, and not a witness whom they quote."""
    return one.who == (one.report.article.outlet or one.report.article.name)


def _names(told: Iterable[Sighting]) -> tuple[str, ...]:
    return tuple(sorted({name for one in told if (name := one.party or one.who)}))


def promised(reports: Sequence[Report], language: Language) -> frozenset[str]:
    """Acts that break another promise of the reports: guns that stay, observers who are turned back."""
    chars = [report.text.chars.lower() for report in reports]
    return frozenset(act for act, p in language.breaches.sided.items() if any(re.search(p, text) for text in chars))
