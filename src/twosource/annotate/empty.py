"""Cues that hold nothing said: a word that only points (*spoke about it*), an act that is told, not its words."""

from __future__ import annotations

from twosource.annotate.parse import Parse
from twosource.annotate.verb_cues import Cue
from twosource.lang.speech import Speech
from twosource.model import Polarity

TELLING = ("NOUN", "PROPN", "VERB", "ADJ", "NUM", "AUX", "X", "SYM", "INTJ")
CLAUSES = ("clause", "before", "around", "cited", "trailing")


def says_nothing(parse: Parse, cue: Cue, speech: Speech) -> bool:
    """Whether the content of a cue tells nothing that anybody could have said.

    CASE 1: only pronouns, particles and the like: *spoke about both*, *But ..., according to Roe*; *would not vote for
    it* still tells what he will not do.
    CASE 2: nobody says it and no verb is in it: *a man was charged with theft*, *negotiators were called in*.
    CASE 3: the verb is rather a deed, *police responded to the call*, unless it is told that no words came.
    """
    words = [parse.tokens[i] for i in cue.content]
    said = cue.polarity is Polarity.SAID
    if said and not any(token.pos in TELLING for token in words):
        return True
    if cue.frame in CLAUSES or any(token.tag.startswith(("VB", "MD")) for token in words):
        return False
    # a headline's *Zoo accused of a cover-up* hides verbs in nouns
    alone = not cue.source and cue.frame != "passive"
    return alone or (said and cue.lemma in speech.doing)
