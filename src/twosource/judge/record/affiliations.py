"""For whom people act: by the words of the noun phrase around their name, and by no word outside it.

"The Drevnian envoy Ada Roe", "Ada Roe, the envoy of Drevnia", "Roe, who speaks for the Front" tell it; "Drevnia called
on Roe", "Roe, the envoy to Drevnia" do not. An office without its holder is that of the report's own dateline.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence

from twosource.lang import Language
from twosource.model import EntityKind, MentionKind, Report
from twosource.text import Span

Named = Callable[[str], tuple[str, ...]]
Home = Callable[[Report], str | None]
REACH, AHEAD, ALIKE = 120, 110, 3
POSSESSIVE = re.compile(r"[’']s?$")
HEAD = re.compile(r" (?:of|for|to|in|on|at) ")
SURE, LIKELY = 3, 1
DOTTED = re.compile(r"(?:[A-Z]\.){2,}")


def affiliations(
    reports: Sequence[Report], named: Named, home: Home, paper: Home, language: Language
) -> dict[str, str]:
    """Full name and, where one person alone bears it, surname -> party, in lower case.

    `named` gives the parties that a phrase names, in order, `home` that of a report's dateline,
    `paper` that of its outlet's name.
    """
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    bearers: dict[str, set[str]] = defaultdict(set)
    around = Around(named, language)
    for report in reports:
        for name, place, role in _people(report, language):
            found = around.before(report, place) or around.after(report, place)
            surname = name.split()[-1]
            if " " in name:
                bearers[surname].add(name)
            if found:
                votes[name][found] += SURE
            elif own := around.likely(report, place, (home(report), paper(report)), held=role):
                votes[name][own] += LIKELY
    _shorter(votes, language)
    made = {name: min(counted, key=lambda p: (-counted[p], p)) for name, counted in sorted(votes.items())}
    # Two brothers on two sides leave their surname open; "Walter Roe" and "Walt Roe" are one.
    shared = {last for last, names in bearers.items() if _apart(names, made)}
    return {name: party for name, party in made.items() if name not in shared}


def _apart(names: set[str], made: dict[str, str]) -> bool:
    """Whether people of one surname are of two sides, or one of them of none."""
    sides = {made.get(name) for name in names}
    first = {name[:ALIKE] for name in names}
    return len(sides - {None}) > 1 or (None in sides and len(first) > 1)


def _shorter(votes: dict[str, Counter[str]], language: Language) -> None:
    """Gives each surname the votes of its full name, with its particle and without ("al-Roe", "Roe")."""
    for name in [name for name in votes if " " in name]:
        last = name.split()[-1]
        votes[last].update(votes[name])
        particle, _, rest = last.partition("-")
        if rest and particle in language.names.particles:
            votes[rest].update(votes[name])


def _people(report: Report, language: Language) -> Iterator[tuple[str, Span, bool]]:
    """Each place that names a person, with the full name or surname and whether an office is known."""
    titles = language.actors.acting | language.names.courtesy.keys() | language.names.short_titles.keys()
    for entity in report.entities:
        words = _bare(entity.name.split(), titles)
        if entity.kind is EntityKind.PERSON and words and _named(words[-1]):
            for mention in entity.mentions:
                if mention.kind is MentionKind.NAMED:
                    yield " ".join(words).lower(), mention.span, bool(entity.role)


def _named(surname: str) -> bool:
    """Whether a surname is written as one: Roe, al-Roe."""
    return any(part[:1].isupper() for part in surname.split("-"))


def _bare(words: Sequence[str], titles: Collection[str]) -> list[str]:
    """A name without what stands before it: "Drevnian Foreign Minister Ada Roe"."""
    last = max((i for i, word in enumerate(words[:-1]) if word.lower() in titles), default=-1)
    return [POSSESSIVE.sub("", word) for word in words[last + 1 :]]


class Around:
    """Reads whom a person acts for off the words around the name."""

    def __init__(self, named: Named, language: Language) -> None:
        self.named, self.actors = named, language.actors
        self.offices = language.actors.acting
        self.titles = self.offices | set(language.names.short_titles) | set(language.names.courtesy)
        bodies = "|".join(sorted(map(re.escape, self.actors.known), key=len, reverse=True))
        self.joint = re.compile(rf"\b({bodies})(?:[’']s?)?(?: and (?:the )?|-)(?:{bodies})(?= )", re.IGNORECASE)

    def before(self, report: Report, place: Span) -> str | None:
        """ "The Drevnian foreign minister, Ada Roe": of an unbroken run of names and offices the first party, which is
        the one that sends: "Drevnia's UN ambassador Ada Roe"."""
        words = self._run(report, place)
        if any(word.lower() in self.actors.past for word in words):
            return None
        office = any(self._is_office(word) for word in words)
        direct = words[-1:] and (POSSESSIVE.search(words[-1]) or len(words) == 1)
        return next(iter(self.named(" ".join(words))), None) if office or direct else None

    def likely(self, report: Report, place: Span, homes: tuple[str | None, str | None], *, held: bool) -> str | None:
        """Whom somebody may act for: "its minister, Ada Roe"; with an office (`held`) the dateline's state; or that of
        a paper which speaks of the ministry as of its own: "a spokesman for the trade ministry, Ada Roe"."""
        dateline, paper = homes
        own = (self.possessed(report, place) or dateline) if held else None
        if own or not paper:
            return own
        return paper if any(w.lower().rstrip(",") in self.actors.manning for w in self._run(report, place)) else None

    def _run(self, report: Report, place: Span) -> list[str]:
        name = report.text[place].split()
        taken: list[str] = name[: len(name) - len(_bare(name, self.titles))]
        before = report.text.chars[max(0, place.start - REACH) : place.start].replace("\n", " . ")
        # "UN and Arab League envoy": one who is sent by two bodies is told as the first one's.
        before = re.sub(self.joint, r"\1 ", before)
        for word in reversed(before.split()):
            bare = word.rstrip(",")
            comma = word != bare
            stops = bare.endswith((".", ";", ":", ")", "”", '"')) and not DOTTED.fullmatch(bare)
            ends = stops and bare.lower() not in self.titles
            # "Secretary of State".
            inside = bare.lower() == "of" and taken and taken[0].lower() in self.actors.modifying | self.offices
            if ends or (comma and (taken or not self._is_office(bare))) or not (inside or self._belongs(bare)):
                break
            taken.insert(0, bare)
        return taken

    def _belongs(self, word: str) -> bool:
        known = word.lower() in self.actors.modifying | self.actors.fighting or self._is_office(word)
        return known or word[:1].isupper() or "-" in word or word.lower() in self.titles

    def _is_office(self, word: str) -> bool:
        return word.lower().rstrip(",") in self.offices

    def after(self, report: Report, place: Span) -> str | None:
        """ "Roe, Drevnia's envoy to Pellany", "Roe of Drevnia", "Roe, who speaks for the Front"."""
        ahead = report.text.chars[place.end : place.end + AHEAD].split("\n")[0]
        match = re.match(self.actors.speaking, ahead)
        if match:
            return self._first(ahead[match.end() :])
        phrase = re.match(
            r", (?:the |an? |its |their )?(?P<words>[^,.;:()–—]+?)(?=[,.;:()–—]| who | which | said | told )", ahead
        )
        words = phrase["words"] if phrase else ""
        if (words.split() or [""])[0] in self.actors.past:
            return None
        head = POSSESSIVE.sub("", (HEAD.split(words)[0].split() or [""])[-1])
        # "The brother of the Front's commander" is no commander.
        if not self._is_office(head):
            return None
        own = re.sub(self.actors.visiting, "", words)
        # Of two that send one envoy the first stands for both: "the envoy of the League and the Front".
        parts = [self.named(part) for part in own.split(" and ")]
        return _last(parts[0] if all(parts) else self.named(own)) or self._body(words)

    def _body(self, words: str) -> str | None:
        """A body that only this office names: "a spokesman for the Tarsian Harbour Council"."""
        match = re.search(r" (?:of|for) (?:the )?((?:[A-Z][\w-]+ )+([A-Z][\w-]+))$", words)
        return match.group(1) if match and match.group(2).lower() in self.actors.bodily else None

    def _first(self, words: str) -> str | None:
        """The party that a phrase begins with."""
        run = re.match(r"(?:the )?((?:[\w’'.-]+ ?){1,4})", words)
        parts = run.group(1).split() if run else []
        return next((p for n in range(1, len(parts) + 1) for p in self.named(" ".join(parts[:n]))), None)

    def possessed(self, report: Report, place: Span) -> str | None:
        """Of "its foreign minister, Ada Roe" the party that the sentence begins with."""
        sentence = next((s for s in report.sentences if s.covers(place)), None)
        lead = report.text.chars[sentence.start : place.start] if sentence else ""
        match = re.search(r"\b(?:its|their) (?:[\w-]+ ){1,4}$", lead.rstrip(", ") + " ")
        return next(iter(self.named(lead[: match.start()])), None) if match else None


def _last(parties: tuple[str, ...]) -> str | None:
    return parties[-1] if parties else None
