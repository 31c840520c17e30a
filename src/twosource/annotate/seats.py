"""Whether the name of a capital or palace stands for a government ("Kyiv agreed") or is the place ("in Kyiv")."""

from __future__ import annotations

from twosource.annotate.grammar import child, is_passive
from twosource.annotate.parse import Parse, Token
from twosource.lang.seats import SeatWords

SUBJECTS = ("nsubj", "nsubjpass")
JOINED = ("conj", "appos")


def is_inside(parse: Parse, i: int, words: SeatWords) -> bool:
    """Whether the words around token `i` make a place of it: "in Praha", "the bus to Lviv"."""
    token = parse.tokens[i]
    head = parse.tokens[token.head]
    if token.dep in JOINED and head.i != i:
        return is_inside(parse, head.i, words)
    if token.dep != "pobj":
        return False
    return head.lower in words.inside or (head.lower in words.ways and _moves(parse, head, words))


def _moves(parse: Parse, prep: Token, words: SeatWords) -> bool:
    above = parse.tokens[prep.head]
    while above.pos == "ADP" and above.head != above.i:
        above = parse.tokens[above.head]
    return above.lemma.lower() in words.moving


def is_government(parse: Parse, i: int, words: SeatWords) -> bool:
    """Whether a capital or palace, the token that heads its name, acts or is dealt with as a government."""
    token = parse.tokens[i]
    head = parse.tokens[token.head]
    if token.dep in JOINED and head.i != i:
        return is_government(parse, head.i, words)
    if token.dep in SUBJECTS:
        return _does(parse, token, head, words)
    if token.dep == "dobj":
        return head.lemma.lower() in words.turned_to
    if token.dep == "dative":
        return True
    if token.dep == "poss":
        return head.lemma.lower() not in words.built
    if token.dep == "pobj":
        return _after(parse, token, head, words)
    return _in_compound(parse, token, words)


def _does(parse: Parse, token: Token, verb: Token, words: SeatWords) -> bool:
    """*Moscow refused*, not *Moscow is a city*, *Moscow froze*; *Moscow was told*, not *Moscow was rebuilt*."""
    if verb.pos == "AUX" or verb.lemma == "be":
        return child(parse, verb.i, "acomp") is not None
    lemma = verb.lemma.lower()
    if token.dep == "nsubjpass" or is_passive(parse, verb.i):
        return lemma in words.turned_to or lemma in words.given
    # *gives Cairo a say*: the parser may take the receiver for a subject of what follows.
    return lemma not in words.weather


def _after(parse: Parse, token: Token, prep: Token, words: SeatWords) -> bool:
    """*drafted by Tehran*, *ties with Kyiv*, *pressure from The Hague*."""
    above = parse.tokens[prep.head]
    if prep.lower == "at" and above.lemma.lower() in words.aimed:
        return True
    if prep.lower == "to" and above.lower in words.devoted:
        return above.lower != words.near or parse.tokens[above.head].lemma.lower() in words.held | words.followers
    if prep.dep == "agent" or (prep.lower == "by" and above.tag == "VBN"):
        return True
    if prep.lower in words.inside or is_inside(parse, token.i, words):
        return False
    lemma = above.lemma.lower()
    if lemma in words.held or (
        prep.lower in ("to", "against", "with", "on") and lemma in words.turned_to | words.given
    ):
        return True
    return prep.lower in ("between", "against", "with") and lemma not in words.moving and lemma not in words.built


def _in_compound(parse: Parse, token: Token, words: SeatWords) -> bool:
    """*the Kremlin-backed candidate*, *Kremlin officials*; not *the Kremlin wall*, *a Moscow-bound train*."""
    after = parse.tokens[token.i + 1 : token.i + 3]
    if len(after) == 2 and after[0].form == "-":
        return after[1].lower in words.siding
    head = parse.tokens[token.head]
    return token.dep in ("compound", "nmod", "amod") and head.lemma.lower() in words.held
