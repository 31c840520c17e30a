"""Direct speech: quotations that stand apart from the sentence around them, each with who says it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort_left, insort_right
from collections.abc import Sequence
from dataclasses import replace

from twosource.annotate.cited import saying_below
from twosource.annotate.contents import lemma_of
from twosource.annotate.grammar import modality
from twosource.annotate.introduced import introduced
from twosource.annotate.nearby import Nearby
from twosource.annotate.parse import Parse, Token
from twosource.annotate.places import Place, Voice, place
from twosource.annotate.quotes import NEAR, Quote
from twosource.annotate.speakers import voice_before, voice_behind
from twosource.annotate.tellers import source_phrase, speaker_of
from twosource.annotate.utterances import Utterance, is_nickname
from twosource.annotate.verb_cues import polarity_of
from twosource.lang.speech import Speech
from twosource.model import Polarity
from twosource.text import Span

CARRYING = ("quote", "clause", "before", "around", "predicate", "according")


def spoken(parse: Parse, quotes: Sequence[Quote], speech: Speech) -> tuple[list[Utterance], list[Place]]:
    """Quotations with a cue of their own, joined where one cue holds several; and those that stand alone."""
    outer = [mended(parse, quote, speech) for quote in quotes if quote.depth == 0]
    groups: list[tuple[Voice, list[Quote]]] = []
    alone: list[Place] = []
    for number in range(len(outer)):
        here = place(parse, outer, number)
        if here.first >= here.last or is_nickname(parse, here.quote):
            continue
        voice = voice_behind(parse, here, speech) if here.apart else voice_before(parse, here, speech)
        voice = None if voice is None else quoted_as_saying(parse, voice, speech)
        if voice is None and groups and (_goes_on(parse, groups[-1], here) or _is_resumed(parse, groups[-1], here)):
            voice = groups[-1][0]
        if voice is not None:
            if groups and (voice is groups[-1][0] or (voice.head is not None and groups[-1][0].head == voice.head)):
                groups[-1][1].append(here.quote)
            else:
                groups.append((voice, [here.quote]))
        elif _stands_alone(parse, here):
            alone.append(here)
    told = [
        (voice, [quote]) for n, quote in enumerate(quotes) if (voice := _inside(parse, quotes, n, speech)) is not None
    ]
    meant = [(voice, held) for voice, held in (*groups, *told) if not _is_mute(parse, voice, speech)]
    return [_utterance(parse, voice, held, speech) for voice, held in meant], alone


def quoted_as_saying(parse: Parse, voice: Voice, speech: Speech) -> Voice:
    """*“We go,” the Courier quoted the chief as saying*: the chief says it, the Courier is the outer link."""
    below = saying_below(parse, voice.head, speech) if voice.head is not None else None
    if below is None:
        return voice
    saying, speaker = below
    return Voice(saying, speaker, source_phrase(parse, speaker, saying, frozenset()), (saying,))


def _is_mute(parse: Parse, voice: Voice, speech: Speech) -> bool:
    """A placard or a sign bears words that nobody claims."""
    return voice.speaker is not None and parse.tokens[voice.speaker].lemma.lower() in speech.mute


def _inside(parse: Parse, quotes: Sequence[Quote], number: int, speech: Speech) -> Voice | None:
    """*“She told me, ‘Never sell,’” said Roe*: who says a quotation inside a quotation."""
    quote, before = quotes[number], quotes[max(0, number - NEAR) : number]
    holder = [outer for outer in before if outer.depth == 0 and outer.inner.covers(quote.span)]
    if quote.depth != 1 or not holder:
        return None
    here = place(parse, [quote], 0)
    lead = tuple(token for token in here.lead if token.start >= holder[0].inner.start)
    tail = tuple(token for token in here.tail if token.end <= holder[0].inner.end)
    ending = lead[-1].form if lead else ""
    if ending in (",", ":"):
        return voice_before(parse, replace(here, lead=lead), speech)
    comma = parse.tokens[here.last - 1].form == ","
    return voice_behind(parse, replace(here, lead=lead, tail=tail), speech) if comma and not lead and tail else None


def mended(parse: Parse, quote: Quote, speech: Speech) -> Quote:
    """A quotation whose closing mark was forgotten ends where a cue behind a comma shows it."""
    if quote.closed or quote.goes_on:
        return quote
    first, last = bisect_left(parse.starts, quote.inner.start), bisect_left(parse.starts, quote.inner.end)
    for i in range(first + 2, last - 1):
        token, before, after = parse.tokens[i], parse.tokens[i - 1], parse.tokens[i + 1]
        cue = before.form == "," and token.tag in ("VBD", "VBZ") and lemma_of(token, speech) in speech.clause
        if cue and after.pos in ("PROPN", "DET", "PRON"):
            span = Span(quote.span.text, quote.span.start, before.end)
            return replace(quote, span=span, inner=Span(span.text, quote.inner.start, before.end))
    return quote


def _goes_on(parse: Parse, group: tuple[Voice, list[Quote]], here: Place) -> bool:
    """*“It's a loss,” said Roe as she swept the floor, “but ...”*: the second half of one sentence."""
    voice, held = group
    small = parse.tokens[here.first].form[:1].islower()
    comma = bool(here.lead) and here.lead[-1].form in (",", "—", "–")
    return (
        small
        and comma
        and not here.apart
        and here.lead[0].start >= held[-1].span.end
        and (voice.head is not None and any(token.i == voice.head for token in here.lead))
    )


