"""Parties that are no states: unions, companies, fronts, of whom reports speak by name or by what they are.

A body counts as a party when the story names it often enough. Its short names lead to the fullest ("the Front", "the
Committee", initials) where only one body has them; "the union" is the one named body that is a union, and "the rebels"
the one that the reports call so. Outlets are no parties, unless they are a body that speaks for itself.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from twosource.lang import Language
from twosource.model import Entity, EntityKind, MentionKind, Proposition, Report

KINDS = (EntityKind.ORGANISATION, EntityKind.GROUP, EntityKind.UNKNOWN)
# A body named fewer times than this is told of, and does not negotiate; one that is named as a body needs fewer.
OFTEN, ENOUGH = 3, 2
# A short name that several bodies share is that of the one named so many times more often.
CLEARLY = 3
WORD = re.compile(r"[\w-]+")
# A longer name than this with a state in it is no other name of the state.
STATAL = 3
ARMED = ("armed", "rebel", "militant")
BARE = re.compile(r"[A-Z][a-z]\w+(?: [A-Z][a-z]\w+)?")


@dataclass(frozen=True)
class Bodies:
    """`named` are the bodies of a story by each lower-case name, `by_noun` those that alone bear a noun (union)."""

    named: Mapping[str, str]
    by_noun: Mapping[str, str]

    @classmethod
    def of(
        cls, reports: Sequence[Report], names: Mapping[Entity, str], states: Mapping[str, str], language: Language
    ) -> Bodies:
        """The bodies of a story; `names` are those that entities share across reports, `states` are none."""
        counted = _counted(reports, names, states, language)
        known = language.actors.known
        fullest = {name: name if name in known else _fullest(name, counted, language) for name in counted}
        totals: Counter[str] = Counter()
        for name, count in counted.items():
            totals[fullest[name]] += count
        kept = {name: full for name, full in sorted(fullest.items()) if totals[full] >= _least(full, language)}
        spelled = {name: known.get(full) or _spelling(full, reports, names) for name, full in kept.items()}
        spelled |= _abbreviated(spelled, reports)
        nouns = {**_spoken_of(reports, language), **_called(reports, spelled, language), **_alone(spelled, language)}
        return cls(spelled, nouns)

    def party(self, name: str, head: str, role: str) -> str | None:
        """The body of a name, of a phrase ("the union") or of an office ("union leader"); None for no body."""
        if plain(name) in self.named:
            return self.named[plain(name)]
        words = WORD.findall(head.lower())
        # "The second group" is of hostages; "the armed group" that holds them.
        if words[:1] == ["the"] and (len(words) == 2 or (len(words) == 3 and words[1] in ARMED)):
            return self.by_noun.get(words[-1]) or self.by_noun.get(words[-1].removesuffix("s"))
        return next((self.by_noun[word] for word in role.lower().split() if word in self.by_noun), None)


def plain(name: str) -> str:
    """A name in lower case, without article and genitive."""
    return name.lower().removeprefix("the ").removesuffix("'s").removesuffix("’s").strip() or name


def _counted(
    reports: Sequence[Report], names: Mapping[Entity, str], states: Mapping[str, str], language: Language
) -> Counter[str]:
    """How often each name of a body stands in the reports; no outlet, state, person or office of a state."""
    outlets = {(r.article.outlet or "").lower().removeprefix("the ") for r in reports} | language.classes.media
    bodily = language.actors.bodily
    counted: Counter[str] = Counter()
    others: Counter[str] = Counter()
    for report in reports:
        for entity in report.entities:
            if entity.mentions and entity.mentions[0].kind is MentionKind.NAMED:
                name = plain(names.get(entity, entity.name))
                (counted if entity.kind in KINDS else others)[name] += len(entity.mentions)
    doing = Doing(reports, language)
    counted = Counter({name: n for name, n in counted.items() if n > others[name] and doing.acts(name)})
    for name in _written(reports, language):
        counted[name] = max(counted[name], ENOUGH)
    return Counter(
        {
            name: count
            for name, count in counted.items()
            if not (name in states or _barred(name, language) or (name in outlets and name.split()[-1] not in bodily))
        }
    )


def _barred(name: str, language: Language) -> bool:
    """Whether a name is an office, a ministry, a person with a title, an outlet, a camp ("pro-Roe"),
    or two bodies in one ("UN-Arab League")."""
    words = name.split()
    known = language.actors.known
    if words[0].startswith(("pro-", "anti-")) or (len(words) == 1 and words[0] in language.actors.fighting):
        return True
    if "-" in name and all(part in known for part in name.split("-")):
        return True
    offices = language.names.offices | language.names.courtesy.keys() | language.classes.media_words
    alone = len(words) == 1 and words[0] in language.actors.statal
    return alone or words[-1] in language.actors.manning or any(word in offices for word in words)


class Doing:
    """Which names act in the reports; built once for a story."""

    def __init__(self, reports: Sequence[Report], language: Language) -> None:
        self.bodily = language.actors.bodily
        self.said = {plain(name) for report in reports for name in speaking(report, language)}
        self.texts = [report.text.chars.lower() for report in reports]
        nouns = "|".join(sorted(language.actors.acting | language.actors.fighters))
        self.after = re.compile(rf"(?:['’]s?)? (?:[\w-]+ )?(?:{nouns})s?\b")

    def acts(self, name: str) -> bool:
        """Whether a name ends like a body's, speaks, or has somebody speak for it ("a Boeing official")."""
        if name.rsplit(maxsplit=1)[-1] in self.bodily or name in self.said:
            return True
        own = re.compile(rf"\b{re.escape(name)}")
        return any(self.after.match(text, place.end()) for text in self.texts for place in own.finditer(text))


