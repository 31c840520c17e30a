"""Statements: every quotation and reported clause with its chain, and the outlet's own voice for the rest."""

from __future__ import annotations

from dataclasses import replace

from twosource.annotate.acceptance import Acceptance, accepted
from twosource.annotate.chains import chained
from twosource.annotate.labels import labelled, trailed
from twosource.annotate.own_voice import hedged, own_voice
from twosource.annotate.parse import Parse
from twosource.annotate.quotes import find_quotes
from twosource.annotate.reported import reported
from twosource.annotate.spoken import carried, fragments, spoken
from twosource.annotate.transcripts import outside, turns
from twosource.lang.language import Language
from twosource.model import Document, Entity, Statement


def find_statements(
    document: Document,
    parse: Parse,
    entities: tuple[Entity, ...],
    language: Language,
    model: Acceptance | None,
) -> tuple[Statement, ...]:
    """All statements of a document by their place: attributed ones, each with its chain, and own-voice ones.

    Without a model the rules alone say which cues attribute.
    """
    speech = language.speech
    quotes = find_quotes(document.text, parse.blocks)
    conversation = [*turns(parse)]
    direct, alone = spoken(parse, outside(parse, quotes, conversation), speech)
    heads = {utterance.voice.head for utterance in direct if utterance.voice.head is not None}
    cues = accepted(parse, quotes, heads, speech, model)
    told = reported(parse, quotes, cues, direct, speech)
    utterances = [*conversation, *carried(parse, [*direct, *told], alone, speech)]
    utterances += fragments(parse, quotes, utterances, speech)
    utterances = trailed(parse, utterances, speech)
    utterances += [*labelled(parse, quotes, utterances, speech)]
    attributed = chained(parse, quotes, utterances, entities, speech)
    own = own_voice(parse, attributed)
    found = sorted([*attributed, *own], key=lambda statement: (statement.extent.start, -statement.extent.end))
    return tuple(replace(statement, hedges=hedged(parse, statement.content, speech)) for statement in found)
