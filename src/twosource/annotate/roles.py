"""Roles: what an article says that someone is, before the name, beside it or by a copula."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass, replace

from twosource.annotate.grammar import modality
from twosource.annotate.name_forms import Name
from twosource.annotate.parse import Parse, Token
from twosource.lang.names import Names
from twosource.model import Modality

NOMINAL = frozenset(("NOUN", "PROPN", "ADJ"))
BESIDE = frozenset(("compound", "amod", "nmod", "poss", "nummod"))


@dataclass(frozen=True, slots=True)
class Office:
    """`noun` is the office ("prime-minister"), `state` and `words` narrow it, `text` is how the article puts it.

    `head` is its token, `first` and `last` those of the whole phrase without its article.
    """

    noun: str
    state: str
    words: frozenset[str]
    text: str
    head: int
    first: int
    last: int
    former: bool = False


def offices_of(parse: Parse, name: Name, taken: Set[int], names: Names) -> Iterator[Office]:
    """The offices that the text gives to the bearer of a name at this mention; `taken` are tokens of people's names."""
    head = head_of(parse, name.first, name.last)
    if made := _before(parse, name, taken, names):
        yield made
    for i in apposed(parse, name):
        if is_person_noun(parse.tokens[i], names):
            yield office_at(parse, i, names)
    if made := _copula(parse, head, names):
        yield made


def apposed(parse: Parse, name: Name) -> Iterator[int]:
    """The nouns beside a name: "Ada Lund, the envoy", "the head of the bank, Ada Lund", "Norway's minister, Ada Lund".

    In the second a parser hangs the name on the bank, in the third it may make two sentences of one.
    """
    head = head_of(parse, name.first, name.last)
    yield from (i for i in parse.children[head] if parse.tokens[i].dep == "appos")
    above = parse.tokens[head].head
    if parse.tokens[head].dep == "appos" and above != head:
        yield above
        yield from _above(parse, above)
    cut = parse.tokens[max(name.first - 2, 0)]
    if cut.dep == "ROOT" and parse.tokens[name.first - 1].form == "," and parse.tokens[head].dep == "nsubj":
        yield cut.i


def _above(parse: Parse, i: int) -> Iterator[int]:
    """The noun that a phrase with "of" or "at" before token `i` belongs to."""
    while parse.tokens[i].dep in ("pobj", "prep") and parse.tokens[i].head < i:
        i = parse.tokens[i].head
        if parse.tokens[i].pos == "NOUN":
            yield i
            return


def head_of(parse: Parse, first: int, last: int) -> int:
    """The token of `first` to `last` that hangs on one outside; the last one where several do."""
    outside = [
        i for i in range(first, last + 1) if not first <= parse.tokens[i].head <= last or parse.tokens[i].head == i
    ]
    return outside[-1] if outside else last


def is_office(token: Token, names: Names) -> bool:
    return token.pos in ("NOUN", "PROPN") and (
        token.lower in names.offices or token.lemma.lower() in names.offices or token.lower in names.short_titles
    )


def is_person_noun(token: Token, names: Names) -> bool:
    """Whether a noun can only be a person: by the lists, or by how it ends ("medalist", "cosplayer")."""
    lemma = token.lemma.lower()
    return is_office(token, names) or (
        token.pos == "NOUN" and (lemma in names.person_nouns or lemma.endswith(names.person_endings))
    )


def office_at(parse: Parse, head: int, names: Names) -> Office:
    """The office of the noun phrase with this head: premodifiers, and "of" or "for" phrases up to a comma."""
    first = phrase_start(parse, head)
    last = _phrase_end(parse, head)
    tokens = [parse.tokens[i] for i in range(first, last + 1)]
    if len(tokens) > 1 and (tokens[0].dep == "det" or tokens[0].tag == "PRP$"):
        tokens = tokens[1:]
    return _office(parse, parse.tokens[head], tokens, names)


