"""Clauses made comparable across reports: predicates by their class, participants by name or class.

Two clauses are about one thing when they share the predicate's class and a participant in the same role, and a second
thing beside; or when their statements are aligned and they share the predicate's class. What one does not say is no
difference.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import combinations

from twosource.judge.origins import Origins, speaker_name
from twosource.lang import Language
from twosource.model import (
    Alignment,
    Argument,
    Entity,
    EntityKind,
    MentionKind,
    Polarity,
    Proposition,
    Report,
    Statement,
)
from twosource.text import words

CORE = ("agent", "patient")


@dataclass(frozen=True)
class Frame:
    """A clause with what it can be matched by. `keys` are (role, name), `predicate` the class of the verb."""

    proposition: Proposition
    report: Report
    predicate: str
    keys: frozenset[tuple[str, str]]
    content: frozenset[str]

    def of(self, role: str) -> frozenset[str]:
        return frozenset(name for r, name in self.keys if r == role)

    @cached_property
    def names(self) -> frozenset[str]:
        return frozenset(name for _, name in self.keys)

    @cached_property
    def named(self) -> frozenset[str]:
        """The participants that are entities with a name somewhere in the report, by their keys."""
        known = {a.role for a in self.proposition.arguments if a.entity and is_named(a.entity)}
        return frozenset(name for role, name in self.keys if role in known)

    @cached_property
    def periods(self) -> frozenset[str]:
        """The dates that the clause names, as precise as they are; a duration is none."""
        dated = (t.value for t in self.proposition.times if t.type in ("DATE", "TIME"))
        return frozenset(value for value in dated if value[:4].isdecimal())

    @cached_property
    def days(self) -> frozenset[str]:
        """The full dates that the clause names."""
        dated = (t for t in self.proposition.times if t.type in ("DATE", "TIME"))
        return frozenset(t.value[:10] for t in dated if len(t.value) >= 10 and t.value[:4].isdecimal())


def make_frames(reports: Sequence[Report], origins: Origins, language: Language) -> list[Frame]:
    """Frames of everything said or told; what somebody did not say is none."""
    return [f for f in all_frames(reports, origins, language) if not is_unsaid(f.proposition)]


def all_frames(reports: Sequence[Report], origins: Origins, language: Language) -> list[Frame]:
    """Frames of every clause, also of what somebody declined to say."""
    return [_frame(p, report, origins, language) for report in reports for p in report.propositions]


def is_unsaid(proposition: Proposition) -> bool:
    """Whether the clause stands in what somebody did not say."""
    return any(link.polarity is Polarity.UNSAID for link in (proposition.within.chain if proposition.within else ()))


def _frame(proposition: Proposition, report: Report, origins: Origins, language: Language) -> Frame:
    classes = language.classes
    intransitive = proposition.lemma in classes.affecting and not any(
        a.role == "patient" for a in proposition.arguments
    )
    keys = {
        ("patient" if intransitive and a.role == "agent" else a.role, key)
        for a in proposition.arguments
        if (key := _key(a, origins, language))
    }
    content = {w for w, _ in words(report.text, proposition.clause) if w not in language.compare.function_words}
    return Frame(
        proposition,
        report,
        classes.verbs.get(proposition.lemma, proposition.lemma),
        frozenset(keys),
        frozenset(content),
    )


def _key(argument: Argument, origins: Origins, language: Language) -> str | None:
    """A participant's name in the story where it has one, else the class of its noun; None for a lone pronoun."""
    if argument.entity and is_named(argument.entity):
        return origins.of_entity(argument.entity).name
    head = language.classes.nouns.get(argument.head, argument.head)
    return head if len(head) > 2 and head.isalpha() and head not in language.compare.function_words else None


def is_named(entity: Entity) -> bool:
    return any(m.kind is MentionKind.NAMED for m in entity.mentions)


def same_thing(
    frames: Sequence[Frame], aligned: set[frozenset[Statement]], language: Language, lineage: dict[str, int]
) -> Iterator[tuple[Frame, Frame]]:
    """Pairs of clauses of different lineages that are about one thing, each pair once."""
    for left, right in _candidates(frames, lineage):
        if days_agree(left, right) and (_share_enough(left, right, language) or in_aligned(left, right, aligned)):
            yield left, right


def aligned_pairs(alignments: Sequence[Alignment]) -> set[frozenset[Statement]]:
    return {frozenset((a.left, a.right)) for a in alignments}


