"""Names in a parse: where they stand, without their titles, and what kind of thing each names.

The recogniser's types are votes. A form has one kind in one article, because a recogniser calls the same surname a
person in one sentence and an organisation in the next.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import OSA

from twosource.annotate.parse import Parse, Token
from twosource.lang.language import Names
from twosource.model import EntityKind, Role

KINDS = {
    "PERSON": EntityKind.PERSON,
    "ORG": EntityKind.ORGANISATION,
    "GPE": EntityKind.PLACE,
    "LOC": EntityKind.PLACE,
    "FAC": EntityKind.PLACE,
    "NORP": EntityKind.GROUP,
    "": EntityKind.UNKNOWN,
}
TITLE_WEIGHT = 3
SPELLING = 6
EDGES = frozenset(
    [
        "the",
        "a",
        "an",
        "this",
        "that",
        "'s",
        "’s",
        "'",
        "’",
        ",",
        ".",
        "-",
        "–",
        "—",
        ":",
        ";",
        '"',
        "“",
        "”",
        "(",
        ")",
        "[",
        "]",
    ]
)


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
    """Every name in order. Words of a title-case headline are names only where the text below uses them as such."""
    found = [name for run in _runs(parse) for name in [_name(parse, run, names)] if name]
    below = [name for name in found if not _in_headline(parse, name)]
    kinds = _kinds(below or found, names)
    surnames = {name.words[-1] for name in below}
    return [
        replace(name, kind=kinds.get(name.words, name.kind))
        for name in found
        if not below or name.words in kinds or name.words[-1] in surnames or not _in_headline(parse, name)
    ]


def _in_headline(parse: Parse, name: Name) -> bool:
    return parse.blocks[parse.tokens[name.first].block].role is Role.HEADLINE


def _runs(parse: Parse) -> Iterator[list[Token]]:
    """Neighbouring tokens of one recognised type, or capitalised ones of none."""
    run: list[Token] = []
    for token in parse.tokens:
        if run and not (_nameable(token) and token.entity == run[-1].entity and token.sentence == run[-1].sentence):
            yield run
            run = []
        if _nameable(token):
            run.append(token)
    if run:
        yield run


def _nameable(token: Token) -> bool:
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
    kind = EntityKind.PERSON if before else KINDS[core[0].entity]
    gender = next((names.courtesy[word] for word in before if names.courtesy.get(word)), "")
    last = core[-1].i + (1 if suffix else 0)
    return Name(core[0].i, last, start, _words(core), kind, suffix, gender)


def _words(core: Sequence[Token]) -> tuple[str, ...]:
    forms = (token.lower.removesuffix("'s").removesuffix("’s") for token in core)
    return tuple(form for form in forms if form and form not in EDGES) or (core[0].lower,)


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
        if len(words) == 1 and kind is not EntityKind.STATE and _surname(words[0], surnames):
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
    if form in names.states:
        return EntityKind.STATE
    if form in names.seats:
        return EntityKind.PLACE
    if form in names.metonyms or words[-1] in names.organisation_nouns:
        return EntityKind.ORGANISATION
    best = max(votes, key=lambda kind: (votes[kind], kind))
    if best is EntityKind.UNKNOWN and len(words) > 1 and (words[0] in names.male or words[0] in names.female):
        return EntityKind.PERSON
    return best
