"""How many of what: numbers in words and figures, with their bounds and the thing counted."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from twosource.annotate.parse import Parse, Token
from twosource.lang import Language
from twosource.model import Quantity

FIGURE = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")


def find_quantities(parse: Parse, language: Language) -> tuple[Quantity, ...]:
    """Every counted noun of the parse, in order. A date, a year or an age is none."""
    return tuple(_found(parse, language))


def _found(parse: Parse, language: Language) -> Iterator[Quantity]:
    i = 0
    while i < len(parse.tokens):
        last, value = number_at(parse.tokens, i, language)
        if value is None:
            i += 1
            continue
        made = _quantity(parse, i, last, value, language)
        if made:
            yield made
        i = last + 1


def number_at(tokens: tuple[Token, ...], i: int, language: Language) -> tuple[int, float | None]:
    """The last token and the value of the number that begins at token `i`; (i, None) where none does."""
    total, current, last, seen = 0.0, 0.0, i, False
    for k in range(i, len(tokens)):
        if tokens[k].sentence != tokens[i].sentence:
            break
        value = _value(tokens[k], language)
        if value is None:
            if not (
                seen and tokens[k].lower in ("and", "-") and k + 1 < len(tokens) and _scale_follows(tokens, k, language)
            ):
                break
            continue
        total, current = _add(total, current, value)
        last, seen = k, True
    return last, (total + current if seen else None)


def _scale_follows(tokens: tuple[Token, ...], k: int, language: Language) -> bool:
    """Whether "and" joins one number ("two hundred and six") and not two ("six and seven")."""
    return (
        tokens[k - 1].lower in language.clauses.scales
        and _value(tokens[k + 1], language) is not None
        or tokens[k].lower == "-"
    )


def _add(total: float, current: float, value: float) -> tuple[float, float]:
    if value == 100 and current:
        return total, current * 100
    if value >= 1000:
        return total + (current or 1) * value, 0.0
    return total, current + value


def _value(token: Token, language: Language) -> float | None:
    if FIGURE.fullmatch(token.form):
        return float(token.form.replace(",", ""))
    if token.lower in language.clauses.numbers and token.dep not in ("nsubj", "dobj"):
        return language.clauses.numbers[token.lower]
    return None


def _quantity(parse: Parse, first: int, last: int, value: float, language: Language) -> Quantity | None:
    """The quantity of the number at tokens [first, last]; None when nothing is counted by it."""
    unit = _unit(parse, first, last, language)
    if unit is None:
        return None
    plural_scale = parse.tokens[last].lower in language.clauses.vague_scales
    start, bound = _bound(parse, first, language)
    low, high, exact = _range(value, "from" if plural_scale else bound)
    return Quantity(
        parse.span(start, max(last, unit.i) if unit.i - last < 6 else last), low, high, unit.lemma.lower(), exact
    )


def _unit(parse: Parse, first: int, last: int, language: Language) -> Token | None:
    """The noun counted: the head of "14 sailors", and of "thousands of troops" the noun after "of"."""
    token = parse.tokens[last]
    while first <= token.head < token.i:
        token = parse.tokens[token.head]
    if token.entity in ("DATE", "TIME", "ORDINAL") or token.tag in ("NNP", "JJ"):
        return None
    if counted(parse, token) is not token:
        return counted(parse, token)
    if last + 1 < len(parse.tokens) and parse.tokens[last + 1].lower in language.clauses.units:
        return parse.tokens[last + 1]
    head = parse.tokens[token.head]
    modifies = token.dep in ("nummod", "quantmod", "compound") and head.pos == "NOUN"
    return head if modifies and head.i > last else None


def counted(parse: Parse, head: Token) -> Token:
    """The noun after "of" where a number word heads the phrase ("thousands of troops"), else the head itself."""
    if head.tag in ("CD", "NNS", "NN") and head.lower.rstrip("s") in ("dozen", "hundred", "thousand", "million", "billion"):
        for number in parse.children[head.i]:
            if parse.tokens[number].dep == "prep" and parse.tokens[number].lower == "of":
                return next((parse.tokens[k] for k in parse.children[number] if parse.tokens[k].dep == "pobj"), head)
    return head


def _bound(parse: Parse, first: int, language: Language) -> tuple[int, str]:
    """Where the quantity begins with its hedge, and the kind of bound: "", from, to, about."""
    for length in (3, 2, 1):
        words = " ".join(t.lower for t in parse.tokens[max(0, first - length) : first])
        if words in language.clauses.bounds:
            return first - length, language.clauses.bounds[words]
    return first, ""


def _range(value: float, bound: str) -> tuple[float, float, bool]:
    """The numbers that fit. "About 40" allows a tenth each way: outlets round to one figure."""
    if bound == "from":
        return value, math.inf, False
    if bound == "to":
        return 0.0, value, False
    if bound == "about":
        return value * 0.9, value * 1.1, False
    return value, value, True
