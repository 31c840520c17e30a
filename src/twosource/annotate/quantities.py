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
        if _value(parse.tokens[i], language) is None:
            i += 1
            continue
        last, value = number_at(parse.tokens, i, language)
        made = None if value is None else _quantity(parse, i, last, value, language)
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
    return (tokens[k - 1].lower in language.clauses.scales and _value(tokens[k + 1], language) is not None) or tokens[
        k
    ].lower == "-"


def _add(total: float, current: float, value: float) -> tuple[float, float]:
    if value == 100 and current:
        return total, current * 100
    if value >= 1000:
        return total + (current or 1) * value, 0.0
    return total, current + value


def _value(token: Token, language: Language) -> float | None:
    if token.form[0].isdigit() and FIGURE.fullmatch(token.form):
        return float(token.form.replace(",", ""))
    clauses = language.clauses
    value = clauses.numbers.get(token.lower)
    if value is None or token.tag == "CD":
        return value
    large = token.lower in clauses.scales or token.lower in clauses.vague_scales or token.lower == "dozen"
    return value if large else None


def _quantity(parse: Parse, first: int, last: int, value: float, language: Language) -> Quantity | None:
    """The quantity of the number at tokens [first, last]; None for a date, an ordinal, a part of a name."""
    token = _top(parse, first, last)
    if token.entity in ("DATE", "TIME", "ORDINAL") or token.tag in ("NNP", "JJ"):
        return None
    unit, edges = _unit(parse, token, last, language)
    plural_scale = parse.tokens[last].lower in language.clauses.vague_scales
    start, bound = _bound(parse, first, language)
    low, high, exact = _range(value, "from" if plural_scale else bound)
    span = parse.span(min(start, *edges), max(last, *edges))
    return Quantity(span, low, high, unit, exact, _is_total(parse, min(start, *edges), language))


def _top(parse: Parse, first: int, last: int) -> Token:
    """The token of the number that is not governed by another token of it."""
    token = parse.tokens[last]
    while first <= token.head < token.i:
        token = parse.tokens[token.head]
    return token


def _unit(parse: Parse, token: Token, last: int, language: Language) -> tuple[str, tuple[int, int]]:
    """The lemma of what is counted and the tokens it adds to the quantity; "" where the number stands alone."""
    noun = counted(parse, token, language)
    if noun is not token:
        return noun.lemma.lower(), (last, noun.i)
    if last + 1 < len(parse.tokens) and parse.tokens[last + 1].lower in language.clauses.units:
        return parse.tokens[last + 1].lower, (last, last + 1)
    head = parse.tokens[token.head]
    if token.dep in ("nummod", "quantmod", "compound") and head.pos == "NOUN" and head.i > last:
        inner = counted(parse, head, language)
        return inner.lemma.lower(), (last, inner.i if inner.i - last < 8 else head.i)
    return _collective(parse, token, last, language)


def _collective(parse: Parse, token: Token, last: int, language: Language) -> tuple[str, tuple[int, int]]:
    """ "Its crew of 17": the noun before "of" is what the number counts."""
    above = parse.tokens[token.head]
    owner = parse.tokens[above.head]
    if token.dep == "pobj" and above.lower == "of" and owner.lemma.lower() in language.classes.collectives:
        return owner.lemma.lower(), (owner.i, last)
    return "", (last, last)


def counted(parse: Parse, head: Token, language: Language) -> Token:
    """What "thousands of troops" or "members of its crew" count: the noun after "of"; else the head itself."""
    scale = head.lower in language.clauses.numbers and head.lower.rstrip("s") not in ("one",)
    if scale or head.lemma.lower() in language.classes.members:
        for number in parse.children[head.i]:
            if parse.tokens[number].dep == "prep" and parse.tokens[number].lower == "of":
                return next((parse.tokens[k] for k in parse.children[number] if parse.tokens[k].dep == "pobj"), head)
    return head


def _is_total(parse: Parse, first: int, language: Language) -> bool:
    """Whether "all", "the" or a possessive stands before the quantity."""
    before = parse.tokens[first - 1] if first else None
    return before is not None and (before.lower in language.clauses.totals or before.tag in ("PRP$", "POS"))


def _bound(parse: Parse, first: int, language: Language) -> tuple[int, str]:
    """Where the quantity begins with its hedge, and the kind of bound: "", from, to, about."""
    for length in range(min(3, first), 0, -1):
        words = " ".join(t.lower for t in parse.tokens[first - length : first])
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
