"""Cues of attribution by the parse: who, by which word, says what. Quotations come later (`speakers`)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from twosource.annotate.frames import Content, lemma_of, verb_contents
from twosource.annotate.grammar import agent, child, is_passive, modality, negation, phrase, subject
from twosource.annotate.parse import Parse
from twosource.lang.language import Speech
from twosource.model import Modality, Polarity

RELATIVE = ("who", "which", "that", "whom")


@dataclass(frozen=True, slots=True)
class Cue:
    """Token numbers: `head` and all `words` of the cue, the `source` phrase and its head `speaker`, the `content`."""

    head: int
    words: tuple[int, ...]
    speaker: int | None
    source: tuple[int, ...]
    content: frozenset[int]
    frame: str
    lemma: str
    polarity: Polarity = Polarity.SAID
    modality: Modality = Modality.ACTUAL


def find_cues(parse: Parse, speech: Speech) -> tuple[Cue, ...]:
    """All cues that the parse shows, by the place of their head."""
    found: list[Cue] = []
    for token in parse.tokens:
        if token.lower == "according":
            found.extend(_according(parse, token.i))
        elif token.pos in ("VERB", "AUX") or token.tag.startswith("VB"):
            found.extend(_verb_cue(parse, token.i, speech))
        elif token.pos in ("NOUN", "PROPN"):
            found.extend(_noun_cue(parse, token.i, speech))
        elif token.pos == "ADJ":
            found.extend(_adjective_cue(parse, token.i, speech))
    return tuple(found)


def _verb_cue(parse: Parse, i: int, speech: Speech) -> Iterator[Cue]:
    lemma = lemma_of(parse.tokens[i], speech)
    content = next(verb_contents(parse, i, lemma, speech), None)
    if content is not None:
        cue = make_cue(parse, i, content, speech)
        if _is_meant(parse, cue, speech):
            yield cue


def make_cue(parse: Parse, i: int, content: Content, speech: Speech) -> Cue:
    """The cue of verb `i` with its speaker and polarity."""
    lemma = lemma_of(parse.tokens[i], speech)
    speaker = speaker_of(parse, i)
    words, polarity = polarity_of(parse, i, lemma, speech)
    body = content.tokens
    if content.frame == "before":
        body = _before(parse, i, speaker, body) | _beyond(parse, i, speech)
    elif content.frame == "around":
        body = body | _beyond(parse, i, speech)
    source = source_phrase(parse, speaker, i, body)
    words = sorted({*words, *content.extra})
    body = body - set(source) - set(words)
    return Cue(i, tuple(words), speaker, source, frozenset(body), content.frame, lemma, polarity, modality(parse, i))


def _before(parse: Parse, i: int, speaker: int | None, body: frozenset[int]) -> frozenset[int]:
    """Content in front of its cue reaches back to the beginning of the cue's clause."""
    below = parse.subtree(i)
    first = min([i, *(parse.subtree(speaker) if speaker is not None and speaker in below else [])])
    return frozenset(t for t in below if t < first or t in body)


def _beyond(parse: Parse, i: int, speech: Speech) -> frozenset[int]:
    """What goes on behind a cue set between commas: *It is late, Roe said, to change a plan that ...*"""
    found: set[int] = set()
    for c in parse.children[i]:
        token, below = parse.tokens[c], parse.subtree(c)
        if (
            c < i
            or below[0] <= i + 1
            or token.dep not in ("advcl", "prep", "ccomp", "conj", "parataxis", "xcomp", "dep")
        ):
            continue
        reports = lemma_of(token, speech) in speech.quote or token.lower in ("according", "referring", "speaking", "as")
        if parse.tokens[below[0] - 1].form in (",", "—", "–", "--") and not reports:
            found.update(range(below[0], below[-1] + 1))
    return frozenset(found)


def speaker_of(parse: Parse, i: int) -> int | None:
    """The head of the phrase that names who says what verb `i` says; None for a passive without agent."""
    if is_passive(parse, i):
        return agent(parse, i)
    found = subject(parse, i)
    if found is not None and parse.tokens[found].dep == "expl":
        return None
    return found


