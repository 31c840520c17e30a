"""How many of what: numbers in words and figures, with their bounds and the thing counted."""

from __future__ import annotations

import math
from collections.abc import Iterator

from twosource.annotate.figures import is_part, number_at, value_of
from twosource.annotate.parse import Parse, Token
from twosource.lang import Language
from twosource.model import Quantity

REACH = 2
# Characters of a number on a scale: "6.4", "10".
SHORT = 3


def find_quantities(parse: Parse, language: Language) -> tuple[Quantity, ...]:
    """Every counted noun of the parse, in order. A date, a year or an age is none."""
    return tuple(_found(parse, language))


def _found(parse: Parse, language: Language) -> Iterator[Quantity]:
    i = 0
    while i < len(parse.tokens):
        if value_of(parse.tokens[i], language) is None:
            i += 1
            continue
        last, value = number_at(parse.tokens, i, language)
        made = None if value is None or is_part(parse.tokens, i, last) else _quantity(parse, i, last, value, language)
        if made:
            yield made
        i = last + 1


def _quantity(parse: Parse, first: int, last: int, value: float, language: Language) -> Quantity | None:
    """The quantity of the number at tokens [first, last]; None for a date, an ordinal, a part of a name."""
    token = _top(parse, first, last)
    if token.entity in ("DATE", "TIME", "ORDINAL") or token.tag in ("NNP", "JJ"):
        return None
    unit, edges = _unit(parse, token, last, language)
    if _in_name(parse, token, unit, first):
        return None
    sign, currency = _sign(parse, first, language)
    if currency and (short := _short_scale(parse, last, language)):
        last, value = last + 1, value * short
    plural_scale = parse.tokens[last].lower in language.clauses.vague_scales
    start, bound = _bound(parse, sign, language)
    low, high, exact = _range(value, "from" if plural_scale else bound)
    if parse.tokens[sign].lower in language.clauses.below_zero:
        low, high = -high, -low
    start, end = min(start, *edges), max(last, *edges)
    about = measured(parse, token, last if currency else edges[1], currency or unit, language)
    if named := _named(parse, first, last, language):
        unit, about = "", named
    total = about in language.clauses.sums or _is_total(parse, start, language)
    rest = _is_rest(parse, start, last, end, language)
    return Quantity(parse.span(start, end), low, high, currency or unit, exact, total, about, rest)


def _named(parse: Parse, first: int, last: int, language: Language) -> str:
    """What a word beside a small number says that it measures: "a magnitude 6.4 quake", "6.4 on the Richter scale"."""
    around = parse.tokens[max(0, first - REACH) : first] + parse.tokens[last + 1 : last + 1 + 2 * REACH]
    beside = (t.lower for t in around if t.sentence == parse.tokens[first].sentence)
    short = len(parse.tokens[first].form) <= SHORT
    return next((m for word in beside if short and (m := language.clauses.named_measures.get(word))), "")


def _in_name(parse: Parse, token: Token, unit: str, first: int) -> bool:
    """Whether a figure is part of a name: "Section 7", "Interstate 90", "the Marl 4 cable"."""
    before = parse.tokens[first - 1] if first else None
    if before is None or before.tag not in ("NNP", "NNPS") or not parse.tokens[first].form[0].isdecimal():
        return False
    return before.head == token.head if unit else token.head == before.i


def _sign(parse: Parse, first: int, language: Language) -> tuple[int, str]:
    """Where a number begins with the mark before it, and the currency of the mark: "$141 billion", "minus 17"."""
    before = parse.tokens[first - 1] if first else None
    if before is not None and before.tag == "$":
        return first - 1, language.clauses.marks.get(before.lower, before.lower)
    return (first - 1 if before is not None and before.lower in language.clauses.below_zero else first), ""


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
        return _named_unit(noun, language), (last, noun.i)
    for length in (2, 1):
        behind = [following.lower for following in parse.tokens[last + 1 : last + 1 + length]]
        word = " ".join(behind)
        if len(behind) == length and word in language.clauses.units:
            return language.clauses.marks.get(word, word), (last, last + length)
    head = parse.tokens[token.head]
    noun_like = head.pos == "NOUN" or head.lower in language.classes.nouns
    if token.dep in ("nummod", "quantmod", "compound") and noun_like and head.i > last:
        inner = counted(parse, head, language)
        return _named_unit(inner, language), (last, inner.i if inner.i - last < 8 else head.i)
    return _collective(parse, token, last, language)


def _named_unit(noun: Token, language: Language) -> str:
    """The lemma of what is counted; of a measure with several names one of them."""
    return language.clauses.marks.get(noun.lemma.lower(), noun.lemma.lower())


