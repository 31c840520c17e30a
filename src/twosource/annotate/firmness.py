"""How firm a clause is: whether it is negated, and where on the ladder from actual to hypothetical it stands."""

from __future__ import annotations

from twosource.annotate.parse import Parse, Token
from twosource.lang import Language
from twosource.model import Modality

SUBJECTS = {"nsubj", "csubj", "expl"}
PASSIVE_SUBJECTS = {"nsubjpass", "csubjpass"}
OBJECTS = {"dobj", "dative", "oprd"}
COMPLEMENTS = {"attr", "acomp"}


def is_negated(parse: Parse, token: Token, language: Language) -> bool:
    """Whether this clause, and not one inside or around it, is negated: not, never, or "no" on what it needs."""
    below = [parse.tokens[i] for i in parse.children[token.i]]
    if any(child.dep == "neg" or child.lower in language.clauses.negations for child in below):
        return True
    needed = [c for c in below if c.dep in SUBJECTS | PASSIVE_SUBJECTS | OBJECTS | COMPLEMENTS]
    below_them = [parse.tokens[i] for c in needed for i in parse.children[c.i]]
    denying = (t for t in below_them if t.lower in language.clauses.no_words)
    return any(not _is_rank(parse, t) and not _is_bound(parse, t, language) for t in denying)


def _is_bound(parse: Parse, token: Token, language: Language) -> bool:
    """Whether a "no" belongs to a least amount: "no less than 280"."""
    phrase = " ".join(t.lower for t in parse.tokens[token.i : token.i + 3])
    return phrase in language.clauses.bounds


def _is_rank(parse: Parse, token: Token) -> bool:
    """Whether a "No" stands before a number: "the No. 1 team"."""
    after = [t for t in parse.tokens[token.i + 1 : token.i + 3] if t.form != "."]
    return bool(after) and after[0].tag == "CD"


def modality_of(parse: Parse, token: Token, language: Language) -> Modality:
    """How firm the clause is, from its auxiliaries, its conjunction and the verb that governs an infinitive.

    An infinitive or a gerund by itself asserts nothing: "opposes letting inspectors in", "told him to go".
    """
    clauses = language.clauses
    below = [parse.tokens[i] for i in parse.children[token.i]]
    auxiliaries = {child.lower for child in below if child.dep == "aux"}
    if any(child.dep == "mark" and child.lower in clauses.conditional for child in below):
        return Modality.HYPOTHETICAL
    if auxiliaries & clauses.possible_auxiliaries:
        return Modality.POSSIBLE
    if auxiliaries & clauses.unfulfilled and auxiliaries & clauses.perfect:
        return Modality.HYPOTHETICAL
    if auxiliaries & clauses.future_auxiliaries:
        return Modality.EXPECTED
    if token.dep == "xcomp" and parse.tokens[token.head].lemma in clauses.future_verbs | clauses.ready:
        return Modality.EXPECTED
    if token.dep == "conj" and token.tag in ("VB", "VBG") and not auxiliaries and token.head != token.i:
        return modality_of(parse, parse.tokens[token.head], language)
    return Modality.HYPOTHETICAL if _unasserted(parse, token, language) else Modality.ACTUAL


def _unasserted(parse: Parse, token: Token, language: Language) -> bool:
    """Whether a clause without tense hangs on something that does not make it so, as "began to" and "kept" do."""
    auxiliaries = {parse.tokens[i].lower for i in parse.children[token.i] if parse.tokens[i].dep == "aux"}
    dependent = token.dep in ("pcomp", "xcomp", "ccomp") and token.tag in ("VB", "VBG") and not auxiliaries
    return ("to" in auxiliaries or dependent) and parse.tokens[token.head].lemma not in language.clauses.implicative
