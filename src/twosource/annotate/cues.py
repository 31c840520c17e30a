"""Cues of attribution by the parse: who, by which word, says what. Quotations come later (`spoken`)."""

from __future__ import annotations

from dataclasses import replace

from twosource.annotate.noun_cues import according, adjective_cue, noun_cue
from twosource.annotate.parse import Parse
from twosource.annotate.verb_cues import Cue, verb_cue
from twosource.lang.language import Speech


def find_cues(parse: Parse, speech: Speech) -> tuple[Cue, ...]:
    """All cues that the parse shows, by the place of their head."""
    found: list[Cue] = []
    for token in parse.tokens:
        if token.lower == "according":
            found.extend(according(parse, token.i, speech))
        elif token.pos in ("VERB", "AUX") or token.tag.startswith("VB"):
            found.extend(verb_cue(parse, token.i, speech))
        elif token.pos in ("NOUN", "PROPN"):
            found.extend(noun_cue(parse, token.i, speech))
        elif token.pos == "ADJ":
            found.extend(adjective_cue(parse, token.i, speech))
    return tuple(_without_outer_words(found))


def _without_outer_words(cues: list[Cue]) -> list[Cue]:
    """`Roe said it was late, according to Poe`: the words that name Poe are not what Roe said."""
    for outer in [cue for cue in cues if cue.frame == "according"]:
        named = {*outer.words, *outer.source}
        cues = [replace(cue, content=cue.content - named) if cue is not outer else cue for cue in cues]
    return [cue for cue in cues if cue.content]
