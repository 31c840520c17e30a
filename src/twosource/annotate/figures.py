"""The number that begins at a token, in words and figures: "two hundred and six", "tens of thousands"."""

from __future__ import annotations

import re

from twosource.annotate.parse import Token
from twosource.lang import Language

FIGURE = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
SMALL = re.compile(r"\d{1,3}")
PARTED = frozenset({":", "/", "-", "–"})


def number_at(tokens: tuple[Token, ...], i: int, language: Language) -> tuple[int, float | None]:
    """The last token and the value of the number that begins at token `i`; (i, None) where none does."""
    total, current, last, seen = 0.0, 0.0, i, False
    for k in range(i, len(tokens)):
        if tokens[k].sentence != tokens[i].sentence:
            break
        value = value_of(tokens[k], language)
        if value is None:
            if not (seen and k + 1 < len(tokens) and _goes_on(tokens, k, language)):
                break
        elif seen and tokens[k].form[0].isdecimal():
            if not _is_group(tokens, k, last):
                break
            current, last = current * 1000, k
        else:
            total, current = _add(total, current, value)
            last, seen = k, True
    return last, (total + current if seen else None)


def value_of(token: Token, language: Language) -> float | None:
    """The number of one token; None for a word that is none. "$US1" is read as "$" and "US1"."""
    figure = token.form.removeprefix("US")
    if figure[:1].isdecimal() and FIGURE.fullmatch(figure):
        return float(figure.replace(",", ""))
    clauses = language.clauses
    value = clauses.numbers.get(token.lower)
    if value is None or token.tag == "CD":
        return value
    large = token.lower in clauses.scales or token.lower in clauses.vague_scales or token.lower == "dozen"
    return value if large else None


def is_part(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a mark ties a figure to the next one: a clock ("14: 00"), a date ("5 / 5"), a score ("9-3"), a
    telephone number, a decimal ("$1. 29"), a size ("four-by-four").

    A scale behind letters and figures, "euro110 billion", is a part of what they say.
    """

    def figure(k: int) -> bool:
        return 0 <= k < len(tokens) and tokens[k].form[0].isdecimal()

    def mark(k: int) -> bool:
        return 0 <= k < len(tokens) and tokens[k].form in PARTED

    def by(k: int) -> bool:
        return 0 <= k < len(tokens) and tokens[k].lower == "by"

    if (mark(last + 1) and by(last + 2)) or (mark(first - 1) and by(first - 2)):
        return True
    if not tokens[first].form[0].isdecimal():
        return first > 0 and any(char.isdecimal() for char in tokens[first - 1].form)
    ends = tokens[last].form.endswith(".") and figure(last + 1)
    follows = first > 0 and tokens[first - 1].form[0].isdecimal() and tokens[first - 1].form.endswith(".")
    return ends or follows or (mark(last + 1) and figure(last + 2)) or (mark(first - 1) and figure(first - 2))


def _goes_on(tokens: tuple[Token, ...], k: int, language: Language) -> bool:
    """Whether the word at token `k` stands inside one number: the "and" of "two hundred and six", the "of" of "tens of
    thousands", the comma of "200, 000"; and not between two ("six and seven").
    """
    word, after = tokens[k].lower, value_of(tokens[k + 1], language)
    if word == "and":
        return tokens[k - 1].lower in language.clauses.scales and after is not None
    vague = language.clauses.vague_scales
    parted = word == "," and tokens[k + 1].form == "000"
    return word == "-" or parted or (word == "of" and tokens[k - 1].lower in vague and tokens[k + 1].lower in vague)


def _is_group(tokens: tuple[Token, ...], k: int, last: int) -> bool:
    """Whether "000" goes on from a figure that a blank was set into: no number begins with it."""
    return tokens[k].form == "000" and k == last + 2 and bool(SMALL.fullmatch(tokens[last].form))


def _add(total: float, current: float, value: float) -> tuple[float, float]:
    if value == 100 and current:
        return total, current * 100
    if value >= 1000:
        return total + (current or 1) * value, 0.0
    return total, current + value
