"""The records of the story file that are found in articles and between them: one generator for each list."""

from __future__ import annotations

from collections.abc import Iterator

from twosource.model import Article, Attribution, Coreference, Edit, EventMention, Hedge, Statement
from twosource.render.ids import Ids
from twosource.text import Span

Json = dict[str, object]


def place(ids: Ids, span: Span) -> Json:
    """A span as the file has it: which text, from, to, and the very characters."""
    return {"text": ids.text(span.text), "start": span.start, "end": span.end, "exact": ids.exact(span)}


def perhaps(ids: Ids, span: Span | None) -> Json | None:
    return None if span is None else place(ids, span)


def texts(ids: Ids) -> Iterator[Json]:
    for number, report in enumerate(ids.story.reports, 1):
        first = ids.text(report.text.id)
        same = {} if first == f"t{number}" else {"same_as": first}
        yield {"id": f"t{number}", **_article(report.article), **same}


def _article(article: Article) -> Json:
    return {
        "name": article.name,
        "outlet": article.outlet,
        "published": article.published,
        "sha256": article.text.sha256,
        "length": len(article.text),
        "url": article.url,
        "title": article.title,
        "author": article.author,
        "retrieved": article.retrieved,
        "language": article.language,
        "page_sha256": article.page_sha256,
    }


def blocks(ids: Ids) -> Iterator[Json]:
    for report in ids.distinct:
        for block in report.document.blocks:
            yield {**place(ids, block.span), "role": block.role, "kind": block.kind, "because": block.because}


def entities(ids: Ids) -> Iterator[Json]:
    for person in ids.cast:
        roles = (entity.role for entity in person.entities if entity.role)
        yield {
            "id": ids.person(person),
            "name": person.name,
            "kind": person.kind,
            "role": next(roles, None),
            "anonymous": any(entity.anonymous for entity in person.entities),
            **_whereabouts(person),
            "mentions": [place(ids, mention.span) for entity in person.entities for mention in entity.mentions],
        }


def _whereabouts(person: Coreference) -> Json:
    where = person.whereabouts
    if where is None:
        return {"country": None, "coordinates": None, "known_as": None}
    return {"country": where.country, "coordinates": where.coordinates, "known_as": where.name}


def statements(ids: Ids) -> Iterator[Json]:
    for report in ids.distinct:
        for statement in dict.fromkeys(report.statements):
            yield _statement(ids, statement)
        for division in report.divided:
            units = [ids.statement(unit) for unit in division.units]
            yield {**_statement(ids, division.whole), "units": units}


def _statement(ids: Ids, statement: Statement) -> Json:
    return {
        "id": ids.statement(statement),
        "text": ids.text(statement.text),
        "mode": statement.mode,
        "content": [place(ids, span) for span in statement.content],
        "chain": [_link(ids, link) for link in statement.chain],
        "hedges": [_hedge(ids, hedge) for hedge in statement.hedges],
    }


def _hedge(ids: Ids, hedge: Hedge) -> Json:
    return {**place(ids, hedge.span), "doubt": hedge.doubt}


def _link(ids: Ids, link: Attribution) -> Json:
    return {
        "source": perhaps(ids, link.source),
        "cue": perhaps(ids, link.cue),
        "content": [place(ids, span) for span in link.content],
        "entity": ids.entity(link.entity) if link.entity else None,
        "act": link.act,
        "channel": link.channel,
        "polarity": link.polarity,
        "modality": link.modality,
    }


def events(ids: Ids) -> Iterator[Json]:
    for report in ids.distinct:
        for event in dict.fromkeys(report.events):
            yield _event(ids, event)


def _event(ids: Ids, event: EventMention) -> Json:
    within = event.within
    return {
        "id": ids.event(event),
        "mentions": [place(ids, event.trigger)],
        "clause": place(ids, event.clause),
        "class": event.kind,
        "mode": event.mode,
        "participants": [place(ids, span) for span in event.participants],
        "source": perhaps(ids, event.source),
        "target": perhaps(ids, event.target),
        "entities": [ids.entity(entity) for entity in event.entities],
        "time": perhaps(ids, event.time),
        "place": perhaps(ids, event.place),
        "polarity": "negative" if event.negated else "positive",
        "modality": event.modality,
        "within": ids.statements.get(within) if within else None,
    }


def times(ids: Ids) -> Iterator[Json]:
    for report in ids.distinct:
        for time in report.times:
            yield {**place(ids, time.span), "type": time.type, "value": time.value, "because": time.because}


def reuse(ids: Ids) -> Iterator[Json]:
    for shared in ids.story.links.reuse:
        yield {"left": place(ids, shared.left), "right": place(ids, shared.right), "type": shared.type}


def versions(ids: Ids) -> Iterator[Json]:
    for pair in ids.story.links.versions:
        yield {
            "earlier": ids.text(pair.earlier),
            "later": ids.text(pair.later),
            "ordered": pair.ordered,
            "because": pair.because,
            "edits": [_edit(ids, edit) for edit in pair.edits],
        }


def _edit(ids: Ids, edit: Edit) -> Json:
    before, after = perhaps(ids, edit.before), perhaps(ids, edit.after)
    return {"kind": edit.kind, "labels": list(edit.labels), "before": before, "after": after}


def alignments(ids: Ids) -> Iterator[Json]:
    for pair in ids.story.links.alignments:
        yield {
            "left": ids.statement(pair.left),
            "right": ids.statement(pair.right),
            "wording": pair.wording,
            "score": pair.score,
            "because": pair.because,
        }
