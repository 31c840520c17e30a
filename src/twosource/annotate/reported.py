"""Reported speech: clauses that cues govern, with the quotations inside them made whole."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from twosource.annotate.nearby import Nearby
from twosource.annotate.parse import Parse
from twosource.annotate.places import Voice
from twosource.annotate.quotes import Quote
from twosource.annotate.utterances import Utterance, joined, runs, tidy
from twosource.annotate.verb_cues import Cue
from twosource.lang.speech import Speech
from twosource.text import Span


def reported(
    parse: Parse, quotes: Sequence[Quote], cues: Sequence[Cue], direct: Sequence[Utterance], speech: Speech
) -> list[Utterance]:
    """Reported clauses; a quotation that a clause reaches into belongs to it as a whole."""
    taken = {utterance.voice.head for utterance in direct}
    marks = _Marks(quotes, direct)
    made = []
    for cue in cues:
        if cue.head in taken or (marks.hold(parse.span(cue.head, cue.head)) and not _is_told(parse, cue, speech)):
            continue
        content = _content_spans(parse, marks, cue)
        if content:
            voice = Voice(cue.head, cue.speaker, cue.source, cue.words)
            made.append(Utterance(voice, content, cue.lemma, cue.frame, cue.polarity, cue.modality))
    return made


class _Marks:
    """The quotations that stand in no other, and what is told of them before: asked by place."""

    def __init__(self, quotes: Sequence[Quote], direct: Sequence[Utterance]) -> None:
        self._outer = [quote for quote in quotes if quote.depth == 0]
        self._starts = [quote.span.start for quote in self._outer]
        self._nearby = Nearby((quote.span, number) for number, quote in enumerate(self._outer))
        self._spoken = Nearby((span, n) for n, utterance in enumerate(direct) for span in utterance.content)

    def over(self, place: Span) -> list[Quote]:
        """The quotations that share a character with a place."""
        return [self._outer[number] for _, number in self._nearby.over(place)]

    def hold(self, word: Span) -> bool:
        """Whether a word begins in marks."""
        return any(quote.inner.start <= word.start < quote.inner.end for quote in self.over(word))

    def next(self, end: int) -> Quote | None:
        """The first quotation that begins there or later."""
        number = bisect_left(self._starts, end)
        return self._outer[number] if number < len(self._outer) else None

    def is_spoken(self, quote: Quote) -> bool:
        """Whether the words in the marks are somebody's direct speech."""
        return bool(len(quote.inner) and self._spoken.over(quote.inner))


def _is_told(parse: Parse, cue: Cue, speech: Speech) -> bool:
    """Inside a quotation only reported speech counts; the *I think* and *we want* of speakers are their own voice."""
    token = parse.tokens[cue.head]
    return cue.frame == "clause" and cue.lemma in speech.told and token.tag in ("VBD", "VBN", "VBZ", "VBG")


def _content_spans(parse: Parse, marks: _Marks, cue: Cue) -> tuple[Span, ...]:
    spans = runs(parse, sorted(cue.content))
    place_of_cue = parse.tokens[cue.head].start
    ends = [place_of_cue, place_of_cue + 1, *(span.start for span in spans), *(span.end for span in spans)]
    for quote in marks.over(Span(parse.text.id, min(ends), max(ends))):
        inside = quote.span.start <= place_of_cue < quote.span.end
        if not inside and any(span.overlap(quote.inner) for span in spans):
            if marks.is_spoken(quote):
                spans = [tidy(parse, part) for span in spans for part in _cut(span, quote.span)]
            elif quote.double or quote.closed:
                spans.append(quote.inner)
        elif inside:
            spans = [Span(s.text, max(s.start, quote.inner.start), min(s.end, quote.inner.end)) for s in spans
                     if s.overlap(quote.inner)]  # fmt: skip
    return joined(parse, _with_next_quote(parse, marks, spans))


def _with_next_quote(parse: Parse, marks: _Marks, spans: list[Span]) -> list[Span]:
    """A clause that stops where a quotation opens goes on in it: *says he goes “back to war”*."""
    end = max((span.end for span in spans), default=0)
    quote = marks.next(end)
    if quote is None or parse.text.chars[end : quote.span.start].strip(" ,"):
        return spans
    return spans if marks.is_spoken(quote) else [*spans, quote.inner]


def _cut(span: Span, hole: Span) -> list[Span]:
    if not span.overlap(hole):
        return [span]
    parts = [(span.start, min(span.end, hole.start)), (max(span.start, hole.end), span.end)]
    return [Span(span.text, start, end) for start, end in parts if end - start > 1]