def source_phrase(parse: Parse, speaker: int | None, cue: int, content: frozenset[int]) -> tuple[int, ...]:
    """The whole noun phrase of the speaker; a relative pronoun gives way to the noun it stands for."""
    if speaker is None:
        return ()
    token = parse.tokens[speaker]
    if token.lower in RELATIVE and token.dep in ("nsubj", "nsubjpass"):
        clause = parse.tokens[token.head]
        if clause.dep == "relcl":
            return phrase(parse, clause.head, parse.subtree(clause.i))
    if speaker == cue:
        return ()
    return phrase(parse, speaker, {cue, *parse.subtree(cue)} if cue in set(parse.subtree(speaker)) else content)


def polarity_of(parse: Parse, i: int, lemma: str, speech: Speech) -> tuple[list[int], Polarity]:
    """The words of the cue with what negates or refuses it, and what that makes of the saying."""
    words = [i, *(c for c in parse.children[i] if parse.tokens[c].dep == "prt")]
    negated = negation(parse, i)
    token = parse.tokens[i]
    if negated is not None:
        auxiliaries = [c for c in parse.children[i] if parse.tokens[c].dep == "aux" and c >= negated - 2 and c < i]
        return sorted([negated, *auxiliaries, *words]), Polarity.UNSAID
    if token.dep in ("xcomp", "pcomp") and _refuses(parse, i, speech):
        return [*range(_refusal(parse, i), i), *words], Polarity.UNSAID
    if lemma in speech.refusal:
        return words, Polarity.UNSAID
    return words, Polarity.DENIED if lemma in speech.denial else Polarity.SAID


def _refusal(parse: Parse, i: int) -> int:
    """The verb above `i` through infinitives and prepositions."""
    above = parse.tokens[i].head
    while parse.tokens[above].pos not in ("VERB", "AUX", "NOUN", "ADJ") and parse.tokens[above].head != above:
        above = parse.tokens[above].head
    return above


def _refuses(parse: Parse, i: int, speech: Speech) -> bool:
    above = _refusal(parse, i)
    return above < i and (lemma_of(parse.tokens[above], speech) in speech.refusal or negation(parse, above) is not None)


def _is_meant(parse: Parse, cue: Cue, speech: Speech) -> bool:
    """Whether this is somebody's saying: no law, sign or idiom, no imperative, no empty content."""
    if not cue.content:
        return False
    token = parse.tokens[cue.head]
    if cue.speaker is not None and parse.tokens[cue.speaker].lemma.lower() in speech.mute:
        return False
    if cue.speaker is None and (cue.frame == "predicate" or not is_passive(parse, cue.head)):
        return False
    return not (token.tag == "VB" and token.dep == "ROOT" and not cue.source)


def _noun_cue(parse: Parse, i: int, speech: Speech) -> Iterator[Cue]:
    lemma = lemma_of(parse.tokens[i], speech)
    for content in _noun_contents(parse, i, lemma, speech):
        speaker, verb = _owner(parse, i)
        words = sorted({i, *content.extra, *([verb] if verb is not None else [])})
        source = phrase(parse, speaker, {i, *content.tokens}) if speaker is not None and speaker != i else ()
        polarity = Polarity.DENIED if lemma in speech.denial else Polarity.SAID
        body = content.tokens - set(words) - set(source)
        if body and source:
            yield Cue(i, tuple(words), speaker, source, body, "noun", lemma, polarity)
        return


def _noun_contents(parse: Parse, i: int, lemma: str, speech: Speech) -> Iterator[Content]:
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


def _owner(parse: Parse, i: int) -> tuple[int | None, int | None]:
    """Whose word a noun is: its possessive, its *by* or *from* phrase, or the subject of the verb that utters it."""
    owner = child(parse, i, "poss")
    if owner is not None:
        return owner, None
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


def _adjective_cue(parse: Parse, i: int, speech: Speech) -> Iterator[Cue]:
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


def _according(parse: Parse, i: int) -> Iterator[Cue]:
    to = child(parse, i, "prep")
    if to is None:
        to = i + 1 if i + 1 < len(parse.tokens) and parse.tokens[i + 1].lower == "to" else None
    named = None if to is None else child(parse, to, "pobj")
    if to is None or named is None:
        return
    source = phrase(parse, named)
    above = i
    while parse.tokens[above].dep not in ("ROOT", "ccomp", "advcl", "relcl") or above == i:
        if parse.tokens[above].head == above:
            break
        above = parse.tokens[above].head
    content = frozenset(parse.subtree(above)) - frozenset(parse.subtree(i)) - set(source)
    if content:
        yield Cue(i, (i, to), named, source, content, "according", "according")
