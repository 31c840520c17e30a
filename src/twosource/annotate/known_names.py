"""Names that are told by what the article names elsewhere: in headlines, and where the recogniser saw none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from twosource.annotate.name_forms import Name, plain, title_start
from twosource.annotate.parse import Parse, Token
from twosource.lang.names import Names
from twosource.model import EntityKind, Role

TITLE_CASE = 0.8
LONGEST = 5
UNSEEN = frozenset(("", "PRODUCT", "EVENT", "DATE", "LANGUAGE"))


def is_title(parse: Parse, number: int) -> bool:
    """A headline, or a line without a full stop whose long words nearly all have a capital."""
    first, beyond = parse.sentences[number]
    if parse.blocks[parse.tokens[first].block].role is Role.HEADLINE:
        return True
    words = parse.tokens[first:beyond]
    long = [token.form[0].isupper() for token in words if len(token.form) > 3 and token.form.isalpha()]
    return words[-1].pos != "PUNCT" and len(long) > 3 and sum(long) >= TITLE_CASE * len(long)


def headline_names(
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
                start, last = title_start(parse, parse.tokens[i], names), i + size - (not suffix)
                yield Name(i, last, start, words, known[words], suffix)
            i += max(1, size)


def _form(parse: Parse, i: int, size: int) -> tuple[str, ...]:
    return tuple(plain(token.lower) for token in parse.tokens[i : i + size])


def repeated(
    parse: Parse, found: Sequence[Name], titled: set[int], kinds: Mapping[tuple[str, ...], EntityKind]
) -> Iterator[Name]:
    """Surnames of people whom the text names in full, where the recogniser and the tagger see no name: "Waters asked".

    Not before another noun, where it may be part of a longer name ("the Waters Foundation"), nor where the article has
    the word in small letters too ("Coal is no villain" beside a Mr. Coal).
    """
    full = {words for words, kind in kinds.items() if kind is EntityKind.PERSON and len(words) > 1}
    surnames = {words[-1] for words in full} - {token.form for token in parse.tokens}
    taken = {i for name in found for i in range(name.start, name.last + 1)}
    for token in parse.tokens:
        if token.i in taken or token.sentence in titled or not _unseen(token):
            continue
        word = plain(token.lower)
        if word in surnames:
            given = token.i and token.i - 1 not in taken and (plain(parse.tokens[token.i - 1].lower), word) in full
            first = token.i - bool(given)
            words = tuple(plain(one.lower) for one in parse.tokens[first : token.i + 1])
            yield Name(first, token.i, first, words, EntityKind.PERSON)


def _unseen(token: Token) -> bool:
    """No name to the recogniser, or one that is no name by itself: "Driver said", where Ada Driver is known."""
    noun = token.pos in ("NOUN", "PROPN") and token.dep not in ("compound", "amod", "nmod")
    return token.entity in UNSEEN | {"PERSON"} and noun and token.form[0].isupper() and not token.form.isupper()
