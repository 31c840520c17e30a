"""Which names are states, who belongs to them, and which cities stand for them: from lists, and from the reports.

States that no list knows are learnt from what belongs to them: "the Drevnian foreign minister", "Drevnia's government".
A city stands for a government where somebody speaks for it: "the Drevnian minister said Holm accepts".
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from twosource.judge.record.bodies import BARE, bare, speaking
from twosource.lang import Language
from twosource.model import EntityKind, Proposition, Report

POSSESSIVE = re.compile(r"[’']s?$")
CAPITAL = re.compile(r"\b[A-Z]\w{3,}\b")
DATELINE = re.compile(
    r"^\s*([A-Z][A-Z-]{2,}(?: [A-Z-]{2,})?)\b[^a-z\n]{0,3}(?:,|/|\s[—–|-]|\s\([A-Z][\w ]+\))", re.MULTILINE
)
STEM, LONGER, FIRST = 4, 4, 160
ENDINGS = ("an", "ian", "ean", "ish", "i", "ese", "ic", "n", "er", "ite")


@dataclass
class Known:
    """What is known of names, all in lower case; `people` are surnames, `homes` go by text id."""

    states: Mapping[str, str]
    people: Mapping[str, str] = field(default_factory=dict)
    bodies: Mapping[str, str] = field(default_factory=dict)
    seats: Mapping[str, str] = field(default_factory=dict)
    homes: Mapping[str, str] = field(default_factory=dict)

    def party(self, name: str) -> str | None:
        """The party of a name: a city that speaks for a government is one before it is a body."""
        known = (self.states, self.people, self.seats, self.bodies)
        return next((party for names in known if (party := names.get(name))), None)


def known_states(language: Language) -> dict[str, str]:
    names = language.names
    metonyms = {phrase: state for phrase, state in names.metonyms.items() if state}
    return {**metonyms, **names.seats, **names.demonyms, **names.states}


def learnt_states(reports: Sequence[Report], language: Language) -> dict[str, str]:
    """Forms of states that the reports show by an adjective before an office or a force."""
    words = Counter(match.group() for report in reports for match in CAPITAL.finditer(report.text.chars))
    nouns = language.diplomacy.forces | language.classes.government
    acting = re.compile(r"\b([A-Z]\w{4,}) (?:[\w-]+ )?(?:" + "|".join(sorted(nouns)) + r")s?\b", re.IGNORECASE)
    shown = Counter(m.group(1) for report in reports for m in acting.finditer(report.text.chars))
    listed = known_states(language)
    found: dict[str, str] = {}
    for adjective in shown:
        if adjective.lower() in language.actors.regions:
            continue
        bases = [w for w in words if w != adjective and w.lower() not in listed and _adjective(adjective, w)]
        if adjective.lower() not in listed and adjective in words and bases:
            state = max(bases, key=lambda w: (words[w], w))
            found |= {adjective.lower(): state, state.lower(): state}
    return found


def _adjective(word: str, state: str) -> bool:
    shared = max(STEM, len(state) - 1)
    ending = word[len(state) - 1 :] if word[: len(state)] != state else word[len(state) :]
    return word[:shared] == state[:shared] and len(word) <= len(state) + LONGER and ending in ENDINGS


def seats(reports: Sequence[Report], known: Known, language: Language) -> dict[str, str]:
    """City -> state, where a bare name acts inside what an official says, an office is "in" it, or a report that its
    dateline puts there begins with the state; whoever is accused by a side is not of that side."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    acting = {name for report in reports for name in speaking(report, language)}
    for report in reports:
        for name, state, weight in _votes(report, known, language):
            if name in acting:
                votes[name.lower()][state] += weight
    bodies = {name for name in known.bodies if name.split()[-1] in language.actors.bodily}
    people = persons(reports)
    small = {word for report in reports for word in re.findall(r"\b[a-z]{3,}\b", report.text.chars)}
    taken = known.states.keys() | known.people.keys() | bodies | people | small | language.actors.acting
    return {
        name: state
        for name, counted in sorted(votes.items())
        if name not in taken
        and not name.startswith("the ")
        and (state := counted.most_common(1)[0][0])
        and counted[state] > 0
    }


