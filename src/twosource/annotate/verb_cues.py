"""Verbs as cues: who says, by which words, and with what polarity, what the frames give as content."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from twosource.annotate.contents import Content, lemma_of
from twosource.annotate.frames import verb_contents
from twosource.annotate.grammar import FORETOLD, is_passive, modality, negation
from twosource.annotate.parse import Parse
from twosource.annotate.tellers import source_phrase, teller_of
from twosource.lang.speech import Speech
from twosource.model import Modality, Polarity


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


def verb_cue(parse: Parse, i: int, speech: Speech) -> Iterator[Cue]:
    lemma = lemma_of(parse.tokens[i], speech)
    content = next(verb_contents(parse, i, lemma, speech), None)
    if content is not None:
        cue = make_cue(parse, i, content, speech)
        if _is_meant(parse, cue, speech):
            yield cue


def make_cue(parse: Parse, i: int, content: Content, speech: Speech) -> Cue:
    """The cue of verb `i` with its speaker and polarity."""
    lemma = lemma_of(parse.tokens[i], speech)
    speaker = teller_of(parse, i, speech)
    words, polarity = polarity_of(parse, i, lemma, speech)
    if polarity is Polarity.SAID and speaker is not None and _is_nobody(parse, speaker):
        polarity = Polarity.UNSAID
    if content.frame == "about" and polarity is Polarity.DENIED:
        # *dismissed the threat as bluff*: that it is bluff is what he says
        polarity = Polarity.SAID
    body = content.tokens
    if content.frame == "before":
        body = _before(parse, i, speaker, body) | _beyond(parse, i, speech)
    elif content.frame == "around":
        body = body | _beyond(parse, i, speech)
    source = source_phrase(parse, speaker, i, body)
    words = sorted({*words, *content.extra})
    body = body - set(source) - set(words)
    firm = Modality.ACTUAL if polarity is Polarity.UNSAID else modality(parse, i)
    return Cue(i, tuple(words), speaker, source, frozenset(body), content.frame, lemma, polarity, firm)


def _is_nobody(parse: Parse, speaker: int) -> bool:
    """*No official would say whether ...*"""
    return parse.tokens[speaker].lower == "nobody" or any(
        parse.tokens[c].lower in ("no", "neither") and parse.tokens[c].dep == "det" for c in parse.children[speaker]
    )


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
        reports = lemma_of(token, speech) in speech.quote or token.lower in (
            "according",
            "referring",
            "speaking",
            "as",
            "without",
        )
        if parse.tokens[below[0] - 1].form in (",", "—", "–", "--") and not reports:
            found.update(range(below[0], below[-1] + 1))
    return frozenset(found)


def polarity_of(parse: Parse, i: int, lemma: str, speech: Speech) -> tuple[list[int], Polarity]:
    """The words of the cue with what negates or refuses it, and what that makes of the saying."""
    words = [i, *(c for c in parse.children[i] if parse.tokens[c].dep == "prt")]
    negated = negation(parse, i)
    token = parse.tokens[i]
    if negated is not None:
        auxiliaries = [c for c in parse.children[i] if parse.tokens[c].dep == "aux" and c >= negated - 2 and c < i]
        return sorted([negated, *auxiliaries, *words]), Polarity.UNSAID
    if token.dep == "conj" and any(parse.tokens[c].lower == "neither" for c in parse.children[token.head]):
        return words, Polarity.UNSAID
    if token.dep in ("xcomp", "pcomp", "acl") and _refuses(parse, i, speech):
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
    verb = parse.tokens[above]
    yet = verb.lemma in ("have", "be") and any(parse.tokens[c].lower == "yet" for c in parse.children[above])
    refusing = lemma_of(verb, speech) in speech.refusal or (verb.pos != "NOUN" and negation(parse, above) is not None)
    return above < i and (refusing or yet)


def _is_meant(parse: Parse, cue: Cue, speech: Speech) -> bool:
    """Whether this is somebody's saying: no law, sign or idiom, no imperative, no empty content."""
    if not cue.content:
        return False
    token = parse.tokens[cue.head]
    if cue.speaker is None and (cue.frame in ("predicate", "object") or not is_passive(parse, cue.head)):
        return False
    if is_nobodys(parse, cue, speech) or (cue.frame == "passive" and _is_foretold(parse, cue, speech)):
        return False
    return not (token.tag == "VB" and token.dep == "ROOT" and not cue.source)


def is_nobodys(parse: Parse, cue: Cue, speech: Speech) -> bool:
    """Whether nobody claims it: a law, a sign, a clock shows it, or a set phrase only looks like a claim."""
    mute = cue.speaker is not None and parse.tokens[cue.speaker].lemma.lower() in speech.mute
    return mute or _is_idiom(parse, cue.head, speech)


def _is_idiom(parse: Parse, i: int, speech: Speech) -> bool:
    """Whether a cue stands in a set phrase that attributes nothing (*that said*), or means *for example*."""
    token = parse.tokens[i]
    before = parse.tokens[max(0, i - 1)]
    if token.lower == "say" and before.form == "," and token.tag in ("VB", "VBP"):
        return True
    around = parse.text.chars[max(0, token.start - 20) : token.end + 10].lower()
    return any(token.lower in phrase and phrase in around for phrase in speech.idioms)


def _is_foretold(parse: Parse, cue: Cue, speech: Speech) -> bool:
    """*is expected to announce a freeze*: the announcement is the cue, not the expectation."""
    told = [c for c in parse.children[cue.head] if parse.tokens[c].dep == "xcomp" and c > cue.head]
    return cue.lemma in FORETOLD and any(
        next(verb_contents(parse, c, lemma_of(parse.tokens[c], speech), speech), None) is not None for c in told
    )
