"""A clause and its negation: when "did" and "did not" are said of one act, and when the denial is only of a part."""

from __future__ import annotations

from twosource.judge.conflicts.frames import CORE, Frame, anchored
from twosource.lang import Language

SHARED = 2


def opposed(left: Frame, right: Frame, language: Language) -> bool:
    """Whether one clause denies the act that the other tells: one known thing, no other doer or object, no "not only".

    "Was" and "had" say too little to be denied, and "no longer" tells of a change.
    """
    apart = left.predicate != right.predicate or left.proposition.negated == right.proposition.negated
    if apart or left.predicate in language.classes.light or not same_roles(left, right):
        return False
    denied = left if left.proposition.negated else right
    return not _every_word(denied) & language.parting.half and anchored(left, right, language)


def opposed_state(left: Frame, right: Frame, language: Language) -> bool:
    """Whether one clause says of a thing that it is so, and the other, in like words, that it is not."""
    apart = left.proposition.negated != right.proposition.negated and left.predicate == right.predicate
    being = left.proposition.lemma in language.parting.being and bool(left.of("agent") & right.of("agent"))
    denied = left if left.proposition.negated else right
    half = _every_word(denied) & language.parting.half
    return apart and being and not half and len(left.content & right.content) >= SHARED


def covered(left: Frame, right: Frame) -> bool:
    """Whether all that the denying clause names is in the other: a phrase more ("in cash") bounds the denial."""
    denied, told = (left, right) if left.proposition.negated else (right, left)
    return denied.keys <= told.keys


def same_roles(left: Frame, right: Frame) -> bool:
    """Whether the clauses share a doer or an object, and have no two of either."""
    shared = [role for role in CORE if left.of(role) & right.of(role)]
    apart = [role for role in CORE if left.of(role) and right.of(role) and not left.of(role) & right.of(role)]
    return bool(shared) and not apart


def _every_word(frame: Frame) -> set[str]:
    return set(frame.report.text[frame.proposition.clause].casefold().split())
