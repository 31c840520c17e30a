"""Candidates of attribution: what the rules accept, and every other word that could be a cue by its frame alone.

The rules know the frames of each cue; a candidate has any frame that grammar allows (*they discounted the theory*).
Which of them attribute is for `acceptance` to say.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from twosource.annotate.contents import lemma_of
from twosource.annotate.cues import find_cues, told_in_content
from twosource.annotate.frames import verb_contents
from twosource.annotate.grammar import negation, phrase, subject
from twosource.annotate.noun_cues import noun_contents, owner
from twosource.annotate.parse import Parse, Token
from twosource.annotate.verb_cues import Cue, is_nobodys, make_cue
from twosource.lang.speech import Speech
from twosource.model import Polarity

ANY = "*"
# The parts of speech of a candidate's head.
CUES = frozenset(("VERB", "AUX", "NOUN", "PROPN", "ADJ"))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A cue that may attribute; `ruled` is what the rules say of it: yes, inner (just told inside another), no."""

    cue: Cue
    ruled: str


def candidates(parse: Parse, speech: Speech, lemmas: Collection[str] | None = None) -> list[Candidate]:
    """All candidates of a document, those of the rules first.

    With `lemmas`, beyond the rules only at words that have one of these, or at which the rules found a cue too.
    """
    ruled = find_cues(parse, speech)
    inner = told_in_content(parse, ruled, speech)
    found = [Candidate(cue, "inner" if number in inner else "yes") for number, cue in enumerate(ruled)]
    known = {_key(cue) for cue in ruled}
    heads = {cue.head for cue in ruled}
    likely = (t for t in parse.tokens if _can_cue(t) and (lemmas is None or t.i in heads or _has(t, lemmas, speech)))
    for cue in _open_cues(parse, likely, speech):
        if cue.content and _key(cue) not in known and not is_nobodys(parse, cue, speech):
            known.add(_key(cue))
            found.append(Candidate(cue, "no"))
    return found


def _key(cue: Cue) -> tuple[int, str, frozenset[int]]:
    return cue.head, cue.frame, cue.content


def _can_cue(token: Token) -> bool:
    return token.pos in CUES or token.tag.startswith("VB")


def _has(token: Token, lemmas: Collection[str], speech: Speech) -> bool:
    return lemma_of(token, speech) in lemmas or token.lemma.lower() in lemmas


def _open_cues(parse: Parse, tokens: Iterable[Token], speech: Speech) -> Iterator[Cue]:
    prepositions = _prepositions(speech)
    wide = _opened(speech, prepositions)
    for token in tokens:
        if token.lower == "according":
            continue
        if token.pos in ("VERB", "AUX") or token.tag.startswith("VB"):
            contents = verb_contents(parse, token.i, ANY, wide)
            yield from (make_cue(parse, token.i, content, speech) for content in contents)
        elif token.pos in ("NOUN", "PROPN"):
            yield from _nouns(parse, token.i, speech, wide)
        elif token.pos == "ADJ" and token.dep != "amod":
            yield from _adjectives(parse, token.i, prepositions)


def _opened(speech: Speech, prepositions: frozenset[str]) -> Speech:
    """The same lexicon with a lemma that goes with every frame."""
    one, phrases = frozenset((ANY,)), frozenset(f"{ANY} {word}" for word in prepositions)
    return replace(
        speech,
        clause=speech.clause | one,
        infinitive=speech.infinitive | one,
        object_infinitive=speech.object_infinitive | one,
        gerund=speech.gerund | one,
        object=speech.object | one,
        predicate=speech.predicate | one,
        prepositional=speech.prepositional | phrases,
        object_prepositional=speech.object_prepositional | phrases,
        noun_clause=speech.noun_clause | one,
        noun_infinitive=speech.noun_infinitive | one,
        noun_prepositional=speech.noun_prepositional | phrases,
    )


def _prepositions(speech: Speech) -> frozenset[str]:
    """The prepositions that some cue takes."""
    taken = speech.prepositional | speech.object_prepositional | speech.noun_prepositional
    return frozenset(phrase.rpartition(" ")[2] for phrase in taken)


def _nouns(parse: Parse, i: int, speech: Speech, wide: Speech) -> Iterator[Cue]:
    lemma = lemma_of(parse.tokens[i], speech)
    polarity = Polarity.DENIED if lemma in speech.denial else Polarity.SAID
    for content in noun_contents(parse, i, ANY, wide):
        speaker, verb = owner(parse, i)
        words = sorted({i, *content.extra, *([verb] if verb is not None else [])})
        source = phrase(parse, speaker, {i, *content.tokens}) if speaker is not None and speaker != i else ()
        body = content.tokens - set(words) - set(source)
        yield Cue(i, tuple(words), speaker, source, body, "noun", lemma, polarity)


def _adjectives(parse: Parse, i: int, prepositions: frozenset[str]) -> Iterator[Cue]:
    """*was eager to sell*, *happy about the sale*, *it was clear that ...*"""
    token = parse.tokens[i]
    verb = parse.tokens[token.head]
    speaker = subject(parse, verb.i) if verb.pos in ("VERB", "AUX") else None
    negated = negation(parse, verb.i)
    polarity = Polarity.SAID if negated is None else Polarity.UNSAID
    for c in (c for c in parse.children[i] if c > i):
        below: frozenset[int] = frozenset(parse.subtree(c))
        extra: tuple[int, ...] = ()
        if parse.tokens[c].dep == "prep" and parse.tokens[c].lower in prepositions:
            below, extra, frame = below - {c}, (c,), "adjective preposition"
        elif parse.tokens[c].dep in ("ccomp", "xcomp"):
            frame = "adjective" if parse.tokens[c].dep == "ccomp" else "adjective infinitive"
        else:
            continue
        also = (verb.i if speaker is not None else None, negated)
        words = sorted({i, *extra, *(word for word in also if word is not None)})
        source = phrase(parse, speaker, {*below, *words}) if speaker is not None else ()
        body = below - set(words) - set(source)
        yield Cue(i, tuple(words), speaker, source, body, frame, token.lemma.lower(), polarity)
