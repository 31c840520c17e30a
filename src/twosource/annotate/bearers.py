"""Names that one person, organisation or state of an article bears: "Donald Trump", "Mr. Trump", "Trump"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

from rapidfuzz.distance import OSA

from twosource.annotate.name_forms import Name, close
from twosource.annotate.parse import Parse
from twosource.annotate.roles import Office, head_of, offices_of
from twosource.annotate.seats import is_government, is_inside
from twosource.lang.names import Names
from twosource.model import EntityKind

# "Foreign Office", "Supreme Court": bodies that no place goes by.
BODIES = frozenset(("office", "department", "court", "yard"))
WORDS_BETWEEN = 4
Group = list[Name]


@dataclass(frozen=True, slots=True)
class Bearer:
    """Someone or something named: all its names in order, what it is, its offices; `gender` is m, f or ""."""

    names: tuple[Name, ...]
    kind: EntityKind
    offices: tuple[Office, ...] = ()
    gender: str = ""

    @property
    def fullest(self) -> Name:
        """The longest form; of equal ones the first."""
        return max(self.names, key=lambda name: (len(name.words), bool(name.suffix)))


def find_bearers(parse: Parse, found: Sequence[Name], names: Names) -> list[Bearer]:
    """The names of an article, each given to one bearer, in the order of their first names."""
    persons = [name for name in found if name.kind is EntityKind.PERSON]
    others = [name for name in found if name.kind is not EntityKind.PERSON]
    groups = [*_persons(persons, names), *_others(parse, others, names)]
    taken = {i for name in persons for i in range(name.first, name.last + 1)}
    return sorted((_bearer(parse, group, taken, names) for group in groups), key=lambda bearer: bearer.names[0].first)


def _bearer(parse: Parse, group: Group, taken: Set[int], names: Names) -> Bearer:
    ordered = tuple(sorted(group, key=lambda name: name.first))
    kind = ordered[0].kind
    if kind is not EntityKind.PERSON:
        return Bearer(ordered, _acting(parse, ordered, names))
    offices = _with_states([office for name in ordered for office in offices_of(parse, name, taken, names)])
    return Bearer(ordered, kind, offices, _gender(ordered, offices, names))


def _with_states(offices: Sequence[Office]) -> tuple[Office, ...]:
    """A state said once holds later: "President Ilin" is still the Russian president of the first line."""
    known = {office.noun: office.state for office in reversed(offices) if office.state}
    return tuple(replace(office, state=office.state or known.get(office.noun, "")) for office in offices)


def _gender(group: Sequence[Name], offices: Sequence[Office], names: Names) -> str:
    """By courtesy title, then by a noun such as "spokeswoman", then by the given name."""
    votes = Counter(name.gender for name in group if name.gender)
    nouns = Counter(
        "m" if o.noun in names.masculine else "f" for o in offices if o.noun in names.masculine | names.feminine
    )
    given = Counter(
        "m" if name.words[0] in names.male else "f"
        for name in group
        if name.full and (name.words[0] in names.male or name.words[0] in names.female)
    )
    for count in (votes, nouns, given):
        if count:
            return count.most_common(1)[0][0]
    return ""


# --- persons --------------------------------------------------------------------------------------


def _persons(found: Sequence[Name], names: Names) -> list[Group]:
    """Full names first, over the whole article; then bare surnames in order, each to who bears it by then."""
    groups: list[Group] = []
    for name in found:
        if name.full:
            same = next((group for group in groups if _same_person(group[0], name)), None)
            if same is None:
                groups.append([name])
            else:
                same.append(name)
    for name in found:
        if not name.full:
            owner = _owner(name, groups, names)
            if owner is None:
                groups.append([name])
            else:
                owner.append(name)
    return groups


def _same_person(left: Name, right: Name) -> bool:
    """One surname (but for a letter in a long one), given names that fit, the same suffix where both are complete."""
    if left.suffix != right.suffix:
        return False
    return close(left.words[-1], right.words[-1]) and _given_fit(left.words[0], right.words[0])


def _given_fit(left: str, right: str) -> bool:
    """Equal, an initial, a short form (Steve, Steven), or one letter apart (Dmitry, Dimitry)."""
    short, long = sorted((left.rstrip("."), right.rstrip(".")), key=len)
    if long.startswith(short) and (len(short) == 1 or len(short) >= 3):
        return True
    return len(short) >= 5 and OSA.distance(short, long) == 1


def _owner(name: Name, groups: Sequence[Group], names: Names) -> Group | None:
    """Whose bare name this is. Of several with one surname: who fits its title, then who was named more before."""
    word = name.words[0]
    fitting = [group for group in groups if word == group[0].words[-1] and _fits(name, group, names)]
    fitting = fitting or [group for group in groups if group[0].full and word == group[0].words[0] and not name.suffix]
    fitting = fitting or [group for group in groups if close(word, group[0].words[-1])]
    if name.suffix:
        return next((group for group in fitting if group[0].suffix == name.suffix), None)
    return max(fitting, key=lambda group: _standing(name, group)) if fitting else None


def _standing(name: Name, group: Group) -> tuple[bool, int, int]:
    before = [other for other in group if other.first < name.first]
    return not group[0].suffix, len(before), max((other.first for other in before), default=-group[0].first)


def _fits(name: Name, group: Group, names: Names) -> bool:
    """A courtesy title must not speak against the given name: "Mrs. Lund" is not Erik Lund."""
    known = {other.gender for other in group if other.gender}
    given = group[0].words[0] if group[0].full else ""
    known |= {gender for gender, forms in (("m", names.male), ("f", names.female)) if given in forms and not known}
    return not name.gender or not known or name.gender in known


# --- organisations, states, places ----------------------------------------------------------------


def _others(parse: Parse, found: Sequence[Name], names: Names) -> list[Group]:
    """One group for each form, with states under their first name; acronyms and short forms join their long form."""
    groups: dict[tuple[object, ...], Group] = {}
    for name in found:
        groups.setdefault(_key(parse, name, names), []).append(name)
    kept: list[Group] = []
    for group in sorted(groups.values(), key=lambda group: -len(group[0].words)):
        long = [other for other in kept if _short_form(parse, other[0], group[0], names)]
        if len(long) == 1:
            long[0].extend(group)
        else:
            kept.append(group)
    return kept


def _key(parse: Parse, name: Name, names: Names) -> tuple[object, ...]:
    form = " ".join(name.words)
    if form in names.states:
        return (names.states[form],)
    if _is_seat(name, names):
        return (form, _acts(parse, name, names))
    return (form,)


def _is_seat(name: Name, names: Names) -> bool:
    """A capital, or a palace or street that stands for a government."""
    form = " ".join(name.words)
    return (form in names.seats and name.kind is EntityKind.PLACE) or form in names.metonyms


def _acts(parse: Parse, name: Name, names: Names) -> bool:
    return is_government(parse, head_of(parse, name.first, name.last), names.seat_words)


def _acting(parse: Parse, group: tuple[Name, ...], names: Names) -> EntityKind:
    if not _is_seat(group[0], names):
        firm = group[0].kind is EntityKind.PLACE and _is_firm(parse, group, names)
        return EntityKind.ORGANISATION if firm else group[0].kind
    capital = " ".join(group[0].words) in names.seats
    if _acts(parse, group[0], names):
        return EntityKind.STATE if capital else EntityKind.ORGANISATION
    inside = is_inside(parse, head_of(parse, group[0].first, group[0].last), names.seat_words)
    return EntityKind.PLACE if capital or inside or not _is_body(group[0], names) else EntityKind.ORGANISATION


def _is_firm(parse: Parse, group: tuple[Name, ...], names: Names) -> bool:
    """Whether what a recogniser takes for a town does things, time and again, and nobody is ever in it: *Halliburton
    denied it*."""
    heads = [parse.tokens[head_of(parse, name.first, name.last)] for name in group]
    doing = [t for t in heads if t.dep == "nsubj" and parse.tokens[t.head].pos == "VERB"]
    return len(doing) > 1 and not any(is_inside(parse, t.i, names.seat_words) for t in heads)


def _is_body(name: Name, names: Names) -> bool:
    """A body by its own last word, as State Department: it is one wherever it stands."""
    return name.words[-1] in names.organisation_nouns - {"house"} or name.words[-1] in BODIES


def _short_form(parse: Parse, long: Name, short: Name, names: Names) -> bool:
    """Whether it is the acronym: "WHO" for World Health Organization."""
    if EntityKind.ORGANISATION not in (long.kind, short.kind) or not long.full or short.full:
        return False
    if names.bodies.get(short.words[0]) == " ".join(long.words):
        return True
    word = short.words[0].replace(".", "")
    form = parse.text.chars[parse.tokens[short.first].start : parse.tokens[short.last].end]
    if form.isupper() and len(word) > 1:
        initials = "".join(part[0] for part in long.words if part not in names.particles | {"and", "the"})
        return word == initials or _introduced(parse, long, short, names)
    return False


def _introduced(parse: Parse, long: Name, short: Name, names: Names) -> bool:
    """Whether the short form stands right behind: *the Kurdistan Workers' Party, known as the PKK*; *(RSF)*."""
    between = [token.lower for token in parse.tokens[long.last + 1 : short.first]]
    return 0 < len(between) <= WORDS_BETWEEN and all(word in names.calling for word in between)
