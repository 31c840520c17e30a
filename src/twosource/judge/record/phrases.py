"""Noun phrases of proposals in patterns, and what a match of one says."""

from __future__ import annotations

import re

from twosource.lang.negotiation import Diplomacy

BARRED = "to|of|on|in|for|with|that|at|by|from|and|or|but|as|if|until|unless|who|which|said|says"
STOPS = "if|unless|until|on condition|provided|when|after|before|because|as|and|but|in|at|on|by|that|which|who|to"
WORDS = 6


def noun_phrase(words: Diplomacy) -> str:
    """A regular expression for a phrase whose noun is a proposal's, or a pronoun for one."""
    nouns = "|".join(sorted(map(re.escape, words.proposals), key=len, reverse=True))
    return (
        r"(?:(?:(?:the |an? )?(?:principle|idea|notion|concept|terms|outline) of )?"
        rf"(?:(?!(?:{BARRED})\b)[\w'.,-]+ ){{0,6}}?[\w'-]*?\b(?P<proposal>{nouns})s?\b(?!(?<=\bplans) to\b)"
        r"|(?P<pronoun>(?:it|them|this)\b(?! (?:is|was|will|would|has|had)\b)|that\b(?=[.,;\"]|$)))"
    )


def compiled(pattern: str, phrase: str) -> re.Pattern[str]:
    """A pattern with its noun phrases; groups of the same name get a number each."""
    parts = pattern.split("{p}")
    made = parts[0]
    for number, part in enumerate(parts[1:]):
        # 'Could "live with" a truce'.
        made = made[:-1] + r"[\"']? [\"']?" if made.endswith(" ") else made
        made += phrase.replace("(?P<proposal>", f"(?P<proposal{number}>").replace(
            "(?P<pronoun>", f"(?P<pronoun{number}>"
        )
        made += part
    return re.compile(made)


def groups(match: re.Match[str]) -> tuple[str | None, str | None]:
    """The noun and the pronoun of a match that stand for a proposal."""
    found = {name: value for name, value in match.groupdict().items() if value}
    noun = next((value for name, value in found.items() if name.startswith("proposal")), None)
    return noun, next((value for name, value in found.items() if name.startswith("pronoun")), None)


def label(words: str) -> str:
    """A proposal by its own words: the first of them, up to a clause or preposition."""
    return " ".join(re.split(rf" (?:{STOPS})\b|[,;]", words)[0].split()[:WORDS]).rstrip(" .\"'")


def before_verbs(words: Diplomacy) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Patterns for a proposal that stands before a verb: of "a plan accepted by", and of "a plan that Drevnia has"."""
    nouns = "|".join(sorted(map(re.escape, words.proposals), key=len, reverse=True))
    noun = rf"\b(?P<noun>{nouns})s?\b(?: (?:for|of|on|to) [\w', -]{{1,50}}?)?,?"
    helping = r"(?: (?:which|that|who|was|were|is|are|been|be|being|has|had|have|also|to|\w+ly|twice))* $"
    return re.compile(noun + helping), re.compile(rf"{noun} (?:which|that) (?:[\w’'-]+ ){{1,4}}$")
