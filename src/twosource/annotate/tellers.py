"""Who tells what a verb says: its subject, its agent, and where another speaks than the one beside the verb."""

from __future__ import annotations

from twosource.annotate.contents import lemma_of
from twosource.annotate.grammar import agent, child, is_passive, phrase, subject
from twosource.annotate.parse import Parse
from twosource.lang.speech import Speech

RELATIVE = ("who", "which", "that", "whom")


def teller_of(parse: Parse, i: int, speech: Speech) -> int | None:
    """The head of the phrase that names who says what cue `i` says."""
    return _author(parse, i, _refuser(parse, _teller(parse, i, speech), speech), speech)


def speaker_of(parse: Parse, i: int) -> int | None:
    """The head of the phrase that names who says what verb `i` says; None for a passive without agent."""
    if is_passive(parse, i):
        by = agent(parse, i)
        return _carrier(parse, i) if by is None else by
    found = subject(parse, _first_cue(parse, i))
    if found is None and parse.tokens[i].dep == "ROOT":
        found = _right_before(parse, i)
    if found is not None and parse.tokens[found].dep == "expl":
        return None
    return found


def _carrier(parse: Parse, i: int) -> int | None:
    """*was quoted in the Herald as saying*, *were told in an email from the office*: who passes it on."""
    for c in parse.children[i]:
        named = child(parse, c, "pobj") if c > i and parse.tokens[c].lower in ("in", "by") else None
        if named is None:
            continue
        if parse.tokens[i].lower == "quoted" and parse.tokens[named].entity == "ORG":
            return named
        sender = next((k for k in parse.children[named] if parse.tokens[k].lower == "from"), None)
        if sender is not None:
            return child(parse, sender, "pobj")
    return None


def _right_before(parse: Parse, i: int) -> int | None:
    """`the firm's lawyer, Roe, said`: a name right in front of a verb to which the parser gave no subject."""
    before = i - 1 if i and parse.tokens[i - 1].form != "," else i - 2
    if before < 0 or parse.tokens[before].sentence != parse.tokens[i].sentence:
        return None
    return before if parse.tokens[before].entity in ("PERSON", "ORG", "NORP") else None


def _first_cue(parse: Parse, i: int) -> int:
    """`said death was instant and added`: the verb that a second cue is coordinated with, past a content between."""
    token = parse.tokens[i]
    above = parse.tokens[token.head]
    told = above.dep == "ccomp" and parse.tokens[above.head].tag == token.tag and above.head < above.i
    return above.head if token.dep == "conj" and told and child(parse, i, "nsubj") is None else i


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


def _teller(parse: Parse, i: int, speech: Speech) -> int | None:
    """*Roe said he was tired, adding that ...*: a participle behind a comma belongs to who told of its clause.

    So does *Roe said the lock was shut, adding that ...*: what is told of, if it is one thing, adds nothing.
    """
    token, speaker = parse.tokens[i], speaker_of(parse, i)
    head = parse.tokens[token.head]
    above = parse.tokens[head.head]
    loose = token.dep == "advcl" and token.tag == "VBG" and i > head.i and _is_set_off(parse, i)
    told = head.dep == "ccomp" and head.i > above.i and lemma_of(above, speech) in speech.clause
    if (
        loose
        and told
        and speaker is not None
        and (parse.tokens[speaker].pos == "PRON" or _is_thing(parse, speaker, speech))
    ):
        outer = speaker_of(parse, above.i)
        return speaker if outer is None else outer
    return speaker


def _is_thing(parse: Parse, i: int, speech: Speech) -> bool:
    """A common noun of one thing that no list has among those who speak or are written."""
    token = parse.tokens[i]
    speaks = token.lemma.lower() in speech.speakers | speech.documents | speech.citable | speech.papers
    return token.tag == "NN" and not token.entity and not speaks and token.lemma.lower() not in speech.channels


def _is_set_off(parse: Parse, i: int) -> bool:
    first = parse.subtree(i)[0]
    return first > 0 and parse.tokens[first - 1].form in (",", "—", "–")


def _author(parse: Parse, i: int, speaker: int | None, speech: Speech) -> int | None:
    """*The council issued a statement calling the test a breach*: the council calls it that, not its statement."""
    token = parse.tokens[i]
    if speaker is None or token.dep != "acl" or token.tag != "VBG" or token.head != speaker:
        return speaker
    noun = parse.tokens[speaker]
    if noun.dep != "dobj" or noun.lemma.lower() not in speech.documents | speech.channels.keys():
        return speaker
    by = speaker_of(parse, noun.head)
    return speaker if by is None else by


def _refuser(parse: Parse, speaker: int | None, speech: Speech) -> int | None:
    """*his refusal to say*: he does not say it, not his refusal."""
    refusal = speaker is not None and lemma_of(parse.tokens[speaker], speech) in speech.refusal
    return child(parse, speaker, "poss") if refusal and speaker is not None else speaker
