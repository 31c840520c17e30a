"""The content that hangs on a cue, by frame: clause, infinitive, object, predicate, prepositional phrase."""

from __future__ import annotations

from collections.abc import Iterator

from twosource.annotate.contents import Content, lemma_of
from twosource.annotate.coordination import has_that, own_complement
from twosource.annotate.grammar import child, is_passive, set_off
from twosource.annotate.misread import misread_clauses
from twosource.annotate.parse import Parse
from twosource.lang.speech import Speech
from twosource.model import Role


def verb_contents(parse: Parse, i: int, lemma: str, speech: Speech) -> Iterator[Content]:
    """What verb `i` says, the best frame first."""
    yield from _clauses(parse, i, lemma, speech)
    yield from _infinitives(parse, i, lemma, speech)
    yield from _predicates(parse, i, lemma, speech)
    yield from _prepositional(parse, i, lemma, speech)
    yield from _objects(parse, i, lemma, speech)
    yield from _around(parse, i, lemma, speech)


def _clauses(parse: Parse, i: int, lemma: str, speech: Speech) -> Iterator[Content]:
    if lemma not in speech.clause:
        return
    for c in parse.children[i]:
        token = parse.tokens[c]
        if token.dep in ("ccomp", "parataxis") and is_clause(parse, c) and not _is_inserted(parse, i, c, speech):
            yield Content("before" if c < i else "clause", _without_coordinated_cue(parse, i, c, speech))
        elif token.dep == "advcl" and c > i and _is_asked(parse, c):
            yield Content("clause", frozenset(parse.subtree(c)))
    if lemma in speech.told:
        for clause in misread_clauses(parse, i, lemma, speech):
            yield Content("clause", clause)


def _is_inserted(parse: Parse, i: int, c: int, speech: Speech) -> bool:
    """*The bishop, the Echo says, has promised to pay*: a cue set into the clause of verb `i`, not told by it."""
    own, inserted = child(parse, i, "nsubj", "nsubjpass"), parse.tokens[c]
    between = own is not None and own < c < i
    # *told her that he was ill, prosecutors say*: the listener's clause is what is told
    behind = c > i and child(parse, i, "dobj", "dative") is not None and child(parse, c, "nsubj") is not None
    cue = (between or behind) and lemma_of(inserted, speech) in speech.clause
    return cue and child(parse, c, "ccomp", "xcomp", "dobj", "mark") is None and set_off(parse, c)


def _is_asked(parse: Parse, c: int) -> bool:
    return any(
        parse.tokens[k].lower in ("whether", "if") and parse.tokens[k].dep == "mark" for k in parse.children[c][:1]
    )


def is_clause(parse: Parse, c: int) -> bool:
    """A finite clause, an indirect question, or a headline's clause; not a bare gerund or infinitive."""
    below = [parse.tokens[k] for k in parse.children[c]]
    if has_that(parse, c):
        return True
    if any(k.dep in ("nsubj", "nsubjpass", "expl", "csubj") for k in below):
        return not any(k.dep == "aux" and k.tag == "TO" for k in below) or any(k.tag.startswith("W") for k in below)
    return parse.tokens[c].tag in ("VBD", "VBZ", "VBP", "MD") or any(k.tag in ("WRB", "WP", "WDT") for k in below)


def _without_coordinated_cue(parse: Parse, i: int, c: int, speech: Speech) -> frozenset[int]:
    """`said death was instant and added that ...`: what a second cue says is not content of the first."""
    tokens = set(own_complement(parse, i, c, speech))
    for k in parse.children[c]:
        if (parse.tokens[k].dep == "conj" and is_second_cue(parse, i, k, speech)) or _is_afterthought(parse, k, speech):
            tokens -= set(parse.subtree(k))
            tokens -= {b for b in parse.children[c] if k - 3 <= b < k and b > c and parse.tokens[b].dep == "cc"}
    return frozenset(tokens)


def is_second_cue(parse: Parse, i: int, k: int, speech: Speech) -> bool:
    """Whether verb `k`, coordinated below the content of cue `i`, is rather coordinated with the cue itself."""
    token = parse.tokens[k]
    return (
        token.tag == parse.tokens[i].tag
        and k > i
        and lemma_of(token, speech) in speech.clause
        and child(parse, k, "ccomp", "xcomp") is not None
        and child(parse, k, "aux") is None
    )


