"""The findings of the story file: claims with their verdicts, conflicts, flags, what only one has, the timeline."""

from __future__ import annotations

from collections.abc import Iterator

from twosource.model import Claim, Conflict, EventMention, Statement, Support, Verdict
from twosource.render.ids import Ids
from twosource.render.records import Json, perhaps, place
from twosource.text import Span


def claims(ids: Ids) -> Iterator[Json]:
    judged = {verdict.claim: verdict for verdict in ids.story.findings.verdicts}
    for claim in ids.claims:
        yield {
            "id": ids.claim(claim),
            "gist": place(ids, claim.gist),
            "statements": [ids.statement(statement) for statement in claim.statements],
            **(_verdict(ids, judged[claim]) if claim in judged else _unjudged(ids, claim)),
        }


def _verdict(ids: Ids, verdict: Verdict) -> Json:
    return {
        "attestation": {
            "witnesses": len(verdict.witnesses),
            "wording": verdict.wording,
            "lineages": [ids.texts(lineage) for lineage in verdict.witnesses],
        },
        "support": verdict.support,
        "origins": list(dict.fromkeys(ids.origin(origin) for origin in verdict.origins)),
        "because": list(verdict.because),
    }


def _unjudged(ids: Ids, claim: Claim) -> Json:
    held = {statement.text for statement in claim.statements}
    witnesses = [ids.texts(lineage) for lineage in ids.lineages if held & set(lineage.texts)]
    attestation = {"witnesses": len(witnesses), "wording": "not compared", "lineages": witnesses}
    return {"attestation": attestation, "support": Support.NOT_ADDRESSED, "origins": [], "because": []}


def conflicts(ids: Ids) -> Iterator[Json]:
    for number, conflict in enumerate(ids.story.findings.conflicts, 1):
        yield {
            "id": f"k{number}",
            "about": conflict.about,
            "kind": conflict.kind,
            "differs_in": list(conflict.differs_in),
            "severity": conflict.severity,
            "sides": _sides(ids, conflict),
            "because": conflict.because,
            "made_by": conflict.made_by,
        }


def _sides(ids: Ids, conflict: Conflict) -> list[Json]:
    return [{"value": side.value, "spans": [place(ids, span) for span in side.spans]} for side in conflict.sides]


def flags(ids: Ids) -> Iterator[Json]:
    for flag in ids.story.findings.flags:
        against = perhaps(ids, flag.against)
        yield {"span": place(ids, flag.span), "against": against, "kind": flag.kind, "because": flag.because}


def only_one(ids: Ids) -> Iterator[Json]:
    for claim in ids.story.findings.only_one:
        yield {"claim": ids.claim(claim), "text": ids.text(claim.statements[0].text)}


def omitted(ids: Ids) -> Iterator[Json]:
    for claim, text in ids.story.findings.omitted:
        yield {"claim": ids.claim(claim), "text": ids.text(text)}


def timeline(ids: Ids) -> Iterator[Json]:
    for entry in ids.story.findings.timeline:
        yield {"at": entry.at, "what": entry.what, "of": dated(ids, entry.of), "span": place(ids, entry.of)}


def dated(ids: Ids, span: Span) -> str:
    """The id of the event or statement whose span this is, else of the tightest one around it, else of the text."""
    report = ids.reports[span.text]
    for event in report.events:
        if span in (event.trigger, event.clause):
            return ids.event(event)
    for statement in report.statements:
        if span in (statement.extent, *statement.content):
            return ids.statement(statement)
    made_here: list[EventMention | Statement] = [*report.events, *report.statements]
    around = [made for made in made_here if _reach(made).covers(span)]
    if not around:
        return ids.text(span.text)
    tightest = min(around, key=lambda made: len(_reach(made)))
    return ids.event(tightest) if isinstance(tightest, EventMention) else ids.statement(tightest)


def _reach(made: EventMention | Statement) -> Span:
    return made.clause if isinstance(made, EventMention) else made.extent


def judgements(ids: Ids) -> Iterator[Json]:
    """What people said of findings of this story; what they said of other texts is left out."""
    known = {report.text.id for report in ids.story.reports}
    for judgement in ids.story.judgements:
        if all(held.text in known for held in judgement.places):
            yield {
                "ruling": judgement.ruling,
                "places": [place(ids, Span(held.text, held.start, held.end)) for held in judgement.places],
                "value": judgement.value,
                "by": judgement.by,
                "at": judgement.at,
                "because": judgement.because,
            }
