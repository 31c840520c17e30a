"""Cues of attribution by the parse: who, by which word, says what. Quotations come later (`spoken`)."""

from __future__ import annotations

from collections.abc import Sequence
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


def told_in_content(parse: Parse, cues: Sequence[Cue], speech: Speech) -> set[int]:
    """The numbers of cues that stand in the content of another and make no chain with it: they are just content."""
    held: dict[int, set[int]] = {}
    for cue in cues:
        held.setdefault(parse.tokens[cue.head].sentence, set()).update(cue.content)
    inner = (n for n, cue in enumerate(cues) if cue.head in held[parse.tokens[cue.head].sentence])
    return {n for n in inner if not _is_worth_telling(cues[n], speech)}


def _is_worth_telling(cue: Cue, speech: Speech) -> bool:
    """Inside what somebody says, another's words make a chain; what somebody there wants or backs is just content."""
    if cue.frame in ("clause", "before", "around", "according"):
        return True
    return (
        cue.frame in ("predicate", "about", "infinitive", "gerund", "moved")
        and cue.lemma not in speech.thought | speech.intention
    )
