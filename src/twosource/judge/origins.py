"""Origins: the innermost ends of attribution chains, and which of them are one.

One origin are: a person in all reports; a spokesperson and whom they speak for; an institution and its members
speaking for it. The two-source rule of the newsroom asks for two of these, not for two articles.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from twosource.judge.houses import houses
from twosource.lang import Language
from twosource.model import Coreference, Entity, EntityKind, Links, MentionKind, Origin, Polarity, Statement

UNNAMED = "somebody unnamed"


class Origins:
    """Looks up the origin of a statement; built once for a story."""

    def __init__(self, links: Links, language: Language, outlets: frozenset[str] = frozenset()) -> None:
        self.language = language
        self.outlets = outlets
        self.coreferences: dict[Entity, Coreference] = {e: c for c in links.coreferences for e in c.entities}
        self.houses = houses(links.coreferences, language)

    def of(self, statement: Statement) -> Origin | None:
        """The innermost source that is no medium.

        None for the outlet's own voice, for an unresolved source, for what was not said, and for an agency or a
        broadcaster: who carries a word is not where it comes from.
        """
        if not statement.chain or statement.chain[0].polarity is not Polarity.SAID:
            return None
        entity = statement.chain[0].entity
        return None if entity is None or self.is_medium(entity) else self.of_entity(entity)

    def is_medium(self, entity: Entity) -> bool:
        """Whether an entity is an outlet: by its name, by its words (agency, channel), or as one of the story's own."""
        name = self.of_entity(entity).name.casefold().removeprefix("the ")
        if entity.kind is EntityKind.PERSON:
            return False
        return (
            name in self.outlets
            or name in self.language.classes.media
            or bool(set(name.split()) & self.language.classes.media_words)
        )

    def of_entity(self, entity: Entity) -> Origin:
        coreference = self.coreferences.get(entity)
        return Origin(coreference.name if coreference else entity.name, coreference)

    def independent(self, origins: Iterable[Origin]) -> tuple[Origin, ...]:
        """One origin for each house, under its most frequent name; an unnamed one only where nobody is named."""
        counted = Counter(origins)
        kept: dict[str, Origin] = {}
        for origin in sorted(counted, key=lambda o: (-counted[o], o.name)):
            kept.setdefault(self.house(origin), origin)
        if len(kept) > 1:
            kept.pop(UNNAMED, None)
        return tuple(sorted(kept.values(), key=lambda o: o.name))

    def house(self, origin: Origin) -> str:
        """A name for whom an origin speaks for: one name, one independent origin.

        "A diplomat" and "the president" of another report may be anybody: whoever has no name adds no independence.
        """
        entities = origin.coreference.entities if origin.coreference else ()
        if not any(m.kind is MentionKind.NAMED for entity in entities for m in entity.mentions):
            return UNNAMED
        return self.houses.get(origin.name, origin.name)


def speaker_name(statement: Statement, origins: Origins) -> str | None:
    """Who the innermost link says it was, as the story names them; None for the outlet's own voice."""
    if not statement.chain:
        return None
    entity = statement.chain[0].entity
    return origins.of_entity(entity).name if entity else None
