"""The contact that a token is the word for, verb or noun."""

from __future__ import annotations

from twosource.annotate.contact_nouns import nominal_contact
from twosource.annotate.contact_verbs import verbal_contact
from twosource.annotate.sides import Contact, Sides


def contact_at(i: int, sides: Sides) -> Contact | None:
    """The contact that token `i` reports, if it reports one and somebody named takes part in it."""
    token = sides.parse.tokens[i]
    made = None
    if token.pos == "VERB":
        made = verbal_contact(token, sides)
    elif token.pos in ("NOUN", "PROPN") and token.dep != "compound":
        made = nominal_contact(token, sides)
    return made if made and any(map(sides.known, made.parties)) else None