def _written(reports: Sequence[Report], language: Language) -> Iterator[str]:
    """Capitalised names that end in a noun of bodies, where they stand often enough."""
    nouns = "|".join(sorted(noun.title() for noun in language.actors.bodily))
    pattern = re.compile(rf"\b(?:[A-Z][\w-]+ ){{1,4}}(?:{nouns})\b(?! [A-Z])")
    found = Counter(plain(m.group()) for r in reports for m in pattern.finditer(r.text.chars))
    yield from (name for name, count in found.items() if count >= ENOUGH)


def speaking(report: Report, language: Language) -> Iterator[str]:
    """Bare names that say, accept, deny: what a city or a name does only as a government or body."""
    cues = language.speech.clause | language.diplomacy.demanding | language.diplomacy.pledging
    cues |= {"accept", "reject", "deny", "agree", "accuse", "dismiss", "claim", "insist", "call", "want", "refuse"}
    for proposition in report.propositions:
        if proposition.lemma in cues:
            yield from bare(proposition, report, language.names.pronouns)
        if proposition.lemma in ("accuse", "blame", "urge"):
            words = (report.text[a.span] for a in proposition.arguments if a.role == "patient")
            yield from (word for word in words if BARE.fullmatch(word))


def bare(proposition: Proposition, report: Report, pronouns: Mapping[str, str]) -> Iterator[str]:
    """The bare names that act in a clause."""
    for argument in proposition.arguments:
        words = report.text[argument.span].strip()
        if argument.role == "agent" and BARE.fullmatch(words) and words.lower() not in pronouns:
            yield words


def _fullest(name: str, counted: Mapping[str, int], language: Language) -> str:
    """The one longer name that a short one stands for: its last or first words, or its initials; else itself."""
    longer = [other for other in counted if other != name and _short(name, other, language)]
    whole = [other for other in longer if not any(_short(other, o, language) for o in longer if o != other)]
    best = sorted(whole, key=lambda other: (-counted[other], other))[:2]
    clear = len(best) == 1 or (len(best) == 2 and counted[best[0]] >= CLEARLY * counted[best[1]])
    return best[0] if clear else name


