"""Who made a statement, where somebody said so: a judgement wins over what was found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from twosource.model import Attribution, Entity, EntityKind, Judgement, Report, Ruling, Statement
from twosource.rulings import fitting


def respoken(report: Report, judgements: Sequence[Judgement]) -> Report:
    """The report with the speakers that were given, wherever its statements are named."""
    told = [j for j in judgements if j.ruling is Ruling.SPEAKER and j.places[0].text == report.text.id]
    changed: dict[Statement, Statement] = {}
    for judgement in sorted(told, key=lambda j: j.at):
        statement = fitting(report.statements, judgement.places[0])
        if statement and judgement.value:
            changed[statement] = _said_by(statement, _entity(report, judgement.value))
    return _with(report, changed) if changed else report


def _said_by(statement: Statement, entity: Entity) -> Statement:
    innermost = statement.chain[0] if statement.chain else Attribution(None, None, statement.content)
    return replace(statement, chain=(replace(innermost, entity=entity), *statement.chain[1:]))


def _entity(report: Report, name: str) -> Entity:
    """The report's own entity of that name, else one that the report does not mention."""
    folded = name.casefold()
    return next((e for e in report.entities if e.name.casefold() == folded), Entity(name, EntityKind.PERSON, ()))


def _with(report: Report, changed: Mapping[Statement, Statement]) -> Report:
    return replace(
        report,
        statements=tuple(changed.get(s, s) for s in report.statements),
        events=tuple(replace(e, within=changed.get(e.within, e.within)) if e.within else e for e in report.events),
        propositions=tuple(
            replace(p, within=changed.get(p.within, p.within)) if p.within else p for p in report.propositions
        ),
    )
