"""An utterance: one cue and what it says, as spans of the text; and spans made of runs of tokens."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from twosource.annotate.parse import Parse
from twosource.annotate.places import Voice
from twosource.annotate.quotes import Quote
from twosource.model import Modality, Polarity
from twosource.text import Span

EDGES = " \t\n\u00a0,;:”“\"'’‘"


@dataclass(frozen=True, slots=True)
class Utterance:
    """One cue and all its content as spans; `frame` says how the content hangs on the cue."""

    voice: Voice
    content: tuple[Span, ...]
    lemma: str
    frame: str
    polarity: Polarity = Polarity.SAID
    modality: Modality = Modality.ACTUAL


def runs(parse: Parse, numbers: Sequence[int]) -> list[Span]:
    """Spans of unbroken runs of tokens, without punctuation or *that* at their edges."""
    made: list[list[int]] = []
    for i in numbers:
        if made and i == made[-1][-1] + 1 and parse.tokens[i].block == parse.tokens[made[-1][-1]].block:
            made[-1].append(i)
        else:
            made.append([i])
    trimmed = (_trimmed(parse, run) for run in made)
    return [parse.span(run[0], run[-1]) for run in trimmed if run]


def _trimmed(parse: Parse, run: Sequence[int]) -> Sequence[int]:
    first, last = 0, len(run)
    while first < last and (_is_edge(parse, run[first]) or _is_that(parse, run[first])):
        first += 1
    while last > first and _is_edge(parse, run[last - 1]):
        last -= 1
    return run[first:last]


def _is_that(parse: Parse, i: int) -> bool:
    token = parse.tokens[i]
    return token.lower == "that" and (token.dep == "mark" or token.tag in ("IN", "WDT"))


def _is_edge(parse: Parse, i: int) -> bool:
    token = parse.tokens[i]
    return not any(char.isalnum() for char in token.form) and token.form not in ("$", "£", "€", "%", ")", "(")


def tidy(parse: Parse, span: Span) -> Span:
    """The same span without spaces, commas and marks at its ends; as it was where nothing else is in it."""
    exact = parse.text[span]
    bare = exact.strip(EDGES)
    start = span.start + exact.index(bare)
    return Span(span.text, start, start + len(bare)) if bare else span


def joined(parse: Parse, spans: Sequence[Span]) -> tuple[Span, ...]:
    """The spans in order, those that touch or overlap made one (only marks and spaces between)."""
    out: list[Span] = []
    for span in sorted(spans):
        gap = parse.text.chars[out[-1].end : span.start] if out and out[-1].end < span.start else ""
        if out and (span.start <= out[-1].end or not any(char.isalnum() or char == "\n" for char in gap)):
            out[-1] = Span(span.text, out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return tuple(out)


def is_nickname(parse: Parse, quote: Quote) -> bool:
    """*Raymond “Fingers” Dole*: marks between a first and a last name quote nobody."""
    starts = parse.starts
    first, last = bisect_left(starts, quote.inner.start), bisect_left(starts, quote.inner.end)
    if not 1 <= last - first <= 3 or first < 2 or last + 1 >= len(starts):
        return False
    before, beyond = parse.tokens[first - 2], parse.tokens[last + 1]
    near = starts[first] - before.end < 4 and beyond.start - parse.tokens[last - 1].end < 4
    return near and before.tag == beyond.tag == "NNP" and before.block == beyond.block
