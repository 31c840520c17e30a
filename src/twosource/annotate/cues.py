"""Cues of attribution by the parse: who, by which word, says what. Quotations come later (`spoken`)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from twosource.annotate.cited import as_saying, quoting, with_cited
from twosource.annotate.noun_cues import according, adjective_cue, noun_cue
from twosource.annotate.parse import Parse
from twosource.annotate.telegraphic import telegraphic
from twosource.annotate.verb_cues import Cue, verb_cue
from twosource.lang.speech import Speech
from twosource.model import Polarity


def find_cues(parse: Parse, speech: Speech) -> tuple[Cue, ...]:
    """All cues that the parse shows, by the place of their head."""
    found: list[Cue] = []
    openers = {phrase.partition(" ")[0] for phrase in speech.according}
    for token in parse.tokens:
        if token.lower in openers:
            found.extend(according(parse, token.i, speech))
        elif token.pos in ("VERB", "AUX") or token.tag.startswith("VB"):
            found.extend([*telegraphic(parse, token.i, speech)] or verb_cue(parse, token.i, speech))
            links = (as_saying(parse, token.i, speech), quoting(parse, token.i, speech))
            found.extend(cue for cue in links if cue is not None)
        elif token.pos in ("NOUN", "PROPN"):
            found.extend(noun_cue(parse, token.i, speech))
        elif token.pos == "ADJ":
            found.extend(adjective_cue(parse, token.i, speech))
    carried = _with_carriers(parse, found)
    return tuple(_without_outer_words(_without_refusals([*with_cited(parse, carried, speech)])))


def _with_carriers(parse: Parse, cues: Sequence[Cue]) -> list[Cue]:
    """*Roe said the talks would go on, Norna reported*: Norna reports it all, though the parser has Roe tell it."""
    out = list(cues)
    clauses: dict[int, list[int]] = defaultdict(list)
    for n, cue in enumerate(cues):
        if cue.frame == "clause":
            clauses[parse.tokens[cue.head].sentence].append(n)
    for k, behind in enumerate(cues):
        for n in clauses[parse.tokens[behind.head].sentence] if behind.frame == "before" else ():
            front = out[n]
            if front.head < min(behind.content) and behind.head in front.content:
                own = {*behind.words, *behind.source, behind.head}
                inner = behind.content & front.content
                whole = frozenset(parse.subtree(front.head)) - own
                out[n] = replace(front, content=frozenset(i for i in front.content - own if i <= max(inner)))
                out[k] = replace(behind, content=frozenset(i for i in whole if i <= max(inner)))
                break
    return out


def _without_refusals(cues: list[Cue]) -> list[Cue]:
    """`refused to confirm that ...` and `rejected claims that ...` are one cue, `declined to comment on it` another."""
    wide = [cue for cue in cues if cue.polarity is not Polarity.SAID and cue.frame in ("clause", "object")]
    inner = {word for cue in wide for word in cue.words if word != cue.head}
    kept = [cue for cue in cues if cue.head not in inner]
    heads = {cue.head for cue in kept}
    quoted = {n: cue for n, cue in enumerate(kept) if cue.lemma == "quote" and cue.speaker is None}
    # *was quoted as saying*: nobody is named who passes it on
    nobodys = {n for n, cue in quoted.items() if not heads.isdisjoint(cue.content)}
    return [cue for n, cue in enumerate(kept) if n not in nobodys]


def _without_outer_words(cues: list[Cue]) -> list[Cue]:
    """`Roe said it was late, according to Poe`: the words that name Poe are not what Roe said."""
    cited: set[int] = set()
    by_head: dict[int, set[int]] = defaultdict(set)
    for outer in cues:
        if outer.frame == "cited":
            cited.update(outer.words, outer.source)
        elif outer.frame == "according":
            for i in outer.content:
                by_head[i].update(outer.words, outer.source)
    found = (replace(cue, content=cue.content - cited - by_head.get(cue.head, set())) for cue in cues)
    return [cue for cue in found if cue.content]


def told_in_content(parse: Parse, cues: Sequence[Cue], speech: Speech) -> set[int]:
    """The numbers of cues that stand in the content of another and make no chain with it: they are just content."""
    held: dict[int, set[int]] = {}
    for cue in cues:
        held.setdefault(parse.tokens[cue.head].sentence, set()).update(cue.content)
    inner = (n for n, cue in enumerate(cues) if cue.head in held[parse.tokens[cue.head].sentence])
    outer = {cue.head for cue in cues}
    return {n for n in inner if not (_is_worth_telling(cues[n], speech) or _is_whole(parse, cues[n], outer))}


def _is_whole(parse: Parse, cue: Cue, outer: set[int]) -> bool:
    """*The Courier reported that the union had called for a strike*: all that is told is another's words."""
    token = parse.tokens[cue.head]
    told = token.dep == "ccomp" and token.head in outer and cue.frame == "infinitive"
    return told and cue.speaker is not None and parse.tokens[cue.speaker].pos in ("NOUN", "PROPN")


def _is_worth_telling(cue: Cue, speech: Speech) -> bool:
    """Inside what somebody says, another's words make a chain; what somebody there wants or backs is just content."""
    if cue.frame in ("clause", "before", "around", "according", "cited"):
        return True
    return (
        cue.frame in ("predicate", "about", "infinitive", "gerund", "moved")
        and cue.lemma not in speech.thought | speech.intention
    )
