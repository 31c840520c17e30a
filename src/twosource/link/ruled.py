"""Alignments as people judged them: what they called the same is aligned, what they called different is not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from twosource.model import Alignment, Judgement, Report, Wording
from twosource.rulings import Pair, Rulings


def ruled(
    found: Iterable[Alignment], reports: Sequence[Report], judgements: Sequence[Judgement]
) -> tuple[Alignment, ...]:
    """The alignments with the judgements on them, each with who judged and why."""
    if not judgements:
        return tuple(found)
    rulings = Rulings.of(judgements, reports)
    kept = {frozenset((a.left, a.right)): a for a in found if frozenset((a.left, a.right)) not in rulings.apart}
    order = {report.text.id: number for number, report in enumerate(reports)}
    given = {pair: _aligned(pair, judgement, kept.get(pair), order) for pair, judgement in rulings.same.items()}
    return tuple((kept | given).values())


def _aligned(pair: Pair, judgement: Judgement, found: Alignment | None, order: dict[str, int]) -> Alignment:
    left, right = sorted(pair, key=lambda s: (order[s.text], s.extent))
    why = f": {judgement.because}" if judgement.because else ""
    because = f"the same, by the word of {judgement.by} on {judgement.at[:10]}{why}"
    return Alignment(left, right, found.wording if found else Wording.PARAPHRASE, 1.0, because)
