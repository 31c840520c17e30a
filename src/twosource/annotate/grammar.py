"""What the dependency tree says of a verb or noun: its subject, its phrase, its negation, its auxiliaries."""

from __future__ import annotations

from collections.abc import Iterable

from twosource.annotate.parse import Parse
from twosource.model import Modality

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
CLAUSES = ("ccomp", "advcl", "relcl", "ROOT", "parataxis", "acl", "pcomp", "xcomp", "csubj")
POSSIBLE, EXPECTED, HYPOTHETICAL = ("may", "might", "could"), ("will", "'ll", "’ll", "wo", "shall"), ("would",)
MEANS = ("by", "after", "before", "when", "while", "without")
CONDITIONS = ("if", "unless", "whether", "lest")
FORETOLD = ("likely", "certain", "expect", "set", "due", "schedule", "plan", "poise", "slate", "go")


def child(parse: Parse, i: int, *deps: str) -> int | None:
    """The first dependent of token `i` in one of these relations."""
    tokens = parse.tokens
    for c in parse.children[i]:
        if tokens[c].dep in deps:
            return c
    return None


def is_passive(parse: Parse, i: int) -> bool:
    token = parse.tokens[i]
    if child(parse, i, "auxpass", "nsubjpass") is not None:
        return True
    return token.tag == "VBN" and token.dep in ("acl", "advcl") and child(parse, i, "aux", "nsubj") is None


def agent(parse: Parse, i: int) -> int | None:
    by = child(parse, i, "agent")
    if by is None:
        by = next(
            (c for c in parse.children[i] if parse.tokens[c].dep == "prep" and parse.tokens[c].lower == "by"), None
        )
    return None if by is None else child(parse, by, "pobj")


def object_of(parse: Parse, i: int) -> int | None:
    return child(parse, i, "dobj", "dative")


def subject(parse: Parse, i: int, depth: int = 0) -> int | None:
    """The token that heads the subject of verb `i`, its own or the one that it shares; None where there is none."""
    own = child(parse, i, *SUBJECTS)
    token = parse.tokens[i]
    if own is not None or depth > 6 or token.head == i:
        return own
    head = parse.tokens[token.head]
    if token.dep == "xcomp" or (token.dep == "ccomp" and _bare(parse, i)):
        return _controller(parse, head.i, depth)
    if token.dep in ("conj", "advcl", "dep", "parataxis") and head.pos in ("VERB", "AUX"):
        return subject(parse, head.i, depth + 1)
    if token.dep == "acl" and head.pos in ("NOUN", "PROPN", "PRON"):
        return head.i
    if token.dep == "pcomp" and head.pos in ("ADP", "SCONJ") and head.head != head.i:
        above = parse.tokens[head.head]
        if above.pos == "NOUN" and head.lower in MEANS:
            # *published the list by announcing that ...*: not the list announces
            return subject(parse, above.head, depth + 1) if above.dep == "dobj" else above.i
        return _controller(parse, above.head if above.pos in ("ADV", "ADJ") else above.i, depth)
    return None


def _bare(parse: Parse, i: int) -> bool:
    return parse.tokens[i].tag in ("VBG", "VB") and child(parse, i, "mark", "nsubj") is None


def _controller(parse: Parse, i: int, depth: int) -> int | None:
    """Who does what is told in an infinitive or gerund below `i`: its object, else its subject."""
    if parse.tokens[i].dep == "acomp":
        # *is likely to deny*: the subject of *is*
        return subject(parse, parse.tokens[i].head, depth + 1)
    if parse.tokens[i].pos not in ("VERB", "AUX"):
        return i if parse.tokens[i].pos in ("NOUN", "PROPN") else None
    found = None if is_passive(parse, i) else object_of(parse, i)
    return subject(parse, i, depth + 1) if found is None else found


def phrase(parse: Parse, i: int, without: Iterable[int] = ()) -> tuple[int, ...]:
    """The token numbers of the noun phrase headed by `i`: contiguous, without the tokens given."""
    barred = set(without)
    tokens = [t for t in parse.subtree(i) if t not in barred]
    first = last = i
    present = set(tokens)
    while first - 1 in present:
        first -= 1
    while last + 1 in present:
        last += 1
    while last > i and not parse.tokens[last].form[-1:].isalnum() and parse.tokens[last].form not in (")", "]", "."):
        last -= 1
    while first < i and parse.tokens[first].pos == "PUNCT":
        first += 1
    return tuple(range(first, last + 1))


def negation(parse: Parse, i: int) -> int | None:
    """The word that negates verb `i` (*not*, *never*, *no longer*), if there is one."""
    for c in parse.children[i]:
        token = parse.tokens[c]
        if token.dep == "neg" or token.lower in ("never", "neither", "nor", "n't", "n’t"):
            return c
    return None


def modality(parse: Parse, i: int) -> Modality:
    """How firm it is that `i` happened: by its auxiliaries, the verb above it, a condition around it."""
    auxiliaries = [parse.tokens[c].lower for c in parse.children[i] if parse.tokens[c].dep in ("aux", "auxpass")]
    marks = [parse.tokens[c].lower for c in parse.children[i] if parse.tokens[c].dep == "mark"]
    token = parse.tokens[i]
    head = parse.tokens[token.head]
    if (token.dep == "advcl" and any(m in CONDITIONS for m in marks)) or _inverted_condition(parse, i):
        return Modality.HYPOTHETICAL
    if any(a in POSSIBLE for a in auxiliaries):
        return Modality.POSSIBLE
    if any(a in EXPECTED for a in auxiliaries):
        return Modality.EXPECTED
    if any(a in HYPOTHETICAL for a in auxiliaries):
        return Modality.HYPOTHETICAL
    if token.dep == "xcomp" and head.lemma in FORETOLD and "to" in auxiliaries:
        return Modality.EXPECTED
    if token.dep == "xcomp" and head.i < i and "to" in auxiliaries and head.lemma in ("have", "need", "ought"):
        # *would have to admit*: as firm as the verb above
        return modality(parse, head.i)
    if auxiliaries[:1] == ["to"] and token.dep == "ROOT":
        return Modality.EXPECTED
    return Modality.ACTUAL


def _inverted_condition(parse: Parse, i: int) -> bool:
    own = child(parse, i, "nsubj")
    return own is not None and any(
        parse.tokens[c].lower == "had" and parse.tokens[c].dep == "aux" and c < own for c in parse.children[i]
    )


def set_off(parse: Parse, i: int) -> bool:
    """Whether marks stand around the clause of verb `i`, or before it and the sentence ends behind it."""
    below = parse.subtree(i)
    before, after = below[0] - 1, below[-1] + 1
    sentence = parse.tokens[i].sentence
    opened = (
        before < 0
        or parse.tokens[before].form in (",", "—", "–", "-", "”", '"', "''", "(")
        or (parse.tokens[below[0]].form in (",", "—", "–"))
    )
    closed = (
        after >= len(parse.tokens)
        or parse.tokens[after].sentence != sentence
        or (parse.tokens[after].pos == "PUNCT" or parse.tokens[below[-1]].pos == "PUNCT")
    )
    return opened and closed
