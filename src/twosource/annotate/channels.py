"""By which channel something was said: *in a statement*, *told reporters*, *on Radio Tern*."""

from __future__ import annotations

from collections.abc import Iterator

from twosource.annotate.contents import lemma_of
from twosource.annotate.parse import Parse, Token
from twosource.annotate.utterances import Utterance
from twosource.lang.speech import Speech

LISTENERS = ("dobj", "dative")
# Channels that are named by those who listen (*said to reporters*); *responding to a letter* names none.
HEARD = ("briefing", "speech")


def channel_of(parse: Parse, utterance: Utterance, speech: Speech) -> str | None:
    """The channel by the speaker where that is a text, else by the nouns around the cue outside the content."""
    head = utterance.voice.head
    if head is None:
        return None
    speaker = utterance.voice.speaker
    if speaker is not None and (written := _text(parse.tokens[speaker], speech)) is not None:
        return written
    named = ((i, _of_noun(parse, parse.tokens[i], speech)) for i in _around(parse, utterance, head, speech))
    found = [(parse.tokens[i].dep in LISTENERS, i, channel) for i, channel in named if channel is not None]
    if found:
        # *told reporters in a statement*: where it was said before to whom
        return min(found)[2]
    return speech.channels.get(utterance.lemma) if utterance.lemma in speech.writing else None


def _text(speaker: Token, speech: Speech) -> str | None:
    """A document speaks for itself; a newspaper that is called the Journal does not."""
    if speaker.lemma.lower() not in speech.documents or (speaker.pos == "PROPN" and speaker.entity == "ORG"):
        return None
    return speech.channels.get(speaker.lemma.lower(), "document")


def _of_noun(parse: Parse, token: Token, speech: Speech) -> str | None:
    """A noun's channel; of a compound (*press release*, *conference call*) the last noun decides."""
    head = parse.tokens[token.head]
    whole = head.i > token.i and token.dep in ("compound", "nmod", "amod") and head.lower not in speech.aired
    if whole and head.lower in speech.channels and _of_noun(parse, head, speech) is not None:
        return None
    if token.dep in LISTENERS and token.lower in speech.papers and head.lemma == "tell":
        return "interview"
    if token.pos not in ("NOUN", "PROPN") or (token.dep == "pobj" and head.lower in speech.asides):
        return None
    before = parse.tokens[token.i - 1].lower if token.i else ""
    if before == "-" and (joined := f"{parse.tokens[token.i - 2].lower}-{token.lower}") in speech.channels:
        return speech.channels[joined]
    pair = speech.channels.get(f"{before} {token.lower}")
    found = pair or speech.channels.get(token.lower) or speech.channels.get(token.lemma.lower())
    if (token.lower in speech.aired and before in speech.channels) or (
        found not in HEARD and token.dep == "pobj" and head.lower == "to"
    ):
        return None
    common = token.pos == "NOUN" or token.form.islower()
    # the Daily Post is a newspaper, what stands on Facebook a post
    return found if common or (found in speech.outlets and found != token.lower) else None


def _around(parse: Parse, utterance: Utterance, head: int, speech: Speech) -> Iterator[int]:
    """The tokens below the cue, without its content, its source and those who pass it on."""
    barred = {*utterance.voice.source, *utterance.voice.words}
    for k in parse.subtree(head):
        below = parse.tokens[k]
        if below.lower == "according" or (below.tag == "VBG" and lemma_of(below, speech) in speech.cite):
            barred.update(parse.subtree(k))
    for i in parse.subtree(head):
        token = parse.tokens[i]
        if i not in barred and not any(span.start <= token.start < span.end for span in utterance.content):
            yield i