def _candidates(frames: Sequence[Frame], lineage: dict[str, int]) -> Iterator[tuple[Frame, Frame]]:
    holders: dict[str, list[Frame]] = defaultdict(list)
    for frame in frames:
        holders[frame.predicate].append(frame)
    for group in holders.values():
        for left, right in combinations(group, 2):
            if lineage[left.report.text.id] != lineage[right.report.text.id]:
                yield left, right


def _share_enough(left: Frame, right: Frame, language: Language) -> bool:
    if left.predicate in language.classes.light:
        return False
    core = [role for role in CORE if left.of(role) & right.of(role)]
    if len(left.names & right.names) > 1 and not any_apart(left, right):
        return True
    beside = len(left.content & right.content) >= 3
    return (
        bool(core)
        and not any_apart(left, right)
        and (beside or any(_one_known(left, right, role, language) for role in core))
    )


def _one_known(left: Frame, right: Frame, role: str, language: Language) -> bool:
    """Whether both clauses speak of one definite thing in this role: "the freighter", a name, not "soldiers"."""
    return all(
        any(a.role == role and _definite(a, frame, language) for a in frame.proposition.arguments)
        for frame in (left, right)
    )


def of_themselves(left: Frame, right: Frame, origins: Origins, language: Language) -> bool:
    """Whether two speakers may each speak of themselves: "they said it lost two", "the others said it lost five"."""
    voices = [speaker_name(f.proposition.within, origins) if f.proposition.within else None for f in (left, right)]
    subjects = (
        frame.report.text[a.span].casefold()
        for frame in (left, right)
        for a in frame.proposition.arguments
        if a.role == "agent"
    )
    return None not in voices and voices[0] != voices[1] and any(s in language.parting.selves for s in subjects)


def anchored(left: Frame, right: Frame, language: Language, unit: str = "") -> bool:
    """Whether two clauses share a participant that is one known thing, by its name or as "the freighter".

    That both speak of people (the `unit` that is counted) or of hospitals ties nothing.
    """
    pointed = {(role, name) for role, name in left.keys & right.keys if name != unit}
    return bool(left.named & right.named - {unit}) or any(
        _one_known(left, right, role, language) for role, _ in pointed
    )


def _definite(argument: Argument, frame: Frame, language: Language) -> bool:
    exact = frame.report.text[argument.span].split()
    plural = bool(exact) and exact[-1].casefold() != argument.head
    pointed = bool(exact) and exact[0].casefold() in language.parting.definite
    return argument.entity is not None or (pointed and not plural)


def any_apart(left: Frame, right: Frame) -> bool:
    """Whether the clauses have two other names in one role."""
    return any(_named_apart(left, right, role) for role in CORE)


def _named_apart(left: Frame, right: Frame, role: str) -> bool:
    """Whether both clauses fill a role with named ones and none of them is the same."""
    one, other = _named(left, role), _named(right, role)
    return bool(one and other and not one & other)


def _named(frame: Frame, role: str) -> frozenset[str]:
    held = {
        a.entity.name
        for a in frame.proposition.arguments
        if a.entity and a.role == role and a.entity.kind is not EntityKind.UNKNOWN
    }
    return frame.of(role) if held else frozenset()


def in_aligned(left: Frame, right: Frame, aligned: set[frozenset[Statement]]) -> bool:
    """Whether the statements that hold two clauses are aligned, and the clauses share a participant."""
    voices = left.proposition.within, right.proposition.within
    return None not in voices and frozenset(voices) in aligned and bool(left.names & right.names)


def days_agree(left: Frame, right: Frame) -> bool:
    """Whether the clauses may speak of one time: one names none, or a time of one lies in a time of the other."""
    mine, theirs = left.periods, right.periods
    return not mine or not theirs or any(_within(a, b) or _within(b, a) for a in mine for b in theirs)


def _within(inner: str, outer: str) -> bool:
    """Whether a TIMEX date lies in another: 2031-05-14 in 2031-05, in 2031, and in the week 2031-W20."""
    if inner.startswith(outer):
        return True
    if "-W" not in outer or not re.fullmatch(r"\d{4}-\d\d-\d\d", inner[:10]):
        return False
    year, week, _ = date.fromisoformat(inner[:10]).isocalendar()
    return outer[:8] == f"{year}-W{week:02}"
