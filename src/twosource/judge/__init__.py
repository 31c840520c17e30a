"""judge: Reports + Links -> Findings. What follows, each finding with the records that it rests on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from twosource.judge.belonging import belonging
from twosource.judge.claims import group_claims
from twosource.judge.conflicts import find_conflicts, standing
from twosource.judge.flags import flags
from twosource.judge.origins import Origins
from twosource.judge.record import make_record, watch
from twosource.judge.record.doubted import with_doubts
from twosource.judge.singles import omitted, only_one
from twosource.judge.timeline import timeline
from twosource.judge.verdicts import decide
from twosource.judge.witnesses import Witnesses
from twosource.lang import Language
from twosource.model import Findings, Judgement, Links, Report
from twosource.rulings import Rulings

__all__ = ["belonging", "judge", "watch"]


def judge(
    reports: Sequence[Report], links: Links, language: Language, judgements: Sequence[Judgement] = ()
) -> Findings:
    """The findings of one story; judgements win over what is found."""
    rulings = Rulings.of(judgements, reports)
    outlets = frozenset(r.article.outlet.casefold().removeprefix("the ") for r in reports if r.article.outlet)
    claims, origins = group_claims(reports, links, rulings), Origins(links, language, outlets)
    record = make_record(reports, links, language)
    found = find_conflicts(reports, links, claims, record.positions, origins, language)
    conflicts = standing(Witnesses.of(reports, links).completed(found), rulings)
    verdicts = decide(claims, reports, links, conflicts, origins)
    return Findings(
        verdicts=verdicts,
        conflicts=conflicts,
        flags=tuple(flags(reports, verdicts, links, origins, language)),
        only_one=only_one(verdicts, reports),
        omitted=tuple(omitted(verdicts, links, reports)),
        timeline=timeline(reports),
        record=replace(record, ground=with_doubts(record.ground, conflicts, reports)),
    )
