"""The same person, organisation, state or place across reports.

Strong keys first (the whole name, a state's aliases), then weak ones that must be unambiguous in the story:
a bare surname, a spelling variant. Two entities that one report keeps apart are never joined by a weak key,
except for two spellings of one name.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations, groupby

from rapidfuzz.distance import DamerauLevenshtein

from twosource.lang import Language
from twosource.lang.names import Names
from twosource.link.words import fold
from twosource.model import Coreference, Entity, EntityKind, Lineage, MentionKind, Report

PART = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
# A name of this many letters may differ in one letter, one twice as long in two.
LETTERS = 5
PEOPLE = (EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.UNKNOWN)
SOUNDS = ("yji", "kcq", "hg", "vw", "zs", "fp")


@dataclass(frozen=True, eq=False)
class Named:
    """An entity with its name in parts; `suffix` keeps Jr. from Sr."""

    entity: Entity
    text: str
    parts: tuple[str, ...]
    suffix: str
    state: str

    @property
    def surname(self) -> str:
        return self.parts[-1] if self.parts else ""

    @property
    def pieces(self) -> tuple[str, ...]:
        """The parts without their hyphens: Ben-Haim is Ben Haim."""
        return tuple(piece for part in self.parts for piece in part.split("-"))


Same = Callable[[Named, Named], bool]


class Groups:
    """Entities joined so far: a union-find over their numbers."""

    def __init__(self, size: int) -> None:
        self.root = list(range(size))

    def find(self, i: int) -> int:
        while self.root[i] != i:
            i = self.root[i]
        return i

    def join(self, i: int, j: int) -> None:
        self.root[max(self.find(i), self.find(j))] = min(self.find(i), self.find(j))


def coreferences(reports: Sequence[Report], lineages: Iterable[Lineage], language: Language) -> tuple[Coreference, ...]:
    """Every entity in exactly one coreference; one that nothing joins stands alone."""
    every = [_named(entity, report.text.id, language.names) for report in reports for entity in report.entities]
    groups = Groups(len(every))
    _by_key(every, groups, _strong_key(lineages))
    _by_similarity(every, groups, language.names)
    _by_sound(every, groups)
    _by_order(every, groups, language.names)
    _by_tail(every, groups)
    _by_surname(every, groups)
    members: dict[int, list[Named]] = defaultdict(list)
    for i, named in enumerate(every):
        members[groups.find(i)].append(named)
    return tuple(_coreference(found) for found in members.values())


def _named(entity: Entity, text: str, names: Names) -> Named:
    folded = fold(entity.name).removesuffix("'s")
    state = names.states.get(folded.removeprefix("the "), "")
    parts = [part.removesuffix("'s") for part in PART.findall(folded)]
    suffix = parts[-1] if parts and parts[-1] in names.suffixes else ""
    kept = [part for part in parts if len(part) > 1 and part not in names.suffixes]
    titles = {*names.courtesy, *names.short_titles, *names.offices, "the"}
    while len(kept) > 1 and kept[0] in titles:
        kept = kept[1:]
    if any(mention.kind is MentionKind.NAMED for mention in entity.mentions):
        return Named(entity, text, tuple(kept), suffix, state)
    return Named(entity, text, (), "", "")


def _strong_key(lineages: Iterable[Lineage]) -> Callable[[Named], tuple[str, ...] | None]:
    """Names join everywhere; a source without a name only inside its lineage, under the same description."""
    lineage = {text: one.texts[0] for one in lineages for text in one.texts}

    def key(named: Named) -> tuple[str, ...] | None:
        if named.entity.anonymous:
            return ("anonymous", lineage[named.text], fold(named.entity.name))
        if named.state and named.entity.kind in (EntityKind.STATE, EntityKind.PLACE):
            return ("state", named.state)
        if not named.parts:
            return None
        # Finders disagree on what a ship is; a name of two parts is one name whatever they call it.
        family = "name" if len(named.parts) > 1 else _family(named.entity.kind)
        return (family, named.suffix, *named.parts)

    return key


def _family(kind: EntityKind) -> str:
    """Kinds that readers of one name may take for each other share a family."""
    if kind is EntityKind.PERSON:
        return "person"
    return "place" if kind in (EntityKind.STATE, EntityKind.PLACE) else "body"


def _by_key(every: Sequence[Named], groups: Groups, key: Callable[[Named], tuple[str, ...] | None]) -> None:
    first: dict[tuple[str, ...], int] = {}
    for i, named in enumerate(every):
        made = key(named)
        if made is not None:
            groups.join(first.setdefault(made, i), i)


def _people(every: Sequence[Named]) -> list[tuple[int, Named]]:
    return [(i, named) for i, named in enumerate(every) if named.parts and named.entity.kind is EntityKind.PERSON]


def _by_similarity(every: Sequence[Named], groups: Groups, names: Names) -> None:
    """Spelling variants of people's names; candidates share the surname's first letter."""
    index: dict[str, dict[tuple[str, ...], tuple[int, Named]]] = defaultdict(dict)
    for i, named in _people(every):
        index[named.surname[0]].setdefault((named.suffix, *named.parts), (i, named))
    for alike in index.values():
        for (i, one), (j, two) in combinations(alike.values(), 2):
            if one.suffix == two.suffix and _variant(one, two, names):
                groups.join(i, j)


def _by_sound(every: Sequence[Named], groups: Groups) -> None:
    """One name out of another script, Mohammed al-Sayed and Muhammad Al Sayyid: the same consonants in a row."""
    heard: dict[tuple[str, str], int] = {}
    for i, named in _people(every):
        sound = _consonants("".join(named.parts))
        if len(named.parts) > 1 and len(sound) >= LETTERS:
            groups.join(heard.setdefault((sound, named.suffix), i), i)


def _by_order(every: Sequence[Named], groups: Groups, names: Names) -> None:
    """Márta Kőszegi and Kőszegi Márta; Hassan Ali and Ali Hassan, two given names, may be two people."""
    first: dict[tuple[str, ...], int] = {}
    for i, named in _people(every):
        given = [part in names.male or part in names.female for part in named.parts]
        if len(named.parts) > 1 and not all(given):
            groups.join(first.setdefault((named.suffix, *sorted(named.pieces)), i), i)


def _by_tail(every: Sequence[Named], groups: Groups) -> None:
    """*Peña Olvera*, *dos Reis*, *Vasseur-Roche*: surnames of two words join the one person whose name ends so.

    A recogniser may take either for a body; one of the two must be a person for it.
    """
    tails: dict[tuple[str, ...], set[int]] = defaultdict(set)
    kinds = {i: named.entity.kind for i, named in enumerate(every) if named.entity.kind in PEOPLE and named.parts}
    for i in kinds:
        pieces = every[i].pieces
        for start in range(1, len(pieces) - 1):
            tails[pieces[start:]].add(i)
    for i, kind in kinds.items():
        owners = tails[every[i].pieces] - {i}
        roots = {groups.find(k) for k in owners}
        if len(roots) == 1 and EntityKind.PERSON in {kind, *(kinds[k] for k in owners)}:
            groups.join(min(owners), i)


def _consonants(name: str) -> str:
    """The consonants of a folded name, each once in a row: k for c, q, kh and x, v for w, f for ph, s for z."""
    plain = name.replace("ph", "f").replace("kh", "k").replace("x", "ks").translate(str.maketrans("cqwz", "kkvs"))
    kept = [letter for letter in plain if letter.isalpha() and letter not in "aeiouyhj"]
    return "".join(letter for letter, _ in groupby(kept))


def _variant(one: Named, two: Named, names: Names) -> bool:
    """Dmitry and Dimitry, Zelensky and Zelenskyy. First names must agree; a bare surname needs no first name."""
    if not spelt_alike(one.surname, two.surname):
        return False
    if len(one.parts) == 1 or len(two.parts) == 1:
        return one.surname != two.surname
    given = one.parts[0], two.parts[0]
    short = given[0] in names.nicknames.get(given[1], ()) or given[1] in names.nicknames.get(given[0], ())
    if short and one.surname == two.surname:
        return True
    # "FURIOUS Ada Quill": a word before the name that a finder took for a part of it.
    return spelt_alike(*given) or (len(one.parts) != len(two.parts) and one.parts[-2] == two.parts[-2])


def spelt_alike(one: str, two: str) -> bool:
    """Whether two name parts are one in two spellings: equal initials, a letter or two apart when long enough."""
    if one == two:
        return True
    allowed = min(2, min(len(one), len(two)) // LETTERS)
    return _one_sound(one[0], two[0]) and DamerauLevenshtein.distance(one, two) <= allowed


def _one_sound(one: str, two: str) -> bool:
    """Whether two initials may be one letter of another script: Yevgeny and Jevgeni, Karim and Carim."""
    return one == two or any(one in sound and two in sound for sound in SOUNDS)


def _by_surname(every: Sequence[Named], groups: Groups) -> None:
    """A bare surname joins the one person of the story who has it; two who share it leave it alone."""
    full: dict[str, set[int]] = defaultdict(set)
    for i, named in _people(every):
        if len(named.parts) > 1:
            full[named.surname].add(groups.find(i))
        if len(named.parts) > 2:
            # "Ramirez" for Jorge Ramirez Soto, who bears his father's name before his mother's
            full[named.parts[-2]].add(groups.find(i))
    for i, named in _people(every):
        owners = full[named.surname]
        if len(named.parts) == 1 and len(owners) == 1 and not named.suffix:
            groups.join(next(iter(owners)), i)


def _coreference(found: Sequence[Named]) -> Coreference:
    kinds: Counter[EntityKind] = Counter(
        named.entity.kind for named in found if named.entity.kind is not EntityKind.UNKNOWN
    )
    kind = max(kinds, key=lambda k: (kinds[k], k is EntityKind.PERSON)) if kinds else EntityKind.UNKNOWN
    return Coreference(_name(found), kind, tuple(named.entity for named in found))


def _name(found: Sequence[Named]) -> str:
    """The name that most reports use among those of two parts or more, else among all; of equals one with an office."""
    most = min(2, max(len(named.parts) for named in found))
    counts = Counter(named.entity.name for named in found if len(named.parts) >= most)
    introduced = {named.entity.name for named in found if named.entity.role}
    return max(counts, key=lambda name: (counts[name], name in introduced, len(name)))
