"""Names in a parse: where they stand, without their titles, and what kind of thing each names.

The recogniser's types are votes. A form has one kind in one article, because a recogniser calls the same surname a
person in one sentence and an organisation in the next.
"""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import OSA

from twosource.annotate.parse import Parse, Token
from twosource.annotate.seats import is_inside
from twosource.lang.names import Names
from twosource.model import EntityKind, Role

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
SPELLING = 6
REGIONS = frozenset(("region", "oblast", "province", "district"))
EDGES = frozenset((*("the", "a", "an", "this", "that", "'s", "’s", "'", "’"), *',.-–—:;"“”()[]'))
TITLE_CASE = 0.8
LONGEST = 5


@dataclass(frozen=True, slots=True)
class Name:
    """A name in tokens `first` to `last`; `start` is the first token with the titles before it.

    `words` are lower case, without titles and suffix ("jr"); `gender` is what a courtesy title says: m, f or "".
    """

    first: int
    last: int
    start: int
    words: tuple[str, ...]
    kind: EntityKind
    suffix: str = ""
    gender: str = ""

    @property
    def full(self) -> bool:
        return len(self.words) > 1


def find_names(parse: Parse, names: Names) -> list[Name]:
    """Every name in order. In a headline, where every word has a capital, only what the text below names is a name."""
    titled = {number for number in range(len(parse.sentences)) if _is_title(parse, number)}
    found = [name for run in _runs(parse) for name in [_name(parse, run, names)] if name]
    below = [name for name in found if parse.tokens[name.first].sentence not in titled]
    kinds = _kinds(below or found, names)
    if below:
        found = sorted([*below, *_headline_names(parse, titled, kinds, names)], key=lambda name: name.first)
    return [replace(name, kind=kinds.get(name.words, name.kind)) for name in found]


def _is_title(parse: Parse, number: int) -> bool:
    """A headline, or a line without a full stop whose long words nearly all have a capital."""
    first, beyond = parse.sentences[number]
    if parse.blocks[parse.tokens[first].block].role is Role.HEADLINE:
        return True
    words = parse.tokens[first:beyond]
    long = [token.form[0].isupper() for token in words if len(token.form) > 3 and token.form.isalpha()]
    return words[-1].pos != "PUNCT" and len(long) > 3 and sum(long) >= TITLE_CASE * len(long)


def _headline_names(
    parse: Parse, titled: set[int], kinds: Mapping[tuple[str, ...], EntityKind], names: Names
) -> Iterator[Name]:
    """The longest runs of words that the text uses as a name, or that name a state; surnames of its persons too."""
    surnames = {words[-1:]: kind for words, kind in kinds.items() if kind is EntityKind.PERSON}
    known = {(form,): EntityKind.STATE for form in names.states if " " not in form} | surnames | dict(kinds)
    for number in sorted(titled):
        i, beyond = parse.sentences[number]
        while i < beyond:
            size = next((n for n in range(min(LONGEST, beyond - i), 0, -1) if _form(parse, i, n) in known), 0)
            if size and parse.tokens[i].form[0].isupper():
                words, after = _form(parse, i, size), _form(parse, i + size, 1)[0] if i + size < beyond else ""
                suffix = after.strip(".") if after in names.suffixes else ""
                start, last = _title_start(parse, parse.tokens[i], names), i + size - (not suffix)
                yield Name(i, last, start, words, known[words], suffix)
            i += max(1, size)


def _form(parse: Parse, i: int, size: int) -> tuple[str, ...]:
    return tuple(_plain(token.lower) for token in parse.tokens[i : i + size])


def _runs(parse: Parse) -> Iterator[list[Token]]:
    """Neighbouring tokens of one recognised type, or capitalised ones of none."""
    run: list[Token] = []
    for token in parse.tokens:
        if run and not (
            _nameable(token, parse) and token.entity == run[-1].entity and token.sentence == run[-1].sentence
        ):
            yield run
            run = []
        if _nameable(token, parse):
            run.append(token)
    if run:
        yield run


def _nameable(token: Token, parse: Parse) -> bool:
    if token.entity == "PRODUCT" and token.pos == "PROPN":
        # "the Kursk region", which a recogniser takes for a product
        return parse.tokens[min(token.i + 1, len(parse.tokens) - 1)].lower in REGIONS
    if token.form in "()[]" or (token.form == "," and token.entity != "GPE"):
        return False
    return token.entity in KINDS and (token.entity != "" or (token.pos == "PROPN" and token.form[0].isupper()))


