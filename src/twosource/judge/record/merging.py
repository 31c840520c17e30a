"""Which tellings are of one contact: the same kind, the same sides, and no day or place that parts them.

A side is a person, or a body or delegation for which a person speaks: "the union's delegation" is met where its head
is. What one report expects and a later one has as past is one contact; on one day the two may be two.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date

from twosource.judge.record.parties import Parties, head_of
from twosource.judge.record.tellings import CANCELLED, DENIED, HAPPENED, PLANNED, WEEK, Told, kind
from twosource.model import Report

DAY = re.compile(r"\d{4}-\d\d-\d\d")
PERIOD = re.compile(r"(?P<year>\d{4})(?:-W(?P<week>\d\d)|-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")
# A plan is of the contact that a report tells of so many days later.
SOON = 10


class Merging:
    """Tells whether tellings of one story are of one contact."""

    def __init__(self, reports: Sequence[Report], parties: Parties) -> None:
        self.parties = parties
        self.published = {r.text.id: (r.article.published or "")[:10] for r in reports}
        self.roles = {parties.name(e): e.role.lower() for r in reports for e in r.entities if e.role}
        self.persons = {parties.name(e) for r in reports for e in r.entities if parties.is_person(e)}
        self.camps: dict[str, str | None] = {}

    def grouped(self, told: Sequence[Told]) -> list[list[Told]]:
        """The tellings by contact; those of the fullest come first, what is planned last."""
        groups: list[list[Told]] = []
        for one in sorted(told, key=lambda t: (t.status != HAPPENED, len(t.parties) < 2, not t.explicit, t.span)):
            fitting = [
                g for g in groups if any(self.same(one, o) for o in g) and not any(self._apart(one, o) for o in g)
            ]
            if fitting:
                max(fitting, key=lambda g: max(self._nearness(one, other) for other in g)).append(one)
            else:
                groups.append([one])
        return groups

    def _apart(self, one: Told, other: Told) -> bool:
        """Whether a day or the goal of a journey sets them apart, whatever a third telling leaves open."""
        dated = one.explicit and other.explicit and not near(one.date, other.date)
        return dated or (kind(one) == "visit" and not self._one_place(one.place, other.place))

    def _nearness(self, one: Told, other: Told) -> tuple[bool, bool, bool]:
        dated = one.explicit and other.explicit and one.date == other.date
        return dated, one.span.text == other.span.text, one.status == other.status

    def same(self, one: Told, other: Told) -> bool:
        """Whether two tellings may be of one contact."""
        if kind(one) != kind(other) or not self._timely(one, other):
            return False
        if one.type == "message":
            return self._one_letter(one, other)
        if kind(one) == "visit":
            return self._one_journey(one, other)
        return self._one_meeting(one, other)

    def _one_letter(self, one: Told, other: Told) -> bool:
        known = one.receiver == other.receiver and bool(one.states & other.states) and one.date == other.date
        return known or (self._alike(one.sender, other.sender) and self._alike(one.receiver, other.receiver))

    def _alike(self, one: str | None, other: str | None) -> bool:
        return one == other or (one is not None and other is not None and self._matches(one, other))

    def _one_journey(self, one: Told, other: Told) -> bool:
        """The same traveller, and no two places."""
        if not self._one_place(one.place, other.place):
            return False
        led = any(self._called(one.parties[0], name) for name in other.parties) or other.parties[0] in one.parties
        return led or (
            one.place is not None and other.place is not None and self._alike(one.parties[0], other.parties[0])
        )

    def _one_place(self, one: str | None, other: str | None) -> bool:
        if one is None or other is None or one in other or other in one:
            return True
        lands = self.parties.named(one), self.parties.named(other)
        return lands[0] is not None and lands[0] == lands[1]

    def _one_meeting(self, one: Told, other: Told) -> bool:
        few, many = sorted((one.parties, other.parties), key=len)
        if not few or len(few) == 1 < len(many):
            return self._beside(one, other) and set(few) <= set(many)
        left, known = list(many), 0
        for name in sorted(few, key=lambda n: n not in many):
            exact = next((m for m in left if self._called(name, m)), None)
            match = exact or next((m for m in left if self._matches(name, m)), None)
            if match is None:
                return False
            known += exact is not None
            left.remove(match)
        return known > 0 or self._beside(one, other)

    def _beside(self, one: Told, other: Told) -> bool:
        """Whether more than those who take part says that it is one: one report, one day or one place."""
        if one.explicit and other.explicit:
            return True
        here = one.span.text == other.span.text or (one.place is not None and one.place == other.place)
        return here or near(self.day(one), self.day(other))

    def day(self, one: Told) -> str:
        """The day of a telling: its own, else that of its report."""
        return one.date if one.explicit else self.published.get(one.span.text, "")

    def _full(self, name: str) -> str:
        """The one longer name of a person that ends in a bare surname."""
        longer = [person for person in self.persons if person.endswith(f" {name}")]
        return longer[0] if len(longer) == 1 and " " not in name else name

    def _called(self, one: str, other: str) -> bool:
        """Whether one name is the other, or a shorter form of it."""
        return one == other or one.endswith(f" {other}") or other.endswith(f" {one}")

    def _matches(self, one: str, other: str) -> bool:
        """Whether two names may be one side: a body and whoever speaks for it, and not two people or offices."""
        if self._called(one, other):
            return True
        camp = self.camp(one) if self.broad(one) or self.broad(other) else None
        return camp is not None and camp == self.camp(other)

    def broad(self, name: str) -> bool:
        """Whether a name is of a body, a delegation or of several who act for it."""
        if name in self.persons:
            return False
        noun = head_of(name).split(" of ")[0].split()[-1].lower()
        language = self.parties.language
        team = noun in language.classes.teams or noun in language.contacts.delegates
        return team or noun.endswith("s") or name == self.parties.named(name)

    def body(self, name: str) -> bool:
        """Whether a name is of a party itself or of its delegation."""
        return (
            name == self.parties.named(name)
            or re.search(self.parties.language.diplomacy.teams, name.lower()) is not None
        )

    def public(self, one: Told) -> bool:
        """Whether somebody takes part who acts for a party or holds an office; of a journey it is the traveller."""
        names = [name for name in one.parties[: 1 if kind(one) == "visit" else None] if not self.misread(name)]
        if not any(word[:1].isupper() for name in names for word in name.split()):
            return False
        return any(self.camp(name) or self.parties.official(name) or self._official(name) for name in names)

    def misread(self, name: str) -> bool:
        """Whether two headlines run together were taken for a name: "Artist killed in Holm Roe"."""
        return name in self.persons and re.search(r"^(?!The )[A-Z].* [a-z]{5,}\b", name) is not None

    def _official(self, name: str) -> bool:
        offices = self.parties.language.names.public | self.parties.language.actors.acting
        return any(word in offices for word in re.findall(r"[a-z-]+", self.roles.get(name, "")))

    def camp(self, name: str) -> str | None:
        """Whom a name acts for: its party, or those who fight whom the reports call by what they are ("rebels")."""
        if name not in self.camps:
            party = self.parties.named(self._full(name)) or self.parties.named(head_of(name))
            words = f"{name} {self.roles.get(name, '')}".lower().split() if party is None else party.lower().split()
            fighting = any(word.removesuffix("s") in self.parties.language.actors.fighters for word in words)
            self.camps[name] = "fighters" if fighting else party or self._union(name)
        return self.camps[name]

    def _union(self, name: str) -> str | None:
        """The union of a continent whose leaders a name is of: "African presidents"."""
        actors = self.parties.language.actors
        regions = [word for word in name.split() if word.lower() in actors.regions]
        bodies = {body for body in actors.known.values() if regions and body.startswith(f"{regions[0]} ")}
        return bodies.pop() if len(bodies) == 1 else None

    def _timely(self, one: Told, other: Told) -> bool:
        """No day parts them, and a plan is older than what came of it."""
        if one.explicit and other.explicit and one.date and other.date:
            return near(one.date, other.date)
        pending = {one.status, other.status}
        if PLANNED in pending and pending & {HAPPENED, DENIED, CANCELLED} and one.type != "message":
            plan, outcome = (one, other) if one.status == PLANNED else (other, one)
            return self._followed(plan, outcome)
        return PLANNED in pending or self._recent(one, other)

    def _recent(self, one: Told, other: Told) -> bool:
        """Whether what a report tells without a day can be what happened on the other's."""
        told = [(self.day(t), t.explicit) for t in (one, other)]
        (first, dated), (then, also) = sorted(told)
        if not (DAY.fullmatch(first) and DAY.fullmatch(then)):
            return True
        return days(first, then) <= SOON if dated == also or dated else days(first, then) <= 0

    def _followed(self, plan: Told, outcome: Told) -> bool:
        """Whether the outcome was told some days after the plan, and not before the day that was planned."""
        first, then = self.published.get(plan.span.text, ""), self.published.get(outcome.span.text, "")
        if not (DAY.fullmatch(first) and DAY.fullmatch(then)):
            return False
        day = outcome.date if outcome.explicit and DAY.fullmatch(outcome.date) else then
        begin = plan.date if plan.explicit and DAY.fullmatch(plan.date) else first
        return first < then and first <= day and 0 <= days(begin, day) <= SOON


def near(one: str, other: str) -> bool:
    """Whether two days, weeks, months or years are no more than a day apart; others are near everything."""
    first, then = sorted((stretch(one), stretch(other)), key=lambda s: s or (date.min, date.min))
    # On a Monday "last week" may begin where another counts this one.
    slack = WEEK if "W" in f"{one}{other}" else 1
    return first is None or then is None or (then[0] - first[1]).days <= slack


def stretch(value: str) -> tuple[date, date] | None:
    """The first and the last day of a day, an ISO week, a month or a year; None for what is neither."""
    match = PERIOD.fullmatch(value)
    if match is None:
        return None
    year, week, month, day = (int(match[name]) if match[name] else 0 for name in ("year", "week", "month", "day"))
    if week:
        return date.fromisocalendar(year, week, 1), date.fromisocalendar(year, week, 7)
    last = day or monthrange(year, month or 12)[1]
    return date(year, month or 1, day or 1), date(year, month or 12, last)


def days(one: str, other: str) -> int:
    """From one ISO day to another."""
    return (date.fromisoformat(other) - date.fromisoformat(one)).days
