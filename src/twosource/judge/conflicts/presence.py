"""Where somebody is: in a place by one report, gone from it by another of the same day. Later it is an update."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.judge.conflicts.frames import Frame, is_named, make_frames
from twosource.judge.conflicts.places import places_in
from twosource.judge.origins import Origins
from twosource.lang import Language
from twosource.model import Conflict, EntityKind, Modality, Report, Severity, Side
from twosource.text import Span

RULE = "judge.presence/1"
PEOPLE = {EntityKind.PERSON, EntityKind.UNKNOWN}
PLACES = frozenset({EntityKind.PLACE, EntityKind.STATE, EntityKind.UNKNOWN})


def presence_conflicts(
    reports: Sequence[Report], origins: Origins, lineage: dict[str, int], language: Language
) -> Iterator[Conflict]:
    """A soft status conflict for each person in a place that another lineage of the same day says they left."""
    people = {origins.of_entity(e).name for r in reports for e in r.entities if e.kind in PEOPLE and is_named(e)}
    frames = [f for f in make_frames(reports, origins, language) if f.proposition.modality is Modality.ACTUAL]
    inside, away = language.parting.inside, frozenset({"patient", *language.parting.away})
    being = (f for f in frames if f.proposition.lemma in language.parting.being and not f.proposition.negated)
    present = [f for f in being if _places(f, inside, origins)]
    left = [f for f in frames if f.predicate == "leave" and not f.proposition.negated]
    for here in present:
        for gone in left:
            shared = _places(here, inside, origins) & _places(gone, away, origins)
            if shared and here.of("agent") & gone.of("agent") & people and _same_day(here, gone, lineage):
                yield _conflict(here, gone, min(shared), _core(here, inside), _core(gone, away))


def _places(frame: Frame, roles: frozenset[str], origins: Origins) -> frozenset[str]:
    held = (places_in(a, frame, origins, PLACES) for a in frame.proposition.arguments if a.role in roles)
    return frozenset().union(*held)


def _same_day(here: Frame, gone: Frame, lineage: dict[str, int]) -> bool:
    days = {(frame.report.article.published or "")[:10] for frame in (here, gone)}
    return len(days) == 1 and all(days) and lineage[here.report.text.id] != lineage[gone.report.text.id]


def _core(frame: Frame, roles: frozenset[str]) -> Span:
    """From who it is to where: what follows in the clause is about something else."""
    places = (a.span for a in frame.proposition.arguments if a.role in roles)
    agents = (a for a in frame.proposition.arguments if a.role == "agent" and a.entity)
    names = (m.span for a in agents if a.entity for m in a.entity.mentions if a.span.covers(m.span))
    parts = [frame.proposition.predicate, *places, *([max(named)] if (named := list(names)) else [])]
    return Span(frame.report.text.id, min(s.start for s in parts), max(s.end for s in parts))


def _conflict(here: Frame, gone: Frame, place: str, there: Span, left: Span) -> Conflict:
    who = ", ".join(sorted(here.of("agent") & gone.of("agent")))
    sides = Side(f"in {place}", (there,)), Side(f"left {place}", (left,))
    because = "both reports are of one day; the hour of writing may explain it"
    return Conflict(f"Is {who} in {place}?", "status", ("time",), Severity.SOFT, sides, because, RULE)
