"""Who did it: acts that have one doer, told of two people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from twosource.judge.conflicts.frames import Frame, anchored, days_agree
from twosource.judge.conflicts.numbers.clashing import qualified_apart
from twosource.judge.origins import Origins
from twosource.lang import Language
from twosource.model import Conflict, EntityKind, MentionKind, Modality, Severity, Side
from twosource.text import words

RULE = "judge.doers/1"
DOERS = {EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.STATE, EntityKind.GROUP}


def doer_conflicts(
    frames: Sequence[Frame], origins: Origins, lineage: Mapping[str, int], language: Language
) -> Iterator[Conflict]:
    """A soft actor conflict for each act on one known thing that two lineages give to two people or bodies."""
    acts: dict[str, list[Frame]] = defaultdict(list)
    for frame in frames:
        firm = frame.proposition.modality is Modality.ACTUAL and not frame.proposition.negated
        act = language.parting.sole.get(frame.proposition.lemma)
        if act and firm and frame.proposition.condition is None:
            acts[act].append(frame)
    for _, found in sorted(acts.items()):
        for left, right in combinations(found, 2):
            apart = lineage[left.report.text.id] != lineage[right.report.text.id]
            if apart and days_agree(left, right) and _one_act(left, right, language) and _two(left, right, origins):
                yield _conflict(left, right, origins)


def _one_act(left: Frame, right: Frame, language: Language) -> bool:
    """Whether both clauses have one known thing done, and no phrase sets them apart."""
    return bool(left.of("patient") & right.of("patient")) and (
        anchored(left, right, language) and not qualified_apart(left, right)
    )


def _two(left: Frame, right: Frame, origins: Origins) -> bool:
    """Whether the doers are two: both named, of no one house, and neither named in the other's sentence."""
    doers = [_doers(frame, origins) for frame in (left, right)]
    houses = [{origins.houses.get(name, name) for name in names} for names in doers]
    if not all(doers) or houses[0] & houses[1]:
        return False
    return not _mentions(left, doers[1]) and not _mentions(right, doers[0])


def _doers(frame: Frame, origins: Origins) -> frozenset[str]:
    """Who did it. "Papers show Roe sank the boat" has its doer right before the verb, whatever the parser says."""
    agents = [a for a in frame.proposition.arguments if a.role == "agent"]
    if all(a.entity and a.entity.kind in DOERS for a in agents):
        return frame.of("agent") & frame.named
    text, end = frame.report.text, frame.proposition.predicate.start
    return frozenset(
        origins.of_entity(entity).name
        for entity in frame.report.entities
        for mention in entity.mentions
        if entity.kind is EntityKind.PERSON and mention.kind is MentionKind.NAMED and mention.span.end <= end
        if text.chars[mention.span.end : end].isspace()
    )


def _mentions(frame: Frame, names: frozenset[str]) -> bool:
    """Whether a report's sentence has a word of one of the names: "his son" may be the son of that name."""
    clause = frame.proposition.clause
    sentence = next((s for s in frame.report.sentences if s.covers(clause)), clause)
    forms = {form for form, _ in words(frame.report.text, sentence)}
    return any(forms & set(name.casefold().split()) for name in names)


def _conflict(left: Frame, right: Frame, origins: Origins) -> Conflict:
    values = [", ".join(sorted(_doers(frame, origins))) for frame in (left, right)]
    thing = ", ".join(sorted(left.of("patient") & right.of("patient")))
    return Conflict(
        about=f"Who did it ({left.proposition.lemma} {thing}): {values[0]} or {values[1]}?",
        kind="actor",
        differs_in=("agent",),
        severity=Severity.SOFT,
        sides=tuple(Side(v, (f.proposition.clause,)) for v, f in zip(values, (left, right), strict=True)),
        because="one act, given to two; both may have had a part in it",
        made_by=RULE,
    )
