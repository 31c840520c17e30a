"""Two clauses that tell of two acts: by their verbs, or by who acts."""

from __future__ import annotations

from twosource.judge.conflicts.frames import Frame
from twosource.lang import Language


def acts_apart(left: Frame, right: Frame, language: Language) -> bool:
    """Whether two clauses have verbs of two known classes, or two who act: arrested and injured are two counts."""
    verbs = language.classes.verbs
    known = left.proposition.lemma in verbs and right.proposition.lemma in verbs
    return (known and left.predicate != right.predicate) or agents_apart(left, right)


def agents_apart(left: Frame, right: Frame) -> bool:
    """Whether two others act, whose names share no word: what one country has confirmed is no other number of what
    another has.
    """
    told = [
        {word for name in frame.of("agent") & frame.named for word in name.casefold().split()}
        for frame in (left, right)
    ]
    return all(told) and not told[0] & told[1]
