"""Passives of headlines, which leave out the auxiliary: *Villagers told to boil water*, *Zoo accused of neglect*."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from twosource.annotate.contents import lemma_of
from twosource.annotate.frames import verb_contents
from twosource.annotate.grammar import FORETOLD, agent, child, phrase
from twosource.annotate.parse import Parse
from twosource.annotate.verb_cues import Cue, make_cue
from twosource.lang.speech import Speech
from twosource.model import Modality, Role

PARTICIPLES = ("VBN", "VBD")


def telegraphic(parse: Parse, i: int, speech: Speech) -> Iterator[Cue]:
    """What participle `i` of a headline attributes: to its *by*, or to nobody who is named.

    Headlines tell in the present tense, so that a past form without an auxiliary or object is a passive.
    """
    token, subject = parse.tokens[i], _subject(parse, i)
    if subject is None or parse.blocks[token.block].role is not Role.HEADLINE or token.tag not in PARTICIPLES:
        return
    if child(parse, i, "aux", "auxpass", "dobj", "dative", "mark") is not None:
        return
    lemma, to = lemma_of(token, speech), _infinitive(parse, i)
    if to is not None and lemma in FORETOLD:
        yield from _foretold(parse, i, to, subject, speech)
        return
    body = set(parse.subtree(to)) if to is not None and lemma in speech.object_infinitive else set()
    body = body or {t for c in parse.children[i] if _is_about(parse, lemma, c, speech) for t in parse.subtree(c)}
    if body:
        by = agent(parse, i)
        source = phrase(parse, by, body) if by is not None else ()
        content = frozenset(body | set(phrase(parse, subject, parse.subtree(i) if subject < i else ())))
        yield Cue(i, (i,), by, source, content - set(source) - {i}, "passive", lemma)


def _subject(parse: Parse, i: int) -> int | None:
    own = child(parse, i, "nsubj", "nsubjpass")
    token = parse.tokens[i]
    named = token.dep == "acl" and parse.tokens[token.head].dep == "ROOT" and token.head < i
    return own if own is not None else token.head if named else None


def _infinitive(parse: Parse, i: int) -> int | None:
    below = (c for c in parse.children[i] if c > i and parse.tokens[c].dep in ("xcomp", "ccomp", "advcl"))
    return next((c for c in below if any(parse.tokens[k].tag == "TO" for k in parse.children[c])), None)


def _is_about(parse: Parse, lemma: str, c: int, speech: Speech) -> bool:
    return parse.tokens[c].dep == "prep" and f"{lemma} {parse.tokens[c].lower}" in speech.object_prepositional


def _foretold(parse: Parse, i: int, told: int, subject: int, speech: Speech) -> Iterator[Cue]:
    """*Governor expected to announce rent cap*: the announcement is the cue, and has not been made."""
    content = next(verb_contents(parse, told, lemma_of(parse.tokens[told], speech), speech), None)
    if content is not None:
        cue = make_cue(parse, told, content, speech)
        words, source = tuple(sorted({i, *cue.words})), phrase(parse, subject, parse.subtree(i))
        yield replace(cue, head=i, words=words, speaker=subject, source=source, modality=Modality.EXPECTED)
