"""Chains: an attribution whose cue stands in the content of another is told by it; innermost first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from twosource.annotate.channels import channel_of
from twosource.annotate.issuers import issuer
from twosource.annotate.nearby import Nearby
from twosource.annotate.parse import Parse
from twosource.annotate.places import Voice
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
    named = Nearby((mention.span, n) for n, entity in enumerate(entities) for mention in entity.mentions)
    links = [_attribution(parse, utterance, entities, named, speech) for utterance in utterances]
    told = Nearby((span, k) for k, link in enumerate(links) for span in link.content)
    same = _same_content(utterances)
    quoted = quoted_tokens(parse, [quote for quote in quotes if not is_nickname(parse, quote)])
    made = []
    for number, link in enumerate(links):
        citing = utterances[number] if utterances[number].frame == "cited" else None
        telling = _telling(told, link)
        if citing is not None:
            telling |= {k for k in same[citing.content] if _cites(parse, utterances[k], citing)}
        # *reported, citing two officials*: of one content, those cited stand inside the reporter
        order = {k: (sum(map(len, links[k].content)), utterances[k].frame != "cited", k) for k in telling - {number}}
        outer = [links[k] for k in sorted(order, key=order.__getitem__)]
        mode = Mode.DIRECT if utterances[number].frame == "turn" else mode_of(parse, quoted, link.content)
        made.append(Statement(link.content, (link, *outer), mode))
    return made


def _telling(told: Nearby, inner: Attribution) -> set[int]:
    """The numbers of the links in whose content the cue of `inner` stands."""
    anchor = inner.cue or inner.source
    if anchor is None:
        return set()
    return {k for span, k in told.over(anchor) if span.start <= anchor.start and anchor.end <= span.end}


def _same_content(utterances: Sequence[Utterance]) -> Mapping[tuple[Span, ...], list[int]]:
    found: dict[tuple[Span, ...], list[int]] = defaultdict(list)
    for number, utterance in enumerate(utterances):
        found[utterance.content].append(number)
    return found


def _cites(parse: Parse, outer: Utterance, cited: Utterance) -> bool:
    """Whether a *citing* adds its source to what the outer cue, with the same content, says."""
    head, citing = outer.voice.head, cited.voice.head
    return (
        outer.frame != "cited"
        and head is not None
        and citing is not None
        and parse.tokens[head].sentence == parse.tokens[citing].sentence
    )


def _attribution(
    parse: Parse, utterance: Utterance, entities: tuple[Entity, ...], named: Nearby, speech: Speech
) -> Attribution:
    voice = utterance.voice
    source = parse.span(min(voice.source), max(voice.source)) if voice.source else None
    cue = parse.span(min(voice.words), max(voice.words)) if voice.words else None
    if cue is not None and source is not None and cue.overlap(source):
        cue = parse.span(voice.head, voice.head) if voice.head is not None else None
    return Attribution(
        source=source,
        cue=cue,
        content=utterance.content,
        entity=_entity(parse, voice.speaker, source, entities, named) or _issued(parse, voice, entities, named, speech),
        act=_act(parse, utterance, speech),
        channel=channel_of(parse, utterance, speech),
        polarity=utterance.polarity,
        modality=utterance.modality,
    )


def _entity(
    parse: Parse, speaker: int | None, source: Span | None, entities: tuple[Entity, ...], named: Nearby
) -> Entity | None:
    """The entity whose mention holds the head of the source; the shortest such mention wins."""
    if speaker is None or source is None:
        return None
    head = parse.span(speaker, speaker)
    if not source.overlap(head):
        head = source
    held = [(len(span), n) for span, n in named.over(head) if span.overlap(head)]
    return entities[min(held)[1]] if held else None


def _issued(parse: Parse, voice: Voice, entities: tuple[Entity, ...], named: Nearby, speech: Speech) -> Entity | None:
    """Who issued the statement or letter that is the source."""
    by = issuer(parse, voice.speaker, speech) if voice.speaker is not None else None
    return _entity(parse, by, parse.span(by, by), entities, named) if by is not None else None


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