def _is_afterthought(parse: Parse, k: int, speech: Speech) -> bool:
    """`said it was late, adding that ...`: a participle behind a comma that reports once more."""
    token = parse.tokens[k]
    before = parse.tokens[parse.subtree(k)[0] - 1].form
    return (
        token.dep == "advcl"
        and token.tag == "VBG"
        and before in (",", "—", "-", "–")
        and child(parse, k, "mark") is None
        and lemma_of(token, speech) in speech.clause | speech.predicate
    )


def _infinitives(parse: Parse, i: int, lemma: str, speech: Speech) -> Iterator[Content]:
    for c in (c for c in parse.children[i] if c > i):
        token = parse.tokens[c]
        to = any(parse.tokens[k].tag == "TO" for k in parse.children[c])
        clause = token.dep in ("xcomp", "ccomp")
        if to and (clause or (token.dep == "advcl" and lemma in speech.object_infinitive - speech.object)):
            yield from _to(parse, i, c, lemma, speech)
        elif token.tag == "VBG" and clause and lemma in speech.gerund:
            yield Content("gerund", frozenset(parse.subtree(c)))
        elif token.tag in ("VB", "VBG") and token.dep == "ccomp" and lemma in speech.clause and _own(parse, c):
            yield Content("clause", frozenset(parse.subtree(c)))


def _own(parse: Parse, c: int) -> bool:
    return child(parse, c, "nsubj", "nsubjpass") is not None


def _to(parse: Parse, i: int, c: int, lemma: str, speech: Speech) -> Iterator[Content]:
    tokens = own_complement(parse, i, c, speech)
    moved = child(parse, i, "dobj", "dative")
    if is_passive(parse, i) and lemma in speech.object_infinitive | speech.infinitive | speech.clause:
        subject = child(parse, i, "nsubjpass")
        yield Content("passive", tokens | frozenset(parse.subtree(subject) if subject is not None else ()))
    elif lemma in speech.object_infinitive and (moved is not None or _own(parse, c)):
        yield Content("moved", tokens | frozenset(parse.subtree(moved) if moved is not None else ()))
    elif lemma in speech.infinitive and moved is None:
        yield Content("infinitive", tokens)


def _predicates(parse: Parse, i: int, lemma: str, speech: Speech) -> Iterator[Content]:
    """*called the plan mad*: the thing and its name, whichever way the parser joined them."""
    if lemma not in speech.predicate:
        return
    named = child(parse, i, "dobj", "nsubjpass", "oprd")
    whole = [
        c for c in parse.children[i] if parse.tokens[c].dep in ("oprd", "ccomp", "xcomp", "acomp", "attr") and c > i
    ]
    passive = is_passive(parse, i)
    if named is not None and (whole or passive):
        tokens = {t for c in {named, *whole} for t in parse.subtree(c)}
        yield Content("predicate", frozenset(tokens))
    elif whole:
        yield Content("predicate", frozenset(t for c in whole for t in parse.subtree(c)))
    elif named is not None and lemma == "call" and _is_double(parse, named):
        yield Content("predicate", frozenset(parse.subtree(named)))


def _is_double(parse: Parse, named: int) -> bool:
    """*called the ruling “a gift”*, *called it mad* where the parser made one noun phrase of both."""
    if any(k > named and parse.tokens[k].dep == "amod" for k in parse.children[named]):
        return True
    return any(parse.tokens[t].tag in ("``", "''") or parse.tokens[t].form in '“”"' for t in parse.subtree(named))


