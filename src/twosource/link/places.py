"""Which place on the map a name means, by what the sentence says of it; and the country of who is named.

A town that shares its name with others is told by what follows it (*Odessa, Texas*; *Tripoli, the Lebanese port*), by
the other places of its sentence, else by being far larger than the rest. Where nothing tells, no place is given.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from twosource.gazetteer import Place, american_state, country_of, listed, towns
from twosource.lang import Language
from twosource.lang.clauses import Compare
from twosource.lang.names import Names
from twosource.model import Coreference, Entity, EntityKind, MentionKind, Report, Whereabouts
from twosource.text import Span

PLACES = (EntityKind.PLACE, EntityKind.STATE, EntityKind.UNKNOWN)
WORD = re.compile(r"[^\W\d_][\w.'’-]*")
# "the Kursk region": the words behind a town that make it a region, and what such regions are called in these states.
REGION = re.compile(r"\s(?:region|oblast|province)\b", re.IGNORECASE)
OBLASTS = frozenset(("RU", "UA", "BY", "KZ", "KG"))
# "of Poland", "for Ukraine", "Norway's".
FROM = re.compile(r"\bfrom ((?:[A-Z]\w+ ?){1,2})")
TOWN_OF = re.compile(r"\bof ([A-Z][\w.'’ -]+)$")
OWNER = re.compile(r"\b(?:of|for) ((?:[A-Z][\w.]+ ?){1,3})\b|\b((?:[A-Z][\w.]+ ?){1,3})['’]s\b")
# One town is meant where it has this many times the inhabitants of the next.
LARGER = 4
# A town of so many inhabitants is meant before the American state of its name: New York, Washington.
LARGE = 500_000
KNOWN = 100_000
AFTER = 40


@dataclass(frozen=True)
class Hints:
    """What surrounds a name: places named right behind it, and countries named in its sentence."""

    behind: tuple[Place, ...]
    around: Counter[str]


def located(found: Sequence[Coreference], reports: Sequence[Report], language: Language) -> tuple[Coreference, ...]:
    """The same coreferences with their whereabouts where they are known; those of one place of one name are joined."""
    texts = {report.text.id: report for report in reports}
    known = towns({form for one in found for form in _forms(one, texts)} | _capitals(reports))
    reader = Reader(texts, known, language.names, language.compare)
    return tuple(_joined([_with(one, reader.of(one)) for one in found]))


def _with(one: Coreference, where: Whereabouts | None) -> Coreference:
    """A name of unknown kind that a town on the map bears is that town, as is one taken for a man or body."""
    mapped = one.kind is not EntityKind.STATE and where is not None and where.coordinates is not None
    return replace(one, whereabouts=where, kind=EntityKind.PLACE if mapped else one.kind)


def _joined(found: Sequence[Coreference]) -> Iterator[Coreference]:
    """Two spellings of one town, Kiev and Kyiv, are one; the spelling of the maps names it where a report uses it."""
    spelt: dict[object, list[Coreference]] = defaultdict(list)
    for number, one in enumerate(found):
        mapped = one.kind is EntityKind.PLACE and one.whereabouts and one.whereabouts.coordinates
        spelt[one.whereabouts if mapped else number].append(one)
    for group in spelt.values():
        first = next((one for one in group if one.whereabouts and one.name == one.whereabouts.name), group[0])
        yield replace(first, entities=tuple(entity for one in group for entity in one.entities))


def _capitals(reports: Sequence[Report]) -> set[str]:
    """Names of the other entities, which may be towns that say where a sentence is."""
    return {entity.name for report in reports for entity in report.entities if entity.kind is EntityKind.PLACE}


def _forms(one: Coreference, texts: Mapping[str, Report]) -> set[str]:
    return {texts[m.span.text].text[m.span] for e in one.entities for m in e.mentions if m.span.text in texts} | {
        one.name
    }


@dataclass(frozen=True)
class Reader:
    """Looks names up in their sentences; `known` are the towns by each name of the story."""

    texts: Mapping[str, Report]
    known: Mapping[str, tuple[Place, ...]]
    names: Names
    compare: Compare

    def of(self, one: Coreference) -> Whereabouts | None:
        if one.kind in PLACES:
            found = [place for entity in one.entities for place in [self._entity(entity)] if place]
            if one.kind is EntityKind.UNKNOWN:
                # Holm is a small town somewhere, and here more likely a man.
                found = [place for place in found if place.population >= LARGE]
            return _where(Counter(found).most_common(1)[0][0]) if found else None
        if all(map(self._is_located, one.entities)):
            found = [place for entity in one.entities for place in [self._entity(entity)] if place]
            if found and (listed(one.name) or max(place.population for place in found) >= KNOWN):
                return _where(Counter(found).most_common(1)[0][0])
        codes = Counter(code for entity in one.entities for code in [self._of_role(entity)] if code)
        return Whereabouts(None, codes.most_common(1)[0][0]) if codes else None

    def _is_located(self, entity: Entity) -> bool:
        """Whether a name is only ever where (*near Goma*), or said to be a place (*Goma, in eastern Congo*).

        *Shares in Santander* are a bank's: what is taken for a body must be said to be a place.
        """
        if entity.role or any(mention.kind is not MentionKind.NAMED for mention in entity.mentions):
            return False
        spans = [mention.span for mention in entity.mentions if mention.span.text in self.texts]
        if any(self._is_told(span) for span in spans):
            return True
        words = [self._before(span)[-1:] for span in spans]
        return entity.kind is EntityKind.PERSON and all(w and w[0] in self.compare.locatives for w in words)

    def _is_told(self, span: Span) -> bool:
        """*The airport of Goma*; *Goma, in eastern Congo*."""
        before = self._before(span)
        report = self.texts[span.text]
        behind = report.text.chars[span.end : span.end + AFTER]
        told = re.match(r", (?:in|the|a|an) ", behind)
        of_place = len(before) > 1 and before[-1] == "of" and before[-2] in self.compare.place_nouns
        return of_place or bool(REGION.match(behind) or (told and self._hints(report, span).behind))

    def _before(self, span: Span) -> list[str]:
        """The last two words before a place in its text."""
        chars = self.texts[span.text].text.chars[max(0, span.start - AFTER) : span.start]
        return [word.lower() for word in WORD.findall(chars)][-2:]

    def _of_role(self, entity: Entity) -> str | None:
        """The country of an office: *Estonian foreign minister*, *Kremlin aide*; else whose the sentence says it is."""
        own = next((code for state in self._states(entity.role or "") if (code := country_of(state))), None)
        if own is None and (town := TOWN_OF.search(entity.role or "")) and (place := self._plain(town.group(1))):
            own = place.country
        return own or (self._served(entity.mentions[0].span) if entity.kind is EntityKind.PERSON else None)

    def _served(self, span: Span) -> str | None:
        """*Prime Minister Ada Lund of Norway*, *who leads Norway's navy*: the one state that is named as an owner."""
        report = self.texts.get(span.text)
        sentence = next((s for s in report.sentences if s.covers(span)), None) if report else None
        if report is None or sentence is None:
            return None
        owners = [(found.group(1) or found.group(2)).strip() for found in OWNER.finditer(report.text[sentence])]
        codes = {code for owner in owners if (code := self._state_code(owner))}
        codes |= {"US" for found in FROM.finditer(report.text[sentence]) if american_state(found.group(1).strip())}
        return codes.pop() if len(codes) == 1 else None

    def _state_code(self, owner: str) -> str | None:
        """The country of a state, or of one of the United States: *Gov. Ada Lund of Ohio*."""
        state = self.names.states.get(owner.lower())
        return country_of(state) if state else "US" if american_state(owner) else None

    def _states(self, chars: str) -> Iterator[str]:
        words = [word.group().lower().removesuffix("'s").removesuffix("’s") for word in WORD.finditer(chars)]
        for one, other in zip(words, (*words[1:], ""), strict=False):
            for form in (f"{one} {other}", one):
                state = self.names.states.get(form) or self.names.demonyms.get(form) or self.names.metonyms.get(form)
                if state:
                    yield state

    def _entity(self, entity: Entity) -> Place | None:
        for mention in entity.mentions:
            report = self.texts.get(mention.span.text)
            if report and (place := self._mention(report, mention.span)):
                return place
        return None

    def _mention(self, report: Report, span: Span) -> Place | None:
        name = re.sub(r"^[Tt]he |['’]s$", "", report.text[span])
        hints = self._hints(report, span)
        behind = report.text.chars[span.end : span.end + AFTER]
        if REGION.match(behind) or REGION.search(name):
            return self._region(REGION.sub("", name), hints)
        state, large = american_state(name), any(t.population >= LARGE for t in self.known.get(name, ()))
        if state and not large and (hints.around["US"] or not listed(name)):
            return state
        return self._fixed(name) or _chosen(name, self.known.get(name, ()), hints)

    def _fixed(self, name: str) -> Place | None:
        """A place of the tables, or a state by any of its names."""
        place = listed(name)
        state = None if place else self.names.states.get(name.lower())
        return place or (listed(state) or Place(state, country_of(state)) if state else None)

    def _region(self, name: str, hints: Hints) -> Place | None:
        town = listed(name) or _chosen(name, self.known.get(name, ()), hints)
        if town is None or town.country not in OBLASTS:
            return None
        return replace(town, name=f"{name} Oblast")

    def _hints(self, report: Report, span: Span) -> Hints:
        sentence = next((s for s in report.sentences if s.covers(span)), span)
        chars = report.text.chars
        before, after = chars[sentence.start : span.start], chars[span.end : sentence.end]
        around = Counter(code for state in self._states(f"{before} {after}") if (code := country_of(state)))
        for entity in report.entities:
            if entity.kind is EntityKind.PLACE and any(
                sentence.covers(m.span) and m.span != span for m in entity.mentions
            ):
                around.update(place.country for place in [self._plain(entity.name)] if place and place.country)
        return Hints(tuple(self._behind(after)), around)

    def _plain(self, name: str) -> Place | None:
        return american_state(name) or listed(name) or _chosen(name, self.known.get(name, ()), Hints((), Counter()))

    def _behind(self, after: str) -> Iterator[Place]:
        """What stands after the comma: a state, or the adjective of one."""
        match = re.match(r",? (?:in |of |on )?(?:the |a |an )?(?P<what>[^,.;]{2,40})", after)
        if match:
            what = match["what"]
            state = (
                american_state(what) or american_state(" ".join(what.split()[:2])) or american_state(what.split()[0])
            )
            if state:
                yield state
            if region := listed(what.strip()) or listed(what.split()[0]):
                yield region
            yield from (Place(one, code) for one in self._states(what) if (code := country_of(one)))


def _where(place: Place) -> Whereabouts:
    if place.latitude is None or place.longitude is None:
        return Whereabouts(place.name, place.country)
    return Whereabouts(place.name, place.country, (place.latitude, place.longitude))


def _chosen(name: str, found: Sequence[Place], hints: Hints) -> Place | None:
    """The town that the hints leave, else the one that is far the largest."""
    for hint in hints.behind:
        fitting = [p for p in found if p.country == hint.country and hint.region in (None, p.region)]
        if fitting:
            return fitting[0]
    near = [place for place in found if hints.around[place.country or ""]]
    # A small town is meant by its own name: one that Artvin also goes by is rather a name nobody knows.
    for kept in (near, [place for place in found if place.name == name or place.population >= KNOWN]):
        size = sorted(((_size(name, place), place) for place in kept), key=lambda pair: -pair[0])
        if size and (len(size) == 1 or size[0][0] >= LARGER * size[1][0]):
            return size[0][1]
    return None


def _size(name: str, place: Place) -> float:
    """Inhabitants; of a town that only also goes by the name a part, as few mean Mashhad by Alexandria."""
    return place.population / (1 if place.name == name else LARGER)
