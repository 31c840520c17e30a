"""Aligned quotations that differ: in their words, in whom they are given to, in a hedge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.judge.conflicts.quotations.misquoted import misquoted_conflicts
from twosource.judge.origins import Origins, speaker_name
from twosource.lang import Language
from twosource.model import (
    Alignment,
    Conflict,
    Entity,
    EntityKind,
    Links,
    MentionKind,
    Mode,
    Origin,
    Report,
    Severity,
    Side,
    Statement,
    Wording,
)
from twosource.text import Text, words

RULE = "judge.quotations/1"
QUOTED = {Mode.DIRECT, Mode.MIXED}
LONG = 6


def quotation_conflicts(
    reports: Sequence[Report], links: Links, origins: Origins, lineage: dict[str, int], language: Language
) -> Iterator[Conflict]:
    """Wording and attribution conflicts between aligned quotations of different lineages."""
    by_text = {report.text.id: report for report in reports}
    texts = {text: report.text for text, report in by_text.items()}
    for alignment in links.alignments:
        pair = alignment.left, alignment.right
        if lineage[pair[0].text] != lineage[pair[1].text] and all(s.mode in QUOTED for s in pair):
            yield from _attribution(alignment, texts, origins)
            yield from misquoted_conflicts(alignment, by_text, language)


def _attribution(alignment: Alignment, texts: dict[str, Text], origins: Origins) -> Iterator[Conflict]:
    """The same words, long enough not to be chance, given to two people who do not speak for one another."""
    if alignment.wording not in (Wording.VERBATIM, Wording.VARIANT):
        return
    pair = alignment.left, alignment.right
    names = [speaker_name(s, origins) for s in pair]
    if None in names or not _unlike(pair, origins) or min(_length(s, texts) for s in pair) < LONG:
        return
    yield Conflict(
        about=f"Who said “{_exact(alignment.left, texts)}”?",
        kind="attribution",
        differs_in=("source",),
        severity=Severity.HARD if all(map(_named_there, pair)) else Severity.SOFT,
        sides=tuple(Side(str(name), s.content) for name, s in zip(names, pair, strict=True)),
        because="the same words are given to two different speakers",
        made_by=RULE,
    )


def _unlike(pair: tuple[Statement, Statement], origins: Origins) -> bool:
    """Whether two named speakers are two people, and neither is described as speaking for the other.

    Two names with a word in common may be one person's: "Ken Orme" and "Kenneth Orme", "Boss Ada Lind" and "Ada Lind".
    """
    entities = [s.chain[0].entity for s in pair]
    if not all(entity and entity.kind is EntityKind.PERSON and _is_named(entity) for entity in entities):
        return False
    found = [origins.of_entity(entity) for entity in entities if entity]
    every = [
        {word for e in (entity, *_held(found[n])) for word in e.name.split()}
        for n, entity in enumerate(entities)
        if entity
    ]
    return not every[0] & every[1] and not any(origins.house(one) == other.name for one, other in (found, found[::-1]))


def _held(origin: Origin) -> tuple[Entity, ...]:
    """The entities that the story takes for one with an origin."""
    return origin.coreference.entities if origin.coreference else ()


def _is_named(entity: Entity) -> bool:
    return any(m.kind is MentionKind.NAMED for m in entity.mentions)


def _named_there(statement: Statement) -> bool:
    """Whether the source itself is a name: behind "he said" the program may have chosen the wrong man."""
    link = statement.chain[0]
    mentions = link.entity.mentions if link.entity else ()
    return link.source is not None and any(m.kind is MentionKind.NAMED and link.source.covers(m.span) for m in mentions)


def _forms(statement: Statement, texts: dict[str, Text]) -> list[str]:
    return [form for span in statement.content for form, _ in words(texts[statement.text], span)]


def _length(statement: Statement, texts: dict[str, Text]) -> int:
    return len(_forms(statement, texts))


def _exact(statement: Statement, texts: dict[str, Text]) -> str:
    return " … ".join(texts[statement.text][span] for span in statement.content)
