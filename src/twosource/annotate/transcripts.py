"""Transcripts: paragraphs that begin with who speaks and a colon (*WALLER: Who spoke?*), in quotation marks or not.

One such paragraph is a label or a fact box; several, of two who speak in turn, are a conversation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from twosource.annotate.parse import Parse
from twosource.annotate.places import Voice
from twosource.annotate.quotes import Quote
from twosource.annotate.speakers import NOMINAL
from twosource.annotate.utterances import Utterance, runs
from twosource.text import Span

LABEL = re.compile(r"[\"“”']?\s*(Q|A|[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,4}):\s+(?=\S)")
# (LAUGHTER), [BREAK]: nobody says these.
STAGE = re.compile(r"[\"“”']?\s*[(\[][^)\]]*[)\]]\.?[\"”]?$")
FEWEST = 3


@dataclass(frozen=True)
class Turn:
    """One paragraph of a conversation; `label` is empty where who spoke before goes on."""

    label: str
    span: Span
    content: Span


def outside(parse: Parse, quotes: Sequence[Quote], conversation: Sequence[Utterance]) -> list[Quote]:
    """The quotations without the marks that open the paragraphs of a conversation."""
    if not conversation:
        return list(quotes)
    begin, end = conversation[0].content[0].start, conversation[-1].content[-1].end
    opening = {block.span.start for block in parse.blocks if block.span.end > begin and block.span.start < end}
    return [quote for quote in quotes if quote.span.start not in opening]


def turns(parse: Parse) -> Iterator[Utterance]:
    """What each says in a conversation, paragraph by paragraph."""
    found = [turn for block in parse.blocks if (turn := _turn(parse, block.span)) is not None]
    names = [turn.label for turn in found if turn.label]
    asked = "Q" in names and len(names) > 1
    if not asked and not (len(names) >= FEWEST and 1 < len(set(names)) < len(names)):
        return
    first = next(n for n, turn in enumerate(found) if turn.label)
    last = max(n for n, turn in enumerate(found) if turn.label)
    if 2 * len(names) < last + 1 - first:
        return
    yield from _spoken(parse, found[first : last + 1])


def _turn(parse: Parse, block: Span) -> Turn | None:
    """A paragraph as a turn; None for a stage direction."""
    chars = parse.text[block]
    if STAGE.match(chars):
        return None
    label = LABEL.match(chars)
    start = block.start + label.end() if label else block.start
    span = Span(block.text, block.start + label.start(1), block.start + label.end(1)) if label else block
    return Turn(label.group(1) if label else "", span, Span(block.text, start, block.end))


def _spoken(parse: Parse, found: Sequence[Turn]) -> Iterator[Utterance]:
    held: list[Span] = []
    voice: Voice | None = None
    for turn in found:
        if turn.label and voice is not None:
            yield Utterance(voice, tuple(held), "", "turn")
        if turn.label:
            voice, held = _voice(parse, turn.span), []
        held.extend(runs(parse, parse.within(turn.content)))
    if voice is not None and held:
        yield Utterance(voice, tuple(held), "", "turn")


def _voice(parse: Parse, label: Span) -> Voice | None:
    words = [i for i in parse.within(label) if parse.tokens[i].form[:1].isalnum()]
    nominal = [i for i in words if parse.tokens[i].pos in NOMINAL]
    return Voice(None, (nominal or words)[-1], tuple(words)) if words else None