def _is_resumed(parse: Parse, group: tuple[Voice, list[Quote]], here: Place) -> bool:
    """*“It is late,” said Roe, adding that ... “We go.”*: one sentence with the cue, then more in marks."""
    held = group[1][-1]
    if not _stands_alone(parse, here):
        return False
    last = bisect_left(parse.starts, held.span.end)
    between = parse.tokens[last : bisect_left(parse.starts, here.quote.span.start)]
    same = bool(between) and between[0].block == parse.tokens[here.first].block
    return same and not any(token.form in (".", "?", "!", ":") for token in between[:-1])


def _stands_alone(parse: Parse, here: Place) -> bool:
    """A quotation with no words of the sentence around it: nothing leads to it and nothing trails it."""
    words = (t.form for t in parse.tokens[here.first : here.last] if t.form[:1].isalnum())
    capital = next(words, "")[:1].isupper()
    trailing = [token for token in here.tail if any(char.isalnum() for char in token.form)]
    new = not trailing or trailing[0].sentence != parse.tokens[here.last - 1].sentence
    return here.apart and new and (capital or not here.quote.double)


def carried(parse: Parse, utterances: Sequence[Utterance], alone: Sequence[Place], speech: Speech) -> list[Utterance]:
    """The utterances with the quotations that stand alone given to whoever spoke right before."""
    out = sorted(utterances, key=_end)
    # Last ones first, so that a speech of several paragraphs grows from its end.
    for here in (here for here in reversed(alone) if here.quote.goes_on and not here.quote.double):
        ahead = bisect_right(out, here.quote.span.start, key=_end)
        if ahead < len(out) and out[ahead].frame in CARRYING and _opens_next(parse, out[ahead], here):
            out[ahead] = replace(out[ahead], content=(here.quote.inner, *out[ahead].content))
    held = {span for utterance in out for span in utterance.content}
    for here in (here for here in alone if here.quote.inner not in held):
        behind = bisect_right(out, here.quote.span.start, key=_end)
        number = next((n for n in range(behind - 1, -1, -1) if out[n].frame in CARRYING), None)
        if number is not None and _is_next(parse, out[number], here):
            last = out.pop(number)
            insort_left(out, replace(last, content=(*last.content, here.quote.inner)), key=_end)
        elif (voice := introduced(parse, here, speech)) is not None:
            insort_right(out, _utterance(parse, voice, [here.quote], speech), key=_end)
    return out


def _opens_next(parse: Parse, utterance: Utterance, here: Place) -> bool:
    """Whether an utterance begins the paragraph after a quotation that no mark closes: one speaker has both."""
    first = bisect_left(parse.starts, min(utterance.content).start)
    block = parse.tokens[here.last - 1].block + 1
    inside = first < len(parse.tokens) and parse.tokens[first].block == block
    return inside and all(token.pos == "PUNCT" for token in _block_until(parse, first))


def _block_until(parse: Parse, i: int) -> list[Token]:
    """The tokens of a paragraph in front of token `i`."""
    found: list[Token] = []
    while i and parse.tokens[i - 1].block == parse.tokens[i].block:
        i -= 1
        found.append(parse.tokens[i])
    return found


def fragments(
    parse: Parse, quotes: Sequence[Quote], utterances: Sequence[Utterance], speech: Speech
) -> list[Utterance]:
    """Quoted pieces of a sentence whose reporting verb stands further in front: *called for the state to “act now”*."""
    held = Nearby((span, number) for number, utterance in enumerate(utterances) for span in utterance.content)
    outer = [quote for quote in quotes if quote.depth == 0]
    made: list[Utterance] = []
    for number, quote in enumerate(outer):
        here = place(parse, outer, number)
        if here.last - here.first < 3 or here.apart or held.over(quote.inner):
            continue
        voice = _governing(parse, here, speech)
        if voice is not None and not _is_mute(parse, voice, speech):
            made.append(_utterance(parse, voice, [quote], speech))
    return made


def _governing(parse: Parse, here: Place, speech: Speech) -> Voice | None:
    """The nearest reporting verb above the words in the marks, with its subject outside them."""
    i = here.first
    while parse.tokens[i].head != i:
        i = parse.tokens[i].head
        token = parse.tokens[i]
        if i < here.lead[0].i:
            return None
        reports = lemma_of(token, speech) in speech.clause | speech.predicate | speech.object | speech.object_infinitive
        if i < here.first and reports and token.tag.startswith("VB"):
            speaker = speaker_of(parse, i)
            outside = speaker is not None and not here.first <= speaker < here.last
            return Voice(i, speaker, source_phrase(parse, speaker, i, frozenset()), (i,)) if outside else None
    return None


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