def phrase_start(parse: Parse, head: int) -> int:
    """The first token of the noun phrase of `head`, of its own sentence and not beyond a comma or a quotation mark."""
    first = head
    for i in reversed(parse.children[head]):
        if i < head and parse.tokens[i].dep in ("det", "predet", "quantmod", *BESIDE):
            start = parse.subtree(i)[0]
            if any(parse.tokens[k].lower in (",", '"', "“", "”") for k in range(start, first)):
                break
            first = min(first, start)
    return first


def _phrase_end(parse: Parse, head: int) -> int:
    last = head
    for i in parse.children[head]:
        if (
            i > last
            and parse.tokens[i].dep == "prep"
            and parse.tokens[i].lower in ("of", "for", "to", "at", "in", "on")
        ):
            below = parse.subtree(i)
            stop = next((k for k in below if parse.tokens[k].lower in (",", "“", '"', "who", "which", "that")), None)
            last = max(last, (stop - 1) if stop else below[-1])
    return last


def _before(parse: Parse, name: Name, taken: Set[int], names: Names) -> Office | None:
    """The nouns and adjectives that lead up to a name: "Kremlin spokesman", "former U.S. Army general"."""
    sentence = parse.tokens[name.first].sentence
    i = name.first
    while i and parse.tokens[i - 1].sentence == sentence and _leads(parse.tokens[i - 1]) and i - 1 not in taken:
        i -= 1
    while i < name.first and not parse.tokens[i].form[0].isalnum():
        i += 1
    held = [k for k in range(i, name.first) if is_office(parse.tokens[k], names)]
    if not held or name.first - held[-1] > 1:
        return None
    made = _office(parse, parse.tokens[held[-1]], [parse.tokens[k] for k in range(i, held[-1] + 1)], names)
    return made if made.state else replace(made, state=_of_state(parse, name, names))


def _of_state(parse: Parse, name: Name, names: Names) -> str:
    """The state after a name: "President Ada Lund of Norway"."""
    after = parse.tokens[name.last + 1 : name.last + 3]
    return state_of(after[1], names) if len(after) == 2 and after[0].lower == "of" else ""


def _leads(token: Token) -> bool:
    return token.pos in NOMINAL or token.lower in ("-", "'s", "’s")


def _copula(parse: Parse, head: int, names: Names) -> Office | None:
    token = parse.tokens[head]
    verb = parse.tokens[token.head]
    if token.dep != "nsubj" or verb.lemma != "be" or verb.tag not in ("VBZ", "VBD", "VBP"):
        return None
    below = [parse.tokens[i] for i in parse.children[verb.i]]
    if any(part.dep == "neg" for part in below) or modality(parse, verb.i) is not Modality.ACTUAL:
        return None
    found = [part.i for part in below if part.dep == "attr" and is_person_noun(part, names)]
    return office_at(parse, found[0], names) if found else None


def _office(parse: Parse, head: Token, tokens: list[Token], names: Names) -> Office:
    noun = names.short_titles.get(head.lower) or (head.lower if head.lower in names.offices else head.lemma.lower())
    previous = parse.tokens[head.i - 1].lower if head.i else ""
    compound = f"{previous}-{noun}"
    if compound in names.compounds:
        noun = compound
    words = frozenset(t.lower for t in tokens if t.i != head.i and t.pos in NOMINAL and t.lower not in names.former)
    states = [state for t in tokens for state in [state_of(t, names)] if state]
    former = any(t.lower in names.former for t in tokens)
    text = phrase(parse, tokens, names)
    return Office(noun, states[0] if states else "", words, text, head.i, tokens[0].i, tokens[-1].i, former)


def state_of(token: Token, names: Names) -> str:
    """The state that a word names or that its adjective belongs to; "" for none."""
    word = token.lower
    return names.states.get(word) or names.demonyms.get(word) or names.metonyms.get(word) or ""


def phrase(parse: Parse, tokens: list[Token], names: Names) -> str:
    """The characters of neighbouring tokens; a title's capital goes ("President" as a role is "president")."""
    out = parse.text.chars[tokens[0].start : tokens[-1].end]
    for token in tokens:
        if token.entity != "PERSON" and is_office(token, names) and token.form.istitle():
            at = token.start - tokens[0].start
            out = out[:at] + token.lower + out[at + len(token.form) :]
    return " ".join(out.split())