def _short(name: str, other: str, language: Language) -> bool:
    words = other.split()
    if len(words) <= len(name.split()):
        return False
    initials = "".join(word[0] for word in words if word not in ("of", "the", "for", "and"))
    first = other.startswith(f"{name} ") and len(name.split()) > 1 and words[-1] in language.actors.bodily
    return other.endswith(f" {name}") or first or (len(name) > 1 and name == initials)


def _least(name: str, language: Language) -> int:
    return ENOUGH if name.rsplit(maxsplit=1)[-1] in language.actors.bodily and len(name.split()) > 1 else OFTEN


def _spelling(full: str, reports: Sequence[Report], names: Mapping[Entity, str]) -> str:
    """A name as the reports write it most."""
    written = Counter(
        name.removeprefix("the ").removeprefix("The ")
        for report in reports
        for entity in report.entities
        if plain(name := names.get(entity, entity.name)) == full
    )
    if written:
        return max(written, key=lambda n: (written[n], n))
    places = (re.search(rf"\b{re.escape(full)}\b", r.text.chars, re.IGNORECASE) for r in reports)
    return next((place.group() for place in places if place), full)


def _abbreviated(spelled: Mapping[str, str], reports: Sequence[Report]) -> dict[str, str]:
    """The initials that a report gives a body: "the Tarsian National Council (TNC)"."""
    found: dict[str, str] = {}
    for name, full in spelled.items():
        pattern = re.compile(rf"(?i:\b{re.escape(name)}) \((?P<initials>[A-Z]{{2,6}})\)")
        for report in reports:
            found |= {match["initials"].lower(): full for match in pattern.finditer(report.text.chars)}
    return found


def _alone(spelled: Mapping[str, str], language: Language) -> dict[str, str]:
    """Noun -> the one body whose name ends in it."""
    ends: dict[str, set[str]] = defaultdict(set)
    for name, full in spelled.items():
        if name.split()[-1] in language.actors.bodily:
            ends[name.split()[-1]].add(full)
    return {noun: next(iter(found)) for noun, found in ends.items() if len(found) == 1}


def _spoken_of(reports: Sequence[Report], language: Language) -> dict[str, str]:
    """Noun -> the body that news calls so ("the alliance"), where the reports name it."""
    found = {}
    for noun, body in language.actors.called.items():
        names = "|".join(re.escape(name) for name, known in language.actors.known.items() if known == body)
        if any(re.search(rf"\b(?:{names})\b", report.text.chars, re.IGNORECASE) for report in reports):
            found[noun] = body
    return found


def _called(reports: Sequence[Report], spelled: Mapping[str, str], language: Language) -> dict[str, str]:
    """Noun -> the one body that the reports call so: "the Front, the armed group that ...", "the rebel Front"."""
    nouns = "|".join(sorted(language.actors.fighters))
    seen: dict[str, set[str]] = defaultdict(set)
    for name, full in spelled.items():
        own = re.escape(name)
        after = rf"{own}, (?:the|an?) (?:[\w-]+ ){{0,3}}?(?P<after>{nouns})s?\b"
        before = rf"\b(?P<before>{nouns})s? (?:of )?(?:the )?{own}\b|{own} (?P<next>{nouns})s?\b"
        for report in reports:
            for match in re.finditer(f"{after}|{before}", report.text.chars.lower()):
                seen[next(word for word in match.groupdict().values() if word)].add(full)
    return {noun: next(iter(found)) for noun, found in seen.items() if len(found) == 1}


def statal(bodies: Bodies, states: Mapping[str, str], language: Language) -> dict[str, str]:
    """Name -> the body, or the state of which it is another name: "the Drevnian Federation"."""
    found: dict[str, str] = {}
    for name, body in bodies.named.items():
        words = plain(body).split()
        state = next((s for w in words if (s := states.get(w))), None)
        found[name] = state if state and words[-1] in language.actors.statal and len(words) < STATAL else body
    return found
