"""Whether a contact took place, is planned, possible, undecided, or did not: by the words around its own word."""

from __future__ import annotations

from twosource.annotate.grammar import child
from twosource.annotate.parse import Parse, Token
from twosource.lang.contacts import Contacts
from twosource.model import Modality

REACH = 4
LADDER = (Modality.ACTUAL, Modality.EXPECTED, Modality.POSSIBLE, Modality.UNDECIDED, Modality.HYPOTHETICAL)


def negated(parse: Parse, i: int, contacts: Contacts) -> bool:
    """A "not", "no" or "without" on the word or on what makes it happen; a clause below or above says nothing."""
    token = parse.tokens[i]
    head = parse.tokens[token.head]
    if _no(parse, i, contacts) or head.lower in contacts.no:
        return True
    if token.pos == "VERB":
        return token.dep == "xcomp" and foiled(parse, head, contacts)
    if any(contacts.foreseen.get(parse.tokens[k].lower) == "negated" for k in parse.children[i]):
        return True
    if token.dep in ("dobj", "nsubjpass") and (foiled(parse, head, contacts) or head.lemma in contacts.holding):
        return foiled(parse, head, contacts) or _no(parse, head.i, contacts)
    return token.dep in ("nsubj", "attr") and head.lemma in contacts.happening and _no(parse, head.i, contacts)


def foiled(parse: Parse, head: Token, contacts: Contacts) -> bool:
    """Whether the verb keeps it from happening: "declined to meet"; a demand to cancel it leaves it planned."""
    modal = any(parse.tokens[k].tag in ("MD", "TO") for k in parse.children[head.i])
    return head.lemma in contacts.foiling and head.tag != "VB" and not modal


def _no(parse: Parse, i: int, contacts: Contacts) -> bool:
    return any(parse.tokens[k].dep == "neg" or parse.tokens[k].lower in contacts.no for k in parse.children[i])


def prospect(parse: Parse, i: int, contacts: Contacts) -> Modality:
    """The faintest of what the word's auxiliaries, adjectives and governors say, up to the verb of its clause."""
    found = [Modality.ACTUAL]
    if any(parse.tokens[k].lower in contacts.past for k in parse.children[i]):
        return Modality.ACTUAL
    for _ in range(REACH):
        token = parse.tokens[i]
        found.append(_own(parse, token, contacts))
        head = parse.tokens[token.head]
        if head.lemma in contacts.foiling and token.dep in ("dobj", "nsubjpass") and not foiled(parse, head, contacts):
            found.append(Modality.EXPECTED)
        if head.i == i or _closed(token):
            break
        if planned := _planning(parse, token, head, contacts):
            found.append(planned)
        if head.pos in ("VERB", "AUX") and token.pos not in ("VERB", "AUX") and not _shared(token, head, contacts):
            break
        i = head.i
    return max(found, key=LADDER.index)


def _closed(token: Token) -> bool:
    """A finite clause of its own: what stands above it does not say whether it happened."""
    return token.dep in ("ccomp", "relcl", "advcl", "conj", "parataxis", "acl") and token.pos in ("VERB", "AUX")


def _shared(token: Token, head: Token, contacts: Contacts) -> bool:
    """Whether the noun happens when the verb does: "will hold talks", "talks will take place"."""
    return head.lemma in contacts.holding or head.lemma in contacts.planning or token.dep in ("nsubj", "nsubjpass")


def _own(parse: Parse, token: Token, contacts: Contacts) -> Modality:
    below = [parse.tokens[k] for k in parse.children[token.i]]
    if token.pos not in ("VERB", "AUX"):
        seen = [contacts.foreseen.get(part.lower) for part in below if part.dep in ("amod", "acl", "compound")]
        return max((Modality(s) for s in seen if s and s != "negated"), key=LADDER.index, default=Modality.ACTUAL)
    words = {part.lower for part in below if part.dep in ("aux", "auxpass", "mark", "advmod")}
    if words & contacts.conditions and token.dep == "advcl":
        return Modality.HYPOTHETICAL
    if words & contacts.maybe:
        return Modality.POSSIBLE
    if words & contacts.certain:
        return Modality.EXPECTED
    if words & contacts.unreal and not _had(parse, token, words):
        dep = parse.tokens[token.head].dep if token.dep == "conj" else token.dep
        return Modality.EXPECTED if dep == "ccomp" and not words & {"should", "must"} else Modality.HYPOTHETICAL
    due = token.dep == "xcomp" and parse.tokens[token.head].lemma == "be"
    if "to" in words and (due or token.dep in ("ROOT", "advcl", "acl", "relcl")):
        return Modality.EXPECTED
    return Modality.ACTUAL


def _had(parse: Parse, token: Token, words: set[str]) -> bool:
    """Whether "he'd spoken" is had and not would: a participle follows."""
    return token.tag == "VBN" and words & {"'d", "’d"} != set() and child(parse, token.i, "auxpass") is None


def _planning(parse: Parse, token: Token, head: Token, contacts: Contacts) -> Modality | None:
    """What a planning word above, or "ahead of" before, says: "expects a call", "a decision on a call"."""
    if token.dep == "pobj":
        phrase = f"{parse.tokens[head.head].lower} {head.lower}"
        if head.lower in contacts.ahead or phrase in contacts.ahead_phrases:
            return Modality.EXPECTED
        if head.lower not in contacts.aims:
            return None
        head = parse.tokens[head.head]
        if head.lemma == "decide":
            return Modality.UNDECIDED
    if (
        token.dep in ("dobj", "xcomp", "pobj", "nsubjpass", "ccomp", "acl", "pcomp", "attr")
        and head.lemma in contacts.planning
        # "Opened talks" began them, "is open to talks" did not.
        and not (head.lemma == "open" and head.pos == "VERB")
    ):
        if token.dep == "ccomp" and child(parse, token.i, "aux") is None and token.tag in ("VBD", "VBZ", "VBP"):
            return None
        return Modality(contacts.planning[head.lemma])
    return None
