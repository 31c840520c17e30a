"""Utterances: quotations with their speaker, and reported clauses with the quotations inside them made whole."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from twosource.annotate.cues import Cue, polarity_of
from twosource.annotate.frames import lemma_of
from twosource.annotate.grammar import modality
from twosource.annotate.parse import Parse
from twosource.annotate.quotes import Quote
from twosource.annotate.speakers import Place, Voice, place, voice_before, voice_behind
from twosource.lang.language import Speech
from twosource.model import Modality, Polarity
from twosource.text import Span


@dataclass(frozen=True, slots=True)
class Utterance:
    """One cue and all its content as spans; token numbers for cue and source."""

    voice: Voice
    content: tuple[Span, ...]
    lemma: str
    polarity: Polarity = Polarity.SAID
    modality: Modality = Modality.ACTUAL


def spoken(parse: Parse, quotes: Sequence[Quote], speech: Speech) -> list[Utterance]:
    """Quotations that stand apart from the sentence around them, joined where one cue holds several."""
    outer = [quote for quote in quotes if quote.depth == 0]
    groups: list[tuple[Voice, list[Quote]]] = []
    carried: Voice | None = None
    for number, quote in enumerate(outer):
        here = place(parse, outer, number)
        if here.first >= here.last:
            continue
        voice = _voice(parse, here, speech)
        if voice is not None:
            same = groups and groups[-1][0].head == voice.head and voice.head is not None
            if same:
                groups[-1][1].append(quote)
            else:
                groups.append((voice, [quote]))
        elif carried is not None and _stands_alone(parse, here) and _follows(parse, groups, quote):
            groups[-1][1].append(quote)
        carried = groups[-1][0] if groups else None
    return [_utterance(parse, voice, held, speech) for voice, held in groups]


def _voice(parse: Parse, here: Place, speech: Speech) -> Voice | None:
    if not here.apart:
        voice = voice_before(parse, here, speech)
        if voice is not None:
            return voice
        return None
    return voice_behind(parse, here, speech)


def _stands_alone(parse: Parse, here: Place) -> bool:
    """A quotation with no words of the sentence around it: nothing leads to it and nothing trails it."""
    capital = parse.tokens[here.first].form[:1].isupper()
    trailing = [token for token in here.tail if any(char.isalnum() for char in token.form)]
    new = not trailing or trailing[0].sentence != parse.tokens[here.last - 1].sentence
    return here.apart and new and (capital or not here.quote.double)


def _follows(parse: Parse, groups: list[tuple[Voice, list[Quote]]], quote: Quote) -> bool:
    """In the same paragraph as the quotation before, or in the very next one."""
    before, after = groups[-1][1][-1], quote
    blocks = [_block(parse, before.inner.end - 1), _block(parse, after.inner.start)]
    return 0 <= blocks[1] - blocks[0] <= 1


def _block(parse: Parse, char: int) -> int:
    return parse.tokens[max(0, bisect_left(parse.starts, char + 1) - 1)].block


def _utterance(parse: Parse, voice: Voice, held: list[Quote], speech: Speech) -> Utterance:
    spans = tuple(quote.inner for quote in held)
    if voice.head is None:
        return Utterance(voice, spans, "")
    lemma = lemma_of(parse.tokens[voice.head], speech)
    words, polarity = polarity_of(parse, voice.head, lemma, speech)
    firm = modality(parse, voice.head)
    voice = Voice(voice.head, voice.speaker, voice.source, tuple(sorted({*voice.words, *words})))
    return Utterance(voice, spans, lemma, polarity if polarity is Polarity.UNSAID else Polarity.SAID, firm)


def reported(
    parse: Parse, quotes: Sequence[Quote], cues: Sequence[Cue], direct: Sequence[Utterance]
) -> list[Utterance]:
    """Reported clauses; a quotation that a clause reaches into belongs to it as a whole."""
    taken = {utterance.voice.head for utterance in direct}
    spoken_spans = [span for utterance in direct for span in utterance.content]
    made = []
    for cue in cues:
        if cue.head in taken:
            continue
        content = _content_spans(parse, quotes, cue, spoken_spans)
        if content:
            voice = Voice(cue.head, cue.speaker, cue.source, cue.words)
            made.append(Utterance(voice, content, cue.lemma, cue.polarity, cue.modality))
    return made


def _content_spans(parse: Parse, quotes: Sequence[Quote], cue: Cue, spoken_spans: Sequence[Span]) -> tuple[Span, ...]:
    spans = runs(parse, sorted(cue.content))
    place_of_cue = parse.tokens[cue.head].start
    for quote in quotes:
        inside = quote.span.start <= place_of_cue < quote.span.end
        if quote.depth == 0 and not inside and any(span.overlap(quote.inner) for span in spans):
            if any(quote.inner.overlap(span) for span in spoken_spans):
                spans = [part for span in spans for part in _cut(span, quote.span)]
            elif quote.double or quote.closed:
                spans.append(quote.inner)
        elif quote.depth == 0 and inside:
            spans = [Span(s.text, max(s.start, quote.inner.start), min(s.end, quote.inner.end)) for s in spans
                     if s.overlap(quote.inner)]  # fmt: skip
    return _joined(parse, spans)


def _cut(span: Span, hole: Span) -> list[Span]:
    if not span.overlap(hole):
        return [span]
    parts = [(span.start, min(span.end, hole.start)), (max(span.start, hole.end), span.end)]
    return [Span(span.text, start, end) for start, end in parts if start < end]


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
    return parse.tokens[i].lower == "that" and parse.tokens[i].dep == "mark"


def _is_edge(parse: Parse, i: int) -> bool:
    token = parse.tokens[i]
    return not any(char.isalnum() for char in token.form) and token.form not in ("$", "£", "€", "%", ")", "(")


def _joined(parse: Parse, spans: Sequence[Span]) -> tuple[Span, ...]:
    """The spans in order, those that touch or overlap made one (only marks and spaces between)."""
    out: list[Span] = []
    for span in sorted(spans):
        gap = parse.text.chars[out[-1].end : span.start] if out and out[-1].end < span.start else ""
        if out and (span.start <= out[-1].end or not any(char.isalnum() or char == "\n" for char in gap)):
            out[-1] = Span(span.text, out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return tuple(out)
