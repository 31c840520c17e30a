"""All conflicts of a story, most telling first, each told once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from twosource.judge.conflicts.aligned import aligned_conflicts
from twosource.judge.conflicts.doers import doer_conflicts
from twosource.judge.conflicts.doubts import doubt_conflicts
from twosource.judge.conflicts.extents import extent_conflicts
from twosource.judge.conflicts.frames import make_frames
from twosource.judge.conflicts.matters import matter_conflicts
from twosource.judge.conflicts.meetings import contact_conflicts, contact_firmness
from twosource.judge.conflicts.numbers.alone import lone_conflicts
from twosource.judge.conflicts.numbers.attributes import attribute_conflicts
from twosource.judge.conflicts.numbers.counts import count_conflicts
from twosource.judge.conflicts.numbers.hedged_counts import hedged_count_conflicts
from twosource.judge.conflicts.numbers.lists import list_conflicts
from twosource.judge.conflicts.numbers.measures import measure_conflicts
from twosource.judge.conflicts.numbers.totals import total_conflicts
from twosource.judge.conflicts.opposites import opposite_conflicts
from twosource.judge.conflicts.presence import presence_conflicts
from twosource.judge.conflicts.principals import principal_conflicts
from twosource.judge.conflicts.quotations.carried import paraphrase_conflicts
from twosource.judge.conflicts.quotations.cut import cut_conflicts
from twosource.judge.conflicts.quotations.framing import framing_conflicts
from twosource.judge.conflicts.quotations.referents import referent_conflicts
from twosource.judge.conflicts.quotations.same_words import quotation_conflicts
from twosource.judge.conflicts.revisions import revision_conflicts
from twosource.judge.conflicts.slots import slot_conflicts
from twosource.judge.conflicts.stances import stance_conflicts
from twosource.judge.conflicts.states import state_conflicts
from twosource.judge.conflicts.suspected import suspicion_conflicts
from twosource.judge.conflicts.unanswered import unanswered_conflicts
from twosource.judge.conflicts.willing import will_conflicts
from twosource.judge.origins import Origins
from twosource.lang import Language
from twosource.model import Claim, Conflict, Links, Position, Report, Severity, Side
from twosource.rulings import Rulings
from twosource.text import Span

REVISIONS = "judge.revisions/1"
TELLING = (
    "contradiction",
    "disputed",
    "number",
    "attribution",
    "actor",
    "wording",
    "place",
    "time",
    "status",
    "scope",
    "degree",
    "modality",
)


def find_conflicts(
    reports: Sequence[Report],
    links: Links,
    claims: Sequence[Claim],
    positions: Sequence[Position],
    origins: Origins,
    language: Language,
) -> tuple[Conflict, ...]:
    """Every point on which the reports part; `positions` are those of the record."""
    lineage = {text: number for number, lineage in enumerate(links.lineages) for text in lineage.texts}
    found = chain(
        _quoted(reports, links, claims, origins, lineage, language),
        _told(reports, links, origins, lineage, language),
        stance_conflicts(positions, reports, lineage),
        paraphrase_conflicts(reports),
        revision_conflicts(links),
    )
    return tuple(sorted(_merged(found), key=_most_telling_first))


def _quoted(
    reports: Sequence[Report],
    links: Links,
    claims: Sequence[Claim],
    origins: Origins,
    lineage: dict[str, int],
    language: Language,
) -> Iterator[Conflict]:
    """What contacts, doubts and quotations show; of two finders of one point the first knows most of it."""
    yield from contact_conflicts(reports, origins, lineage)
    yield from contact_firmness(reports, origins, lineage)
    yield from doubt_conflicts(reports, claims, origins, language)
    yield from quotation_conflicts(reports, links, origins, lineage, language)
    yield from framing_conflicts(reports, links, lineage, language)
    yield from cut_conflicts(reports, origins, lineage, language)
    yield from referent_conflicts(reports, links, origins, lineage)


def _told(
    reports: Sequence[Report], links: Links, origins: Origins, lineage: dict[str, int], language: Language
) -> Iterator[Conflict]:
    """What the slots of clauses show."""
    frames = make_frames(reports, origins, language)
    yield from presence_conflicts(reports, origins, lineage, language)
    yield from total_conflicts(reports, lineage, language)
    yield from measure_conflicts(reports, origins, lineage, language)
    yield from attribute_conflicts(reports, origins, lineage, language)
    yield from count_conflicts(frames, links.alignments, origins, lineage, language)
    yield from list_conflicts(frames, lineage, language)
    yield from slot_conflicts(reports, links, origins, lineage, language)
    yield from opposite_conflicts(reports, origins, lineage, language)
    yield from aligned_conflicts(reports, frames, links, origins, lineage, language)
    yield from state_conflicts(frames, origins, lineage, language)
    yield from doer_conflicts(frames, origins, lineage, language)
    yield from principal_conflicts(reports, origins, lineage, language)
    yield from lone_conflicts(frames, origins, lineage, language)
    yield from hedged_count_conflicts(reports, lineage, language)
    yield from suspicion_conflicts(reports, lineage, language)
    yield from will_conflicts(frames, lineage, language)
    yield from unanswered_conflicts(reports, origins, lineage, language)
    yield from extent_conflicts(reports, frames, lineage, language)
    yield from matter_conflicts(reports, origins, lineage, language)


def standing(conflicts: Sequence[Conflict], rulings: Rulings) -> tuple[Conflict, ...]:
    """The conflicts that nobody called none."""
    return tuple(c for c in conflicts if not any(_between(c, one, other) for one, other in rulings.calm))


def _between(conflict: Conflict, one: Span, other: Span) -> bool:
    """Whether two places stand on different sides of the conflict."""
    at = [{n for n, side in enumerate(conflict.sides) if any(s.overlap(p) for s in side.spans)} for p in (one, other)]
    return bool(at[0] and at[1] and len(at[0] | at[1]) > 1)


def _merged(conflicts: Iterable[Conflict]) -> list[Conflict]:
    """Conflicts of one kind that share the spans of a side are one point: their sides are put together by value."""
    kept: list[Conflict] = []
    for conflict in conflicts:
        if any(c.kind == conflict.kind and _covers(c, conflict) for c in kept):
            continue
        twin = next((n for n, c in enumerate(kept) if c.kind == conflict.kind and _one_point(c, conflict)), None)
        if twin is None:
            kept.append(conflict)
        else:
            kept[twin] = _joined(kept[twin], conflict)
    return kept


def _covers(a: Conflict, b: Conflict) -> bool:
    """Whether a conflict already shows every span of another; the first finder knows most of its kind."""
    held = [span for side in a.sides for span in side.spans]
    return all(any(span.overlap(other) for other in held) for side in b.sides for span in side.spans)


def _one_point(a: Conflict, b: Conflict) -> bool:
    shared = {side.value for side in a.sides} & {side.value for side in b.sides}
    spans = [(s, t) for side in a.sides for s in side.spans for other in b.sides for t in other.spans]
    if a.made_by == b.made_by == REVISIONS:
        return any(s.overlap(t) for s, t in spans)
    return bool(shared) and any(s == t for s, t in spans)


def _joined(a: Conflict, b: Conflict) -> Conflict:
    sides: dict[str, dict[object, None]] = {}
    for side in (*a.sides, *b.sides):
        sides.setdefault(side.value, {}).update(dict.fromkeys(side.spans))
    made = tuple(Side(value, tuple(spans)) for value, spans in sides.items())  # type: ignore[arg-type]
    return Conflict(a.about, a.kind, a.differs_in, a.severity, made, a.because, a.made_by)


def _most_telling_first(conflict: Conflict) -> tuple[bool, int, int, object]:
    texts = {span.text for side in conflict.sides for span in side.spans}
    first = min(span for side in conflict.sides for span in side.spans)
    return conflict.severity is not Severity.HARD, TELLING.index(conflict.kind), -len(texts), first