def _collective(parse: Parse, token: Token, last: int, language: Language) -> tuple[str, tuple[int, int]]:
    """ "Its crew of 17": the noun before "of" is what the number counts."""
    above = parse.tokens[token.head]
    owner = parse.tokens[above.head]
    if token.dep == "pobj" and above.lower == "of" and owner.lemma.lower() in language.classes.collectives:
        return owner.lemma.lower(), (owner.i, last)
    return "", (last, last)


def _short_scale(parse: Parse, last: int, language: Language) -> float | None:
    """What the letters behind an amount of money stand for: "€20m"."""
    after = parse.tokens[last + 1].lower.rstrip(".") if last + 1 < len(parse.tokens) else ""
    return language.clauses.short_scales.get(after)


def counted(parse: Parse, head: Token, language: Language) -> Token:
    """What "thousands of troops" or "members of its crew" count: the noun after "of"; else the head itself."""
    scale = head.lower in language.clauses.numbers and head.lower.rstrip("s") not in ("one",)
    if scale or head.lemma.lower() in language.classes.members:
        for number in parse.children[head.i]:
            if parse.tokens[number].dep == "prep" and parse.tokens[number].lower == "of":
                below = (parse.tokens[k] for k in parse.children[number] if parse.tokens[k].dep == "pobj")
                return next((counted(parse, noun, language) if scale else noun for noun in below), head)
    return head


def measured(parse: Parse, token: Token, last: int, unit: str, language: Language) -> str:
    """The lemma of what a number is a measure of: "a $144 billion bailout", "82 percent of traffic", "temperatures of
    minus 17 degrees", "the death of three workers"; "" where the phrase does not say.
    """
    noun = token
    while (
        (above := parse.tokens[noun.head]).i != noun.i
        and above.pos in ("NOUN", "NUM")
        and _modifies(noun, above, language)
    ):
        noun = above
    if noun.i > last and unit in language.clauses.units:
        return noun.lemma.lower()
    if unit in language.clauses.units and (whole := _whole(parse, noun)):
        return whole.lemma.lower()
    while noun.dep == "conj" and parse.tokens[noun.head].pos == "NOUN":
        noun = parse.tokens[noun.head]
    if noun.lemma.lower() in language.clauses.sums:
        return noun.lemma.lower()
    owner = parse.tokens[parse.tokens[noun.head].head]
    of = noun.dep == "pobj" and parse.tokens[noun.head].lower == "of"
    return owner.lemma.lower() if of and owner.pos == "NOUN" and owner.form.isalpha() else ""


def _modifies(noun: Token, above: Token, language: Language) -> bool:
    beside = noun.dep == "appos" and (above.pos == "NUM" or above.lemma.lower() in language.clauses.units)
    within = beside or noun.dep in ("nummod", "nmod", "compound", "quantmod")
    return within and above.i != noun.i and above.pos in ("NOUN", "NUM")


def _whole(parse: Parse, noun: Token) -> Token | None:
    """Of what a share is: the noun after "of"."""
    ofs = (k for k in parse.children[noun.i] if parse.tokens[k].dep == "prep" and parse.tokens[k].lower == "of")
    below = (parse.tokens[k] for of in ofs for k in parse.children[of] if parse.tokens[k].dep == "pobj")
    return next(below, None)


def _is_rest(parse: Parse, start: int, last: int, end: int, language: Language) -> bool:
    """Whether the quantity is told beside another of its kind: "another 20,000", "five other workers", "40 others"."""
    before = parse.tokens[start - 1 : start] if start else ()
    return any(t.lower in language.clauses.others for t in (*before, *parse.tokens[last + 1 : end + 1]))


def _is_total(parse: Parse, first: int, language: Language) -> bool:
    """Whether "all", "the" or a possessive stands before the quantity, or a number of them: "two of five samples"."""
    before = parse.tokens[first - 1] if first else None
    if before is None:
        return False
    of_them = before.lower in language.clauses.partitives and first > 1 and parse.tokens[first - 2].pos == "NUM"
    return of_them or before.lower in language.clauses.totals or before.tag in ("PRP$", "POS")


def _bound(parse: Parse, first: int, language: Language) -> tuple[int, str]:
    """Where the quantity begins with its hedge, and the kind of bound: "", from, to, about."""
    for length in range(min(3, first), 0, -1):
        words = " ".join(t.lower for t in parse.tokens[first - length : first])
        if words in language.clauses.bounds:
            return first - length, language.clauses.bounds[words]
    return first, ""


def _range(value: float, bound: str) -> tuple[float, float, bool]:
    """The numbers that fit. "About 40" allows a tenth each way, "nearly 40" next to nothing above: outlets round."""
    if bound == "from":
        return value, math.inf, False
    if bound == "to":
        return 0.0, value, False
    if bound == "about":
        return value * 0.9, value * 1.1, False
    if bound == "nearly":
        return value * 0.9, value * 1.02, False
    return value, value, True
