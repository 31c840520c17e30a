"""Utterances: quotations with their speaker, and reported clauses with the quotations inside them made whole."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from twosource.annotate.cues import Cue, polarity_of
from twosource.annotate.frames import lemma_of
from twosource.annotate.grammar import modality
from twosource.annotate.parse import Parse
from twosource.annotate.quotes import Quote
from twosource.annotate.speakers import Place, Voice, place, voice_before, voice_behind
from twosource.lang.language import Speech
from twosource.model import Modality, Polarity
from twosource.text import Span

CARRYING = ("quote", "clause", "before", "around", "predicate", "according")


@dataclass(frozen=True, slots=True)
class Utterance:
    """One cue and all its content as spans; `frame` says how the content hangs on the cue."""

    voice: Voice
    content: tuple[Span, ...]
    lemma: str
    frame: str
    polarity: Polarity = Polarity.SAID
    modality: Modality = Modality.ACTUAL


def spoken(parse: Parse, quotes: Sequence[Quote], speech: Speech) -> tuple[list[Utterance], list[Place]]:
    """Quotations with a cue of their own, joined where one cue holds several; and those that stand alone."""
    outer = [quote for quote in quotes if quote.depth == 0]
    groups: list[tuple[Voice, list[Quote]]] = []
    alone: list[Place] = []
    for number in range(len(outer)):
        here = place(parse, outer, number)
        if here.first >= here.last:
            continue
        voice = voice_behind(parse, here, speech) if here.apart else voice_before(parse, here, speech)
        if voice is not None:
            if groups and groups[-1][0].head == voice.head and voice.head is not None:
                groups[-1][1].append(here.quote)
            else:
                groups.append((voice, [here.quote]))
        elif _stands_alone(parse, here):
            alone.append(here)
    return [_utterance(parse, voice, held, speech) for voice, held in groups], alone


def _stands_alone(parse: Parse, here: Place) -> bool:
    """A quotation with no words of the sentence around it: nothing leads to it and nothing trails it."""
    capital = parse.tokens[here.first].form[:1].isupper()
    trailing = [token for token in here.tail if any(char.isalnum() for char in token.form)]
    new = not trailing or trailing[0].sentence != parse.tokens[here.last - 1].sentence
    return here.apart and new and (capital or not here.quote.double)


def carried(parse: Parse, utterances: Sequence[Utterance], alone: Sequence[Place]) -> list[Utterance]:
    """The utterances with the quotations that stand alone given to whoever spoke right before."""
    out = sorted(utterances, key=_end)
    for here in alone:
        before = [u for u in out if _end(u) <= here.quote.span.start and u.frame in CARRYING]
        last = before[-1] if before else None
        if last is None or not _is_next(parse, last, here):
            continue
        out[out.index(last)] = replace(last, content=(*last.content, here.quote.inner))
        out.sort(key=_end)
    return out


def _end(utterance: Utterance) -> int:
    return max(span.end for span in utterance.content)


def _is_next(parse: Parse, last: Utterance, here: Place) -> bool:
    """Whether no sentence stands between an utterance, with its cue, and a quotation."""
    words = [bisect_left(parse.starts, _end(last)) - 1, *last.voice.words]
    token, first = parse.tokens[max(words)], parse.tokens[here.first]
    return first.block - token.block <= 1 and first.sentence - token.sentence <= 1


def _utterance(parse: Parse, voice: Voice, held: list[Quote], speech: Speech) -> Utterance:
    spans = tuple(quote.inner for quote in held)
    if voice.head is None:
        return Utterance(voice, spans, "", "quote")
    lemma = lemma_of(parse.tokens[voice.head], speech)
    words, polarity = polarity_of(parse, voice.head, lemma, speech)
    firm = modality(parse, voice.head)
    voice = Voice(voice.head, voice.speaker, voice.source, tuple(sorted({*voice.words, *words})))
    return Utterance(voice, spans, lemma, "quote", polarity if polarity is Polarity.UNSAID else Polarity.SAID, firm)


def reported(
    parse: Parse, quotes: Sequence[Quote], cues: Sequence[Cue], direct: Sequence[Utterance], speech: Speech
) -> list[Utterance]:
    """Reported clauses; a quotation that a clause reaches into belongs to it as a whole."""
    taken = {utterance.voice.head for utterance in direct}
    spoken_spans = [span for utterance in direct for span in utterance.content]
    made = []
    inner = _nested(parse, cues)
    for number, cue in enumerate(cues):
        if cue.head in taken or (_is_quoted(parse, quotes, cue.head) and not _is_told(parse, cue, speech)):
            continue
        if number in inner and not _is_worth_telling(cue, speech):
            continue
        content = _content_spans(parse, quotes, cue, spoken_spans)
        if content:
            voice = Voice(cue.head, cue.speaker, cue.source, cue.words)
            made.append(Utterance(voice, content, cue.lemma, cue.frame, cue.polarity, cue.modality))
    return made


def _nested(parse: Parse, cues: Sequence[Cue]) -> set[int]:
    """The numbers of cues that stand in the content of another cue of the same sentence."""
    held: dict[int, set[int]] = {}
    for cue in cues:
        held.setdefault(parse.tokens[cue.head].sentence, set()).update(cue.content)
    return {n for n, cue in enumerate(cues) if cue.head in held[parse.tokens[cue.head].sentence]}


def _is_worth_telling(cue: Cue, speech: Speech) -> bool:
    """Inside what somebody says, another's words make a chain; what somebody there wants or backs is just content."""
    if cue.frame in ("clause", "before", "around", "according"):
        return True
    return (
        cue.frame in ("predicate", "about", "infinitive", "gerund")
        and cue.lemma not in speech.thought | speech.intention
    )


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
                spans = [part for span in spans for part in _cut(span, quote.span)]
            elif quote.double or quote.closed:
                spans.append(quote.inner)
        elif quote.depth == 0 and inside:
            spans = [Span(s.text, max(s.start, quote.inner.start), min(s.end, quote.inner.end)) for s in spans
                     if s.overlap(quote.inner)]  # fmt: skip
    return _joined(parse, _with_next_quote(parse, quotes, spans, spoken_spans))


def _with_next_quote(
    parse: Parse, quotes: Sequence[Quote], spans: list[Span], spoken_spans: Sequence[Span]
) -> list[Span]:
    """A clause that stops where a quotation opens goes on in it: *says he goes “back to war”*."""
    end = max((span.end for span in spans), default=0)
    for quote in quotes:
        gap = parse.text.chars[end : quote.span.start]
        free = not any(quote.inner.overlap(span) for span in spoken_spans)
        if quote.depth == 0 and free and end <= quote.span.start and not gap.strip(" ,"):
            return [*spans, quote.inner]
    return spans


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
