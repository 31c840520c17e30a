"""annotate: Document -> Report. One article at a time; pure; each finder takes what it rests on as an argument."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from twosource.annotate.acceptance import Acceptance, BadModel, shipped_model
from twosource.annotate.deed_classes import load_model, shipped_classes
from twosource.annotate.deeds import find_deeds
from twosource.annotate.entities import find_entities
from twosource.annotate.events import find_events
from twosource.annotate.network import MissingModel, pipeline
from twosource.annotate.parse import Parse, parse_all
from twosource.annotate.propositions import find_propositions
from twosource.annotate.respoken import respoken
from twosource.annotate.siblings import sibling_days
from twosource.annotate.statements import find_statements
from twosource.annotate.times import find_times
from twosource.annotate.units import Holders, divide, find_divisions, within
from twosource.lang import Language
from twosource.model import Document, Report, TimeExpression

__all__ = [
    "Acceptance",
    "BadModel",
    "MissingModel",
    "annotate",
    "annotate_all",
    "divide",
    "load_model",
    "pipeline",
    "respoken",
    "shipped_model",
]


def annotate(document: Document, language: Language, *, deeds: bool = False) -> Report:
    """What is found in one document, `deeds` only when asked. Raises MissingModel where no language model is."""
    return next(annotate_all([document], language, deeds=deeds))


def annotate_all(
    documents: Iterable[Document],
    language: Language,
    model: Acceptance | None = None,
    *,
    deeds: bool = False,
    together: bool = False,
) -> Iterator[Report]:
    """The reports of many documents, in order; parsing in batches makes this faster than one by one.

    `model` says which candidates attribute; by default the one that is shipped. `deeds` asks for who did what to whom
    beside the contacts, which takes as long again: it reads every clause with the embedding network. `together` says
    that the documents tell one story: an undated one may then have its day from another.
    """
    kept = list(documents)
    model = model or shipped_model()
    days = sibling_days(kept, language.times) if together else {}
    for document, parse in zip(kept, parse_all(kept), strict=True):
        times = find_times(document, parse, language, days.get(document.text.id))
        yield _report(document, parse, times, language, model, deeds)


def _report(
    document: Document,
    parse: Parse,
    times: tuple[TimeExpression, ...],
    language: Language,
    model: Acceptance | None,
    deeds: bool,
) -> Report:
    entities = find_entities(document, parse, language)
    statements = find_statements(document, parse, entities, language, model)
    contacts = find_events(document, parse, entities, language)
    classes = ((model and model.classes) or shipped_classes()) if deeds else None
    named = find_deeds(parse, entities, [c.trigger for c in contacts], language, classes) if classes else ()
    events = sorted((*contacts, *named), key=lambda event: event.trigger)
    holders = Holders(statements)
    return Report(
        document=document,
        sentences=tuple(parse.sentence_span(number) for number in range(len(parse.sentences))),
        entities=entities,
        statements=statements,
        events=tuple(within(event, event.trigger, holders) for event in events),
        times=times,
        propositions=find_propositions(parse, entities, statements, times, language),
        divisions=find_divisions(parse, language.clauses),
    )
