"""Who speaks a quotation: a cue behind its marks, a cue in front of them, a label or a signature."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.annotate.contents import lemma_of
from twosource.annotate.grammar import child, phrase
from twosource.annotate.parse import Parse, Token
from twosource.annotate.places import Place, Voice, is_word
from twosource.annotate.tellers import source_phrase, speaker_of
from twosource.lang.speech import Speech

NOMINAL = ("NOUN", "PROPN", "PRON", "NUM")
RIGHT = ("nsubj", "nsubjpass", "dobj", "attr", "oprd", "npadvmod", "ccomp", "appos", "dep", "conj")
FINITE = ("VBD", "VBZ", "VBP", "MD")
REACH = 30


def voice_behind(parse: Parse, here: Place, speech: Speech) -> Voice | None:
    """The cue clause right behind a quotation: *said Roe*, *Roe, who runs it, said*, *— Roe*."""
    words = [token for token in here.tail if is_word(token)]
    if not words:
        return None
    exact = here.tail[0].form
    if exact in ("—", "–", "-", "--") and not here.lead:
        return _signature(here)
    first = words[0]
    if parse.tokens[here.last - 1].form == "." and first.form[:1].isupper() and not _is_short(here):
        return None
    if first.lower == "according" and len(words) > 2:
        return _according(parse, first.i)
    for number, token in enumerate(words[:REACH]):
        if _can_quote(token, speech):
            inverted = number == 0 or all(
                k.pos in ("ADV", "CCONJ", "PRON", "AUX") and k.dep != "nsubj" for k in words[:number]
            )
            found = _inverted(parse, token, here) if inverted else _straight(parse, token, words[:number])
            if found is not None:
                return found
            if inverted:
                return None
    return _in_what_manner(parse, here, words)


def _in_what_manner(parse: Parse, here: Place, words: Sequence[Token]) -> Voice | None:
    """*“They knew,” fumed union boss Ada Roe*, *“They knew!” Roe thundered.*: behind words that do not end their
    sentence a verb tells how they were said, whichever verb it is, when a person is its subject."""
    if parse.tokens[here.last - 1].form not in (",", "!", "?"):
        return None
    for number, verb in enumerate(words[:4]):
        if verb.tag not in ("VBD", "VBZ") or (number and verb.i != words[-1].i):
            continue
        found = _straight(parse, verb, words[:number]) if number else _inverted(parse, verb, here)
        if found is not None and found.speaker is not None and parse.tokens[found.speaker].entity == "PERSON":
            return found
    return None


def _is_short(here: Place) -> bool:
    """*“We go.” Roe said.*: the words behind a full stop are only a cue; *He added that a “lot” remains* is more."""
    clause = any(token.dep in ("ccomp", "mark") for token in here.tail)
    return not clause and here.tail[-1].form in (".", "?", "!", ":")


def _can_quote(token: Token, speech: Speech) -> bool:
    return (
        (token.pos in ("VERB", "AUX") or token.tag.startswith("VB"))
        and token.tag != "VB"
        and lemma_of(token, speech) in speech.quote
        and token.dep not in ("relcl", "amod", "compound")
    )


def _inverted(parse: Parse, verb: Token, here: Place) -> Voice | None:
    """*said Mary Poll, who runs the shop*: the first noun phrase to the right of the verb."""
    last = here.tail[-1].i
    for c in parse.children[verb.i]:
        if verb.i < c <= last and parse.tokens[c].dep in RIGHT and parse.tokens[c].pos in NOMINAL:
            source = tuple(t for t in phrase(parse, c) if t > verb.i)
            return Voice(verb.i, c, source, (verb.i,)) if source else None
    return _nominal_run(parse, verb, last)


def _nominal_run(parse: Parse, verb: Token, last: int) -> Voice | None:
    """Where the parser saw no subject: names and nouns right behind the verb."""
    run: list[int] = []
    for i in range(verb.i + 1, last + 1):
        token = parse.tokens[i]
        if token.pos in ("PROPN", "NOUN", "DET", "ADJ", "PRON") or (run and token.lower in ("'s", "’s", "of")):
            run.append(i)
        else:
            break
    nominal = [i for i in run if parse.tokens[i].pos in NOMINAL]
    return Voice(verb.i, nominal[-1], tuple(run), (verb.i,)) if nominal else None


def _straight(parse: Parse, verb: Token, before: Sequence[Token]) -> Voice | None:
    """*Roe, who runs it, said*: the verb's subject stands between the quotation and the verb."""
    speaker = speaker_of(parse, verb.i)
    if speaker is not None and (before[0].i <= speaker < verb.i or parse.tokens[speaker].dep == "poss"):
        source = tuple(t for t in source_phrase(parse, speaker, verb.i, frozenset()) if before[0].i <= t < verb.i)
        return Voice(verb.i, speaker, source or (speaker,), (verb.i,))
    if _has_listener(parse, verb, before):
        return Voice(verb.i, speaker, source_phrase(parse, speaker, verb.i, frozenset()), (verb.i,))
    if speaker is None or speaker < before[0].i:
        nominal = [t.i for t in before if t.pos in NOMINAL]
        if nominal and not any(t.tag in FINITE for t in before) and verb.tag in ("VBD", "VBZ", "VBP"):
            return Voice(verb.i, nominal[-1], tuple(range(before[0].i, verb.i)), (verb.i,))
    return None


