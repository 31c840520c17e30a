"""Which party acts in a clause: by its subject, by what is said of the subject, or by the clause before."""

from __future__ import annotations

import re

from twosource.judge.record.parties import Parties, head_of
from twosource.model import Argument, Proposition, Report
from twosource.text import Span

THING = frozenset(("it", "its", "itself", "they"))
OWNER = re.compile(r"(?:his|her|their|its)\b", re.IGNORECASE)
# "Had read it, and would not sign": a clause that leaves its subject out has that of the clause before.
SHARED = re.compile(
    r"\b(?:and|but|or|yet) (?:(?:also|then|still|now|later|therefore|instead) )?"
    r"(?:(?:will|would|has|had|have|was|were|is|are|could|can|did|does|do|not|never) )*$"
)


class Actors:
    """Reads the acting parties of a report's clauses, in order; it remembers who acted last."""

    def __init__(self, report: Report, parties: Parties) -> None:
        self.report, self.parties = report, parties
        self.pair = parties.two()
        self.last: tuple[str, ...] = ()
        self.place: Span | None = None
        self.sentence: Span | None = None

    def of(self, proposition: Proposition, sentence: Span, spoken_for: str | None) -> tuple[str, ...]:
        """The parties that act; several, or "*" for both sides, which `pair` has."""
        named = _listed(proposition, sentence, self.report, self.parties)
        named = named or _before(proposition, sentence, self.report, self.parties)
        agent = actor_of(proposition, self.report)
        if not named and agent:
            named = _named(agent, proposition, self.report, self.parties, spoken_for) or self._owned(agent, spoken_for)
            named = named or self._itself(agent)
        elif not named and self._shares(proposition, sentence):
            named = self.last
        if named:
            self.last, self.place, self.sentence = named, proposition.predicate, sentence
        self.pair = named if len(named) > 1 else self.pair
        return named

    def _owned(self, agent: Argument, spoken_for: str | None) -> tuple[str, ...]:
        """ "Her government", "its side": of whoever speaks, else of the party that acted last."""
        words = head_of(self.report.text[agent.span]).lower().split()
        if len(words) < 2 or not OWNER.match(words[0]) or not self.parties.stands_for(words[-1]):
            return ()
        return (spoken_for,) if spoken_for else self.last[:1] if self.last != ("*",) else ()

    def _itself(self, agent: Argument) -> tuple[str, ...]:
        """ "It will defer the duty" in a ministry's own statement."""
        own = self.parties.own_page(self.report)
        return (own,) if own and self.report.text[agent.span].lower() == "it" and self.last == (own,) else ()

    def _shares(self, proposition: Proposition, sentence: Span) -> bool:
        """Whether a clause without a subject is joined to the last one of its sentence that had one."""
        if self.sentence != sentence or self.place is None or not self.place.start < proposition.predicate.start:
            return False
        between = self.report.text.chars[self.place.end : proposition.predicate.start].lower()
        return bool(SHARED.search(between)) and not re.search(r"[;:”\"]", between)

    def person(self, proposition: Proposition) -> str | None:
        """The person who acts, by name."""
        agent = actor_of(proposition, self.report)
        if agent is None:
            return None
        named = self.parties.person_named(head_of(self.report.text[agent.span]))
        entity = agent.entity
        return named or (self.parties.name(entity) if entity and self.parties.is_person(entity) else None)


def actor_of(proposition: Proposition, report: Report) -> Argument | None:
    """Who acts: after "by" in a passive clause, else the nearest subject before the verb."""
    agents = [a for a in proposition.arguments if a.role == "agent"]
    for argument in agents:
        if report.text.chars[max(0, argument.span.start - 3) : argument.span.start].lower() == "by ":
            return argument
    before = [a for a in agents if a.span.start < proposition.predicate.start]
    return max(before, key=lambda a: a.span.start, default=None)


def _named(
    agent: Argument, proposition: Proposition, report: Report, parties: Parties, spoken_for: str | None
) -> tuple[str, ...]:
    phrase = report.text[agent.span]
    if parties.both(phrase):
        return ("*",)
    if phrase.lower() == "there" or (phrase.lower() == "it" and proposition.lemma == "be"):
        return (spoken_for,) if spoken_for else ()
    if phrase.lower() in THING and proposition.within and proposition.within.chain:
        return (spoken_for,) if spoken_for and _speaks_as_it(proposition, parties) else ()
    if " and " in phrase and len(found := parties.joined(phrase)) > 1:
        return found
    one = parties.of(phrase, agent.entity, report, spoken_for)
    return (one,) if one else ()


def _speaks_as_it(proposition: Proposition, parties: Parties) -> bool:
    """Whether "it" may stand for the speaker: a state or body, not "an official said it offered a meeting"."""
    entity = proposition.within.chain[0].entity if proposition.within else None
    return entity is None or not parties.is_person(entity)


def _listed(proposition: Proposition, sentence: Span, report: Report, parties: Parties) -> tuple[str, ...]:
    """The parties that a headline lists: "Drevnia, Pellany agree on truce"."""
    lead = report.text.chars[sentence.start : proposition.predicate.start]
    found = [parties.named(name) for name in lead.split(", ")] if re.fullmatch(r"[A-Z]\w+, [A-Z]\w+ ", lead) else []
    return tuple(name for name in found if name) if all(found) else ()


def _before(proposition: Proposition, sentence: Span, report: Report, parties: Parties) -> tuple[str, ...]:
    """The party whose bare name stands right before the verb, whatever the parse has for its subject."""
    lead = report.text.chars[sentence.start : proposition.predicate.start].rstrip(" “\"‘'")
    match = re.search(
        r"(?:^|[;,:] |[ -] |\b(?:but|while|said|says|that|insisted) )([A-Z][\w.]+)(?: (?:has|had|would|will))?$", lead
    )
    found = parties.named(match.group(1)) if match else None
    return (found,) if found else ()
