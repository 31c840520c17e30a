"""Names in a parse: where they stand, without their titles, and what kind of thing each names.

The recogniser's types are votes. A form has one kind in one article, because a recogniser calls the same surname a
person in one sentence and an organisation in the next.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from twosource.annotate.known_names import headline_names, is_title, repeated
from twosource.annotate.name_forms import Name, close, is_title_word, title_start, trimmed, words_of
from twosource.annotate.parse import Parse, Token
from twosource.annotate.seats import is_inside
from twosource.lang.names import Names
from twosource.model import EntityKind

LONG = (3, 4)
KINDS = {
    "PERSON": EntityKind.PERSON,
    "ORG": EntityKind.ORGANISATION,
    "GPE": EntityKind.PLACE,
    "LOC": EntityKind.PLACE,
    "FAC": EntityKind.PLACE,
    "NORP": EntityKind.GROUP,
    "PRODUCT": EntityKind.PLACE,
    "": EntityKind.UNKNOWN,
}
TITLE_WEIGHT = 3
REGIONS = frozenset(("region", "oblast", "province", "district"))


def find_names(parse: Parse, names: Names) -> list[Name]:
    """Every name in order. In a headline, where every word has a capital, only what the text below names is a name."""
    titled = {number for number in range(len(parse.sentences)) if is_title(parse, number)}
    found = [name for run in _runs(parse, names) for name in [_name(parse, run, names)] if name]
    below = [name for name in found if parse.tokens[name.first].sentence not in titled]
    kinds = _kinds(below or found, names)
    if below:
        known = (*headline_names(parse, titled, kinds, names), *repeated(parse, below, titled, kinds))
        found = sorted([*below, *known], key=lambda name: name.first)
    return [_typed(parse, _untitled(parse, name, kinds, names), kinds) for name in found]


def _untitled(parse: Parse, name: Name, kinds: Mapping[tuple[str, ...], EntityKind], names: Names) -> Name:
    """*Justice Ilves* after Marta Ilves: a title and a known surname, which a recogniser took for a body."""
    first = parse.tokens[name.first]
    known = len(name.words) == 2 and kinds.get(name.words[1:]) is EntityKind.PERSON
    if name.kind is EntityKind.ORGANISATION and known and is_title_word(first, names) and name.last == name.first + 1:
        return replace(name, first=name.last, words=name.words[1:], kind=EntityKind.PERSON, sure=True)
    return name


def _typed(parse: Parse, name: Name, kinds: Mapping[tuple[str, ...], EntityKind]) -> Name:
    """The name with the kind of its form; before a person's name a common noun is a title too: "referee Ada Lund"."""
    kind = kinds.get(name.words, name.kind)
    before = parse.tokens[max(name.start - 1, 0)]
    leads = before.tag == "NN" and before.dep in ("compound", "nmod", "amod", "appos") and before.form.islower()
    inside = name.first <= before.head <= name.last and before.sentence == parse.tokens[name.first].sentence
    start = before.i if kind is EntityKind.PERSON and leads and inside and before.i < name.start else name.start
    return replace(name, kind=kind, start=start)


def _runs(parse: Parse, names: Names) -> Iterator[list[Token]]:
    """Neighbouring tokens of one recognised type, or capitalised ones of none; a hyphen or *dos* inside a name too."""
    run: list[Token] = []
    for token in parse.tokens:
        inner = bool(run) and _inner(parse, token, run[-1], names)
        fits = inner or _nameable(token, parse)
        if run and not (fits and (inner or token.entity == _type(run)) and token.sentence == run[-1].sentence):
            yield run
            run = []
        if fits and (run or not inner):
            run.append(token)
    if run:
        yield run


def _type(run: Sequence[Token]) -> str:
    """The recognised type of a run, which the particle or hyphen at its end does not have."""
    return next((token.entity for token in reversed(run) if token.form[0].isupper()), run[-1].entity)


def _inner(parse: Parse, token: Token, before: Token, names: Names) -> bool:
    """Whether a hyphen or a particle stands between two words of a name: *Delgado-Ruiz*, *Batista dos Reis*."""
    after = parse.tokens[min(token.i + 1, len(parse.tokens) - 1)]
    if token.entity or after.pos != "PROPN" or not after.form[0].isupper() or before.entity != after.entity:
        return False
    if token.form == "-":
        return before.end == token.start and token.end == after.start and before.pos == "PROPN"
    return before.entity == "PERSON" and token.form in names.particles - names.ambiguous_particles


def _nameable(token: Token, parse: Parse) -> bool:
    if token.entity == "PRODUCT" and token.pos == "PROPN":
        # "the Kursk region", which a recogniser takes for a product
        return parse.tokens[min(token.i + 1, len(parse.tokens) - 1)].lower in REGIONS
    if token.form in "()[]" or (token.form == "," and token.entity != "GPE"):
        return False
    return token.entity in KINDS and (token.entity != "" or (token.pos == "PROPN" and token.form[0].isupper()))


def _name(parse: Parse, run: list[Token], names: Names) -> Name | None:
    titles, core = _titles(trimmed(run), names)
    suffix = core.pop().lower.strip(".") if len(core) > 1 and core[-1].lower in names.suffixes else ""
    core = trimmed(core)
    if not core or not any(token.form[0].isupper() for token in core) or _adjective(core, names):
        return None
    start = title_start(parse, titles[0] if titles else core[0], names)
    before = [token.lower for token in parse.tokens[start : core[0].i]]
    sure = bool(before) or _in_office(parse, core, names)
    kind = EntityKind.PERSON if sure else KINDS[core[0].entity]
    if len(core) == 1 and not before and kind is EntityKind.PERSON and is_inside(parse, core[0].i, names.seat_words):
        kind = EntityKind.PLACE
    gender = next((names.courtesy[word] for word in before if names.courtesy.get(word)), "")
    last = core[-1].i + (1 if suffix else 0)
    return Name(core[0].i, last, start, words_of(core), kind, suffix, gender, sure)