def persons(reports: Sequence[Report]) -> set[str]:
    """Surnames that stand for people more often than for anything else."""
    counted: dict[str, Counter[bool]] = defaultdict(Counter)
    for report in reports:
        for entity in report.entities:
            last = entity.name.split()[-1].lower()
            for form in {last, last.rpartition("-")[2]}:
                counted[form][entity.kind is EntityKind.PERSON] += len(entity.mentions)
    return {form for form, kinds in counted.items() if kinds[True] > kinds[False]}


def _votes(report: Report, known: Known, language: Language) -> Iterator[tuple[str, str, int]]:
    """Names with the state that a place of the report speaks for, and how strongly."""
    for proposition in report.propositions:
        speaker = _speaking_for(proposition, report, known)
        for name in bare(proposition, report, language.names.pronouns):
            if speaker:
                yield name, speaker, 2
        if proposition.lemma in ("accuse", "blame"):
            yield from _accused(proposition, report, known)
    for surname, city in _placed(report):
        if surname.lower() in known.people:
            yield city, known.people[surname.lower()], 1
    dateline = DATELINE.search(report.text.chars[:600])
    if dateline and (first := _first(report, known, dateline.end())):
        yield dateline.group(1).title(), first, 1


def _accused(proposition: Proposition, report: Report, known: Known) -> Iterator[tuple[str, str, int]]:
    """A bare name that one side accuses speaks for the other, where there are two."""
    sides = Counter(s for word in CAPITAL.findall(report.text.chars) if (s := known.states.get(word.lower())))
    two = [state for state, _ in sides.most_common(2)]
    words = {a.role: report.text[a.span] for a in proposition.arguments}
    own = next((p for word in words.get("agent", "").split() if (p := known.party(word.lower()))), None)
    own = own or _speaking_for(proposition, report, known)
    if own in two and len(two) > 1 and BARE.fullmatch(words.get("patient", "")):
        yield words["patient"], next(s for s in two if s != own), 1


def _first(report: Report, known: Known, start: int) -> str | None:
    """The state that a report's first words after the dateline name."""
    words = CAPITAL.findall(report.text.chars[start : start + FIRST])
    return next((s for word in words if (s := known.states.get(word.lower()))), None)


def _speaking_for(proposition: Proposition, report: Report, known: Known) -> str | None:
    """The state of the person who says it."""
    chain = proposition.within.chain if proposition.within else ()
    source = report.text[chain[0].source] if chain and chain[0].source else ""
    words = [POSSESSIVE.sub("", word.strip(",")).lower() for word in source.split()]
    return next((s for w in words if (s := known.states.get(w) or known.people.get(w))), None)


def _placed(report: Report) -> Iterable[tuple[str, str]]:
    """Officials with the city that follows: "President Ada Roe in Holm", "Roe, for the General Staff in Holm"."""
    chars = report.text.chars
    after = r"\b([A-Z]\w+)(?:, for the [A-Z]\w+ [A-Z]\w+| told reporters| said)? in ([A-Z]\w{3,}(?: [A-Z]\w+)?)\b"
    office = r"(?:[\w-]+ ){1,3}?(?:minister|president|king|chancellor|leader),?"
    before = rf"\bIn ([A-Z]\w{{3,}}(?: [A-Z]\w+)?),? (?:the )?{office} (?:[A-Z]\w+ )+?([A-Z]\w+)\b"
    found = [(m.group(1), m.group(2)) for m in re.finditer(after, chars)]
    return found + [(m.group(2), m.group(1)) for m in re.finditer(before, chars)]


def homes(reports: Sequence[Report], known: Known) -> dict[str, str]:
    """Text id -> the state whose seat the dateline names."""
    found: dict[str, str] = {}
    for report in reports:
        for match in DATELINE.finditer(report.text.chars[:600]):
            home = known.seats.get(match.group(1).lower()) or known.states.get(match.group(1).lower())
            if home:
                found.setdefault(report.text.id, home)
    return found
