"""Chains: an attribution whose cue stands in the content of another is told by it; innermost first."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from twosource.annotate.parse import Parse
from twosource.annotate.quotes import Quote
from twosource.annotate.utterances import Utterance, is_nickname
from twosource.lang.language import Speech
from twosource.model import Act, Attribution, Entity, Mode, Statement
from twosource.text import Span


def chained(
    parse: Parse, quotes: Sequence[Quote], utterances: Sequence[Utterance], entities: tuple[Entity, ...], speech: Speech
) -> list[Statement]:
    """A statement for every utterance, with the attributions around it as outer links."""
    links = [_attribution(parse, utterance, entities, speech) for utterance in utterances]
    meant = [quote for quote in quotes if not is_nickname(parse, quote)]
    made = []
    for number, link in enumerate(links):
        outer = [other for k, other in enumerate(links) if k != number and _tells(other, link)]
        outer.sort(key=lambda other: sum(map(len, other.content)))
        mode = Mode.DIRECT if utterances[number].frame == "turn" else mode_of(parse, meant, link.content)
        made.append(Statement(link.content, (link, *outer), mode))
    return made


def _tells(outer: Attribution, inner: Attribution) -> bool:
    anchor = inner.cue or inner.source
    return anchor is not None and any(span.covers(anchor) for span in outer.content)


def _attribution(parse: Parse, utterance: Utterance, entities: tuple[Entity, ...], speech: Speech) -> Attribution:
    voice = utterance.voice
    source = parse.span(min(voice.source), max(voice.source)) if voice.source else None
    cue = parse.span(min(voice.words), max(voice.words)) if voice.words else None
    if cue is not None and source is not None and cue.overlap(source):
        cue = parse.span(voice.head, voice.head) if voice.head is not None else None
    return Attribution(
        source=source,
        cue=cue,
        content=utterance.content,
        entity=_entity(parse, voice.speaker, source, entities),
        act=_act(parse, utterance, speech),
        channel=channel_of(parse, utterance, speech),
        polarity=utterance.polarity,
        modality=utterance.modality,
    )


def _entity(parse: Parse, speaker: int | None, source: Span | None, entities: tuple[Entity, ...]) -> Entity | None:
    """The entity whose mention holds the head of the source; the shortest such mention wins."""
    if speaker is None or source is None:
        return None
    head = parse.span(speaker, speaker)
    if not source.overlap(head):
        head = source
    held = [(len(mention.span), n) for n, entity in enumerate(entities) for mention in entity.mentions
            if mention.span.overlap(head)]  # fmt: skip
    return entities[min(held)[1]] if held else None


def _act(parse: Parse, utterance: Utterance, speech: Speech) -> Act:
    if utterance.lemma in speech.intention:
        return Act.INTENTION
    if utterance.lemma in speech.thought and utterance.lemma != "find":
        return Act.THOUGHT
    speaker = utterance.voice.speaker
    if utterance.lemma in speech.writing or (
        speaker is not None and parse.tokens[speaker].lemma.lower() in speech.documents
    ):
        return Act.WRITING
    return Act.THOUGHT if utterance.lemma in speech.thought else Act.SPEECH


def channel_of(parse: Parse, utterance: Utterance, speech: Speech) -> str | None:
    """How it was said, by the nouns around the cue outside the content: *in a statement*, *told reporters*."""
    head = utterance.voice.head
    if head is None:
        return None
    speaker = utterance.voice.speaker
    if speaker is not None and parse.tokens[speaker].lemma.lower() in speech.documents:
        return speech.channels.get(parse.tokens[speaker].lower, "document")
    for i in _around(parse, utterance, head):
        token = parse.tokens[i]
        if token.pos in ("NOUN", "PROPN") and (found := speech.channels.get(token.lower)):
            return found
    return speech.channels.get(utterance.lemma) if utterance.lemma in ("tweet", "blog", "email") else None


def _around(parse: Parse, utterance: Utterance, head: int) -> Iterable[int]:
    spans = [*utterance.content]
    source = set(utterance.voice.source)
    for i in parse.subtree(head):
        token = parse.tokens[i]
        if i not in source and not any(span.start <= token.start < span.end for span in spans):
            yield i


def mode_of(parse: Parse, quotes: Sequence[Quote], content: Sequence[Span]) -> Mode:
    """Direct: every word of the content is inside marks; mixed: some words are; indirect: none is."""
    inside = total = 0
    regions = [quote.inner for quote in quotes if quote.depth == 0]
    for span in content:
        for i in range(bisect_left(parse.starts, span.start), bisect_left(parse.starts, span.end)):
            token = parse.tokens[i]
            if any(char.isalnum() for char in token.form):
                total += 1
                inside += any(region.start <= token.start < region.end for region in regions)
    return Mode.INDIRECT if not inside else Mode.DIRECT if inside == total else Mode.MIXED
