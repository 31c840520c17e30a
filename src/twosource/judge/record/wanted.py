"""What a party wants, as one telling has it, and the words by which two tellings are of one thing."""

from __future__ import annotations

import re
from dataclasses import dataclass

from twosource.judge.record.clauses import folded
from twosource.judge.record.parties import Parties
from twosource.model import Report
from twosource.text import Span

CONTENT_WORD = re.compile(r"\bgo\b|[a-z]{3,}|\d+")


@dataclass(frozen=True)
class Told:
    """A condition or demand at one place; `asked` where the party asks for it, and does not make its act hang on it."""

    by: str
    of: str | None
    content: Span
    evidence: Span
    linked_to: str | None
    words: frozenset[str]
    asked: bool = False


def stems(report: Report, content: Span, parties: Parties) -> frozenset[str]:
    """The content words of a condition, cut to their first letters so that "withdraws" meets "withdrawal"."""
    leaving = parties.language.demands.departure
    cut = (word.removesuffix("s")[:5] for word in CONTENT_WORD.findall(folded(report, content)))
    stems = (leaving.get(stem, stem) for stem in cut)
    names = {
        w.removesuffix("s").lower()[:5] for w in re.findall(r"\b[A-Z]\w+", report.text[content]) if parties.named(w)
    }
    found = frozenset(stems) - STOP - names
    # "Leave power", "step down", "quit" say one thing.
    return found - parties.language.demands.leaving if found & set(leaving.values()) else found


STOP = frozenset(
    """that with from thei they would will have must been were this condi provi deman insis unles only the and for its
    his her until certa any all not once they request reque askin asked urged urges told calle calls call
    wante want wants wanti press appea expec""".split()
)
