"""Matters on which reports of one event contradict each other in words of their own (read by `judge`)."""

from __future__ import annotations

from dataclasses import dataclass

Phrases = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Matter:
    """One question that a report answers in one of two ways, and never in both.

    `kind` is that of the conflict, "polarity" where it is disputed or a contradiction by whose word it is. `about` are
    the words for the thing; a clause tells of it when one of them is its subject or object. Phrases of `whole` sides need no such word ("a blackout"). `one` and
    `other` are phrases of folded words, `values` what an editor reads for the two sides.
    """

    kind: str
    values: tuple[str, str]
    about: frozenset[str]
    one: Phrases
    other: Phrases
    whole: Phrases
