"""Chains: an attribution whose cue stands in the content of another is told by it; innermost first."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from twosource.annotate.channels import channel_of
from twosource.annotate.parse import Parse
from twosource.annotate.quotes import Quote
from twosource.annotate.traits import quoted_tokens
from twosource.annotate.utterances import Utterance, is_nickname
from twosource.lang.speech import Speech
from twosource.model import Act, Attribution, Entity, Mode, Statement
from twosource.text import Span

# *“We ran,” he recalled*: aloud, where the words are quoted.
RECALLED = ("recall", "remember", "marvel")


def chained(
    parse: Parse, quotes: Sequence[Quote], utterances: Sequence[Utterance], entities: tuple[Entity, ...], speech: Speech
) -> list[Statement]:
    """A statement for every utterance, with the attributions around it as outer links."""
    links = [_attribution(parse, utterance, entities, speech) for utterance in utterances]
    quoted = quoted_tokens(parse, [quote for quote in quotes if not is_nickname(parse, quote)])
    made = []
    for number, link in enumerate(links):
        citing = utterances[number] if utterances[number].frame == "cited" else None
        outer = [
            other
            for k, other in enumerate(links)
            if k != number and (_tells(other, link) or (citing is not None and _cites(parse, utterances[k], citing)))
        ]
        outer.sort(key=lambda other: sum(map(len, other.content)))
        mode = Mode.DIRECT if utterances[number].frame == "turn" else mode_of(parse, quoted, link.content)
        made.append(Statement(link.content, (link, *outer), mode))
    return made


def _tells(outer: Attribution, inner: Attribution) -> bool:
    anchor = inner.cue or inner.source
    return anchor is not None and any(s.start <= anchor.start and anchor.end <= s.end for s in outer.content)


def _cites(parse: Parse, outer: Utterance, cited: Utterance) -> bool:
    """Whether a *citing* adds its source to what the outer cue says: both have the same content."""
    head, citing = outer.voice.head, cited.voice.head
    same = outer.frame != "cited" and outer.content == cited.content
    return (
        same
        and head is not None
        and citing is not None
        and parse.tokens[head].sentence == parse.tokens[citing].sentence
    )


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
    if utterance.lemma in RECALLED and utterance.frame == "quote":
        return Act.SPEECH
    if utterance.lemma in speech.thought and utterance.lemma != "find":
        return Act.THOUGHT
    speaker = utterance.voice.speaker
    if utterance.lemma in speech.writing or (
        speaker is not None and parse.tokens[speaker].lemma.lower() in speech.documents
    ):
        return Act.WRITING
    return Act.THOUGHT if utterance.lemma in speech.thought else Act.SPEECH


def mode_of(parse: Parse, quoted: Collection[int], content: Sequence[Span]) -> Mode:
    """Direct: every word of the content is inside marks; mixed: some words are; indirect: none is."""
    inside = total = 0
    for span in content:
        for i in parse.within(span):
            if any(char.isalnum() for char in parse.tokens[i].form):
                total += 1
                inside += i in quoted
    return Mode.INDIRECT if not inside else Mode.DIRECT if inside == total else Mode.MIXED
