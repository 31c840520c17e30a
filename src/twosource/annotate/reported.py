"""Reported speech: clauses that cues govern, with the quotations inside them made whole."""

from __future__ import annotations

from collections.abc import Sequence

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
    spoken_spans = [span for utterance in direct for span in utterance.content]
    made = []
    for cue in cues:
        if cue.head in taken or (_is_quoted(parse, quotes, cue.head) and not _is_told(parse, cue, speech)):
            continue
        content = _content_spans(parse, quotes, cue, spoken_spans)
        if content:
            voice = Voice(cue.head, cue.speaker, cue.source, cue.words)
            made.append(Utterance(voice, content, cue.lemma, cue.frame, cue.polarity, cue.modality))
    return made


def _is_quoted(parse: Parse, quotes: Sequence[Quote], i: int) -> bool:
    start = parse.tokens[i].start
    return any(quote.depth == 0 and quote.inner.start <= start < quote.inner.end for quote in quotes)


def _is_told(parse: Parse, cue: Cue, speech: Speech) -> bool:
    """Inside a quotation only reported speech counts; the *I think* and *we want* of speakers are their own voice."""
    token = parse.tokens[cue.head]
    return cue.frame == "clause" and cue.lemma in speech.told and token.tag in ("VBD", "VBN", "VBZ", "VBG")


def _content_spans(parse: Parse, quotes: Sequence[Quote], cue: Cue, spoken_spans: Sequence[Span]) -> tuple[Span, ...]:
    spans = runs(parse, sorted(cue.content))
    place_of_cue = parse.tokens[cue.head].start
    for quote in quotes:
        inside = quote.span.start <= place_of_cue < quote.span.end
        if quote.depth == 0 and not inside and any(span.overlap(quote.inner) for span in spans):
            if any(quote.inner.overlap(span) for span in spoken_spans):
                spans = [tidy(parse, part) for span in spans for part in _cut(span, quote.span)]
            elif quote.double or quote.closed:
                spans.append(quote.inner)
        elif quote.depth == 0 and inside:
            spans = [Span(s.text, max(s.start, quote.inner.start), min(s.end, quote.inner.end)) for s in spans
                     if s.overlap(quote.inner)]  # fmt: skip
    return joined(parse, _with_next_quote(parse, quotes, spans, spoken_spans))


def _with_next_quote(
    parse: Parse, quotes: Sequence[Quote], spans: list[Span], spoken_spans: Sequence[Span]
) -> list[Span]:
    """A clause that stops where a quotation opens goes on in it: *says he goes “back to war”*."""
    end = max((span.end for span in spans), default=0)
    quote = next((quote for quote in quotes if quote.depth == 0 and end <= quote.span.start), None)
    if quote is None or parse.text.chars[end : quote.span.start].strip(" ,"):
        return spans
    return spans if any(quote.inner.overlap(span) for span in spoken_spans) else [*spans, quote.inner]


def _cut(span: Span, hole: Span) -> list[Span]:
    if not span.overlap(hole):
        return [span]
    parts = [(span.start, min(span.end, hole.start)), (max(span.start, hole.end), span.end)]
    return [Span(span.text, start, end) for start, end in parts if end - start > 1]