def _name(parse: Parse, run: list[Token], names: Names) -> Name | None:
    titles, core = _titles(_trimmed(run), names)
    suffix = core.pop().lower.strip(".") if len(core) > 1 and core[-1].lower in names.suffixes else ""
    core = _trimmed(core)
    if not core or not any(token.form[0].isupper() for token in core) or _adjective(core, names):
        return None
    start = _title_start(parse, titles[0] if titles else core[0], names)
    before = [token.lower for token in parse.tokens[start : core[0].i]]
    kind = EntityKind.PERSON if before or _in_office(parse, core, names) else KINDS[core[0].entity]
    if len(core) == 1 and not before and kind is EntityKind.PERSON and is_inside(parse, core[0].i, names.seat_words):
        kind = EntityKind.PLACE
    gender = next((names.courtesy[word] for word in before if names.courtesy.get(word)), "")
    last = core[-1].i + (1 if suffix else 0)
    return Name(core[0].i, last, start, _words(core), kind, suffix, gender)


def _words(core: Sequence[Token]) -> tuple[str, ...]:
    """The words of a name without possessive and accents ("Peña", "Pena"), so that spellings of one name meet."""
    forms = (_plain(token.lower.removesuffix("'s").removesuffix("’s")) for token in core)
    return tuple(form for form in forms if form and form not in EDGES) or (core[0].lower,)


def _plain(form: str) -> str:
    if form.isascii():
        return form
    return "".join(char for char in unicodedata.normalize("NFD", form) if not unicodedata.combining(char))


def _trimmed(run: Sequence[Token]) -> list[Token]:
    kept = list(run)
    while kept and kept[0].lower in EDGES:
        kept.pop(0)
    while kept and kept[-1].lower in EDGES:
        kept.pop()
    return kept


def _titles(run: list[Token], names: Names) -> tuple[list[Token], list[Token]]:
    """Titles, and the name after them. "Justice Department" keeps its Justice: a body is named by its last word."""
    if not run or run[-1].lower in names.organisation_nouns or run[0].entity not in ("", "PERSON"):
        return [], run
    count = 0
    while count < len(run) and _title(run[count], names):
        count += 1
    return run[:count], run[count:]


def _title(token: Token, names: Names) -> bool:
    return token.lower in names.courtesy or token.lower in names.short_titles or token.lower in names.offices


def _title_start(parse: Parse, token: Token, names: Names) -> int:
    """The first of the titles right before `token`, in its sentence; "the president, Mr. Lund" has one."""
    if token.entity not in ("", "PERSON"):
        return token.i
    i = token.i
    while i and parse.tokens[i - 1].sentence == token.sentence and _title(parse.tokens[i - 1], names):
        i -= 1
    return i


def _in_office(parse: Parse, core: Sequence[Token], names: Names) -> bool:
    """Whether two words that a recogniser takes for a body or town are said to hold an office: "governor Ada Lund"."""
    if core[0].entity not in ("ORG", "GPE") or len(core) != 2 or core[-1].lower in names.organisation_nouns:
        return False
    previous, last = parse.tokens[max(core[0].i - 1, 0)], core[-1]
    before = previous.i < core[0].i and previous.sentence == last.sentence and previous.lower in names.offices
    beside = last.dep == "appos" and parse.tokens[last.head].lower in names.offices
    clauses = (k for k in parse.children[last.i] if parse.tokens[k].dep == "relcl")
    who = any(parse.tokens[k].lower == "who" for verb in clauses for k in parse.children[verb])
    return before or beside or who


def _adjective(core: list[Token], names: Names) -> bool:
    """Whether it names nobody: "Russian" in "the Russian leader", an office alone ("NASA Administrator")."""
    token = core[-1]
    if token.entity == "NORP":
        return token.pos == "ADJ" or token.dep in ("amod", "compound", "nmod")
    if token.entity != "PERSON" and token.lower in names.offices:
        return True
    alone = len(core) == 1
    return alone and (
        _title(token, names) or len(token.form) == 1 or (token.lower in names.demonyms and token.dep == "amod")
    )


def _kinds(found: Sequence[Name], names: Names) -> dict[tuple[str, ...], EntityKind]:
    """One kind for each form, by vote; lists of states and metonyms, and surnames of persons, come first."""
    votes: dict[tuple[str, ...], Counter[EntityKind]] = defaultdict(Counter)
    for name in found:
        votes[name.words][name.kind] += TITLE_WEIGHT if name.start < name.first else name.kind is not EntityKind.UNKNOWN
    kinds = {words: _kind(words, count, names) for words, count in votes.items()}
    surnames = {words[-1] for words, kind in kinds.items() if kind is EntityKind.PERSON and len(words) > 1}
    for words, kind in kinds.items():
        named_so = kind is not EntityKind.STATE or votes[words][EntityKind.PERSON] > 0
        if len(words) == 1 and named_so and _surname(words[0], surnames):
            kinds[words] = EntityKind.PERSON
    return kinds


def _surname(word: str, surnames: set[str]) -> bool:
    return word in surnames or any(close(word, surname) for surname in surnames)


def close(left: str, right: str) -> bool:
    """Two spellings of a long name: one letter apart ("Kellogg", "Kellog"), or the same."""
    if left == right:
        return True
    return min(len(left), len(right)) >= SPELLING and left[0] == right[0] and OSA.distance(left, right) == 1


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
