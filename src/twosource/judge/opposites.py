"""Opposite words for one party's answer or for what became of one thing: accepted, rejected; shelved, going ahead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.judge.frames import Frame, make_frames
from twosource.judge.origins import Origins
from twosource.lang import Language
from twosource.lang.parting import Parting
from twosource.model import Conflict, Modality, Report, Severity, Side

RULE = "judge.opposites/1"


def opposite_conflicts(
    reports: Sequence[Report], origins: Origins, lineage: dict[str, int], language: Language
) -> Iterator[Conflict]:
    """A soft conflict for each pair of clauses of two lineages whose predicates cannot both be so of one thing."""
    frames = [f for f in make_frames(reports, origins, language) if f.proposition.modality is not Modality.HYPOTHETICAL]
    opposed = {name for pair in language.classes.opposites for name in pair}
    held = [f for f in frames if f.predicate in opposed and f.predicate in language.parting.kinds]
    for n, left in enumerate(held):
        for right in held[n + 1 :]:
            apart = lineage[left.report.text.id] != lineage[right.report.text.id]
            if apart and _opposed(left, right, language) and _one_answer(left, right, origins, language.parting):
                yield _conflict(left, right, language.parting.kinds[left.predicate])


def _opposed(left: Frame, right: Frame, language: Language) -> bool:
    contrary = frozenset((left.predicate, right.predicate)) in language.classes.opposites
    same_but_negated = left.predicate == right.predicate and left.proposition.negated != right.proposition.negated
    return (contrary and left.proposition.negated == right.proposition.negated) or same_but_negated


def _one_answer(left: Frame, right: Frame, origins: Origins, words: Parting) -> bool:
    return _one_party(left, right, origins, words) and _one_thing(left, right, words) and not _is_update(left, right)


def _one_party(left: Frame, right: Frame, origins: Origins, words: Parting) -> bool:
    parties = [{origins.houses.get(name, name) for name in frame.of("agent")} for frame in (left, right)]
    return bool(parties[0] & parties[1]) or (words.kinds[left.predicate] == "status" and not all(parties))


def _one_thing(left: Frame, right: Frame, words: Parting) -> bool:
    """Whether the clauses share what they are about, or both answer a proposal, which one may call "it"."""
    things = [frame.names - frame.of("agent") for frame in (left, right)]
    answers = [bool(thing & words.answered) for thing in things]
    if not all(answers) and any(answers) and all(words.kinds[f.predicate] == "degree" for f in (left, right)):
        return _about_it(left if answers[1] else right, words)
    return bool(things[0] & things[1]) or all(answers)


def _about_it(frame: Frame, words: Parting) -> bool:
    return any(frame.report.text[a.span].casefold() in words.it for a in frame.proposition.arguments)


def _is_update(left: Frame, right: Frame) -> bool:
    """Whether one clause tells of a day on which the other report was already out."""
    for frame, other in ((left, right), (right, left)):
        if frame.days and other.report.article.published and max(frame.days) >= other.report.article.published[:10]:
            return True
    return False


def _conflict(left: Frame, right: Frame, kind: str) -> Conflict:
    sides = tuple(Side(_value(frame), (frame.proposition.clause,)) for frame in (left, right))
    party = ", ".join(sorted(left.of("agent") | right.of("agent")))
    because = f"one report has “{_value(left)}”, another “{_value(right)}”; a change in between would explain both"
    return Conflict(
        f"{party}: {_value(left)} or {_value(right)}?",
        kind,
        ("stance",),
        Severity.SOFT,
        sides,
        because,
        RULE,
    )


def _value(frame: Frame) -> str:
    return ("not " if frame.proposition.negated else "") + frame.proposition.lemma.replace("_", " ")
