"""Those whom a report cites: *it will close, the Times reported, citing two officials*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.annotate.contents import lemma_of
from twosource.annotate.grammar import agent, child, is_passive, object_of, phrase, subject
from twosource.annotate.parse import Parse, Token
from twosource.annotate.verb_cues import Cue
from twosource.lang.speech import Speech

PEOPLE = ("PERSON", "ORG", "NORP")


def with_cited(parse: Parse, cues: Sequence[Cue], speech: Speech) -> Iterator[Cue]:
    """The same cues; where people are cited for what another cue reports, they say it (frame "cited")."""
    told = [cue for cue in cues if cue.frame in ("clause", "before", "around")]
    cited = {made.head: made for cue in told for made in _cited(parse, cue, speech)}
    yield from (cue for cue in cues if cue.head not in cited)
    yield from cited.values()


def _cited(parse: Parse, outer: Cue, speech: Speech) -> Iterator[Cue]:
    first, beyond = parse.sentences[parse.tokens[outer.head].sentence]
    for token in parse.tokens[first:beyond]:
        citing = token.tag == "VBG" and lemma_of(token, speech) in speech.cite
        named = object_of(parse, token.i) if citing else None
        if named is not None and _can_tell(parse, named, speech) and _is_cited_by(parse, outer, token):
            source = phrase(parse, named)
            body = outer.content - {token.i, *source}
            yield Cue(token.i, (token.i,), named, source, body, "cited", "cite")


def _is_cited_by(parse: Parse, outer: Cue, citing: Token) -> bool:
    """The *citing* hangs on the cue; *reported, citing two officials, that ...*; or it ends the cue's sentence."""
    start = min((t for t in outer.content if parse.tokens[t].pos != "PUNCT"), default=None)
    behind = parse.tokens[citing.i - 1].form == "," and citing.i > outer.head
    main = parse.tokens[outer.head].dep == "ROOT" and parse.tokens[citing.head].pos in ("VERB", "AUX")
    return citing.head in (outer.head, outer.speaker) or start == citing.i or (behind and main)


def as_saying(parse: Parse, i: int, speech: Speech) -> Cue | None:
    """*The talks are over, the Courier quoted the chief as saying*: what stands in front of verb `i` the chief says."""
    told = child(parse, i, "ccomp")
    below = saying_below(parse, i, speech) if told is not None and told < i else None
    if told is None or below is None or child(parse, below[0], "ccomp", "dobj") is not None:
        return None
    saying, speaker = below
    source = phrase(parse, speaker, parse.subtree(saying))
    return Cue(saying, (saying,), speaker, source, frozenset(parse.subtree(told)), "before", "say")


def quoting(parse: Parse, i: int, speech: Speech) -> Cue | None:
    """The outer link of *the report quotes a sailor saying that ...*, of *the sailor, quoted by the Courier, said*."""
    token = parse.tokens[i]
    if token.tag == "VBG" or lemma_of(token, speech) not in speech.cite:
        return None
    if token.tag == "VBN" and token.dep == "acl":
        by, said = agent(parse, i), parse.tokens[parse.tokens[token.head].head]
        told = parse.tokens[token.head].dep == "nsubj" and lemma_of(said, speech) in speech.clause
        if by is None or not told or by > said.i:
            return None
        body = frozenset(parse.subtree(said.i)) - frozenset(parse.subtree(i))
        return Cue(i, (i,), by, phrase(parse, by), body, "about", "quote")
    if is_passive(parse, i):
        return _quoted_by(parse, i, speech)
    quoted, source = object_of(parse, i), subject(parse, i)
    saying = child(parse, quoted, "acl") if quoted is not None else None
    if quoted is None or saying is None or source is None or lemma_of(parse.tokens[saying], speech) not in speech.told:
        return None
    return Cue(i, (i,), source, phrase(parse, source), frozenset(parse.subtree(quoted)), "about", "quote")


def _quoted_by(parse: Parse, i: int, speech: Speech) -> Cue | None:
    """*The sailor was quoted as saying by the Courier*, where the parser has it that he says it by the Courier."""
    below = saying_below(parse, i, speech)
    by = agent(parse, below[0]) if below is not None else None
    if below is None or by is None:
        return None
    saying, speaker = below
    return Cue(i, (i,), by, phrase(parse, by), frozenset((*parse.subtree(speaker), saying)), "about", "quote")


def saying_below(parse: Parse, i: int, speech: Speech) -> tuple[int, int] | None:
    """The *saying* of *quoted somebody as saying* and whoever says it, both as token numbers."""
    if parse.tokens[i].tag == "VBG" or lemma_of(parse.tokens[i], speech) not in speech.cite:
        return None
    speaker = subject(parse, i) if is_passive(parse, i) else object_of(parse, i)
    for c in parse.children[i] + (parse.children[speaker] if speaker is not None else ()):
        saying = child(parse, c, "pcomp") if parse.tokens[c].lower == "as" else None
        if saying is not None and speaker is not None:
            return saying, speaker
    return None


def _can_tell(parse: Parse, cited: int, speech: Speech) -> bool:
    """People and papers can be cited for a claim; *citing the rain*, *citing two cases* give a reason."""
    token = parse.tokens[cited]
    of = child(parse, cited, "prep") if token.pos in ("NUM", "PRON", "DET") else None
    counted = child(parse, of, "pobj") if of is not None else None
    if counted is not None:
        return _can_tell(parse, counted, speech)
    lemma = token.lemma.lower()
    return token.entity in PEOPLE or any(lemma in held for held in (speech.speakers, speech.documents, speech.citable))
