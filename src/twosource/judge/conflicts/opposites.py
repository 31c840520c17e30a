"""Opposite words for one party's answer or for what became of one thing: accepted, rejected; shelved, going ahead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.judge.conflicts.frames import Frame, make_frames
from twosource.judge.conflicts.spoken import sentence_at
from twosource.judge.origins import Origins
from twosource.lang import Language
from twosource.lang.parting import Parting
from twosource.model import Conflict, Modality, Report, Severity, Side
from twosource.text import Span

RULE = "judge.opposites/1"
# Words behind a name and a comma among which its kind is told.
KIND = 3


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
            if apart and _opposed(left, right, language) and _one_answer(left, right, origins, language):
                yield _conflict(left, right, language.parting.kinds[left.predicate])


def _opposed(left: Frame, right: Frame, language: Language) -> bool:
    contrary = frozenset((left.predicate, right.predicate)) in language.classes.opposites
    same_but_negated = left.predicate == right.predicate and left.proposition.negated != right.proposition.negated
    return (contrary and left.proposition.negated == right.proposition.negated) or same_but_negated


def _one_answer(left: Frame, right: Frame, origins: Origins, language: Language) -> bool:
    return (
        _one_party(left, right, origins, language.parting)
        and _one_thing(left, right, language)
        and not _is_update(left, right)
    )


def _one_party(left: Frame, right: Frame, origins: Origins, words: Parting) -> bool:
    parties = [{origins.houses.get(name, name) for name in frame.of("agent")} for frame in (left, right)]
    return bool(parties[0] & parties[1]) or (words.kinds[left.predicate] == "status" and not all(parties))


def _one_thing(left: Frame, right: Frame, language: Language) -> bool:
    """Whether the clauses share what they are about, or both answer a proposal, which one may call "it"."""
    parting = language.parting
    things = [frame.names - frame.of("agent") | _apposed(frame, language) for frame in (left, right)]
    answers = [bool(thing & parting.answered) for thing in things]
    if not all(answers) and any(answers) and all(parting.kinds[f.predicate] == "degree" for f in (left, right)):
        return _about_it(left if answers[1] else right, parting)
    return bool(things[0] & things[1]) or all(answers)


def _apposed(frame: Frame, language: Language) -> set[str]:
    """What kind of thing a named object is said to be: "to shelve Steady Hand, an exercise planned for June"."""
    nouns = language.classes.nouns
    objects = (a.span for a in frame.proposition.arguments if a.role == "patient")
    return {nouns[word] for span in objects for word in _behind_comma(frame.report, span) if word in nouns}


def _behind_comma(report: Report, span: Span) -> list[str]:
    """The first words behind the comma in a phrase or at its end."""
    name, _, told = report.text.chars[span.start : sentence_at(report, span).end].partition(", ")
    return told.casefold().split()[:KIND] if len(name) <= len(span) else []


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
