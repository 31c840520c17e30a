"""Nouns, adjectives and *according to* as cues: the claim that, is confident that, a call for."""

from __future__ import annotations

from collections.abc import Iterator

from twosource.annotate.contents import Content, lemma_of
from twosource.annotate.grammar import agent, child, negation, phrase, subject
from twosource.annotate.parse import Parse
from twosource.annotate.tellers import speaker_of
from twosource.annotate.verb_cues import Cue
from twosource.lang.speech import Speech
from twosource.model import Polarity


def noun_cue(parse: Parse, i: int, speech: Speech) -> Iterator[Cue]:
    lemma = lemma_of(parse.tokens[i], speech)
    for content in noun_contents(parse, i, lemma, speech):
        speaker, verb = owner(parse, i)
        words = sorted({i, *content.extra, *([verb] if verb is not None else [])})
        source = phrase(parse, speaker, {i, *content.tokens}) if speaker is not None and speaker != i else ()
        polarity = Polarity.DENIED if lemma in speech.denial else Polarity.SAID
        body = content.tokens - set(words) - set(source)
        # *denied reports that ...*: the one who denies reports nothing
        denied = verb is not None and lemma_of(parse.tokens[verb], speech) in speech.denial
        if body and source and not denied:
            yield Cue(i, tuple(words), speaker, source, body, "noun", lemma, polarity)
        return


def noun_contents(parse: Parse, i: int, lemma: str, speech: Speech) -> Iterator[Content]:
    """What noun `i` reports: a clause, an infinitive, a phrase of its own preposition."""
    for c in (c for c in parse.children[i] if c > i):
        token = parse.tokens[c]
        clause = token.dep in ("acl", "ccomp", "relcl") and lemma in speech.noun_clause and _that(parse, c)
        infinitive = token.dep in ("acl", "xcomp") and lemma in speech.noun_infinitive and _infinitive(parse, c)
        if clause or infinitive:
            yield Content("noun", frozenset(parse.subtree(c)))
        elif token.dep == "prep" and f"{lemma} {token.lower}" in speech.noun_prepositional:
            yield Content("noun", frozenset(parse.subtree(c)) - {c}, (c,))


def _that(parse: Parse, c: int) -> bool:
    return any(parse.tokens[k].lower in ("that", "whether", "how", "why") and parse.tokens[k].dep in ("mark", "advmod")
               for k in parse.children[c])  # fmt: skip


def _infinitive(parse: Parse, c: int) -> bool:
    return any(parse.tokens[k].tag == "TO" for k in parse.children[c])


def owner(parse: Parse, i: int) -> tuple[int | None, int | None]:
    """Whose word a noun is: its possessive, its *by* or *from* phrase, or the subject of the verb that utters it."""
    possessor = child(parse, i, "poss")
    if possessor is not None:
        return possessor, None
    for c in parse.children[i]:
        if parse.tokens[c].lower in ("by", "from") and parse.tokens[c].dep in ("prep", "agent"):
            return child(parse, c, "pobj"), None
        if parse.tokens[c].dep == "acl" and parse.tokens[c].lower in ("made", "voiced", "raised"):
            return agent(parse, c), None
    token = parse.tokens[i]
    head = parse.tokens[token.head]
    if token.dep == "dobj" and head.pos == "VERB":
        return speaker_of(parse, head.i), head.i
    return None, None


def adjective_cue(parse: Parse, i: int, speech: Speech) -> Iterator[Cue]:
    token = parse.tokens[i]
    lemma = token.lemma.lower()
    clause = child(parse, i, "ccomp")
    head = parse.tokens[token.head]
    if lemma not in speech.adjectives or clause is None or token.dep != "acomp":
        return
    speaker = subject(parse, head.i)
    if speaker is None or parse.tokens[speaker].lower in ("it", "this", "that", "there"):
        return
    negated = negation(parse, head.i)
    words = sorted({head.i, i, *([negated] if negated is not None else [])})
    polarity = Polarity.SAID if negated is None else Polarity.UNSAID
    content = frozenset(parse.subtree(clause))
    yield Cue(i, tuple(words), speaker, phrase(parse, speaker, content), content, "adjective", lemma, polarity)


def according(parse: Parse, i: int, speech: Speech) -> Iterator[Cue]:
    last = _last_word(parse, i, speech)
    named = None if last is None else child(parse, last, "pobj")
    if last is None or named is None or not _can_know(parse, named, speech):
        return
    source, words = phrase(parse, named), tuple(range(i, last + 1))
    content = frozenset(parse.subtree(_told_by(parse, i))) - set(words) - set(source)
    if all(parse.tokens[t].pos == "PUNCT" for t in content):
        source, content = _parted(parse, i, source)
    if content:
        yield Cue(i, words, named, source, content, "according", "according")


def _parted(parse: Parse, i: int, source: tuple[int, ...]) -> tuple[tuple[int, ...], frozenset[int]]:
    """*According to records obtained by the bank, it sold ...*, where a parser hangs all on the records."""
    first, beyond = parse.sentences[parse.tokens[i].sentence]
    comma = next((t for t in source if parse.tokens[t].form == ","), beyond)
    behind = range(comma + 1, beyond)
    if i != first or not any(parse.tokens[t].tag in ("VBD", "VBZ", "VBP", "MD") for t in behind):
        return source, frozenset()
    return tuple(t for t in source if t < comma), frozenset(behind)


def _last_word(parse: Parse, i: int, speech: Speech) -> int | None:
    """The last word of a phrase that a source follows (*according to*, *in the words of*), where one begins here."""
    for words in map(str.split, speech.according):
        if [token.lower for token in parse.tokens[i : i + len(words)]] == words:
            return i + len(words) - 1
    return None


def _can_know(parse: Parse, named: int, speech: Speech) -> bool:
    """`according to age`: a bare common noun measures and does not speak; a document or several people do."""
    token = parse.tokens[named]
    bare = token.tag == "NN" and not parse.children[named]
    return token.lemma not in speech.mute and (not bare or token.lemma in speech.documents)


def _told_by(parse: Parse, i: int) -> int:
    """The head of what an *according to* covers: the sentence from its edges, else the clause around it."""
    token = parse.tokens[i]
    first, beyond = parse.sentences[token.sentence]
    words = [t for t in range(first, beyond) if parse.tokens[t].form[-1:].isalnum()]
    at_edge = i == words[0] or (parse.subtree(i)[-1] >= words[-1] and parse.tokens[i - 1].form in (",", "—", "–", "”"))
    above = parse.tokens[i].head
    that = child(parse, above, "mark")
    if that is not None and that > i and parse.tokens[that].lower == "that":
        # *officials believe, according to the memo, that ...*: they believe it by the memo
        return parse.tokens[above].head
    above = i
    while parse.tokens[above].head != above:
        if not at_edge and above != i and parse.tokens[above].dep in ("ccomp", "advcl", "relcl"):
            return above
        above = parse.tokens[above].head
    return above