def _has_listener(parse: Parse, verb: Token, before: Sequence[Token]) -> bool:
    """*“Stay in,” staff were told*: the subject of the passive, behind the quotation, hears it."""
    heard = child(parse, verb.i, "nsubjpass") or -1
    return before[0].i <= heard < verb.i and verb.lemma in ("tell", "inform", "warn")


def _signature(here: Place) -> Voice | None:
    names = [t for t in here.tail[1:] if t.pos in NOMINAL]
    if not names or any(t.tag in FINITE for t in here.tail) or not any(t.pos == "PROPN" for t in names[:2]):
        return None
    return Voice(None, names[0].i, tuple(range(here.tail[1].i, here.tail[-1].i + 1)))


def _according(parse: Parse, i: int) -> Voice | None:
    to = i + 1
    named = child(parse, to, "pobj") if to < len(parse.tokens) else None
    return Voice(i, named, phrase(parse, named), (i, to)) if named is not None else None


def voice_before(parse: Parse, here: Place, speech: Speech) -> Voice | None:
    """The cue clause right in front of a quotation: *Roe told reporters:*, *he said*, *Roe:*."""
    words = [token for token in here.lead if is_word(token)]
    if not words:
        return None
    ending = here.lead[-1].form
    for token in reversed(words):
        if _can_quote(token, speech) or (token.tag == "VB" and lemma_of(token, speech) in speech.quote):
            if not _leads(parse, token, here, ending) or not (ending in ",:" or _reports(parse, token, here, speech)):
                break
            voice = _front(parse, token, here)
            if voice is not None:
                return voice
        if token.tag in FINITE and ending != ":":
            break
    return (_opening(parse, words, here, speech) or _label(parse, words)) if ending == ":" else None


def _opening(parse: Parse, words: Sequence[Token], here: Place, speech: Speech) -> Voice | None:
    """*Said Roe: “...”*, where a parser takes the verb for a part of the name."""
    verb = words[0]
    cue = verb.tag in ("VBD", "VBZ") and lemma_of(verb, speech) in speech.quote and len(words) > 1
    return _nominal_run(parse, verb, here.lead[-1].i) if cue and words[1].pos == "PROPN" else None


def _reports(parse: Parse, verb: Token, here: Place, speech: Speech) -> bool:
    """Whether a verb quotes without a comma: *said “no”*, but not *opened “The Gate”* or *felt “like a ghost”*."""
    lemma, small = lemma_of(verb, speech), parse.tokens[here.first].form[:1].islower()
    return lemma in speech.clause and not (small and lemma in speech.thought)


def _leads(parse: Parse, verb: Token, here: Place, ending: str) -> bool:
    """Whether a verb's words run up to the mark: after a comma or colon, or with nothing but its listener between."""
    between = [token for token in here.lead if token.i > verb.i]
    if ending in (",", ":"):
        return True
    capital = parse.tokens[here.first].form[:1].isupper() if here.first < len(parse.tokens) else False
    if not between:
        return capital or not any(is_word(token) for token in here.tail)
    return (capital or ending in ("“", "—", "-")) and not any(
        token.pos in ("VERB", "AUX") or token.lower in ("a", "an", "the", "as", "of", "to") for token in between
    )


def _front(parse: Parse, verb: Token, here: Place) -> Voice | None:
    speaker = speaker_of(parse, verb.i)
    above = parse.tokens[verb.head]
    if speaker is None and verb.dep == "ccomp" and above.i < verb.i and parse.tokens[verb.i - 1].form == ",":
        # *Roe, asked whether he would go, said, “No.”*, where the parser has the saying told by *asked*
        speaker = speaker_of(parse, above.i)
    if speaker is None:
        inverted = [t.i for t in here.lead if t.i > verb.i and t.pos in NOMINAL and t.dep in RIGHT]
        if verb.i == next((t.i for t in here.lead if is_word(t)), -1) and inverted:
            return Voice(verb.i, inverted[0], phrase(parse, inverted[0], range(here.first, here.last)), (verb.i,))
        return None
    inside = range(here.first, here.last)
    if speaker in inside:
        return None
    source = source_phrase(parse, speaker, verb.i, frozenset(inside))
    return Voice(verb.i, speaker, source or (speaker,), (verb.i,))


def _label(parse: Parse, words: Sequence[Token]) -> Voice | None:
    """*Tarrow:*, *From the chief:*, or a clause that ends in a colon, whose subject then speaks."""
    finite = [token for token in words if token.tag in ("VBD", "VBZ", "VBP")]
    if finite:
        speaker = speaker_of(parse, finite[0].i)
        if speaker is None or parse.tokens[speaker].lower in ("it", "this", "that", "there", "what"):
            return None
        return Voice(finite[0].i, speaker, source_phrase(parse, speaker, finite[0].i, frozenset()), (finite[0].i,))
    if words[0].lower in ("from", "by") and len(words) > 1:
        words = words[1:]
    nominal = [token for token in words if token.pos in NOMINAL]
    if not nominal or len(words) > 12:
        return None
    heads = [t for t in nominal if t.dep not in ("compound", "nmod", "poss", "amod", "pobj")] or nominal
    return Voice(None, heads[0].i, tuple(range(words[0].i, words[-1].i + 1)))