def _titles(run: list[Token], names: Names) -> tuple[list[Token], list[Token]]:
    """Titles, and the name after them. "Justice Department" keeps its Justice: a body is named by its last word."""
    if not run or run[-1].lower in names.organisation_nouns or run[0].entity not in ("", "PERSON"):
        return [], run
    count = 0
    while count < len(run) and is_title_word(run[count], names):
        count += 1
    return run[:count], run[count:]


def _in_office(parse: Parse, core: Sequence[Token], names: Names) -> bool:
    """Whether words that a recogniser takes for a body or town are said to be a person: "governor Ada Lund", "Ada
    Paris, a Norwegian woman"."""
    if core[0].entity not in ("ORG", "GPE") or core[-1].lower in names.organisation_nouns:
        return False
    if len(core) != 2:
        return _has_office_before(parse, core, names)
    if " ".join(token.lower for token in core) in names.states:  # "its ally, the United States"
        return False
    previous, last = parse.tokens[max(core[0].i - 1, 0)], core[-1]
    before = previous.i < core[0].i and previous.sentence == last.sentence and previous.lower in names.offices
    beside = last.dep == "appos" and parse.tokens[last.head].lower in names.offices
    clauses = (k for k in parse.children[last.i] if parse.tokens[k].dep == "relcl")
    who = any(parse.tokens[k].lower == "who" for verb in clauses for k in parse.children[verb])
    apposed = (parse.tokens[k].lower for k in parse.children[last.i] if parse.tokens[k].dep == "appos")
    return before or beside or who or any(word in names.masculine or word in names.feminine for word in apposed)


def _has_office_before(parse: Parse, core: Sequence[Token], names: Names) -> bool:
    """*Mexico's security secretary, Ricardo Peña Olvera,*: three or four words as whom an office is said to be."""
    last = core[-1]
    plain = all(token.form.isalpha() and token.form[0].isupper() and not token.form.isupper() for token in core)
    apposed = last.dep == "appos" and parse.tokens[last.head].lower in names.public
    return LONG[0] <= len(core) <= LONG[1] and plain and apposed and parse.tokens[last.head].i < core[0].i


def _adjective(core: list[Token], names: Names) -> bool:
    """Whether it names nobody: "Russian" in "the Russian leader", an office alone ("NASA Administrator")."""
    token = core[-1]
    if token.entity == "NORP":
        return token.pos == "ADJ" or token.dep in ("amod", "compound", "nmod")
    joined = len(core) > 1 and core[-2].form == "-"
    if token.entity != "PERSON" and token.lower in names.offices and not joined:
        return True
    alone = len(core) == 1
    return alone and (
        is_title_word(token, names) or len(token.form) == 1 or (token.lower in names.demonyms and token.dep == "amod")
    )


def _kinds(found: Sequence[Name], names: Names) -> dict[tuple[str, ...], EntityKind]:
    """One kind for each form, by vote; lists of states and metonyms, and surnames of persons, come first."""
    votes: dict[tuple[str, ...], Counter[EntityKind]] = defaultdict(Counter)
    for name in found:
        votes[name.words][name.kind] += TITLE_WEIGHT if name.sure else name.kind is not EntityKind.UNKNOWN
    kinds = {words: _kind(words, count, names) for words, count in votes.items()}
    full = [w for w, kind in kinds.items() if kind is EntityKind.PERSON and len(w) > 1 and w[0] not in names.vessels]
    surnames, given = {words[-1] for words in full}, {words[0] for words in full}
    kinds |= {(surname,): EntityKind.PERSON for surname in surnames if (surname,) not in kinds}
    # *MV Gibe* acts like a crew, also where only *Gibe* is said, which a recogniser takes for a person.
    ships = [words for words in kinds if len(words) > 1 and words[0] in names.vessels]
    kinds |= {words[n:]: EntityKind.ORGANISATION for words in ships for n in (0, 1)}
    for words, kind in kinds.items():
        # "Somchai" for Somchai Rattanakul; Georgia stays a place beside Georgia Pell.
        if len(words) == 1 and words[0] in given and kind in (EntityKind.ORGANISATION, EntityKind.UNKNOWN):
            kinds[words] = EntityKind.PERSON
        named_so = kind is not EntityKind.STATE or votes[words][EntityKind.PERSON] > 0
        if len(words) == 1 and named_so and _surname(words[0], surnames):
            kinds[words] = EntityKind.PERSON
    return kinds


def _surname(word: str, surnames: set[str]) -> bool:
    return word in surnames or any(close(word, surname) for surname in surnames)


def _kind(words: tuple[str, ...], votes: Counter[EntityKind], names: Names) -> EntityKind:
    form = " ".join(words)
    if form in names.states and votes[EntityKind.PERSON] <= votes[EntityKind.PLACE]:
        return EntityKind.STATE
    if form in names.seats:
        return EntityKind.PLACE
    if form in names.metonyms or words[-1] in names.organisation_nouns:
        return EntityKind.ORGANISATION
    best = max(votes, key=lambda kind: (votes[kind], kind))
    if best is EntityKind.UNKNOWN and len(words) > 1 and (words[0] in names.male or words[0] in names.female):
        return EntityKind.PERSON
    return best
