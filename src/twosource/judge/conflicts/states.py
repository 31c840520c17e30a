"""The state of one known thing: under arrest and not, open and closed, by reports of one day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from twosource.judge.conflicts.frames import Frame, days_agree
from twosource.judge.origins import Origins, speaker_name
from twosource.lang import Language
from twosource.model import Conflict, Modality, Polarity, Severity, Side

RULE = "judge.states/1"


def state_conflicts(
    frames: Sequence[Frame], origins: Origins, lineage: Mapping[str, int], language: Language
) -> Iterator[Conflict]:
    """A status conflict for each named thing whose state two lineages of one day give differently."""
    held: dict[str, list[Frame]] = defaultdict(list)
    for frame in frames:
        if frame.proposition.lemma in language.parting.being and frame.proposition.modality is Modality.ACTUAL:
            for name in frame.of("agent") & frame.named:
                held[name].append(frame)
    for name, found in sorted(held.items()):
        for left, right in combinations(found, 2):
            apart = lineage[left.report.text.id] != lineage[right.report.text.id]
            if apart and _one_moment(left, right):
                shared = _differ(left, right, language)
                if shared:
                    yield _conflict(name, left, right, shared, origins)


def _one_moment(left: Frame, right: Frame) -> bool:
    days = {(frame.report.article.published or "")[:10] for frame in (left, right)}
    return len(days) == 1 and all(days) and days_agree(left, right)


def _differ(left: Frame, right: Frame, language: Language) -> tuple[str, str] | None:
    """The values of the two sides: one state with and without "not", or two states that exclude each other."""
    states = _states(left) & _states(right)
    negated = _negated(left), _negated(right)
    if states and negated[0] != negated[1]:
        state = min(states)
        return (f"not {state}", state) if negated[0] else (state, f"not {state}")
    if any(negated):
        return None
    for kind, one, other in language.parting.contrary:
        for first, second in ((one, other), (other, one)):
            mine, theirs = left.content & first, right.content & second
            if kind == "status" and mine and theirs and not left.content & second and not right.content & first:
                return min(mine), min(theirs)
    return None


def _states(frame: Frame) -> frozenset[str]:
    """What the thing is said to be, word by word: "the poorest country" and "a battered country" are two."""
    said = [a for a in frame.proposition.arguments if a.role not in ("agent", "patient")]
    return frozenset(f"{'' if a.role == 'complement' else a.role} {frame.report.text[a.span]}".strip() for a in said)


def _negated(frame: Frame) -> bool:
    """Whether the state is said not to hold: by "not", or because somebody denies it."""
    within = frame.proposition.within
    denied = bool(within and within.chain and within.chain[0].polarity is Polarity.DENIED)
    return frame.proposition.negated != denied


def _conflict(name: str, left: Frame, right: Frame, values: tuple[str, str], origins: Origins) -> Conflict:
    within = [frame.proposition.within for frame in (left, right)]
    voices = [speaker_name(statement, origins) if statement else None for statement in within]
    firm = voices[0] == voices[1] and None not in voices
    return Conflict(
        about=f"{name}: {values[0]} or {values[1]}?",
        kind="status",
        differs_in=("state",),
        severity=Severity.HARD if firm else Severity.SOFT,
        sides=tuple(Side(value, (f.proposition.clause,)) for value, f in zip(values, (left, right), strict=True)),
        because="reports of one day give its state differently; the hour of writing may explain it",
        made_by=RULE,
    )
