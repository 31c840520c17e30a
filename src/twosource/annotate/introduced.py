"""Quotations without a cue whose speaker the sentence before brings in."""

from __future__ import annotations

from twosource.annotate.contents import lemma_of
from twosource.annotate.grammar import child, subject
from twosource.annotate.parse import Parse
from twosource.annotate.places import Place, Voice
from twosource.annotate.tellers import source_phrase
from twosource.lang.speech import Speech


def introduced(parse: Parse, here: Place, speech: Speech) -> Voice | None:
    """The person of the sentence before: *Roe was brief. “We came, we dug.”*, or one that ends in a colon.

    Of a paragraph before only one that tells of speech (*Roe praised the crew*), or whose words are about oneself.
    """
    number = parse.tokens[here.first].sentence - 1
    if number < 0:
        return None
    first, beyond = parse.sentences[number]
    near = parse.tokens[here.first].block - parse.tokens[first].block
    root = next((t for t in parse.tokens[first:beyond] if t.dep == "ROOT"), None)
    speaker = subject(parse, root.i) if root is not None else None
    if root is None or speaker is None or near > 1 or speaker >= here.first:
        return None
    colon = parse.tokens[beyond - 1].form == ":"
    reports = lemma_of(root, speech) in speech.quote
    person = _is_person(parse, speaker)
    tells = reports or _tells_of_speech(lemma_of(root, speech), speech)
    own = any(token.lower in speech.first_person for token in parse.tokens[here.first : here.last])
    if not (colon or (person and (tells or near == 0 or own))):
        return None
    source = source_phrase(parse, speaker, root.i, frozenset())
    return Voice(root.i if reports else None, speaker, source or (speaker,), (root.i,) if reports else ())


def _is_person(parse: Parse, i: int) -> bool:
    """*T.J. Roe, 17, who lives there* is one too, whatever the recogniser takes the initials for."""
    token, clause = parse.tokens[i], child(parse, i, "relcl")
    who = clause is not None and any(parse.tokens[k].lower == "who" for k in parse.children[clause])
    return token.entity == "PERSON" or token.lower in ("he", "she") or (who and token.pos == "PROPN")


def _tells_of_speech(lemma: str, speech: Speech) -> bool:
    return lemma in speech.object or any(phrase.startswith(f"{lemma} ") for phrase in speech.object_prepositional)
