"""Parties that are no states: unions, companies, fronts, of whom reports speak by name or by what they are.

A body counts as a party when the story names it often enough; "the union" is the one named body that is a union, and
"union leader Ada Lund" speaks for it. Outlets and agencies are no parties.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from twosource.lang import Language
from twosource.model import Entity, EntityKind, MentionKind, Report

KINDS = (EntityKind.ORGANISATION, EntityKind.GROUP, EntityKind.UNKNOWN)
# A body named fewer times than this is told of, and does not negotiate.
OFTEN = 3


@dataclass(frozen=True)
class Bodies:
    """`named` are the bodies of a story by their lower-case name, `by_noun` those that alone bear a noun (union)."""

    named: Mapping[str, str]
    by_noun: Mapping[str, str]

    @classmethod
    def of(cls, reports: Sequence[Report], names: Mapping[Entity, str], language: Language) -> Bodies:
        outlets = {(r.article.outlet or "").lower().removeprefix("the ") for r in reports} | language.classes.media
        counted: Counter[str] = Counter()
        for report in reports:
            for entity in report.entities:
                if entity.kind in KINDS and entity.mentions and entity.mentions[0].kind is MentionKind.NAMED:
                    counted[names.get(entity, entity.name)] += len(entity.mentions)
        kept = [
            name
            for name, count in sorted(counted.items())
            if count >= OFTEN and _plain(name) not in outlets and not _is_outlet(name, language)
        ]
        nouns = Counter(_plain(name).split()[-1] for name in kept)
        alone = {noun: name for name in kept if nouns[noun := _plain(name).split()[-1]] == 1}
        return cls({_plain(name): name for name in kept}, alone)

    def party(self, name: str, head: str, role: str) -> str | None:
        """The body of a name, of a phrase ("the union") or of an office ("union leader"); None for no body."""
        if _plain(name) in self.named:
            return self.named[_plain(name)]
        last = _plain(head).split()[-1:]
        if last and head.lower().startswith(("the ", "a ", "an ")) and last[0] in self.by_noun:
            return self.by_noun[last[0]]
        return next((self.by_noun[word] for word in role.lower().split() if word in self.by_noun), None)


def _plain(name: str) -> str:
    return name.lower().removeprefix("the ").removesuffix("'s").removesuffix("’s").strip() or name


def _is_outlet(name: str, language: Language) -> bool:
    return any(word in language.classes.media_words for word in name.lower().split())
