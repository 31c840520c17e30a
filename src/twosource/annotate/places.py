"""Where a quotation stands: the words inside it, those that lead to it and those that trail it; and a voice for it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from twosource.annotate.parse import Parse, Token
from twosource.annotate.quotes import NEAR, Quote


@dataclass(frozen=True, slots=True)
class Voice:
    """Who says a quotation: the head of the cue and of the source phrase, where there are any."""

    head: int | None
    speaker: int | None
    source: tuple[int, ...]
    words: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a quotation stands among the tokens: [first, last) inside; what leads to it and what trails it."""

    quote: Quote
    first: int
    last: int
    lead: tuple[Token, ...]
    tail: tuple[Token, ...]
    apart: bool


def place(parse: Parse, quotes: Sequence[Quote], number: int) -> Place:
    """The tokens of quotation `number` and its neighbourhood inside its block, up to the next quotation."""
    quote = quotes[number]
    starts = parse.starts
    first, last = bisect_left(starts, quote.inner.start), bisect_left(starts, quote.inner.end)
    # They come by their start, and no more than a few lie in one another: all of them would be looked at for each.
    before = max((q.span.end for q in quotes[max(0, number - NEAR) : number]), default=0)
    beyond = quotes[number + 1].span.start if number + 1 < len(quotes) else 10**9
    lead = _lead(parse, bisect_left(starts, quote.span.start), before)
    tail = _tail(parse, bisect_left(starts, quote.span.end), beyond, parse.tokens[last - 1].block if last else 0)
    return Place(quote, first, last, lead, tail, not any(is_word(token) for token in lead))


def is_word(token: Token) -> bool:
    return any(char.isalnum() for char in token.form)


def _lead(parse: Parse, at: int, before: int) -> tuple[Token, ...]:
    kept: list[Token] = []
    for i in range(at - 1, max(-1, at - 60), -1):
        token = parse.tokens[i]
        if token.start < before or token.block != parse.tokens[min(at, len(parse.tokens) - 1)].block:
            break
        if token.form in (".", "?", "!", "…") or (kept and token.sentence != kept[-1].sentence and token.form != ":"):
            break
        kept.append(token)
    return tuple(reversed(kept))


def _tail(parse: Parse, at: int, beyond: int, block: int) -> tuple[Token, ...]:
    kept: list[Token] = []
    for i in range(at, min(len(parse.tokens), at + 60)):
        token = parse.tokens[i]
        if token.start >= beyond or token.block != block:
            break
        if kept and token.sentence != kept[-1].sentence and any(is_word(k) for k in kept):
            break
        kept.append(token)
        if token.form in (".", "?", "!") and any(is_word(k) for k in kept):
            break
    return tuple(kept)