def _prepositional(parse: Parse, i: int, lemma: str, speech: Speech) -> Iterator[Content]:
    moved = child(parse, i, "dobj", "nsubjpass" if is_passive(parse, i) else "dobj")
    # *accuse the bank of fraud*, *call the move a trick as ...*: the parser may hang the preposition on the noun
    nested = parse.children[moved] if moved is not None and moved > i and lemma not in speech.object else ()
    for c in (*parse.children[i], *nested):
        token = parse.tokens[c]
        if token.dep not in ("prep", "agent", "dative") or c < i:
            continue
        phrase = f"{lemma} {token.lower}"
        inside = frozenset(_phrase(parse, i, c))
        if not inside:
            continue
        if moved is not None and phrase in speech.object_prepositional:
            yield Content("about", frozenset(parse.subtree(moved)) | frozenset(parse.subtree(c)))
        elif phrase in speech.prepositional and (
            child(parse, i, "dobj") is None or phrase in speech.object_prepositional
        ):
            yield Content("preposition", inside, (c,))


def _phrase(parse: Parse, i: int, c: int) -> Iterator[int]:
    """What follows preposition `c` of verb `i`; in a headline all up to a mark: *call for ban on scooters*."""
    if parse.blocks[parse.tokens[i].block].role is not Role.HEADLINE:
        yield from (t for t in parse.subtree(c) if t != c)
        return
    for t in range(c + 1, max(parse.subtree(i)) + 1):
        if parse.tokens[t].form in (",", ":", ";", "–", "—"):
            return
        yield t


def _objects(parse: Parse, i: int, lemma: str, speech: Speech) -> Iterator[Content]:
    if lemma not in speech.object:
        return
    thing = child(parse, i, "dobj")
    if thing is None and is_passive(parse, i):
        thing = child(parse, i, "nsubjpass")
    if thing is not None and lemma in speech.denial and (claim := _claim(parse, thing, speech)) is not None:
        yield Content("object", frozenset(parse.subtree(claim)), () if child(parse, thing, "poss") else (thing,))
    if thing is not None and parse.tokens[thing].tag not in ("WP", "WDT", "PRP", "DT", "WRB"):
        yield Content("object", frozenset(parse.subtree(thing)) - _occasion(parse, thing, speech))


def _occasion(parse: Parse, thing: int, speech: Speech) -> frozenset[int]:
    """*announced a strike in a statement*, where the parser hung the statement on the strike."""
    for c in parse.children[thing]:
        noun = child(parse, c, "pobj") if parse.tokens[c].lower in ("in", "at", "on", "during") else None
        if noun is not None and parse.tokens[noun].lower in speech.channels:
            return frozenset(parse.subtree(c))
    return frozenset()


def _claim(parse: Parse, thing: int, speech: Speech) -> int | None:
    """The clause of *denied the claim that ...*: what is denied is what was claimed."""
    clause = child(parse, thing, "acl", "ccomp", "relcl")
    held = clause is not None and any(parse.tokens[k].lower == "that" for k in parse.children[clause])
    return clause if held and parse.tokens[thing].lemma in speech.noun_clause else None


def _around(parse: Parse, i: int, lemma: str, speech: Speech) -> Iterator[Content]:
    """A cue set into or behind the clause that it reports: *The ferry, its owners said, was built ...*"""
    token = parse.tokens[i]
    if lemma not in speech.clause or token.head == i:
        return
    behind = _is_told_behind(parse, i, speech)
    has_subject = child(parse, i, "nsubj") is not None and not behind
    told = child(parse, token.head, "ccomp") if behind and token.dep == "parataxis" else None
    if told is not None and told < i and child(parse, i, "ccomp", "xcomp", "dobj") is None:
        # *It will close, Roe said, the Courier reported*: the parser gives all to the Courier
        yield Content("around", frozenset(parse.subtree(told)))
    as_clause = token.dep == "advcl" and any(
        parse.tokens[k].lower == "as" and parse.tokens[k].dep in ("mark", "advmod") for k in parse.children[i]
    )
    if (token.dep in ("parataxis", "ccomp") and has_subject and set_off(parse, i)) or as_clause:
        yield Content("around", frozenset(parse.subtree(token.head)) - frozenset(parse.subtree(i)))


def _is_told_behind(parse: Parse, i: int, speech: Speech) -> bool:
    """*The clerk told her that he was ill, prosecutors say*: what verb `i` stands in front of tells of it."""
    head = parse.tokens[i].head
    own = child(parse, head, "nsubj")
    return own is not None and i < own < head and lemma_of(parse.tokens[head], speech) in speech.clause
